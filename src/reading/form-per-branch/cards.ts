/** Which pieces of a sheet make one form: each begins with the name of its branch, below the last one or beside it. */
import { fold } from "../../vietnamese/fold";
import type { Grid } from "../../sheet/grid";
import type { Term } from "../../vietnamese/term";
import type { Taken } from "../../sheet/transform";
import { LONGEST_VALUE, textOf } from "../cells/text";
import { meaningOf } from "../transposed/meaning";
import { isMark, outlineOf, type Labelled } from "../transposed/outline";
import type { HeaderMatch, Matcher } from "../words/match";
import { isTermAlone, latestTerm, ofTerm } from "../words/of-term";
import { rowWord } from "../words/row-words";
import { anchorsOf, isBranch, type Anchor } from "./anchors";
import type { Pair, Piece, Pieces } from "./pairs";
import { largest, smallest } from "../../sheet/very-many";

/** A pair with what its label says. */
export interface Entry {
  readonly pair: Pair;
  /** The label with the headings above it, as written. */
  readonly words: readonly string[];
  readonly match: HeaderMatch;
}

export interface Card {
  readonly name: string;
  /** Where the name stands; null where only the sheet's name says it. */
  readonly at: Taken | null;
  readonly entries: readonly Entry[];
}

/** The same label in another form. */
export function keyOf({ words }: Entry): string {
  return words.map(fold).join("\n");
}

/** The forms of a sheet. */
export function cardsOf(
  grid: Grid,
  typed: Grid,
  { pieces, zones }: Pieces,
  matcher: Matcher,
): readonly Card[] {
  const anchors = anchorsOf(pieces, matcher);
  const latest = latestTerm(pieces.flatMap((piece) => (piece.kind === "heading" ? [piece.text] : [])));
  const groups = anchors.length === 0 ? [{ anchor: null, pieces }] : grouped(anchors, pieces);
  return groups.flatMap(({ anchor, pieces: own }): readonly Card[] => {
    const inZones = byZone(withoutTitles(own, anchor?.at ?? null, latest), zones);
    const entries = entriesOf(grid, typed, inZones, latest, matcher).filter(
      (entry) => !isBranch(entry.match) && !isSignature(entry),
    );
    if (!entries.some(({ pair }) => pair.value !== null)) return [];
    return [{ name: anchor?.name ?? "", at: anchor?.at ?? null, entries }];
  });
}

/** "Người lập phiếu": who filled it in is none of the figures. */
function isSignature({ match, pair }: Entry): boolean {
  return match.kind === "none" && rowWord(pair.label)?.kind === "note";
}

/** Without what stands over a form as its name or its title; a numbered heading over the first labels is one of theirs, and so is an older term. */
function withoutTitles(pieces: readonly Piece[], name: Taken | null, latest: Term | null): readonly Piece[] {
  const first = pieces.findIndex(({ kind }) => kind === "pair");
  return pieces.filter((piece, i) => {
    if (piece.kind === "pair") return true;
    if (piece.at.row === name?.row && piece.at.column === name.column) return false;
    if (i > first || (isTermAlone(piece.text) && isOfBefore([piece.text], latest))) return true;
    return /^(?:\d{1,2}|[IVX]{1,5}|[A-H])\s*[.)/-]/.test(piece.text);
  });
}

/** What stands from one name on to the next below it, and left of the next beside it; what the last form has already is the next one's. */
function grouped(
  anchors: readonly Anchor[],
  pieces: readonly Piece[],
): readonly { readonly anchor: Anchor; readonly pieces: readonly Piece[] }[] {
  const own = anchors.map((): Piece[] => []);
  const labels = anchors.map(() => new Set<string>());
  pieces.forEach((piece) => {
    let at = ownerOf(anchors, piece.at);
    const next = anchors[at + 1];
    if (piece.kind === "pair") {
      const key = fold(piece.label);
      const isTwice = labels[at]?.has(key) === true && next !== undefined && next.at.row > piece.at.row;
      if (isTwice) at++;
      labels[at]?.add(key);
    }
    own[at]?.push(piece);
  });
  return anchors.map((anchor, i) => ({ anchor, pieces: own[i] ?? [] }));
}

/** The last name that stands at or above a place, and not right of it; the first for what stands above all. */
function ownerOf(anchors: readonly Anchor[], { row, column }: Taken): number {
  const first = leftOf(anchors);
  const at = anchors.findLastIndex((anchor, i) => anchor.at.row <= row && (first[i] ?? 0) <= column);
  return Math.max(0, at);
}

/** Where each form begins: at the left edge, unless another one's name stands left of its name in the same row. */
function leftOf(anchors: readonly Anchor[]): readonly number[] {
  return anchors.map(({ at }) => {
    const beside = anchors.filter((other) => other.at.row === at.row && other.at.column < at.column);
    if (beside.length === 0) return 0;
    return largest(beside.map((other) => other.at.column)) + 1;
  });
}

/** What stands beside other parts of a form is read behind them: each part under its own headings. */
function byZone(pieces: readonly Piece[], zones: readonly number[]): readonly Piece[] {
  const zoneOf = ({ at }: Piece): number => zones.findLastIndex((column) => column <= at.column);
  return zones.length < 2 ? pieces : [...pieces].sort((one, other) => zoneOf(one) - zoneOf(other));
}

/** What the labels say, under their headings. */
function entriesOf(
  grid: Grid,
  typed: Grid,
  pieces: readonly Piece[],
  latest: Term | null,
  matcher: Matcher,
): readonly Entry[] {
  const edge = smallest(pieces.map(({ at }) => at.column));
  const labelled = pieces.map((piece): Labelled => {
    const { row, column } = piece.at;
    const left = column > 0 ? grid.values[row]?.[column - 1] : null;
    // One text may hold very many labels.
    const number = typeof left === "string" && left.length > LONGEST_VALUE ? "" : textOf(left);
    const raw = typed.values[row]?.[column];
    const spaces = typeof raw === "string" && column === edge ? (/^\s*/.exec(raw)?.[0].length ?? 0) : 0;
    return piece.kind === "heading"
      ? { number: isMark(number) ? number : "", label: piece.text, indent: spaces, filled: false }
      : {
          number: isMark(number) && !/\d/.test(number) ? number : "",
          label: piece.label,
          indent: spaces,
          filled: true,
        };
  });
  const outline = outlineOf(labelled);
  return pieces.flatMap((piece, i): readonly Entry[] => {
    const nodes = outline[i] ?? [];
    if (piece.kind !== "pair" || nodes.length === 0) return [];
    const words = nodes.map(({ text }) => text);
    const match = isOfBefore(words, latest) ? NOTHING : meaningOf(matcher, [], nodes);
    return [{ pair: piece, words, match }];
  });
}

const NOTHING: HeaderMatch = { kind: "none" };

/** "Nhiệm kỳ 2022-2025" over labels, or in one, on a form of 2025-2027: what stands there is not this term's. */
function isOfBefore(words: readonly string[], latest: Term | null): boolean {
  return ofTerm(words, latest)?.is === "before";
}
