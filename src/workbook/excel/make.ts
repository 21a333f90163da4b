/**
 * Makes sheets of ours, all of them or none. A batch of Excel is not atomic: what was done before an error stays. So what
 * stands on a sheet of ours is first backed up, what was written is read back, and after a failure the workbook is
 * looked at anew: what turns out to be whole stays, whatever else was begun is taken back.
 */
import { POINTS_PER_CHARACTER } from "../../sheet/measure";
import { breaksOf, extentOf } from "../../sheet/layout";

import type { SheetLayout } from "../../sheet/layout";
import { freeSheetName } from "../../sheet/sheet-name";
import { placeUserContent, putUserContent, type UserContent } from "./user-content";
import { loadBook, isLeftAlone, type BookView, type SheetView } from "./book";
import { gapsOf, TAG, printedOf, UNFINISHED, type MadeKind, type SheetTag } from "./sheet-tag";
import {
  loadInsertedSpace,
  loadNewCharts,
  restore,
  clearOwn,
  insertedSpaceFor,
  hideColumns,
  backUp,
  othersOf,
  putTag,
  type InsertedSpace,
  type OwnSheet,
} from "./own-sheet";
import { loadDifferences, paint, type Difference } from "./paint";
import { ExcelProblem, problemOf } from "./problem";
import { Queue } from "./queue";
import { removeOrphanSheets } from "./orphan-sheets";

export interface Wanted {
  readonly kind: MadeKind;
  readonly layout: SheetLayout;
  /** What it is made of, for the sheet's tag. */
  readonly content: string;
  /** What is to be known of it beside its cells, for the tag as well. */
  readonly told?: string;
}

/** What is to be made, and of what. */
export interface Plan {
  readonly book: BookView;
  readonly wanted: readonly Wanted[];
  /** Our sheets of these kinds that stand in the workbook, as they are now. */
  readonly own: readonly OwnSheet[];
  /** The sheet that the figures are of; of joined results the one that is looked at. */
  readonly source: Pick<SheetView, "id" | "name">;
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
  /** The sheet's id; "" as long as a new one has none. */
  readonly id: string;
  /** The name of the sheet that keeps what stood there; "" for a new one. */
  readonly keptName: string;
  /** What stood there is kept already, since an earlier run ended in the middle. */
  readonly resumes: SheetView | null;
  readonly inserted: InsertedSpace;
  /** What people wrote into cells that we had left empty, and where it is to stand now. */
  readonly userContent: readonly UserContent[];
  readonly tag: SheetTag;
  /** What its columns get, in points: where somebody has changed a width, that one, 0 where it was hidden. */
  readonly widths: readonly number[];
}

/** Gives what was made. Throws an ExcelProblem, or what `beforeSend` threw; then the workbook is as it was. */
export async function makeSheets(context: Excel.RequestContext, plan: Plan): Promise<readonly Step[]> {
  const steps = stepsOf(plan);
  try {
    const { differences, ids } = await write(context, plan, steps);
    await mend(context, steps, differences);
    return await sealed(context, steps, ids);
  } catch (error) {
    const isBack = await takeBack(context, plan, steps, error);
    if (isBack) throw error;
    // What was backed up is still there: the next run goes on from it.
    throw new ExcelProblem("half-done", steps.map(({ name }) => name).join(", "), problemOf(error).detail);
  }
}

/**
 * Puts the ids of new sheets into their tags, which nobody knew before they were there. The sheets are finished by then: a
 * failure only leaves their names to tell them from copies.
 */
async function sealed(
  context: Excel.RequestContext,
  steps: readonly Step[],
  ids: readonly string[],
): Promise<readonly Step[]> {
  const known = steps.map((step, i) => ({ ...step, id: ids[i] ?? step.id }));
  const added = known.filter(({ own }) => own === null);
  if (added.length === 0) return known;
  for (const { id, tag } of added) putTag(context.workbook.worksheets.getItem(id), { ...tag, id });
  try {
    await context.sync();
  } catch {
    return known;
  }
  return known;
}

