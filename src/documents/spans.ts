/**
 * Sentences put together of words and figures: the ways in which texts are joined and begun (vietnamese/), over spans. No
 * span is empty, and text is never parted, so that what is the same reads the same.
 */
import { lowerFirst as lowerFirstOf, sentenceCase as sentenceCaseOf } from "../vietnamese/capitals";
import { separators } from "../vietnamese/list";
import type { FigureId, Sentence, Span } from "./document";

/** What can be put into a sentence. */
export type Words = string | Sentence;

/** A sentence by its words: said`Có ${figure} đảng viên`. */
export function said(texts: TemplateStringsArray, ...words: readonly Words[]): Sentence {
  return together(texts.flatMap((text, i): readonly Words[] => [text, words[i] ?? ""]));
}

/** Words in a row, with nothing between them. */
export function together(words: readonly Words[]): Sentence {
  const spans: Span[] = [];
  for (const span of words.flatMap((one): Sentence => (typeof one === "string" ? [{ text: one }] : one))) {
    const last = spans.at(-1);
    if (span.text === "") continue;
    if (last && !("figure" in last) && !("figure" in span))
      spans.splice(-1, 1, { text: last.text + span.text });
    else spans.push(span);
  }
  return spans;
}

/** A statistic with its text. */
export function figureSpan(figure: FigureId, text: string): Sentence {
  return [{ figure, text }];
}

export function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join("");
}

/** Items as `joinWords` joins texts; those that say nothing are left out. */
export function joinSentences(items: readonly Words[], last?: string): Sentence {
  const told = items.map((item) => together([item])).filter((item) => item.length > 0);
  const between = separators(told.map(textOf), last);
  return together(told.flatMap((item, i): readonly Words[] => [item, between[i] ?? ""]));
}

/** Items with this between them; those that say nothing are left out. */
export function joinedBy(between: string, items: readonly Words[]): Sentence {
  const told = items.filter((item) => item.length > 0);
  return together(told.flatMap((item, i): readonly Words[] => (i === 0 ? [item] : [between, item])));
}

/** With a capital at its beginning. */
export function sentenceCase(sentence: Sentence): Sentence {
  const first = sentence.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return sentence.map((span, i) => (i === first ? { ...span, text: sentenceCaseOf(span.text) } : span));
}

/** With a small letter at its beginning, unless that is a name's. */
export function lowerFirst(sentence: Sentence): Sentence {
  const [first, ...others] = sentence;
  if (!first) return sentence;
  // Whether it is a name the words behind tell.
  const whole = lowerFirstOf(textOf(sentence));
  return [{ ...first, text: whole.slice(0, whole.length - textOf(others).length) }, ...others];
}

/** Ends as sentences do. */
export function withStop(sentence: Sentence): Sentence {
  return /[.!?…:;]$/.test(textOf(sentence)) ? sentence : together([sentence, "."]);
}
