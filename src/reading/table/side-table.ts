/**
 * Another table that stands right of the one that is read, with a heading in the same row: a blank column parts them, and it has
 * far fewer rows. What its headings say is not said of the branches.
 */
import type { Grid } from "../../sheet/grid";
import { isBlank } from "../cells/text";
import type { HeaderColumn } from "./header";

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
