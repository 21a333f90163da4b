/**
 * Puts a formula of ours into the cell that is selected, where it does no harm: never over what stands there without being
 * told to, never into the range that it reads, never onto sheets that we make anew. Whatever fails, the cell is as it was.
 */

import type { Area } from "../../sheet/area";
import { address } from "../../sheet/address";

import { loadBook, type Loaded, type BookView, type SheetView } from "./book";
import { loadContents, putContents, type Content, type Contents } from "./cell-contents";
import { orDone } from "./certain";
import { ExcelProblem } from "./problem";

/** A cell of the workbook. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface InsertPlan {
  readonly book: BookView;
  readonly place: Place;
  /** In English with commas. */
  readonly formula: string;
  /** How many cells its answer fills. */
  readonly rows: number;
  readonly columns: number;
  /** What the formula reads. */
  readonly source: { readonly sheetId: string; readonly area: Area };
  /** The format of shares, and the cells of the answer that show them, counted from its first one. */
  readonly shares: {
    readonly format: string;
    readonly cells: readonly { readonly row: number; readonly column: number }[];
  };
  /** What stands in the cell may be written over. */
  readonly isAgreed: boolean;
}

/** What was done, so that it can be taken back. */
export interface Insertion {
  readonly place: Place;
  /** The formula as Excel keeps it. */
  readonly formula: string;
  readonly before: Content;
  readonly formatsBefore: readonly (readonly string[])[];
  readonly formatsAfter: readonly (readonly string[])[];
}

export type Inserted =
  | { readonly kind: "inserted"; readonly insertion: Insertion }
  /** Something stands in the cell: somebody must agree first. */
  | { readonly kind: "occupied"; readonly place: Place; readonly shown: string };

const PLAIN_FORMAT = "General";
const TEXT_FORMAT = "@";
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The cell that is selected; of several, the one that people type into. */
export function loadSelected(context: Excel.RequestContext): Loaded<Place> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/id");
  return () => ({ sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex });
}

/** Throws an ExcelProblem that says why the formula cannot stand there, or Excel's own error. */
export async function insertFormula(context: Excel.RequestContext, plan: InsertPlan): Promise<Inserted> {
  const { place } = plan;
  const sheet = sheetOf(plan);
  refuseWrongPlace(plan, sheet);
  const target = await look(context, plan);
  const before = refuseWhereNoRoom(plan, sheet, target);
  if (before.kind !== "empty" && !plan.isAgreed) return { kind: "occupied", place, shown: target.shown };
  const formatsAfter = formatsFor(plan, target.contents.formats);
  const done = { place, before, formatsBefore: target.contents.formats, formatsAfter };
  try {
    const range = areaOf(context, plan);
    const cell = range.getCell(0, 0);
    range.numberFormat = formatsAfter.map((row) => [...row]);
    cell.formulas = [[plan.formula]];
    cell.load("formulas");
    await context.sync();
    const formula: unknown = cell.formulas[0]?.[0];
    if (typeof formula !== "string" || !formula.startsWith("="))
      throw new ExcelProblem("not-as-written", sheet.name, address(place));
    return { kind: "inserted", insertion: { ...done, formula } };
  } catch (error) {
    await takeBack(context, { ...done, formula: plan.formula });
    throw error;
  }
}

/** False where the cell holds something else by now, or is gone. */
export async function undoInsertion(context: Excel.RequestContext, insertion: Insertion): Promise<boolean> {
  const loaded = loadBook(context);
  await context.sync();
  if (!loaded().sheets.some(({ id }) => id === insertion.place.sheetId)) return false;
  const cell = loadContents(rangeOf(context, insertion).getCell(0, 0));
  const formats = loadContents(rangeOf(context, insertion));
  await context.sync();
  const isThere = (cells: Contents["cells"]): boolean => {
    const now = cells[0]?.[0];
    return now?.kind === "formula" && now.formula === insertion.formula;
  };
  if (!isThere(cell().cells)) return false;
  const takeBackNow = async (): Promise<void> => {
    putBack(context, insertion, formats().formats);
    await context.sync();
  };
  await orDone(takeBackNow, async () => {
    const later = loadContents(rangeOf(context, insertion).getCell(0, 0));
    await context.sync();
    return !isThere(later().cells);
  });
  return true;
}

function sheetOf({ book, place }: InsertPlan): SheetView {
  const sheet = book.sheets.find(({ id }) => id === place.sheetId);
  if (!sheet) throw new ExcelProblem("moved");
  return sheet;
}

function refuseWrongPlace({ place, rows, columns, source }: InsertPlan, sheet: SheetView): void {
  if (sheet.isTagged) throw new ExcelProblem("own-sheet", sheet.name);
  const bottom = place.row + rows - 1;
  const right = place.column + columns - 1;
  const { area } = source;
  const isIn =
    place.sheetId === source.sheetId &&
    place.row <= area.bottom &&
    place.column <= area.right &&
    bottom >= area.top &&
    right >= area.left;
  if (isIn) throw new ExcelProblem("in-table", sheet.name, nameOf(area));
  if (bottom > LAST_ROW || right > LAST_COLUMN)
    throw new ExcelProblem("no-spill", sheet.name, address(place));
}

