/**
 * The text of one paragraph, or of several as lines: parts are added as runs come. What is struck out beside what is not was
 * taken back by whoever wrote it; marks of footnotes that were typed by hand are no digits of a number.
 */
import type { Words } from "./model";

export interface Part {
  readonly text: string;
  readonly struck: boolean;
  readonly font: string;
  readonly raised: boolean;
}

/** "1", "(2)", "*" */
const MARK = /^\s*(?:\(?\d{1,2}\)?|\*{1,3})\s*$/;

export function wordsOf(parts: readonly Part[]): Words {
  const seen = parts.filter(({ text }) => text.trim() !== "");
  const own = seen.filter((one) => !(one.raised && MARK.test(one.text)));
  const struck = own.length > 0 && own.every((one) => one.struck);
  const kept = parts.filter((one) => (struck || !one.struck) && !(seen.includes(one) && !own.includes(one)));
  const fonts = new Set(own.filter((one) => struck || !one.struck).map(({ font }) => font));
  const [font = ""] = fonts;
  const text = kept
    .map((one) => one.text)
    .join("")
    .trim();
  return { text, struck, font: fonts.size > 1 ? null : font };
}

/** Several texts as lines of one. */
export function linesOf(several: readonly Words[]): Words {
  const seen = several.filter(({ text }) => text !== "");
  const struck = seen.length > 0 && seen.every((one) => one.struck);
  const kept = seen.filter((one) => struck || !one.struck);
  const fonts = new Set(kept.map(({ font }) => font));
  const [font = ""] = fonts;
  return { text: kept.map(({ text }) => text).join("\n"), struck, font: fonts.size > 1 ? null : font };
}

/** Private letters of the fonts of symbols, as what they show. */
const SYMBOLS: Readonly<Record<string, string>> = {
  FC: "✓",
  FE: "☑",
  FD: "x",
  FB: "x",
  "52": "☑",
  "54": "x",
  "53": "x",
  A8: "",
  "6F": "",
  A3: "",
  "2A": "",
  B3: "≥",
};

/** A sign of a font of symbols (w:sym); one that is not known stands as a point, since it is something. */
export function symbol(code: string): string {
  return SYMBOLS[code.toUpperCase().replace(/^F0(?=..$)|^00(?=..$)/, "")] ?? "•";
}
