/** When congresses meet: one day, two beside each other, or from the first to the last, with their number where none is without. */
import { plannedDate, type Plan } from "../../congress/planned";
import { isLaterThatDay } from "../../congress/standing";
import { daysOfAll, type CongressDate } from "../../congress/table";
import {
  formatDay,
  formatDayMonth,
  formatMonth,
  formatQuarter,
  formatSpan,
  formatSpanShort,
} from "../../vietnamese/date";
import { compareDays, dayNumber, daysInSpan, type Day, type DaySpan } from "../../vietnamese/day";
import { formatTime } from "../../vietnamese/time-of-day";
import type { Sentence } from "../document";
import { joinedBy, said, textOf } from "../spans";
import { branchesIn, type Facts } from "./facts";
import { progressCount, rowCount } from "./figures";

/** So many days are counted; of more nobody would ask. */
const MOST_COUNTED = 10;

/** From the first congress to the last; null where the day of one of them is not known. */
export function seasonOf(facts: Facts): DaySpan | null {
  const { table, standing, progress } = facts.statistics;
  // Of several branches in a row nobody knows when those meet that have not yet.
  const isOpen =
    (table.branchCounts !== null && progress.pending > 0) ||
    branchesIn(facts, "pending").some((i) => plannedDate(table, standing, i)?.kind !== "days");
  const isKnown = branchesIn(facts, "held").every((i) => table.dates[i]?.kind === "days");
  return daysOfAll(table) ?? (isOpen || !isKnown ? null : progress.days);
}

/** The days of those held, where every one has its own and all of them are over. */
export function heldDaysOf(facts: Facts): DaySpan | null {
  const { table, standing, progress } = facts.statistics;
  const ofAll = facts.allMet || facts.isList ? daysOfAll(table) : null;
  const days = ofAll ?? progress.heldDays;
  const isWhole = ofAll !== null || branchesIn(facts, "held").every((i) => table.dates[i]?.kind === "days");
  const isOver = days !== null && (standing.asOf === null || compareDays(days.last, standing.asOf) <= 0);
  return isWhole && isOver ? days : null;
}

/** "ngày 05/6/2025", "trong 02 ngày 06 và 07/5/2025", "trong 03 ngày, từ ngày 19 đến 21/4/2017", "từ ngày 12 đến 28/5/2025". */
export function whenOf(facts: Facts, { first, last }: DaySpan): Sentence {
  const span = formatSpan(first, last);
  const length = daysInSpan(first, last);
  if (length === 1 || length > MOST_COUNTED || !isFull(facts, { first, last })) return said`${span}`;
  return said`trong ${progressCount(facts, "days", length)} ngày${length === 2 ? ` ${both(first, last)}` : `, ${span}`}`;
}

/** The same behind a verb, where only two days are counted: "trong 02 ngày 06 và 07/5/2025", "từ ngày 05 đến 09/5/2025". */
export function spanOf(facts: Facts, days: DaySpan): Sentence {
  const isCounted = daysInSpan(days.first, days.last) === 2;
  return isCounted ? whenOf(facts, days) : said`${formatSpan(days.first, days.last)}`;
}

/**
 * "Đợt đại hội diễn ra từ ngày 19 đến 21/4/2017"; of one whose end is still to come nothing is told as past: "bắt đầu từ ngày 21/5, dự
 * kiến kết thúc ngày 07/7/2020", but for a few days in a row. `when`: its days as they would be told.
 */
export function seasonTelling(
  facts: Facts,
  { first, last }: DaySpan,
  when: Sentence,
  place: string,
): Sentence {
  const { asOf } = facts.statistics.standing;
  const isPlain = textOf(when) === formatSpan(first, last) && compareDays(first, last) !== 0;
  const goesOn = asOf !== null && compareDays(first, asOf) <= 0 && compareDays(last, asOf) > 0;
  // One day is no season.
  const what = compareDays(first, last) === 0 ? "Các đại hội" : "Đợt đại hội";
  if (!isPlain || !goesOn) return said`${what} diễn ra ${joinedBy(", ", [when, place])}.`;
  const begun = first.year === last.year ? formatDayMonth(first) : formatDay(first);
  const at = place === "" ? "" : ` ${place}`;
  return said`Đợt đại hội${at} bắt đầu từ ngày ${begun}, dự kiến kết thúc ngày ${formatDay(last)}.`;
}

