/** Which encoding each text of a sheet is in, where one of them at least is in an old one. */
import type { LegacyEncoding } from "../../vietnamese/legacy";
import { canBeRead, isOnlyOld, looksOld, readsAs } from "../../vietnamese/legacy-fits";
import { fromLegacy } from "../../vietnamese/legacy-text";
import { isUsual } from "../../vietnamese/usual-words";
import { encodingOfFont } from "../../vietnamese/legacy-fonts";
import type { Grid } from "../grid";
import { hasOldWord, lettersOf, type Letters } from "./letters";
import { votesAround, type Side } from "./neighbours";
import { encodingsOn, mainOf, usualAs, type Encodings } from "./encodings";

export type Decided = Old | { readonly kind: "plain" | "unicode" | "unread" };

export interface Old {
  readonly kind: "old";
  readonly encoding: LegacyEncoding;
  /** What is to be read in it. */
  readonly text: string;
  /** False where it is Vietnamese both ways and those around it do not agree; then the most of them decide. */
  readonly isSure: boolean;
  readonly isConverted: boolean;
}

/** What cannot be decided before the others are: texts that are Vietnamese both ways, or neither way. */
type Waiting = WaitingAs<"both"> | WaitingAs<"neither">;
type WaitingAs<Kind> = Readonly<{
  kind: Kind;
  encoding: LegacyEncoding;
  text: string;
  /** As the cell has it: the letters of Vietnamese Windows are others there. */
  value: string;
}>;

/**
 * What counts beside a neighbour for a text that is Vietnamese both ways: that all others are old, its font (where fonts tell
 * old texts from others), and that its words are usual in one way and not in the other.
 */
const OF_SHEET = 2;
const OF_FONT = 5;
const OF_WORDS = 3;

type Cells<T> = readonly (readonly T[])[];

/** By row and column; null where nothing on the sheet is in an old encoding. */
export function decideCells(grid: Grid): Cells<Decided> | null {
  const encodings = encodingsOn(grid);
  if (!encodings) return null;
  const first = grid.values.map((cells, row) =>
    cells.map((value, column): Decided | Waiting => {
      if (typeof value !== "string") return { kind: "plain" };
      const font = encodingOfFont(fontAt(grid, row, column) ?? "");
      return decide(value, lettersOf(value), font, encodings);
    }),
  );
  const isWhole = !first.some((cells) => cells.some(({ kind }) => kind === "unicode"));
  const sideAt = (row: number, column: number): Side | undefined => {
    const kind = first[row]?.[column]?.kind;
    return kind === "old" || kind === "unicode" ? kind : undefined;
  };
  return first.map((cells, row) =>
    cells.map((one, column): Decided => {
      if (one.kind === "both") return decideBoth(one, row, column);
      if (one.kind !== "neither") return one;
      if (isWhole) return { ...sure(one.encoding, one.text), isSure: false };
      return { kind: looksOld(one.text) ? "unread" : "plain" };
    }),
  );

  function decideBoth({ encoding, text, value }: Waiting, row: number, column: number): Old {
    const font = encodings && encodings.byFont !== "none" ? fontAt(grid, row, column) : undefined;
    const byFont = font === undefined ? null : encodingOfFont(font) ? "old" : "unicode";
    const isAmongOld = isWhole && byFont !== "unicode";
    const votes = isAmongOld ? { old: OF_SHEET, unicode: 0, inColumn: 0 } : votesAround(row, column, sideAt);
    const usual = usualSide(value, text, encoding);
    if (byFont) votes[byFont] += OF_FONT;
    if (usual) votes[usual] += OF_WORDS;
    const side = votes.old > votes.unicode ? "old" : "unicode";
    const isAgreed = byFont
      ? usual === byFont || (usual === null && encodings?.byFont === "all")
      : usual === side && !isAmongOld;
    return {
      ...sure(encoding, text),
      // Those on its left and right alone say little: a sheet may be converted column by column.
      isSure: isAgreed || (Math.min(votes.old, votes.unicode) === 0 && (isAmongOld || votes.inColumn > 0)),
      isConverted: side === "old",
    };
  }
}

/** Which side the words of a text speak for that is Vietnamese both ways. */
function usualSide(value: string, text: string, encoding: LegacyEncoding): Side | null {
  const [isOld, isUnicode] = [isUsual(fromLegacy(text, encoding)), isUsual(value)];
  return isOld === isUnicode ? null : isOld ? "old" : "unicode";
}

function decide(
  value: string,
  letters: Letters,
  font: LegacyEncoding | null,
  encodings: Encodings,
): Decided | Waiting {
  if (letters.kind === "plain") return letters;
  if (letters.kind === "unicode") return hasOldWord(value) ? { kind: "unread" } : letters;
  const { text } = letters;
  if (text !== value && !encodings.isWestern) return { kind: "unicode" };
  if (letters.kind === "old") {
    const usual = font ?? mainOf(encodings);
    const isOther = usual !== null && usual !== letters.encoding && readsAs(text, usual);
    return sure(isOther ? usual : letters.encoding, text);
  }
  const { fits, isUnicode } = letters;
  const encoding = pick(text, fits, font, encodings);
  if (encoding && !isUnicode) return sure(encoding, text);
  if (encoding)
    return fromLegacy(text, encoding) === value ? { kind: "plain" } : { kind: "both", encoding, text, value };
  if (isUnicode) return { kind: "unicode" };
  if (font && canBeRead(text, font)) return sure(font, text);
  const usual = fits.length === 0 ? mainOf(encodings) : null;
  if (!usual || !canBeRead(text, usual)) return { kind: looksOld(text) ? "unread" : "plain" };
  return isOnlyOld(text) ? sure(usual, text) : { kind: "neither", encoding: usual, text, value };
}

/** The encoding of a short text: its font's, or the one that is on the sheet, or that of most of the sheet. */
function pick(
  text: string,
  fits: readonly LegacyEncoding[],
  font: LegacyEncoding | null,
  encodings: Encodings,
): LegacyEncoding | null {
  if (font && fits.includes(font)) return font;
  const [one, other] = fits.filter((fit) => encodings.counts.has(fit));
  if (one === undefined || other === undefined) return one ?? null;
  return usualAs(text) ?? mainOf(encodings);
}

function sure(encoding: LegacyEncoding, text: string): Old {
  return { kind: "old", encoding, text, isSure: true, isConverted: true };
}

function fontAt({ fonts }: Grid, row: number, column: number): string | undefined {
  return fonts?.[row]?.[column];
}
