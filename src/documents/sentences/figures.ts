/**
 * The numbers of statistics as they stand in sentences, each with what it is. Nowhere else does a statistic become a number
 * in a sentence.
 */
import { digitsOfAverage } from "../../congress/averages";
import type { Change } from "../../congress/change";
import { labelled, progressBase } from "../../congress/labels";
import { countOf, type AverageFigure, type CountFigure, type Figure } from "../../congress/statistics";
import { formatCount, formatDecimal } from "../../vietnamese/count";
import { percent } from "../../vietnamese/percent";
import type { HeldTally, ProgressWhat, Sentence } from "../document";
import { figureSpan, said } from "../spans";
import { groupOf, type Facts } from "./facts";
import { phraseOf } from "./phrases";

/** "4", or "80%" for the share; nothing where there is no base. `block` is the sheet's block, null for the whole. */
export function progressFigure(
  facts: Facts,
  what: "held" | "pending" | "exempt" | "base" | "share",
  block: number | null = null,
): Sentence {
  const { progress } = groupOf(facts, block);
  const base = progressBase(progress, facts.settings);
  const text =
    what === "share"
      ? percent(progress.held, base, facts.settings.decimals)
      : formatCount(what === "base" ? base : progress[what]);
  return text === null ? [] : figureSpan({ kind: "progress", what, block }, text);
}

/** "4/5": of those that are to meet so many have met. */
export function heldOfBase(facts: Facts, block: number | null = null): Sentence {
  return said`${progressFigure(facts, "held", block)}/${progressFigure(facts, "base", block)}`;
}

/** " (đạt 80%)", where a share of so few says more than their number. */
export function reached(share: Sentence, count: number, base: number, least: number): Sentence {
  return base < least || count === 0 || count === base ? [] : said` (đạt ${share})`;
}

/** A number of congresses, or of their days, before its noun: "04". */
export function progressCount(
  facts: Facts,
  what: ProgressWhat,
  count: number,
  block: number | null = null,
): Sentence {
  return figureSpan({ kind: "progress", what, block }, padded(facts, count));
}

/** " với 418 đảng viên": of those that are to meet, where every one of them has its number. */
export function membersDue(facts: Facts): Sentence {
  const { table, standing } = facts.statistics;
  const due = standing.states.flatMap((state, i) => (state === "exempt" ? [] : [i]));
  const valueOf = (id: string, row: number): number | null => {
    const value = table.counts.get(id)?.values[row];
    return typeof value === "number" ? value : null;
  };
  let sum = 0;
  for (const row of due) {
    const [all, full, others] = ["members", "officialMembers", "probationaryMembers"].map((id) =>
      valueOf(id, row),
    );
    // Full and probationary members are all of them, where the sheet counts both and no whole.
    const both = typeof full === "number" && typeof others === "number" ? full + others : null;
    const count = table.counts.has("members") ? all : both;
    if (typeof count !== "number") return [];
    sum += count;
  }
  return sum === 0 ? [] : said` với ${progressCount(facts, "members", sum)} đảng viên`;
}

/** How many congresses that were held are of a kind, or whom they elected, before its noun. */
export function heldFigure(facts: Facts, what: HeldTally, count: number): Sentence {
  return figureSpan({ kind: "held", what, block: null }, padded(facts, count));
}

/** The same in a fraction, which is never padded. */
export function heldBare(what: HeldTally, count: number): Sentence {
  return figureSpan({ kind: "held", what, block: null }, formatCount(count));
}

/** What a row has of an indicator, in a fraction. */
export function rowFigure(row: number, indicator: string, count: number): Sentence {
  return figureSpan({ kind: "row", row, indicator, block: null }, formatCount(count));
}

/** What a row has of an indicator, before its noun. */
export function rowCount(facts: Facts, row: number, indicator: string, count: number): Sentence {
  return figureSpan({ kind: "row", row, indicator, block: null }, padded(facts, count));
}

/** A count before a noun: "09", "5.207"; newspapers do not pad. */
function padded({ wording }: Facts, count: number): string {
  return wording.padCounts && count > 0 && count < 10 ? `0${count}` : formatCount(count);
}

/** An indicator's count before its noun: "09". */
export function before(
  facts: Facts,
  { indicator: { id }, count }: CountFigure,
  block: number | null = null,
): Sentence {
  return figureSpan({ kind: "indicator", indicator: id, what: "count", block }, padded(facts, count));
}

/** An indicator's count: "5.207". */
export function countFigure(
  { indicator: { id }, count }: CountFigure,
  block: number | null = null,
): Sentence {
  return figureSpan({ kind: "indicator", indicator: id, what: "count", block }, formatCount(count));
}

/** An indicator's count as so many comrades: "09 đồng chí". */
export function comrades(facts: Facts, figure: CountFigure): Sentence {
  return said`${before(facts, figure)} đồng chí`;
}

/** "không có", for an indicator of which there is none. */
export function none({ indicator: { id } }: CountFigure): Sentence {
  return figureSpan({ kind: "indicator", indicator: id, what: "count", block: null }, "không có");
}

/** What an indicator is a share of, as a count; nothing where it has no base. */
export function baseFigure({ indicator: { id }, base }: CountFigure): Sentence {
  if (!base) return [];
  return figureSpan({ kind: "indicator", indicator: id, what: "base", block: null }, formatCount(base.count));
}

