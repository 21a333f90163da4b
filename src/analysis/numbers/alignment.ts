/** Which figures of our text still stand in a text that was written over it, and which numbers were put in the place of ours. */
import { diffIndices } from "node-diff3";
import type { FigureId, Sentence } from "../../documents/document";
import { numbersIn } from "../../vietnamese/numbers-in-text";

/** A figure in a text: from `start` up to but not including `end`. */
export interface PlacedFigure {
  readonly start: number;
  readonly end: number;
  readonly figure: FigureId;
}

/** Where the figures of spans stand in their text. */
export function figuresIn(spans: Sentence): readonly PlacedFigure[] {
  let end = 0;
  return spans.flatMap((span) => {
    const start = end;
    end += span.text.length;
    return "figure" in span ? [{ start, end, figure: span.figure }] : [];
  });
}

export interface Alignment {
  /** Our figures where they stand in the other text. */
  readonly figures: readonly PlacedFigure[];
  /** By where a number begins, the number of ours in whose place it stands. */
  readonly replaced: ReadonlyMap<number, string>;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same for what says the same. */
  readonly key: string;
  readonly kind: "number" | "word" | "sign";
}

/** Sets a text beside ours word by word. */
export function aligned(ours: Sentence, text: string): Alignment {
  const before = tokensOf(ours.map((span) => span.text).join(""));
  const now = tokensOf(text);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const replaced = new Map<number, string>();
  let [from, to] = [0, 0];
  const pair = (until: number): void => {
    for (; from < until; from++, to++) {
      const [one, other] = [before[from], now[to]];
      if (!one || !other) continue;
      starts.set(one.start, other.start);
      ends.set(one.end, other.end);
    }
  };
  const keys = [before, now].map((tokens) => tokens.map(({ key }) => key));
  for (const { buffer1, buffer2 } of diffIndices(keys[0] ?? [], keys[1] ?? [])) {
    pair(buffer1[0]);
    const gone = before.slice(buffer1[0], buffer1[0] + buffer1[1]);
    const come = now.slice(buffer2[0], buffer2[0] + buffer2[1]);
    for (const [number, old] of inPlaceOf(gone, come)) replaced.set(number.start, old.text);
    [from, to] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]];
  }
  pair(before.length);
  const figures = figuresIn(ours).flatMap(({ start, end, figure }) => {
    const [at, until] = [starts.get(start), ends.get(end)];
    return at === undefined || until === undefined ? [] : [{ start: at, end: until, figure }];
  });
  return { figures, replaced };
}

/** Where nothing but numbers differs, each new one with the old one in whose place it stands. */
function inPlaceOf(gone: readonly Token[], come: readonly Token[]): readonly (readonly [Token, Token])[] {
  const [old, numbers] = [gone, come].map((tokens) => tokens.filter(({ kind }) => kind === "number"));
  const hasWords = [...gone, ...come].some(({ kind }) => kind === "word");
  if (hasWords || !old || !numbers || old.length !== numbers.length) return [];
  return numbers.flatMap((number, i) => {
    const was = old[i];
    return was && was.key !== number.key ? [[number, was] as const] : [];
  });
}

/** Numbers, words and signs; blanks part them and are none. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const others = (until: number): void => {
    for (const { 0: part, index } of text
      .slice(end, until)
      .matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
      const start = end + index;
      const kind = /[\p{L}\p{N}]/u.test(part) ? "word" : "sign";
      tokens.push({ start, end: start + part.length, text: part, key: part.toLowerCase(), kind });
    }
  };
  for (const { start, end: after, text: written, key } of numbersIn(text)) {
    others(start);
    tokens.push({ start, end: after, text: written, key, kind: "number" });
    end = after;
  }
  others(text.length);
  return tokens;
}
