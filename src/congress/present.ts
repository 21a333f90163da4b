/** Small choices that every way of showing figures shares: the label of a figure, the base of the progress. */
import type { CongressSettings } from "./settings";
import type { Figure, Progress } from "./statistics";

/** The label of a figure, with the age limit that its header named: "Trẻ tuổi (dưới 40 tuổi)". */
export function labelOf(figure: Figure): string {
  const { label } = figure.indicator;
  return figure.kind === "count" && figure.limit !== null ? `${label} (dưới ${figure.limit} tuổi)` : label;
}

/** What the share of congresses held is taken of, by the office's setting. */
export function progressBase(
  { total, exempt }: Pick<Progress, "total" | "exempt">,
  settings: CongressSettings,
): number {
  return settings.progressBase === "all" ? total : total - exempt;
}
