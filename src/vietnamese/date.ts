/**
 * How offices write days: "05/4/2017", "ngày 05 tháng 01 năm 2026", "từ ngày 19 đến 21/4/2017".
 *
 * Days 1 to 9 and months 1 and 2 get a zero, other months stay bare: the usage for official documents, meant
 * to keep a figure from being added in front. Days given here are valid (`isValidDay`).
 */
import { compareDays, isoDay, type Day, type Moment } from "./day";

/** "05/4/2017", "15/01/2017", "20/4/2017". */
export function formatDay(d: Day): string {
  return `${formatDayMonth(d)}/${d.year}`;
}

/** "17h ngày 05/4/2017", "17h05 ngày 05/4/2017". */
export function formatMoment({ hour, minute, ...d }: Moment): string {
  const minutes = minute === 0 ? "" : String(minute).padStart(2, "0");
  return `${hour}h${minutes} ngày ${formatDay(d)}`;
}

/** "05/4". */
export function formatDayMonth(d: Day): string {
  return `${dayOf(d)}/${monthOf(d)}`;
}

/** "ngày 05 tháng 01 năm 2026", as in the date line of a document. */
export function formatDayLong(d: Day): string {
  return `ngày ${dayOf(d)} tháng ${monthOf(d)} năm ${d.year}`;
}

/**
 * A span of days, as short as it stays clear: "ngày 19/4/2017" for one day, "từ ngày 19 đến 21/4/2017" within
 * a month, "từ ngày 28/4 đến 03/5/2017" within a year, "từ ngày 30/12/2016 đến 02/01/2017" beyond. Throws
 * RangeError if the first day is after the last.
 */
export function formatSpan(first: Day, last: Day): string {
  const order = compareDays(first, last);
  if (order > 0) throw new RangeError(`The span ends before it begins: ${isoDay(first)}, ${isoDay(last)}`);
  if (order === 0) return `ngày ${formatDay(last)}`;
  return `từ ngày ${firstOfSpan(first, last)} đến ${formatDay(last)}`;
}

/** The same for a narrow cell: "19/4/2017", "19-21/4/2017", "28/4-03/5/2017", "30/12/2016-02/01/2017". */
export function formatSpanShort(first: Day, last: Day): string {
  return compareDays(first, last) === 0 ? formatDay(last) : `${firstOfSpan(first, last)}-${formatDay(last)}`;
}

/** "4/2017", "01/2017". */
export function formatMonth(month: { readonly year: number; readonly month: number }): string {
  return `${monthOf(month)}/${month.year}`;
}

/** "II/2017"; `quarter` is 1 to 4. */
export function formatQuarter({
  year,
  quarter,
}: {
  readonly year: number;
  readonly quarter: number;
}): string {
  return `${["I", "II", "III", "IV"][quarter - 1] ?? quarter}/${year}`;
}

function firstOfSpan(first: Day, last: Day): string {
  if (first.year !== last.year) return formatDay(first);
  return first.month === last.month ? dayOf(first) : formatDayMonth(first);
}

function dayOf(d: Day): string {
  return String(d.day).padStart(2, "0");
}

function monthOf(d: { readonly month: number }): string {
  return d.month <= 2 ? `0${d.month}` : String(d.month);
}
