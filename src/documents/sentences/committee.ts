/** Who was elected into the committees, and who of them; of a text about one congress see one-congress.ts. */
import { countOf, countsOf, type CountFigure } from "../../congress/statistics";
import { hasAppointedCommittee } from "../../congress/standing";
import type { Kind } from "../../congress/table";
import type { Sentence } from "../document";
import { said, sentenceCase } from "../spans";
import { candidates } from "./candidates";
import { electedCompared } from "./comparison";
import { ofElected, type Composition } from "./composition";
import { areAllWithout, areOfOrganisations, isMixed, memberNoun, officersAmong } from "./electees";
import { branchesIn, countIn, nameOf, nounOfKind, nounOfRows, type Facts } from "./facts";
import { areAllFull, firstBallot } from "./first-ballot";
import {
  before,
  comrades,
  countFigure,
  heldFigure,
  progressCount,
  reached,
  shareFigure,
  some,
} from "./figures";
import { areAllNamed } from "./leaderships";
import { metPlace, thoseMet } from "./who-met";
import { officersElected } from "./without-committee";

/** What is said of the elected: the sentence that counts them, with what stands beside it, and who of them in sentences of its own. */
export interface Elected {
  readonly main: readonly Sentence[];
  readonly others: readonly Sentence[];
  /** For the inside. */
  readonly missing: Sentence;
}

/** The sentences on the elected of several congresses, and who of them. */
export function elected(facts: Facts): readonly Sentence[] {
  const { main, others, missing } = electedParts(
    facts,
    facts.isList || isNamedBefore(facts),
    firstBallot(facts),
  );
  return [...main, ...others, missing];
}

/** The same in parts; `named` where the sentence before has named those that met; `ballots` is told beside who stood. */
export function electedParts(
  facts: Facts,
  named: boolean = isNamedBefore(facts),
  ballots: Sentence = [],
): Elected {
  const figure = some(facts, "elected");
  const alone = ballots.length === 0 ? [] : sentenceCase(said`${ballots}.`);
  if (!figure) return { main: [alone], others: [], missing: [] };
  const parts = ofElected(facts, figure);
  const { joined, others } = parts;
  const apart = apartIn(facts, figure);
  const officers = facts.wording.internal ? [] : electedAsOfficers(facts, figure, parts);
  if (officers.length > 0) return { main: [...officers, alone], others, missing: [] };
  const counting = facts.wording.internal ? seatsTaken : electedOpening;
  const opening = said`${counting(facts, figure, named)}${electedCompared(facts, figure)}`;
  const stood = candidates(facts, ballots);
  const missing = facts.wording.internal ? stillMissing(facts, figure) : [];
  // That all seats were filled is told by who was elected.
  if (apart.length === 0 && stood.length > 0)
    return {
      main: [
        stood,
        joined.length === 0
          ? said`${opening}.`
          : whoOf(facts, figure, joined, ballots.length > 0 && areAllFull(facts)),
      ],
      others,
      missing,
    };
  if (apart.length === 0) return { main: [said`${opening}${joined}.`, alone], others, missing };
  // "gồm" divides them already: who of them is a sentence of its own.
  const behind = stood.length > 0 ? stood : alone;
  return { main: [said`${opening}${apart}.`, ...parts.alone, behind], others: [], missing };
}

/** What the elected are divided into, where one number of them all would be read as of committees. */
function apartIn(facts: Facts, figure: CountFigure): Sentence {
  const apart = electedApart(facts);
  return apart.length > 0 || !tellsOfficers(facts) ? apart : officersAmong(facts, figure);
}

/** Whether a text says how many secretaries and deputies are among the elected: not where each branch is named with whom it elected. */
export function tellsOfficers(facts: Facts): boolean {
  return isMixed(facts) && !facts.wording.internal && !areAllNamed(facts);
}

/** Who of them, in a paragraph of its own, where it is compared with the term before. */
export function structure(facts: Facts): readonly Sentence[] {
  const figure = some(facts, "elected");
  return !figure || apartIn(facts, figure).length > 0 ? [] : ofElected(facts, figure).apart;
}

/** `named` where the sentence before has counted those that have met. */
export function electedOpening(
  facts: Facts,
  figure: CountFigure,
  named: boolean = isNamedBefore(facts),
): Sentence {
  const { shortNoun, allMet } = facts;
  const into = areAllWithout(facts) ? "" : ` vào ${areOfOrganisations(facts) ? "ban chấp hành" : "cấp ủy"}`;
  const known = someWithResult(facts);
  if (known.length > 0 && areOthersAppointed(facts))
    return said`${known} bầu ${comrades(facts, figure)}${into}`;
  if (known.length > 0)
    return isMixed(facts)
      ? said`Tại ${known} đã có kết quả, tổng số cấp ủy viên được bầu là ${comrades(facts, figure)}`
      : said`${known} đã có kết quả bầu ${comrades(facts, figure)}${into}`;
  // A list of persons names no others: those of the sentence before, or of a report's first part.
  const where = allMet || facts.isList ? "" : metPlace(facts);
  if (isMixed(facts)) {
    const total = said`tổng số cấp ủy viên được bầu là ${comrades(facts, figure)}`;
    return where === "" || named ? sentenceCase(total) : said`${where}, ${total}`;
  }
  if (allMet) return said`Các ${shortNoun} bầu ${comrades(facts, figure)}${into}`;
  if (facts.isList && !named && facts.wording.internal)
    return said`${progressCount(facts, "base", facts.base)} ${shortNoun} bầu ${comrades(facts, figure)}${into}`;
  return named || facts.isList
    ? said`Các ${shortNoun} này bầu ${comrades(facts, figure)}${into}`
    : said`${where}, ${comrades(facts, figure)} được bầu${into}`;
}

