/**
 * "Chuyển công thức thành giá trị": formulas of ours become what they show, those of a sheet or of the whole workbook, all or none, so that
 * the file can be sent to somebody without the add-in. What shows an error or is still being calculated stays a formula.
 */

import { address } from "../../sheet/address";
import { loadBook, loadUsedArea, type Loaded, type SheetView, type UsedArea } from "./book";
import { loadContents, bytesOfContents, putContents, sameContents, type Contents } from "./cell-contents";
import { orDone } from "./certain";
import { ExcelProblem, problemOf } from "./problem";
import { Queue } from "./queue";

/** A formula of ours, and the cells that its answer fills; one where it fills none besides its own. */
export interface FoundFormula {
  readonly sheet: SheetView;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What the cells show. */
  readonly shown: Contents;
  /** It shows an error, or nothing yet. */
  readonly isOpen: boolean;
}

export interface Finding {
  /** Whether a formula, with its "=", is ours. */
  readonly isOurs: (formula: string) => boolean;
  /** May throw to stop: asked before each request. */
  readonly beforeSend: () => void;
}

/** A request answers at most so many cells, of formulas or of what they show. */
const MOST_CELLS = 40_000;
/** What asking for one formula's answer takes of a request, and of the answer to it; about. */
const BYTES_PER_FORMULA = 4_000;

/** Throws an ExcelProblem where a sheet that has such formulas is protected. */
export async function findFormulas(
  context: Excel.RequestContext,
  sheets: readonly SheetView[],
  { isOurs, beforeSend }: Finding,
): Promise<readonly FoundFormula[]> {
  const queue = new Queue(context, beforeSend);
  const { worksheets } = context.workbook;
  const loaded = sheets.map((view) => ({ view, used: loadUsedArea(worksheets.getItem(view.id)) }));
  await queue.send();
  const found: Loaded<FoundFormula | null>[] = [];
  const protections: Loaded<void>[] = [];
  for (const { view, used } of loaded) {
    const area = used();
    const cells = area ? await readFormulas(worksheets.getItem(view.id), area, queue) : [];
    const ours = cells.filter(({ formula }) => isOurs(formula));
    if (ours.length > 0) protections.push(loadUnprotected(worksheets.getItem(view.id), view));
    for (const cell of ours) {
      found.push(loadFormula(worksheets.getItem(view.id), view, cell));
      await queue.add(BYTES_PER_FORMULA, BYTES_PER_FORMULA);
    }
  }
  await queue.send();
  for (const protection of protections) protection();
  return found.flatMap((one) => one() ?? []);
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** In pieces that one answer can hold. */
async function readFormulas(
  worksheet: Excel.Worksheet,
  area: UsedArea,
  queue: Queue,
): Promise<readonly Cell[]> {
  const most = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  if (area.rows > most) return readHalves(worksheet, area, most, queue);
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("formulas");
  try {
    await queue.send();
  } catch (error) {
    if (problemOf(error).code !== "too-large" || area.rows === 1) throw error;
    return readHalves(worksheet, area, Math.ceil(area.rows / 2), queue);
  }
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      typeof formula === "string" && formula.startsWith("=")
        ? [{ row: area.row + r, column: area.column + c, formula }]
        : [],
    ),
  );
}

async function readHalves(
  worksheet: Excel.Worksheet,
  area: UsedArea,
  rows: number,
  queue: Queue,
): Promise<readonly Cell[]> {
  const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
  return [
    ...(await readFormulas(worksheet, { ...area, rows }, queue)),
    ...(await readFormulas(worksheet, rest, queue)),
  ];
}

function loadUnprotected(worksheet: Excel.Worksheet, { name }: SheetView): Loaded<void> {
  worksheet.protection.load("protected");
  return () => {
    if (worksheet.protection.protected) throw new ExcelProblem("cells-protected", name);
  };
}

