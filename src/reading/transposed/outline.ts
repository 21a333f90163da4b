/**
 * How criteria stand under each other: "A", "I", "1", "a", "*", "-", "+" in a column of numbers or before the words, "Trong
 * đó: …", spaces in front. From the labels of a sheet, row by row, each with those that it stands under.
 */
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { LONGEST_VALUE } from "../cells/text";

/** A label as the sheet has it. */
export interface Labelled {
  /** What stands in the column of numbers; "" without one. */
  readonly number: string;
  readonly label: string;
  /** Spaces in front of it. */
  readonly indent: number;
  /** Whether a figure, a name or a mark stands beside it. */
  readonly filled: boolean;
}

/** A criterion, or a heading over criteria. */
export interface Node {
  readonly text: string;
  readonly filled: boolean;
}

/**
 * How deep a mark lies: what it is a part of has a smaller one. Sections stand over all; unmarked words stand below them, or below
 * the last number.
 */
const DEPTH = {
  letter: 0,
  roman: 1,
  top: 2,
  number: 3,
  path: 4,
  small: 5,
  plain: 6,
  star: 7,
  dash: 8,
  plus: 9,
  inside: 10,
};
const NUMBERED: ReadonlySet<Depth> = new Set(["letter", "roman", "number", "path", "small"]);
type Depth = keyof typeof DEPTH;

const MARKS: readonly (readonly [Depth, RegExp])[] = [
  ["path", /^\(?\d{1,2}(?:\.\d{1,2})+\s*[.)]?(?=\s|$)/],
  ["number", /^(?:\(\d{1,2}\)|\d{1,2}\s*[.)/]|\d{1,2}\s*[-–](?=\s))\s*(?!\d)/],
  ["roman", /^[IVX]{1,5}\s*(?:[.)/:]|[-–](?=\s))/],
  ["letter", /^[A-HK-M]\s*(?:[.)/:]|[-–](?=\s))/],
  ["small", /^[a-hk-m]\s*[.)/]/],
  ["star", /^[*•●▪○]+\s*/],
  ["dash", /^[-–—−]+\s*/],
  ["plus", /^[+]+\s*/],
];
/** A mark that stands in a cell of its own needs no sign behind it. */
const ALONE: readonly (readonly [Depth, RegExp])[] = [
  ["path", /^\d{1,2}(?:\.\d{1,2})+\W*$/],
  ["number", /^\W?\d{1,3}\W*$/],
  ["roman", /^[IVX]{1,5}\W*$/],
  ["letter", /^[A-H]\W*$/],
  ["small", /^[a-h]\W*$/],
  ["star", /^[*•●▪○]+$/],
  ["dash", /^[-–—−]+$/],
  ["plus", /^\++$/],
];

/** "Trong đó: …" in front of what is a part of the criterion above it, or of the column on its left. */
export const OF_WHICH = /^(?:trong (?:đó|do)(?: có)?|chia ra|bao gồm|gồm)(?![\p{L}\p{M}])\s*[:,]?\s*/iu;

