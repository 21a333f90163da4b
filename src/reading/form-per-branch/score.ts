/** How much speaks for forms: how many of their labels are known, what is filled in beside them, what names them. */
import type { CellValue, Grid } from "../../sheet/grid";
import { compareDays } from "../../vietnamese/day";
import { fold } from "../../vietnamese/fold";
import { readCountOrMark, readDecimal } from "../cells/count";
import { readDate } from "../cells/dates";
import { looksLikeNames, readNames } from "../cells/names";
import { stateInWords } from "../cells/states";
import { textOf } from "../cells/text";
import { SURE, type SeenSheet } from "../form";
import { isColumnNumbers } from "../table/column-numbers";
import { REQUIRED } from "../transposed/meaning";
import type { HeaderMatch, Matcher } from "../words/match";
import { isBranch, meaning } from "./anchors";
import { keyOf, type Card, type Entry } from "./cards";
import { isFilled, type Piece, type Pieces } from "./pairs";
import { largest } from "../../sheet/very-many";

/** So many labels must be known, so many of them filled in, and no less of all that are filled in. */
const FEWEST = 4;
const LEAST_FILLED = 2;
/** What is less sure than any table whose header is known. */
export const UNSURE = SURE - 1;
const MOSTLY = 1 / 2;
/** Of the labels no more than this may have several values beside them: those are tables. */
const FEW = 1 / 5;

/** What a header's column of branches, and one of notes, says. */
const BRANCH_SCORE = 2;
const NOTE = 0.5;
/** What a list among the forms adds, so that it is not read in their stead. */
const LIST_BELOW = 4;

/** How much speaks for forms; null where too few labels are known, values stand in several columns, or neither a name nor a title says that it is one. */
export function scoreOf(
  { grid, matcher }: SeenSheet,
  { pieces, table }: Pieces,
  cards: readonly Card[],
): number | null {
  const entries = cards.flatMap((card) => card.entries);
  const filled = entries.filter(({ pair }) => isFilled(pair));
  // Numbers of columns below labels are those of a table's header.
  const rows = new Set(filled.map(({ pair }) => pair.value?.row ?? -1));
  if ([...rows].some((row) => isColumnNumbers(grid.values[row]))) return null;
  const known = filled.filter(({ match }) => match.kind !== "none");
  // Of a branch that has still to meet little is filled in.
  const labels = largest(
    cards.map((card) => new Set(card.entries.filter(isKnown).map(keyOf)).size),
    0,
  );
  const isNamed = cards.every(({ at }) => at !== null);
  const isTitled = hasTitle(pieces);
  // A form that says that it is one may tell of one day, or one figure, alone; so may any that tells a state.
  const isTold = isNamed && isTitled && known.some(({ match }) => !isGiven(match));
  const least = known.some((entry) => stateInWords(valueOf(entry, grid)).state !== null) ? 1 : LEAST_FILLED;
  if (labels < FEWEST || (known.length < least && !isTold) || known.length < MOSTLY * filled.length)
    return null;
  if (filled.filter(({ pair }) => pair.more > 0).length > FEW * filled.length) return null;
  if (known.filter((entry) => !fits(entry, grid, matcher)).length > FEW * known.length) return null;
  // Numbers of branches are no branch's own.
  if (entries.some(({ match }) => match.kind === "field" && COUNTED.has(match.field))) return null;
  const isOfOne = cards.length === 1 && tellsOfOne(known, grid);
  // As a header's score: one row of labels above one row of values is read as a table before.
  const fields = new Set(known.flatMap(({ match }) => (match.kind === "field" ? [match.field] : [])));
  const said = [...fields].reduce((sum, field) => sum + (field === "note" ? NOTE : 1), BRANCH_SCORE);
  // What is filled in says more than the list of persons below it, which has a part of it alone.
  const above = table === null ? 0 : LIST_BELOW;
  if (isNamed) return Math.max(SURE, said) + above;
  return isOfOne ? NAMELESS : isTitled ? UNSURE : null;
}

/** A title such as "PHIẾU KẾT QUẢ ĐẠI HỘI". */
function hasTitle(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === "heading" && /\bphieu\b/.test(fold(piece.text)));
}

/** What a form may have before anybody fills it in: whose it is. */
function isGiven(match: HeaderMatch): boolean {
  return isBranch(match) || (match.kind === "field" && match.field === "block");
}

/** Whether it is a form in which nothing is filled in but whose it is. */
export function isBlank({ pieces }: Pieces, matcher: Matcher): boolean {
  const asked = pieces.flatMap((piece) => {
    if (piece.kind !== "pair") return [];
    const match = meaning(piece.label, matcher);
    return match.kind === "none" || isGiven(match) ? [] : [piece];
  });
  return hasTitle(pieces) && asked.length >= FEWEST && !asked.some(isFilled);
}

/** Less than what is sure, and more than a header without branches. */
const NAMELESS = SURE - 0.5;

/** Whether figures without a name are those of one congress: with its day or its secretary, and what came of it. */
function tellsOfOne(entries: readonly Entry[], grid: Grid): boolean {
  const valuesOf = (field: string): readonly CellValue[] =>
    entries.flatMap((one) =>
      one.match.kind === "field" && one.match.field === field ? [valueOf(one, grid)] : [],
    );
  return (
    valuesOf("elected").length > 0 &&
    (valuesOf("date").some(isOneDay) ||
      valuesOf("secretaries").some((value) => readNames(value).length === 1 && looksLikeNames(value)))
  );
}

/** Several congresses take several days. */
function isOneDay(value: CellValue): boolean {
  const read = readDate(value, A_YEAR);
  return (
    read.kind === "date" && read.date.kind === "days" && compareDays(read.date.first, read.date.last) === 0
  );
}

/** For days without a year: which one makes no difference, but that it has all days. */
const A_YEAR = 2024;

function valueOf({ pair }: Pick<Entry, "pair">, { values }: Grid): CellValue {
  if (pair.value === null) return null;
  const { row, column, value } = pair.value;
  return value === undefined ? (values[row]?.[column] ?? null) : value;
}

/** Whether what is filled in can be what its label asks for: a number, a name, a tick, a day. */
function fits({ match, pair }: Entry, grid: Grid, matcher: Matcher): boolean {
  if (pair.value === null || match.kind === "percentOfLeft" || match.kind === "none") return true;
  const value = valueOf({ pair }, grid);
  if (match.kind === "field" && DAYS.has(match.field))
    return /\d/.test(textOf(value)) || stateInWords(value).state !== null;
  if (match.kind === "field" && !matcher.isFigure(match.field)) return true;
  return (
    readCountOrMark(value) !== "unreadable" || readDecimal(value) !== "unreadable" || looksLikeNames(value)
  );
}

const DAYS = new Set(["date", "plannedDate"]);

const COUNTED = new Set(["branches", "heldBranches", "pendingBranches", "exemptBranches", REQUIRED]);

function isKnown({ match }: Entry): boolean {
  return match.kind !== "none";
}
