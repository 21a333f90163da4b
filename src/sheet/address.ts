/** Cells and their addresses as Excel writes them, or in words where they are a document's. Rows and columns are counted from 0, from the sheet's cell A1. */
import { placeInFile, placeInTable, placeOfLine } from "../vietnamese/table-place";
import type { Area } from "./area";

/**
 * A row of a document: which table it is of among those that people see there, and which of its rows, both counted from 1; of words
 * outside of tables, which line it is above a table or below it; of a document without tables (0) which line.
 */
export interface TableRowPlace {
  readonly table: number;
  readonly row: number;
  readonly beside?: "above" | "below";
}

/** Where a cell stands on a sheet that is known. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
  /** Of a cell of a document. */
  readonly tableRow?: TableRowPlace;
}

/** A cell of a workbook. */
export interface CellRef extends CellPosition {
  /** The file, where several are joined. */
  readonly book?: string;
  /** The sheet's name. */
  readonly sheet: string;
}

export function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet && a.book === b.book;
}

/** The address of a cell as Excel writes it: row 8, column 5 is "F9"; in a document "bảng 2, hàng 5, cột 6". */
export function address(cell: CellPosition): string {
  const { tableRow } = cell;
  if (tableRow?.beside)
    return placeOfLine(tableRow.table, tableRow.row, tableRow.beside === "above", cell.column + 1);
  if (tableRow) return placeInTable(tableRow.table, tableRow.row, cell.column + 1);
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** The same, staying where it is when a formula is copied: "$F$9". */
export function fixedAddress(cell: CellPosition): string {
  return `$${columnLetters(cell.column)}$${cell.row + 1}`;
}

/** A range from corner to corner: "A1:F9", or "$A$1:$F$9". */
export function rangeAddress(
  { top, left, bottom, right }: Area,
  name: (cell: CellPosition) => string = address,
): string {
  return `${name({ row: top, column: left })}:${name({ row: bottom, column: right })}`;
}

/** A sheet's name as formulas write it, always in quotes: so no name can be read as a cell ("TH2017"). */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell's address, of joined files with the file and the sheet: "F9 (tệp “Thôn 3.xlsx”, trang “KQ”)". */
export function addressInBook(cell: CellRef): string {
  const { book, sheet, tableRow } = cell;
  return book === undefined ? address(cell) : placeInFile(book, tableRow ? null : sheet, address(cell));
}

/**
 * A cell's address as it is told beside the sheet `home`: with its sheet where that is another, as `'Khối xã'!F9`; of
 * joined files always with its file.
 */
export function addressFrom(home: string, cell: CellRef): string {
  if (cell.book !== undefined) return addressInBook(cell);
  return cell.sheet === home || cell.tableRow ? address(cell) : `${quotedSheet(cell.sheet)}!${address(cell)}`;
}

/** A range of a sheet as formulas name it: `'Tổng hợp'!$A$1:$H$30`. */
export function sheetRange(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${rangeAddress(area, fixedAddress)}`;
}

/** The letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
