/**
 * A form that each branch fills in: labels with their values beside or below them, boxes to be ticked. One a sheet, or several
 * below or beside each other. Each form is a line, each label a column, and the reader of branches does the rest.
 */
import { finding, type Finding } from "../../congress/findings";
import { cellAt, type Grid } from "../../sheet/grid";
import type { CellPosition } from "../../sheet/address";
import type { Taken } from "../../sheet/transform";
import { fold } from "../../vietnamese/fold";
import { textOf } from "../cells/text";
import { SURE, type Form, type ReadSheet, type SeenSheet } from "../form";
import { readPlaced, type LaidOut } from "../placed";
import { assignColumns } from "../table/assign";
import { isSetAside, settle, type HeaderColumn } from "../table/header";
import { isFullOfTexts } from "../table/locate";
import { readTitleBlock } from "../table/title-block";
import { refuse } from "../refusal";
import { namesSeveral } from "./anchors";
import { withListBelow } from "./list-below";
import { cardsOf, keyOf, type Card, type Entry } from "./cards";
import { piecesOf, type Pieces } from "./pairs";
import { isBlank, scoreOf, UNSURE } from "./score";
import { largest, smallest } from "../../sheet/very-many";

export const formPerBranch: Form = {
  id: "form-per-branch",
  recognise: (sheet) => {
    const { grid, typed, matcher } = sheet;
    if (grid.values.length > MOST_ROWS || isFullOfTexts(grid) || namesRows(sheet)) return null;
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
  const entries = cards.flatMap((card) => card.entries);
  const rows = entries.map(({ pair }) => pair.at.row);
  // A label with nothing behind it may be a line of the title.
  const filled = entries.filter(({ pair }) => pair.value !== null).map(({ pair }) => pair.at.row);
  const top = smallest([...(filled.length > 0 ? filled : rows), ...tables.map(({ row }) => row)]);
  return readTitleBlock({ ...grid, values }, top, largest(rows) + 1);
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
