/**
 * Numbers that are days where counts are expected: "9/10" was typed into a cell, and Excel kept 9 October. A format of days
 * tells; without one a number like a day's tells itself among counts of another size. (A function is given no formats.)
 */

import type { CellPosition } from "../../sheet/address";
import { readCount } from "./count";
import type { CellValue, Grid } from "../../sheet/grid";
import { isDayFormat } from "../../sheet/number-format";

/** Whole numbers below this are no days: two digits behind a slash are a year of 1930 or later ("5/45" is May 1945). */
export const FIRST_DAY = 10_959;
/** Without a format only days of 1990 to 2049 are thought of, which is what day and month without a year become. */
const RECENT = { from: 32_874, to: 54_788 };
/** All other counts are below this. */
const SMALL = 1_000;
/** Rows above and below that are looked at. */
const NEAR = 100;

/** How a number is known for a day's; null where it is none. */
export function dayAsCount(
  grid: Grid,
  { row, column }: CellPosition,
  value: CellValue | undefined,
): "format" | "size" | null {
  if (typeof value !== "number" || value < FIRST_DAY || !Number.isInteger(value)) return null;
  const format = grid.formats[row]?.[column];
  if (format !== undefined) return isDayFormat(format) ? "format" : null;
  if (!isRecent(value)) return null;
  const lines = grid.values.slice(Math.max(0, row - NEAR), row + NEAR);
  const above = countsIn(lines.map((line) => line[column]));
  // A column of nothing else has the rest of its row beside it.
  const others = above.length > 0 ? above : countsIn(grid.values[row] ?? []);
  return others.length > 0 && others.every((count) => count < SMALL) ? "size" : null;
}

function isRecent(value: number): boolean {
  return value >= RECENT.from && value <= RECENT.to;
}

/** The counts among cells, without blanks, zeros and what may be days themselves. */
function countsIn(cells: readonly (CellValue | undefined)[]): readonly number[] {
  return cells.flatMap((cell) => {
    const count = readCount(cell);
    return typeof count === "number" && count > 0 && !isRecent(count) ? [count] : [];
  });
}
