/**
 * A sheet of Excel as a grid: values, blank told from zero and from errors, merged areas, number formats, hidden rows and
 * columns. A
 * large sheet comes in pieces of whole rows, each of which Excel on the web can still answer.
 */
import type { Area } from "../../sheet/area";
import type { CellValue, Grid } from "../../sheet/grid";
import { FROM_1904, isDayFormat } from "../../sheet/number-format";
import { looksOld } from "../../vietnamese/legacy-fits";
import { loadUsedArea, type Loaded, type BookView, type SheetView, type UsedArea } from "./book";
import { isFrom1904 } from "./date-system";
import { loadFont, readFonts, type WholeFont } from "./fonts";
import { loadMerges, readManyMerges } from "./merges";
import { ExcelProblem, problemOf } from "./problem";
import { Queue } from "./queue";

/** Excel on the web answers at most 5 MB at once. */
const MOST_BYTES = 4_000_000;
/** What a cell takes in an answer: value, kind, format and text with their quotes; most take half of it. */
const BYTES_PER_CELL = 80;
/** As many as a file may have (see workbook/file/read.ts): 100,000 rows of 25 columns, twice. */
const MOST_CELLS = 5_000_000;

interface Piece {
  readonly values: CellValue[][];
  readonly formats: (string | undefined)[][];
  readonly hidden: readonly boolean[];
  /** Of the first piece only. */
  readonly hiddenColumns: readonly boolean[];
  /** What the cells show; of the first piece only. */
  readonly texts: readonly (readonly string[])[] | null;
}

export interface Reading {
  /** Whether this Excel has what came with this version of its interface. */
  readonly supports: (version: string) => boolean;
  /** Asks for more with the first piece; called again where that has to be asked again. */
  readonly alongside?: () => void;
  readonly onProgress?: (done: number, all: number) => void;
  /** May throw to stop: asked before each request. */
  readonly beforeSend: () => void;
}

/**
 * Reads what stands on the sheet, `used`. One request for up to 50,000 cells. Throws an ExcelProblem "too-large" where even a
 * single row is too much, Excel's own errors, and what `beforeSend` threw.
 */
