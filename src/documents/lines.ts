/** A document line by line, as it is set on a sheet or in Word: each line with the style of its part. */
import type { BlockKind } from "./document";

/** A point is a line of a list; its dash is no part of its text. */
export type LineStyle = "headline" | "body" | "point" | "caption" | "byline";

export interface Line {
  readonly style: LineStyle;
  readonly text: string;
}

const STYLES: Readonly<Record<BlockKind, Exclude<LineStyle, "point">>> = {
  headline: "headline",
  basis: "body",
  lead: "body",
  progress: "body",
  results: "body",
  extremes: "body",
  evaluation: "body",
  directions: "body",
  tasks: "body",
  captions: "caption",
  byline: "byline",
};

/** What points begin with in plain text, be it written by us or by hand. */
const DASH = /^\s*[-–—•]\s+(?=\S)/;

/** A line of a part's plain text. */
export function lineOf(block: BlockKind, text: string): Line {
  const style = STYLES[block];
  return style === "body" && DASH.test(text)
    ? { style: "point", text: text.replace(DASH, "") }
    : { style, text };
}
