/**
 * A form that each branch fills in: labels with their values beside or below them, boxes to be ticked. One a sheet, or several
 * below or beside each other. Each form is a line, each label a column, and the reader of branches does the rest.
 */
import { finding, type Finding } from "../../congress/findings";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import type { CellPosition } from "../../sheet/address";
import type { Taken } from "../../sheet/transform";
import { fold } from "../../vietnamese/fold";
import { readCountOrMark, readDecimal } from "../cells/count";
import { readDate } from "../cells/dates";
import { looksLikeNames, readNames } from "../cells/names";
import { stateInWords } from "../cells/states";
import { textOf } from "../cells/text";
import { SURE, type Form, type ReadSheet, type SeenSheet } from "../form";
import { readPlaced, type LaidOut } from "../placed";
import { assignColumns } from "../table/assign";
import { isSetAside, settle, type HeaderColumn } from "../table/header";
import { readTitleBlock } from "../table/title-block";
import { isColumnNumbers } from "../table/column-numbers";
import { refuse } from "../refusal";
import type { HeaderMatch, Matcher } from "../words/match";
import { REQUIRED } from "../transposed/meaning";
import { isBranch, meaning, namesSeveral } from "./anchors";
import { withListBelow } from "./list-below";
import { cardsOf, type Card, type Entry } from "./cards";
import { isFilled, piecesOf, type Piece, type Pieces } from "./pairs";

export const formPerBranch: Form = {
  id: "form-per-branch",
  recognise: (sheet) => {
    const { grid, typed, matcher } = sheet;
    if (grid.values.length > MOST_ROWS || namesRows(sheet)) return null;
    const found = piecesOf(grid, matcher);
    if (namesSeveral(grid, found.pieces, matcher)) return null;
    const cards = cardsOf(grid, typed, found, matcher);
    const score = scoreOf(sheet, found, cards);
    if (score !== null) return { score, read: () => readCards(sheet, found, cards) };
    return isBlank(found, matcher) ? { score: UNSURE, read: () => refuse({ kind: "not-filled" }) } : null;
  },
};

/** Under a header that is understood names stand below each other: rows of a table, however few figures they have. */
function namesRows({ grid, located, matcher }: SeenSheet): boolean {
  const branch = located?.columns.find(({ field, percent }) => field === "branch" && !percent);
  if (!located || !branch || located.score < SURE) return false;
  const isName = grid.values
    .slice(located.last + 1, located.last + 1 + ROWS_BELOW)
    .map((row) => textOf(row[branch.column]))
    .map((text) => /\p{L}/u.test(text) && matcher.match([fold(text)]).kind === "none");
  return isName.some((is, i) => is && isName[i + 1]);
}

const ROWS_BELOW = 6;

/** A sheet of forms is not longer. */
const MOST_ROWS = 2000;
/** So many labels must be known, so many of them filled in, and no less of all that are filled in. */
const FEWEST = 4;
const LEAST_FILLED = 2;
/** What is less sure than any table whose header is known. */
const UNSURE = SURE - 1;
const MOSTLY = 1 / 2;
/** Of the labels no more than this may have several values beside them: those are tables. */
const FEW = 1 / 5;

/** What a header's column of branches, and one of notes, says. */
const BRANCH_SCORE = 2;
const NOTE = 0.5;
/** What a list among the forms adds, so that it is not read in their stead. */
const LIST_BELOW = 4;

