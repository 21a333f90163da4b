/** Takes back what `makeSheets` made: new sheets go, those that were made anew are what they were. */
import { askBook, ownSheet } from "./book";
import type { Step } from "./make";
import { askGrown, bringBack } from "./own-sheet";

/**
 * False where there is nothing left to take back: somebody has taken the sheets away meanwhile. Each sheet is brought back
 * with its note last, so that what failed half-way can be done again.
 */
export async function undoSheets(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  const asked = askBook(context);
  await context.sync();
  const book = asked();
  const due = steps.flatMap((step) => {
    const now = ownSheet(book, step.kind);
    // Made again since, by somebody else's click.
    if (now?.mark?.run !== step.mark.run) return [];
    const { own, mark } = step;
    const kept = ownSheet(book, step.kind, true);
    // What stood there is kept no more: only the newest is, or somebody has taken it away.
    if (own && kept?.mark?.run !== mark.run) return [];
    const grown = own && askGrown(context, own, step.grown, mark);
    return [{ step, now, kept, grown }];
  });
  if (due.length === 0) return false;
  if (due.some(({ grown }) => grown)) await context.sync();
  for (const { step, now, kept, grown } of due) {
    if (!step.own) context.workbook.worksheets.getItem(now.id).delete();
    else if (kept && grown) bringBack(context, step.own, step.mark, grown(), kept.id);
  }
  const source = book.sheets.find(({ name }) => name === due[0]?.step.mark.source);
  if (source && !source.hidden) context.workbook.worksheets.getItem(source.id).activate();
  await context.sync();
  return true;
}
