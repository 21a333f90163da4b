/**
 * Labels and what is filled in beside or below them, in the order in which a form is read. A label is known by its words, or by
 * its colon; "Tên chi bộ: Chi bộ Thôn Một" in one cell is both.
 */
import { plainFields } from "../../congress/fields";
import { fold } from "../../vietnamese/fold";
import type { CellValue, Grid } from "../../sheet/grid";
import type { Taken } from "../../sheet/transform";
import { stateInWords } from "../cells/states";
import { isBlank, textOf } from "../cells/text";
import { mayHaveZero, meaningOf } from "../transposed/meaning";
import { isMark, OF_WHICH, outlineOf } from "../transposed/outline";
import { countMarkers } from "../words/marker-words";
import type { HeaderMatch, Matcher } from "../words/match";
import { isNumberHeading, readsAsBranch, rowWord } from "../words/row-words";
import { tickedIn } from "./boxes";
import { areHeadings, Beside, namesBody, type OtherFigures } from "./headings";
import { countedParts, DOTS, UNIT, valueOf, writtenPairs, type Counted } from "./written";

export interface Pair {
  readonly kind: "pair";
  readonly label: string;
  /** Where the label stands. */
  readonly at: Taken;
  /** What is filled in; null where nothing is. */
  readonly value: Taken | null;
  /** Values right of it that have no label. */
  readonly more: number;
}

/** Whether something is filled in; dots to write on, and boxes of which none is ticked, are nothing. */
export function isFilled({ value }: Pair): boolean {
  return value !== null && value.value !== null;
}

/** A text alone in its row: a heading, or the name of a branch. */
export interface Heading {
  readonly kind: "heading";
  readonly text: string;
  readonly at: Taken;
}

export type Piece = Pair | Heading;

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** The first cell of a table among them (persons, usually), which is no part of a form. */
  readonly table: Taken | null;
  /** The columns in which parts of a form begin that stand beside each other, each with a heading of its own. */
  readonly zones: readonly number[];
  /** Columns of the term before. */
  readonly others: readonly OtherFigures[];
}

/** Forms are no longer and no wider. */
const ROWS = 2000;
/** Rows of values below a row of labels: more make it a table. */
const ONE = 1;

/** "3.1. Số lượng" under a heading. */
const COUNTS = new Set(countMarkers.map(fold));
/** What may be answered in words that are labels elsewhere: "Thời gian đại hội | Chưa tổ chức". */
const ANSWERED = new Set(["date", "plannedDate", "status", "note"]);

const PERSON: ReadonlySet<string> = new Set(
  plainFields
    .filter(({ field }) => field === "personName")
    .flatMap(({ label, synonyms }) => [label, ...synonyms].map(fold)),
);

/** The pieces of a sheet from top to bottom and left to right. */
export function piecesOf(grid: Grid, matcher: Matcher): Pieces {
  return new Pairing(grid, matcher).read();
}

class Pairing {
  private readonly pieces: Piece[] = [];
  private table: Taken | null = null;
  private readonly known = new Map<string, boolean>();
  private readonly zones = new Set<number>();
  private readonly beside: Beside;

  constructor(
    private readonly grid: Grid,
    private readonly matcher: Matcher,
  ) {
    this.beside = new Beside(grid);
  }

  read(): Pieces {
    const { values } = this.grid;
    for (let row = 0; row < Math.min(values.length, ROWS); row++) {
      const cells = this.beside.without(row, this.cellsIn(row), (text) => this.isLabel(text));
      const [first, ...others] = cells;
      if (!first) continue;
      if (this.headsList(cells)) {
        const end = this.endOfTable(row);
        // A list that nobody has filled in has nothing to be read.
        if (end > row) this.table ??= { row, column: first.column };
        row = end;
        continue;
      }
      const below = this.isLabels(row) ? this.valuesBelow(row) : 0;
      if (below > ONE && others.length > 0) {
        // A row of labels over several rows of values is a table of its own.
        this.table ??= { row, column: first.column };
        row += below;
      } else if (below === ONE && this.areAllBare(cells)) {
        for (const { column, text } of cells)
          this.addPair(text, { row, column }, this.filled(row + 1, column), 0);
        row++;
      } else if (others.length === 0 && !this.isPairAlone(first.text, row, first.column)) {
        this.addHeading(first.text, row, first.column);
      } else if (
        others.length > 0 &&
        areHeadings(cells, this.textsBelow(row, cells), (text) => this.isLabel(text))
      ) {
        for (const { column, text } of cells) {
          this.addHeading(text, row, column);
          this.zones.add(column);
        }
      } else {
        this.readAlong(row, cells);
      }
    }
    return {
      pieces: withoutValues(this.pieces),
      table: this.table,
      zones: [...this.zones].sort((one, other) => one - other),
      others: this.beside.others,
    };
  }

