/** Targets that leaders set for a term, and whether a term's figures reach them. */
import { clean } from "../vietnamese/clean";
import { compareDays } from "../vietnamese/day";
import { fold } from "../vietnamese/fold";
import { parseTerm } from "../vietnamese/term";
import { isAboveBase } from "./organisation";
import type { CongressSettings, Target } from "./settings";
import { countOf, type CountFigure, type TermStatistics } from "./statistics";

export interface MeasuredTarget {
  readonly target: Target;
  readonly figure: CountFigure;
  readonly base: { readonly id: string; readonly count: number };
  readonly met: boolean;
}

/**
 * The targets that the figures can be compared with, in the settings' order: the indicator and its base are there
 * and somebody was elected. Congresses before a target was set, of another term or of another level than its source speaks
 * of are not measured by it.
 */
export function measureTargets(
  statistics: TermStatistics,
  { targets }: CongressSettings,
): readonly MeasuredTarget[] {
  const { asOf } = statistics.standing;
  return targets.flatMap((target) => {
    if (target.since && asOf && compareDays(asOf, target.since) < 0) return [];
    if (!isOfTerm(target, statistics) || !isOfLevel(target, statistics)) return [];
    const figure = countOf(statistics, target.indicator);
    if (figure && isOfOtherAge(target, figure)) return [];
    const base = figure?.base;
    return base && base.count > 0
      ? [{ target, figure, base, met: isMet(target, figure.count, base.count) }]
      : [];
  });
}

/** Those "từ 40 tuổi trở xuống" are more than those "dưới 40 tuổi" that a target speaks of. */
function isOfOtherAge({ limit }: Target, { limit: own, upTo }: CountFigure): boolean {
  return limit !== null && own !== null && (own !== limit || upTo === true);
}

/** A sheet that does not say its term is of none that a target names. */
function isOfTerm({ source }: Target, { table }: TermStatistics): boolean {
  const term = parseTerm(source);
  return term === null || (table.term?.first === term.first && table.term.last === term.last);
}

/** What the source says of levels, compared with whose congresses the rows are. */
function isOfLevel({ source }: Target, { table }: TermStatistics): boolean {
  const words = fold(source);
  if (!words.includes("co so")) return true;
  const above = /cap tren/.test(words);
  const base = words
    .replace(/cap tren (?:truc tiep )?(?:cua )?(?:to chuc )?(?:dang bo )?co so/g, "")
    .includes("co so");
  return (above && table.names.every(isAboveBase)) || (base && !table.names.some(isAboveBase));
}

/** In whole numbers, so that a share that meets the target exactly never misses it. */
function isMet({ percent }: Target, count: number, base: number): boolean {
  return count * 10_000 >= Math.round(percent * 100) * base;
}

/** What of a target's source can be cited: without the term and the level that it is for. */
export function citedSource(source: string): string {
  return clean(source)
    .replace(/^theo\s+/iu, "")
    .replace(/(?:,| cho)?\s*(?:nhiệm kỳ|cấp (?:trên )?cơ sở)(?!\p{L}).*$/iu, "");
}
