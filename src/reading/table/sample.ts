/** What is looked at of a column to see what it holds. */
import { isBlank } from "../cells/text";
import type { CellValue, Grid } from "../../sheet/grid";

/** Rows looked at. */
const SAMPLE = 200;

/** What stands in a column, so far down as is looked at to see what it holds. */
export function sample(grid: Grid, column: number, bodyTop: number): readonly (CellValue | undefined)[] {
  return grid.values.slice(bodyTop, sampleEnd(grid, bodyTop)).map((row) => row[column] ?? null);
}

/** Two blank rows end a table, as far as what its columns hold is concerned. */
export function sampleEnd(grid: Grid, bodyTop: number): number {
  const end = Math.min(grid.values.length, bodyTop + SAMPLE);
  let isFilled = false;
  for (let row = bodyTop; row < end; row++) {
    const isEmpty = (grid.values[row] ?? []).every(isBlank);
    if (isEmpty && isFilled && (grid.values[row + 1] ?? []).every(isBlank)) return row;
    isFilled ||= !isEmpty;
  }
  return end;
}
