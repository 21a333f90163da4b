/**
 * Small choices that every way of showing figures shares: the label of a figure, the base of the progress, what a chart
 * of the elected shows.
 */
import { groupOf } from "./groups";
import type { CongressSettings } from "./settings";
import type { CountFigure, Figure, GroupStatistics, Progress } from "./statistics";

/** The label of a figure, with the age limit that its header named: "Trẻ tuổi (dưới 40 tuổi)". */
export function labelOf(figure: Figure): string {
  return withLimit(figure.indicator.label, figure.kind === "count" ? figure.limit : null);
}

export function withLimit(label: string, limit: number | null): string {
  return limit === null ? label : `${label} (dưới ${limit} tuổi)`;
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
