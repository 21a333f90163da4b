/** The indicators of a chapter in one sentence: those of whom there are some, then those of whom there are none. */
import type { Chapter } from "../../congress/indicators";
import { countOf, countsOf, type CountFigure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { joinedBy, joinSentences, said, sentenceCase } from "../spans";
import type { Facts } from "./facts";
import { phrased } from "./figures";
import { allAre } from "./phrases";

/** A sentence that begins with `start` in any case: it says of whom it speaks. */
export function chapterSentence(facts: Facts, chapter: Chapter, start: string): Sentence {
  const { present, absent } = parted(facts, chosen(facts, [chapter]));
  const opening = present.length > 0 ? start : start.replace(/có $/i, "");
  const told = joinedBy("; ", [joinSentences(present), joinSentences(absent)]);
  return told.length === 0 ? [] : sentenceCase(said`${opening}${told}.`);
}

/** What is said of the secretaries among themselves. */
export function secretariesSentence(facts: Facts): Sentence {
  const figures = chosen(facts, ["secretaries"]);
  const [first] = figures;
  const all = first?.base?.count ?? 0;
  if (all > 1 && figures.length === 1 && first?.count === all) {
    return said`Các đồng chí bí thư ${facts.allMet ? "" : "được bầu "}${allAre(facts, first)}.`;
  }
  return chapterSentence(facts, "secretaries", "Trong số bí thư có ");
}

/** Those that are there, and those of whom there is none: "không có" would take in what stands behind it. */
export function parted(
  facts: Facts,
  figures: readonly CountFigure[],
): { readonly present: readonly Sentence[]; readonly absent: readonly Sentence[] } {
  return {
    present: figures.filter(({ count }) => count > 0).map((figure) => phrased(facts, figure)),
    absent: figures.filter(({ count }) => count === 0).map((figure) => phrased(facts, figure)),
  };
}

/** The figures of some chapters that are told: in the order that staff chose, else the registry's. */
export function chosen(facts: Facts, chapters: readonly Chapter[]): readonly CountFigure[] {
  const { statistics, wording } = facts;
  const ids = new Set(wording.indicators ?? statistics.figures.keys());
  return [...ids].flatMap((id) => {
    const figure = countOf(statistics, id);
    const ours = figure?.indicator.chapter !== undefined && chapters.includes(figure.indicator.chapter);
    if (!figure || !ours || (figure.count === 0 && !(wording.tellNone && isNone(facts, figure)))) return [];
    // More than the whole is a fault of the sheet, which a finding names; it never goes out as a figure.
    const whole = figure.base ?? countOf(statistics, figure.indicator.atMost ?? "");
    if (whole && figure.count > whole.count) return [];
    // What we derived only mirrors what is told already, unless staff ask for it.
    return figure.derivedFrom && !wording.indicators ? [] : [figure];
  });
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
