/**
 * A sheet of joined results as it stands now: the files that it was made of with their lines, so that files which come later are joined
 * to them, with all that was mended by hand; and what people have put beside, so that it goes on standing with its line. Lines of no file are those of the sheet itself.
 */
import { findColumn } from "../../congress/source";
import { cellsOf, mainSource, type CongressTable } from "../../congress/table";
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { textOf } from "../cells/text";
import { readBook } from "../read-book";
import type { ReadFile } from "../read-books";
import { pickBranches } from "./piece";

export interface JoinedBefore {
  readonly files: readonly ReadFile[];
  /** Where a line is from, by its row, as the line says it; "" where it does not. */
  readonly placeAt: (row: number) => string;
  readonly own: readonly OwnColumn[];
  /** The table from A1 on, with what people have put into rows and columns of it. */
  readonly part: { readonly rows: number; readonly columns: number };
  /** The first row of its header. */
  readonly headerTop: number;
}

/** A column that people have put in or beside: nothing of it is read as results. */
export interface OwnColumn {
  readonly heading: string;
  readonly valueAt: (row: number) => CellValue;
  readonly formatAt: (row: number) => string | undefined;
  /** Whether the line of totals has a number in it. */
  readonly isSummed: boolean;
}

/** Null where the sheet does not read as results. */
export function readJoined(grid: Grid): JoinedBefore | null {
  const read = readBook([grid]);
  if (!read.ok) return null;
  const { table } = read;
  const { columns, header } = mainSource(table);
  const rowOf = (branch: number): number => cellsOf(table, branch, "branch")[0].row;
  const textAt = (row: number, field: "branch" | "originFile" | "originPlace"): string => {
    const column = findColumn(columns, field);
    return column === null ? "" : textOf(grid.values[row]?.[column]);
  };
  const byFile = new Map<string, number[]>();
  table.rows.forEach((_row, i) => {
    const file = textAt(rowOf(i), "originFile") || grid.sheet;
    byFile.set(file, [...(byFile.get(file) ?? []), i]);
  });
  const files = [...byFile].map(([file, branches]): ReadFile => ({
    file,
    saved: null,
    isJoined: true,
    read: { ok: true, score: read.score, table: ownedBy(pickBranches(table, branches)), findings: [] },
  }));
  const last = lastLine(table);
  const total = fold(textAt(last + 1, "branch")) === "tong cong" ? last + 1 : last;
  const known = new Set(columns.map(({ column }) => column));
  const own = ownColumns(grid, header.first, total).filter((column) => !known.has(column));
  return {
    files,
    placeAt: (row) => textAt(row, "originPlace"),
    own: own.map((column) => {
      const at = (row: number): CellValue => grid.values[row]?.[column] ?? null;
      const heading = [];
      for (let row = header.first; row <= header.last; row++) heading.push(textOf(at(row)));
      return {
        heading: heading.filter((text) => text !== "").join(" "),
        valueAt: at,
        formatAt: (row) => grid.formats[row]?.[column],
        isSummed: total > last && typeof at(total) === "number",
      };
    }),
    part: { rows: total + 1, columns: Math.max(header.right, ...own) + 1 },
    headerTop: header.first,
  };
}

/** An organisation's files are a block each where there are those of several: then the sheet as a whole is not theirs. */
const BODY = /^dang (?:bo|uy|ui)\b(?! bo phan)/;

function ownedBy(table: CongressTable): CongressTable {
  const { blocks, blockOf } = table;
  if (!blocks.some(({ name }) => BODY.test(fold(name)))) return table;
  const [block, another] = new Set(blockOf);
  const name = another === undefined ? blocks[block ?? -1]?.name : undefined;
  if (name === undefined || !BODY.test(fold(name))) return { ...table, organisation: null };
  return { ...table, organisation: name, blocks: [], blockOf: blockOf.map(() => -1) };
}

/** The last row of a branch or a total. */
function lastLine(table: CongressTable): number {
  const rows = table.rows.map((_row, i) => cellsOf(table, i, "branch")[0].row);
  return [...rows, ...table.reportedTotals.map(({ row }) => row)].reduce(
    (last, row) => Math.max(last, row),
    0,
  );
}

/** The columns in which anything stands, from one row to another. */
function ownColumns({ values }: Grid, from: number, to: number): readonly number[] {
  const used = new Set<number>();
  for (const cells of values.slice(from, to + 1))
    cells.forEach((value, column) => {
      if (textOf(value) !== "") used.add(column);
    });
  return [...used].sort((a, b) => a - b);
}
