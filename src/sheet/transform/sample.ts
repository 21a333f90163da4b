/** What converting a sheet does to it, to be looked at before a copy is made: a few texts, before and after. */
import { address } from "../address";
import type { Grid } from "../grid";
import { inUnicode } from "./unicode";

export interface ConvertedText {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** The first texts of the sheet that are others in Unicode, no more than `most`. */
export function convertedTexts(grid: Grid, most: number): readonly ConvertedText[] {
  const converted = inUnicode(grid).grid;
  const found: ConvertedText[] = [];
  for (const [row, cells] of converted.values.entries()) {
    for (const [column, after] of cells.entries()) {
      const before = grid.values[row]?.[column];
      if (typeof before !== "string" || typeof after !== "string" || before === after) continue;
      found.push({ cell: address({ row, column }), before, after });
      if (found.length === most) return found;
    }
  }
  return found;
}
