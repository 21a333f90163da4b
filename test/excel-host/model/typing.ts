/** What Excel makes of a text that is typed into a cell, or written there by an add-in, which is the same. */
import { DAYS_BETWEEN_SYSTEMS, serialOf } from "./days";
import type { Locale } from "./locale";
import { CellError, type CellValue, ERROR_CODES } from "./values";

export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format that the cell takes on where it had none. */
  readonly numberFormat: string | null;
}

export interface Typist {
  readonly locale: Locale;
  readonly uses1904: boolean;
  /** The year of a day that is typed without one. */
  readonly year: number;
}

const TEXT_FORMAT = "@";

/** What becomes of a value in a cell of this number format. */
export function enter(typed: string | number | boolean, format: string, typist: Typist): Entry {
  if (format === TEXT_FORMAT) return plain(asText(typed, typist.locale));
  if (typeof typed !== "string") return plain(typed);
  if (typed === "") return plain(null);
  // The sign that a text follows.
  if (typed.startsWith("'")) return plain(typed.slice(1));
  if (typed.startsWith("=") && typed.length > 1) return { value: null, formula: typed, numberFormat: null };
  const read = readTyped(typed.trim(), typist);
  if (read) return read;
  // As on a pocket calculator, and in Lotus 1-2-3: a sign begins a formula as well.
  if (/^[+@-]./.test(typed)) return { value: null, formula: `=${typed}`, numberFormat: null };
  return plain(typed);
}

function asText(typed: string | number | boolean, { decimal }: Locale): string | null {
  if (typeof typed === "number") return String(typed).replace(".", decimal);
  if (typeof typed === "boolean") return String(typed).toUpperCase();
  return typed === "" ? null : typed.replace(/^'/, "");
}

function plain(value: CellValue, numberFormat: string | null = null): Entry {
  return { value, formula: null, numberFormat };
}

function readTyped(text: string, typist: Typist): Entry | null {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  if (ERROR_CODES.includes(upper)) return plain(new CellError(upper));
  return readNumber(text, typist.locale) ?? readDay(text, typist) ?? readTime(text);
}

function readNumber(text: string, locale: Locale): Entry | null {
  const [, before = "", digits = "", percent = ""] = /^([-+(]?)\s*(.*?)\s*(%?)\)?$/.exec(text) ?? [];
  const value = numberOf(digits, locale);
  if (value === null || text.startsWith("(") !== text.endsWith(")")) return null;
  const signed = before === "-" || before === "(" ? -value : value;
  if (percent) return plain(signed / 100, digits.includes(locale.decimal) ? "0.00%" : "0%");
  if (/e/i.test(digits)) return plain(signed, "0.00E+00");
  return plain(signed, digits.includes(locale.group) && locale.group.trim() ? "#,##0" : null);
}

/** A number without a sign as it is written in this locale; null for anything else. */
export function numberOf(text: string, { decimal, group }: Locale): number | null {
  const [d, g] = [decimal, group].map((one) => one.replace(/[.\\]/g, "\\$&"));
  const shape = new RegExp(`^(?:\\d+|\\d{1,3}(?:${g}\\d{3})+)?(?:${d}\\d*)?(?:e[-+]?\\d+)?$`, "i");
  if (!/\d/.test(text) || !shape.test(text)) return null;
  const value = Number(text.replaceAll(group, "").replace(decimal, "."));
  return Number.isFinite(value) ? value : null;
}

function readDay(text: string, { locale, uses1904, year }: Typist): Entry | null {
  const [, months, years] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const first = months === undefined ? null : serialOf(Number(years), Number(months), 1);
  if (first !== null) return plain(uses1904 ? first - DAYS_BETWEEN_SYSTEMS : first, "mmm-yy");
  const parts = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return null;
  const [, one = "", , two = "", three] = parts;
  const serial = dayNumber([one, two, three], locale.dayOrder, year);
  if (serial === null) return null;
  return plain(uses1904 ? serial - DAYS_BETWEEN_SYSTEMS : serial, three === undefined ? "d-mmm" : "m/d/yyyy");
}

function dayNumber(
  [one, two, three]: readonly [string, string, string | undefined],
  order: string,
  thisYear: number,
): number | null {
  const numbers = [one, two].map(Number);
  const [first = 0, second = 0] = numbers;
  if (one.length === 4) return three === undefined ? null : serialOf(first, second, Number(three));
  if (one.length > 2) return null;
  const [day, month] = order === "dmy" ? [first, second] : [second, first];
  if (three !== undefined) return serialOf(fullYear(Number(three)), month, day);
  return serialOf(thisYear, month, day);
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): Entry | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return plain(value, seconds === undefined ? "h:mm" : "h:mm:ss");
}
