/** How a bulletin opens: the lead that says when, where and whose congresses these are, and who came. */
import { formatSpan } from "../../vietnamese/date";
import { clean } from "../../vietnamese/clean";
import { compareDays } from "../../vietnamese/day";
import { blockOf, type Block, type Sentence } from "../document";
import { asOfWords, heldDaysOf, seasonOf, seasonTelling, spanOf, whenOf } from "../sentences/days";
import { haveMet, termBehind, under, type Facts } from "../sentences/facts";
import { heldOfBase, progressCount } from "../sentences/figures";
import { aboutOne, preparation, start, type Setting } from "../sentences/leads";
import { newLead, newSince } from "../sentences/new-since";
import { apart, heldTelling } from "../sentences/progress";
import { said, sentenceCase, textOf } from "../spans";
import { basisPhrase } from "../sentences/basis";
import { isOfPilots, onlyPilots } from "../sentences/pilots";
import type { FullBulletinOptions } from "./options";
import { came } from "./speaker";
import { sourcePhrase } from "../sentences/source";

export interface Lead {
  readonly block: Block;
  /** Whether it has told how many have met. */
  readonly tellsProgress: boolean;
}

export function lead(facts: Facts, options: FullBulletinOptions): Lead {
  const basis = basisPhrase(options.basis);
  const isOfOthers = facts.one === null && isOfPilots(facts, basis) && onlyPilots(facts) === null;
  const ground = isOfOthers ? "" : basis;
  const place = clean(options.place);
  const where = place === "" ? "" : `tại ${place}`;
  const { sentences, tellsProgress } = leadOf(facts, options, { ground, where, before: "" });
  const told = sentences.map((sentence) => sentenceCase(sentence)).filter((one) => one.length > 0);
  return {
    block: blockOf("lead", [told.length === 0 ? [] : [...told, came(facts, options)]]),
    tellsProgress,
  };
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
  const more = newSince(facts, options);
  const pilots = isOfPilots(facts, setting.ground) && !more ? onlyPilots(facts) : null;
  if (pilots !== null && shape === "progress")
    return { sentences: [pilotsLead(facts, pilots, setting)], tellsProgress: false };
  if (more)
    return {
      sentences: [said`${start(setting, [])}${newLead(facts, more, setting.ground)}.`],
      tellsProgress: false,
    };
  if (setting.ground !== "" && sourcePhrase(facts, options.source) !== "")
    return onBasisFirst(facts, options, setting);
  return shape === "summary"
    ? { sentences: [summary(facts, options, setting)], tellsProgress: false }
    : progressLead(facts, options, setting);
}

/**
 * "Thực hiện ..., các đảng bộ trực thuộc ... tiến hành đại hội ...": a basis and a source before one subject are a sentence each, and what
 * the first has named the second does not name again.
 */
function onBasisFirst(facts: Facts, options: FullBulletinOptions, { ground, where }: Setting): Told {
  const { noun, shape } = facts;
  const season = shape === "summary" ? null : seasonOf(facts);
  const opening = start(
    { ground, where: season ? where : "" },
    season ? said`${formatSpan(season.first, season.last)}` : [],
  );
  const told = textOf(opening);
  const first = said`${opening}các ${noun}${under(facts, told)} tiến hành đại hội${termBehind(facts, told)}.`;
  const setting = { ground: "", where: season ? "" : where, before: textOf(first) };
  if (shape === "summary")
    return { sentences: [first, summary(facts, options, setting)], tellsProgress: false };
  const { sentences, tellsProgress } = progressLead(facts, options, setting);
  return { sentences: [first, ...(season ? sentences.slice(0, 1) : sentences)], tellsProgress };
}

/** "thực hiện Kế hoạch ... về đại hội điểm, từ ngày 14 đến 18/02/2025, A, B và C trực thuộc ... đã tổ chức đại hội điểm" */
function pilotsLead(facts: Facts, names: string, { ground, where }: Setting): Sentence {
  const days = heldDaysOf(facts);
  const opening = start({ ground, where }, days ? whenOf(facts, days) : []);
  return said`${opening}${names}${under(facts, textOf(opening))} đã tổ chức đại hội điểm${facts.ofOrdinal}.`;
}

/** Where the sheet has no day of a congress, the day of the figures tells when. */
function summary(facts: Facts, options: FullBulletinOptions, { ground, where, before }: Setting): Sentence {
  const { noun, base, asOf } = facts;
  const days = heldDaysOf(facts);
  const source = sourcePhrase(facts, options.source, before);
  const until = asOf ? said`tính đến ${asOfWords(facts, asOf)}` : [];
  const opening = start({ ground: joinedText(source, ground), where }, days ? whenOf(facts, days) : until);
  const term = termBehind(facts, before + textOf(opening));
  const all = facts.isList
    ? said`${progressCount(facts, "base", base)}`
    : headlineFormOf(facts, options) === "whole"
      ? said`${heldOfBase(facts)}`
      : base === 2
        ? said`cả hai`
        : said`toàn bộ ${progressCount(facts, "base", base)}`;
  return said`${opening}${all} ${noun}${whose(facts, before, opening)}${haveMet(facts, "đã tổ chức", term)}${apart(facts)}.`;
}

/** " trực thuộc ...", unless the sentence before has said it. */
function whose(facts: Facts, before: string, opening: Sentence): string {
  return before === "" ? under(facts, textOf(opening)) : "";
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
function progressLead(facts: Facts, options: FullBulletinOptions, { ground, where, before }: Setting): Told {
  const { noun } = facts;
  const season = seasonOf(facts);
  const source = sourcePhrase(facts, options.source, before);
  if (season && source === "") {
    const opening = start({ ground, where }, whenOf(facts, season));
    return {
      sentences: [
        said`${opening}các ${noun}${under(facts, textOf(opening))} tiến hành đại hội${termBehind(facts, textOf(opening))}.`,
      ],
      tellsProgress: false,
    };
  }
  const { asOf } = facts;
  const soFar = heldDaysOf(facts);
  const told = (opening: Sentence): Sentence =>
    said`${opening}${heldTelling(facts, whose(facts, before, opening), termBehind(facts, before + textOf(opening)))}.`;
  // Where the figures are of the day of the last congress, or of none that is named, the days of congresses tell it.
  if (soFar && source === "" && (asOf === null || compareDays(soFar.last, asOf) === 0))
    return { sentences: [told(start({ ground, where }, whenOf(facts, soFar)))], tellsProgress: true };
  const until = asOf ? `tính đến ${asOfWords(facts, asOf)}` : "";
  const opening = start({ ground: joinedText(source, ground), where: "" }, said`${until}`);
  const at = where === "" ? "" : ` ${where}`;
  const days = season
    ? seasonTelling(facts, season, spanOf(facts, season), where)
    : soFar
      ? said`Các đại hội diễn ra${at} ${spanOf(facts, soFar)}.`
      : said`${where === "" ? "" : `Các đại hội diễn ra${at}.`}`;
  return { sentences: [told(opening), days], tellsProgress: true };
}