  /** The cells of a row that hold something, without numbers and dashes in front of a label. */
  private cellsIn(
    row: number,
  ): readonly { readonly column: number; readonly text: string; readonly value: CellValue }[] {
    const cells = (this.grid.values[row] ?? []).flatMap((value, column) =>
      isBlank(value) ? [] : [{ column, text: linesOf(value), value }],
    );
    return cells.filter(({ text }, i) => {
      const next = cells[i + 1];
      const before = cells[i - 1];
      if (i === 0 && cells.length === 2 && isMark(text)) return false;
      return !(next && isMark(text) && this.isLabel(next.text) && !(before && this.isLabel(before.text)));
    });
  }

  /** Pairs along a row: a label, and the first cell behind it that is none. */
  private readAlong(row: number, cells: readonly { readonly column: number; readonly text: string }[]): void {
    let at = 0;
    while (at < cells.length) {
      const cell = cells[at];
      if (!cell) return;
      at++;
      if (this.addWritten(row, cell)) continue;
      if (!this.isLabel(cell.text)) continue;
      const next = cells[at];
      if (!next && at > 1 && this.isRemark(cell.text)) continue;
      const isValue =
        next !== undefined &&
        !UNIT.test(next.text) &&
        (!this.isLabel(next.text) || this.answers(cell.text, next.text, at === cells.length - 1));
      const value = isValue ? this.filled(row, next.column) : this.zeroAt(row, cell.column + 1);
      if (isValue) at++;
      let more = 0;
      for (let beside = cells[at]; beside && !this.isLabel(beside.text); beside = cells[at]) {
        if (!UNIT.test(beside.text)) more++;
        at++;
      }
      this.addPair(cell.text, { row, column: cell.column }, value, more);
    }
  }

  /** Whether a cell with a label's words is what was filled in: "Tình trạng:" beside "Đã đại hội", at the end of the row. */
  private answers(label: string, text: string, isLast: boolean): boolean {
    if (!isLast || /:/.test(text)) return false;
    const meant = this.meaning(label);
    return (
      /:\s*$/.test(label) ||
      (meant.kind === "field" && ANSWERED.has(meant.field) && stateInWords(text).state !== null)
    );
  }

  /** "Nữ: 02; tái cử: 03", "☑ Đã tổ chức ☐ Chưa tổ chức": labels and values in one cell. */
  private addWritten(
    row: number,
    { column, text }: { readonly column: number; readonly text: string },
  ): boolean {
    // "Trong đó: Nữ" is a label with nothing filled in.
    const parts = writtenPairs(text).filter(({ label }) => label.replace(OF_WHICH, "") !== "");
    if (parts.length === 0 || !parts.some(({ label }) => this.isLabel(`${label}:`))) {
      const ticked = tickedIn(text);
      if (ticked === null || /:/.test(text)) return false;
      const value = { row, column, value: ticked.join(", ") || null };
      this.pieces.push({ kind: "pair", label: "Tình trạng", at: { row, column }, value, more: 0 });
      return true;
    }
    for (const { label, written } of parts)
      this.addPair(label, { row, column, value: label }, { row, column, value: valueOf(written) }, 0);
    return true;
  }

  private addHeading(text: string, row: number, column: number): void {
    this.pieces.push({ kind: "heading", text, at: { row, column } });
  }

  private textsBelow(row: number, cells: readonly { readonly column: number }[]): readonly string[] {
    return cells.map(({ column }) => textOf(this.grid.values[row + 1]?.[column]));
  }

  private addPair(label: string, at: Taken, value: Taken | null, more: number): void {
    const counted = value && this.countedIn(label, value);
    const name = label.replace(/\s*:\s*$/, "");
    this.pieces.push({
      ...{ kind: "pair", label: name, at, more },
      value: counted ? { ...value, value: counted.count } : value,
    });
    // What stands behind a count is a part of it, as one in a row of its own.
    for (const part of counted?.parts ?? [])
      this.pieces.push({
        ...{ kind: "pair", label: `- ${part.label}`, more: 0 },
        at: { ...at, value: part.label },
        value: { ...(value ?? at), value: part.count },
      });
  }

  /** "05 đồng chí, trong đó nữ 02" beside a label of figures, where each part is one that is known. */
  private countedIn(label: string, { row, column, value }: Taken): Counted | null {
    const written = value === undefined ? this.grid.values[row]?.[column] : value;
    const counted = typeof written === "string" ? countedParts(written) : null;
    const meant = counted && this.meaning(label);
    if (meant?.kind !== "field" || !this.matcher.isFigure(meant.field)) return null;
    return counted?.parts.every((part) => mayHaveZero(this.matcher, "", part.label)) ? counted : null;
  }

  private meaning(label: string): HeaderMatch {
    const nodes = outlineOf([{ number: "", label, indent: 0, filled: true }])[0] ?? [];
    return meaningOf(this.matcher, [], nodes);
  }

  private filled(row: number, column: number): Taken | null {
    const value = this.grid.values[row]?.[column];
    if (isBlank(value)) return this.zeroAt(row, column);
    if (DOTS.test(textOf(value))) return { row, column, value: null };
    const ticked = typeof value === "string" ? tickedIn(value) : null;
    if (ticked === null) return { row, column };
    // A box without words is a mark.
    return { row, column, value: ticked.length === 0 ? null : ticked.join(", ") || "x" };
  }

