/** Part I before the first congress: how many are to meet, when, and which of them is the one that others learn from. */
import { plannedDate } from "../../congress/planned";
import { clean } from "../../vietnamese/clean";
import { formatSpan } from "../../vietnamese/date";
import type { Sentence } from "../document";
import { plannedTime, seasonOf } from "../sentences/days";
import { nameOf, type Facts } from "../sentences/facts";
import { membersDue, progressCount } from "../sentences/figures";
import { pilotsOf } from "../sentences/pilots";
import { joinedBy, said, sentenceCase } from "../spans";
import { going, having } from "./how-many";

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
    plan(facts, clean(place)),
  ];
}

/** "Thời gian dự kiến từ ngày 03 đến 28/3/2025; đại hội điểm tại ... dự kiến vào ngày 03/3/2025." */
function plan(facts: Facts, place: string): Sentence {
  const { statistics, wording, underway, base } = facts;
  const days = underway.length > 0 || base <= wording.namedUpTo ? null : seasonOf(facts);
  const pilots = pilotsOf(facts).map((i) => {
    const date = plannedDate(statistics.table, statistics.standing, i);
    return `đại hội điểm tại ${nameOf(facts, i)}${date ? ` dự kiến ${plannedTime(date)}` : ""}`;
  });
  const told = joinedBy("; ", [
    days ? `thời gian dự kiến ${formatSpan(days.first, days.last)}` : "",
    place === "" ? "" : `địa điểm: ${place}`,
    ...pilots,
  ]);
  return told.length === 0 ? [] : sentenceCase(said`${told}.`);
}
