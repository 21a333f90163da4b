/**
 * The short message for a chat group: three or four sentences behind the place. Shares are told where they are worth it: of the progress,
 * and of who is among the elected; nothing that stays inside.
 */
import { sentenceCase as sentenceCaseOf } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { compareDays } from "../../vietnamese/day";
import { blockOf, type Block, type Sentence } from "../document";
import { documentKind } from "../document-kind";
import { officePage } from "../page";
import { candidatesAt } from "../sentences/candidates";
import { electedParts } from "../sentences/committee";
import { asOfWords, heldDaysOf, whenOf } from "../sentences/days";
import { dualRole } from "../sentences/dual-role";
import { fold } from "../../vietnamese/fold";
import { joinWords } from "../../vietnamese/list";
import { exempt, onlyExempt, reasonOf, shortReason } from "../sentences/exempt";
import { branchesIn, haveMet, nameOf, nounOfRows, under, type Facts } from "../sentences/facts";
import { heldOfBase, progressCount } from "../sentences/figures";
import { aboutOne, preparation, start } from "../sentences/leads";
import { newShort, newSince } from "../sentences/new-since";
import { electedAt } from "../sentences/one-congress";
import { bodyOf, namesWhole, placeOf } from "../sentences/organisation";
import { openOf, pending, scheduled, timeOfAll } from "../sentences/pending";
import { averageAge } from "../sentences/results";
import { eachElected } from "../sentences/positions";
import { pilot, pilotsHeld, pilotsOf } from "../sentences/pilots";
import { heldTelling, progress } from "../sentences/progress";
import { proseCase } from "../sentences/prose-case";
import { sourcePhrase } from "../sentences/source";
import { said, sentenceCase } from "../spans";
import { fewSentences } from "./few-sentences";
import { messageOptions, type MessageOptions } from "./options";

export const message = documentKind({
  id: "message",
  label: "Tin ngắn",
  options: messageOptions,
  page: officePage,
  blocks: ["message"],
  // Comparing takes more room than a message has.
  write: (facts, options) => blocksOf({ ...facts, previous: null }, options),
});

/** What the message begins with, and what has named the organisation by it. */
interface Opening {
  readonly place: string;
  readonly before: string;
}

function blocksOf(facts: Facts, options: MessageOptions): readonly Block[] {
  const opening = openingOf(facts, options);
  const [first, ...others] = fewSentences(partsOf(facts, options, opening), () =>
    facts.statistics.table.names.map((_name, row) => nameOf(facts, row)),
  );
  if (!first) return [];
  const news = sentenceCase(first);
  const told = opening.place === "" ? news : said`${opening.place}: ${news}`;
  return [blockOf("message", [[told, ...others]])];
}

/** "Xã Mây Trắng": as it is typed, else the body whose branches they are. */
function openingOf(facts: Facts, options: MessageOptions): Opening {
  const { above, one, kinds, shape } = facts;
  const typed = clean(options.locality).replace(/[\s:.,;]+$/u, "");
  // The congress of an organisation is its own news.
  if (typed === "" && shape === "one" && one !== null && kinds[one] === "organisation")
    return { place: placeOf(nameOf(facts, one)), before: "" };
  if (typed === "")
    return above === null ? { place: "", before: "" } : { place: placeIn(facts, above), before: above };
  const place = proseCase(typed);
  return { place, before: above !== null && namesWhole(above, place) ? above : place };
}

/** "Nam Sơn" is a province, but where one of the rows is a ward of that name "Tỉnh Nam Sơn". */
function placeIn({ statistics: { table } }: Facts, above: string): string {
  const place = placeOf(above);
  const isShared = table.names.some((name) => fold(name).endsWith(` ${fold(place)}`));
  return isShared ? sentenceCaseOf(bodyOf(above)) : place;
}

/** The news, whom they elected, who these are, and who is still to come. */
function partsOf(
  facts: Facts,
  options: MessageOptions,
  { before }: Opening,
): readonly (readonly Sentence[])[] {
  const { shape, one } = facts;
  const setting = { ground: "", where: "", before };
  const whose = under(facts, before);
  if (shape === "none") return [one === null ? progress(facts) : [onlyExempt(facts, one)]];
  if (shape === "preparation")
    return facts.underway.length > 0
      ? [[preparation(facts, setting)], pending(facts)]
      : [
          [preparation(facts, setting)],
          pilot(facts),
          [...someTimes(facts), scheduled(facts)],
          [prepares(facts)],
        ];
  if (one !== null)
    return [
      shape === "first" ? [firstOf(facts, one, whose)] : aboutOne(facts, setting, one),
      [candidatesAt(withoutShares(facts)), ...electedAt(withoutShares(facts), one)],
      shape === "first" ? pending(facts) : [],
    ];
  const more = newSince(facts, options);
  const source = start({ ground: sourcePhrase(facts, options.source, before), where: "" }, []);
  const news = more ? said`${source}${newShort(facts, more)}.` : heldNews(facts, options, before);
  const still = shape === "progress" ? pending(facts) : [];
  const [elected = [], ...who] = results(facts, !more);
  return [[news], [elected], who, [pilotsHeld(facts), ...still, holdNone(facts)]];
}

