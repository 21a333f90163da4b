/** Adds sheets that are to be filled in: the user's own from then on, so they get no tag of ours. */
import { POINTS_PER_CHARACTER } from "../../sheet/measure";
import type { CellPosition } from "../../sheet/address";
import type { EntryRule, SheetLayout } from "../../sheet/layout";

import { freeSheetName } from "../../sheet/sheet-name";
import type { BookView } from "./book";
import { paint } from "./paint";
import { ExcelProblem } from "./problem";
import { Queue } from "./queue";

/**
 * Adds all of them or none, each under a name that is free, and gives the name of the first, which is looked at; the others are
 * there for it. `begin` is the cell of the first that is selected.
 */
export async function addTemplate(
  context: Excel.RequestContext,
  book: BookView,
  layouts: readonly [SheetLayout, ...SheetLayout[]],
  begin?: CellPosition,
): Promise<string> {
  if (book.structureProtected) throw new ExcelProblem("structure-protected");
  const { worksheets } = context.workbook;
  const [first, ...others] = withFreeNames(layouts, book);
  const queue = new Queue(context);
  const run = crypto.randomUUID();
  // What others refer to is there before them.
  const inOrder = [...others.toReversed(), first];
  try {
    for (const layout of inOrder) {
      const sheet = worksheets.add(layout.name);
      sheet.customProperties.add(BEGUN, run);
      const widths = layout.columnWidths.map((width) => width * POINTS_PER_CHARACTER);
      await paint(sheet, layout, widths, queue);
      if (layout.isHidden) sheet.visibility = "Hidden";
      if (layout !== first) continue;
      sheet.activate();
      if (begin) sheet.getCell(begin.row, begin.column).select();
    }
    for (const { name } of inOrder) worksheets.getItem(name).customProperties.getItem(BEGUN).delete();
    await queue.send();
    return first.name;
  } catch (error) {
    const { begun, isShown } = await lookFor(context, run, first.name, book);
    if (isShown) for (const one of begun) one.customProperties.getItemOrNullObject(BEGUN).delete();
    else for (const one of begun) one.delete();
    await context.sync();
    if (isShown) return first.name;
    throw error;
  }
}

/** Under this name each sheet says who has begun it, until all of them are there: one that somebody else has just added does not. */
const BEGUN = "DaiHoi.DangThem";

/** What that run has begun and not finished; and whether its sheet is looked at, which comes last: then Excel has done all of it and failed to say so. */
async function lookFor(
  context: Excel.RequestContext,
  run: string,
  name: string,
  before: BookView,
): Promise<{ readonly begun: readonly Excel.Worksheet[]; readonly isShown: boolean }> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id,name");
  worksheets.load("items/id,items/customProperties/items/key,items/customProperties/items/value");
  await context.sync();
  const begun = worksheets.items.filter(({ customProperties }) =>
    customProperties.items.some(({ key, value }) => key === BEGUN && value === run),
  );
  const isAdded = active.name === name && !before.sheets.some(({ id }) => id === active.id);
  const isOurs = begun.length === 0 || begun.some(({ id }) => id === active.id);
  return { begun, isShown: isAdded && isOurs };
}

/** The same sheets under names that the workbook has not, and rules that find their words there. */
function withFreeNames(
  [first, ...others]: readonly [SheetLayout, ...SheetLayout[]],
  book: BookView,
): readonly [SheetLayout, ...SheetLayout[]] {
  const taken = book.sheets.map((sheet) => sheet.name);
  const names = new Map<string, string>();
  for (const { name } of [first, ...others]) {
    const free = freeSheetName(name, taken);
    names.set(name, free);
    taken.push(free);
  }
  const nameOf = (name: string): string => names.get(name) ?? name;
  const ruled = (rule: EntryRule): EntryRule =>
    rule.kind === "list-at" ? { ...rule, sheet: nameOf(rule.sheet) } : rule;
  const named = (layout: SheetLayout): SheetLayout => ({
    ...layout,
    name: nameOf(layout.name),
    ...(layout.validations && {
      validations: layout.validations.map((one) => ({ ...one, rule: ruled(one.rule) })),
    }),
  });
  return [named(first), ...others.map(named)];
}
