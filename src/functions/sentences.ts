/** The bulletin's sentences as a function tells them: all, or a part of them. */
import type { Part } from "./parts";
import { blockOf, type Sentence } from "../documents/document";
import { usualWording } from "../documents/options";
import { factsOf } from "../documents/sentences/facts";
import { progressAlone } from "../documents/sentences/progress";
import { results } from "../documents/sentences/results";
import { shortages } from "../documents/sentences/shortages";
import { blockText } from "../documents/text";
import type { TermStatistics } from "../congress/statistics";

import { settings } from "./report";

/** A part, or all of them where it is null; "" where there is nothing to tell. */
export function sentencesOf(all: TermStatistics, wanted: Part | null): string {
  const facts = factsOf({ statistics: all }, usualWording, settings);
  const told = (sentences: readonly Sentence[]): string =>
    blockText(blockOf("results", [sentences]), settings.spelling);
  const parts = {
    progress: [told(progressAlone(facts))],
    results: results(facts).map(told),
    shortages: [told(shortages(facts))],
  };
  const texts = wanted ? parts[wanted] : [...parts.progress, ...parts.results, ...parts.shortages];
  return texts.filter((one) => one !== "").join(" ");
}
