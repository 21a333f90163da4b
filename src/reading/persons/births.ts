/** Births as staff write them: a year, a day, a month with its year, in a text with other words; and ages that were typed. */
import type { Birth } from "../../congress/persons";
import { isValidDay, serialToDay } from "../../vietnamese/day";
import type { CellValue } from "../../sheet/grid";
import { textOf } from "../cells/text";

/** Nobody on a list was born before or after. */
const YEARS = { first: 1900, last: 2100 };

/** A year (1978), a day (a date or "12/5/1978"), "5/1978", "sinh năm 1978", "12/5/78"; null for a blank cell. */
export function readBirth(value: CellValue | undefined): Birth | "unreadable" | null {
  if (typeof value === "number") {
    if (Number.isInteger(value) && value >= YEARS.first && value <= YEARS.last)
      return { year: value, day: null };
    // "78" under "Năm sinh"; fewer years would be an age.
    if (Number.isInteger(value) && value >= 50 && value <= 99) return { year: 1900 + value, day: null };
    const day = value > YEARS.last ? serialToDay(value) : null;
    return day && day.year >= YEARS.first && day.year <= YEARS.last ? { year: day.year, day } : "unreadable";
  }
  const text = textOf(value);
  if (/^[-–—.…]*$/.test(text)) return null;
  const short = /^['’]?([5-9]\d)$/.exec(text)?.[1];
  return short === undefined ? (birthIn(text) ?? "unreadable") : { year: 1900 + Number(short), day: null };
}

const DAY = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?!\d)/;
const WRITTEN = /(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*năm\s*(\d{4})/iu;
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** The birth in a text: the first day in it, else the first year. */
export function birthIn(text: string): Birth | null {
  const iso = ISO.exec(text);
  if (iso) return born(iso[3], iso[2], iso[1]);
  const found = DAY.exec(text) ?? WRITTEN.exec(text);
  if (found) return born(found[1], found[2], found[3]);
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : { year: Number(year), day: null };
}

/** Two digits are of the last century, unless they are too few for that: nobody elected was born before 1930. */
function born(d = "", m = "", y = ""): Birth | null {
  const year = y.length === 2 ? Number(y) + (Number(y) < 30 ? 2000 : 1900) : Number(y);
  const day = { year, month: Number(m), day: Number(d) };
  return isValidDay(day) ? { year, day } : null;
}

/** An age in years: 45, "45", "45 tuổi"; null for a blank cell. */
export function readAge(value: CellValue | undefined): number | "unreadable" | null {
  const text = textOf(value);
  if (/^[-–—]*$/.test(text)) return null;
  const found = /^(\d{2,3})\s*(?:tuổi|t)?$/iu.exec(text);
  const age = Number(found?.[1]);
  return found && age >= 16 && age <= 110 ? age : "unreadable";
}
