/** The bulletin as plain text: a blank line between its parts, one spelling throughout. */
import { clean } from "../vietnamese/clean";
import { defaultSpelling, applySpelling, type Spelling } from "../vietnamese/spelling";
import type { Bulletin } from "./blocks";

/** Plain text that ends with one line break. Points of a list begin with a dash. */
export function bulletinText(bulletin: Bulletin, spelling: Spelling = defaultSpelling): string {
  const parts = bulletin.blocks.map(({ kind, paragraphs, points }) => {
    const lines = points.map((point) => (kind === "captions" ? point : `- ${point}`));
    return [...paragraphs, ...lines].map(clean).join("\n");
  });
  return `${applySpelling(parts.join("\n\n"), spelling)}\n`;
}
