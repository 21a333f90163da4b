/** The rows of words over the figures of criteria. */
import type { CellValue, Grid } from "../../sheet/grid";
import { isBlank, textOf } from "../cells/text";
import { isColumnNumbers } from "../table/column-numbers";
import type { HeaderWindow } from "../table/header";
import { latestTerm } from "../words/of-term";
import type { Matcher } from "../words/match";
import { isNumberHeading } from "../words/row-words";
import { isCriterionRow, isMarkOf, isWords } from "./criterion";

const MOST_HEADER_ROWS = 3;

/**
 * The rows of words over the figures: from above the first criterion upwards, headings among the criteria passed over. `top` is
 * the first row of the criteria.
 */
export function headerAbove(
  grid: Grid,
  column: number,
  first: number,
  matcher: Matcher,
): { readonly window: HeaderWindow | null; readonly top: number } {
  let top = first;
  let bottom = -1;
  for (let row = first - 1; row >= 0; row--) {
    const cells = grid.values[row] ?? [];
    if (cells.every(isBlank) || isColumnNumbers(cells)) continue;
    const right = cells.slice(column + 1).filter((value) => !isBlank(value));
    const isHeading = right.every((value) => isMarkOf(textOf(value)));
    if (isHeading && isBlank(cells[column]) && right.length === 0 && isTitle(grid, row)) break;
    if (isHeading) {
      // A heading without figures over the criteria, or a title.
      if (isTitle(grid, row) || isNumberHeading(textOf(cells[column]))) break;
      top = row;
      continue;
    }
    // Figures stand in no header.
    const label =
      cells
        .slice(0, column + 1)
        .map(textOf)
        .find((text) => text !== "") ?? "";
    const hasFigures =
      right.some((value) => typeof value === "number") && label !== "" && !isNumberHeading(label);
    if (hasFigures || isCriterionRow(grid, row, column, matcher)) {
      top = row;
      continue;
    }
    bottom = row;
    break;
  }
  if (bottom < 0) return { window: null, top: first };
  let start = bottom;
  while (start > 0 && bottom - start + 1 < MOST_HEADER_ROWS && joins(grid, start - 1, start, column)) start--;
  return { window: { top: start, bottom }, top: Math.max(top, bottom + 1) };
}

/** A text merged over several columns, or too long for a criterion. */
function isTitle(grid: Grid, row: number): boolean {
  const cells = grid.values[row] ?? [];
  const left = cells.findIndex((value) => !isBlank(value));
  return grid.merges.some((merge) => merge.top === row && merge.left === left && merge.right - left >= 2);
}

/** Whether a row above belongs to the header: merged with the row below, or with several words over the figures. */
function joins(grid: Grid, row: number, below: number, column: number): boolean {
  const cells = grid.values[row] ?? [];
  const right = cells.slice(column + 1).filter((value) => !isBlank(value));
  const merged = grid.merges.some(
    (merge) => merge.top <= row && merge.bottom >= below && merge.left <= column,
  );
  // "NK 2022-2025" heads figures of a term, whatever numbers are in it.
  const isHeading = (value: CellValue): boolean => isWords(value) || latestTerm([textOf(value)]) !== null;
  return merged || (right.length > 1 && right.every(isHeading) && !isTitle(grid, row));
}
