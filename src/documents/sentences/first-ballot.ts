/** How many congresses filled all their seats at the first ballot, where the sheet has a column of it. */
import { countOf, type CountFigure } from "../../congress/statistics";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { said } from "../spans";
import { branchesIn, countIn, nameOf, type Facts } from "./facts";
import { countFigure, progressCount, progressFigure } from "./figures";

const FULL = "bầu một lần đủ số lượng";

/**
 * "cả 13 chi bộ đều bầu một lần đủ số lượng", "8/10 chi bộ bầu một lần đủ số lượng", for the inside with those that did not; nothing
 * where the sheet does not tell it of each. In public some of them would betray that seats stayed empty elsewhere.
 */
export function firstBallot(facts: Facts): Sentence {
  const { shortNoun, allMet, wording, statistics } = facts;
  const figure = knownFull(facts);
  if (!figure) return [];
  const { held } = statistics.progress;
  const met = allMet ? "" : " đã tổ chức đại hội";
  // Where seats stayed empty not all can have filled them.
  if (figure.count === held && !isFull(facts)) return [];
  if (figure.count === held)
    return held === 2
      ? said`cả hai ${shortNoun}${met} đều ${FULL}`
      : said`cả ${progressCount(facts, "held", held)} ${shortNoun}${met} đều ${FULL}`;
  if (!wording.internal && (figure.count === 0 || !isFull(facts))) return [];
  if (figure.count === 0) return said`không có ${shortNoun} nào ${FULL}`;
  return said`${countFigure(figure)}/${progressFigure(facts, "held")} ${shortNoun}${met} ${FULL}${exceptThose(facts)}`;
}

/** The same of one congress, as a sentence. */
export function firstBallotAt(facts: Facts): Sentence {
  const figure = knownFull(facts);
  if (!figure) return [];
  if (figure.count === 1) return said`Đại hội ${FULL}.`;
  return facts.wording.internal ? said`Lần bầu đầu không đủ số lượng.` : [];
}

/** "13/13 chi bộ ... bầu một lần đủ số lượng cấp ủy", for a headline; nothing where fewer than two have met, or none did so. */
export function firstBallotHeadline(facts: Facts): ((whose: string, term: string) => Sentence) | null {
  const figure = knownFull(facts);
  const { held } = facts.statistics.progress;
  if (!figure || figure.count === 0 || held < 2 || !isFull(facts)) return null;
  const met = facts.allMet ? "" : " đã tổ chức đại hội";
  return (whose, term) =>
    said`${countFigure(figure)}/${progressFigure(facts, "held")} ${facts.noun}${whose}${met} ${FULL} cấp ủy${term}`;
}

/** Null where somebody who met has a blank beside others that say no, or what cannot be read, and where more would have done so than have met. */
function knownFull(facts: Facts): CountFigure | null {
  const figure = countOf(facts.statistics, "fullAtFirstBallot");
  if (!figure || figure.count > facts.statistics.progress.held) return null;
  const { table } = facts.statistics;
  const column = table.counts.get("fullAtFirstBallot")?.values ?? [];
  const values = branchesIn(facts, "held").map((row) => column[row] ?? null);
  const isAnswered = table.branchCounts !== null || values.includes(0);
  return values.includes("unreadable") || (isAnswered && values.includes(null)) ? null : figure;
}

/** Whether all congresses did so: who was elected is as many as were to be. */
export function areAllFull(facts: Facts): boolean {
  return knownFull(facts)?.count === facts.statistics.progress.held && isFull(facts);
}

/** No seat is known to have stayed empty. */
function isFull({ statistics }: Facts): boolean {
  return (countOf(statistics, "shortage")?.count ?? 0) === 0;
}

/** " (trừ Chi bộ Nội vụ và Chi bộ Tài chính)", of few, for the inside. */
function exceptThose(facts: Facts): string {
  if (!facts.wording.internal || facts.statistics.table.branchCounts) return "";
  const rows = branchesIn(facts, "held").filter((row) => countIn(facts, "fullAtFirstBallot", row) !== 1);
  return rows.length > facts.wording.namedUpTo
    ? ""
    : ` (trừ ${joinWords(rows.map((row) => nameOf(facts, row)))})`;
}
