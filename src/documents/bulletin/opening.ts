/** How a bulletin opens: the lead that says when, where and whose congresses these are, and who came. */
import { formatDay, formatSpan } from "../../vietnamese/date";
import { clean } from "../../vietnamese/clean";
import { plannedDate } from "../../congress/standing";
import { blockOf, type Block, type Sentence } from "../document";
import { attendanceInLead } from "../sentences/attendance";
import { heldDaysOf, lastingOf, seasonOf, whenOf } from "../sentences/days";
import { nameOf, under, type Facts } from "../sentences/facts";
import { heldOfBase, membersDue, progressCount } from "../sentences/figures";
import { newSince } from "../sentences/new-since";
import { apart, heldTelling, pilotsOf } from "../sentences/progress";
import { joinedBy, said, sentenceCase, textOf } from "../spans";
import { basisPhrase } from "../sentences/basis";
import type { FullBulletinOptions } from "./options";
import { came } from "./speaker";
import { sourcePhrase } from "../sentences/source";

export interface Lead {
  readonly block: Block;
  /** Whether it has told how many have met. */
  readonly tellsProgress: boolean;
}

export function lead(facts: Facts, options: FullBulletinOptions): Lead {
  const ground = basisPhrase(options.basis);
  const place = clean(options.place);
  const where = place === "" ? "" : `tại ${place}`;
  const { sentences, tellsProgress } = leadOf(facts, options, { ground, where });
  const told = sentences.map((sentence) => sentenceCase(sentence)).filter((one) => one.length > 0);
  return {
    block: blockOf("lead", [told.length === 0 ? [] : [...told, came(facts, options)]]),
    tellsProgress,
  };
}

interface Setting {
  readonly ground: string;
  readonly where: string;
}

interface Told {
  readonly sentences: readonly Sentence[];
  readonly tellsProgress: boolean;
}

function leadOf(facts: Facts, options: FullBulletinOptions, setting: Setting): Told {
  const { shape, one } = facts;
  if (shape === "none") return { sentences: [], tellsProgress: false };
  if (shape === "preparation") return { sentences: [preparation(facts, setting)], tellsProgress: false };
  if (one !== null) return { sentences: aboutOne(facts, setting, one), tellsProgress: false };
  const more = newSince(facts, options.lastAsOf);
  if (more) return { sentences: [said`${start(setting, [])}${more.lead}.`], tellsProgress: false };
  return shape === "summary"
    ? { sentences: [summary(facts, options, setting)], tellsProgress: false }
    : progressLead(facts, options, setting);
}

/** "thực hiện ..., từ ngày ..., tại ...", with a comma behind. */
function start({ ground, where }: Setting, when: Sentence): Sentence {
  const told = joinedBy(", ", [ground, when, where]);
  return told.length === 0 ? [] : said`${told}, `;
}

function summary(facts: Facts, options: FullBulletinOptions, { ground, where }: Setting): Sentence {
  const { noun, ofOrdinal, base } = facts;
  const days = heldDaysOf(facts);
  const source = sourcePhrase(facts, options.source);
  const opening = start({ ground: joinedText(ground, source), where }, days ? whenOf(facts, days) : []);
  const all =
    headlineFormOf(facts, options) === "whole"
      ? said`${heldOfBase(facts)}`
      : base === 2
        ? said`cả hai`
        : said`toàn bộ ${progressCount(facts, "base", base)}`;
  return said`${opening}${all} ${noun}${under(facts, textOf(opening))} đã tổ chức đại hội${ofOrdinal}${apart(facts)}.`;
}

function joinedText(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(", ");
}

/** How the headline says that all have met: by choice, else by how many they are. */
export function headlineFormOf(
  { base }: Facts,
  options: FullBulletinOptions,
): NonNullable<FullBulletinOptions["headlineForm"]> {
  return options.headlineForm ?? (base < options.countedHeadlineBelow ? "count" : "fraction");
}

/**
 * The season of the congresses and the day of the figures are two things: where all days are known the lead tells the season, else
 * how many have met, and when.
 */
