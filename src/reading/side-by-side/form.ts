/**
 * A list that is printed in halves beside each other, with the same header over each: the halves are laid out one below the
 * other and read as one.
 */
import { fold } from "../../vietnamese/fold";
import type { Term } from "../../vietnamese/term";
import type { CellValue, Grid } from "../../sheet/grid";
import type { Taken } from "../../sheet/transform";
import { isBlank, textOf } from "../cells/text";
import type { Form, ReadSheet, SeenSheet } from "../form";
import { readPlaced } from "../placed";
import { assignColumns } from "../table/assign";
import type { HeaderColumn } from "../table/header";
import type { Located } from "../table/locate";
import { readTitleBlock } from "../table/title-block";
import { latestTerm } from "../words/of-term";
import { headsBlock, isBranchNumber, rowWord } from "../words/row-words";

export const sideBySideForm: Form = {
  id: "side-by-side",
  recognise: (sheet) => {
    const { located, uncorrected } = sheet;
    const halves = halvesOf(uncorrected);
    if (!located || !halves) return null;
    const score = located.score + 1;
    return { score, read: () => readHalves(sheet, located, halves, score) };
  },
};

/** The halves as one; under titles of different terms those of the latest, and the others as the term before. */
function readHalves(sheet: SeenSheet, located: Located, halves: Halves, score: number): ReadSheet {
  const { grid, options } = sheet;
  const end = endOf(grid, located, halves);
  const columns = assignColumns(halves.columns, options.assignments);
  const read = (lefts: readonly number[], term: Term | null): ReadSheet => {
    const title = readTitleBlock(grid, located.window.top, end, term);
    return readPlaced(sheet, {
      places: layOut(grid, located, { ...halves, lefts }, end),
      columns,
      title: { ...title, ...(term && { otherTerms: [] }) },
      score,
    });
  };
  const terms = termsOver(grid, located, halves);
  const [now, before] = terms;
  if (!now || !before) return read(halves.lefts, null);
  const [own, previous] = [now, before].map(({ lefts, term }) => read(lefts, term));
  return own?.ok && previous?.ok
    ? { ...own, previous: { ...previous.table, asOf: null } }
    : (own ?? read(halves.lefts, null));
}

/** The terms that stand over the halves, the latest first, each with its halves; none where one stands under no term. */
function termsOver(
  grid: Grid,
  { window }: Located,
  { lefts, width }: Halves,
): readonly { readonly term: Term; readonly lefts: readonly number[] }[] {
  const above = grid.values.slice(Math.max(0, window.top - ROWS_ABOVE), window.top);
  const termsIn = (rows: Grid["values"]): readonly (Term | null)[] =>
    lefts.map((left) => latestTerm(rows.flatMap((row) => row.slice(left, left + width).map(textOf))));
  // A title that names both terms stands over the first half alone.
  const ofRows = above.toReversed().map((row) => termsIn([row]));
  const over = ofRows.find((terms) => !terms.includes(null)) ?? termsIn(above);
  const terms = new Map(over.flatMap((term) => (term ? [[term.first, term] as const] : [])));
  if (over.includes(null)) return [];
  return [...terms.values()]
    .sort((one, other) => other.first - one.first)
    .map((term) => ({ term, lefts: lefts.filter((_left, i) => over[i]?.first === term.first) }));
}

/** Titles of halves stand in so many rows above their header. */
const ROWS_ABOVE = 3;

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
const HEADS_ABOVE = 2;

/** The row above the header in which each half has its own heading, that of a block ("I. KHỐI XÃ"); null where there is none. */
function headsOf(grid: Grid, top: number, lefts: readonly number[], width: number): number | null {
  const rows = Array.from({ length: HEADS_ABOVE }, (_, i) => top - 1 - i);
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
