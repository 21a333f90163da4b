/**
 * A SheetLayout as an .xlsx file: cell by cell what the layout says, nothing decided here.
 *
 * The writer is hucre (see docs/decisions.md). It counts from 0 as we do and writes each style once.
 */
import { quotedSheet, sheetRange } from "../../sheet/address";
import type {
  Cell,
  CellStyle as FileStyle,
  ChartSeries,
  MergeRange,
  NamedRange,
  PageSetup,
  RowDef,
  SheetChart,
  WriteSheet,
} from "hucre";

import {
  breaksOf,
  type CellStyle,
  type LayoutCell,
  type LayoutChart,
  type PrintSetup,
  type SheetLayout,
} from "../../sheet/layout";
import { validationOf } from "./validations";
import { inXml } from "./xml-text";

const FONT = "Times New Roman";
const MM_PER_INCH = 25.4;
const LINE = { style: "thin" } as const;
const BLACK = "#000000";
const WHITE = "#FFFFFF";
const CHART_LINE = "#A6A6A6";
/** How much of the ring is its hole, and the room between bars in parts of a bar's width; percent. */
const HOLE = 55;
const BETWEEN_BARS = 60;

/** Writes a workbook with these sheets, in this order. The writer is loaded when it is first needed. */
export async function writeWorkbook(layouts: readonly SheetLayout[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: layouts.map(sheetOf),
    namedRanges: layouts.flatMap((layout) => [...printedArea(layout), ...repeatedRows(layout)]),
    defaultFont: { name: FONT, size: 12 },
    // The same input gives the same file, and nobody's name stands in it.
    properties: { creator: "", created: new Date(0), modified: new Date(0) },
  });
}

function sheetOf(layout: SheetLayout): WriteSheet {
  const styles = new Map(Object.entries(layout.styles).map(([name, style]) => [name, styleOf(style)]));
  const rows = new Map<number, RowDef>([...layout.rowHeights].map(([row, height]) => [row, { height }]));
  for (const row of layout.hiddenRows ?? []) rows.set(row, { ...rows.get(row), hidden: true });
  const merges: MergeRange[] = layout.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  return {
    name: layout.name,
    columns: layout.columnWidths.map((width, column) => ({
      width,
      ...(layout.hiddenColumns?.has(column) && { hidden: true }),
    })),
    cells: new Map(layout.cells.map((cell) => [`${cell.row},${cell.column}`, cellOf(cell, styles)])),
    merges,
    rowDefs: rows,
    ...(layout.freeze && { freezePane: { ...layout.freeze } }),
    ...(layout.isHidden && { hidden: true }),
    ...(layout.isProtected && { protection: { sheet: true } }),
    ...(layout.charts && { charts: layout.charts.map((chart) => chartOf(chart, layout.name)) }),
    ...(layout.validations && { dataValidations: layout.validations.map(validationOf) }),
    pageSetup: pageOf(layout.print),
    // Told by the last row before each.
    rowBreaks: breaksOf(layout.print).map((row) => row - 1),
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
  return [
    { name: "_xlnm.Print_Titles", range: `${quotedSheet(name)}!$${first + 1}:$${last + 1}`, scope: name },
  ];
}

/** What is printed, in the same way. */
function printedArea({ name, print }: SheetLayout): NamedRange[] {
  return print.area ? [{ name: "_xlnm.Print_Area", range: sheetRange(name, print.area), scope: name }] : [];
}

/**
 * The writer gives frames names of its own ("Chart 1"); ours is for those who look for a chart by its name, and nobody
 * does in a file. It keeps no numbers beside the chart either: they are in the cells, where Excel looks for them.
 */
function chartOf(chart: LayoutChart, sheet: string): SheetChart {
  const { kind, title, labels, values, at } = chart;
  return {
    type: kind,
    title,
    altText: title,
    titleFontFamily: FONT,
    titleFontSize: chart.titleSize,
    titleBold: true,
    titleColor: BLACK,
    series: [
      {
        name: title,
        values: sheetRange(sheet, values),
        categories: sheetRange(sheet, labels),
        color: colorAt(chart, 0),
        ...(kind === "doughnut" && { dataPoints: partsOf(chart) }),
      },
    ],
    // It ends where the cell behind its last one begins.
    anchor: { from: { row: at.top, col: at.left }, to: { row: at.bottom + 1, col: at.right + 1 } },
    plotVisOnly: false,
    chartSpaceFillColor: WHITE,
    chartSpaceBorderColor: CHART_LINE,
    ...(kind === "doughnut" ? ringOf(chart) : barsOf(chart)),
  };
}

function ringOf({ textSize }: LayoutChart): Partial<SheetChart> {
  return {
    holeSize: HOLE,
    legend: "right",
    legendFontFamily: FONT,
    legendFontSize: textSize,
    legendFontColor: BLACK,
  };
}

function barsOf({ textSize }: LayoutChart): Partial<SheetChart> {
  return {
    legend: false,
    gapWidth: BETWEEN_BARS,
    axes: {
      // Bars are drawn from the bottom up; the first label is to be at the top.
      x: {
        reverse: true,
        // Marks are drawn unless it is said that there are none.
        majorTickMark: "none",
        minorTickMark: "none",
        labelFontFamily: FONT,
        labelFontSize: textSize,
        labelColor: BLACK,
      },
      y: { hidden: true, gridlines: { major: false }, scale: { min: 0 } },
    },
  };
}

function partsOf(chart: LayoutChart): NonNullable<ChartSeries["dataPoints"]> {
  const length = chart.values.bottom - chart.values.top + 1;
  return Array.from({ length }, (_, idx) => {
    const fillColor = colorAt(chart, idx);
    // A white line parts them; a whole ring has no seam.
    return { idx, fillColor, borderColor: length > 1 ? WHITE : fillColor };
  });
}

function colorAt({ colors }: LayoutChart, i: number): string {
  return colors[Math.min(i, colors.length - 1)] ?? BLACK;
}

function cellOf({ value, style }: LayoutCell, styles: ReadonlyMap<string, FileStyle>): Partial<Cell> {
  const look = styles.get(style);
  if (!look) throw new Error(`The layout has no style “${style}”.`);
  if (!value) return { value: null, type: "empty", style: look };
  if (value.kind === "text") return { value: inXml(value.text), type: "string", style: look };
  if (value.kind === "number") return { value: value.value, type: "number", style: look };
  return {
    value: value.value,
    type: "formula",
    formula: inXml(value.formula),
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
      ...(style.struck && { strikethrough: true }),
    },
    alignment: {
      ...(style.align && { horizontal: style.align }),
      ...(style.vertical && { vertical: style.vertical === "middle" ? "center" : "top" }),
      ...(style.indent && { indent: style.indent }),
      ...(style.wrap && { wrapText: true }),
      ...(style.turned && { textRotation: 90 }),
    },
    ...(style.border && { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

function pageOf(print: PrintSetup): PageSetup {
  const { top, bottom, left, right, header, footer } = print.marginsMm;
  const inches = (mm: number): number => mm / MM_PER_INCH;
  return {
    paperSize: "a4",
    orientation: print.orientation,
    ...("scale" in print.pages
      ? { scale: print.pages.scale }
      : // 0: as many pages down as it takes.
        { fitToPage: true, fitToWidth: print.pages.fitToWide, fitToHeight: print.pages.fitToTall ?? 0 }),
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
