/** Items of a part, numbered where there is more than one; what says nothing is left out, and the numbers close up. */
import type { Sentence } from "../document";
import { said, sentenceCase } from "../spans";

export interface Item {
  /** What stands before it: "Cơ cấu"; "" for none. */
  readonly label: string | Sentence;
  readonly sentences: readonly Sentence[];
  /** A line each, behind a dash. */
  readonly points?: readonly Sentence[];
}

/** The paragraphs of a part. */
export function paragraphsOf(items: readonly Item[]): readonly (readonly Sentence[])[] {
  const isSaid = (one: Sentence): boolean => one.length > 0;
  const told = items
    .map(({ label, sentences, points = [] }) => ({
      label,
      sentences: sentences.filter(isSaid),
      points: points.filter(isSaid),
    }))
    .filter(({ sentences, points }) => sentences.length + points.length > 0);
  return told.flatMap(({ label, sentences: [first, ...others], points }, i) => {
    const number = told.length > 1 ? `${i + 1}. ` : "";
    const opening =
      label.length === 0 ? sentenceCase(first ?? []) : said`${label}:${first ? said` ${first}` : ""}`;
    return [
      [said`${number}${opening}`, ...others.map(sentenceCase)],
      ...points.map((point) => [said`- ${point}`]),
    ];
  });
}