function stepsOf({ book, wanted, own, source, run, previousName }: Plan): readonly Step[] {
  if (book.structureProtected) throw new ExcelProblem("structure-protected");
  const taken = book.sheets.map(({ name }) => name);
  return wanted.map(({ kind, layout, content, told }): Step => {
    const before = own.find(({ tag }) => tag.kind === kind) ?? null;
    if (before?.isProtected) throw new ExcelProblem("sheet-protected", before.view.name);
    const name = before?.view.name ?? freeSheetName(layout.name, taken);
    const resumes = before?.keptAt ?? null;
    const keptName = resumes?.name ?? (before ? freeSheetName(previousName(name), [...taken, name]) : "");
    taken.push(name, keptName);
    const { charts = [] } = layout;
    const ours = layout.columnWidths.map((characters) => characters * POINTS_PER_CHARACTER);
    const extent = extentOf(layout);
    // Our own widths, even where they are not given: what is not as noted stays somebody's, however often it is made anew.
    const id = before?.view.id ?? "";
    const from = { source: source.name, sourceId: source.id };
    const empty = { printed: printedOf(layout), gaps: gapsOf(layout) };
    const beside = told === undefined ? {} : { told };
    const known = { kind, id, name, previous: false, run, content, ...beside, ...from };
    const breaks = breaksOf(layout.print);
    const tag: SheetTag = { ...known, ...extent, ...empty, widths: ours, breaks, charts };
    const widths = widthsFor(ours, before);
    const inserted = insertedSpaceFor(before, tag);
    const userContent = before
      ? placeUserContent(before.userContent, before.tag, tag, othersOf(before, inserted))
      : [];
    return {
      kind,
      layout,
      content,
      name,
      own: before,
      id,
      keptName,
      resumes,
      tag,
      widths,
      inserted,
      userContent,
    };
  });
}

/** Excel rounds widths to pixels, of whatever size they are on the machine. */
const ROUNDED_BY_EXCEL = 2;

/** A column that somebody made wider or narrower keeps its width, as long as there are as many columns as before. */
function widthsFor(ours: readonly number[], own: OwnSheet | null): readonly number[] {
  const written = own?.tag.widths ?? [];
  if (!own || written.length !== ours.length) return ours;
  return ours.map((width, column) => {
    const now = own.widths[column] ?? width;
    return Math.abs(now - (written[column] ?? now)) > ROUNDED_BY_EXCEL ? now : width;
  });
}

type Differences = readonly (readonly Difference[])[];

interface Written {
  /** Of each step what Excel made otherwise than it was meant, and the sheet's id. */
  readonly differences: Differences;
  readonly ids: readonly string[];
}

async function write(context: Excel.RequestContext, plan: Plan, steps: readonly Step[]): Promise<Written> {
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
  const { own, layout, tag, widths } = step;
  const { worksheets } = context.workbook;
  if (own) {
    if (!step.resumes) await backUp(context, own, step.keptName, tag.run, queue);
    clearOwn(context, own, step.inserted);
  } else {
    putTag(worksheets.add(step.name), { ...tag, run: UNFINISHED });
  }
  const sheet = sheetOf(context, step);
  const shown = widths.map((width, column) => width || (tag.widths[column] ?? 0));
  await paint(sheet, layout, shown, queue);
  hideColumns(sheet, widths);
  if (own) putUserContent(sheet, worksheets.getItem(step.keptName), step.userContent);
  const { resumes } = step;
  if (resumes?.tag) putTag(worksheets.getItem(resumes.id), { ...resumes.tag, run: tag.run });
  // Last: a tag that says what stands there must not be believed before it does.
  putTag(sheet, tag);
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
): Promise<Written> {
  // Of each kind one sheet is kept from before: the newest.
  for (const sheet of book.sheets) {
    const isReplaced = steps.some(
      ({ kind, resumes }) => kind === sheet.tag?.kind && resumes?.id !== sheet.id,
    );
    if (sheet.tag?.previous && isReplaced) discardBackup(context, sheet);
  }
  const [first] = steps;
  if (activate && first) {
    // Somebody may have hidden a sheet of ours; who makes it anew wants to see it.
    for (const step of steps) if (step.own?.view.hidden) sheetOf(context, step).visibility = "Visible";
    sheetOf(context, first).activate();
  }
  const loaded = [];
  const sheets = steps.map((step) => sheetOf(context, step).load("id"));
  for (const step of steps) loaded.push(await loadDifferences(sheetOf(context, step), step.layout, queue));
  await queue.send();
  return { differences: loaded.map((differences) => differences()), ids: sheets.map(({ id }) => id) };
}

