/** Where each form of a sheet begins: with the name of its branch, filled in beside its label, or standing as a heading over the labels. */
import { groupNamed } from "../../congress/vocabulary";
import { fold } from "../../vietnamese/fold";
import type { Grid } from "../../sheet/grid";
import type { Taken } from "../../sheet/transform";
import { branchNamed, withoutAccents } from "../words/branch-named";
import { clean } from "../../vietnamese/clean";
import { textOf } from "../cells/text";
import { meaningOf } from "../transposed/meaning";
import { outlineOf } from "../transposed/outline";
import type { HeaderMatch, Matcher } from "../words/match";
import { readsAsBranch } from "../words/row-words";
import { tickedIn } from "./boxes";
import type { Pair, Piece } from "./pairs";

/** The name of a branch, where a form begins. */
export interface Anchor {
  readonly name: string;
  readonly at: Taken;
}

/** Whether a label asks for the branch's name. */
export function isBranch(match: HeaderMatch): boolean {
  return match.kind === "field" && match.field === "branch";
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

/** The beginnings of the forms, in the order of their pieces; none where nothing names a branch. */
export function anchorsOf(pieces: readonly Piece[], matcher: Matcher): readonly Anchor[] {
  const labelled = pieces.flatMap((piece): readonly Anchor[] => {
    if (!isNamePair(piece, matcher) || !piece.value) return [];
    const { value } = piece.value;
    const name = typeof value === "string" ? value : "";
    return [{ name, at: piece.value }];
  });
  if (labelled.length > 0) return labelled;
  const named = pieces.flatMap((piece): readonly Anchor[] => {
    if (piece.kind !== "heading") return [];
    const name = branchIn(piece.text);
    return name === "" ? [] : [{ name, at: { ...piece.at, value: name } }];
  });
  // A letterhead and a title may both name the one branch.
  const once = named.filter(({ name }, i) => !named.slice(0, i).some((other) => isSame(other, name)));
  const over = overRepeats(pieces, matcher);
  return over.length > once.length ? over : once;
}

function isSame({ name }: Anchor, other: string): boolean {
  return fold(name) === fold(other);
}

/** Where labels begin again, each time below a heading of its own, the headings are names: "THÔN MỘT", "Trường Mầm non". */
function overRepeats(pieces: readonly Piece[], matcher: Matcher): readonly Anchor[] {
  const byLabel = new Map<string, Pair[]>();
  for (const piece of pieces) {
    if (piece.kind !== "pair") continue;
    const key = fold(piece.label);
    const same = byLabel.get(key);
    if (same) same.push(piece);
    else byLabel.set(key, [piece]);
  }
  const repeated = [...byLabel.values()].filter(({ length }) => length > 1);
  const [first = []] = repeated;
  if (repeated.filter(({ length }) => length === first.length).length < LEAST_REPEATED) return [];
  const columns = inColumns(pieces);
  const anchors: Anchor[] = [];
  const names = new Set<string>();
  for (const pair of first) {
    const anchor = nameOver(columns, pair, matcher);
    // Each has a name of its own, or all have none.
    if (!anchor || names.has(fold(anchor.name))) return [];
    names.add(fold(anchor.name));
    anchors.push(anchor);
  }
  return anchors;
}

/** So many labels must be there as often as the first. */
const LEAST_REPEATED = 3;

interface Placed {
  readonly piece: Piece;
  readonly order: number;
}

/** The pieces of each column, in their order. */
function inColumns(pieces: readonly Piece[]): ReadonlyMap<number, readonly Placed[]> {
  const columns = new Map<number, Placed[]>();
  pieces.forEach((piece, order) => {
    const column = columns.get(piece.at.column);
    if (column) column.push({ piece, order });
    else columns.set(piece.at.column, [{ piece, order }]);
  });
  return columns;
}

/** The heading right over a label: in its column or beside it, with no other label of that column between. */
function nameOver(
  columns: ReadonlyMap<number, readonly Placed[]>,
  { at }: Pair,
  matcher: Matcher,
): Anchor | null {
  const nearest = [at.column - 1, at.column, at.column + 1]
    .flatMap((column) => columns.get(column)?.findLast(({ piece }) => piece.at.row < at.row) ?? [])
    .reduce<Placed | null>((last, one) => (last && last.order > one.order ? last : one), null)?.piece;
  if (nearest?.kind !== "heading" || SECTION.test(nearest.text)) return null;
  const name = clean(nearest.text.replace(/^\d{1,3}\s*[.)/-]\s*/, ""));
  const isHeading = groupNamed(fold(name)) !== null || meaning(name, matcher).kind !== "none";
  return isHeading ? null : { name, at: { ...nearest.at, value: name } };
}

/** A heading of labels, not of a form. */
const SECTION = /^(?:[IVX]{1,5}|[A-H])\s*[.)/-]/;

/** What a label says by itself. */
export function meaning(label: string, matcher: Matcher): HeaderMatch {
  return meaningOf(matcher, [], outlineOf([{ number: "", label, indent: 0, filled: true }])[0] ?? []);
}

/** "1. CHI BỘ KHOA NỘI", "PHIẾU TỔNG HỢP KẾT QUẢ ĐẠI HỘI - CHI BỘ THÔN SƠN"; "" where a text names no branch. */
function branchIn(text: string): string {
  const bare = clean(text.replace(/^(?:\d{1,3}|[IVX]{1,5})\s*[.)/-]\s*/, ""));
  const plain = withoutAccents(bare);
  const at = readsAsBranch(bare) ? 0 : (BEFORE_NAME.exec(plain)?.index ?? -1);
  return at < 0 ? "" : (branchNamed(bare.slice(at))?.split(/\s[-–]\s/)[0] ?? "");
}

/** What stands before a name in a title. */
const BEFORE_NAME = /(?:[-–:,]\s*|(?:cua|tai|dai hoi)\s+)chi bo\s/iu;
