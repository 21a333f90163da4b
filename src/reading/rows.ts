/**
 * Which rows are branches: everything else on a sheet (sections, subtotals, totals, percentages, column numbers,
 * repeated headers, notes, signatures, blanks) is told apart here, wherever it stands.
 *
 * A branch row is recognised at once where its number and name stand and figures follow; only other rows are
 * looked at closely, so that a sheet of 100,000 rows is read in one quick pass.
 */
import type { Block, CellRef } from "../congress/table";
import { clean } from "../vietnamese/clean";
import { fold, textKey } from "../vietnamese/fold";
import { isBlank, readCount, textOf } from "./cells";
import type { CellValue, Grid } from "./grid";
import { isColumnNumbers, repeatsHeader, type Located } from "./locate";
import {
  branchesNamed,
  isBranchNumber,
  isCapitals,
  isSectionNumber,
  mayBeSpecial,
  namesBlock,
  readsAsBranch,
  readsAsSection,
  rowWord,
  sectionName,
} from "./row-words";

/** The columns that tell rows apart; -1 for one that the sheet has not. */
export interface RowColumns {
  readonly number: number;
  readonly branch: number;
  /** Columns whose values only branches and totals have: counts, shares, dates, marks. */
  readonly data: readonly number[];
}

export interface TotalRow {
  readonly kind: "total" | "subtotal" | "percentage";
  readonly label: string;
  readonly row: number;
  /** Index of the block that it sums; null for the whole. */
  readonly block: number | null;
  readonly branches: number | null;
}

export interface SheetRows {
  readonly rows: readonly number[];
  readonly names: readonly string[];
  readonly blocks: readonly Block[];
  readonly blockOf: readonly number[];
  readonly totals: readonly TotalRow[];
  /** First row below the table. */
  readonly end: number;
  /** Rows with figures and without a name. */
  readonly nameless: readonly number[];
  readonly hiddenCounted: readonly number[];
  readonly hiddenDropped: readonly number[];
  /** A header of another kind further down: what follows is another table, and was not read. */
  readonly otherTable: CellRef | null;
}

/** Reads the rows below the header. */
export function readRows(grid: Grid, located: Located, columns: RowColumns): SheetRows {
  return new RowReader(grid, located, columns).read();
}

interface OpenTotal {
  readonly kind: "total" | "subtotal" | "percentage";
  readonly bare: boolean;
  readonly label: string;
  readonly row: number;
  readonly block: number;
  /** How many branches stand above it. */
  readonly after: number;
}

