/** The bulletin as plain text: a blank line between its parts, one spelling throughout. */
import { clean } from "../vietnamese/clean";
import { defaultSpelling, applySpelling, type Spelling } from "../vietnamese/spelling";
import type { Block, Bulletin } from "./document";

/** Plain text that ends with one line break. Points of a list begin with a dash. */
export function bulletinText(bulletin: Bulletin, spelling: Spelling = defaultSpelling): string {
  return `${bulletin.blocks.map((block) => blockText(block, spelling)).join("\n\n")}\n`;
}

/** One part, a line for each paragraph and point. */
export function blockText({ kind, paragraphs, points }: Block, spelling: Spelling): string {
  const lines = points.map((point) => (kind === "captions" ? point : `- ${point}`));
  return applySpelling([...paragraphs, ...lines].map(clean).join("\n"), spelling);
}
