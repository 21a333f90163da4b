/**
 * A sheet as plain data: what the two ends of the product (Excel, files) hand to the reader.
 *
 * Rows and columns are counted from 0 and from the sheet's cell A1, so that a cell's place in the grid is its
 * address in the sheet. Values alone must suffice for reading; merges, formats, fonts, tables, hidden rows and columns
 * only make it surer (a custom function is given none of them).
 */
import type { CellPosition, CellRef, TableRowPlace } from "./address";
import type { Area } from "./area";

/** An error value in a cell, such as `#REF!`, kept as it is written. */
export interface CellError {
  readonly error: string;
}

/** A cell's value. Dates are serial numbers; a blank cell is `null`, never "" or 0. */
export type CellValue = string | number | boolean | null | CellError;

/** A table as Excel has them (ListObject): its name, and its cells with its row of headers and of totals, if it has them. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
}

export interface Grid {
  /** The sheet's name as its tab shows it. */
  readonly sheet: string;
  /** Rows of cell values; a row may be shorter than others, and what is not there is blank. */
  readonly values: readonly (readonly CellValue[])[];
  /** Of a workbook that counts its days from 1904, the values as it has them: what its formulas get. */
  readonly raw?: Grid["values"];
  /** Of a range in which blank cells come as 0, its cells as they came: in `values` every 0 is a blank. */
  readonly passed?: readonly (readonly unknown[])[];
  /** Merged areas; the value stands in the top-left cell, the others are blank. */
  readonly merges: readonly Area[];
  /** The number format of a cell where it is not General: `formats[row]?.[column]`. Rows without any are left out. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  /**
   * The font of a cell: `fonts[row]?.[column]`, undefined where it is not told (parts of a text in several fonts). Told of
   * files alone, and of a sheet alone on which a text stands in a font of an old encoding: then of all its cells.
   */
  readonly fonts?: readonly (readonly (string | undefined)[] | undefined)[];
  /** Cells whose value is wholly struck out: their columns by row. Left out where there are none. */
  readonly struck?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Left out where there are none. */
  readonly tables?: readonly GridTable[];
  /** Rows that the sheet hides, by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns that the sheet hides. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells whose formula nobody has reckoned: they are blank. Left out where there are none. */
  readonly unreckoned?: readonly CellPosition[];
  /** Cells whose formula nobody had reckoned when the file was saved: their values were reckoned here. */
  readonly reckoned?: readonly CellPosition[];
  /** Of a document, what its rows are there. */
  readonly tableRows?: readonly (TableRowPlace | undefined)[];
  /** True where the whole sheet is hidden. */
  readonly hidden: boolean;
}

/** The sheet's cell at a place of the grid. */
export function cellAt(
  { sheet, tableRows }: Pick<Grid, "sheet" | "tableRows">,
  row: number,
  column: number,
): CellRef {
  const tableRow = tableRows?.[row];
  return { sheet, row, column, ...(tableRow && { tableRow }) };
}

/** A sheet of values alone, as custom functions are given: nothing merged, formatted or hidden. */
export function plainGrid(sheet: string, values: Grid["values"]): Grid {
  return {
    sheet,
    values,
    merges: [],
    formats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
  };
}
