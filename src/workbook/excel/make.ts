/**
 * Makes sheets of ours, all of them or none. A batch of Excel is not atomic: what was done before an error stays. So what
 * stands on a sheet of ours is first kept aside, what was written is read back, and after a failure the workbook is
 * looked at anew: what turns out to be whole stays, whatever else was begun is taken back.
 */
import { POINTS_PER_CHARACTER } from "../../summary/page";
import type { SheetLayout } from "../../summary/sheet-layout";
import { freeSheetName } from "../../summary/sheet-name";
import { askBook, type BookView } from "./book";
import type { MadeKind } from "../made";
import { extentOf, UNFINISHED, type Mark } from "./marks";
import {
  askGrown,
  askNewCharts,
  bringBack,
  clearOwn,
  grownFor,
  hideColumns,
  keepAside,
  putMark,
  type Grown,
  type OwnSheet,
} from "./own-sheet";
import { askDifferences, paint, type Difference } from "./paint";
import { ExcelProblem, problemOf } from "./problem";
import { Queue } from "./queue";
import { removeStrays } from "./strays";

export interface Wanted {
  readonly kind: MadeKind;
  readonly layout: SheetLayout;
}

/** What is to be made, and of what. */
export interface Plan {
  readonly book: BookView;
  readonly wanted: readonly Wanted[];
  /** Our sheets of these kinds that stand in the workbook, as they are now. */
  readonly own: readonly OwnSheet[];
  /** The name of the sheet that the figures are of. */
  readonly source: string;
  /** Tells this run from every other. */
  readonly run: string;
  /** The first of the sheets is looked at when it is made. */
  readonly activate: boolean;
  /** The name of the sheet that keeps what stood there before. */
  readonly previousName: (name: string) => string;
  /** May throw to stop: asked before each request. */
  readonly beforeSend: () => void;
}

/** One sheet of a plan: a new one, or one made anew. */
export interface Step extends Wanted {
  /** The name that it has, or will have. */
  readonly name: string;
  /** How it was before; null for a new one. */
  readonly own: OwnSheet | null;
  /** The name of the sheet that keeps what stood there; "" for a new one. */
  readonly keptName: string;
  readonly grown: Grown;
  readonly mark: Mark;
  /** What its columns get, in points: where somebody has changed a width, that one, 0 where it was hidden. */
  readonly widths: readonly number[];
}

/** Gives what was made. Throws an ExcelProblem, or what `beforeSend` threw; then the workbook is as it was. */
export async function makeSheets(context: Excel.RequestContext, plan: Plan): Promise<readonly Step[]> {
  const steps = stepsOf(plan);
  try {
    const differences = await write(context, plan, steps);
    await mend(context, steps, differences);
  } catch (error) {
    await takeBack(context, plan, steps, error);
    throw error;
  }
  return steps;
}

function stepsOf({ book, wanted, own, source, run, previousName }: Plan): readonly Step[] {
  if (book.structureProtected) throw new ExcelProblem("structure-protected");
  const taken = book.sheets.map(({ name }) => name);
  return wanted.map(({ kind, layout }): Step => {
    const before = own.find(({ mark }) => mark.kind === kind) ?? null;
    if (before?.isProtected) throw new ExcelProblem("sheet-protected", before.view.name);
    const name = before?.view.name ?? freeSheetName(layout.name, taken);
    const keptName = before ? freeSheetName(previousName(name), [...taken, name]) : "";
    taken.push(name, keptName);
    const { charts = [] } = layout;
    const ours = layout.columnWidths.map((characters) => characters * POINTS_PER_CHARACTER);
    const extent = extentOf(layout);
    // Our own widths, even where they are not given: what is not as noted stays somebody's, however often it is made anew.
    const mark: Mark = { kind, name, previous: false, run, source, ...extent, widths: ours, charts };
    const widths = widthsFor(ours, before);
    return { kind, layout, name, own: before, keptName, mark, widths, grown: grownFor(before, mark) };
  });
}

/** Excel rounds widths to pixels, of whatever size they are on the machine. */
const ROUNDED_BY_EXCEL = 2;

/** A column that somebody made wider or narrower keeps its width, as long as there are as many columns as before. */
function widthsFor(ours: readonly number[], own: OwnSheet | null): readonly number[] {
  const written = own?.mark.widths ?? [];
  if (!own || written.length !== ours.length) return ours;
  return ours.map((width, column) => {
    const now = own.widths[column] ?? width;
    return Math.abs(now - (written[column] ?? now)) > ROUNDED_BY_EXCEL ? now : width;
  });
}

type Differences = readonly (readonly Difference[])[];

async function write(
  context: Excel.RequestContext,
  plan: Plan,
  steps: readonly Step[],
): Promise<Differences> {
  const queue = new Queue(context, plan.beforeSend);
  context.application.suspendScreenUpdatingUntilNextSync();
  try {
    for (const step of steps) await putStep(context, step, queue);
    return await finish(context, plan, steps, queue);
  } catch (error) {
    // Excel may have done it all and failed to say so.
    if (!(await isDone(context, steps))) throw error;
    return finish(context, plan, steps, queue);
  }
}