/** "trong 02 ngày 12 và 13/5/2025" of the congress of one row. */
export function lastingOf(facts: Facts, row: number, { first, last }: DaySpan): Sentence {
  if (daysInSpan(first, last) !== 2) return said`${formatSpan(first, last)}`;
  return said`trong ${rowCount(facts, row, "days", 2)} ngày ${both(first, last)}`;
}

function both(first: DaySpan["first"], last: DaySpan["last"]): string {
  if (first.year !== last.year) return `${formatDay(first)} và ${formatDay(last)}`;
  const one = first.month === last.month ? String(first.day).padStart(2, "0") : formatDayMonth(first);
  return `${one} và ${formatDay(last)}`;
}

/** Whether some congress meets on each day of the span. */
function isFull(facts: Facts, { first, last }: DaySpan): boolean {
  const { table, standing } = facts.statistics;
  if (daysOfAll(table)) return daysInSpan(first, last) === 2;
  const met = new Set<number>();
  standing.states.forEach((state, i) => {
    const date = state === "exempt" ? null : (table.dates[i] ?? null);
    if (date?.kind !== "days" || daysInSpan(date.first, date.last) > MOST_COUNTED) return;
    for (let day = dayNumber(date.first); day <= dayNumber(date.last); day++) met.add(day);
  });
  for (let day = dayNumber(first); day <= dayNumber(last); day++) if (!met.has(day)) return false;
  return true;
}

/** "ngày 30/5/2022", with its time where a congress is to meet later on that day; `always` where the sheet tells it. */
export function asOfWords({ statistics: { table, standing } }: Facts, asOf: Day, always = false): string {
  const isOfSheet = table.asOf !== null && compareDays(table.asOf, asOf) === 0;
  const isTold = always || table.dates.some((_date, i) => isLaterThatDay(table, standing.asOf, i));
  const time = isOfSheet && isTold ? table.asOfTime : undefined;
  return `${time ? `${formatTime(time)} ` : ""}ngày ${formatDay(asOf)}`;
}

/** "vào ngày 21/4/2017", "vào các ngày 10 và 11/6/2025", "trong tháng 6/2025", "trong quý III/2025"; in brackets "ngày 21/4/2017". */
export function plannedTime(date: CongressDate, on = "vào "): string {
  if (date.kind === "month")
    return date.part === undefined
      ? `trong tháng ${formatMonth(date)}`
      : `${on}${date.part} tháng ${formatMonth(date)}`;
  if (date.kind === "quarter") return `trong quý ${formatQuarter(date)}`;
  if (daysInSpan(date.first, date.last) === 2)
    return `${on === "" ? "" : "vào các "}ngày ${both(date.first, date.last)}`;
  const span = formatSpan(date.first, date.last);
  return compareDays(date.first, date.last) === 0 ? on + span : span;
}

/** The same of a plan: "lúc 14 giờ 00 ngày 30/5/2022" where it is for later on the day of the figures. */
export function timeOfPlan({ date, time }: Planned, on = "vào "): string {
  return time ? `lúc ${formatTime(time)} ${plannedTime(date, "")}` : plannedTime(date, on);
}

type Planned = Pick<Extract<Plan, { kind: "planned" }>, "date" | "time">;

/** "từ ngày 10/6 sang ngày 18/6/2025", or "sang tháng 7/2025" where the old day is not known. */
export function newFromOld(from: CongressDate | null, date: CongressDate, towards: string): string {
  const to = `${towards} ${newTime(date)}`;
  if (from?.kind !== "days") return to;
  const isSameYear = date.kind === "days" ? from.last.year === date.first.year : from.last.year === date.year;
  const old = formatSpanShort(from.first, from.last).replace(isSameYear ? /\/\d{4}$/ : /$^/, "");
  return `từ ngày ${old} ${to}`;
}

/** The same behind "đến", "sang": "ngày 21/4/2017", "tháng 6/2025". */
export function newTime(date: CongressDate): string {
  return plannedTime(date, "").replace(/^trong /u, "");
}
