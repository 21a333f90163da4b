/** A file's sheet rendered: the grid's values as Excel shows them, in the formats of the file where it has any. */
import { format as formatted } from "numfmt";
import type { CellValue, Grid } from "../../sheet/grid";
import { linesIn, rowHeight } from "../../sheet/measure";
import { isDayFormat } from "../../sheet/number-format";
import { decimalComma } from "../../vietnamese/count";
import { formulaKey, type Formulas } from "./recalculate";
import { pixels, STANDARD_HEIGHT, topsOf, type RenderedSheet, type RenderedCell } from "../rendered-sheet";
import type { SheetFormats } from "./xlsx/cell-formats";

const STANDARD_WIDTH = 64;
/** Of a sheet without widths: a column is as wide as its words, within these bounds. */
const LEAST_WIDTH = 40;
const MOST_WIDTH = 260;
const PIXELS_PER_LETTER = 7.5;
/** Rows looked at for widths and heights; those further down have the standard height. */
const MEASURED_ROWS = 500;
/** What is shown beyond the last column and row that is filled. */
const MOST_EMPTY_COLUMNS = 10;
const SPARE = { columns: 2, rows: 6 };
const NO_FORMATS: SheetFormats = {
  formulas: new Map(),
  widths: [],
  heights: new Map(),
  formats: [],
  cells: [],
};

export function renderGrid(grid: Grid, formats: SheetFormats = NO_FORMATS): RenderedSheet {
  const used = grid.values.reduce((width, row) => Math.max(width, row.length), 0);
  const hasWidths = formats.widths.some((width) => width !== undefined);
  // A file may give a width to every column that there could be.
  const last = Math.max(used, Math.min(formats.widths.length, used + MOST_EMPTY_COLUMNS)) + SPARE.columns;
  const columns = Array.from({ length: last }, (_, column) => {
    // Old files and those of other programs say what is hidden, but no widths.
    if (grid.hiddenColumns.has(column)) return 0;
    const own = formats.widths[column];
    return own ?? (hasWidths ? STANDARD_WIDTH : widthOfWords(grid, column));
  });
  const heights = new Map(formats.heights);
  for (let row = 0; row < Math.min(grid.values.length, MEASURED_ROWS); row++) {
    if (heights.has(row)) continue;
    const height = wrappedHeight(grid, row, columns, formats);
    if (height > STANDARD_HEIGHT) heights.set(row, height);
  }
  for (const row of grid.hiddenRows) heights.set(row, 0);
  const rowCount = grid.values.length + SPARE.rows;
  return {
    name: grid.sheet,
    columns,
    rowCount,
    tops: topsOf(rowCount, heights),
    merges: grid.merges,
    formats: formats.formats,
    ...(formats.frozen && { frozen: formats.frozen }),
    ...(grid.tableRows && { tableRows: grid.tableRows }),
  };
}

/** The cells of rows `from` to `to` (both inside) that hold something or have a look. */
export function cellsOfGrid(
  grid: Grid,
  from: number,
  to: number,
  formats: SheetFormats = NO_FORMATS,
  formulas: Formulas = formats.formulas,
): readonly RenderedCell[] {
  const cells: RenderedCell[] = [];
  for (let row = from; row <= to; row++) {
    const values = grid.values[row] ?? [];
    const width = Math.max(values.length, formats.widths.length);
    for (let column = 0; column < width; column++) {
      const value = values[column] ?? null;
      const format = formats.cells[row]?.[column] ?? -1;
      if (value === null && format < 0) continue;
      const numberFormat = grid.formats[row]?.[column];
      const text = shownText(value, numberFormat);
      const line = lineOf(value, numberFormat, formulas.get(formulaKey(row, column)));
      cells.push({
        ...{ row, column, text, format, isNumber: typeof value === "number" },
        ...(line !== text && { line }),
      });
    }
  }
  return cells;
}

/** Days are shown as far as Excel has any; a number that is none is shown bare, where Excel has "####". */
const OPTIONS = { dateSpanLarge: false };

/** A value as Excel shows it. A date in the machine's own short form is shown day first. */
export function shownText(value: CellValue, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  try {
    return formatted((format ?? "General").replace(/^m\/d\/yy(?:yy)?/i, "dd/mm/yyyy"), value, OPTIONS);
  } catch {
    // A format of another program that the library does not know.
    return String(value);
  }
}

/** What the line above a sheet says of a cell: its formula, or all of its value, as it is typed. */
export function lineOf(value: CellValue, format: string | undefined, formula: string | undefined): string {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value !== "number" || isDayFormat(format ?? "")) return shownText(value, format);
  if (format?.includes("%") === true) return `${decimalComma(String(rounded(value * 100)))}%`;
  return decimalComma(String(rounded(value)));
}

/** As exact as Excel shows a number. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function widthOfWords(grid: Grid, column: number): number {
  let longest = 0;
  for (let row = 0; row < Math.min(grid.values.length, MEASURED_ROWS); row++) {
    // Titles reach over the columns beside them.
    const values = grid.values[row] ?? [];
    if (values.filter((value) => value !== null).length < 3) continue;
    longest = Math.max(longest, shownText(values[column] ?? null, grid.formats[row]?.[column]).length);
  }
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(longest * PIXELS_PER_LETTER) + 12));
}

/** What a row needs whose cells wrap and that has no height of its own. Merged cells do not count, as in Excel. */
function wrappedHeight(grid: Grid, row: number, columns: readonly number[], formats: SheetFormats): number {
  const values = grid.values[row] ?? [];
  let height = 0;
  values.forEach((value, column) => {
    const format = formats.formats[formats.cells[row]?.[column] ?? -1];
    if (typeof value !== "string") return;
    if (!format?.wrap) {
      height = Math.max(height, format ? pixels(rowHeight(1, format.size)) : 0);
      return;
    }
    const merge = grid.merges.find(
      (m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right,
    );
    if (merge && merge.bottom > merge.top) return;
    const right = merge?.right ?? column;
    const width = columns.slice(column, right + 1).reduce((sum, one) => sum + one, 0) * 0.75;
    const size = { size: format.size, bold: format.bold ?? false };
    const lines = value.split("\n").reduce((sum, line) => sum + linesIn(line, width, size), 0);
    height = Math.max(height, pixels(rowHeight(lines, format.size)));
  });
  return height;
}
