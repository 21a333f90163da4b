/** Which pieces of a sheet make one form: each begins with the name of its branch, below the last one or beside it. */
import { fold } from "../../vietnamese/fold";
import type { Grid } from "../../sheet/grid";
import type { Taken } from "../../sheet/transform";
import { clean } from "../../vietnamese/clean";
import { textOf } from "../cells/text";
import { meaningOf } from "../transposed/meaning";
import { isMark, outlineOf, type Labelled } from "../transposed/outline";
import type { HeaderMatch, Matcher } from "../words/match";
import { readsAsBranch } from "../words/row-words";
import { tickedIn } from "./boxes";
import type { Pair, Piece } from "./pairs";

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

interface Anchor {
  readonly name: string;
  readonly at: Taken;
  readonly index: number;
}

/** The forms of a sheet. */
export function cardsOf(
  grid: Grid,
  typed: Grid,
  pieces: readonly Piece[],
  matcher: Matcher,
): readonly Card[] {
  const anchors = anchorsOf(pieces, matcher);
  const groups = anchors.length === 0 ? [{ anchor: null, pieces }] : grouped(anchors, pieces);
  return groups.flatMap(({ anchor, pieces: own }): readonly Card[] => {
    const entries = entriesOf(grid, typed, withoutTitles(own, anchor?.at ?? null), matcher).filter(
      ({ match }) => !isBranch(match),
    );
    if (!entries.some(({ pair }) => pair.value !== null)) return [];
    return [{ name: anchor?.name ?? "", at: anchor?.at ?? null, entries }];
  });
}

/** Without what stands over a form as its name or its title; a numbered heading over the first labels is one of theirs. */
function withoutTitles(pieces: readonly Piece[], name: Taken | null): readonly Piece[] {
  const first = pieces.findIndex(({ kind }) => kind === "pair");
  return pieces.filter((piece, i) => {
    if (piece.kind === "pair") return true;
    if (piece.at.row === name?.row && piece.at.column === name.column) return false;
    return i > first || /^(?:\d{1,2}|[IVX]{1,5}|[A-H])\s*[.)/-]/.test(piece.text);
  });
}

function isBranch(match: HeaderMatch): boolean {
  return match.kind === "field" && match.field === "branch";
}

function anchorsOf(pieces: readonly Piece[], matcher: Matcher): readonly Anchor[] {
  const labelled = pieces.flatMap((piece, index): readonly Anchor[] => {
    if (!isNamePair(piece, matcher) || !piece.value) return [];
    const { value } = piece.value;
    const name = typeof value === "string" ? value : "";
    return [{ name, at: piece.value, index }];
  });
  if (labelled.length > 0) return labelled;
  const named = pieces.flatMap((piece, index): readonly Anchor[] => {
    if (piece.kind !== "heading") return [];
    const name = branchIn(piece.text);
    return name === "" ? [] : [{ name, at: { ...piece.at, value: name }, index }];
  });
  // A letterhead and a title may both name the one branch.
  return named.filter(({ name }, i) => !named.slice(0, i).some((other) => fold(other.name) === fold(name)));
}

/** "Tên chi bộ: Chi bộ Thôn Một". */
function isNamePair(piece: Piece, matcher: Matcher): piece is Pair {
  return piece.kind === "pair" && isBranch(meaning(piece.label, matcher));
}

/** Whether several names stand beside one label, as in a table that is turned; remarks in brackets, labels with their values and boxes are none. */
export function namesSeveral(grid: Grid, pieces: readonly Piece[], matcher: Matcher): boolean {
  return pieces.some((piece) => {
    if (!isNamePair(piece, matcher) || piece.more === 0 || !piece.value) return false;
    const beside = (grid.values[piece.value.row] ?? []).slice(piece.value.column + 1).map(textOf);
    return beside.some((text) => /^\p{L}[^:]*$/u.test(text) && tickedIn(text) === null);
  });
}

function meaning(label: string, matcher: Matcher): HeaderMatch {
  return meaningOf(matcher, [], outlineOf([{ number: "", label, indent: 0, filled: true }])[0] ?? []);
}

/** "1. CHI BỘ KHOA NỘI", "PHIẾU TỔNG HỢP KẾT QUẢ ĐẠI HỘI - CHI BỘ THÔN SƠN"; "" where a text names no branch. */
function branchIn(text: string): string {
  const bare = clean(text.replace(/^(?:\d{1,3}|[IVX]{1,5})\s*[.)/-]\s*/, ""));
  const found = readsAsBranch(bare)
    ? bare
    : (/(?:[-–:,]\s*|(?:của|tại|đại hội)\s+)((?:chi bộ|đảng bộ bộ phận)\s.+)$/iu.exec(bare)?.[1] ?? "");
  const name = clean(found.split(/,|\(|\s[-–]\s|\s(?=nhiệm kỳ|NK\s|năm\s|khóa\s|lần thứ)/iu)[0] ?? "");
  return /^chi bộ\s+\S/iu.test(name) &&
    !/^chi bộ (?:trực thuộc|cơ sở$|các\s|nhiệm kỳ|NK\s|theo\s|năm\s|đợt\s|của\s|thuộc\s|và\s|lần\s)/iu.test(
      name,
    )
    ? name
    : "";
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
    return Math.max(...beside.map((other) => other.at.column)) + 1;
  });
}

/** What the labels say, under their headings. */
function entriesOf(grid: Grid, typed: Grid, pieces: readonly Piece[], matcher: Matcher): readonly Entry[] {
  const edge = Math.min(...pieces.map(({ at }) => at.column));
  const labelled = pieces.map((piece): Labelled => {
    const { row, column } = piece.at;
    const number = column > 0 ? textOf(grid.values[row]?.[column - 1]) : "";
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
    return [{ pair: piece, words: nodes.map(({ text }) => text), match: meaningOf(matcher, [], nodes) }];
  });
}
