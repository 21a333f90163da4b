/** Secretaries, deputies and standing committees; in public nothing that would betray an empty place. */
import { countOf, type CountFigure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { joinedBy, joinSentences, lowerFirst, said, sentenceCase } from "../spans";
import { chosen, SERVICE } from "./chapters";
import { electedApart, isNamedBefore, tellsOfficers } from "./committee";
import { countedAs, nobody, of } from "./composition";
import { dualRole } from "./dual-role";
import { officersAmong } from "./electees";
import { branchesIn, countIn, nameOf, nounOfRows, type Facts } from "./facts";
import { before, comrades, some } from "./figures";
import { areAllNamed, leaderships, leadershipsOf } from "./leaderships";
import { allAre, phraseOf } from "./phrases";
import { those, thoseMet } from "./who-met";
import { areAllOfficers, isVacancyNoted } from "./without-committee";

/** So many branches each have a secretary and a deputy; of more the numbers are told. */
const MOST_EACH = 9;

/** What is said in the same paragraph as the elected: "Mỗi chi bộ đã bầu bí thư, phó bí thư." */
export function eachElected(facts: Facts): Sentence {
  // Behind "Các chi bộ này bầu ..." it would begin as that does.
  const isElsewhere =
    areAllOfficers(facts) || areToldAmong(facts) || isNamedBefore(facts) || leadershipsOf(facts) !== null;
  if (!isTold(facts) || isElsewhere) return [];
  const { shortNoun, allMet } = facts;
  if (isEachSecretary(facts))
    return said`${allMet ? `Các ${shortNoun}` : thoseBefore(facts)} đều bầu bí thư.`;
  if (!isEach(facts)) return [];
  return said`${allMet ? `Mỗi ${shortNoun} đã` : `${thoseBefore(facts)} đều`} bầu bí thư, phó bí thư.`;
}

/** Where nothing is told of whom they elected, the sentence before is about those that are still to meet. */
function thoseBefore(facts: Facts): string {
  return some(facts, "elected") ? those(facts) : thoseMet(facts);
}

/** "Đại hội các chi bộ đã bầu 15 bí thư, 15 phó bí thư.", a paragraph of its own, and who of the secretaries. */
export function positions(facts: Facts): readonly Sentence[] {
  if (!isTold(facts)) return [dualRole(facts)];
  return areCounted(facts) ? [] : [counted(facts), secretaries(facts, false), dualRole(facts)];
}

/** Who of the secretaries, where other sentences have told whom the branches elected: right behind these. */
export function secretariesBeside(facts: Facts): readonly Sentence[] {
  return isTold(facts) && areCounted(facts) ? [secretaries(facts, true), dualRole(facts)] : [];
}

/** Whether no sentence of its own counts the officers. */
function areCounted(facts: Facts): boolean {
  // Officers alone have been told as those who were elected.
  return (
    isEach(facts) ||
    isEachSecretary(facts) ||
    (areAllOfficers(facts) && !facts.wording.internal) ||
    areToldAmong(facts) ||
    // Deputies alone would be told as if there were no secretaries.
    (!facts.wording.internal && !some(facts, "secretaries")) ||
    // Where every branch was named with whom it elected, anybody can count them.
    areAllNamed(facts)
  );
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
  const figures = withSecretaries(facts).filter(({ count }) => count > 0);
  if (figures.length === 0 || areOneEachAlone(facts, figures)) return [];
  const { shortNoun, allMet } = facts;
  const own = figures.filter((one) => NOUNS[one.indicator.id] === undefined);
  const usual = figures.filter((one) => !own.includes(one));
  const standing = usual.find(({ indicator: { id } }) => id === "standingCommittee");
  const committees = standing ? electingStanding(facts) : null;
  const list = (told: readonly CountFigure[]): Sentence => {
    const items = told.map((one) => said`${before(facts, one)} ${NOUNS[one.indicator.id] ?? ""}`);
    const isApart = items.length > 2 || (standing !== undefined && items.length > 1);
    return isApart ? joinSentences(items) : joinedBy(", ", items);
  };
  // A committee elects its standing committee, no congress does.
  const all = standing ? `Các ${shortNoun}` : `Đại hội các ${shortNoun} đã`;
  const others = committees === null ? usual : usual.filter((one) => one !== standing);
  // Behind some that were named as having no committee “này” would be these.
  const isNamedApart = leaderships(facts).length > 0;
  // In a party organisation the committee elects its secretary, no congress does: of both kinds together it is told whom they have.
  const isOfBoth = !allMet && shortNoun.includes(",");
  const met = isOfBoth
    ? `Các ${shortNoun} ${isNamedApart ? "đã tổ chức đại hội" : "này"}`
    : isNamedApart
      ? thoseMet(facts)
      : those(facts);
  const who = allMet ? all : committees === null || isNamedApart ? met : `Các ${shortNoun} này`;
  const offices = others.length === 0 ? [] : said`${who} ${isOfBoth ? "có" : "bầu"} ${list(others)}`;
  const ofBodies = committees !== null && standing ? said`${committees} bầu ${list([standing])}` : [];
  // While others are still to meet, “này” has to tell of which bodies it is.
  const clauses = (allMet ? [ofBodies, offices] : [offices, ofBodies]).filter((one) => one.length > 0);
  return joinedBy(" ", [
    clauses.length === 0
      ? ""
      : said`${joinedBy(
          "; ",
          clauses.map((clause, i) => (i === 0 ? clause : lowerFirst(clause))),
        )}.`,
    ...own.map((one) => said`Có ${before(facts, one)} đồng chí ${one.indicator.phrase ?? ""}.`),
  ]);
}

/** Beside deputies the secretaries, where no column but those of who they were before counts them. */
function withSecretaries(facts: Facts): readonly CountFigure[] {
  const figures = chosen(facts, ["positions"]);
  const has = (id: string): boolean => figures.some(({ indicator }) => indicator.id === id);
  const all = has("deputySecretaries") && !has("secretaries") ? some(facts, "secretaries") : null;
  return all ? [all, ...figures] : figures;
}

/** "Các đảng bộ", where branches have met beside them, which have no standing committee; null where all that have met may have one. */
function electingStanding(facts: Facts): string | null {
  const held = branchesIn(facts, "held");
  const bodies = held.filter((row) => facts.kinds[row] === "organisation");
  const isOfThem = held.every(
    (row) => bodies.includes(row) || (countIn(facts, "standingCommittee", row) ?? 0) === 0,
  );
  const [only, another] = bodies;
  if (bodies.length === held.length || !isOfThem || only === undefined) return null;
  if (another === undefined) return nameOf(facts, only);
  return `Các ${nounOfRows(facts, bodies)}`;
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

/** Each that has met has its secretary, and the sheet tells of no other officer; behind "Các chi bộ này bầu ..." they are counted. */
function isEachSecretary(facts: Facts): boolean {
  const { statistics, wording } = facts;
  const { held } = statistics.progress;
  const [first, ...others] = chosen(facts, ["positions"]);
  const isAlone = first?.indicator.id === "secretaries" && others.length === 0;
  const isUnknown = !statistics.table.counts.has("deputySecretaries") && !isNamedBefore(facts);
  return (
    !wording.internal &&
    held > 1 &&
    isAlone &&
    isUnknown &&
    first.count === held &&
    isOneEach(facts, "secretaries")
  );
}

/** Whether "các chi bộ này bầu 12 bí thư" is all there is to say of twelve congresses: it says nothing. */
function areOneEachAlone(facts: Facts, [first, another]: readonly CountFigure[]): boolean {
  const isAlone = first?.indicator.id === "secretaries" && another === undefined;
  return isAlone && !facts.wording.internal && !facts.allMet && isOneEach(facts, "secretaries");
}

/** Each branch that has met has exactly one. */
function isOneEach({ statistics: { table, standing } }: Facts, id: string): boolean {
  const values = table.counts.get(id)?.values ?? [];
  return standing.states.every((state, i) => state !== "held" || values[i] === 1);
}

/** Where a secretary is missing, or may be, since a note says that a place is empty, public texts say nothing of them at all. */
function isTold(facts: Facts): boolean {
  const { statistics, wording } = facts;
  if (wording.internal) return true;
  // Where nobody counts them no number betrays that one is missing.
  const isUncounted = !statistics.table.counts.has("secretaries");
  const count = countOf(statistics, "secretaries")?.count ?? (isUncounted ? statistics.progress.held : 0);
  // Among many nobody finds by counting who lacks a deputy.
  const isFound = isUncounted || statistics.progress.held <= MOST_EACH;
  return !(isFound && isVacancyNoted(facts)) && count === statistics.progress.held;
}

/** `numbered` where no sentence right before has said how many they are. "Trong 21 bí thư có 14 đồng chí tái cử (66,67%), 07 đồng chí tham gia cấp ủy lần đầu (33,33%); nữ có 11 đồng chí (52,38%)." */
function secretaries(facts: Facts, numbered: boolean): Sentence {
  const figures = chosen(facts, ["secretaries"]);
  const [first] = figures;
  const all = first?.base?.count ?? 0;
  const present = figures.filter(({ count }) => count > 0);
  // All are no part of them.
  const [whole, another] = present.filter(({ count }) => all > 1 && count === all);
  if (whole && !another) {
    const rest = present.filter((one) => one !== whole).map((one) => of(facts, one));
    const subject = said`Các đồng chí bí thư ${facts.allMet ? "" : "được bầu "}`;
    const none = nobody(facts, absentOf(figures), false);
    return said`${subject}${joinedBy("; ", [allAre(facts, whole), ...rest, none])}.`;
  }
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
  const isSome = present.every(({ count }) => count < all);
  const among =
    counted && numbered && isSome ? said`Trong ${before(facts, counted)} bí thư` : said`Trong số bí thư`;
  if (!counted && present.length > 0 && none.length === 0) return uncounted(facts, present);
  if (who.length === 0) return none.length === 0 ? [] : said`Trong số bí thư, ${none}.`;
  return said`${among} có ${joinedBy("; ", [who, none])}.`;
}

/** "Bí thư nữ có 13 đồng chí." where nobody counts the secretaries; nobody is a part of an unknown number. */
function uncounted(facts: Facts, figures: readonly CountFigure[]): Sentence {
  const told = figures.map((one) => said`bí thư ${phraseOf(facts, one)} có ${comrades(facts, one)}`);
  return sentenceCase(said`${joinedBy("; ", told)}.`);
}

function absentOf(figures: readonly CountFigure[]): readonly CountFigure[] {
  return figures.filter(({ count }) => count === 0);
}
