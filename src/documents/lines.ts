/** A document line by line, as it is set on a sheet or in Word: each line with the style of its part. */
import type { BlockKind } from "./document";
import type { DocumentLine } from "./text";

/** A point is a line of a list; its dash is no part of its text. */
export type LineStyle = "headline" | "subject" | "asOf" | "heading" | "body" | "point" | "caption" | "byline";

export interface Line {
  readonly style: LineStyle;
  readonly text: string;
}

const STYLES: Readonly<Record<BlockKind, Exclude<LineStyle, "point" | "heading" | "asOf">>> = {
  headline: "headline",
  subject: "subject",
  basis: "body",
  lead: "body",
  progress: "body",
  results: "body",
  extremes: "body",
  evaluation: "body",
  directions: "body",
  tasks: "body",
  assessment: "body",
  proposals: "body",
  message: "body",
  captions: "caption",
  byline: "byline",
};

/** What points begin with in plain text, be it written by us or by hand. */
const DASH = /^\s*[-–—•]\s+(?=\S)/;

/** "(tính đến ngày 20/4/2017)" below what a report is about. */
const IN_BRACKETS = /^\(.*\)$/;

/** How a line of a document is set. */
export function lineOf({ kind, isHeading, text }: DocumentLine): Line {
  if (isHeading) return { style: "heading", text };
  const style = STYLES[kind];
  if (style === "subject" && IN_BRACKETS.test(text.trim())) return { style: "asOf", text };
  return style === "body" && DASH.test(text)
    ? { style: "point", text: text.replace(DASH, "") }
    : { style, text };
}
