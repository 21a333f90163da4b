/** Headings among the labels of a form: over parts that stand beside each other, and over its columns. */
import { fold } from "../../vietnamese/fold";
import type { Grid } from "../../sheet/grid";
import type { Term } from "../../vietnamese/term";
import { isBlank, textOf } from "../cells/text";
import { latestTerm, ofTerm, withoutTerm, type OfTerm } from "../words/of-term";
import { readsAsBranch } from "../words/row-words";
import { addAll } from "../../sheet/very-many";

interface Cell {
  readonly column: number;
  readonly text: string;
}

/** "I. Thông tin đại hội", "1. Chi bộ Thôn Một". */
const SECTION = /^(?:[IVX]{1,5}|[A-H])\s*[.)/-]\s*(?=\p{L})/u;
const NUMBERED = /^(?:\d{1,3}|[IVX]{1,5}|[A-H])\s*[.)/-]\s*(?=\p{L})/u;

/**
 * Whether the cells of a row head what stands below each: sections, the branches' names, the same heading over each, or names over
 * the same label (`below`).
 */
export function areHeadings(
  cells: readonly Cell[],
  below: readonly string[],
  isLabel: (text: string) => boolean,
): boolean {
  if (cells.every(({ text }) => SECTION.test(text))) return true;
  if (areSame(cells.map(({ text }) => text))) return NUMBERED.test(cells[0]?.text ?? "");
  if (cells.some(({ text }) => !/\p{L}/u.test(text) || isLabel(text))) return false;
  if (cells.every(({ text }) => readsAsBranch(text.replace(NUMBERED, "")))) return true;
  return areSame(below) && isLabel(below[0] ?? "");
}

function areSame(texts: readonly string[]): boolean {
  return new Set(texts.map(fold)).size === 1;
}

/** "ĐẢNG BỘ CÔNG TY A", "Đảng ủy xã B": the body whose sheet it is. */
export function namesBody(text: string): boolean {
  return /^(?:dang bo|dang uy|(?:huyen|tinh|thanh|quan|thi) uy|ban (?:chap hanh|thuong vu)|truong|cong ty|benh vien) \S/.test(
    fold(text),
  );
}

const OF_CONTENTS = /^(?:noi dung|chi tieu|tieu chi|hang muc|thong tin)$/;
/** Over labels and their numbers; all else stands over what is filled in. */
const OF_LABELS = new RegExp(`${OF_CONTENTS.source}|^(?:stt|tt)$`);
const BESIDE =
  /^(?:ti le(?: dat)?(?: %)?|tl(?: %)?|%|dat(?: ti le)?(?: %)?|ghi chu|gc|dvt|don vi tinh|don vi)$/;
const HEADINGS = new RegExp(
  `${OF_CONTENTS.source}|${BESIDE.source}|^(?:so luong|sl|ket qua|so lieu|stt|tt|tra loi|thuc hien)$`,
);

function headsContents(words: readonly string[]): boolean {
  return words.length > 1 && words.some((one) => OF_CONTENTS.test(one));
}

/** Figures of the term before, or how far the two are apart, beside those of a form. */
export interface OtherFigures {
  /** Where they are headed. */
  readonly row: number;
  readonly column: number;
  readonly words: string;
}

/**
 * Columns beside what is filled in, as a row over them says: of shares and notes ("Nội dung | Số lượng | Tỷ lệ (%) | Ghi chú"), and of
 * the term before ("Nội dung | Nhiệm kỳ 2022-2025 | Nhiệm kỳ 2025-2027").
 */
export class Beside {
  readonly others: OtherFigures[] = [];
  private readonly columns = new Set<number>();
  /** Those of the columns that are of another term, and those of this one, until what stands below is no longer theirs. */
  private terms: { readonly before: readonly number[]; readonly now: readonly number[] } | null = null;
  private isParted = false;
  /** Each of several forms below each other has such a row. */
  private readonly isOfEach: boolean;

  constructor(private readonly grid: Grid) {
    const rows = grid.values.map((row) =>
      row.filter((value) => !isBlank(value)).map((value) => fold(textOf(value))),
    );
    this.isOfEach =
      rows.filter((words) => headsContents(words) && words.every((one) => HEADINGS.test(one))).length > 1;
  }

  /** The cells of a row without such headings, and without what stands below those of shares, notes and the term before. */
  without<C extends Cell>(
    row: number,
    cells: readonly C[],
    isLabel: (text: string) => boolean,
  ): readonly C[] {
    this.leaveTerms(cells);
    const latest = cells.some(({ text }) => OF_CONTENTS.test(fold(text))) ? this.latest() : undefined;
    const heads = cells.filter(
      ({ text }) => HEADINGS.test(fold(text)) || (latest !== undefined && termIn(text, latest) !== null),
    );
    const before = heads.filter(({ text }) => latest !== undefined && isOther(termIn(text, latest)));
    const contents = heads.filter(({ text }) => OF_CONTENTS.test(fold(text))).length;
    // Once over all that there is they head one column of figures, which is another form's.
    const isBesideForm = cells.some((cell) => !heads.includes(cell) && isLabel(cell.text));
    const isOne = contents === 1 && !isBesideForm && !this.isOfEach && before.length === 0;
    if (!headsContents(heads.map(({ text }) => fold(text))) || isOne)
      return cells.filter(({ column }) => !this.columns.has(column));
    for (const { column, text } of heads) {
      if (BESIDE.test(fold(text)) || before.some((one) => one.column === column)) this.columns.add(column);
      else this.columns.delete(column);
    }
    if (before.length > 0) {
      const now = heads.filter(
        ({ column, text }) => !this.columns.has(column) && !OF_LABELS.test(fold(text)),
      );
      this.terms = { before: columnsOf(before), now: columnsOf(now) };
      addAll(
        this.others,
        before.map(({ column, text }) => ({ row, column, words: text })),
      );
    }
    return cells.filter((cell) => !heads.includes(cell));
  }

  /** Below a blank row what stands in a column of the term before alone is something else. */
  private leaveTerms(cells: readonly Cell[]): void {
    if (!this.terms) return;
    const { before, now } = this.terms;
    const isIn = (columns: readonly number[]): boolean =>
      cells.some(({ column }) => columns.includes(column));
    if (this.isParted && isIn(before) && !isIn(now)) {
      before.forEach((column) => this.columns.delete(column));
      this.terms = null;
    }
    this.isParted = this.terms !== null && (this.isParted || cells.length === 0);
  }

  private latest(): Term | null {
    return latestTerm(this.grid.values.flatMap((row) => row.map(textOf)));
  }
}

function columnsOf(cells: readonly Cell[]): readonly number[] {
  return cells.map(({ column }) => column);
}

/** What a heading that says nothing but a term, and what is counted, says of it. */
function termIn(text: string, latest: Term | null): OfTerm | null {
  const said = ofTerm([text], latest);
  const rest = fold(withoutTerm(text));
  return said !== null &&
    (said.is === "difference" || rest === "" || /^(?:nay|moi)$/.test(rest) || HEADINGS.test(rest))
    ? said
    : null;
}

function isOther(said: OfTerm | null): boolean {
  return said?.is === "before" || said?.is === "difference";
}
