/** What columns are called: the two levels of the header, how columns side by side share the upper one, and what room it takes. */
import { groupOf } from "../congress/group-facts";
import type { Indicator } from "../congress/indicators";
import { linesIn, longestWord, PADDING, rowHeight, textWidth, type TextSize } from "../sheet/measure";
import { words } from "./words";

export interface Heading {
  /** The heading that columns side by side share; null for a column that never shares one. */
  readonly group: string | null;
  /** What the column is called under its group. */
  readonly label: string;
  /** What it is called where no neighbour shares its group. */
  readonly alone: string;
}

/** Columns side by side under one heading; a lone column has none. */
export interface HeadingRun {
  readonly first: number;
  readonly last: number;
  readonly group: string | null;
}

/** The heading of an indicator's column; `limit` is the age that the source names ("Dưới 40 tuổi"), `upTo` where those of it count too. */
export function headingOf(indicator: Indicator, limit: number | null, upTo = false): Heading {
  if (limit !== null) {
    const label = words.limit(limit, upTo);
    return { group: groupHeading(indicator), label, alone: label };
  }
  return {
    group: groupHeading(indicator),
    label: indicator.underHeading ?? indicator.shortLabel,
    alone: indicator.label,
  };
}

/** The elected are divided under "Trong đó", beside the seats, the candidates and the elected themselves. */
export function groupHeading({ group, atMost }: Indicator): string {
  const { label, head, partsLabel } = groupOf(group);
  return atMost !== undefined && atMost === head ? (partsLabel ?? label) : label;
}

export function headingRuns(headings: readonly Heading[]): readonly HeadingRun[] {
  const runs: HeadingRun[] = [];
  headings.forEach(({ group }, column) => {
    const before = runs.at(-1);
    if (before && group !== null && before.group === group)
      runs[runs.length - 1] = { ...before, last: column };
    else runs.push({ first: column, last: column, group });
  });
  return runs.map((run) => (run.first === run.last ? { ...run, group: null } : run));
}

/** In points: a heading that is turned and longer than this has two lines. */
const LONGEST_TURNED = 66;

/** The room of a heading that is turned to be read from below. */
export function turnedHeading(
  label: string,
  size: TextSize,
): { readonly width: number; readonly height: number } {
  const long = textWidth(label, size) + PADDING;
  const lines = long > LONGEST_TURNED && label.includes(" ") ? 2 : 1;
  return {
    width: rowHeight(lines, size.size) + PADDING,
    // What wraps at the end of a row's height does so a little earlier than what wraps at that of a column's width.
    height: (lines === 1 ? long : wrappedWidth(label, lines, size)) + 4,
  };
}

/** In points: what keeps a heading from its borders, beside the padding that every cell has. */
const KEPT = 3;

/** How many lines a heading takes in a cell of this width. */
export function headingLines(label: string, cellWidth: number, size: TextSize): number {
  return linesIn(label, cellWidth - KEPT, size);
}

/** In points: a renderer that keeps less from the borders than we do puts more of a heading on a line, by so much of a width. */
export const UNSURE = 9;

/** Whether a heading would have fewer lines in such a renderer: these would touch the borders. */
export function justFits(label: string, cellWidth: number, size: TextSize): boolean {
  return headingLines(label, cellWidth, size) !== headingLines(label, cellWidth + UNSURE, size);
}

/** A heading of several lines with each ended by us, as long as each other: so none touches the borders in any renderer. */
export function withLines(label: string, cellWidth: number, size: TextSize): string {
  const lines = headingLines(label, cellWidth, size);
  if (lines === 1) return label;
  const width = wrappedWidth(label, lines, size);
  return label.split(" ").reduce((text, word) => {
    const line = text.split("\n").at(-1) ?? "";
    return headingLines(`${line} ${word}`, width, size) > 1 ? `${text}\n${word}` : `${text} ${word}`;
  });
}

/** The least width at which a heading takes no more than so many lines. */
export function wrappedWidth(label: string, lines: number, size: TextSize): number {
  let width = longestWord(label, size) + PADDING + KEPT;
  while (headingLines(label, width, size) > lines) width += size.size / 4;
  return width;
}