/** "02 chi bộ" of those that were held, where the sheet has no result of the others yet. */
function someWithResult(facts: Facts): Sentence {
  const { statistics } = facts;
  const values = countsOf(statistics.table, "elected")?.values ?? [];
  const held = branchesIn(facts, "held");
  const known = held.filter((i) => typeof values[i] === "number");
  if (known.length === held.length || statistics.table.branchCounts) return [];
  return said`${heldFigure(facts, "withResult", known.length)} ${nounOfRows(facts, known)}`;
}

/** Whether the committees of all that met and elected none were appointed: nothing more is to come of them. */
function areOthersAppointed(facts: Facts): boolean {
  const { table } = facts.statistics;
  const values = countsOf(table, "elected")?.values ?? [];
  return branchesIn(facts, "held").every(
    (i) => typeof values[i] === "number" || hasAppointedCommittee(table, i),
  );
}

/** The sentence on attendance counts those that have met. */
export function isNamedBefore(facts: Facts): boolean {
  const attended = some(facts, "attended");
  return (
    !facts.allMet && attended?.base !== null && attended !== null && attended.count < attended.base.count
  );
}

/** For the inside: seats that were to be filled. */
export function seatsTaken(facts: Facts, figure: CountFigure, named?: boolean): Sentence {
  const { shortNoun, allMet } = facts;
  const who = allMet ? `Các ${shortNoun}` : thoseMet(facts);
  const seats = seatsOf(facts, figure);
  if (!seats) return electedOpening(facts, figure, named);
  const share = shareFigure(facts, { ...figure, base: { id: "planned", count: seats.count } });
  const told = said`bầu được ${countFigure(figure)}/${countFigure(seats)} ${memberNoun(facts)}`;
  return said`${who} ${told}${reached(share, figure.count, seats.count, facts.wording.shareFrom)}`;
}

/** What no fraction has told: "Còn khuyết 02 cấp ủy viên." */
export function stillMissing(facts: Facts, figure: CountFigure): Sentence {
  const missing = some(facts, "shortage");
  return missing && !seatsOf(facts, figure)
    ? said`Còn khuyết ${before(facts, missing)} ${memberNoun(facts)}.`
    : [];
}

/** The seats of the held congresses, where they are as many as elected and short, and every row has both. */
export function seatsOf(facts: Facts, figure: CountFigure): CountFigure | null {
  const isWhole = branchesIn(facts, "held").every(
    (i) => countIn(facts, "planned", i) !== null && countIn(facts, "elected", i) !== null,
  );
  const [planned, shortage] = [countOf(facts.statistics, "planned"), countOf(facts.statistics, "shortage")];
  return isWhole && planned && shortage && planned.count === figure.count + shortage.count ? planned : null;
}

/** Where nobody was elected into a committee: the officers, and who of them. */
function electedAsOfficers(facts: Facts, figure: CountFigure, { joined }: Composition): readonly Sentence[] {
  const officers = officersElected(facts);
  return officers.length === 0 ? [] : [officers, whoOf(facts, figure, joined)];
}

/** "Trong 08 đồng chí được bầu có 05 đồng chí tái cử ...": what stood behind a comma begins a sentence. `told`: how many they are. */
function whoOf(facts: Facts, figure: CountFigure, joined: Sentence, told = false): Sentence {
  const among = told ? "số được bầu" : said`${comrades(facts, figure)} được bầu`;
  const [first, ...rest] = joined;
  if (!first || "figure" in first) return [];
  const within = ", trong đó có ";
  if (first.text.startsWith(within))
    return said`Trong ${among} có ${first.text.slice(within.length)}${rest}.`;
  return first.text.startsWith(", ")
    ? said`Cả ${among}${first.text.replace(/^, (?:tất cả )?/u, " ")}${rest}.`
    : said`Trong ${among}, ${first.text.replace(/^; /u, "")}${rest}.`;
}

/** ", gồm 158 đồng chí ở các đảng bộ và 112 đồng chí ở các chi bộ", where every row says which it is; the only one of its kind by name. */
export function electedApart(facts: Facts): Sentence {
  const held = branchesIn(facts, "held");
  const of = (kind: Kind): readonly number[] => held.filter((i) => facts.kinds[i] === kind);
  const [bodies, branches] = [of("organisation"), of("branch")];
  const isKnown = held.every((i) => countIn(facts, "elected", i) !== null);
  if (!isKnown || bodies.length + branches.length < held.length || !facts.noun.includes(",")) return [];
  const sumOf = (rows: readonly number[]): number =>
    rows.reduce((sum, i) => sum + (countIn(facts, "elected", i) ?? 0), 0);
  const [ofBodies, ofBranches] = [sumOf(bodies), sumOf(branches)];
  if (ofBodies === 0 || ofBranches === 0) return [];
  const first = said`${heldFigure(facts, "ofOrganisations", ofBodies)} đồng chí ở ${atThose(facts, bodies, "organisation")}`;
  const second = said`${heldFigure(facts, "ofBranches", ofBranches)} đồng chí ở ${atThose(facts, branches, "branch")}`;
  return said`, gồm ${first} và ${second}`;
}

function atThose(facts: Facts, rows: readonly number[], kind: Kind): string {
  const [only, another] = rows;
  return only === undefined || another !== undefined ? `các ${nounOfKind(facts, kind)}` : nameOf(facts, only);
}

/** Appointed is not elected: another verb, and never in the same sum. */
export function appointed(facts: Facts): Sentence {
  const figure = some(facts, "appointed");
  if (!figure) return [];
  const also = some(facts, "elected") ? "Ngoài ra, có" : "Có";
  return said`${also} ${comrades(facts, figure)} được chỉ định tham gia cấp ủy.`;
}