function progressLead(facts: Facts, options: FullBulletinOptions, { ground, where }: Setting): Told {
  const { noun, ofOrdinal, statistics } = facts;
  const season = seasonOf(facts);
  const source = sourcePhrase(facts, options.source);
  if (season && source === "") {
    const opening = start({ ground, where }, whenOf(facts, season));
    const whose = under(facts, textOf(opening));
    return {
      sentences: [said`${opening}các ${noun}${whose} tiến hành đại hội${ofOrdinal}.`],
      tellsProgress: false,
    };
  }
  const { asOf } = statistics.standing;
  const until = asOf ? `tính đến ngày ${formatDay(asOf)}` : "";
  const opening = start({ ground: joinedText(ground, source), where: "" }, said`${until}`);
  const held = heldTelling(facts, under(facts, textOf(opening)), ofOrdinal);
  const soFar = heldDaysOf(facts);
  const at = where === "" ? "" : ` ${where}`;
  const days = season
    ? said`Đợt đại hội diễn ra${at} ${formatSpan(season.first, season.last)}.`
    : soFar
      ? said`Các đại hội diễn ra${at} ${formatSpan(soFar.first, soFar.last)}.`
      : said`${where === "" ? "" : `Các đại hội diễn ra${at}.`}`;
  return { sentences: [said`${opening}${held}.`, days], tellsProgress: true };
}

function preparation(facts: Facts, { ground, where }: Setting): Sentence {
  const { noun, ofOrdinal, base, underway } = facts;
  const season = seasonOf(facts);
  if (underway.length > 0) {
    const opening = start({ ground, where }, season ? whenOf(facts, season) : []);
    return said`${opening}các ${noun}${under(facts, textOf(opening))} tiến hành đại hội${ofOrdinal}.`;
  }
  const time = joinedBy(", ", [season ? said`${formatSpan(season.first, season.last)}` : "", where]);
  const opening = start({ ground, where: "" }, time.length === 0 ? [] : said`dự kiến ${time}`);
  const verb = time.length === 0 ? "chuẩn bị tổ chức" : "tổ chức";
  const who = said`${progressCount(facts, "base", base)} ${noun}${under(facts, textOf(opening))}`;
  return said`${opening}${who}${membersDue(facts)} ${verb} đại hội${ofOrdinal}.`;
}

function aboutOne(facts: Facts, { ground, where }: Setting, one: number): readonly Sentence[] {
  const { statistics, ofOrdinal, underway, noun, shape } = facts;
  const { table, standing } = statistics;
  const isHeld = standing.states[one] === "held";
  const date = isHeld ? (table.dates[one] ?? null) : plannedDate(table, standing, one);
  const name = nameOf(facts, one);
  const when =
    date?.kind === "days" && !underway.includes(one) ? said`${formatSpan(date.first, date.last)}` : [];
  const opening = start(
    { ground, where: isHeld ? where : "" },
    isHeld || when.length === 0 ? when : said`dự kiến ${joinedBy(", ", [when, where])}`,
  );
  const who = said`${opening}${name}${under(facts, textOf(opening))}`;
  if (underway.includes(one)) {
    const lasting = date?.kind === "days" ? said` ${lastingOf(facts, one, date)}` : "";
    return [said`${who} đang tiến hành Đại hội${ofOrdinal}${lasting}.`];
  }
  if (!isHeld)
    return [said`${who} ${when.length === 0 ? "chuẩn bị tổ chức" : "tổ chức"} Đại hội${ofOrdinal}.`];
  const held = said`${who} đã tổ chức Đại hội${ofOrdinal}${attendanceInLead(facts)}.`;
  if (shape !== "first") return [held];
  const first = said`chi bộ đầu tiên trong ${progressCount(facts, "base", facts.base)} ${noun}${under(facts, facts.organisation ?? "")} tổ chức đại hội`;
  return [
    held,
    pilotsOf(facts).includes(one)
      ? said`Đây là đại hội điểm; ${name} cũng là ${first}.`
      : said`Đây là ${first}.`,
  ];
}
