/**
 * A document read back as it will go out: each number of ours with its figure, and each that is none of the sheet's, or stands in the place of
 * one of ours, with that doubt. Nothing is blocked by it.
 */
import type { FigureId } from "../../documents/document";
import type { WrittenPart } from "../../documents/text";
import { numbersIn } from "../../vietnamese/numbers-in-text";
import type { EditedPart } from "../edits";
import { aligned, figuresIn, type Alignment } from "./alignment";
import type { Known } from "./known";

/** Why somebody should look at a number. */
export interface Doubt {
  /** Whether it is a number of the sheet, if another one than ours. */
  readonly isKnown: boolean;
  /** The number of ours in whose place it stands; null where it stands in the place of none. */
  readonly ours: string | null;
}

/** A piece of a part's text: words, a figure, or a number that is in doubt. */
export interface Run {
  readonly text: string;
  readonly figure?: FigureId;
  readonly doubt?: Doubt;
}

export interface ReadPart {
  readonly kind: WrittenPart["kind"];
  /** Their texts make up the part's. */
  readonly runs: readonly Run[];
}

/** `exact` gives the number of a figure (`exactKeys`). */
export function readBack(
  parts: readonly EditedPart[],
  ours: readonly WrittenPart[],
  known: Known,
  exact: (figure: FigureId) => readonly string[],
): readonly ReadPart[] {
  return parts.map(({ kind, text, edited }) => {
    const spans = ours.find((part) => part.kind === kind)?.spans ?? [];
    const { figures, replaced }: Alignment = edited
      ? aligned(spans, text)
      : { figures: figuresIn(spans), replaced: new Map() };
    const marks: Mark[] = figures.map((one) => ({ ...one }));
    for (const number of numbersIn(text)) {
      const figure = figures.find(({ start, end }) => start <= number.start && number.end <= end)?.figure;
      const exactly = figure ? exact(figure) : [];
      const isKnown =
        exactly.length > 0 ? exactly.includes(number.key) : figure !== undefined || known(number, text);
      const old = replaced.get(number.start) ?? null;
      if (!isKnown || old !== null)
        marks.push({ start: number.start, end: number.end, doubt: { isKnown, ours: old } });
    }
    return { kind, runs: runsOf(text, marks) };
  });
}

interface Mark extends Omit<Run, "text"> {
  readonly start: number;
  readonly end: number;
}

/** A number in doubt goes before the figure that it stands in. */
function runsOf(text: string, marks: readonly Mark[]): readonly Run[] {
  const doubts = marks.filter(({ doubt }) => doubt);
  const apart = marks.filter(
    (one) => one.doubt ?? !doubts.some(({ start, end }) => start < one.end && one.start < end),
  );
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, ...mark } of [...apart].sort((a, b) => a.start - b.start)) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: text.slice(start, end), ...mark });
    at = end;
  }
  return at < text.length ? [...runs, { text: text.slice(at) }] : runs;
}
