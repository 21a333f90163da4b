/** What those who were elected are called: where a branch has no committee nobody is said to have been elected into one. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf } from "../../congress/leadership";
import type { CountFigure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { joinSentences, said } from "../spans";
import { branchesIn, countIn, type Facts } from "./facts";
import { before, heldFigure, some } from "./figures";
import { isVacancyNoted } from "./without-committee";

/**
 * Whether a branch that has met elected no committee: one person alone, or two of whom the sheet says that they are secretary and deputy,
 * or that the branch is too small for more.
 */
export function lacksCommittee(facts: Facts, row: number): boolean {
  const { statistics, settings, kinds } = facts;
  const { table } = statistics;
  if (!isSingleBranch({ table, settings, kinds }, row)) return false;
  const elected = countIn(facts, "elected", row) ?? 0;
  const leadership = leadershipOf(table, settings, row);
  if (elected === 0 || elected > 2 || leadership === "committee") return false;
  const isSmall = (countIn(facts, "officialMembers", row) ?? Infinity) < settings.limits.committeeFrom.value;
  const isOffice = (id: string): boolean => (countIn(facts, id, row) ?? 2) < 2;
  return elected === 1 || isSmall || (isOffice("secretaries") && isOffice("deputySecretaries"));
}

/** Some elected a committee and others none. */
export function isMixed(facts: Facts): boolean {
  return isAnyWithout(facts) && !areAllWithout(facts);
}

/** Several met, and none of them elected a committee. */
export function areAllWithout(facts: Facts): boolean {
  const held = branchesIn(facts, "held");
  return held.length > 1 && held.every((row) => lacksCommittee(facts, row));
}

/** Whether anybody was elected where there is no committee. */
function isAnyWithout(facts: Facts): boolean {
  return branchesIn(facts, "held").some((row) => lacksCommittee(facts, row));
}

export function areOfOrganisations(facts: Facts): boolean {
  return branchesIn(facts, "held").every((row) => facts.kinds[row] === "organisation");
}

/** Behind their number: "cấp ủy viên" also of those who lead a branch without a committee, "ủy viên ban chấp hành". */
export function memberNoun(facts: Facts): string {
  return areOfOrganisations(facts) ? "ủy viên ban chấp hành" : "cấp ủy viên";
}

/** ", gồm 13 bí thư, 03 phó bí thư và 01 chi ủy viên khác", where every row tells it, and in public no place stayed empty. */
export function officersAmong(facts: Facts, elected: CountFigure): Sentence {
  const [secretaries, deputies] = [some(facts, "secretaries"), some(facts, "deputySecretaries")];
  const rows = branchesIn(facts, "held").map((row) => othersIn(facts, row));
  if (!secretaries || facts.statistics.table.branchCounts || rows.includes(null)) return [];
  const isFull = secretaries.count === rows.length && !isVacancyNoted(facts);
  if (!facts.wording.internal && !isFull) return [];
  const others = elected.count - secretaries.count - (deputies?.count ?? 0);
  if (others < 0) return [];
  const noun = facts.kinds.includes("organisation") ? "cấp ủy viên khác" : "chi ủy viên khác";
  const parts = [
    said`${before(facts, secretaries)} bí thư`,
    ...(deputies ? [said`${before(facts, deputies)} phó bí thư`] : []),
    ...(others > 0 ? [said`${heldFigure(facts, "others", others)} ${noun}`] : []),
  ];
  return parts.length < 2 ? [] : said`, gồm ${joinSentences(parts)}`;
}

/** How many a congress elected beside its secretary and deputies; null where its row does not tell. */
export function othersIn(facts: Facts, row: number): number | null {
  const [elected, secretaries, deputies] = ["elected", "secretaries", "deputySecretaries"].map((id) =>
    countIn(facts, id, row),
  );
  if (typeof elected !== "number" || typeof secretaries !== "number") return null;
  // A blank beside one who was elected alone is nobody; nobody is a member of a committee that there is not.
  const others = elected - secretaries - (deputies ?? 0);
  if (others > 0 && lacksCommittee(facts, row)) return null;
  return others < 0 || (typeof deputies !== "number" && others > 0) ? null : others;
}
