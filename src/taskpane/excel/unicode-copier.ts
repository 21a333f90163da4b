/** A copy in Unicode of the sheet that was read: made beside it, and taken back as long as nobody has changed it. */
import type { SheetView } from "../../workbook/excel/book";
import { loadBook } from "../../workbook/excel/book";
import { areaOf, readGrid } from "../../workbook/excel/read-grid";
import { copyInUnicode, removeCopy } from "../../workbook/excel/unicode-copy";
import type { History } from "./history";
import { supports } from "./platform";
import type { Reader } from "./reader";
import type { Tasks } from "./tasks";

export class UnicodeCopier {
  constructor(
    private readonly tasks: Tasks,
    private readonly reader: Reader,
    private readonly history: History,
  ) {}

  /** The name of the copy; null where nothing was read, or is there no more. */
  copy(): Promise<string | null> {
    return this.tasks.run(async (context) => {
      const book = await this.reader.refreshBook(context);
      const source = await this.reader.sourceNow(context, book);
      if (!source) return null;
      const run = `{${crypto.randomUUID()}}`;
      const { id, name } = await copyInUnicode(
        context,
        book,
        source.sheet,
        source.grid,
        run,
        this.tasks.beforeSend,
      );
      this.reader.bookChanged();
      // From here on it is there, whatever fails: then it is only not known what it was, and it is never taken away.
      const made = await this.contentOf(context, id).catch(() => null);
      this.history.keep((later) =>
        removeCopy(later, run, async (now) => made !== null && (await this.contentOf(later, now)) === made),
      );
      return name;
    });
  }

  private async contentOf(context: Excel.RequestContext, id: string): Promise<string> {
    const loaded = loadBook(context);
    await context.sync();
    const book = loaded();
    const sheet = book.sheets.find((one): one is SheetView => one.id === id);
    if (!sheet) return "";
    const used = await areaOf(context, book, sheet);
    const { values } = await readGrid(context, sheet, used, { supports, beforeSend: this.tasks.beforeSend });
    return JSON.stringify(values);
  }
}