/** "(6)" in a line of its own in front of the words. */
const LONE_MARK = /^([^\p{L}\n]{1,6})\n\s*(?=\p{L})/u;
/** A line break that parts words of one text ("Dân tộc\nthiểu số", "Ngày\nĐH"): no mark, no sign and no capital begins anew behind it. */
const BROKEN =
  /(?<=[\p{L}\p{M}\d)])\s*\n\s*(?=\p{Ll}{2}|\p{Lu}{2,4}(?!\p{L})|\()(?!trong (?:đó|do)|chia ra|bao gồm|gồm)/gu;

/** "Tỷ lệ %" below a criterion. */
const SHARE = /^(?:ti le|tl|%|dat ti le|chiem ti le)(?: |$)/;

/** Whether a cell holds nothing but the mark of a criterion. */
export function isMark(text: string): boolean {
  return ALONE.some(([, pattern]) => pattern.test(text));
}

interface Part {
  readonly depth: Depth | null;
  readonly text: string;
}

/** A label in its parts: "*Trong đó: - Nữ", "Trình độ chuyên môn: - Đại học"; a colon inside brackets parts nothing. */
function partsOf(label: string): readonly Part[] {
  if (label.length > LONGEST_VALUE) return [{ depth: null, text: clean(label) }];
  return label
    .replace(LONE_MARK, "$1 ")
    .replace(BROKEN, " ")
    .split(/\n|:(?![^()]*\))/)
    .map(clean)
    .filter((text) => text !== "")
    .flatMap((text): readonly Part[] => {
      const part = withoutMark(text);
      const rest = part.text.replace(OF_WHICH, "");
      if (rest === part.text) return [part];
      const inner = withoutMark(rest);
      const whole = { depth: part.depth, text: part.text.slice(0, part.text.length - rest.length) };
      return rest === "" ? [whole] : [whole, inner];
    });
}

function withoutMark(text: string): Part {
  for (const [depth, pattern] of MARKS) {
    const found = pattern.exec(text);
    if (found && found[0].length < text.length) return { depth, text: text.slice(found[0].length).trim() };
  }
  return { depth: null, text };
}

function isOfWhich({ text }: Part): boolean {
  return text.replace(OF_WHICH, "") === "";
}

interface Standing extends Node {
  readonly rank: readonly [depth: number, indent: number, filled: number];
}

/** Each label with those that it stands under, from the top down, itself last; none for "Trong đó:" alone. */
export function outlineOf(labels: readonly Labelled[]): readonly (readonly Node[])[] {
  let stack: readonly Standing[] = [];
  let numbered = false;
  return labels.map(({ number, label, indent, filled }) => {
    const parts = partsOf(label);
    const own = parts.filter((part) => !isOfWhich(part));
    const given = ALONE.find(([, pattern]) => pattern.test(number))?.[0] ?? null;
    if (own.length === 0) return [];
    const before = stack;
    const isPart = parts.length > own.length;
    own.forEach((part, i) => {
      const isFirst = i === 0;
      const first = isFirst
        ? (given ?? part.depth ?? (isPart ? (parts[0]?.depth ?? null) : null))
        : part.depth;
      // "*Trong đó: - Nữ": what follows on lines of its own stands beside "Nữ", not below the star.
      const depth =
        (isPart && isFirst && given === null ? part.depth : first) ??
        (isFirst && !isPart ? unmarked() : "inside");
      if (isFirst && NUMBERED.has(depth)) numbered = true;
      const isLast = i === own.length - 1;
      const spaces = isFirst && !isPart ? indent : Infinity;
      // Without marks a heading is known by having no figures: what follows stands under it.
      const under = depth === "top" || depth === "plain" ? Number(filled) : 0;
      const standing: Standing = {
        text: part.text,
        filled: isLast && filled,
        rank: [
          DEPTH[depth] + (depth === "path" ? dotsIn(number === "" ? label : number) / 10 : 0),
          spaces,
          under,
        ],
      };
      stack = [...stack.filter(({ rank }) => isAbove(rank, standing.rank)), standing];
    });
    const path = stack.map(({ text, filled: hasFigures }) => ({ text, filled: hasFigures }));
    // Nothing stands under a share.
    if (SHARE.test(fold(label))) stack = before;
    return path;
  });

  function unmarked(): Depth {
    return numbered ? "plain" : "top";
  }
}

/** "1.1.2" is a part of "1.1". */
function dotsIn(text: string): number {
  return /^\W*\d+((?:\.\d+)*)/.exec(text)?.[1]?.split(".").length ?? 0;
}

function isAbove(one: Standing["rank"], other: Standing["rank"]): boolean {
  for (const [i, value] of one.entries()) {
    const than = other[i] ?? 0;
    if (value !== than) return value < than;
  }
  return false;
}