/** "từ ngày 12 đến 28/5/2025, 15/15 chi bộ ... đã hoàn thành đại hội", or how many have met until when. */
function heldNews(facts: Facts, options: MessageOptions, before: string): Sentence {
  const { noun, ofOrdinal, shape, base, asOf } = facts;
  const source = sourcePhrase(facts, options.source, before);
  const whose = whoseBehind(facts, source, before);
  if (shape !== "summary") {
    const days = asOf ? null : heldDaysOf(facts);
    const until = asOf ? said`đến ${asOfWords(facts, asOf)}` : days ? whenOf(facts, days) : [];
    const opening = start({ ground: source, where: "" }, until);
    return said`${opening}${heldTelling(facts, whose, ofOrdinal)}.`;
  }
  const days = heldDaysOf(facts);
  const until = asOf ? said`đến ${asOfWords(facts, asOf)}` : [];
  const opening = start({ ground: source, where: "" }, days ? whenOf(facts, days) : until);
  const all = facts.isList
    ? progressCount(facts, "base", base)
    : base === 2
      ? said`cả hai`
      : heldOfBase(facts);
  const isOneDay = days !== null && base > 2 && compareDays(days.first, days.last) === 0;
  const met = isOneDay ? "đã đồng loạt tổ chức" : facts.isList ? "đã tổ chức" : "đã hoàn thành";
  return said`${opening}${all} ${noun}${whose}${haveMet(facts, met, ofOrdinal)}.`;
}

/** " trực thuộc", where the source before it has named whose they are. */
function whoseBehind(facts: Facts, source: string, before: string): string {
  const whose = under(facts, before);
  const body = whose.replace(UNDER, "");
  return body !== whose && source.endsWith(` ${body.replace(/^Đảng bộ/u, "Đảng ủy")}`)
    ? " trực thuộc"
    : whose;
}

const UNDER = /^ trực thuộc /u;

/** "Có 04 chi bộ không tổ chức đại hội do mới thành lập.": the fraction before is of the others. Without their reason, branches would be told as failing. */
function holdNone(facts: Facts): Sentence {
  const { progress, table } = facts.statistics;
  if (progress.exempt === 0 || facts.settings.progressBase === "all") return [];
  const rows = branchesIn(facts, "exempt");
  const noun = table.branchCounts ? facts.noun : nounOfRows(facts, rows);
  const reasons = [...new Set(rows.map((i) => shortReason(facts, i)))];
  // What is no word of two is told of a few by name, as a bulletin does.
  if (!table.branchCounts && reasons.includes(""))
    return rows.length <= facts.wording.namedUpTo && rows.every((i) => reasonOf(facts, i) !== "")
      ? (exempt(facts, true)[0] ?? [])
      : [];
  const why = table.branchCounts ? "" : ` do ${joinWords(reasons)}`;
  // Behind "Còn 07 chi bộ …, trong đó có 05 …" they would be the other two.
  const isAmongMany = !table.branchCounts && progress.pending > facts.wording.namedUpTo;
  return said`${isAmongMany ? "Ngoài số này, có" : "Có"} ${progressCount(facts, "exempt", progress.exempt)} ${noun} không tổ chức đại hội${why}.`;
}

/** Whom they elected and who they are; `named` where the sentence before has named those that met. */
function results(facts: Facts, named: boolean): readonly Sentence[] {
  const main = electedParts(withoutShares(facts), named).main.filter((one) => one.length > 0);
  const { others } = electedParts(facts, named);
  const more = [...others, averageAge(facts), dualRole(facts)].filter((one) => one.length > 0);
  // Behind "Các chi bộ này bầu ..." it would begin as that does.
  return [...main, ...(more.length > 0 || !facts.allMet ? more : [eachElected(facts)])];
}

/** In a chat the numbers are enough. */
function withoutShares(facts: Facts): Facts {
  return { ...facts, wording: { ...facts.wording, shareFrom: Number.MAX_SAFE_INTEGER } };
}

/** "ngày 08/4/2025, Chi bộ A tổ chức đại hội điểm ..., là chi bộ đầu tiên trong 09 chi bộ ..." */
function firstOf(facts: Facts, one: number, whose: string): Sentence {
  const { noun, ofOrdinal, base } = facts;
  const days = heldDaysOf(facts);
  const opening = start({ ground: "", where: "" }, days ? whenOf(facts, days) : []);
  const congress = pilotsOf(facts).includes(one) ? "đại hội điểm" : "Đại hội";
  const kind = nounOfRows(facts, [one]);
  return said`${opening}${nameOf(facts, one)} tổ chức ${congress}${ofOrdinal}, là ${kind} đầu tiên trong ${progressCount(facts, "base", base)} ${noun}${whose} tổ chức đại hội.`;
}

/** Where one of a few has no time yet, those of the others. */
function someTimes(facts: Facts): readonly Sentence[] {
  const isFew = openOf(facts).length <= facts.wording.namedUpTo && !facts.statistics.table.branchCounts;
  return isFew && timeOfAll(facts) === "" ? pending(facts) : [];
}

function prepares({ shortNoun }: Facts): Sentence {
  return said`Các ${shortNoun} tiếp tục hoàn thiện công tác chuẩn bị.`;
}
