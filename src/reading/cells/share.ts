/** Percentages as staff write them: with a sign, with a percent format, as fractions or as plain numbers. */
import type { CellPosition } from "../../sheet/address";
import type { CellValue, Grid } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";

/** A share as written, and whether it is surely in percent. Null for blank or other text. */
interface Share {
  readonly number: number;
  readonly inPercent: boolean;
}

/** "2 (40%)", "2/40%": the share behind a count. */
const BEHIND_COUNT = /^\d+\s*(?:đ\/c|đồng chí)?\s*(?:[(/]|[-–]\s)\s*(\d+(?:[.,]\d+)?)\s*(%)\s*\)?$/i;

function readShare(value: CellValue | undefined, format: string | undefined): Share | null {
  if (typeof value === "number") {
    if (value < 0) return null;
    return format?.includes("%")
      ? { number: timesHundred(value), inPercent: true }
      : { number: value, inPercent: false };
  }
  if (typeof value !== "string") return null;
  const text = clean(value);
  const found = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text) ?? BEHIND_COUNT.exec(text);
  if (!found?.[1]) return null;
  return { number: Number(found[1].replace(",", ".")), inPercent: found[2] === "%" };
}

/**
 * Shares that belong together (a column, a row of percentages), in percent. A sign or a percent format makes a
 * number sure; the others are fractions (0,9 is 90%) where all of them are up to 1.
 */
export function sharesInPercent(grid: Grid, cells: readonly CellPosition[]): readonly (number | null)[] {
  const shares = cells.map(({ row, column }) =>
    readShare(grid.values[row]?.[column], grid.formats[row]?.[column]),
  );
  const fractions = shares.every((share) => !share || share.inPercent || share.number <= 1);
  return shares.map((share) => {
    if (!share) return null;
    return fractions && !share.inPercent ? timesHundred(share.number) : share.number;
  });
}

/** Twelve digits: 0.9 * 100 must be 90 and nothing beside it. */
function timesHundred(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}
