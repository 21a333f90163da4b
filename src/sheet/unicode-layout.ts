/**
 * A sheet of an old encoding as a new sheet in Unicode, to be written into a file: its values where they stand, with their number
 * formats, merges and what is hidden or struck out; no formulas. What it says when it is read is what the sheet says.
 */
import type { CellValue, Grid } from "./grid";
import { POINTS_PER_CHARACTER, textWidth } from "./measure";
import type { CellStyle, LayoutCell, LayoutValue, SheetLayout } from "./layout";
import { inUnicode } from "./transform/unicode";

const SIZE = 12;
/** Columns are as wide as their words, within these bounds; longer ones wrap. */
const LEAST_WIDTH = 5;
const MOST_WIDTH = 32;
const MEASURED_ROWS = 500;
const PRINT: SheetLayout["print"] = {
  paper: "A4",
  orientation: "landscape",
  marginsMm: { top: 15, bottom: 15, left: 15, right: 15, header: 7, footer: 7 },
  pages: { fitToWide: 1 },
  centerHorizontally: true,
  footerCenter: "&P/&N",
};

/** Null where nothing on the sheet is in an old encoding. */
export function unicodeLayout(grid: Grid): SheetLayout | null {
  const converted = inUnicode(grid);
  return converted.conversions.length === 0 ? null : layoutOf(converted.grid);
}

/** All sheets in Unicode, for a new file. */
export function plainLayouts(grids: readonly Grid[]): readonly SheetLayout[] {
  return grids.map((grid) => layoutOf(inUnicode(grid).grid));
}

/** The visible sheets of a workbook in Unicode, the others as they are; null where none of them is in an old encoding. */
export function unicodeLayouts(grids: readonly Grid[]): readonly SheetLayout[] | null {
  const seen = grids.some(({ hidden }) => !hidden) ? grids.filter(({ hidden }) => !hidden) : grids;
  const layouts = seen.map((grid) => ({ own: unicodeLayout(grid), grid }));
  return layouts.some(({ own }) => own !== null)
    ? layouts.map(({ own, grid }) => own ?? layoutOf(grid))
    : null;
}

function layoutOf(grid: Grid): SheetLayout {
  const styles = new Map<string, CellStyle>();
  const styleOf = (format: string | undefined, struck: boolean): string => {
    const name = `${struck ? "struck " : ""}${format ?? ""}`;
    styles.set(name, {
      size: SIZE,
      vertical: "middle",
      wrap: true,
      ...(format !== undefined && { numberFormat: format }),
      ...(struck && { struck }),
    });
    return name;
  };
  const cells = grid.values.flatMap((row, r) =>
    row.flatMap((written, column): readonly LayoutCell[] => {
      const value = valueOf(written);
      const struck = grid.struck?.get(r)?.has(column) === true;
      return value ? [{ row: r, column, value, style: styleOf(grid.formats[r]?.[column], struck) }] : [];
    }),
  );
  return {
    name: grid.sheet,
    styles: Object.fromEntries(styles),
    cells,
    merges: grid.merges,
    columnWidths: widthsOf(grid),
    rowHeights: new Map(),
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    print: PRINT,
  };
}

function valueOf(value: CellValue): LayoutValue | null {
  if (value === null) return null;
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "string") return { kind: "text", text: value };
  return { kind: "text", text: typeof value === "boolean" ? String(value).toUpperCase() : value.error };
}

/** Titles reach over the columns beside them, and say nothing of a width. */
function widthsOf({ values }: Grid): readonly number[] {
  const count = values.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_width, column) => {
    const longest = values.slice(0, MEASURED_ROWS).reduce((most, row) => {
      const value = row[column];
      const isTitle = row.filter((one) => one !== null).length < 3;
      return isTitle || value === null || typeof value === "object" || value === undefined
        ? most
        : Math.max(most, textWidth(String(value), { size: SIZE, bold: false }));
    }, 0);
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.ceil(longest / POINTS_PER_CHARACTER) + 1));
  });
}
