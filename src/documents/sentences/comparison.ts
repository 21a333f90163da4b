/**
 * What went up or down since the term before, in the words of offices. Nothing where the sheet has no term before, it counts others
 * ("dưới 35 tuổi"), or nobody wants it; numbers are compared where all have met alone. In public what fell is not told.
 */
import { changeOf, figureBefore, shareChangeOf, type Change } from "../../congress/change";
import { nounOf, rowKinds } from "../../congress/kinds";
import type { CountFigure, Figure } from "../../congress/statistics";
import { lineKind } from "../../congress/table";
import { formatTerm } from "../../vietnamese/term";
import type { Sentence, Span } from "../document";
import { comparesTerms } from "../options";
import { said, textOf } from "../spans";
import type { Facts } from "./facts";
import { differenceFigure, digitsOf, pastFigure, progressCount, shareOf } from "./figures";

/** Whether anything is compared at all. A text about one congress is not: the term before is of all. */
function isComparing({ previous, wording, allMet, one }: Facts): boolean {
  return previous !== null && one === null && comparesTerms(wording.comparison, allMet);
}

/** The same figure of the term before, where it is compared. */
export function before(facts: Facts, now: Figure): Figure | null {
  return isComparing(facts) ? figureBefore(now, facts.previous) : null;
}

/** "nhiệm kỳ 2022-2025", or "nhiệm kỳ trước" where nothing names its years. */
export function termBefore({ previous, settings }: Facts): string {
  const term = previous?.table.term;
  return term ? `nhiệm kỳ ${formatTerm(term, settings.spelling.termSpaced)}` : "nhiệm kỳ trước";
}

/**
 * "cả 12 chi bộ": those that the figures of the term before are of, where they are not as many as met now; nothing where they are, and
 * where a list of persons does not tell how many there were.
 */
export function allBefore(facts: Facts): Sentence {
  const { previous, settings, statistics, allMet } = facts;
  const isKnown =
    previous !== null &&
    lineKind(previous.table) !== "people" &&
    !facts.isList &&
    (previous.table.branchCounts === null) === (statistics.table.branchCounts === null);
  const count = isKnown ? previous.progress.held : 0;
  if (!isKnown || count === 0 || count === statistics.progress.held) return [];
  const noun = nounOf(rowKinds(previous.table, settings), settings);
  return said`${allMet ? "" : "cả "}${progressCount(facts, "termBefore", count)} ${noun}`;
}

/** How a figure changed: its share where both have one that is told, else its number; null where it is not compared. */
export function changeIn(facts: Facts, now: Figure): Change | null {
  const past = before(facts, now);
  if (!past) return null;
  const { decimals } = facts.settings;
  const share = isShareTold(facts, now, past) ? shareChangeOf(now, past, decimals) : null;
  if (share) return share;
  return now.kind === "average" ? changeOf(now, past, digitsOf(facts, now)) : countChangeIn(facts, now);
}

/** How its number changed; null before all have met, since some are fewer than all were. */
export function countChangeIn(facts: Facts, now: Figure): Change | null {
  const past = facts.allMet ? before(facts, now) : null;
  return past && changeOf(now, past, digitsOf(facts, now));
}

/** What is told of it in public: equal numbers before shares that differ; what fell is not. */
function publicChange(facts: Facts, now: Figure): Change | null {
  const change = changeIn(facts, now);
  const count = change?.of === "share" ? countChangeIn(facts, now) : null;
  return count?.way === "same" ? count : change;
}

/**
 * Whether a public text leaves an indicator out, since it fell; not one that staff chose by themselves, nor women, whom every reader looks
 * for, nor who is re-elected or new, which is no better or worse.
 */
export function isLeftOut(facts: Facts, now: CountFigure): boolean {
  const { wording } = facts;
  const { id, chapter } = now.indicator;
  if (id === "women" || chapter === "committee") return false;
  const isSome = now.count > 0 && now.base !== null && now.count < now.base.count;
  return isSome && !wording.internal && !wording.indicators && publicChange(facts, now)?.way === "down";
}

/** ", tăng 6,36 điểm phần trăm", behind the figure; what it is beside says `withFirstMention`. */
export function compared(facts: Facts, now: Figure): Sentence {
  const change = facts.wording.internal ? changeIn(facts, now) : publicChange(facts, now);
  const past = before(facts, now);
  if (!change || !past || !isToldOf(facts, now, change)) return [];
  if (change.way !== "same") return said`, ${difference(facts, now, change)}`;
  if (change.of === "share") return said`, tỷ lệ bằng nhiệm kỳ trước`;
  const share = isShareTold(facts, now, past) ? shareChangeOf(now, past, facts.settings.decimals) : null;
  return said`, bằng ${share && share.way !== "same" ? "số lượng của " : ""}nhiệm kỳ trước`;
}

