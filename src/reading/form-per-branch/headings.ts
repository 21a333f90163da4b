/** Headings among the labels of a form: over parts that stand beside each other, and over its columns. */
import { fold } from "../../vietnamese/fold";
import type { Grid } from "../../sheet/grid";
import { isBlank, textOf } from "../cells/text";
import { readsAsBranch } from "../words/row-words";

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
const BESIDE =
  /^(?:ti le(?: dat)?(?: %)?|tl(?: %)?|%|dat(?: ti le)?(?: %)?|ghi chu|gc|dvt|don vi tinh|don vi)$/;
const HEADINGS = new RegExp(
  `${OF_CONTENTS.source}|${BESIDE.source}|^(?:so luong|sl|ket qua|so lieu|stt|tt|tra loi|thuc hien)$`,
);

function headsContents(words: readonly string[]): boolean {
  return words.length > 1 && words.some((one) => OF_CONTENTS.test(one));
}

/** Columns of shares and notes beside what is filled in, as a row over them says ("Nội dung | Số lượng | Tỷ lệ (%) | Ghi chú"). */
export class Beside {
  private readonly columns = new Set<number>();
  /** Each of several forms below each other has such a row. */
  private readonly isOfEach: boolean;

  constructor({ values }: Grid) {
    const rows = values.map((row) =>
      row.filter((value) => !isBlank(value)).map((value) => fold(textOf(value))),
    );
    this.isOfEach =
      rows.filter((words) => headsContents(words) && words.every((one) => HEADINGS.test(one))).length > 1;
  }

  /** The cells of a row without such headings, and without what stands below those of shares and notes. */
  without<C extends Cell>(cells: readonly C[], isLabel: (text: string) => boolean): readonly C[] {
    const heads = cells.filter(({ text }) => HEADINGS.test(fold(text)));
    const contents = heads.filter(({ text }) => OF_CONTENTS.test(fold(text))).length;
    // Once over all that there is they head one column of figures, which is another form's.
    const isBesideForm = cells.some((cell) => !heads.includes(cell) && isLabel(cell.text));
    if (
      !headsContents(heads.map(({ text }) => fold(text))) ||
      (contents === 1 && !isBesideForm && !this.isOfEach)
    )
      return cells.filter(({ column }) => !this.columns.has(column));
    for (const { column, text } of heads) {
      if (BESIDE.test(fold(text))) this.columns.add(column);
      else this.columns.delete(column);
    }
    return cells.filter((cell) => !heads.includes(cell));
  }
}
