/**
 * A SheetLayout on a worksheet of Excel: cell by cell what the layout says, nothing decided here, the same as the .xlsx
 * writer makes. Looks go by rectangles, contents by bands of rows; what is queued is sent
 * when it would get too large for one request. What Excel made of it can be asked back.
 */

import { extentOf } from "../../sheet/layout";
import type { Area } from "../../sheet/area";
import type { CellStyle, LayoutCell, SheetLayout } from "../../sheet/layout";
import { rangeOf } from "./areas";
import type { Loaded } from "./book";
import { putCharts } from "./charts";

import { putPageLayout } from "./page-layout";
import { rectanglesOf } from "../../sheet/rectangles";
import { bytesOf, type Queue } from "./queue";
import { putValidations } from "./validations";

const FONT = "Times New Roman";
/** Of cells that say nothing else: what the .xlsx writer gives as the workbook's default. */
const PLAIN_SIZE = 12;
const TEXT_FORMAT = "@";
const PLAIN_FORMAT = "General";

/** A cell whose content on the sheet is not what was written. */
export interface Difference {
  readonly row: number;
  readonly column: number;
  /** What the formula should have given; null where it is none. */
  readonly formulaValue: string | number | null;
}

/** Paints onto cells that are empty and plain. Widths are points; what is queued at the end is left to be sent. */
export async function paint(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  widths: readonly number[],
  queue: Queue,
): Promise<void> {
  const { rows, columns } = extentOf(layout);
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  whole.format.font.name = FONT;
  whole.format.font.size = PLAIN_SIZE;
  if (widths.length > 0)
    sheet
      .getRangeByIndexes(0, 0, 1, widths.length)
      .setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
  await putContents(sheet, layout, queue);
  await putLooks(sheet, layout, queue);
  await putHeights(sheet, layout, rows, queue);
  for (const merge of layout.merges) {
    rangeOf(sheet, merge).merge(false);
    await queue.add(200);
  }
  const { freeze } = layout;
  if (freeze) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  putPageLayout(sheet, layout);
  putCharts(sheet, layout.charts ?? []);
  for (const column of layout.hiddenColumns ?? [])
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  putValidations(sheet, layout.validations ?? []);
  // Last: nothing that is locked can be written any more.
  if (layout.isProtected) sheet.protection.protect();
  await queue.add(4_000);
}

/**
 * After the next sync: the cells in which Excel has something else than the layout says. What an add-in's function reckons
 * comes a moment later: until then its cell and those that follow from it say so, and are as they should be.
 */
export async function loadDifferences(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  queue: Queue,
): Promise<Loaded<readonly Difference[]>> {
  // Formulas are reckoned in the order in which they were entered, where somebody has set Excel to reckon when asked.
  sheet.calculate(true);
  const waits = layout.cells.some(({ value }) => value?.kind === "formula" && value.late);
  const loaded: Loaded<readonly Difference[]>[] = [];
  for (const { top, cells, columns } of bandsOf(layout)) {
    const range = sheet.getRangeByIndexes(top, 0, cells.length, columns);
    range.load("values");
    loaded.push(() => differencesOf(range.values, cells, top, waits));
    await queue.add(300, bytesOf(cells.map((row) => row.map(valueOf))));
  }
  return () => loaded.flatMap((differences) => differences());
}

type Cells = readonly (readonly (LayoutCell | undefined)[])[];

/** Some rows of a layout, with a place for each of its columns. */
interface Band {
  readonly top: number;
  readonly columns: number;
  readonly cells: Cells;
}

/** A band is about a tenth of what a request may hold, and where names are long less than what is left of one that is nearly full. */
const BAND_CELLS = 2_000;

/** The cells of a layout from above; of two for the same place the later counts. */
function bandsOf(layout: SheetLayout): readonly Band[] {
  const { rows, columns } = extentOf(layout);
  const cells = Array.from({ length: rows }, () => Array.from<LayoutCell | undefined>({ length: columns }));
  for (const cell of layout.cells) {
    const row = cells[cell.row];
    if (row) row[cell.column] = cell;
  }
  const height = Math.max(1, Math.floor(BAND_CELLS / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, i) => ({
    top: i * height,
    columns,
    cells: cells.slice(i * height, (i + 1) * height),
  }));
}

async function putContents(sheet: Excel.Worksheet, layout: SheetLayout, queue: Queue): Promise<void> {
  for (const { top, columns, cells } of bandsOf(layout)) {
    const range = sheet.getRangeByIndexes(top, 0, cells.length, columns);
    // A text is typed into a cell of texts, so that "4/5" stays what it is and "=" begins no formula. Null leaves a cell.
    setEverywhere(range, TEXT_FORMAT);
    const texts = cells.map((row) => row.map(textOf));
    range.values = texts;
    setEverywhere(range, PLAIN_FORMAT);
    const others = cells.map((row) => row.map(numberOrFormula));
    range.formulas = others;
    await queue.add(bytesOf(texts) + bytesOf(others));
  }
}

/** One value for every cell of the range: Excel takes it, its types know only of arrays. */
function setEverywhere(range: Excel.Range, numberFormat: string): void {
  Reflect.set(range, "numberFormat", numberFormat);
}

function textOf(cell: LayoutCell | undefined): string | null {
  if (cell?.value?.kind !== "text") return null;
  // An apostrophe at the front is taken for the sign that a text follows.
  return cell.value.text.startsWith("'") ? `'${cell.value.text}` : cell.value.text;
}

function numberOrFormula(cell: LayoutCell | undefined): string | number | null {
  const value = cell?.value;
  if (!value || value.kind === "text") return null;
  return value.kind === "number" ? value.value : `=${value.formula}`;
}

