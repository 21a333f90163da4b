/**
 * What stands in a column of days: a date, words that say how far the congress is, or something to be put right. A sheet has
 * few different dates; each is read once.
 */
import type { FindingKind, FindingValues } from "../../congress/findings";
import type { CongressDate, StatedState } from "../../congress/table";
import type { CellValue } from "../../sheet/grid";
import { dayNumber, type Day } from "../../vietnamese/day";
import { readDate, type ReadDate } from "../cells/dates";
import { stateInWords } from "../cells/states";
import { isBlank, textOf } from "../cells/text";
import type { TitleBlock } from "../table/title-block";

export interface DateCell {
  readonly date: CongressDate | null;
  /** What words beside or in place of the date say. */
  readonly state: StatedState | null;
  readonly doubt: { readonly kind: FindingKind; readonly words: FindingValues } | null;
}

const NOTHING: DateCell = { date: null, state: null, doubt: null };

/** Reads cells of days. Equal cells share one date. */
export function dateReader(title: Pick<TitleBlock, "year" | "asOf">): (value: CellValue) => DateCell {
  const known = new Map<CellValue, DateCell>();
  return (value) => {
    if (value === null) return NOTHING;
    const before = known.get(value);
    if (before) return before;
    const read = isBlank(value) ? NOTHING : readDateCell(value, title);
    known.set(value, read);
    return read;
  };
}

function readDateCell(value: CellValue, { year, asOf }: Pick<TitleBlock, "year" | "asOf">): DateCell {
  const text = textOf(value);
  const { state } = stateInWords(value);
  const read = readDate(value, year);
  if (read.kind !== "date") {
    const doubt = saysNoDay(value, text, state, read)
      ? null
      : { kind: doubtOf(value, read), words: { text } };
    return { date: null, state, doubt };
  }
  const last = yearBefore(read, asOf);
  if (!last) return { date: read.date, state, doubt: null };
  const words = { text, year: String(last.first.year) };
  return { date: last, state, doubt: { kind: "ambiguous-year", words } };
}

/**
 * A dash, a mark, the 0 of a link to a blank cell, or words such as "chưa tổ chức" stand where a day would; whatever day else those
 * name ("Chưa tổ chức, xin lùi đến tháng 7") is a plan's.
 */
function saysNoDay(
  value: CellValue,
  text: string,
  state: StatedState | null,
  read: Exclude<ReadDate, { kind: "date" }>,
): boolean {
  const isPlan = state !== null && state !== "held" && read.kind === "unreadable";
  return value === 0 || isPlan || (state !== null && !/\d/.test(text)) || /^[-–—x]$/i.test(text);
}

/** A congress is not reported this long before it is held: "28/12" on a sheet of January was last year's. */
const LONGEST_AHEAD = 200;

/** The days a year earlier, where they were written without a year and would lie far after the as-of date. */
function yearBefore(
  { date, yearGuessed }: Extract<ReadDate, { kind: "date" }>,
  asOf: Day | null,
): Extract<CongressDate, { kind: "days" }> | null {
  if (!yearGuessed || !asOf || date.kind !== "days") return null;
  if (dayNumber(date.first) - dayNumber(asOf) <= LONGEST_AHEAD) return null;
  const before = (day: Day): Day => ({ ...day, year: day.year - 1 });
  return { kind: "days", first: before(date.first), last: before(date.last) };
}

function doubtOf(
  value: CellValue,
  read: Exclude<ReadDate, { kind: "date" }>,
): "error-cell" | "invalid-date" | "date-without-year" | "unreadable-date" {
  if (typeof value === "object") return "error-cell";
  return read.kind === "invalid"
    ? "invalid-date"
    : read.kind === "no-year"
      ? "date-without-year"
      : "unreadable-date";
}
