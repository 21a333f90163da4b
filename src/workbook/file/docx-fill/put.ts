/** Values in place of fields: a text in a run of the field's looks, several paragraphs as paragraphs of its style. */
import { sentenceCase, upper } from "../../../vietnamese/capitals";
import type { Mark } from "./mark";
import {
  below,
  child,
  cloned,
  element,
  elementsIn,
  remove,
  replace,
  text,
  wordsOf,
  type Element,
  type Node,
} from "./tree";

type Marked = Element & { readonly mark: Mark };

const FORMATS: Readonly<Record<string, (words: string) => string>> = {
  upper,
  lower: (words) => words.toLowerCase(),
  firstcap: sentenceCase,
  caps: (words) => words.replace(/(?<!\p{L})\p{L}/gu, upper),
};

const LINE_BREAK = /\r\n?|\n/;

/** Fills a field. Of no paragraphs at all the field's own is taken away, if nothing else stands in it. */
export function put(run: Marked, value: string | readonly string[]): void {
  const format = FORMATS[run.mark.format ?? ""] ?? ((words: string) => words);
  const lines = (typeof value === "string" ? value.split(LINE_BREAK) : value).map(format);
  const paragraph = run.parent;
  if (paragraph?.name !== "w:p") {
    replace(run, [linesRun(run, lines)]);
    return;
  }
  if (lines.length === 0) {
    remove(run);
    dropIfEmpty(paragraph);
    return;
  }
  const properties = child(paragraph, "w:pPr");
  const at = paragraph.children.indexOf(run);
  const before = paragraph.children.slice(0, at).filter((one) => one !== properties);
  const behind = paragraph.children.slice(at + 1);
  // A break in a justified paragraph would stretch the line before it: each line is a paragraph.
  const made = lines.map((line, i) =>
    element("w:p", i === 0 ? paragraph.attributes : withoutIds(paragraph.attributes), [
      ...(properties ? [cloned(properties)] : []),
      ...(i === 0 ? before : []),
      linesRun(run, [line]),
      ...(i === lines.length - 1 ? behind : []),
    ]),
  );
  replace(paragraph, made);
}

/** Words as they stand, in place of a field that is not filled. */
export function putBack(run: Marked): void {
  replace(run, [linesRun(run, [run.mark.written])]);
}

function linesRun(run: Element, lines: readonly string[]): Element {
  const looks = child(run, "w:rPr");
  const words = lines.flatMap((line, i): readonly Node[] => [
    ...(i > 0 ? [element("w:br")] : []),
    ...line
      .split("\t")
      .flatMap((part, j): readonly Node[] => [...(j > 0 ? [element("w:tab")] : []), ...unbroken(part)]),
  ]);
  return element("w:r", run.attributes, [...(looks ? [cloned(looks)] : []), ...words]);
}

/** A term of years ("2025-2027") is never parted at the end of a line. */
const BETWEEN_YEARS = /(?<=(?<!\d)\d{4})-(?=\d{4}(?!\d))/;

function unbroken(words: string): readonly Node[] {
  return words
    .split(BETWEEN_YEARS)
    .flatMap((part, i): readonly Node[] => [
      ...(i > 0 ? [element("w:noBreakHyphen")] : []),
      ...(part === "" ? [] : [element("w:t", ' xml:space="preserve"', [text(part)])]),
    ]);
}

/** Ids that Word gives each paragraph: two alike are none. */
export function withoutIds(attributes: string): string {
  return attributes.replace(/\sw14:(?:paraId|textId)="[^"]*"/g, "");
}

const CONTENT = new Set([
  "w:noBreakHyphen",
  "w:drawing",
  "w:pict",
  "w:object",
  "w:instrText",
  "w:sectPr",
  "w:tab",
  "w:br",
  "w:footnoteReference",
  "w:endnoteReference",
  "w:sym",
  "m:oMath",
]);

/** Whether anything but looks is in it. */
export function hasContent(of: Element): boolean {
  return [...below(of)].some((one) => {
    if (one.mark) return true;
    if (one.name === "w:t") return wordsOf(one) !== "";
    return CONTENT.has(one.name) && one.parent?.name !== "w:tabs";
  });
}

const BLOCKS = new Set(["w:p", "w:tbl", "w:sdt"]);

export function blocksOf(holder: Element): readonly Element[] {
  return elementsIn(holder).filter(({ name }) => BLOCKS.has(name));
}

/** Takes away a paragraph that says nothing, unless its place needs one: a cell ends with a paragraph. */
function dropIfEmpty(paragraph: Element): void {
  const { parent } = paragraph;
  if (!parent || hasContent(paragraph)) return;
  // A piece that is repeated is put into its place later, and that is mended.
  if (parent.name === "") {
    remove(paragraph);
    return;
  }
  const blocks = blocksOf(parent);
  const others = blocks.filter((one) => one !== paragraph);
  const isLast = blocks.at(-1) === paragraph;
  if (others.length === 0 || (isLast && others.at(-1)?.name !== "w:p" && parent.name !== "w:body")) return;
  remove(paragraph);
}
