/**
 * Counts and decimals as Vietnamese offices write them: "5.207", "44,5", "09 đồng chí".
 *
 * Everything is computed on whole numbers; no float ever decides how a figure is rounded.
 */

/** Nouns before which a count below ten gets a zero, alone or with words after them ("đảng viên nữ"). */
const paddedNouns: readonly string[] = ["đồng chí", "ngày", "đảng viên"];

const LEAST_OF_TWO_DIGITS = 10;

/** How a count stands in prose. Newspapers do not pad. */
export interface CountStyle {
  readonly pad: boolean;
}

/**
 * A whole number with a point before each three digits: 5207 is "5.207".
 * Throws RangeError unless `n` is a whole number of 0 or more.
 */
export function formatCount(n: number): string {
  requireCount(n);
  return withPoints(String(n));
}

/** Any number for a sentence, as it is: "1.298", "17,5", "-3". */
export function formatNumber(value: number): string {
  return Number.isInteger(value) && value >= 0 ? formatCount(value) : decimalComma(String(value));
}

/** A number as it is written in English ("17.5"), with our comma. */
export function decimalComma(written: string): string {
  return written.replace(".", ",");
}

/**
 * The quotient of two whole numbers of 0 or more, rounded half up to at most `decimals` digits: "44,5", with
 * closing zeros dropped and thousands pointed. Null where the denominator is 0. Throws RangeError on anything
 * but whole numbers of 0 or more.
 */
export function formatDecimal(numerator: number, denominator: number, decimals: 0 | 1 | 2): string | null {
  const units = roundedQuotient(numerator, denominator, 10 ** decimals);
  return units === null ? null : formatUnits(units, decimals);
}

/**
 * A count with its noun in a sentence: "09 đồng chí", "10 đồng chí", "5 chi bộ", "1.298 đảng viên"; none is
 * "không có đồng chí". Which nouns are padded: the usage of offices, see `paddedNouns`. Throws RangeError
 * unless `n` is a whole number of 0 or more.
 */
export function countInProse(n: number, noun: string, style: CountStyle = { pad: true }): string {
  const count = formatCount(n);
  if (n === 0) return `không có ${noun}`;
  return style.pad && n < LEAST_OF_TWO_DIGITS && isPadded(noun) ? `0${count} ${noun}` : `${count} ${noun}`;
}

/**
 * numerator * scale / denominator as a whole number, rounded half up; null where the denominator is 0. Exact
 * while the result is a safe integer. Throws RangeError on anything but whole numbers of 0 or more.
 */
export function roundedQuotient(numerator: number, denominator: number, scale: number): number | null {
  requireCount(numerator);
  requireCount(denominator);
  if (denominator === 0) return null;
  const dividend = 2 * numerator * scale + denominator;
  const divisor = 2 * denominator;
  if (Number.isSafeInteger(dividend) && Number.isSafeInteger(divisor))
    return wholeQuotient(dividend, divisor);
  const exact = 2n * BigInt(numerator) * BigInt(scale) + BigInt(denominator);
  return Number(exact / (2n * BigInt(denominator)));
}

/** As `roundedQuotient`, with what is left over cut off instead of rounded. */
export function cutOffQuotient(numerator: number, denominator: number, scale: number): number | null {
  requireCount(numerator);
  requireCount(denominator);
  if (denominator === 0) return null;
  const dividend = numerator * scale;
  if (Number.isSafeInteger(dividend)) return wholeQuotient(dividend, denominator);
  return Number((BigInt(numerator) * BigInt(scale)) / BigInt(denominator));
}

/** A whole number of tenths or hundredths as text: 6257 with 2 decimals is "62,57", 9000 is "90". */
export function formatUnits(units: number, decimals: 0 | 1 | 2): string {
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = withPoints(digits.slice(0, digits.length - decimals));
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole},${fraction}`;
}

function withPoints(digits: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) {
    text = `${digits.slice(Math.max(0, end - 3), end)}.${text}`;
  }
  return text;
}

function wholeQuotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

function isPadded(noun: string): boolean {
  return paddedNouns.some((padded) => noun === padded || noun.startsWith(`${padded} `));
}

function requireCount(n: number): void {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a whole number of 0 or more: ${n}`);
}
