/**
 * A document as plain text: its parts, each with its heading, and the lines that it is set by. Headings are numbered where they are set, so
 * that none is missing where a part was taken out.
 */
import { clean } from "../vietnamese/clean";
import { applySpelling } from "../vietnamese/spelling";
import { defaultSpelling, type Spelling } from "../vietnamese/spelling-choice";
import type { Block, BlockKind, Document, Sentence, Span } from "./document";
import { textOf, together } from "./spans";

/** A part of a document as plain text, a line for each paragraph and point. */
export interface DocumentPart {
  readonly kind: BlockKind;
  /** What stands over it, without its number; null where nothing does. */
  readonly heading: string | null;
  readonly text: string;
}

/** The same as we write it, with its figures: spans whose texts make it up. */
export interface WrittenPart extends DocumentPart {
  readonly spans: Sentence;
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
export function partsOf(document: Document, spelling: Spelling): readonly WrittenPart[] {
  return document.blocks.map((block) => {
    const spans = blockSpans(block, spelling);
    return { kind: block.kind, heading: block.heading, text: textOf(spans), spans };
  });
}

/** One part, a line for each paragraph and point. */
export function blockText({ kind, paragraphs, points }: Block, spelling: Spelling): string {
  const lines = [
    ...paragraphs.map((sentences) => clean(sentences.map(textOf).join(" "))),
    ...points.map((point) => clean(kind === "captions" ? textOf(point) : `- ${textOf(point)}`)),
  ];
  return applySpelling(lines.join("\n"), spelling);
}

/**
 * One part as `blockText` tells it, with its figures. What is cleaned and spelled there changes blanks and letters, never a figure: each stands
 * behind as many signs as before; one that does not is told as text.
 */
function blockSpans(block: Block, spelling: Spelling): Sentence {
  const text = blockText(block, spelling);
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const dash = block.kind === "captions" ? "" : "-";
  const spans = [
    ...block.paragraphs.flat(2),
    ...block.points.flatMap((point): readonly Span[] => [{ text: dash }, ...point]),
  ];
  const told: Span[] = [];
  let signs = 0;
  let end = 0;
  for (const span of spans) {
    const start = places[signs] ?? text.length;
    const words = applySpelling(clean(span.text), spelling);
    signs += words.replace(/\s/g, "").length;
    if (!("figure" in span) || !text.startsWith(words, start)) continue;
    told.push({ text: text.slice(end, start) }, { ...span, text: words });
    end = start + words.length;
  }
  return together([...told.map((span) => [span]), text.slice(end)]);
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

/** What says anything; "TIẾN ĐỘ" becomes "I- TIẾN ĐỘ" where there is a second to come. */
function numbered(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const said = parts.filter(({ text }) => text.trim() !== "");
  const isAlone = said.filter(({ heading }) => heading !== null).length < 2;
  let number = 0;
  return said.map(({ kind, heading, text }) => {
    const over = heading === null || isAlone ? heading : `${ROMAN[number++] ?? ""}- ${heading}`;
    return { kind, heading: over, text: text.trim() };
  });
}

/** No document has more headings. */
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
