/**
 * What a note says of the time of a congress that was put off: the day that it was put off from, and when it is to meet now. A day
 * without its year is of the year that stands beside it on the sheet.
 */
import { isValidDay, type Day } from "../vietnamese/day";
import type { CongressDate } from "./table";

const VERB = "(?:chuyển|dời|lùi|hoãn)(?!\\p{L})";
const DAY = "(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![\\d/])";
/** The new time may stand behind the old one, in whose words are signs too. */
const BETWEEN = "[^,;()]*?";
const TO = `${VERB}${BETWEEN}(?<!\\p{L})(?:sang|đến|tới)\\s+`;

const FROM_DAY = new RegExp(
  `${VERB}${BETWEEN}(?<!\\p{L})từ\\s+(?:ngày\\s+)?${DAY}|lịch cũ:?\\s+(?:ngày\\s+)?${DAY}`,
  "iu",
);
const TO_DAY = new RegExp(`${TO}(?:\\p{L}+\\s+){0,3}?${DAY}`, "iu");
const TO_MONTH = new RegExp(`${TO}tháng\\s+(\\d{1,2})(?:[/-](\\d{4}))?(?![\\d/])`, "iu");
const TO_QUARTER = new RegExp(`${TO}quý\\s+(IV|I{1,3}|[1-4])(?:[/-](\\d{4}))?(?![\\d/\\p{L}])`, "iu");
const QUARTERS: readonly string[] = ["i", "ii", "iii", "iv"];

/** The day from which a note says that the congress was put off; null where it says none. */
export function postponedFrom(note: string, year: number | null): Day | null {
  return dayOf((FROM_DAY.exec(note.normalize("NFC")) ?? []).slice(1), year);
}

/** When a congress that was put off is to meet, as a note says it; null where it says nothing. */
export function postponedTo(text: string, year: number | null): CongressDate | null {
  const note = text.normalize("NFC");
  const day = dayOf((TO_DAY.exec(note) ?? []).slice(1), year);
  if (day) return { kind: "days", first: day, last: day };
  const [, month, ofMonth] = TO_MONTH.exec(note) ?? [];
  const inYear = (stated: string | undefined): number | null =>
    stated === undefined ? year : Number(stated);
  if (month !== undefined) {
    const of = inYear(ofMonth);
    return of === null || Number(month) < 1 || Number(month) > 12
      ? null
      : { kind: "month", year: of, month: Number(month) };
  }
  const [, quarter = "", ofQuarter] = TO_QUARTER.exec(note) ?? [];
  const of = inYear(ofQuarter);
  if (quarter === "" || of === null) return null;
  return {
    kind: "quarter",
    year: of,
    quarter: QUARTERS.indexOf(quarter.toLowerCase()) + 1 || Number(quarter),
  };
}

function dayOf(parts: readonly (string | undefined)[], year: number | null): Day | null {
  const [day, month, stated] = parts.slice(parts.findIndex((part) => part !== undefined));
  const of = stated === undefined ? year : Number(stated);
  if (day === undefined || of === null) return null;
  const found = { year: of, month: Number(month), day: Number(day) };
  return isValidDay(found) ? found : null;
}

/** Whether words tell some time: a day, a month, a quarter, or for how long. */
export function tellsTime(text: string): boolean {
  return /\d{1,2}[/.-]\d{1,2}|(?:tháng|quý)\s+(?:\d|[IV]+(?!\p{L}))|\d\s+(?:ngày|tuần|tháng)(?!\p{L})/iu.test(
    text,
  );
}
