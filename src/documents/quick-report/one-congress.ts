/** A report about one congress: when it was, or is to be, whom it elected, and what it left open. */
import { leadershipOf } from "../../congress/leadership";
import { clean } from "../../vietnamese/clean";
import type { Sentence } from "../document";
import { attendance } from "../sentences/attendance";
import { basisPhrase, basisSentences, onBasis } from "../sentences/basis";
import { stoodFor } from "../sentences/candidates";
import { levels } from "../sentences/composition";
import { countIn, nameOf, type Facts } from "../sentences/facts";
import { whenOf } from "../sentences/days";
import { electedAt } from "../sentences/one-congress";
import { firstBallotAt } from "../sentences/first-ballot";
import { goingOn } from "../sentences/pending";
import { averageAge, membersSentence } from "../sentences/results";
import { shortRows, vacanciesOf } from "../sentences/vacancies";
import { joinedBy, said, sentenceCase } from "../spans";
import type { Item } from "./items";
import type { QuickReportOptions } from "./options";
import { pendingItem } from "./pending";
import { totalSentences } from "./how-many";
import { gotAt } from "./shortages";

/** Part I of the only congress that is due; none where none is. */
export function congressItems(facts: Facts, options: QuickReportOptions): readonly Item[] {
  const { one, shape } = facts;
  if (one === null || shape === "none") return [];
  const sentences = [...totalSentences(facts), ...stateOf(facts, options, one)];
  const [first = [], ...others] = sentences.filter((sentence) => sentence.length > 0);
  const told = [
    ...basisSentences(options.basis),
    onBasis(basisPhrase(options.basis), first, false),
    ...others,
  ];
  return [{ label: "", sentences: told }];
}

function stateOf(facts: Facts, options: QuickReportOptions, one: number): readonly Sentence[] {
  const { statistics, underway } = facts;
  if (underway.includes(one)) return [said`${goingOn(facts, one)}.`];
  if (statistics.standing.states[one] !== "held") return pendingItem(facts).sentences;
  const date = statistics.table.dates[one];
  const place = clean(options.place);
  const where = place === "" ? "" : `tại ${place}`;
  const on = date?.kind === "days" ? whenOf(facts, date) : "";
  const told = joinedBy(", ", [on, where, said`${nameOf(facts, one)} đã tổ chức Đại hội`]);
  return [sentenceCase(said`${told}.`), attendance(facts), membersSentence(facts)];
}

/** Part II: whom it elected, whether any seat or place stayed empty, their levels. */
export function congressResults(facts: Facts, one: number): readonly (readonly Sentence[])[] {
  const short = (shortRows(facts) ?? []).map((row) => said`Đại hội ${gotAt(row)}.`);
  const told = shortRows(facts)?.[0]?.reason ?? "";
  const vacant = vacanciesOf(facts).map(({ office, isOne, reason }, i) => {
    const because = reason === "" || reason === told || i > 0 ? "" : ` do ${reason}`;
    return said`${nameOf(facts, one)} khuyết ${isOne ? "01 " : ""}${office}${because}.`;
  });
  const elected =
    facts.shape === "first" ? named(electedAt(facts, one), nameOf(facts, one)) : electedAt(facts, one);
  return [
    [stoodFor(facts), ...elected, firstBallotAt(facts), ...short, ...vacant],
    [...levels(facts), averageAge(facts)],
  ];
}

/** Others have been told before it: whose congress it was. */
function named([first, ...others]: readonly Sentence[], name: string): readonly Sentence[] {
  const [span, ...rest] = first ?? [];
  if (!span || !span.text.startsWith("Đại hội đã ")) return first ? [first, ...others] : others;
  return [[{ ...span, text: `Đại hội ${name} ${span.text.slice("Đại hội ".length)}` }, ...rest], ...others];
}

/** "Đại hội đã bầu đủ số lượng chi ủy viên.", of a committee whose seats are known. */
export function congressFull(facts: Facts, one: number): Sentence {
  const { statistics, settings, kinds } = facts;
  const [elected, planned] = [countIn(facts, "elected", one), countIn(facts, "planned", one)];
  if (elected === null || elected !== planned) return [];
  if (kinds[one] === "organisation") return said`Đại hội đã bầu đủ số lượng ủy viên ban chấp hành.`;
  return leadershipOf(statistics.table, settings, one) === "committee"
    ? said`Đại hội đã bầu đủ số lượng chi ủy viên.`
    : [];
}
