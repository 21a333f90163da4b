/** Adds a sheet that is to be filled in: the user's own from then on, so it gets no tag of ours. */
import { POINTS_PER_CHARACTER } from "../../sheet/measure";
import type { SheetLayout } from "../../sheet/layout";

import { freeSheetName } from "../../sheet/sheet-name";
import { loadBook, type BookView } from "./book";
import { paint } from "./paint";
import { ExcelProblem, problemOf } from "./problem";
import { Queue } from "./queue";

/** Gives the name of the sheet, which is looked at. After a failure there is none. */
export async function addTemplate(
  context: Excel.RequestContext,
  book: BookView,
  layout: SheetLayout,
): Promise<string> {
  if (book.structureProtected) throw new ExcelProblem("structure-protected");
  const { worksheets } = context.workbook;
  const name = freeSheetName(
    layout.name,
    book.sheets.map((sheet) => sheet.name),
  );
  const queue = new Queue(context);
  try {
    const sheet = worksheets.add(name);
    await paint(
      sheet,
      layout,
      layout.columnWidths.map((width) => width * POINTS_PER_CHARACTER),
      queue,
    );
    sheet.activate();
    await queue.send();
    return name;
  } catch (error) {
    // One of this name that somebody else has just added is not ours to take away.
    if (problemOf(error).detail === "ItemAlreadyExists") throw error;
    const known = new Set(book.sheets.map(({ id }) => id));
    const loaded = loadBook(context);
    await context.sync();
    const { sheets, active } = loaded();
    const added = sheets.find((sheet) => sheet.name === name && !known.has(sheet.id));
    // It comes to the front last: Excel has done all of it and failed to say so.
    if (added && added.id === active?.id) return name;
    if (added) context.workbook.worksheets.getItem(added.id).delete();
    await context.sync();
    throw error;
  }
}