/** Keeps what is known while the rows are walked once, from the header down. */
class RowReader {
  private readonly rows: number[] = [];
  private readonly names: string[] = [];
  private readonly blockOf: number[] = [];
  private readonly sections: Block[] = [];
  private readonly totals: OpenTotal[] = [];
  private readonly nameless: number[] = [];
  private readonly mergedName = new Map<number, number>();
  private readonly wideRows = new Set<number>();
  /** The sheet gives its branches whole numbers. */
  private readonly numbered: boolean;
  private readonly romanBranches: boolean;
  /** Branches' names are written in capitals, which then say nothing of a section. */
  private readonly capitalNames: boolean;
  private section = -1;
  private end: number;
  /** A total stands below the branches: what follows are notes, unless it goes on like a table. */
  private closed = false;
  private otherTable: CellRef | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly located: Located,
    private readonly columns: RowColumns,
  ) {
    this.end = this.bodyTop();
    this.noteMerges();
    this.capitalNames = this.sampleCapitals();
    const numbers = this.sampleNumbers();
    this.numbered = numbers.some(isBranchNumber);
    this.romanBranches = !this.numbered && numbers.length > 1 && numbers.every(isSectionNumber);
  }

  read(): SheetRows {
    const { values } = this.grid;
    const { number, branch } = this.columns;
    for (let r = this.bodyTop(); r < values.length && !this.otherTable; r++) {
      const row = values[r];
      if (!row) continue;
      const name = row[branch];
      if (
        typeof name === "string" &&
        typeof row[number] === "number" &&
        Number.isInteger(row[number]) &&
        !mayBeSpecial(name) &&
        this.hasFigures(row)
      ) {
        this.addBranch(r, clean(name));
      } else {
        this.readOther(r, row);
      }
    }
    return this.result();
  }

  private bodyTop(): number {
    return (this.located.numberRow ?? this.located.window.bottom) + 1;
  }

  private noteMerges(): void {
    const { branch, number, data } = this.columns;
    const firstData = data.length > 0 ? Math.min(...data) : branch + 1;
    for (const merge of this.grid.merges) {
      if (merge.left <= branch && branch <= merge.right) {
        for (let row = merge.top + 1; row <= merge.bottom; row++) this.mergedName.set(row, merge.top);
      }
      const left = number >= 0 ? Math.min(number, branch) : branch;
      if (merge.top === merge.bottom && merge.left <= left + 1 && merge.right >= firstData)
        this.wideRows.add(merge.top);
    }
  }

  /** What stands in the number column of the first rows with a name. */
  private sampleNumbers(): readonly string[] {
    const { number, branch } = this.columns;
    const numbers: string[] = [];
    for (const row of this.grid.values.slice(this.bodyTop(), this.bodyTop() + 400)) {
      const text = number < 0 ? "" : textOf(row[number]);
      if (text === "" && isBlank(row[branch])) continue;
      if (text !== "" || this.hasFigures(row)) {
        if (rowWord(text) === null && rowWord(textOf(row[branch])) === null) numbers.push(text);
      }
    }
    return numbers;
  }

  private sampleCapitals(): boolean {
    const names = this.grid.values
      .slice(this.bodyTop(), this.bodyTop() + 400)
      .filter((row) => this.hasFigures(row))
      .map((row) => textOf(row[this.columns.branch]))
      .filter((name) => name !== "" && rowWord(name) === null);
    return names.filter(isCapitals).length * 2 > names.length;
  }

  /** Any number, date or mark where only branches and totals have one. */
  private hasFigures(row: readonly CellValue[]): boolean {
    for (const column of this.columns.data) {
      const value = row[column];
      if (typeof value === "number" || typeof value === "boolean") return true;
      if (typeof value === "string" && looksLikeFigure(value)) return true;
    }
    return false;
  }

  private readOther(r: number, row: readonly CellValue[]): void {
    const { number, branch } = this.columns;
    if (row.every(isBlank)) return;
    if (isColumnNumbers(row)) return;
    if (repeatsHeader(this.grid, r, this.located.window)) {
      this.closed = false;
      return;
    }
    const numberText = number < 0 ? "" : textOf(row[number]);
    const nameText = textOf(row[branch]);
    if (/^(?:stt|tt|so tt)$/.test(fold(numberText))) {
      if (this.rows.length > 0) this.otherTable = { row: r, column: number };
      return;
    }
    const label = nameText !== "" ? nameText : this.firstText(row);
    const word = rowWord(label) ?? (numberText === "" ? null : rowWord(numberText));
    const figures = this.hasFigures(row);
    // Numbered as a branch and with its figures, "Cộng Hòa" is a place.
    const named = word?.kind === "note" || word?.kind === "subtotal";
    if (word && !(named && isBranchNumber(numberText) && figures)) {
      this.addWord(r, word, label);
    } else if (this.isSection(r, row, numberText, label, figures)) {
      this.openSection(r, label, figures);
    } else {
      this.addRest(r, numberText, nameText, figures, row);
    }
  }

  private addWord(r: number, word: NonNullable<ReturnType<typeof rowWord>>, label: string): void {
    if (word.kind === "note") {
      if (this.rows.length > 0) this.closed = true;
      return;
    }
    if (this.closed && this.totals.length > 0 && !this.hasFigures(this.grid.values[r] ?? [])) return;
    const bare = word.kind === "total" && word.bare;
    this.totals.push({ kind: word.kind, bare, label, row: r, block: this.section, after: this.rows.length });
    if (word.kind === "subtotal" && this.section < 0) this.closeUnnamedBlock(r, word.block);
    this.end = r + 1;
    if (word.kind === "total" && this.rows.length > 0) this.closed = true;
  }

  /** Blocks that only a subtotal below their members names: "Cộng khối xã". */
  private closeUnnamedBlock(r: number, name: string): void {
    const from = this.totals.findLast((total) => total.kind === "subtotal" && total.row < r)?.after ?? 0;
    if (from >= this.rows.length || this.blockOf[from] !== -1) return;
    const block =
      this.sections.push({ name: clean(name), cell: { row: r, column: this.columns.branch } }) - 1;
    this.blockOf.fill(block, from);
    const total = this.totals.pop();
    if (total) this.totals.push({ ...total, block });
  }

  private isSection(
    r: number,
    row: readonly CellValue[],
    numberText: string,
    label: string,
    figures: boolean,
  ): boolean {
    if (label === "" || isSectionNumber(label)) return false;
    if (isSectionNumber(numberText)) return !this.romanBranches;
    if (isBranchNumber(numberText)) {
      // "1 | Khối xã" over "1.1 | Chi bộ ..." or over numbers that begin anew.
      const bare = !figures && isBlankBeside(row, this.columns);
      return (bare || namesBlock(label)) && this.startsAnew(r, numberText);
    }
    if (this.closed && !this.tableGoesOn(r)) return false;
    const reads = readsAsSection(label, !this.capitalNames) && !readsAsBranch(label);
    if (figures) return reads && this.numbered;
    if (this.wideRows.has(r) || reads) return label.length <= 90 && !readsAsBranch(label);
    return this.numbered && !readsAsBranch(label) && label.length <= 60 && this.startsAnew(r, "");
  }

  /** The next row with a number begins the numbering anew, or numbers below this one ("1.1" below "1"). */
  private startsAnew(r: number, numberText: string): boolean {
    const own = numberText.replace(/\D+$/, "");
    for (let next = r + 1; next < Math.min(r + 6, this.grid.values.length); next++) {
      const text = textOf(this.grid.values[next]?.[this.columns.number]);
      if (text === "") continue;
      if (own !== "" && text.startsWith(`${own}.`)) return true;
      return /^'?0*1\s*[.)]?$/.test(text) && own !== "0";
    }
    return false;
  }

  /** After a total: the rows go on as a table if a numbered branch with figures follows soon. */
  private tableGoesOn(r: number): boolean {
    for (let next = r + 1; next < Math.min(r + 4, this.grid.values.length); next++) {
      const row = this.grid.values[next] ?? [];
      const named = isBranchNumber(textOf(row[this.columns.number])) && !isBlank(row[this.columns.branch]);
      if (named && this.hasFigures(row)) return true;
    }
    return false;
  }

  private openSection(r: number, label: string, figures: boolean): void {
    const { branch } = this.columns;
    const column = isBlank(this.grid.values[r]?.[branch]) ? this.firstTextColumn(r) : branch;
    this.section = this.sections.push({ name: sectionName(label), cell: { row: r, column } }) - 1;
    this.closed = false;
    this.end = r + 1;
    if (!figures) return;
    const after = this.rows.length;
    this.totals.push({ kind: "subtotal", bare: false, label, row: r, block: this.section, after });
  }

  private addRest(
    r: number,
    numberText: string,
    nameText: string,
    figures: boolean,
    row: readonly CellValue[],
  ): void {
    this.openParent(numberText);
    const hasNumber = isBranchNumber(numberText) || (this.romanBranches && isSectionNumber(numberText));
    if (nameText === "") {
      const top = this.mergedName.get(r);
      const carried = top === undefined ? "" : textOf(this.grid.values[top]?.[this.columns.branch]);
      if (carried !== "" && figures) this.addBranch(r, carried);
      else if (figures && !this.closed) this.nameless.push(r);
      return;
    }
    if (this.closed && !(hasNumber && (figures || this.tableGoesOn(r)))) return;
    const pending = this.numbered ? hasNumber || readsAsBranch(nameText) : isShortName(nameText);
    if (figures || pending || (hasNumber && !row.every(isBlank))) this.addBranch(r, nameText);
  }

  /** "1.1" right below "1": what was taken for a branch is the heading of those below it, with its subtotal. */
  private openParent(numberText: string): void {
    const parent = /^(\d+)\.\d+/.exec(numberText)?.[1];
    const row = this.rows.at(-1);
    if (parent === undefined || row === undefined) return;
    if (textOf(this.grid.values[row]?.[this.columns.number]).replace(/\.$/, "") !== parent) return;
    const name = this.names.at(-1) ?? "";
    for (const list of [this.rows, this.names, this.blockOf]) list.pop();
    this.openSection(row, name, true);
  }

  private addBranch(r: number, name: string): void {
    this.rows.push(r);
    this.names.push(name);
    this.blockOf.push(this.section);
    this.end = r + 1;
  }

  private firstText(row: readonly CellValue[]): string {
    for (const value of row) if (!isBlank(value)) return typeof value === "string" ? clean(value) : "";
    return "";
  }

  private firstTextColumn(r: number): number {
    return Math.max(
      0,
      (this.grid.values[r] ?? []).findIndex((value) => !isBlank(value)),
    );
  }

  private result(): SheetRows {
    const hidden = this.sortHidden();
    const keep = <T>(list: readonly T[]): readonly T[] =>
      hidden.dropped.size === 0 ? list : list.filter((_item, i) => !hidden.dropped.has(i));
    // Sections without members are headings of headings; they make no block.
    const used = new Set(keep(this.blockOf));
    const index = new Map<number, number>();
    this.sections.forEach((_section, i) => {
      if (used.has(i)) index.set(i, index.size);
    });
    return {
      rows: keep(this.rows),
      names: keep(this.names),
      blocks: this.sections.filter((_section, i) => index.has(i)),
      blockOf: keep(this.blockOf).map((block) => index.get(block) ?? -1),
      totals: this.settleTotals(index),
      end: this.end,
      nameless: this.nameless,
      hiddenCounted: hidden.counted,
      hiddenDropped: [...hidden.dropped].map((i) => this.rows[i] ?? 0),
      otherTable: this.otherTable,
    };
  }

  /** A bare total inside a section, with branches or another total behind it, is that section's. */
  private settleTotals(index: ReadonlyMap<number, number>): readonly TotalRow[] {
    const settled: TotalRow[] = [];
    this.totals.forEach((total, i) => {
      const { label, row } = total;
      const branches = branchesNamed(label);
      const later = this.totals.slice(i + 1).some((other) => other.kind === "total");
      const inside = total.block >= 0 && (total.after < this.rows.length || later);
      if (total.kind === "percentage") {
        const above = settled.at(-1);
        if (above?.kind === "total")
          settled.push({ kind: "percentage", label, row, block: null, branches: null });
      } else if (total.kind === "total" && !(total.bare && inside)) {
        settled.push({ kind: "total", label, row, block: null, branches });
      } else {
        const block = index.get(total.block);
        if (block !== undefined) settled.push({ kind: "subtotal", label, row, block, branches });
      }
    });
    return settled;
  }

  /** Hidden rows are drafts where they repeat a row that is seen, or have no number among numbered ones. */
  private sortHidden(): { readonly counted: readonly number[]; readonly dropped: ReadonlySet<number> } {
    const dropped = new Set<number>();
    const counted: number[] = [];
    if (this.grid.hiddenRows.size === 0) return { counted, dropped };
    const seen = new Set<string>();
    const keys = (i: number): readonly string[] => {
      const number = textOf(this.grid.values[this.rows[i] ?? 0]?.[this.columns.number]);
      const block = this.blockOf[i] ?? -1;
      return [
        `${block} name ${textKey(this.names[i] ?? "")}`,
        ...(number === "" ? [] : [`${block} number ${number}`]),
      ];
    };
    this.rows.forEach((row, i) => {
      if (!this.grid.hiddenRows.has(row)) keys(i).forEach((key) => seen.add(key));
    });
    this.rows.forEach((row, i) => {
      if (!this.grid.hiddenRows.has(row)) return;
      const unnumbered = this.numbered && isBlank(this.grid.values[row]?.[this.columns.number]);
      if (unnumbered || keys(i).some((key) => seen.has(key))) dropped.add(i);
      else counted.push(row);
    });
    return { counted, dropped };
  }
}

/** Text that stands for a figure, a date or a mark; names and remarks do not. */
function looksLikeFigure(value: string): boolean {
  const text = value.trim();
  if (text === "" || text.length > 60) return false;
  if (/^[x✓✔☑√v+]$/iu.test(text)) return true;
  return /\d/.test(text)
    ? typeof readCount(text) === "number" || /\d\s*[/.-]\s*\d|\d\s*%|^\d/.test(text)
    : readCount(text) === 0;
}

/** Nothing stands beside the number and the name. */
function isBlankBeside(row: readonly CellValue[], { number, branch }: RowColumns): boolean {
  return row.every((value, column) => column === number || column === branch || isBlank(value));
}

function isShortName(text: string): boolean {
  return text.length <= 80 && !/[.:;]$/.test(text);
}
