/** Reads a sheet of the workbook behind the library, by the name of the sheet. */
import type { Grid } from "../../../src/sheet/grid";
import { loadBook } from "../../../src/workbook/excel/book";
import { areaOf, readGrid } from "../../../src/workbook/excel/read-grid";

export async function readSheet(name: string): Promise<Grid> {
  return Excel.run(async (context) => {
    const loaded = loadBook(context);
    await context.sync();
    const book = loaded();
    const view = book.sheets.find((sheet) => sheet.name === name);
    if (!view) throw new Error(`There is no sheet “${name}”.`);
    return readGrid(context, view, await areaOf(context, book, view), {
      supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
      beforeSend: () => undefined,
    });
  });
}
