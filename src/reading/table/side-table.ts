/**
 * Another table that stands right of the one that is read, with a heading in the same row: a blank column parts them, and it has
 * far fewer rows. What its headings say is not said of the branches.
 */
import type { Grid } from "../../sheet/grid";
import { isBlank } from "../cells/text";
import { fold } from "../../vietnamese/fold";
import { headerText } from "../../congress/source";
import type { HeaderColumn } from "./header";

/** Rows from the header down that tell whether a column is blank between two tables. */
const ROWS_OF_GAP = 8;

/**
 * The first column of a table beside that names its branches anew: a blank column parts them, or its own column of numbers begins
 * it. Null where there is none, or where it is the same header again: a list in halves.
 */
export function namedAnew(grid: Grid, top: number, columns: readonly HeaderColumn[]): number | null {
  const words = columns.map(({ header }) => fold(headerText(header)));
  const isName = ({ field }: HeaderColumn): boolean => field === "branch" || field === "block";
  const names = new Set(words.filter((_text, i) => columns.some((one, at) => at === i && isName(one))));
  const first = words.findIndex((text) => names.has(text));
  const next = words.indexOf(words[first] ?? "", first + 1);
  const [name, again] = [columns[first]?.column, columns[next]?.column];
  if (name === undefined || again === undefined) return null;
  const rows = grid.values.slice(top, top + ROWS_OF_GAP);
  let gap = again - 1;
  while (gap > name && !rows.every((row) => isBlank(row[gap]))) gap--;
  const number = columns.find(({ field }) => field === "number");
  const numbers = columns.find(
    ({ column }, i) =>
      number && column > name && column < again && words[i] === fold(headerText(number.header)),
  );
  const begin = gap > name ? gap + 1 : numbers?.column;
  if (begin === undefined) return null;
  const own = columns.filter(({ column }) => column < begin).length;
  return words.slice(0, own).join() === words.slice(own).join() ? null : begin;
}

/** A lone column behind a blank one is a remark. */
const FEWEST_COLUMNS = 2;
/** Of the rows with a name no more than this may have something in the other table. */
const FEW = 1 / 2;

/** The first column of the table beside; null where there is none. */
export function sideTable(
  grid: Grid,
  top: number,
  bodyTop: number,
  columns: readonly HeaderColumn[],
): number | null {
  const name = columns.find(({ field }) => field === "branch")?.column;
  if (name === undefined) return null;
  const rows = grid.values.slice(top);
  const isBlankColumn = (column: number): boolean => rows.every((row) => isBlank(row[column]));
  const heads = columns.map(({ column }) => column).filter((column) => column > name);
  const begin = heads.find((column) => isBlankColumn(column - 1));
  if (begin === undefined || heads.filter((column) => column >= begin).length < FEWEST_COLUMNS) return null;
  const named = grid.values.slice(bodyTop).filter((row) => !isBlank(row[name]));
  const filled = named.filter((row) => row.slice(begin).some((value) => !isBlank(value)));
  return filled.length <= FEW * named.length ? begin : null;
}
