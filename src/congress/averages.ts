/** Averages that are written as decimals, kept as quotients of whole numbers so that no float decides how they round. */
import { roundedQuotient } from "../vietnamese/count";
import type { AverageColumn, CongressTable, Count, Quotient } from "./table";

/** Decimals of written averages are kept to millionths, so that weighted sums stay whole numbers. */
const SCALE = 1_000_000;

/**
 * The averages of groups of rows, each row weighted by its count, or all alike without weights. `groupOf` tells the
 * group of a row, from 0; rows below 0 belong to none, and rows in which either was not entered count for nothing.
 */
function weightedAverages(
  averages: readonly Count[],
  weights: readonly Count[] | null,
  groups: number,
  groupOf: (row: number) => number,
): readonly Quotient[] {
  const sums = Array.from({ length: groups }, () => ({ numerator: 0, denominator: 0 }));
  for (let i = 0; i < averages.length; i++) {
    const average = averages[i];
    const weight = weights ? weights[i] : 1;
    const sum = sums[groupOf(i)];
    if (typeof average !== "number" || typeof weight !== "number" || !sum) continue;
    sum.numerator += Math.round(average * SCALE) * weight;
    sum.denominator += weight * SCALE;
  }
  return sums;
}

/** The averages of groups of rows; of averages of which the exact parts are known, their sums. */
export function averagesOf(
  { values, exact }: AverageColumn,
  weights: readonly Count[] | null,
  groups: number,
  groupOf: (row: number) => number,
): readonly Quotient[] {
  if (!exact) return weightedAverages(values, weights, groups, groupOf);
  const parts = Array.from({ length: groups }, (): Quotient[] => []);
  exact.forEach((one, row) => parts[groupOf(row)]?.push(one));
  return parts.map(pooled);
}

/** The average of one row as a quotient; null where it was not entered or cannot be read. */
export function averageOfRow({ values, exact }: AverageColumn, row: number): Quotient | null {
  const own = exact?.[row];
  if (own) return own.denominator > 0 ? own : null;
  const value = values[row];
  return typeof value === "number" ? { numerator: Math.round(value * SCALE), denominator: SCALE } : null;
}

/** The average of several groups together. */
export function pooled(quotients: readonly Quotient[]): Quotient {
  return quotients.reduce(
    (sum, { numerator, denominator }) => ({
      numerator: sum.numerator + numerator,
      denominator: sum.denominator + denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
}

type Digits = 0 | 1 | 2;

/**
 * With how many decimals a text tells an average of the whole: as many as the sheet's own total where that is ours, else as its cells
 * have; of what was computed (ages of persons, long fractions) and of whole numbers one.
 */
export function digitsOfAverage(table: CongressTable, id: string, whole: Quotient): Digits {
  for (const { kind, counts } of table.reportedTotals) {
    const value = kind === "total" ? counts.get(id)?.value : undefined;
    const digits = value === undefined ? null : digitsOf(value);
    if (value === undefined || digits === null) continue;
    const units = roundedQuotient(whole.numerator, whole.denominator, 10 ** digits);
    if (units === Math.round(value * 10 ** digits)) return digits;
  }
  const { values = [], exact } = table.averages.get(id) ?? {};
  const inCells = exact
    ? []
    : values.flatMap((value) => (typeof value === "number" ? [digitsOf(value)] : []));
  return inCells.includes(2) && !inCells.includes(null) ? 2 : 1;
}

/** The decimals that a number was written with; null where it has more than people write. */
function digitsOf(value: number): Digits | null {
  if (Number.isInteger(value)) return 0;
  if (Math.abs(value * 10 - Math.round(value * 10)) < 1e-9) return 1;
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-9 ? 2 : null;
}
