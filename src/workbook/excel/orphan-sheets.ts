/** Sheets that we added and that have no tag of ours yet, since something failed just then: they are empty, and go. */
import { loadUsedArea, type SheetView } from "./book";

/** Sends what is queued already, and what is to go with it. */
export async function removeOrphanSheets(
  context: Excel.RequestContext,
  orphans: readonly SheetView[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const areas = orphans.map(({ id }) => loadUsedArea(worksheets.getItem(id)));
  await context.sync();
  areas.forEach((used, i) => {
    const orphan = orphans[i];
    if (orphan && used() === null) worksheets.getItem(orphan.id).delete();
  });
  if (areas.length > 0) await context.sync();
}
