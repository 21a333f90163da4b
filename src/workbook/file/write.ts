/**
 * A SheetLayout as an .xlsx file: cell by cell what the layout says, nothing decided here.
 *
 * The writer is hucre (see docs/decisions.md). It counts from 0 as we do and writes each style once.
 */
import type {
  Cell,
  CellStyle as FileStyle,
  MergeRange,
  NamedRange,
  PageSetup,
  RowDef,
  WriteSheet,
} from "hucre";
import type { CellStyle, LayoutCell, PrintSetup, SheetLayout } from "../../summary/sheet-layout";

const FONT = "Times New Roman";
const MM_PER_INCH = 25.4;
const LINE = { style: "thin" } as const;

/** Writes a workbook with these sheets, in this order. The writer is loaded when it is first needed. */
export async function writeWorkbook(layouts: readonly SheetLayout[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: layouts.map(sheetOf),
    namedRanges: layouts.flatMap(repeatedRows),
    defaultFont: { name: FONT, size: 12 },
    // The same input gives the same file, and nobody's name stands in it.
    properties: { creator: "", created: new Date(0), modified: new Date(0) },
  });
}

function sheetOf(layout: SheetLayout): WriteSheet {
  const styles = new Map(Object.entries(layout.styles).map(([name, style]) => [name, styleOf(style)]));
  const rows = new Map<number, RowDef>([...layout.rowHeights].map(([row, height]) => [row, { height }]));
  const merges: MergeRange[] = layout.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  return {
    name: layout.name,
    columns: layout.columnWidths.map((width) => ({ width })),
    cells: new Map(layout.cells.map((cell) => [`${cell.row},${cell.column}`, cellOf(cell, styles)])),
    merges,
    rowDefs: rows,
    ...(layout.freeze && { freezePane: { ...layout.freeze } }),
    pageSetup: pageOf(layout.print),
    ...(layout.print.footerCenter !== "" && {
      headerFooter: { oddFooter: `&C${layout.print.footerCenter}` },
    }),
  };
}

/**
 * The rows that every page repeats, as the name that Excel keeps them under. The writer's own option leaves the
 * sheet's name unquoted, and names with spaces then mean nothing.
 */
function repeatedRows({ name, print }: SheetLayout): NamedRange[] {
  if (!print.repeatRows) return [];
  const { first, last } = print.repeatRows;
  const range = `'${name.replaceAll("'", "''")}'!$${first + 1}:$${last + 1}`;
  return [{ name: "_xlnm.Print_Titles", range, scope: name }];
}

function cellOf({ value, style }: LayoutCell, styles: ReadonlyMap<string, FileStyle>): Partial<Cell> {
  const look = styles.get(style);
  if (!look) throw new Error(`The layout has no style “${style}”.`);
  if (!value) return { value: null, type: "empty", style: look };
  if (value.kind === "text") return { value: value.text, type: "string", style: look };
  if (value.kind === "number") return { value: value.value, type: "number", style: look };
  return {
    value: value.value,
    type: "formula",
    formula: value.formula,
    formulaResult: value.value,
    style: look,
  };
}

function styleOf(style: CellStyle): FileStyle {
  return {
    font: {
      name: FONT,
      size: style.size,
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
    },
    alignment: {
      ...(style.align && { horizontal: style.align }),
      ...(style.vertical && { vertical: style.vertical === "middle" ? "center" : "top" }),
      ...(style.wrap && { wrapText: true }),
      ...(style.turned && { textRotation: 90 }),
    },
    ...(style.border && { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
  };
}

function pageOf(print: PrintSetup): PageSetup {
  const { top, bottom, left, right, header, footer } = print.marginsMm;
  const inches = (mm: number): number => mm / MM_PER_INCH;
  return {
    paperSize: "a4",
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.fitToPagesWide,
    // 0: as many pages down as it takes.
    fitToHeight: 0,
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(header),
      footer: inches(footer),
    },
    horizontalCentered: print.centerHorizontally,
  };
}
