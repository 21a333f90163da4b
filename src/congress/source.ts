/**
 * Where a table was read from: the sheet, its header, what each column was understood as. A line holds what is known of one
 * branch and a column one thing known of all; lines are rows of the sheet, or its columns where criteria stand down the side.
 * Lines and columns are counted from 0, from the sheet's cell A1; only the functions here turn them into cells.
 */
import { columnLetters, type CellRef } from "../sheet/address";
import type { Area } from "../sheet/area";
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
  /** Of a column with two figures in each cell ("4/5"), the one meant here; such a column has two matches. */
  readonly part?: PairPart;
}

/** Which of two figures in a cell: those around a slash ("4/5"), or the one before brackets and the one in them ("05 (02 nữ)"). */
export interface PairPart {
  readonly sign: "slash" | "brackets";
  readonly which: "first" | "second";
  /** What the header calls the second, folded: brackets in a cell may say nothing else. */
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

export interface Source {
  /** The file, where a table is joined from several. */
  readonly book?: string;
  readonly sheet: string;
  /** What a line is on the sheet. */
  readonly lines: "rows" | "columns";
  readonly header: HeaderPlace;
  readonly columns: readonly ColumnMatch[];
  readonly unread: readonly UnreadColumn[];
  /**
   * The columns that the figures of a field were read from: its own; without one the column of the names that were counted,
   * or of the cells with several levels ("2TC, 1CC").
   */
  readonly figureColumns: ReadonlyMap<FieldId, readonly number[]>;
}

/** The sheet's cell where a line and a column of a source cross. */
export function cellIn(
  { sheet, lines }: Pick<Source, "sheet" | "lines">,
  line: number,
  column: number,
): CellRef {
  return lines === "rows" ? { sheet, row: line, column } : { sheet, row: column, column: line };
}

/** The cells of a source from one line to another, over the columns of its header. */
export function areaIn(source: Source, from: number, to: number): Area {
  const { left, right } = source.header;
  const [first, last] = [cellIn(source, from, left), cellIn(source, to, right)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** A column as the sheet names it: "F"; where lines are columns, the number of its row. */
export function columnName({ lines }: Source, column: number): string {
  return lines === "rows" ? columnLetters(column) : String(column + 1);
}

/** A line as the sheet names it: "9"; where lines are columns, its letters. */
export function lineName({ lines }: Source, line: number): string {
  return lines === "rows" ? String(line + 1) : columnLetters(line);
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

/** The header of a column as people are shown it; "" for one that was not understood. */
export function headerOf(columns: readonly ColumnMatch[], column: number): string {
  return headerText(columns.find((match) => match.column === column)?.header ?? []);
}
