/** Secretaries, deputies and standing committees; in public nothing that would betray an empty place. */
import { countOf, type CountFigure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { joinedBy, joinSentences, said } from "../spans";
import { chosen, SERVICE } from "./chapters";
import { electedApart, isNamedBefore, tellsOfficers } from "./committee";
import { countedAs, nobody, of } from "./composition";
import { dualRole } from "./dual-role";
import { officersAmong } from "./electees";
import type { Facts } from "./facts";
import { before, some } from "./figures";
import { leadershipsOf } from "./leaderships";
import { allAre } from "./phrases";
import { those } from "./who-met";
import { areAllOfficers, isVacancyNoted } from "./without-committee";

/** So many branches each have a secretary and a deputy; of more the numbers are told. */
const MOST_EACH = 9;

/** What is said in the same paragraph as the elected: "Mỗi chi bộ đã bầu bí thư, phó bí thư." */
export function eachElected(facts: Facts): Sentence {
  // Behind "Các chi bộ này bầu ..." it would begin as that does.
  const isElsewhere =
    areAllOfficers(facts) || areToldAmong(facts) || isNamedBefore(facts) || leadershipsOf(facts) !== null;
  if (!isTold(facts) || !isEach(facts) || isElsewhere) return [];
  const { shortNoun, allMet } = facts;
  return said`${allMet ? `Mỗi ${shortNoun} đã` : `${those(facts)} đều`} bầu bí thư, phó bí thư.`;
}

/** "Đại hội các chi bộ đã bầu 15 bí thư, 15 phó bí thư.", a paragraph of its own, and who of the secretaries. */
export function positions(facts: Facts): readonly Sentence[] {
  if (!isTold(facts)) return [dualRole(facts)];
  // Officers alone have been told as those who were elected.
  const isCounted =
    isEach(facts) ||
    (areAllOfficers(facts) && !facts.wording.internal) ||
    areToldAmong(facts) ||
    // Deputies alone would be told as if there were no secretaries.
    (!facts.wording.internal && !some(facts, "secretaries")) ||
    // Who elected a committee and who a secretary and a deputy has been told.
    leadershipsOf(facts) !== null;
  return [isCounted ? [] : counted(facts), secretaries(facts, isCounted), dualRole(facts)];
}

/** Whether the number of the elected was told with theirs. */
function areToldAmong(facts: Facts): boolean {
  const elected = some(facts, "elected");
  return (
    elected !== null &&
    tellsOfficers(facts) &&
    electedApart(facts).length === 0 &&
    officersAmong(facts, elected).length > 0
  );
}

function counted(facts: Facts): Sentence {
  const figures = chosen(facts, ["positions"]).filter(({ count }) => count > 0);
  if (figures.length === 0) return [];
  const { shortNoun, allMet } = facts;
  const own = figures.filter((one) => NOUNS[one.indicator.id] === undefined);
  const usual = figures.filter((one) => !own.includes(one));
  const items = usual.map((one) => said`${before(facts, one)} ${NOUNS[one.indicator.id] ?? ""}`);
  const list = items.length > 2 ? joinSentences(items) : joinedBy(", ", items);
  const who = allMet ? `Đại hội các ${shortNoun} đã` : those(facts);
  return joinedBy(" ", [
    items.length === 0 ? "" : said`${who} bầu ${list}.`,
    ...own.map((one) => said`Có ${before(facts, one)} đồng chí ${one.indicator.phrase ?? ""}.`),
  ]);
}

/** What is counted behind its number: "15 bí thư". */
export const NOUNS: Readonly<Record<string, string>> = {
  standingCommittee: "ủy viên ban thường vụ",
  secretaries: "bí thư",
  deputySecretaries: "phó bí thư",
};

/** Each that has met has one of both, they have others beside them, and few enough have met. */
function isEach(facts: Facts): boolean {
  const { held } = facts.statistics.progress;
  const has = (id: string): boolean => countOf(facts.statistics, id)?.count === held;
  const isMore = chosen(facts, ["positions"]).length > 2;
  return (
    held > 1 &&
    has("secretaries") &&
    has("deputySecretaries") &&
    !isMore &&
    (!facts.allMet || held <= MOST_EACH)
  );
}

/** Where a secretary is missing, or a note says that a place is empty, public texts say nothing of them at all. */
function isTold(facts: Facts): boolean {
  const { statistics, wording } = facts;
  if (wording.internal) return true;
  // Where nobody counts them no number betrays that one is missing.
  const isUncounted = !statistics.table.counts.has("secretaries");
  const count = countOf(statistics, "secretaries")?.count ?? (isUncounted ? statistics.progress.held : 0);
  return !isVacancyNoted(facts) && count === statistics.progress.held;
}

/** `numbered` where no sentence right before has said how many they are. "Trong 21 bí thư có 14 đồng chí tái cử cấp ủy (66,67%), 07 đồng chí tham gia cấp ủy lần đầu (33,33%); nữ có 11 đồng chí (52,38%)." */
function secretaries(facts: Facts, numbered: boolean): Sentence {
  const figures = chosen(facts, ["secretaries"]);
  const [first] = figures;
  const all = first?.base?.count ?? 0;
  if (all > 1 && figures.length === 1 && first?.count === all)
    return said`Các đồng chí bí thư ${facts.allMet ? "" : "được bầu "}${allAre(facts, first)}.`;
  const present = figures.filter(({ count }) => count > 0);
  const service = present.filter(({ indicator: { id } }) => SERVICE.has(id));
  const others = present.filter((one) => !service.includes(one));
  const list = service.length > 0 ? service : others;
  const who = joinedBy("; ", [
    joinedBy(
      ", ",
      list.map((one) => countedAs(facts, one)),
    ),
    ...(list === others ? [] : others.map((one) => of(facts, one))),
  ]);
  const none = nobody(facts, absentOf(figures), false);
  const counted = some(facts, "secretaries");
  const among = counted && numbered ? said`Trong ${before(facts, counted)} bí thư` : said`Trong số bí thư`;
  if (who.length === 0) return none.length === 0 ? [] : said`Trong số bí thư, ${none}.`;
  return said`${among} có ${joinedBy("; ", [who, none])}.`;
}

function absentOf(figures: readonly CountFigure[]): readonly CountFigure[] {
  return figures.filter(({ count }) => count === 0);
}
