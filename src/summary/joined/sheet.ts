/**
 * Results that were joined from several files as one results sheet: a line a branch, a column for each thing known of some, and where
 * the line is from. It reads back as the table that it was made of, which a test holds it to; the office goes on with it as with its own.
 */
import { averageColumns, countColumns, nameColumns, type JoinedColumn } from "./columns";
import type { Area } from "../../sheet/area";
import { address, columnLetters, type CellRef } from "../../sheet/address";
import type { CellStyle, LayoutCell, LayoutValue, SheetLayout } from "../../sheet/layout";
import type { TermStatistics } from "../../congress/statistics";
import { cellsOf } from "../../congress/table";
import { groupedHeader, resultsStyles } from "../results-look";
import { words } from "../words";
import { formatDay } from "../../vietnamese/date";
import { formatTerm } from "../../vietnamese/term";
import { dateValue, stateWords } from "./written";

const HEADER_TOP = 4;
const BODY_TOP = HEADER_TOP + 2;

const styles: Readonly<Record<string, CellStyle>> = {
  ...resultsStyles,
  // Words may stand in them: states, and what could not be read.
  number: resultsStyles.state,
};

/** What is known of the lines beside their table. */
export interface BesideLines {
  /** Where a line is from, where its cell does not tell; else null. */
  readonly placeOf: (cell: CellRef) => string | null;
  /** Columns that people have put beside. */
  readonly own: readonly JoinedColumn[];
}

const NOTHING: BesideLines = { placeOf: () => null, own: [] };

/** The sheet of statistics that have a branch; `noun` is what a branch is called. */
export function joinedSheet(statistics: TermStatistics, noun: string, beside = NOTHING): SheetLayout {
  const { table } = statistics;
  const columns = [...columnsOf(statistics, noun, beside), ...beside.own];
  const last = columns.length - 1;
  const total = BODY_TOP + table.rows.length;
  const name = columns.findIndex(({ isName }) => isName);
  const cells: LayoutCell[] = [];
  const merges: Area[] = [];
  const put = (row: number, column: number, style: string, value: LayoutValue | null): void => {
    cells.push({ row, column, style, ...(value && { value }) });
  };
  const line = (row: number, style: string, words_: string): void => {
    put(row, 0, style, text(words_));
    if (style !== "head") merges.push({ top: row, left: 0, bottom: row, right: last });
  };
  if (table.organisation !== null) line(0, "head", table.organisation.toUpperCase());
  const term = table.term ? ` nhiệm kỳ ${formatTerm(table.term)}` : "";
  line(1, "title", `Kết quả đại hội ${noun}${term}`.toUpperCase());
  if (table.asOf) line(2, "asOf", `(${words.asOf(formatDay(table.asOf))})`);

  const header = groupedHeader(columns, HEADER_TOP);
  cells.push(...header.cells);
  merges.push(...header.merges);
  columns.forEach((column, at) => {
    table.rows.forEach((_row, branch) => {
      put(BODY_TOP + branch, at, column.style, column.valueOf(branch));
    });
    const formula = `SUM(${columnLetters(at)}${BODY_TOP + 1}:${columnLetters(at)}${total})`;
    const sum: LayoutValue | null =
      column.sum === undefined ? null : { kind: "formula", formula, value: column.sum };
    put(total, at, "total", at === name ? text("Tổng cộng") : sum);
  });
  return {
    name: "Kết quả gộp",
    styles,
    cells,
    merges,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map(),
    freeze: { rows: BODY_TOP, columns: name + 1 },
    print: {
      paper: "A4",
      orientation: "landscape",
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
      pages: { fitToWide: 1 },
      repeatRows: { first: HEADER_TOP, last: HEADER_TOP + 1 },
      centerHorizontally: true,
      footerCenter: "&P/&N",
    },
  };
}

function columnsOf(
  { table, standing }: TermStatistics,
  noun: string,
  { placeOf }: BesideLines,
): readonly JoinedColumn[] {
  const { names, blocks, blockOf, dates, states, notes } = table;
  const column = (
    heading: string,
    width: number,
    style: JoinedColumn["style"],
    valueOf: JoinedColumn["valueOf"],
  ): JoinedColumn => ({ heading, width, style, valueOf });
  // Without a day it is told by words what else tells that there was a congress.
  const stateOf = (i: number): string | null => {
    const state = states[i] ?? (dates[i] && !dates[i].planned ? null : standing.states[i]) ?? null;
    return table.said?.[i] ?? stateWords(state);
  };
  const origin = (i: number) => cellsOf(table, i, "branch")[0];
  return [
    column(words.number, 5, "number", (i) => ({ kind: "number", value: i + 1 })),
    ...(blocks.length > 0
      ? [column("Khối", 18, "text", (i) => text(blocks[blockOf[i] ?? -1]?.name ?? null))]
      : []),
    { ...column(words.name(noun), 27, "text", (i) => text(names[i] ?? null)), isName: true },
    column(words.date, 12, "day", (i) => dateValue(dates[i] ?? null)),
    ...(table.rows.some((_row, i) => stateOf(i) !== null)
      ? [column(words.state, 14, "number", (i) => text(stateOf(i)))]
      : []),
    ...countColumns(table, noun),
    ...averageColumns(table),
    ...nameColumns(table),
    ...(notes.some((note) => note !== null)
      ? [column(words.note, 20, "text", (i) => text(notes[i] ?? null))]
      : []),
    column("Tệp nguồn", 24, "text", (i) => text(origin(i).book ?? null)),
    column("Vị trí trong tệp nguồn", 18, "text", (i) => {
      const at = origin(i);
      return text(placeOf(at) ?? (at.tableRow ? address(at) : `trang “${at.sheet}”, ô ${address(at)}`));
    }),
  ];
}

function text(words_: string | null): LayoutValue | null {
  return words_ === null || words_ === "" ? null : { kind: "text", text: words_ };
}