function differencesOf(
  found: readonly (readonly unknown[])[],
  cells: Cells,
  top: number,
  waits: boolean,
): readonly Difference[] {
  return cells.flatMap((row, r) =>
    row.flatMap((cell, column) => {
      const meant = valueOf(cell);
      if (meant === null || sameValue(found[r]?.[column], meant)) return [];
      const formulaValue = cell?.value?.kind === "formula" ? cell.value.value : null;
      if (waits && formulaValue !== null && isToCome(found[r]?.[column])) return [];
      return [{ row: top + r, column, formulaValue }];
    }),
  );
}

/** What Excel shows while it waits for an add-in. */
function isToCome(found: unknown): boolean {
  return typeof found === "string" && /^#(?:BUSY|GETTING_DATA)/.test(found);
}

/** What a cell is to show; null where nothing stands in it. */
function valueOf(cell: LayoutCell | undefined): string | number | null {
  const value = cell?.value;
  if (!value) return null;
  return value.kind === "text" ? value.text : value.value;
}

/** Averages are reckoned by Excel in floating point; anything else is the same to the letter. */
function sameValue(found: unknown, meant: string | number): boolean {
  if (typeof found === "number" && typeof meant === "number") return Math.abs(found - meant) < 1e-9;
  return found === meant;
}

async function putLooks(sheet: Excel.Worksheet, layout: SheetLayout, queue: Queue): Promise<void> {
  for (const aspect of ASPECTS) {
    const keys = new Map(Object.entries(layout.styles).map(([name, look]) => [name, aspect.keyOf(look)]));
    const keyed = layout.cells.map(({ row, column, style }) => {
      const key = keys.get(style);
      if (key === undefined) throw new Error(`The layout has no style “${style}”.`);
      return { row, column, key };
    });
    await queue.yieldToExcel();
    for (const area of rectanglesOf(keyed)) {
      aspect.put(rangeOf(sheet, area), area.key, area);
      await queue.add(aspect.bytes);
    }
  }
}

/** What cells look like, each aspect by itself: cells that differ in one are alike in the others. */
const ASPECTS: readonly {
  /** Null where the plain look serves. */
  readonly keyOf: (style: CellStyle) => string | null;
  readonly put: (range: Excel.Range, key: string, area: Area) => void;
  /** What it takes of a request, about. */
  readonly bytes: number;
}[] = [
  {
    keyOf: ({ size }) => (size === PLAIN_SIZE ? null : String(size)),
    put: (range, key) => {
      range.format.font.size = Number(key);
    },
    bytes: 500,
  },
  {
    keyOf: ({ bold, italic, underline }) =>
      [bold && "bold", italic && "italic", underline && "underline"].filter(Boolean).join(" ") || null,
    put: ({ format: { font } }, key) => {
      if (key.includes("bold")) font.bold = true;
      if (key.includes("italic")) font.italic = true;
      if (key.includes("underline")) font.underline = "Single";
    },
    bytes: 600,
  },
  {
    keyOf: ({ align }) => align ?? null,
    put: (range, key) => {
      range.format.horizontalAlignment = key === "left" ? "Left" : key === "right" ? "Right" : "Center";
    },
    bytes: 450,
  },
  {
    keyOf: ({ vertical }) => vertical ?? null,
    put: (range, key) => {
      range.format.verticalAlignment = key === "top" ? "Top" : "Center";
    },
    bytes: 450,
  },
  {
    keyOf: ({ indent }) => (indent ? String(indent) : null),
    put: (range, key) => {
      range.format.indentLevel = Number(key);
    },
    bytes: 450,
  },
  {
    keyOf: ({ wrap }) => (wrap ? "wrap" : null),
    put: (range) => {
      range.format.wrapText = true;
    },
    bytes: 450,
  },
  {
    keyOf: ({ turned }) => (turned ? "turned" : null),
    put: (range) => {
      range.format.textOrientation = 90;
    },
    bytes: 450,
  },
  {
    keyOf: ({ numberFormat }) => numberFormat ?? null,
    put: setEverywhere,
    bytes: 350,
  },
  {
    keyOf: ({ unlocked }) => (unlocked ? "unlocked" : null),
    put: (range) => {
      range.format.protection.locked = false;
    },
    bytes: 450,
  },
  {
    keyOf: ({ border }) => (border ? "border" : null),
    put: (range, _key, { top, left, bottom, right }) => {
      const edges = [
        "EdgeTop" as const,
        "EdgeBottom" as const,
        "EdgeLeft" as const,
        "EdgeRight" as const,
        // Of a single row or column there is no inside, and older hosts refuse to draw it.
        ...(bottom > top ? ["InsideHorizontal" as const] : []),
        ...(right > left ? ["InsideVertical" as const] : []),
      ];
      for (const edge of edges) {
        const border = range.format.borders.getItem(edge);
        border.style = "Continuous";
        border.weight = "Thin";
      }
    },
    bytes: 3_000,
  },
];

async function putHeights(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  rows: number,
  queue: Queue,
): Promise<void> {
  if (layout.rowHeights.size === 0) return;
  for (let top = 0; top < rows; top += BAND_CELLS) {
    const band = Array.from({ length: Math.min(BAND_CELLS, rows - top) }, (_, i) => {
      const rowHeight = layout.rowHeights.get(top + i);
      return rowHeight === undefined ? {} : { format: { rowHeight } };
    });
    sheet.getRangeByIndexes(top, 0, band.length, 1).setRowProperties(band);
    await queue.add(bytesOf(band));
  }
}
