/** Averages that are written as decimals, kept as quotients of whole numbers so that no float decides how they round. */
import type { AverageColumn, Count, Quotient } from "./table";

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