/** Null for a cell that only shows part of another's answer: some Excel tell that formula of each of its cells. */
function loadFormula(
  worksheet: Excel.Worksheet,
  sheet: SheetView,
  { row, column, formula }: Cell,
): Loaded<FoundFormula | null> {
  const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
  const parent = cell.getSpillParentOrNullObject();
  const answer = cell.getSpillingToRangeOrNullObject();
  parent.load("rowIndex,columnIndex");
  const alone = loadContents(cell, true);
  const whole = loadContents(answer, true);
  return () => {
    const isPart = !parent.isNullObject && (parent.rowIndex !== row || parent.columnIndex !== column);
    const shown = answer.isNullObject ? alone() : whole();
    const [first] = alone().cells[0] ?? [];
    // A text that looks like a formula.
    if (isPart || (first?.kind === "text" && first.text === formula)) return null;
    const isOpen = shown.cells.some((cells) => cells.some(({ kind }) => kind === "error"));
    return { sheet, row, column, formula, shown, isOpen };
  };
}

/** "Sổ tay!B3". */
export function placeOf({ sheet, row, column }: FoundFormula): string {
  return `${sheet.name}!${address({ row, column })}`;
}

/** All of them or none; gives those that are values now. Throws an ExcelProblem, or what `beforeSend` threw. */
export async function fixFormulas(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
  beforeSend: () => void,
): Promise<readonly FoundFormula[]> {
  const due = found.filter(({ isOpen }) => !isOpen);
  const queue = new Queue(context, beforeSend);
  try {
    const loaded: (readonly [FoundFormula, Loaded<Contents>])[] = [];
    for (const one of due) {
      putContents(rangeOf(context, one), one.shown);
      loaded.push([one, loadContents(rangeOf(context, one))]);
      const bytes = bytesOfContents(one.shown);
      await queue.add(bytes, bytes);
    }
    await queue.send();
    for (const [one, now] of loaded) {
      if (!sameContents(now(), one.shown))
        throw new ExcelProblem("not-as-written", one.sheet.name, address(one));
    }
  } catch (error) {
    await takeBack(context, due);
    throw error;
  }
  return due;
}

/** Brings formulas back where their values still stand as they were put; false where none do. */
export async function unfixFormulas(
  context: Excel.RequestContext,
  fixed: readonly FoundFormula[],
): Promise<boolean> {
  const find = (): Promise<readonly FoundFormula[]> =>
    whereNow(context, fixed, (one, now) => sameContents(now, one.shown));
  const still = await find();
  await orDone(
    () => putFormulas(context, still),
    async () => (await find()).length === 0,
  );
  return still.length > 0;
}

/** After a failure. Where even that fails, the first failure is what people are told. */
async function takeBack(context: Excel.RequestContext, due: readonly FoundFormula[]): Promise<void> {
  try {
    const isFormula = ({ formula }: FoundFormula, { cells }: Contents): boolean => {
      const [first] = cells[0] ?? [];
      return first?.kind === "formula" && first.formula === formula;
    };
    await putFormulas(context, await whereNow(context, due, (one, now) => !isFormula(one, now)));
  } catch {
    // Excel does not answer.
  }
}

async function whereNow(
  context: Excel.RequestContext,
  all: readonly FoundFormula[],
  holds: (one: FoundFormula, now: Contents) => boolean,
): Promise<readonly FoundFormula[]> {
  const book = loadBook(context);
  await context.sync();
  const sheets = new Set(book().sheets.map(({ id }) => id));
  const queue = new Queue(context);
  const loaded: (readonly [FoundFormula, Loaded<Contents>])[] = [];
  for (const one of all) {
    if (!sheets.has(one.sheet.id)) continue;
    loaded.push([one, loadContents(rangeOf(context, one))]);
    await queue.add(400, bytesOfContents(one.shown));
  }
  await queue.send();
  return loaded.flatMap(([one, now]) => (holds(one, now()) ? [one] : []));
}

/** The formula in the first cell; the others are emptied, so that its answer has room. */
async function putFormulas(context: Excel.RequestContext, all: readonly FoundFormula[]): Promise<void> {
  const queue = new Queue(context);
  for (const one of all) {
    const { cells, formats } = one.shown;
    const formula = { kind: "formula", formula: one.formula } as const;
    const empty = { kind: "empty" } as const;
    const contents = {
      cells: cells.map((row, r) => row.map((_cell, c) => (r + c === 0 ? formula : empty))),
      formats,
    };
    putContents(rangeOf(context, one), contents);
    await queue.add(bytesOfContents(contents));
  }
  await queue.send();
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, shown }: FoundFormula): Excel.Range {
  const { cells } = shown;
  return context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
}