/** "62,57%"; nothing where the indicator has no base. */
export function shareFigure(
  facts: Facts,
  { indicator: { id }, count, base }: CountFigure,
  block: number | null = null,
): Sentence {
  const text = base && percent(count, base.count, facts.settings.decimals);
  return text === null ? [] : figureSpan({ kind: "indicator", indicator: id, what: "share", block }, text);
}

/**
 * With how many decimals a figure is told, and its difference from the term before: an average as the sheets have it, a share as the
 * office has set, which is the most of all.
 */
export function digitsOf(
  { statistics, previous, settings }: Facts,
  { kind, indicator: { id } }: Figure,
): 0 | 1 | 2 {
  if (kind === "count") return settings.decimals;
  const told = [statistics, previous].flatMap((one): readonly (0 | 1 | 2)[] => {
    const average = one?.figures.get(id);
    return one && average?.kind === "average" ? [digitsOfAverage(one.table, id, average)] : [];
  });
  const most = told.includes(2) ? 2 : told.includes(1) ? 1 : 0;
  return most < settings.decimals ? most : settings.decimals;
}

/** The average age of the elected; null where the sheet has none, or one of its cells could not be read. */
export function averageAgeOf({ statistics, unsound }: Facts): AverageFigure | null {
  const figure = statistics.figures.get("averageAge");
  return figure?.kind === "average" && !unsound.indicators.has("averageAge") ? figure : null;
}

/** "44,5"; nothing where there is nothing to take it of. */
export function averageFigure(facts: Facts, figure: AverageFigure): Sentence {
  const { id } = figure.indicator;
  const text = formatDecimal(figure.numerator, figure.denominator, digitsOf(facts, figure));
  return text === null
    ? []
    : figureSpan({ kind: "indicator", indicator: id, what: "average", block: null }, text);
}

/** A figure of the term before as it stands beside this term's: "21", "không có", "72", "29,17%", "47,1". */
export function pastFigure(
  facts: Facts,
  figure: Figure,
  what: "count" | "base" | "share" | "average",
): Sentence {
  const { text, share } = labelled(figure, digitsOf(facts, figure));
  const base = figure.kind === "count" && figure.base ? formatCount(figure.base.count) : null;
  const isNone = figure.kind === "count" && figure.count === 0;
  const told = { count: isNone ? "không có" : text, average: text, share, base }[what];
  const { id } = figure.indicator;
  return told === null
    ? []
    : figureSpan({ kind: "indicator", indicator: id, what, block: null, term: "before" }, told);
}

/** By how much a figure differs from that of the term before: "04", "6,36", "2,5". */
export function differenceFigure(
  facts: Facts,
  { indicator: { id }, kind }: Figure,
  change: Change,
): Sentence {
  const what = change.of === "share" ? "share" : kind;
  // A single digit is a count below ten.
  const text = what === "count" && facts.wording.padCounts ? change.by.padStart(2, "0") : change.by;
  return figureSpan({ kind: "indicator", indicator: id, what, block: null, term: "difference" }, text);
}

/** " (90%)": what of its base it is; nothing of nobody, of all, and of a base of few. */
export function shareOf(facts: Facts, figure: CountFigure): Sentence {
  const { count, base } = figure;
  if (!base || base.count < facts.wording.shareFrom || count === 0 || count >= base.count) return [];
  return said` (${shareFigure(facts, figure)})`;
}

/** The first share of a paragraph says what it is: "(chiếm 90%)". */
export function withFirstShare(paragraph: readonly Sentence[]): readonly Sentence[] {
  let isFirst = true;
  return paragraph.map((sentence) =>
    sentence.map((span, i) => {
      const next = sentence[i + 1];
      const isBefore =
        next && "figure" in next && next.figure.kind === "indicator" && next.figure.what === "share";
      if (!isFirst || "figure" in span || !isBefore || !span.text.endsWith("(")) return span;
      isFirst = false;
      return { text: `${span.text}chiếm ` };
    }),
  );
}

/** An indicator's count where the sheet has it and it is not 0; null else, and where it is known to be wrong. Of the elected their sentence tells of how many it is. */
export function some(facts: Facts, id: string, block: number | null = null): CountFigure | null {
  const figure = countOf(groupOf(facts, block), id);
  const isWrong = id !== "elected" && facts.unsound.indicators.has(id);
  return figure && figure.count > 0 && !isWrong ? figure : null;
}

/** A figure that is a share of the elected and has words for them: "10%" cấp ủy viên "nữ". */
export interface ElectedShare {
  readonly count: number;
  readonly of: number;
  readonly share: Sentence;
  readonly phrase: string;
}

/** An indicator as a share of the elected; null where it is none, or says more than there are. */
export function electedShare(facts: Facts, id: string, block: number | null = null): ElectedShare | null {
  const figure = countOf(groupOf(facts, block), id);
  if (figure?.base?.id !== "elected" || figure.indicator.phrase === undefined) return null;
  if (facts.unsound.indicators.has(id)) return null;
  const { count, base } = figure;
  if (count > base.count) return null;
  return {
    count,
    of: base.count,
    share: shareFigure(facts, figure, block),
    phrase: phraseOf(facts, figure),
  };
}
