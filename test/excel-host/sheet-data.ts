/** Sheets given as plain data, as tests write them down. */
import { type Area, parseArea } from "./model/addresses";
import { USER } from "./model/events";
import type { Sheet } from "./model/sheet";
import { CellError, type CellValue } from "./model/values";
import type { Workbook } from "./model/workbook";

export type CellData =
  | string
  | number
  | boolean
  | null
  | { readonly error: string }
  /** With or without its "=". The value stands until something else is written on the sheet. */
  | { readonly formula: string; readonly value: string | number };

export interface SheetData {
  readonly name: string;
  /** Row by row from A1. Texts stay texts, whatever they look like. */
  readonly values?: readonly (readonly CellData[])[];
  /** By address, of one cell or of several. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** By address, as number formats. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** Addresses of what is struck out. */
  readonly struck?: readonly string[];
  readonly merges?: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly filteredRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
  readonly protected?: boolean;
  readonly table?: { readonly name: string; readonly address: string };
}

export function addSheetData(workbook: Workbook, data: SheetData): Sheet {
  const sheet = workbook.addSheet(data.name, USER);
  for (const [row, cells] of (data.values ?? []).entries()) {
    for (const [column, cell] of cells.entries()) put(sheet, row, column, cell);
  }
  for (const [address, numberFormat] of Object.entries(data.numberFormats ?? {})) {
    sheet.grid.changeFormat(areaOf(address), (format) => ({ ...format, numberFormat }));
  }
  for (const [address, fontName] of Object.entries(data.fonts ?? {}))
    sheet.grid.changeFormat(areaOf(address), (format) => ({ ...format, fontName }));
  for (const address of data.struck ?? [])
    sheet.grid.changeFormat(areaOf(address), (format) => ({ ...format, strikethrough: true }));
  sheet.merges = (data.merges ?? []).map(areaOf);
  for (const row of data.hiddenRows ?? []) sheet.grid.rows.set(row, { ...sheet.rowLine(row), hidden: true });
  for (const row of data.filteredRows ?? [])
    sheet.grid.rows.set(row, { ...sheet.rowLine(row), filtered: true });
  for (const column of data.hiddenColumns ?? [])
    sheet.grid.columns.set(column, { ...sheet.columnLine(column), hidden: true });
  sheet.visibility = data.visibility ?? "Visible";
  if (data.protected) sheet.protect();
  if (data.table) sheet.tables = [tableOf(workbook, data.table.name, areaOf(data.table.address))];
  return sheet;
}

function put(sheet: Sheet, row: number, column: number, cell: CellData): void {
  if (cell === null || cell === "") return;
  if (typeof cell === "object" && "formula" in cell) {
    const formula = cell.formula.startsWith("=") ? cell.formula : `=${cell.formula}`;
    sheet.grid.putContent(row, column, { value: cell.value, formula, givenAt: sheet.version });
    return;
  }
  const value: CellValue = typeof cell === "object" ? new CellError(cell.error) : cell;
  sheet.grid.putContent(row, column, { value, formula: null });
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`“${address}” is no address.`);
  return area;
}

function tableOf(workbook: Workbook, name: string, area: Area): Sheet["tables"][number] {
  return {
    id: workbook.newId(),
    name,
    area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
  };
}
