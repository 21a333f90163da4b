/** The indicators of a chapter, as far as they are told, in the order in which they are. */
import type { Chapter } from "../../congress/indicators";
import { countOf, countsOf, type CountFigure } from "../../congress/statistics";
import { hasColumn } from "../../congress/table";
import type { Facts } from "./facts";

/** The figures of some chapters that are told: in the order that staff chose, else the registry's. */
export function chosen(facts: Facts, chapters: readonly Chapter[]): readonly CountFigure[] {
  const { statistics, wording } = facts;
  const ids = new Set(wording.indicators ?? statistics.figures.keys());
  return [...ids].flatMap((id) => {
    const figure = countOf(statistics, id);
    const ours = figure?.indicator.chapter !== undefined && chapters.includes(figure.indicator.chapter);
    if (
      !figure ||
      !ours ||
      facts.unsound.indicators.has(id) ||
      !saysOfSecretaries(facts, id) ||
      (figure.count === 0 && !(wording.tellNone && isNone(facts, figure)))
    )
      return [];
    // More than the whole is a fault of the sheet, which a finding names; it never goes out as a figure.
    const whole = figure.base ?? countOf(statistics, figure.indicator.atMost ?? "");
    if (whole && figure.count > whole.count) return [];
    // What we derived only mirrors what is told already, unless staff ask for it.
    return figure.derivedFrom && !wording.indicators ? [] : [figure];
  });
}

/** Of secretaries, who was on the committee before and who was not. */
export const SERVICE: ReadonlySet<string> = new Set(["secretariesReelected", "secretariesFirstTime"]);

/** A list of persons says who was on the committee before, and not as what, unless it has a column for that, or tells it under the office. */
export function saysOfSecretaries({ statistics: { table } }: Facts, id: string): boolean {
  const isOfOffice = table.persons?.underOffice === true || hasColumn(table, "secretariesReelected");
  return !SERVICE.has(id) || table.persons === undefined || isOfOffice;
}

/** Nobody among somebody: a figure that is 0 since cells are blank says nothing. */
function isNone({ statistics }: Facts, { indicator: { id, base }, ...figure }: CountFigure): boolean {
  const { table, standing } = statistics;
  const values = countsOf(table, id)?.values ?? [];
  const bases = base === undefined ? null : countsOf(table, base)?.values;
  const isBlank = standing.states.some(
    (state, i) => state === "held" && values[i] === null && bases?.[i] !== 0,
  );
  return !isBlank && figure.base?.count !== 0;
}
