/**
 * Percentages of two whole numbers, exact: "90%", "62,57%".
 *
 * Published reports mix rounding with cutting off and are often wrong; ours are rounded half up, always, from
 * the two counts themselves and never from a float.
 */
import { cutOffQuotient, formatUnits, roundedQuotient } from "./count";

type Decimals = 0 | 1 | 2;

/**
 * The share as text, with at most `decimals` digits after the comma and closing zeros dropped: "74,9%",
 * "90%", "0%". The part may exceed the whole. Null where the whole is 0. Throws RangeError on anything but
 * whole numbers of 0 or more.
 */
export function percent(part: number, whole: number, decimals: Decimals = 2): string | null {
  const units = roundedQuotient(part, whole, 100 * 10 ** decimals);
  return units === null ? null : `${formatUnits(units, decimals)}%`;
}

/**
 * The same value as `percent`, as a whole number of hundredths of a percent: "62,57%" is 6257, "90%" 9000.
 */
export function percentHundredths(part: number, whole: number, decimals: Decimals): number | null {
  const units = roundedQuotient(part, whole, 100 * 10 ** decimals);
  return units === null ? null : units * 10 ** (2 - decimals);
}

/**
 * As `percentHundredths`, but cut off after `decimals` digits instead of rounded: 28 of 163 is 17,177...%, so
 * 1717, where 1718 is right. It serves to tell a typed percentage that was cut off from a wrong one.
 */
export function percentCutOff(part: number, whole: number, decimals: Decimals): number | null {
  const units = cutOffQuotient(part, whole, 100 * 10 ** decimals);
  return units === null ? null : units * 10 ** (2 - decimals);
}

/**
 * Whether a percentage is right: rounded half up at 0, 1 or 2 decimals; with more decimals a formula made it, and
 * it may be off by less than anybody sees.
 */
export function isRounded(reported: number, part: number, whole: number): boolean {
  const near = Math.abs(reported * whole - 100 * part) < 0.0049 * whole;
  const hundredths = hundredthsOf(reported);
  if (near || hundredths === null) return near;
  for (const decimals of [2, 1, 0] as const) {
    if (percentHundredths(part, whole, decimals) === hundredths) return true;
  }
  return false;
}

/** Whether a percentage is right but for its last digit, which was cut off instead of rounded. */
export function isCutOff(reported: number, part: number, whole: number): boolean {
  const hundredths = hundredthsOf(reported);
  return ([2, 1, 0] as const).some((decimals) => percentCutOff(part, whole, decimals) === hundredths);
}

/** Null for a number with more than two decimals. */
function hundredthsOf(reported: number): number | null {
  const hundredths = Math.round(reported * 100);
  return Math.abs(reported * 100 - hundredths) < 1e-6 ? hundredths : null;
}
