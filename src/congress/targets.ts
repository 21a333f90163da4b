/** Targets that leaders set for a term, and whether a term's figures reach them. */
import { compareDays } from "../vietnamese/day";
import type { CongressSettings, Target } from "./settings";
import { countOf, type CountFigure, type TermStatistics } from "./statistics";

export interface MeasuredTarget {
  readonly target: Target;
  readonly figure: CountFigure;
  readonly base: { readonly id: string; readonly count: number };
  readonly met: boolean;
}

/**
 * The targets that the figures can be held against, in the settings' order: the indicator and its base are there
 * and somebody was elected. Congresses before a target was set are not measured by it.
 */
export function measureTargets(
  statistics: TermStatistics,
  { targets }: CongressSettings,
): readonly MeasuredTarget[] {
  const { asOf } = statistics.standing;
  return targets.flatMap((target) => {
    if (target.since && asOf && compareDays(asOf, target.since) < 0) return [];
    const figure = countOf(statistics, target.indicator);
    if (target.limit !== null && figure && figure.limit !== null && figure.limit !== target.limit) return [];
    const base = figure?.base;
    return base && base.count > 0
      ? [{ target, figure, base, met: isMet(target, figure.count, base.count) }]
      : [];
  });
}

/** In whole numbers, so that a share that meets the target exactly never misses it. */
function isMet({ percent }: Target, count: number, base: number): boolean {
  return count * 10_000 >= Math.round(percent * 100) * base;
}
