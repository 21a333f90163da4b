/** What staff type, as it stands. We say nothing of our own that the data would have to show. */
import { clean } from "../../vietnamese/clean";
import type { Sentence } from "../document";
import { said, withStop } from "../spans";

/** A typed text as paragraphs that end as sentences do. */
export function typedParagraphs(text: string): readonly (readonly Sentence[])[] {
  const paragraphs = text.split(/\n+/).map(clean);
  return paragraphs
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => [withStop(said`${paragraph}`)]);
}
