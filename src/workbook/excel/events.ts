/**
 * Tells when the workbook changes: cells by anybody, sheets added, deleted, renamed, looked at, rows hidden. What an older
 * Excel does not tell (a sheet that was renamed) is found at the next click, which looks at everything anew.
 */

/** Called with the id of the sheet whose cells changed; null where it is the sheets themselves. */
export type OnChange = (sheetId: string | null) => void;

/** Whether Excel will tell of every change of cells. */
export async function watchBook(
  context: Excel.RequestContext,
  supports: (version: string) => boolean,
  onChange: OnChange,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const ofSheet = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    onChange(worksheetId);
    return Promise.resolve();
  };
  const ofBook = (): Promise<void> => {
    onChange(null);
    return Promise.resolve();
  };
  try {
    worksheets.onChanged.add(ofSheet);
    // Formulas that have other values now, with no cell typed into.
    worksheets.onCalculated.add(ofSheet);
    worksheets.onRowHiddenChanged.add(ofSheet);
    worksheets.onActivated.add(ofBook);
    worksheets.onAdded.add(ofBook);
    worksheets.onDeleted.add(ofBook);
    if (supports("1.17")) worksheets.onNameChanged.add(ofBook);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
