/** A layout as the sheet that it becomes, to be read like any other: values of cells and formulas, number formats, merges. */
import type { CellValue, Grid } from "./grid";
import type { SheetLayout } from "./layout";

export function layoutGrid({ name, cells, merges, styles }: SheetLayout): Grid {
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  for (const { row, column, value, style } of cells) {
    if (!value) continue;
    put(values, row, column, value.kind === "text" ? value.text : value.value, null);
    const format = styles[style]?.numberFormat;
    if (format !== undefined) put(formats, row, column, format, undefined);
  }
  return {
    sheet: name,
    values,
    merges,
    formats,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
  };
}

/** What is not there yet is `blank`. */
function put<T>(rows: T[][], row: number, column: number, value: T, blank: T): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(blank);
  cells[column] = value;
}
