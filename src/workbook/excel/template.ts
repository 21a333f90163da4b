/** Adds sheets that are to be filled in: the user's own from then on, so they get no tag of ours. */
import { POINTS_PER_CHARACTER } from "../../sheet/measure";
import type { CellPosition } from "../../sheet/address";
import type { EntryRule, SheetLayout } from "../../sheet/layout";

import { freeSheetName } from "../../sheet/sheet-name";
import { loadBook, type BookView } from "./book";
import { paint } from "./paint";
import { ExcelProblem, problemOf } from "./problem";
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
  try {
    // What others refer to is there before them.
    for (const layout of [...others.toReversed(), first]) {
      const sheet = worksheets.add(layout.name);
      const widths = layout.columnWidths.map((width) => width * POINTS_PER_CHARACTER);
      await paint(sheet, layout, widths, queue);
      if (layout.isHidden) sheet.visibility = "Hidden";
      if (layout !== first) continue;
      sheet.activate();
      if (begin) sheet.getCell(begin.row, begin.column).select();
    }
    await queue.send();
    return first.name;
  } catch (error) {
    // One of this name that somebody else has just added is not ours to take away.
    if (problemOf(error).detail === "ItemAlreadyExists") throw error;
    const known = new Set(book.sheets.map(({ id }) => id));
    const names = new Set([first, ...others].map(({ name }) => name));
    const loaded = loadBook(context);
    await context.sync();
    const { sheets, active } = loaded();
    const added = sheets.filter((sheet) => names.has(sheet.name) && !known.has(sheet.id));
    // It comes to the front last: Excel has done all of it and failed to say so.
    if (added.some(({ id, name }) => name === first.name && id === active?.id)) return first.name;
    for (const { id } of added) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    throw error;
  }
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
