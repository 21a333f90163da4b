/**
 * A list that is printed in halves beside each other, with the same header over each: the halves are laid out one below the
 * other and read as one.
 */
import { fold } from "../../vietnamese/fold";
import type { CellValue, Grid } from "../../sheet/grid";
import type { Taken } from "../../sheet/transform";
import { isBlank, textOf } from "../cells/text";
import type { Form } from "../form";
import { readPlaced } from "../placed";
import { assignColumns } from "../table/assign";
import type { HeaderColumn } from "../table/header";
import type { Located } from "../table/locate";
import { readTitleBlock } from "../table/title-block";
import { headsBlock, isBranchNumber, rowWord } from "../words/row-words";

export const sideBySideForm: Form = {
  id: "side-by-side",
  recognise: (sheet) => {
    const { grid, located, uncorrected, options } = sheet;
    const halves = halvesOf(uncorrected);
    if (!located || !halves) return null;
    const end = endOf(grid, located, halves);
    const score = located.score + 1;
    return {
      score,
      read: () =>
        readPlaced(sheet, {
          places: layOut(grid, located, halves, end),
          columns: assignColumns(halves.columns, options.assignments),
          title: readTitleBlock(grid, located.window.top, end),
          score,
        }),
    };
  },
};

interface Halves {
  /** The columns of the first half, counted from its left. */
  readonly columns: readonly HeaderColumn[];
  /** Where each half begins. */
  readonly lefts: readonly number[];
  readonly width: number;
}

/** Null where the header does not repeat its columns in the same order. */
function halvesOf(columns: readonly HeaderColumn[]): Halves | null {
  const names = columns.filter(({ field }) => field === "branch" || field === "block");
  const [first, second] = names;
  const left = columns[0]?.column;
  if (!first || !second || left === undefined) return null;
  const width = second.column - first.column;
  const own = columns.filter(({ column }) => column < left + width);
  const words = new Map(columns.map(({ column, header }) => [column, wordsOf(header)]));
  const lefts = names.map(({ column }) => left + column - first.column);
  const isRepeated = lefts.every(
    (from, i) =>
      from === left + i * width &&
      own.every(({ column, header }) => words.get(column - left + from) === wordsOf(header)),
  );
  if (!isRepeated || own.length < FEWEST_COLUMNS || own.length * lefts.length !== columns.length) return null;
  // The second name of the header was taken for a block beside the first.
  return {
    columns: own.map((one) => ({
      ...one,
      column: one.column - left,
      ...(one.column === first.column && { field: "branch" }),
    })),
    lefts,
    width,
  };
}

/** A header of fewer columns may be repeated for another reason. */
const FEWEST_COLUMNS = 3;

function wordsOf(header: readonly string[]): string {
  return header.map(fold).join(" | ");
}

/** The first row below the list: notes and signatures stand there. */
function endOf(grid: Grid, { last }: Located, { columns, lefts }: Halves): number {
  const [name = 0, number] = ["branch", "number"].map(
    (field) => columns.find((one) => one.field === field)?.column,
  );
  const isOfList = (row: readonly CellValue[]): boolean =>
    lefts.some((left) => {
      const label = textOf(row[left + name]);
      const isNumbered = number === undefined || isBranchNumber(textOf(row[left + number]));
      return label !== "" && (isNumbered || rowWord(label)?.kind === "total");
    });
  const end = grid.values.findLastIndex((row, r) => r > last && isOfList(row));
  return Math.max(last, end) + 1;
}

function layOut(
  grid: Grid,
  { window }: Located,
  { lefts, width }: Halves,
  end: number,
): readonly (readonly (Taken | null)[])[] {
  const [first = 0] = lefts;
  const cells = (row: number, left: number): readonly Taken[] =>
    Array.from({ length: width }, (_, column) => ({ row, column: left + column }));
  const heads = headsOf(grid, window.top, lefts, width);
  const body = lefts.flatMap((left) => [
    ...(heads === null ? [] : [cells(heads, left)]),
    ...Array.from({ length: end - window.bottom - 1 }, (_, i) => cells(window.bottom + 1 + i, left)).filter(
      (line) => !line.every(({ row, column }) => isBlank(grid.values[row]?.[column])),
    ),
  ]);
  return [cells(window.bottom, first), ...body];
}

/** Rows above the header in which headings of the halves may stand. */
const ROWS_ABOVE = 2;

/** The row above the header in which each half has its own heading, that of a block ("I. KHỐI XÃ"); null where there is none. */
function headsOf(grid: Grid, top: number, lefts: readonly number[], width: number): number | null {
  const rows = Array.from({ length: ROWS_ABOVE }, (_, i) => top - 1 - i);
  const found = rows.find((row) => {
    const cells = grid.values[row] ?? [];
    const texts = lefts.map((left) =>
      cells
        .slice(left, left + width)
        .map(textOf)
        .join(""),
    );
    return new Set(texts).size === lefts.length && texts.every((text) => headsBlock(text));
  });
  return found ?? null;
}
