/** The bulletin's sentences as a function tells them: all, or a part of them. */
import type { Part } from "./parts";
import { makeBulletin } from "../documents/bulletin/bulletin";
import { usualWording } from "../documents/options";
import { factsOf } from "../documents/sentences/facts";
import { shortages } from "../documents/sentences/shortages";
import { textOf } from "../documents/spans";
import { blockText } from "../documents/text";
import type { TermStatistics } from "../congress/statistics";

import { settings } from "./report";

/** A part, or all of them where it is null; "" where there is nothing to tell. */
export function sentencesOf(all: TermStatistics, wanted: Part | null): string {
  const { blocks } = makeBulletin(all, {}, settings);
  const parts = {
    progress: blocks
      .filter(({ kind }) => kind === "progress")
      .map((block) => blockText(block, settings.spelling)),
    results: blocks
      .filter(({ kind }) => kind === "results")
      .map((block) => blockText(block, settings.spelling)),
    shortages: [
      shortages(factsOf(all, usualWording, settings))
        .map(textOf)
        .join(" "),
    ],
  };
  const told = wanted ? parts[wanted] : [...parts.progress, ...parts.results, ...parts.shortages];
  // Behind a list of blocks a sentence would be taken for the last block's.
  return told.filter((one) => one !== "").join(told.some((one) => one.includes("\n")) ? "\n" : " ");
}
