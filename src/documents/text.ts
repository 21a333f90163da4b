/**
 * A document as plain text: its parts, each with its heading, and the lines that it is set by. Headings are numbered where they are set, so
 * that none is missing where a part was taken out.
 */
import { clean } from "../vietnamese/clean";
import { applySpelling } from "../vietnamese/spelling";
import { defaultSpelling, type Spelling } from "../vietnamese/spelling-choice";
import type { Block, BlockKind, Document } from "./document";
import { textOf } from "./spans";

/** A part of a document as plain text, a line for each paragraph and point. */
export interface DocumentPart {
  readonly kind: BlockKind;
  /** What stands over it, without its number; null where nothing does. */
  readonly heading: string | null;
  readonly text: string;
}

/** A line of a document, with the part that it belongs to. */
export interface DocumentLine {
  readonly kind: BlockKind;
  /** Whether it stands over its part. */
  readonly isHeading: boolean;
  readonly text: string;
}

/** Plain text that ends with one line break. Points of a list begin with a dash. */
export function documentText(document: Document, spelling: Spelling = defaultSpelling): string {
  return partsText(partsOf(document, spelling));
}

/** The parts of a document, in one spelling. */
export function partsOf(document: Document, spelling: Spelling): readonly DocumentPart[] {
  return document.blocks.map((block) => ({
    kind: block.kind,
    heading: block.heading,
    text: blockText(block, spelling),
  }));
}

/** One part, a line for each paragraph and point. */
export function blockText({ kind, paragraphs, points }: Block, spelling: Spelling): string {
  const lines = [
    ...paragraphs.map((sentences) => clean(sentences.map(textOf).join(" "))),
    ...points.map((point) => clean(kind === "captions" ? textOf(point) : `- ${textOf(point)}`)),
  ];
  return applySpelling(lines.join("\n"), spelling);
}

/** The lines of all parts that say anything, with their headings numbered. */
export function linesOf(parts: readonly DocumentPart[]): readonly DocumentLine[] {
  return numbered(parts).flatMap(({ kind, heading, text }): readonly DocumentLine[] => [
    ...(heading === null ? [] : [{ kind, isHeading: true, text: heading }]),
    ...text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => ({ kind, isHeading: false, text: line })),
  ]);
}

/** The whole text: a blank line between parts, and below a heading. */
export function partsText(parts: readonly DocumentPart[]): string {
  const texts = numbered(parts).flatMap(({ heading, text }) => [
    ...(heading === null ? [] : [heading]),
    text,
  ]);
  return `${texts.join("\n\n")}\n`;
}

/** What says anything; "TIẾN ĐỘ" becomes "I- TIẾN ĐỘ". */
function numbered(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  let number = 0;
  return parts.flatMap(({ kind, heading, text }) => {
    if (text.trim() === "") return [];
    const over = heading === null ? null : `${ROMAN[number++] ?? ""}- ${heading}`;
    return [{ kind, heading: over, text: text.trim() }];
  });
}

/** No document has more headings. */
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