  /** A blank of a range in which blanks come as 0 may be one. */
  private zeroAt(row: number, column: number): Taken | null {
    return this.grid.passed?.[row]?.[column] === 0 ? { row, column } : null;
  }

  private isPairAlone(text: string, row: number, column: number): boolean {
    const [first] = writtenPairs(text);
    // "ĐẢNG BỘ CÔNG TY A: KẾT QUẢ ĐẠI HỘI" is a title.
    if (first && namesBody(first.label) && !this.isLabel(first.label)) return false;
    if (first || tickedIn(text) !== null) return true;
    if (!this.isLabel(text) || readsAsBranch(text)) return false;
    if (/:\s*$/.test(text)) return true;
    const number = column > 0 ? textOf(this.grid.values[row]?.[column - 1]) : "";
    // A label that nothing was filled in beside is no heading.
    return mayHaveZero(this.matcher, number, text);
  }

  /** "TT | Họ và tên | Năm sinh", "STT | Chi bộ | Ngày ĐH": the header of a list. */
  private headsList(cells: readonly { readonly text: string }[]): boolean {
    const [first, second] = cells;
    if (!first || !second) return false;
    const isNumbered = isNumberHeading(first.text) && this.isLabel(second.text);
    return isNumbered || cells.some(({ text }) => PERSON.has(fold(text)));
  }

  /** The last row before one that is blank, or has a label with its colon. */
  private endOfTable(top: number): number {
    const { values } = this.grid;
    let row = top;
    while (row + 1 < values.length) {
      const cells = values[row + 1] ?? [];
      if (cells.every(isBlank) || cells.some((value) => typeof value === "string" && /:\s*$/.test(value)))
        break;
      row++;
    }
    return row;
  }

  /** Whether all that stands in a row are labels without values of their own. */
  private isLabels(row: number): boolean {
    const cells = (this.grid.values[row] ?? []).filter((value) => !isBlank(value));
    const labels = cells.filter(
      (value) => typeof value === "string" && (this.isLabel(value) || isNumberHeading(value)),
    );
    return (
      labels.length > 0 &&
      labels.length >= (cells.length * 2) / 3 &&
      cells.every((value) => typeof value === "string")
    );
  }

  private areAllBare(cells: readonly { readonly text: string }[]): boolean {
    return cells.every(({ text }) => this.isLabel(text) && writtenPairs(text).length === 0);
  }

  /** How many rows of values stand right below a row of labels. */
  private valuesBelow(row: number): number {
    const columns = this.cellsIn(row).map(({ column }) => column);
    let count = 0;
    for (let below = row + 1; below < this.grid.values.length; below++) {
      const cells = this.grid.values[below] ?? [];
      const written = cells.filter((value) => !isBlank(value));
      if (written.length === 0 || columns.every((column) => isBlank(cells[column]))) break;
      // Of a branch that has still to meet there may be no more than that: "Chưa tổ chức".
      const isState = written.length === 1 && columns.length > 1 && saysState(written[0]);
      const isLabel = (value: CellValue): boolean =>
        typeof value === "string" && this.isLabel(value) && !this.isRemark(value);
      if (written.some(isLabel) && !isState) break;
      if (written.length === 1 && columns.length > 1 && !isState) break;
      count++;
    }
    return count;
  }

  /** Behind or below what is filled in these words are no label: they say it themselves. */
  private isRemark(text: string): boolean {
    const meant = this.meaning(text);
    return meant.kind === "field" && this.matcher.saysItself(meant.field) && !/:\s*$/.test(text);
  }

  private isLabel(text: string): boolean {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const nodes = outlineOf([{ number: "", label: text, indent: 0, filled: true }])[0] ?? [];
    const isCount = COUNTS.has(fold(nodes.at(-1)?.text ?? "")) && nodes.at(-1)?.text !== textOf(text);
    const is = isCount || /:\s*$/.test(text) || meaningOf(this.matcher, [], nodes).kind !== "none";
    this.known.set(text, is);
    return is;
  }
}

/** "Chưa tổ chức, dự kiến 12/7"; no label to be answered. */
function saysState(value: CellValue | undefined): boolean {
  return stateInWords(value).state !== null && !/:\s*$/.test(textOf(value));
}

/** What is a label in one form is one in the next, though nothing is filled in there: no heading. */
function withoutValues(pieces: readonly Piece[]): readonly Piece[] {
  const labels = new Set(pieces.flatMap((piece) => (piece.kind === "pair" ? [fold(piece.label)] : [])));
  return pieces.map((piece) =>
    piece.kind === "heading" && labels.has(fold(piece.text)) && rowWord(piece.text)?.kind !== "note"
      ? { kind: "pair", label: piece.text, at: piece.at, value: null, more: 0 }
      : piece,
  );
}

function linesOf(value: CellValue): string {
  return typeof value === "string" ? value.split("\n").map(textOf).join("\n") : textOf(value);
}
