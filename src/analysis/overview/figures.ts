/** The figures of the whole and of each block, ready to be shown. */
import type { Indicator } from "../../congress/indicators";
import { listHeading } from "../../congress/group-facts";
import { findingKey, type Finding } from "../../congress/findings";
import { touchingFindings } from "../numbers/touching";
import { beforeOf, type Before } from "../../congress/change";
import type { FigureId } from "../../documents/document";
import { labelled, labelOf, progressBase } from "../../congress/labels";
import type { CongressSettings } from "../../congress/settings";
import { countsOf, type Figure, type GroupStatistics, type TermStatistics } from "../../congress/statistics";
import { measureTargets } from "../../congress/targets";
import { percent } from "../../vietnamese/percent";

export interface FigureView {
  readonly id: string;
  readonly label: string;
  /** The heading that it stands under in a list of figures. */
  readonly heading: string;
  /** A whole number; null for an average. */
  readonly count: number | null;
  /** "44,5"; null for a count. */
  readonly average: string | null;
  /** "90%"; null where there is no base. */
  readonly share: string | null;
  readonly base: { readonly label: string; readonly count: number } | null;
  /** The same figure of the term before; null where there is none to be compared with. */
  readonly before: Before | null;
  /** Computed from other columns. */
  readonly derived: boolean;
  readonly target: { readonly percent: number; readonly source: string; readonly met: boolean } | null;
  /** All that the sheet has of it, where that is more than what those have that held their congress; else null. */
  readonly everywhere: number | null;
  /** Keys of errors and warnings at the cells that it was made from, the worst first. */
  readonly doubts: readonly string[];
}

export interface GroupView {
  /** Null for the whole. */
  readonly name: string | null;
  readonly held: number;
  readonly pending: number;
  readonly exempt: number;
  readonly total: number;
  /** What the share of congresses held is taken of. */
  readonly base: number;
  readonly share: string | null;
  readonly figures: readonly FigureView[];
}

/** Makes what is told of the whole, whose block is null, and of each block. */
export function groupViews(
  statistics: TermStatistics,
  findings: readonly Finding[],
  settings: CongressSettings,
): (block: number | null, group: GroupStatistics, before: GroupStatistics | null) => GroupView {
  const idOf = (indicator: string, block: number | null): FigureId => ({
    ...{ kind: "indicator", indicator, what: "count", block },
  });
  const ids = [...statistics.figures.keys()].map((id) => idOf(id, null));
  const doubtful = findings.filter(({ severity }) => severity !== "info");
  const touching = touchingFindings(statistics, doubtful, ids);
  // Leaders set targets for the whole, not for its blocks.
  const targets = measureTargets(statistics, settings);
  const targetOf = ({ id }: Indicator): FigureView["target"] => {
    const one = targets.find(({ target }) => target.indicator === id);
    return one ? { percent: one.target.percent, source: one.target.source, met: one.met } : null;
  };
  return (block, group, before) => {
    const { held, pending, exempt, total } = group.progress;
    const base = progressBase(group.progress, settings);
    const figures = [...group.figures.values()].map((figure) => ({
      ...figureOf(figure, group, settings),
      before: beforeOf(figure, before, settings.decimals),
      target: block === null ? targetOf(figure.indicator) : null,
      everywhere: everywhereOf(figure, block, statistics),
      doubts: touching(idOf(figure.indicator.id, block)).map(findingKey),
    }));
    const name = block === null ? null : (statistics.blocks[block]?.name ?? "");
    const share = percent(held, base, settings.decimals);
    return { name, held, pending, exempt, total, base, share, figures };
  };
}

/** Whoever holds a figure against the sheet's own total sees that of all lines. */
function everywhereOf(figure: Figure, block: number | null, { table }: TermStatistics): number | null {
  if (figure.kind !== "count" || figure.derivedFrom !== null) return null;
  const values = countsOf(table, figure.indicator.id)?.values ?? [];
  const all = values.reduce<number>(
    (sum, value, i) =>
      typeof value === "number" && (block === null || table.blockOf[i] === block) ? sum + value : sum,
    0,
  );
  return all > figure.count ? all : null;
}

function figureOf(
  figure: Figure,
  group: GroupStatistics,
  { decimals }: CongressSettings,
): Omit<FigureView, "target" | "before" | "everywhere" | "doubts"> {
  const { id, group: columns } = figure.indicator;
  const { kind, label, value, text, base, share, derivedFrom } = labelled(figure, decimals);
  const whole = base && group.figures.get(base.id);
  return {
    ...{ id, heading: listHeading(columns), label },
    count: kind === "count" ? value : null,
    average: kind === "average" ? text : null,
    share,
    base: base && whole ? { label: labelOf(whole), count: base.count } : null,
    derived: derivedFrom !== null,
  };
}
