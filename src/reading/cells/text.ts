/** What stands in a cell as text, and whether anything does. A blank cell is never zero. */
import type { CellValue } from "../../sheet/grid";
import { clean, isEmptyText } from "../../vietnamese/clean";

/** True for a cell in which nothing is written: `null`, or text of blanks only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && isEmptyText(value));
}

/** In how many cells anything is written. */
export function countFilled(cells: readonly (CellValue | undefined)[]): number {
  return cells.filter((value) => !isBlank(value)).length;
}

/** No number, day or label is longer, with all that is remarked beside it: what is, is no value. Patterns that look far ahead are not asked of it. */
export const LONGEST_VALUE = 1000;

/** A cell's text as it may be shown; numbers plainly, blanks as "". */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? clean(value) : String(value);
}