export async function readGrid(
  context: Excel.RequestContext,
  sheet: SheetView,
  used: UsedArea | null,
  { supports, alongside, onProgress, beforeSend }: Reading,
): Promise<Grid> {
  const queue = new Queue(context, beforeSend);
  const known = { sheet: sheet.name, hidden: sheet.hidden };
  if (!used) {
    alongside?.();
    await queue.send();
    return { ...known, values: [], formats: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
  }
  if (used.rows * used.columns > MOST_CELLS) throw new ExcelProblem("too-large", sheet.name);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  let merges: Loaded<readonly Area[]> | null = null;
  let font: Loaded<WholeFont> | null = null;
  let isTooMany = false;
  const pieces: Piece[] = [];
  let size = Math.max(1, Math.floor(MOST_BYTES / BYTES_PER_CELL / used.columns));
  for (let row = 0; row < used.rows;) {
    const rows = Math.min(size, used.rows - row);
    const piece = loadPiece(worksheet, { ...used, row: used.row + row, rows }, row === 0);
    if (row === 0) {
      if (supports("1.13") && !isTooMany) merges = loadMerges(worksheet, used);
      if (supports("1.9")) font = loadFont(worksheet, used);
      alongside?.();
    }
    try {
      await queue.send();
    } catch (error) {
      const { code, detail } = problemOf(error);
      // Of more than 512 merged areas Excel tells none, and does not say why: then they are asked for bit by bit.
      const mayBeMerges = row === 0 && merges !== null && !isTooMany && detail === "GeneralException";
      if (mayBeMerges) isTooMany = true;
      else if (code === "too-large" && rows > 1) size = Math.ceil(rows / 2);
      else throw error;
      continue;
    }
    pieces.push(piece());
    row += rows;
    onProgress?.(row, used.rows);
  }
  const areas = isTooMany ? await readManyMerges(worksheet, used, queue) : (merges?.() ?? []);
  const grid = joined(pieces, used);
  const isOld = (value: CellValue): boolean => typeof value === "string" && looksOld(value);
  const mayBeOld = (): boolean => grid.values.some((row) => row.some(isOld));
  const looks = font ? await readFonts(worksheet, used, font(), mayBeOld, queue) : {};
  return { ...known, ...grid, ...looks, merges: areas };
}

function loadPiece(worksheet: Excel.Worksheet, area: UsedArea, isFirst: boolean): Loaded<Piece> {
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("values,valueTypes,numberFormat");
  if (isFirst) range.load("text");
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = isFirst ? range.getColumnProperties({ columnHidden: true }) : null;
  return () => {
    const values: readonly (readonly unknown[])[] = range.values;
    const formats: readonly (readonly unknown[])[] = range.numberFormat;
    return {
      values: values.map((row, r) => row.map((value, c) => valueOf(value, range.valueTypes[r]?.[c]))),
      formats: formats.map((row) => row.map(formatOf)),
      hidden: rows.value.map(({ rowHidden }) => rowHidden ?? false),
      hiddenColumns: columns?.value.map(({ columnHidden }) => columnHidden ?? false) ?? [],
      texts: isFirst ? range.text : null,
    };
  };
}

function valueOf(value: unknown, kind: string | undefined): CellValue {
  if (kind === "Empty" || value === "" || value === null || value === undefined) return null;
  if (kind === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

function formatOf(format: unknown): string | undefined {
  return typeof format === "string" && format !== "General" ? format : undefined;
}

/** The pieces below one another, moved to where they stand on the sheet; days counted from 1900. */
function joined(
  pieces: readonly Piece[],
  used: UsedArea,
): Pick<Grid, "values" | "raw" | "formats" | "hiddenRows" | "hiddenColumns"> {
  const [first] = pieces;
  const from1904 = first?.texts ? isFrom1904(first.values, first.formats, first.texts) : false;
  const above = Array.from({ length: used.row }, (): CellValue[] => []);
  const left = Array.from({ length: used.column }, () => null);
  const raw: CellValue[][] = above;
  const formats: ((string | undefined)[] | undefined)[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set(
    (first?.hiddenColumns ?? []).flatMap((isHidden, c) => (isHidden ? [used.column + c] : [])),
  );
  for (const piece of pieces) {
    piece.values.forEach((row, r) => {
      const ofRow = piece.formats[r] ?? [];
      if (piece.hidden[r]) hiddenRows.add(raw.length);
      if (ofRow.some((format) => format !== undefined))
        formats[raw.length] = [...left.map(() => undefined), ...ofRow];
      raw.push([...left, ...row]);
    });
  }
  if (!from1904) return { values: raw, formats, hiddenRows, hiddenColumns };
  const values = raw.map((row, r) => row.map((value, c) => from1900(value, formats[r]?.[c])));
  return { values, raw, formats, hiddenRows, hiddenColumns };
}

function from1900(value: CellValue, format: string | undefined): CellValue {
  const isDay = typeof value === "number" && format !== undefined && isDayFormat(format);
  return isDay ? value + FROM_1904 : value;
}

/** As far as headers are searched for, and some branches below; a few columns more than tables have. */
const PEEK = { rows: 150, columns: 40 };
/** Sheets of which so much can still be answered at once. */
const PEEKS_AT_ONCE = 8;

/**
 * The tops of sheets, values alone: enough to see whether they hold results. A sheet that is gone by now is left out. Throws
 * Excel's own errors, and what `beforeSend` threw.
 */
export async function readPeeks(
  context: Excel.RequestContext,
  sheets: readonly SheetView[],
  beforeSend: () => void,
): Promise<ReadonlyMap<string, Grid>> {
  const queue = new Queue(context, beforeSend);
  const peeks = new Map<string, Grid>();
  let atOnce = PEEKS_AT_ONCE;
  for (let from = 0; from < sheets.length;) {
    const loaded = sheets
      .slice(from, from + atOnce)
      .map((sheet) => ({ sheet, peek: loadPeek(context, sheet) }));
    try {
      await queue.send();
    } catch (error) {
      if (problemOf(error).code !== "too-large" || atOnce === 1) throw error;
      atOnce = Math.ceil(atOnce / 2);
      continue;
    }
    for (const { sheet, peek } of loaded) {
      const grid = peek();
      if (grid) peeks.set(sheet.id, grid);
    }
    from += atOnce;
  }
  return peeks;
}

/** Null of a sheet that was deleted since the workbook was looked at. */
function loadPeek(context: Excel.RequestContext, { id, name, hidden }: SheetView): Loaded<Grid | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const range = sheet.getRangeByIndexes(0, 0, PEEK.rows, PEEK.columns).getUsedRangeOrNullObject(true);
  sheet.load("id");
  range.load("values,valueTypes,rowIndex,columnIndex");
  return () => {
    if (sheet.isNullObject) return null;
    const known = { sheet: name, hidden, merges: [], formats: [], hiddenRows: new Set<number>() };
    if (range.isNullObject) return { ...known, hiddenColumns: new Set(), values: [] };
    const rows: readonly (readonly unknown[])[] = range.values;
    const left = Array.from({ length: range.columnIndex }, () => null);
    const values = [
      ...Array.from({ length: range.rowIndex }, (): CellValue[] => []),
      ...rows.map((row, r) => [...left, ...row.map((value, c) => valueOf(value, range.valueTypes[r]?.[c]))]),
    ];
    return { ...known, hiddenColumns: new Set(), values };
  };
}

/** What is used of a sheet: known from looking at the workbook, or asked for. */
export async function areaOf(
  context: Excel.RequestContext,
  { used }: BookView,
  { id }: SheetView,
): Promise<UsedArea | null> {
  const known = used.get(id);
  if (known !== undefined) return known;
  const loaded = loadUsedArea(context.workbook.worksheets.getItem(id));
  await context.sync();
  return loaded();
}
