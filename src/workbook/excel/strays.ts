/** Sheets that we added and that have no note of ours yet, since something failed just then: they are empty, and go. */
import { askUsedArea, type SheetView } from "./book";

/** Sends what is queued already, and what is to go with it. */
export async function removeStrays(
  context: Excel.RequestContext,
  strays: readonly SheetView[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const areas = strays.map(({ id }) => askUsedArea(worksheets.getItem(id)));
  await context.sync();
  areas.forEach((used, i) => {
    const stray = strays[i];
    if (stray && used() === null) worksheets.getItem(stray.id).delete();
  });
  if (areas.length > 0) await context.sync();
}
