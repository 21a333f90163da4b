/** How a text begins that is about one congress, or about congresses that are still to come. */
import { formatSpan } from "../../vietnamese/date";
import { plannedDate } from "../../congress/planned";
import type { Sentence } from "../document";
import { joinedBy, said, textOf } from "../spans";
import { attendanceInLead } from "./attendance";
import { lastingOf, seasonOf, spanOf, whenOf } from "./days";
import { nameOf, termBehind, under, type Facts } from "./facts";
import { membersDue, progressCount } from "./figures";
import { timeOfAll } from "./pending";
import { pilotsOf } from "./pilots";

/** What a lead begins with. */
export interface Setting {
  /** "thực hiện Kế hoạch số ..." */
  readonly ground: string;
  /** "tại Hội trường Đảng ủy" */
  readonly where: string;
  /** What has been said before it, which may have named the organisation. */
  readonly before: string;
}

/** "thực hiện ..., từ ngày ..., tại ...", with a comma behind. Behind the number of a document a day alone would be read as its day. */
export function start({ ground, where }: Pick<Setting, "ground" | "where">, when: Sentence): Sentence {
  const isNumber = /\d\S*$/u.test(ground) && textOf(when).startsWith("ngày ");
  const time = isNumber ? said`trong ${when}` : when;
  const told = joinedBy(", ", [ground, time, where]);
  return told.length === 0 ? [] : said`${told}, `;
}

/** "dự kiến từ ngày ... đến ..., 12 chi bộ ... tổ chức đại hội ...": before the first congress. */
export function preparation(facts: Facts, { ground, where, before }: Setting): Sentence {
  const { noun, base, underway } = facts;
  const season = seasonOf(facts);
  if (underway.length > 0) {
    const opening = start({ ground, where }, season ? whenOf(facts, season) : []);
    const told = before + textOf(opening);
    return said`${opening}các ${noun}${under(facts, told)} tiến hành đại hội${termBehind(facts, told)}.`;
  }
  const span = season ? formatSpan(season.first, season.last) : timeOfAll(facts);
  const time = joinedBy(", ", [span, where]);
  const opening = start({ ground, where: "" }, time.length === 0 ? [] : said`dự kiến ${time}`);
  const isUntil = span.startsWith("chậm nhất");
  const verb = time.length === 0 ? "chuẩn bị tổ chức" : isUntil ? "hoàn thành" : "tổ chức";
  const who = said`${progressCount(facts, "base", base)} ${noun}${under(facts, before + textOf(opening))}`;
  return said`${opening}${who}${membersDue(facts)} ${verb} đại hội${termBehind(facts, textOf(opening))}.`;
}

/** "ngày ..., Chi bộ ... đã tổ chức Đại hội ...", and that it is the first of several. */
export function aboutOne(facts: Facts, { ground, where, before }: Setting, one: number): readonly Sentence[] {
  const { statistics, underway, noun, shape } = facts;
  const { table, standing } = statistics;
  const isHeld = standing.states[one] === "held";
  const date = isHeld ? (table.dates[one] ?? null) : plannedDate(table, standing, one);
  const name = nameOf(facts, one);
  const when =
    date?.kind === "days" && !underway.includes(one) ? said`${formatSpan(date.first, date.last)}` : [];
  const opening = start(
    { ground, where: isHeld ? where : "" },
    isHeld && date?.kind === "days"
      ? spanOf(facts, date)
      : isHeld || when.length === 0
        ? when
        : said`dự kiến ${joinedBy(", ", [when, where])}`,
  );
  const who = said`${opening}${name}${under(facts, before + textOf(opening))}`;
  const ofOrdinal = termBehind(facts, textOf(opening));
  if (underway.includes(one)) {
    const lasting = date?.kind === "days" ? said` ${lastingOf(facts, one, date)}` : "";
    return [said`${who} đang tiến hành Đại hội${ofOrdinal}${lasting}.`];
  }
  if (!isHeld)
    return [said`${who} ${when.length === 0 ? "chuẩn bị tổ chức" : "tổ chức"} Đại hội${ofOrdinal}.`];
  const held = said`${who} đã tổ chức Đại hội${ofOrdinal}${attendanceInLead(facts)}.`;
  if (shape !== "first") return [held];
  const first = said`chi bộ đầu tiên trong ${progressCount(facts, "base", facts.base)} ${noun}${under(facts, facts.above ?? "")} tổ chức đại hội`;
  return [
    held,
    pilotsOf(facts).includes(one)
      ? said`Đây là đại hội điểm; ${name} cũng là ${first}.`
      : said`Đây là ${first}.`,
  ];
}
