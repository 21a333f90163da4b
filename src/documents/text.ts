/** A document as plain text: a blank line between its parts, one spelling throughout. */
import { clean } from "../vietnamese/clean";
import { applySpelling } from "../vietnamese/spelling";
import { defaultSpelling, type Spelling } from "../vietnamese/spelling-choice";
import type { Block, Document } from "./document";
import { textOf } from "./spans";

/** Plain text that ends with one line break. Points of a list begin with a dash. */
export function documentText(document: Document, spelling: Spelling = defaultSpelling): string {
  return `${document.blocks.map((block) => blockText(block, spelling)).join("\n\n")}\n`;
}

/** One part, a line for each paragraph and point. */
export function blockText({ kind, paragraphs, points }: Block, spelling: Spelling): string {
  const lines = [
    ...paragraphs.map((sentences) => clean(sentences.map(textOf).join(" "))),
    ...points.map((point) => clean(kind === "captions" ? textOf(point) : `- ${textOf(point)}`)),
  ];
  return applySpelling(lines.join("\n"), spelling);
}