/** How much speaks for forms; null where too few labels are known, values stand in several columns, or neither a name nor a title says that it is one. */
function scoreOf(
  { grid, matcher }: SeenSheet,
  { pieces, table }: Pieces,
  cards: readonly Card[],
): number | null {
  const entries = cards.flatMap((card) => card.entries);
  const filled = entries.filter(({ pair }) => isFilled(pair));
  // Numbers of columns below labels are those of a table's header.
  const isNumbered = ({ pair }: Entry): boolean => isColumnNumbers(grid.values[pair.value?.row ?? -1]);
  if (filled.some(isNumbered)) return null;
  const known = filled.filter(({ match }) => match.kind !== "none");
  // Of a branch that has still to meet little is filled in.
  const labels = Math.max(0, ...cards.map((card) => new Set(card.entries.filter(isKnown).map(keyOf)).size));
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
function isBlank({ pieces }: Pieces, matcher: Matcher): boolean {
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
  const day = valuesOf("date").map((value) => readDate(value, null).kind);
  return (
    valuesOf("elected").length > 0 &&
    (day.some((kind) => kind === "date" || kind === "no-year") ||
      valuesOf("secretaries").some((value) => readNames(value).length === 1 && looksLikeNames(value)))
  );
}

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

/** The same label in another form. */
function keyOf({ words }: Entry): string {
  return words.map(fold).join("\n");
}

const [BRANCH, FIRST] = [0, 1];

/** A label a column. "BÍ THƯ" over a signature says nothing more where the secretary is told. */
function columnsOf(cards: readonly Card[]): readonly Entry[] {
  const all = cards.flatMap((card) => card.entries);
  const filled = all.filter(({ pair }) => pair.value !== null);
  const isFilled = new Set(filled.map(keyOf));
  const told = new Set(filled.flatMap(({ match }) => (match.kind === "field" ? [match.field] : [])));
  const firsts = new Map<string, Entry>();
  for (const entry of all) {
    const { match } = entry;
    const isEmpty = match.kind === "field" && told.has(match.field) && !isFilled.has(keyOf(entry));
    if (!isEmpty && !firsts.has(keyOf(entry))) firsts.set(keyOf(entry), entry);
  }
  return [...firsts.values()];
}

function readCards(sheet: SeenSheet, { table, others }: Pieces, cards: readonly Card[]): ReadSheet {
  const { grid, options } = sheet;
  const entries = columnsOf(cards);
  const levels = entries.map(({ words }) => words.map((text) => ({ text, carried: false })));
  const settled = settle(
    entries.map(({ match }) => match),
    levels,
  );
  const columns: readonly HeaderColumn[] = [
    { column: BRANCH, header: [], field: "branch", percent: false, limit: null, adds: false, weight: 2 },
    ...settled.map((one, i): HeaderColumn => ({
      ...one,
      column: FIRST + i,
      header: entries[i]?.words ?? [],
      unknown: entries[i]?.match.kind === "none" && !isSetAside(entries[i].words),
    })),
  ];
  const laidOut: LaidOut = {
    places: [
      [null, ...entries.map(({ pair }) => pair.at)],
      ...cards.map((card) => [nameOf(card, grid), ...entries.map((entry) => valueIn(card, entry))]),
    ],
    columns: assignColumns(columns, options.assignments),
    title: titleOf(grid, cards, [...(table ? [table] : []), ...others]),
    score: columns.reduce((sum, { field, weight }) => sum + (field === null ? 0 : weight), 0),
  };
  const read = readPlaced(sheet, laidOut);
  if (!read.ok) return read;
  const told = table === null ? null : withListBelow(sheet, read.table, table, cards);
  return {
    ...read,
    forms: true,
    ...(told?.table && { table: told.table }),
    findings: [
      ...read.findings,
      ...(told?.findings ?? []),
      ...besides(grid, told?.table ? null : table, cards),
      ...others.map(({ row, column, words }) =>
        finding("other-figures", cellAt(grid, row, column), { column: words }),
      ),
    ],
  };
}

function nameOf({ at, entries }: Card, grid: Grid): Taken {
  return at ?? { ...(entries[0]?.pair.at ?? { row: 0, column: 0 }), value: grid.sheet };
}

/** The value of a label in a form: the first that is filled in. */
function valueIn(card: Card, entry: Entry): Taken | null {
  const same = card.entries.filter((one) => keyOf(one) === keyOf(entry));
  return same.find(({ pair }) => pair.value !== null)?.pair.value ?? null;
}

/** The title stands over the first form and all tables; the names of branches in it are not whose branches they are. */
function titleOf(grid: Grid, cards: readonly Card[], tables: readonly CellPosition[]): LaidOut["title"] {
  const names = new Map(
    cards.flatMap(({ at, name }) => (at ? [[`${at.row} ${at.column}`, name] as const] : [])),
  );
  const values = grid.values.map((cells, row) =>
    cells.map((value, column) => {
      const name = names.get(`${row} ${column}`);
      if (name === undefined || typeof value !== "string") return value;
      return name === "" ? null : value.replace(name, "");
    }),
  );
  const rows = cards.flatMap((card) => card.entries.map(({ pair }) => pair.at.row));
  const top = Math.min(...rows, ...tables.map(({ row }) => row));
  return readTitleBlock({ ...grid, values }, top, Math.max(...rows) + 1);
}

/** A table among the forms is not read, and a form without a name has its sheet's. */
function besides(grid: Grid, table: Pieces["table"], cards: readonly Card[]): readonly Finding[] {
  const { sheet } = grid;
  const nameless = cards.find(({ at }) => at === null)?.entries[0]?.pair.at;
  return [
    ...(table ? [finding("other-table", cellAt(grid, table.row, table.column))] : []),
    ...(nameless
      ? [finding("named-by-sheet", cellAt(grid, nameless.row, nameless.column), { name: sheet })]
      : []),
  ];
}