/**
 * ", tăng 6,32 điểm phần trăm", behind those re-elected where staff have asked for the comparison and nobody is
 * told to be new: of two that divide the whole one falls as the other rises.
 */
export function comparedAlone(facts: Facts, committee: readonly CountFigure[]): Sentence {
  const [only, another] = committee;
  if (!only || another || facts.wording.comparison !== true) return [];
  const change = changeIn(facts, only);
  if (change?.of !== "share" || change.way === "same" || !isToldOf(facts, only, change)) return [];
  return said`, ${difference(facts, only, change)}`;
}

/** " (tăng 04 đồng chí so với nhiệm kỳ 2022-2025)", behind those elected. */
export function electedCompared(facts: Facts, elected: CountFigure): Sentence {
  const words = electedDifference(facts, elected);
  return words.length === 0 ? [] : said` (${words})`;
}

/** "tăng 04 đồng chí so với nhiệm kỳ 2022-2025" */
export function electedDifference(facts: Facts, elected: CountFigure): Sentence {
  const change = countChangeIn(facts, elected);
  if (!change || !isToldOf(facts, elected, change)) return [];
  if (change.way === "same") return said`bằng ${termBefore(facts)}`;
  return said`${difference(facts, elected, change)} so với ${termBefore(facts)}`;
}

/** "tăng 6,36 điểm phần trăm", "giảm 04 đồng chí", "giảm 2,5 tuổi" */
export function difference(facts: Facts, now: Figure, change: Change): Sentence {
  const unit = change.of === "share" ? "điểm phần trăm" : now.kind === "average" ? "tuổi" : "đồng chí";
  return said`${change.way === "down" ? "giảm" : "tăng"} ${differenceFigure(facts, now, change)} ${unit}`;
}

/** " [21/72, 29,17%]", " [47,1]", " [không có]": the figure of the term before, for the inside; that nobody is as before is told once. */
export function inBrackets(facts: Facts, now: Figure): Sentence {
  const past = before(facts, now);
  if (!past) return [];
  if (past.kind === "average") return said` [${pastFigure(facts, past, "average")}]`;
  if (past.count === 0 && now.kind === "count" && now.count === 0) return [];
  if (!past.base || past.count === 0) return said` [${pastFigure(facts, past, "count")}]`;
  const isFew = past.base.count < facts.wording.shareFrom;
  const share = isFew ? "" : said`, ${pastFigure(facts, past, "share")}`;
  return said` [${pastFigure(facts, past, "count")}/${pastFigure(facts, past, "base")}${share}]`;
}

/** The first difference says what it is beside: "tăng 6,36 điểm phần trăm so với nhiệm kỳ trước". */
export function withFirstMention(
  paragraphs: readonly (readonly Sentence[])[],
): readonly (readonly Sentence[])[] {
  let isSaid = false;
  const mentioned = (span: Span, last: Span | undefined): Span => {
    if (isSaid || "figure" in span) return span;
    const unit = last && isDifference(last) ? UNIT.exec(span.text)?.[0] : undefined;
    isSaid = unit !== undefined || / bằng (?:số lượng của )?nhiệm kỳ trước/u.test(span.text);
    return unit === undefined
      ? span
      : { text: `${unit} so với nhiệm kỳ trước${span.text.slice(unit.length)}` };
  };
  return paragraphs.map((sentences) =>
    sentences.map((sentence) => sentence.map((span, i) => mentioned(span, sentence[i - 1]))),
  );
}

/** Behind it nothing is said of a term yet. */
const UNIT = /^ (?:điểm phần trăm|đồng chí|tuổi)(?! so với)/u;

function isDifference(span: Span): boolean {
  return "figure" in span && span.figure.kind === "indicator" && span.figure.term === "difference";
}

/** In public a rise is told and what stayed; of ages, which nobody wants to rise, a fall. */
function isToldOf({ wording }: Facts, now: Figure, { way }: Change): boolean {
  return wording.internal || way !== (now.kind === "average" ? "up" : "down");
}

/** Both are told with a share: nobody takes one of a few, of nobody, or of all. */
function isShareTold(facts: Facts, now: Figure, past: Figure): boolean {
  if (now.kind === "average" || past.kind === "average") return false;
  return textOf(shareOf(facts, now)) !== "" && (past.base?.count ?? 0) >= facts.wording.shareFrom;
}
