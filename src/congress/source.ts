/**
 * Where a table was read from: the sheet, its header, what each column was understood as. A line holds what is known of one
 * branch and a column one thing known of all; lines are rows of the sheet, its columns where criteria stand down the side, or cells here and there
 * where a form is filled in. Lines and columns are counted from 0, of a sheet from its cell A1; only the functions here turn them
 * into cells.
 */
import { address, columnLetters, rangeAddress, type CellPosition, type CellRef } from "../sheet/address";
import type { Area } from "../sheet/area";
import { cellAt, type Grid } from "../sheet/grid";
import type { PlainField } from "./fields";

/** A field that a column was understood as: an indicator's id, or one of the plain fields. */
export type FieldId = string;

export interface ColumnMatch {
  readonly column: number;
  /** The header from top to bottom, cleaned. */
  readonly header: readonly string[];
  readonly field: FieldId;
  /** True for the percentage that stands beside the count of `field`. */
  readonly percent: boolean;
  /** An age that the header names ("Dưới 40 tuổi"). */
  readonly limit: number | null;
  /** Of a column with several figures in each cell ("4/5"), the one meant here; such a column has a match for each. */
  readonly part?: PairPart;
}

/**
 * Which of several figures in a cell: those around a slash ("4/5"), the one before brackets and the one in them ("05 (02 nữ)"), a post
 * among others in words ("BT, PBT, 01 CUV"), the officers of one office by name ("BT: Lê Văn A; PBT: Trần Thị B"), or one of those in
 * lines with labels ("03 đ/c\nTái cử: 02").
 */
export interface PairPart {
  readonly sign: "slash" | "brackets" | "posts" | "officers" | "labels";
  readonly which: "first" | "second";
  /** What the header calls the second, folded: brackets in a cell may say nothing else. Of a post or an office its field, of a label the label. */
  readonly word: string;
}

/** A column with a header that was not understood, or is not used. */
export interface UnreadColumn {
  readonly column: number;
  readonly header: readonly string[];
}

