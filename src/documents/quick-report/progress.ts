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
import { going, totalSentence } from "./how-many";
import type { Item } from "./items";
import { congressItems } from "./one-congress";
import type { QuickReportOptions } from "./options";
import { pendingItem } from "./pending";
import { preparation } from "./preparation";

export function progressItems(facts: Facts, options: QuickReportOptions): readonly Item[] {
  const exempt = exemptItem(facts);
  if (facts.shape === "one" || facts.shape === "none") return [...congressItems(facts, options), exempt];
  const blocks = byBlock(facts);
  const came = { label: "", sentences: [attendance(facts)] };
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
  const total = totalSentence(facts);
  const sentences =
    facts.shape === "preparation"
      ? preparation(facts, basis, total, options.place)
      : [
          total,
          when(facts, options, total),
          ...held(facts, options),
          pilotsHeld(facts, isPilots ? typed : ""),
          going(facts),
        ];
  const [first = [], ...others] = sentences.filter((one) => one.length > 0);
  // What begins with a number or a name keeps it behind the basis.
  const isNamed = first === total || facts.shape === "preparation";
  return [...basisSentences(options.basis), onBasis(basis, first, isNamed), ...others];
}

/** When and where: of all that met, or of the season while some have not. */
function when(facts: Facts, options: QuickReportOptions, total: Sentence): Sentence {
  const { noun, allMet } = facts;
  const place = clean(options.place);
  const days = total.length > 0 ? null : allMet ? heldDaysOf(facts) : seasonOf(facts);
  const span = days ? whenOf(facts, days) : [];
  const on = textOf(span).startsWith("ngày") ? said`vào ${span}` : span;
  const where = place === "" ? "" : `tại ${place}`;
  const told = joinedBy(", ", [on, where]);
  if (told.length === 0) return [];
  if (allMet) return said`Đại hội các ${noun} được tổ chức ${told}.`;
  return days ? seasonTelling(facts, days, on, where) : said`Đợt đại hội diễn ra ${told}.`;
}

/** "Đến nay, 4/5 chi bộ đã tổ chức đại hội (đạt 80%).", and what is new. */
function held(facts: Facts, options: QuickReportOptions): readonly Sentence[] {
  const { noun, allMet, shape, one, isList, base } = facts;
  const days = allMet || shape === "first" || seasonOf(facts) ? null : heldDaysOf(facts);
  const time = days ? whenOf(facts, days) : said`đến nay`;
  const start = joinedBy(", ", [time, sourcePhrase(facts, options.source)]);
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
