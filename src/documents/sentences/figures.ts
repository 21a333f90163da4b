/**
 * The numbers of statistics as they stand in sentences, each with what it is. Nowhere else does a statistic become a number
 * in a sentence.
 */
import { progressBase } from "../../congress/labels";
import { countOf, type AverageFigure, type CountFigure } from "../../congress/statistics";
import { countInProse, formatCount, formatDecimal } from "../../vietnamese/count";
import { percent } from "../../vietnamese/percent";
import type { HeldTally, Sentence } from "../document";
import { figureSpan, said } from "../spans";
import { groupOf, type Facts } from "./facts";
import { phraseOf } from "./phrases";

type ProgressFigure = "held" | "pending" | "exempt" | "base" | "share";

/** "4", or "80%" for the share; nothing where there is no base. `block` is the sheet's block, null for the whole. */
export function progressFigure(facts: Facts, what: ProgressFigure, block: number | null = null): Sentence {
  const { progress } = groupOf(facts, block);
  const base = progressBase(progress, facts.settings);
  const text = {
    held: () => formatCount(progress.held),
    pending: () => formatCount(progress.pending),
    exempt: () => formatCount(progress.exempt),
    base: () => formatCount(base),
    share: () => percent(progress.held, base, facts.settings.decimals),
  }[what]();
  return text === null ? [] : figureSpan({ kind: "progress", what, block }, text);
}

/** "4/5 chi bộ": of those that are to meet so many have met. */
export function heldOfBase(facts: Facts, noun: string, block: number | null = null): Sentence {
  return said`${progressFigure(facts, "held", block)}/${progressFigure(facts, "base", block)} ${noun}`;
}

/** How many congresses that were held are of a kind. */
export function heldFigure(what: HeldTally, count: number): Sentence {
  return figureSpan({ kind: "held", what, block: null }, formatCount(count));
}

/** An indicator's count: "5.207". */
export function countFigure({ indicator: { id }, count }: CountFigure): Sentence {
  return figureSpan({ kind: "indicator", indicator: id, what: "count", block: null }, formatCount(count));
}

/** An indicator's count as so many comrades: "09 đồng chí", "không có đồng chí". */
export function comrades(facts: Facts, figure: CountFigure, block: number | null = null): Sentence {
  const written = countInProse(figure.count, COMRADES, { pad: facts.wording.padCounts });
  const { id } = figure.indicator;
  const count = figureSpan(
    { kind: "indicator", indicator: id, what: "count", block },
    written.slice(0, -COMRADES.length - 1),
  );
  return said`${count} ${COMRADES}`;
}

const COMRADES = "đồng chí";

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

/** "44,5"; nothing where there is nothing to take it of. */
export function averageFigure(facts: Facts, figure: AverageFigure): Sentence {
  const { id } = figure.indicator;
  const text = formatDecimal(figure.numerator, figure.denominator, facts.settings.decimals);
  return text === null
    ? []
    : figureSpan({ kind: "indicator", indicator: id, what: "average", block: null }, text);
}

/** "09 đồng chí nữ (chiếm 90%)"; the share is left out where there is no base. */
export function phrased(facts: Facts, figure: CountFigure): Sentence {
  const share = figure.count > 0 ? shareFigure(facts, figure) : [];
  const told = said`${comrades(facts, figure)} ${phraseOf(facts, figure)}`;
  return share.length === 0 ? told : said`${told} (chiếm ${share})`;
}

/** An indicator's count where the sheet has it and it is not 0; null else. */
export function some(facts: Facts, id: string, block: number | null = null): CountFigure | null {
  const figure = countOf(groupOf(facts, block), id);
  return figure && figure.count > 0 ? figure : null;
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
  const { count, base } = figure;
  if (count > base.count) return null;
  return {
    count,
    of: base.count,
    share: shareFigure(facts, figure, block),
    phrase: phraseOf(facts, figure),
  };
}
