/** Part I: when the congresses are, how many have met, by block, who has not met and why, who holds none, who came. */
import { clean } from "../../vietnamese/clean";
import { formatSpan } from "../../vietnamese/date";
import type { Sentence } from "../document";
import { attendance } from "../sentences/attendance";
import { basisPhrase, basisSentences, onBasis } from "../sentences/basis";
import { heldDaysOf, seasonOf, seasonTelling, whenOf } from "../sentences/days";
import { nameOf, type Facts } from "../sentences/facts";
import { heldOfBase, progressCount } from "../sentences/figures";
import { newInside, sinceLast } from "../sentences/new-since";
import { isOfPilots, pilotsHeld } from "../sentences/pilots";
import { apart, heldTelling } from "../sentences/progress";
import { sourcePhrase } from "../sentences/source";
import { joinedBy, said, sentenceCase, textOf } from "../spans";
import { byBlock } from "./blocks";
import { exemptItem } from "./exempt";
import { going, totalSentences } from "./how-many";
import type { Item } from "./items";
import { congressItems } from "./one-congress";
import type { QuickReportOptions } from "./options";
import { pendingItem } from "./pending";
import { ratings } from "./ratings";
import { preparation } from "./preparation";

export function progressItems(facts: Facts, options: QuickReportOptions): readonly Item[] {
  const exempt = exemptItem(facts);
  if (facts.shape === "one" || facts.shape === "none") return [...congressItems(facts, options), exempt];
  const blocks = byBlock(facts);
  const came = { label: "", sentences: [attendance(facts), ratings(facts)] };
  const first = { label: "", sentences: opening(facts, options) };
  const left = pendingItem(facts);
  const isAlone = [...blocks.sentences, ...exempt.sentences, ...came.sentences].every(
    ({ length }) => length === 0,
  );
  // A list beside other items is an item; else it goes on from how many have met.
  if (left.isList && !isAlone) return [first, blocks, left, exempt, came];
  const together = { ...left, sentences: [...first.sentences, ...left.sentences] };
  return [together, blocks, exempt, came];
}

function opening(facts: Facts, options: QuickReportOptions): readonly Sentence[] {
  const typed = basisPhrase(options.basis);
  const isPilots = isOfPilots(facts, typed);
  const basis = isPilots ? "" : typed;
  const total = totalSentences(facts, basis);
  const [told] = total;
  const sentences =
    facts.shape === "preparation"
      ? preparation(facts, basis, total, options.place)
      : [
          ...total,
          ...whenAndHow(facts, options, basis, total.length > 0),
          pilotsHeld(facts, isPilots ? typed : ""),
          going(facts),
        ];
  const [first = [], ...others] = sentences.filter((one) => one.length > 0);
  if (first === told) return [...basisSentences(options.basis), first, ...others];
  // What begins with a number or a name keeps it behind the basis.
  return [...basisSentences(options.basis), onBasis(basis, first, facts.shape === "preparation"), ...others];
}

/** When they are, and how many have met. */
function whenAndHow(
  facts: Facts,
  options: QuickReportOptions,
  basis: string,
  isCounted: boolean,
): readonly Sentence[] {
  const { noun, allMet, asOf } = facts;
  const source = sourcePhrase(facts, options.source);
  // "Thực hiện Kế hoạch ... về tổ chức đại hội các chi bộ, đại hội các chi bộ được tổ chức ..." would say it twice,
  // and where nobody names the day of the figures "đến nay" hangs on nothing.
  if (allMet && !isCounted && source === "" && (asOf === null || /đại hội/iu.test(basis))) {
    const days = heldDaysOf(facts);
    const place = clean(options.place);
    const at = joinedBy(", ", [days ? whenOf(facts, days) : [], place === "" ? "" : `tại ${place}`]);
    if (days && at.length > 0) return held(facts, options, at);
  }
  const time = when(facts, options, isCounted);
  // A basis and a source before one subject are a sentence each.
  const isBoth = !isCounted && basis !== "" && source !== "" && time.length === 0;
  return [isBoth ? said`Các ${noun} tiến hành đại hội.` : time, ...held(facts, options)];
}

/** When and where: of all that met, or of the season while some have not. */
function when(facts: Facts, options: QuickReportOptions, isCounted: boolean): Sentence {
  const { noun, allMet } = facts;
  const place = clean(options.place);
  const days = isCounted ? null : allMet ? heldDaysOf(facts) : seasonOf(facts);
  const span = days ? whenOf(facts, days) : [];
  const on = textOf(span).startsWith("ngày") ? said`vào ${span}` : span;
  const where = place === "" ? "" : `tại ${place}`;
  const told = joinedBy(", ", [on, where]);
  if (told.length === 0) return [];
  if (allMet) return said`Đại hội các ${noun} được tổ chức ${told}.`;
  return days ? seasonTelling(facts, days, on, where) : said`Các đại hội diễn ra ${told}.`;
}

/** "Đến nay, 4/5 chi bộ đã tổ chức đại hội (đạt 80%).", and what is new; `at` in place of "đến nay". */
function held(facts: Facts, options: QuickReportOptions, at: Sentence = []): readonly Sentence[] {
  const { noun, allMet, shape, one, isList, base } = facts;
  const days = allMet || shape === "first" || seasonOf(facts) ? null : heldDaysOf(facts);
  const time = at.length > 0 ? at : days ? whenOf(facts, days) : said`đến nay`;
  const start = joinedBy(", ", [sourcePhrase(facts, options.source), time]);
  const which = shape === "first" && one !== null ? said`, là ${nameOf(facts, one)}${dayOf(facts, one)}` : [];
  const count =
    isList && shape === "summary"
      ? said`${progressCount(facts, "base", base)} ${noun} đã tổ chức đại hội`
      : allMet
        ? said`${heldOfBase(facts)} ${noun} đã hoàn thành đại hội${apart(facts)}`
        : said`${heldTelling(facts, "", "")}${which}`;
  const told = sentenceCase(said`${start}, ${count}`);
  const since = sinceLast(facts, options);
  if (!since) return [said`${told}.`];
  if (since.count === 0)
    return [said`${told}.`, sentenceCase(said`${since.since}, chưa có thêm ${noun} nào tổ chức đại hội.`)];
  const more = newInside(facts, since);
  // Behind "gồm 12 đảng bộ và 34 chi bộ" nobody could tell what rose.
  return apart(facts).length > 0 ? [said`${told}.`, sentenceCase(said`${more}.`)] : [said`${told}, ${more}.`];
}

/** " (ngày 08/4/2025)" */
function dayOf({ statistics }: Facts, row: number): string {
  const date = statistics.table.dates[row];
  return date?.kind === "days" ? ` (${formatSpan(date.first, date.last)})` : "";
}
