/** Takes back what `makeSheets` made: new sheets go, those that were made anew are what they were. */
import type { Area } from "../../reading/grid";
import { askAsides } from "./asides";
import { askBook, askUsedArea, ownSheet, type Asked, type UsedArea } from "./book";
import { orDone } from "./certain";
import type { Step } from "./make";
import { removeCharts } from "./charts";
import { MARK, oursOf, type Mark } from "./marks";
import { askGrown, bringBack, clearPart } from "./own-sheet";
import { Queue } from "./queue";

/**
 * False where there is nothing left to take back: somebody has taken the sheets away meanwhile. Each sheet is brought back
 * with its note last, so that what failed half-way can be done again.
 */
export async function undoSheets(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  const asked = askBook(context);
  await context.sync();
  const book = asked();
  const due = steps.flatMap((step) => {
    const { own, mark } = step;
    const now = book.sheets.find(({ id }) => id === step.id);
    // Taken away since, or made again by somebody else's click.
    if (now?.mark?.run !== mark.run) return [];
    const kept = ownSheet(book, step.kind, true);
    // What stood there is kept no more: only the newest is, or somebody has taken it away.
    if (own && kept?.mark?.run !== mark.run) return [];
    const grown = own && askGrown(context, own, step.grown, step.asides, mark);
    return [
      { step, now, kept, grown, ...(!own && askOthers(context.workbook.worksheets.getItem(now.id), mark)) },
    ];
  });
  if (due.length === 0) return false;
  await context.sync();
  const takeBack = async (): Promise<void> => {
    const queue = new Queue(context);
    for (const { step, now, kept, grown, used, asides } of due) {
      if (step.own && kept && grown)
        await bringBack(context, step.own, { ...step.mark, asides: step.asides }, grown(), kept.id, queue);
      else takeAway(context, now.id, step.mark, used?.() ?? null, asides?.() ?? []);
    }
    const source = book.sheets.find(({ name }) => name === due[0]?.step.mark.source);
    if (source && !source.hidden) context.workbook.worksheets.getItem(source.id).activate();
    await context.sync();
  };
  await orDone(takeBack, async () => {
    const later = askBook(context);
    await context.sync();
    const runs = new Set(due.map(({ step }) => step.mark.run));
    return !later().sheets.some(({ mark }) => mark !== null && runs.has(mark.run));
  });
  return true;
}

function askOthers(
  sheet: Excel.Worksheet,
  mark: Mark,
): { readonly used: Asked<UsedArea | null>; readonly asides: Asked<readonly Area[]> } {
  return { used: askUsedArea(sheet), asides: askAsides(sheet, mark) };
}

/** A sheet that was new goes; where somebody has written on it since, only what is ours does. */
function takeAway(
  context: Excel.RequestContext,
  id: string,
  mark: Mark,
  used: UsedArea | null,
  asides: readonly Area[],
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  const isWithin =
    used === null || (used.row + used.rows <= mark.rows && used.column + used.columns <= mark.columns);
  if (isWithin && asides.length === 0) {
    sheet.delete();
    return;
  }
  removeCharts(sheet, mark.charts);
  clearPart(sheet, mark, oursOf(mark));
  sheet.customProperties.getItemOrNullObject(MARK).delete();
}