function nameOf({ top, left, bottom, right }: Area): string {
  return `${address({ row: top, column: left })}:${address({ row: bottom, column: right })}`;
}

interface Target {
  readonly contents: Contents;
  /** What the first cell shows. */
  readonly shown: string;
  readonly isProtected: boolean;
  readonly isMerged: boolean;
  /** In a Table of Excel. */
  readonly isInTable: boolean;
  /** The first cell shows part of another formula's answer. */
  readonly isSpilledInto: boolean;
}

async function look(context: Excel.RequestContext, plan: InsertPlan): Promise<Target> {
  const sheet = context.workbook.worksheets.getItem(plan.place.sheetId);
  const range = areaOf(context, plan);
  const cell = range.getCell(0, 0);
  const contents = loadContents(range);
  const merged = range.getMergedAreasOrNullObject();
  const tables = range.getTables(false);
  const parent = cell.getSpillParentOrNullObject();
  cell.load("text");
  merged.load("address");
  tables.load("items/id");
  parent.load("rowIndex,columnIndex");
  sheet.protection.load("protected");
  await context.sync();
  return {
    contents: contents(),
    shown: cell.text[0]?.[0] ?? "",
    isProtected: sheet.protection.protected,
    isMerged: !merged.isNullObject,
    isInTable: tables.items.length > 0,
    isSpilledInto:
      !parent.isNullObject &&
      !(parent.rowIndex === plan.place.row && parent.columnIndex === plan.place.column),
  };
}

/** What the first cell holds, where nothing else is in the way. */
function refuseWhereNoRoom({ place, rows, columns }: InsertPlan, sheet: SheetView, target: Target): Content {
  if (target.isProtected) throw new ExcelProblem("cells-protected", sheet.name);
  if (target.isSpilledInto) throw new ExcelProblem("in-answer", sheet.name, address(place));
  if (target.isInTable) throw new ExcelProblem("in-list", sheet.name, address(place));
  if (target.isMerged && rows * columns > 1) throw new ExcelProblem("no-spill", sheet.name, address(place));
  const { cells } = target.contents;
  cells.forEach((row, r) => {
    row.forEach(({ kind }, c) => {
      const cell = address({ row: place.row + r, column: place.column + c });
      if (r + c > 0 && kind !== "empty") throw new ExcelProblem("no-room", sheet.name, cell);
    });
  });
  return cells[0]?.[0] ?? { kind: "empty" };
}

/** Shares look like shares where nobody has chosen another look; a cell of texts would show the formula itself. */
function formatsFor(
  { shares }: InsertPlan,
  formats: Insertion["formatsBefore"],
): readonly (readonly string[])[] {
  const isShare = (row: number, column: number): boolean =>
    shares.cells.some((one) => one.row === row && one.column === column);
  return formats.map((row, r) =>
    row.map((format, c) => {
      const plain = r + c === 0 && format === TEXT_FORMAT ? PLAIN_FORMAT : format;
      return plain === PLAIN_FORMAT && isShare(r, c) ? shares.format : plain;
    }),
  );
}

function areaOf(context: Excel.RequestContext, { place, rows, columns }: InsertPlan): Excel.Range {
  return context.workbook.worksheets
    .getItem(place.sheetId)
    .getRangeByIndexes(place.row, place.column, rows, columns);
}

function rangeOf(context: Excel.RequestContext, { place, formatsBefore }: Insertion): Excel.Range {
  return context.workbook.worksheets
    .getItem(place.sheetId)
    .getRangeByIndexes(place.row, place.column, formatsBefore.length, formatsBefore[0]?.length ?? 1);
}

/** Formats that somebody has changed since stay his. */
function putBack(
  context: Excel.RequestContext,
  insertion: Insertion,
  formatsNow: readonly (readonly string[])[],
): void {
  const { before, formatsBefore, formatsAfter } = insertion;
  const range = rangeOf(context, insertion);
  const formats = formatsNow.map((row, r) =>
    row.map((now, c) => (now === formatsAfter[r]?.[c] ? (formatsBefore[r]?.[c] ?? now) : now)),
  );
  putContents(range.getCell(0, 0), { cells: [[before]], formats: [[formats[0]?.[0] ?? PLAIN_FORMAT]] });
  range.numberFormat = formats;
}

/** After a failure. Where even that fails, the first failure is what people are told. */
async function takeBack(context: Excel.RequestContext, insertion: Insertion): Promise<void> {
  try {
    putBack(context, insertion, insertion.formatsAfter);
    await context.sync();
  } catch {
    // Excel does not answer.
  }
}
