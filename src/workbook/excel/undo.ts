/** Takes back what `makeSheets` made: new sheets go, those that were made anew are what they were. */

import type { Area } from "../../sheet/area";
import { loadUserContent } from "./user-content";
import { loadBook, loadUsedArea, ownSheet, type Loaded, type UsedArea } from "./book";
import { orDone } from "./certain";
import type { Step } from "./make";
import { removeCharts } from "./charts";
import { TAG, oursOf, type SheetTag } from "./sheet-tag";
import { loadInsertedSpace, restore, clearPart } from "./own-sheet";
import { Queue } from "./queue";

/**
 * False where there is nothing left to take back: somebody has taken the sheets away meanwhile. Each sheet is restored
 * with its tag last, so that what failed half-way can be done again.
 */
export async function undoSheets(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  const loaded = loadBook(context);
  await context.sync();
  const book = loaded();
  const due = steps.flatMap((step) => {
    const { own, tag } = step;
    const now = book.sheets.find(({ id }) => id === step.id);
    // Taken away since, or made again by somebody else's click.
    if (now?.tag?.run !== tag.run) return [];
    const kept = ownSheet(book, step.kind, true);
    // What stood there is kept no more: only the newest is, or somebody has taken it away.
    if (own && kept?.tag?.run !== tag.run) return [];
    const inserted = own && loadInsertedSpace(context, own, step.inserted, step.userContent, tag);
    return [
      {
        step,
        now,
        kept,
        inserted,
        ...(!own && loadOthers(context.workbook.worksheets.getItem(now.id), tag)),
      },
    ];
  });
  if (due.length === 0) return false;
  await context.sync();
  const takeBack = async (): Promise<void> => {
    const queue = new Queue(context);
    for (const { step, now, kept, inserted, used, userContent } of due) {
      if (step.own && kept && inserted)
        await restore(
          context,
          step.own,
          { ...step.tag, userContent: step.userContent },
          inserted(),
          kept.id,
          queue,
        );
      else takeAway(context, now.id, step.tag, used?.() ?? null, userContent?.() ?? []);
    }
    const source = book.sheets.find(({ name }) => name === due[0]?.step.tag.source);
    if (source && !source.hidden) context.workbook.worksheets.getItem(source.id).activate();
    await context.sync();
  };
  await orDone(takeBack, async () => {
    const later = loadBook(context);
    await context.sync();
    const runs = new Set(due.map(({ step }) => step.tag.run));
    return !later().sheets.some(({ tag }) => tag !== null && runs.has(tag.run));
  });
  return true;
}

function loadOthers(
  sheet: Excel.Worksheet,
  tag: SheetTag,
): { readonly used: Loaded<UsedArea | null>; readonly userContent: Loaded<readonly Area[]> } {
  return { used: loadUsedArea(sheet), userContent: loadUserContent(sheet, tag) };
}

/** A sheet that was new goes; where somebody has written on it since, only what is ours does. */
function takeAway(
  context: Excel.RequestContext,
  id: string,
  tag: SheetTag,
  used: UsedArea | null,
  userContent: readonly Area[],
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  const isWithin =
    used === null || (used.row + used.rows <= tag.rows && used.column + used.columns <= tag.columns);
  if (isWithin && userContent.length === 0) {
    sheet.delete();
    return;
  }
  removeCharts(sheet, tag.charts);
  clearPart(sheet, tag, oursOf(tag));
  sheet.customProperties.getItemOrNullObject(TAG).delete();
}
