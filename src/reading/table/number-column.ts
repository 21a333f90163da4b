/**
 * The column of numbers, known by its values where its heading is not known ("№", "Mã số", "#", or nothing): on the left of
 * the names, numbers that run from 1 (anew in each section), Roman figures or letters among numbers, or from the first.
 */
import { isBlank, textOf } from "../cells/text";
import type { Grid } from "../../sheet/grid";
import { isBranchNumber, isSectionNumber } from "../words/row-words";

/** Rows looked at. */
const SAMPLE = 400;
/** Of what stands in the column so much must be numbers, and of their steps so much must go on by one or begin anew. */
const MOSTLY = 0.8;

/** The number column of a table whose names stand in `branch`; null where none of the columns `free` is one. */
export function findNumberColumn(
  grid: Grid,
  branch: number,
  bodyTop: number,
  isFree: (column: number) => boolean,
): number | null {
  for (let column = branch - 1; column >= 0; column--) {
    if (isFree(column) && holdsNumbering(grid, column, branch, bodyTop)) return column;
  }
  return null;
}

function holdsNumbering(grid: Grid, column: number, branch: number, bodyTop: number): boolean {
  const texts = grid.values
    .slice(bodyTop, bodyTop + SAMPLE)
    .filter((row) => !isBlank(row[column]) && !isBlank(row[branch]))
    .map((row) => textOf(row[column]));
  const numbers = texts.filter(isBranchNumber);
  const sections = texts.filter((text) => isSectionNumber(text) && !isBranchNumber(text));
  if (numbers.length + sections.length < Math.max(2, MOSTLY * texts.length)) return false;
  // Roman figures or letters above whole numbers can be nothing else.
  if (sections.length > 0 && numbers.length > 0) return true;
  return numbers.length > 1 ? runs(numbers) : /^[IA1]\W*$/i.test(sections[0] ?? "") && sections.length > 1;
}

/** 1, 2, 3 and 1 again in the next section; "1.1" goes on below "1". */
function runs(numbers: readonly string[]): boolean {
  const parts = numbers.map((text) => (text.match(/\d+/g) ?? []).map(Number));
  const lasts = parts.map((path) => path.at(-1) ?? 0);
  if (parts[0]?.[0] !== 1) return false;
  const byOne = lasts.slice(1).filter((n, i) => n === (lasts[i] ?? 0) + 1);
  // "2" behind "1.3" goes on with the sections.
  const anew = lasts
    .slice(1)
    .filter((n, i) => n === 1 || (parts[i]?.length ?? 0) > (parts[i + 1]?.length ?? 0));
  return byOne.length > 0 && byOne.length + anew.length >= MOSTLY * (lasts.length - 1);
}
