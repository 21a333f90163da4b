/**
 * Small choices that every way of showing figures shares: how a figure is told, the base of the progress, what a chart
 * of the elected shows.
 */
import { formatCount, formatUnits, roundedQuotient } from "../vietnamese/count";
import { percent } from "../vietnamese/percent";
import { ageLimitWords } from "./age-limit";
import { plainFields } from "./fields";
import { groupOf } from "./group-facts";
import { indicators } from "./indicators";
import type { CongressSettings } from "./settings";
import type { CountFigure, Figure, GroupStatistics, Progress } from "./statistics";

/** The label of a figure, with the age limit that its header named: "Trẻ tuổi (dưới 40 tuổi)". */
export function labelOf(figure: Figure): string {
  const { label } = figure.indicator;
  return figure.kind === "count" ? withLimit(label, figure.limit, figure.upTo) : label;
}

export function withLimit(label: string, limit: number | null, upTo = false): string {
  return limit === null ? label : `${label} (${ageLimitWords(limit, upTo)})`;
}

/** A figure as every place tells it: what it is called, how much it is, and its part of what. */
export interface Labelled {
  readonly kind: Figure["kind"];
  readonly label: string;
  /** In full; null for an average of nothing. */
  readonly value: number | null;
  /** As people read it: "1.298", "44,5"; null for an average of nothing. */
  readonly text: string | null;
  /** `value` with no more decimals than `text`. */
  readonly rounded: number | null;
  /** Null where it is no part of anything. */
  readonly base: CountFigure["base"];
  /** "62,57%"; null without a base, and of nothing. */
  readonly share: string | null;
  /** Ids of the indicators that it was computed from; null where it has a column. */
  readonly derivedFrom: CountFigure["derivedFrom"];
}

/** Tells a figure, with at most so many decimals in an average and in its share. */
export function labelled(figure: Figure, decimals: CongressSettings["decimals"]): Labelled {
  const { kind } = figure;
  const label = labelOf(figure);
  if (kind === "count") {
    const { count, base, derivedFrom } = figure;
    const share = base && percent(count, base.count, decimals);
    return { kind, label, value: count, text: formatCount(count), rounded: count, base, share, derivedFrom };
  }
  const { numerator, denominator } = figure;
  const units = roundedQuotient(numerator, denominator, 10 ** decimals);
  const value = denominator === 0 ? null : numerator / denominator;
  const text = units === null ? null : formatUnits(units, decimals);
  const rounded = units === null ? null : units / 10 ** decimals;
  return { kind, label, value, text, rounded, base: null, share: null, derivedFrom: null };
}

/** What the share of congresses held is taken of, by the office's setting. */
export function progressBase(
  { total, exempt }: Pick<Progress, "total" | "exempt">,
  settings: CongressSettings,
): number {
  return settings.progressBase === "all" ? total : total - exempt;
}

/**
 * The figures that a chart of the elected shows, in the registry's order: those that have a share in them. One alone
 * makes no chart: then there are none.
 */
export function structureOf({ figures }: GroupStatistics): readonly CountFigure[] {
  const parts = [...figures.values()].filter((figure): figure is CountFigure => {
    if (figure.kind !== "count" || !groupOf(figure.indicator.group).charted) return false;
    return figure.base?.id === "elected" && figure.base.count > 0;
  });
  return parts.length > 1 ? parts : [];
}

const LABELS: ReadonlyMap<string, string> = new Map(
  [...plainFields, ...indicators.map(({ id, label }) => ({ field: id, label }))].map(
    ({ field, label }) => [field, label] as const,
  ),
);

/** The name of a field; null for a group of ages, which has none. */
export function fieldLabel(wanted: string): string | null {
  return LABELS.get(wanted) ?? null;
}
