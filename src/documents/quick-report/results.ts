/** Part II: number, structure, levels and positions of the elected, numbered on; nothing of what the sheet does not have. */
import type { Sentence } from "../document";
import type { Facts } from "../sentences/facts";
import { withFirstShare } from "../sentences/figures";
import { numberItem } from "./committee";
import { levelItem, structureItem } from "./composition";
import { paragraphsOf } from "./items";
import { congressResults } from "./one-congress";
import type { QuickReportOptions } from "./options";
import { positionsItem } from "./positions";

export function resultParagraphs(
  facts: Facts,
  options: QuickReportOptions,
): readonly (readonly Sentence[])[] {
  const { statistics, shape, one } = facts;
  if (shape === "none" || statistics.progress.held === 0) return [];
  const paragraphs =
    one === null
      ? paragraphsOf([
          numberItem(facts, options),
          structureItem(facts, options.extremes),
          levelItem(facts),
          positionsItem(facts),
        ])
      : congressResults(facts, one);
  return withFirstShareOf(paragraphs);
}

/** Of the whole part the first share alone says what it is: "(chiếm 90%)". */
function withFirstShareOf(paragraphs: readonly (readonly Sentence[])[]): readonly (readonly Sentence[])[] {
  const all = withFirstShare(paragraphs.flat());
  let from = 0;
  return paragraphs.map(({ length }) => all.slice(from, (from += length)));
}