/** What we kept goes; where somebody has made it his own it stays, and is no longer ours. */
export function discardBackup(context: Excel.RequestContext, sheet: SheetView): void {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
  if (isLeftAlone(sheet)) worksheet.delete();
  else worksheet.customProperties.getItemOrNullObject(TAG).delete();
}

async function isDone(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  try {
    const loaded = loadBook(context);
    await context.sync();
    const { sheets } = loaded();
    return steps.every(({ tag }) =>
      sheets.some(
        (sheet) => sheet.tag?.kind === tag.kind && sheet.tag.run === tag.run && !sheet.tag.previous,
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

/** What was begun and not finished goes. False where even that fails, or cannot be. */
async function takeBack(
  context: Excel.RequestContext,
  { book }: Plan,
  steps: readonly Step[],
  error: unknown,
): Promise<boolean> {
  const queue = new Queue(context);
  try {
    const loaded = loadBook(context);
    const changes = steps.map(({ own, inserted, userContent }) =>
      own
        ? {
            inserted: loadInsertedSpace(context, own, inserted, userContent),
            charts: loadNewCharts(context, own),
          }
        : null,
    );
    await context.sync();
    const known = new Set(book.sheets.map(({ id }) => id));
    const { sheets, active } = loaded();
    const strangers = sheets.filter(({ id }) => !known.has(id));
    // Excel would look at a neighbour of the sheet that goes.
    const looked = sheets.find(({ id }) => id === book.active?.id);
    if (looked && !looked.hidden && active?.id !== looked.id)
      if (strangers.some(({ id }) => id === active?.id) || steps.some(({ id }) => id === active?.id))
        context.workbook.worksheets.getItem(looked.id).activate();
    for (const [i, { own, tag, name, keptName, userContent }] of steps.entries()) {
      // One that somebody else has made meanwhile, with this add-in as well, is of another run.
      const begun = strangers.find(
        (one) =>
          one.name === (own ? keptName : name) &&
          one.tag?.kind === tag.kind &&
          one.tag.previous === (own !== null) &&
          [UNFINISHED, tag.run].includes(one.tag.run),
      );
      if (!begun) continue;
      const change = changes[i];
      // Nothing of ours was touched before all of it was backed up.
      if (own && change && begun.tag?.run === tag.run)
        await restore(
          context,
          own,
          { ...tag, charts: change.charts(), userContent },
          change.inserted(),
          begun.id,
          queue,
        );
      else context.workbook.worksheets.getItem(begun.id).delete();
    }
    const names = new Set(steps.map(({ own, name, keptName }) => (own ? keptName : name)));
    const orphans = strangers.filter(({ tag, name }) => tag === null && names.has(name));
    // One of our name that somebody else has just added is not ours to take away.
    await removeOrphanSheets(context, problemOf(error).detail === "ItemAlreadyExists" ? [] : orphans);
    return steps.every(({ resumes }) => resumes === null);
  } catch {
    // Excel does not answer: the next click finds what is left, by its tags.
    return false;
  }
}