async function putStep(context: Excel.RequestContext, step: Step, queue: Queue): Promise<void> {
  const { own, layout, mark, widths } = step;
  const { worksheets } = context.workbook;
  if (own) {
    keepAside(context, own, step.keptName, mark.run);
    clearOwn(context, own, step.grown);
  } else {
    putMark(worksheets.add(step.name), { ...mark, run: UNFINISHED });
  }
  const sheet = sheetOf(context, step);
  const shown = widths.map((width, column) => width || (mark.widths[column] ?? 0));
  await paint(sheet, layout, shown, queue);
  hideColumns(sheet, widths);
  // Last: a note that says what stands there must not be believed before it does.
  putMark(sheet, mark);
}

function sheetOf(context: Excel.RequestContext, { own, name }: Step): Excel.Worksheet {
  return context.workbook.worksheets.getItem(own?.view.id ?? name);
}

/** What is left when all is painted; can be done twice. Gives what Excel made otherwise than it was meant. */
async function finish(
  context: Excel.RequestContext,
  { book, activate }: Plan,
  steps: readonly Step[],
  queue: Queue,
): Promise<Differences> {
  const { worksheets } = context.workbook;
  // Of each kind one sheet is kept from before: the newest.
  for (const { id, mark } of book.sheets) {
    const isReplaced = steps.some(({ kind, own }) => own !== null && kind === mark?.kind);
    if (mark?.previous && isReplaced) worksheets.getItemOrNullObject(id).delete();
  }
  const [first] = steps;
  if (activate && first) {
    // Somebody may have hidden a sheet of ours; who makes it anew wants to see it.
    for (const step of steps) if (step.own?.view.hidden) sheetOf(context, step).visibility = "Visible";
    sheetOf(context, first).activate();
  }
  const asked = [];
  for (const step of steps) asked.push(await askDifferences(sheetOf(context, step), step.layout, queue));
  await queue.send();
  return asked.map((differences) => differences());
}

async function isDone(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  try {
    const asked = askBook(context);
    await context.sync();
    const { sheets } = asked();
    return steps.every(({ mark }) =>
      sheets.some(
        (sheet) => sheet.mark?.kind === mark.kind && sheet.mark.run === mark.run && !sheet.mark.previous,
      ),
    );
  } catch {
    return false;
  }
}

/**
 * A text or number that is not what was written is a failure. A formula that this Excel reckons otherwise (or does not
 * reckon, where somebody has set it so) gives way to the number that we know.
 */
async function mend(
  context: Excel.RequestContext,
  steps: readonly Step[],
  differences: Differences,
): Promise<void> {
  let isMended = false;
  steps.forEach((step, i) => {
    for (const { row, column, formulaValue } of differences[i] ?? []) {
      if (formulaValue === null) throw new ExcelProblem("not-as-written", step.name, `${row},${column}`);
      const cell = sheetOf(context, step).getCell(row, column);
      // Typed as it is, "90%" would become a number.
      if (typeof formulaValue === "string") cell.numberFormat = [["@"]];
      cell.values = [[formulaValue]];
      if (typeof formulaValue === "string") cell.numberFormat = [["General"]];
      isMended = true;
    }
  });
  if (isMended) await context.sync();
}

/** What was begun and not finished goes. Where even that fails, the first failure is what people are told. */
async function takeBack(
  context: Excel.RequestContext,
  { book }: Plan,
  steps: readonly Step[],
  error: unknown,
): Promise<void> {
  try {
    const asked = askBook(context);
    const changes = steps.map(({ own, grown }) =>
      own ? { grown: askGrown(context, own, grown), charts: askNewCharts(context, own) } : null,
    );
    await context.sync();
    const known = new Set(book.sheets.map(({ id }) => id));
    const strangers = asked().sheets.filter(({ id }) => !known.has(id));
    steps.forEach(({ own, mark, name, keptName }, i) => {
      // One that somebody else has made meanwhile, with this add-in as well, is of another run.
      const begun = strangers.find(
        (one) =>
          one.name === (own ? keptName : name) &&
          one.mark?.kind === mark.kind &&
          one.mark.previous === (own !== null) &&
          [UNFINISHED, mark.run].includes(one.mark.run),
      );
      if (!begun) return;
      const change = changes[i];
      // Nothing of ours was touched before all of it was kept aside.
      if (own && change && begun.mark?.run === mark.run)
        bringBack(context, own, { ...mark, charts: change.charts() }, change.grown(), begun.id);
      else context.workbook.worksheets.getItem(begun.id).delete();
    });
    const names = new Set(steps.map(({ own, name, keptName }) => (own ? keptName : name)));
    const strays = strangers.filter(({ mark, name }) => mark === null && names.has(name));
    // One of our name that somebody else has just added is not ours to take away.
    await removeStrays(context, problemOf(error).detail === "ItemAlreadyExists" ? [] : strays);
  } catch {
    // Excel does not answer: the next click finds what is left, by its notes.
  }
}