/** First and last line of a header, a line of column numbers included, and its first and last column. */
export interface HeaderPlace {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** Where lines and columns cross that are no rows and columns of the sheet: `cells[line][column]`; the header is among the lines. */
export interface Placed {
  readonly cells: readonly (readonly (CellPosition | null)[])[];
}

export interface Source {
  /** The file, where a table is joined from several. */
  readonly book?: string;
  readonly sheet: string;
  /** Of a sheet that was made of a document. */
  readonly tableRows?: NonNullable<Grid["tableRows"]>;
  /** What a line is on the sheet. */
  readonly lines: "rows" | "columns" | Placed;
  readonly header: HeaderPlace;
  readonly columns: readonly ColumnMatch[];
  readonly unread: readonly UnreadColumn[];
  /**
   * The columns that the figures of a field were read from: its own; without one the column of the names that were counted,
   * or of the cells with several levels ("2TC, 1CC").
   */
  readonly figureColumns: ReadonlyMap<FieldId, readonly number[]>;
}

/** The sheet's cell where a line and a column of a source cross; of what stands nowhere the line's name, or the first cell. */
export function cellIn(
  source: Pick<Source, "book" | "sheet" | "lines" | "tableRows">,
  line: number,
  column: number,
): CellRef {
  const { book, lines } = source;
  const at = (row: number, across: number): CellRef => ({
    ...cellAt(source, row, across),
    ...(book !== undefined && { book }),
  });
  if (lines === "rows") return at(line, column);
  if (lines === "columns") return at(column, line);
  const cells = lines.cells[line] ?? [];
  const place = cells[column] ?? cells.find((cell) => cell !== null) ?? { row: 0, column: 0 };
  return at(place.row, place.column);
}

/** The cells of a source from one line to another, over the columns of its header. */
export function areaIn(source: Source, from: number, to: number): Area {
  const { lines, header } = source;
  if (typeof lines === "object") {
    return around(lines.cells.slice(from, to + 1).flatMap((line) => line.filter((cell) => cell !== null)));
  }
  const [first, last] = [cellIn(source, from, header.left), cellIn(source, to, header.right)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Whether a cell is one of a source's values on some of its lines. */
export function holdsValue(
  { lines, columns }: Source,
  of: ReadonlySet<number>,
  { row, column }: CellPosition,
): boolean {
  if (typeof lines !== "object") {
    const [line, across] = lines === "rows" ? [row, column] : [column, row];
    return of.has(line) && columns.some((one) => one.column === across);
  }
  return [...of].some((line) =>
    columns.some((one) => {
      const cell = lines.cells[line]?.[one.column];
      return cell?.row === row && cell.column === column;
    }),
  );
}

/** The smallest area with all of the cells. */
function around(cells: readonly CellPosition[]): Area {
  const [first = { row: 0, column: 0 }] = cells;
  let { row: top, row: bottom, column: left, column: right } = first;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/**
 * A column as the sheet names it: "F", of a list in two halves "A, F"; where it is one row, that row's number; else its cell, of
 * several its first and last.
 */
export function columnName({ lines }: Pick<Source, "lines">, column: number): string {
  if (lines === "rows") return columnLetters(column);
  if (lines === "columns") return String(column + 1);
  const cells = cellsBelow(lines, column);
  if (isInHalves(lines)) return [...new Set(cells.map((cell) => columnLetters(cell.column)))].join(", ");
  const { top, left, bottom, right } = around(cells);
  if (cells.length > 1 && top === bottom) return String(top + 1);
  return top === bottom && left === right
    ? address({ row: top, column: left })
    : rangeAddress({ top, left, bottom, right });
}

function cellsBelow({ cells: [, ...below] }: Placed, column: number): readonly CellPosition[] {
  return below.flatMap((line) => line[column] ?? []);
}

/** The first cell with a value of a column. */
export function firstCellOf(source: Pick<Source, "sheet" | "lines" | "header">, column: number): CellRef {
  const { sheet, lines, header } = source;
  const [first] = typeof lines === "object" ? cellsBelow(lines, column) : [];
  return first ? { sheet, row: first.row, column: first.column } : cellIn(source, header.last + 1, column);
}

/** For sentences that speak of columns and rows: something where lines are no rows. */
export function acrossOf({ lines }: Pick<Source, "lines">): "" | "1" {
  return lines === "rows" || (typeof lines === "object" && isInHalves(lines)) ? "" : "1";
}

/** A list that goes on beside itself: its header stands in one row, and its lines are rows. */
function isInHalves({ cells: [head = [], ...below] }: Placed): boolean {
  const rows = (cells: readonly (CellPosition | null)[]): number =>
    new Set(cells.flatMap((cell) => cell?.row ?? [])).size;
  return head.length > 1 && [head, ...below].every((line) => rows(line) <= 1);
}

/** Lines as the sheet names them, first and last: "9:13"; where lines are columns, their letters; else the area of their cells. */
export function linesName(source: Source, first: number, last: number): string {
  const { lines } = source;
  if (lines === "rows") return `${first + 1}:${last + 1}`;
  const { top, left, bottom, right } = areaIn(source, first, last);
  const across = lines === "columns" || right - left === last - first;
  return across
    ? `${columnLetters(left)}:${columnLetters(right)}`
    : rangeAddress({ top, left, bottom, right });
}

/** The columns that a field's values stand in; the branches' names stand in for one that the sheet does not have. */
export function valueColumns(source: Source, field: FieldId | PlainField): readonly number[] {
  const figures = source.figureColumns.get(field);
  if (figures) return figures;
  const { columns, header } = source;
  return [findColumn(columns, field) ?? findColumn(columns, "branch") ?? header.left];
}

/** The column of a field's own values, not of its percentages; null where there is none. */
export function findColumn(columns: readonly ColumnMatch[], field: FieldId | PlainField): number | null {
  return columns.find((match) => match.field === field && !match.percent)?.column ?? null;
}

/** Which of the age groups a column belongs to: the last one that stands at it or before it; -1 before the first. */
export function ageGroupAt(columns: readonly ColumnMatch[], column: number): number {
  const groups = columns.filter(({ field, percent }) => field === "ageGroup" && !percent);
  return groups.findLastIndex((group) => group.column <= column);
}

/** A header's levels as people are shown them: "Cấp ủy viên – Nữ". */
export function headerText(header: readonly string[]): string {
  return header.join(" – ");
}

/** The headings of columns as a sentence names them: “Nữ”, “Cấp ủy – Trẻ”. */
export function quotedHeaders(columns: readonly { readonly header: readonly string[] }[]): readonly string[] {
  return columns.map(({ header }) => `“${headerText(header)}”`);
}

/** The header of a column as people are shown it; "" for one that was not understood. */
export function headerOf(columns: readonly ColumnMatch[], column: number): string {
  return headerText(columns.find((match) => match.column === column)?.header ?? []);
}
