/** Part I before the first congress: how many are to meet, when, and which of them is the one that others learn from. */
import { plannedDate } from "../../congress/planned";
import type { CongressDate } from "../../congress/table";
import { clean } from "../../vietnamese/clean";
import { formatDay, formatSpan } from "../../vietnamese/date";
import { compareDays, type Day } from "../../vietnamese/day";
import type { Sentence } from "../document";
import { plannedTime, seasonOf } from "../sentences/days";
import { branchesIn, nameOf, type Facts } from "../sentences/facts";
import { membersDue, progressCount } from "../sentences/figures";
import { scheduled, timeOfAll } from "../sentences/pending";
import { pilotsOf } from "../sentences/pilots";
import { joinedBy, said, sentenceCase } from "../spans";
import { going, having } from "./how-many";
import { listsAll } from "./pending";

/** `total` tells how many there are where some hold none; `basis` stands before the first sentence. */
export function preparation(
  facts: Facts,
  basis: string,
  total: readonly Sentence[],
  place: string,
): readonly Sentence[] {
  const { noun, base, above, underway } = facts;
  const count = said`${progressCount(facts, "base", base)} ${noun}`;
  const all = basis === "" ? having(facts, count) : said`${count}${above === null ? "" : " trực thuộc"}`;
  const due = total.length > 0 ? total : [said`${all}${membersDue(facts)} phải tổ chức đại hội.`];
  const ended = underway.length > 0 ? "tổ chức xong" : "tổ chức";
  return [
    ...due,
    said`Đến nay chưa có ${noun} nào ${ended} đại hội.`,
    going(facts),
    underway.length > 0 || listsAll(facts) ? [] : scheduled(facts),
    plan(facts, clean(place)),
  ];
}

/** "Thời gian dự kiến từ ngày 03 đến 28/3/2025", where some know their month alone "từ ngày 01/3/2025, chậm nhất trong tháng 4/2025"; "đại hội điểm tại ... dự kiến vào ngày 03/3/2025." */
function plan(facts: Facts, place: string): Sentence {
  const { statistics, wording, underway, base } = facts;
  const isTold = underway.length === 0 && base > wording.namedUpTo;
  const days = isTold ? seasonOf(facts) : null;
  const time = days ? formatSpan(days.first, days.last) : isTold ? roughTime(facts) : "";
  const pilots = pilotsOf(facts).map((i) => {
    const date = plannedDate(statistics.table, statistics.standing, i);
    return `đại hội điểm tại ${nameOf(facts, i)}${date ? ` dự kiến ${plannedTime(date)}` : ""}`;
  });
  const told = joinedBy("; ", [
    time === "" ? "" : `thời gian dự kiến ${time}`,
    place === "" ? "" : `địa điểm: ${place}`,
    ...pilots,
  ]);
  return told.length === 0 ? [] : sentenceCase(said`${told}.`);
}

/** By when the last is to meet; from when, where nobody may be before that day. */
function roughTime(facts: Facts): string {
  const { table, standing } = facts.statistics;
  const until = timeOfAll(facts);
  const dates = branchesIn(facts, "pending").flatMap((row) => plannedDate(table, standing, row) ?? []);
  const [first] = dates.flatMap((date) => (date.kind === "days" ? [date.first] : [])).sort(compareDays);
  if (!first || !until.startsWith("chậm nhất")) return until;
  return dates.every((date) => compareDays(startOf(date), first) >= 0)
    ? `từ ngày ${formatDay(first)}, ${until}`
    : until;
}

/** No congress of that time is earlier. */
function startOf(date: CongressDate): Day {
  if (date.kind === "days") return date.first;
  const month = date.kind === "month" ? date.month : date.quarter * 3 - 2;
  return { year: date.year, month, day: 1 };
}
