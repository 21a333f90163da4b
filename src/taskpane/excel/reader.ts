/**
 * What the pane knows of the open workbook: which sheets there are, which of them holds the results, what it says. One request
 * to learn what is there, one to read, and the first time one for the tops of other sheets; which of the sheets is taken is
 * decided where it is for a file (reading/read-book.ts). What was read last stays until another reading is whole.
 */
import type { Choices } from "../../analysis/choices";
import type { Analysis, Engine } from "../../analysis/engine";
import type { Written } from "../../analysis/numbers/told";
import { readResults, withBeside } from "../../analysis/results";
import type { Trace, TraceQuestion } from "../../analysis/trace";
import type { OutputKind } from "../../congress/outputs";
import type { TermStatistics } from "../../congress/statistics";
import type { Told } from "../../documents/sentences/facts";
import type { SheetLayout } from "../../sheet/layout";
import { finding } from "../../congress/findings";
import type { Grid } from "../../sheet/grid";
import { convertedTexts, type ConvertedText } from "../../sheet/transform/sample";
import type { Day } from "../../vietnamese/day";
import { holdsResults, loadBook, type BookView, type SheetView } from "../../workbook/excel/book";
import { watchBook } from "../../workbook/excel/events";
import type { BranchSource } from "../core/branch-forms";
import type * as Room from "./analysis";
import type { CellCache } from "./cell-cache";
import type { TableRead } from "./formulas";
import { ToldOfJoined } from "./joined-told";
import { supports } from "./platform";
import { sourcesOf } from "./source-order";

type Analysing = typeof Room & { readonly engine: Engine };

export class Reader {
  /** Null until the first reading has begun. */
  private analysing: Analysing | null = null;
  /** The workbook as it was when it was last looked at. */
  book: BookView | null = null;
  /** The sheet that was read last. */
  source: SheetView | null = null;
  /** All sheets that were read together, that one first. */
  private joined: readonly SheetView[] = [];
  /** Counts changes of their cells by others. */
  changes = 0;
  private sourceGrid: Grid | null = null;
  /** The workbook may be another by now. */
  private isStale = true;
  /** What `Choices.sheet` named when it was last there. */
  private chosen: { readonly name: string; readonly id: string } | null = null;

  /** What joining its files told of a sheet of joined results. */
  readonly told = new ToldOfJoined();

  constructor(readonly cells: CellCache) {}

  /** Looks at the workbook for the first time, and goes on watching it: `onChange` is called after every change of others. */
  async connect(context: Excel.RequestContext, onChange: () => void): Promise<BookView> {
    const changed = (sheetId: string | null): void => {
      const sheet = this.book?.sheets.find(({ id }) => id === sheetId);
      if (sheet && !holdsResults(sheet)) return;
      // A sheet that is not known was not read either.
      if (sheet) this.cells.forget(sheet.id);
      if (this.joined.some(({ id }) => id === sheetId)) this.changes++;
      this.isStale = true;
      onChange();
    };
    void this.engine().catch(() => undefined);
    // Connecting that failed behind this is done again; nobody is told of a change twice.
    if (!this.cells.isTold) this.cells.isTold = await watchBook(context, supports, changed);
    return this.refreshBook(context);
  }

  /** The workbook was changed by us. */
  bookChanged(): void {
    this.isStale = true;
  }

  /** The workbook as it was last looked at, where that cannot be another by now; else null. */
  currentBook(): BookView | null {
    return this.isStale ? null : this.book;
  }

  /** Looks at the workbook anew. */
  async refreshBook(context: Excel.RequestContext): Promise<BookView> {
    const loaded = loadBook(context, this.source?.id ?? null);
    // Before Excel is asked: what changes while it answers is looked at again.
    this.isStale = false;
    try {
      await context.sync();
    } catch (error) {
      this.isStale = true;
      throw error;
    }
    this.book = loaded();
    return this.book;
  }

  /** Reads the results, of which `alongside` asks for more with the first request. */
  async read(
    context: Excel.RequestContext,
    book: BookView,
    choices: Choices,
    today: Day,
    alongside?: () => void,
  ): Promise<Analysis> {
    const engine = await this.engine();
    const wish = { ...choices, sheet: this.chosenIn(book, choices) };
    const { sheets, preferred, more } = sourcesOf(book, wish, this.source?.id ?? null);
    const whole = new Map<string, Grid>();
    let tops: ReadonlyMap<string, Grid> = new Map();
    let wanted = sheets.slice(0, 1);
    // The most likely is read whole, of the others the top; what is taken of those is read whole then, before it is decided again.
    while (wanted.length > 0) {
      const isFirst = whole.size === 0;
      for (const sheet of wanted)
        whole.set(sheet.id, await this.cells.grid(context, book, sheet, isFirst ? alongside : undefined));
      if (isFirst) tops = await this.cells.topsOf(context, sheets.slice(1));
      // In the order of the workbook, as in a file: in it sheets that belong together are joined.
      const grids = book.sheets.flatMap(({ id }) => whole.get(id) ?? tops.get(id) ?? []);
      const results = readResults(grids, wish, preferred);
      if (!results.ok) return engine.analyseResults(results, choices, today);
      const read = results.table.sources.flatMap(
        ({ sheet }) => sheets.find(({ name }) => name === sheet) ?? [],
      );
      wanted = read.filter(({ id }, i) => !whole.has(id) && read.findIndex((one) => one.id === id) === i);
      const [source] = read;
      const grid = source && whole.get(source.id);
      if (source && grid && wanted.length === 0) {
        this.source = source;
        this.joined = read;
        this.sourceGrid = grid;
        const beside = this.told.of(source.tag);
        const unlooked = more > 0 ? [finding("sheets-unlooked", null, { more })] : [];
        const found = { ...beside, findings: [...beside.findings, ...unlooked] };
        return engine.analyseResults(withBeside(results, found), choices, today, { grids });
      }
    }
    return engine.analyseResults({ ok: false, reasons: [] }, choices, today);
  }

  /** Where branches are to be found: the table that was read last; where none was, the sheets in which a list may stand. */
  async branches(context: Excel.RequestContext, book: BookView, choices: Choices): Promise<BranchSource> {
    const table = this.statistics()?.table ?? null;
    const grids: Grid[] = [];
    const { sheets } = sourcesOf(book, { ...choices, sheet: this.chosenIn(book, choices) }, null);
    for (const sheet of table ? [] : sheets) grids.push(await this.cells.grid(context, book, sheet));
    return { table, grids };
  }

  /** The sheet that was read last and no other, though another may be looked at by now. */
  async readAgain(
    context: Excel.RequestContext,
    book: BookView,
    choices: Choices,
    today: Day,
  ): Promise<(TableRead & { readonly sheetId: string }) | null> {
    const sheet = book.sheets.find(({ id }) => id === this.source?.id);
    if (!sheet) return null;
    this.sourceGrid = await this.cells.grid(context, book, sheet);
    const grids = [this.sourceGrid];
    for (const { id } of this.joined.slice(1)) {
      const other = book.sheets.find((one) => one.id === id);
      if (other) grids.push(await this.cells.grid(context, book, other));
    }
    (await this.engine()).analyse(grids, choices, today, this.told.of(sheet.tag));
    const table = this.table(choices, today);
    return table && { ...table, sheetId: sheet.id };
  }

  /** The sheet that was read last with its cells as they are now; null where it is there no more. */
  async sourceNow(
    context: Excel.RequestContext,
    book: BookView,
  ): Promise<{ readonly sheet: SheetView; readonly grid: Grid } | null> {
    const sheet = book.sheets.find(({ id }) => id === this.source?.id);
    return sheet ? { sheet, grid: await this.cells.grid(context, book, sheet) } : null;
  }

  /** Its texts in an old encoding, before and after. */
  converted(most: number): readonly ConvertedText[] {
    return this.sourceGrid ? convertedTexts(this.sourceGrid, most) : [];
  }

  /** The table that was read last; null where none was. */
  table(choices: Choices, today: Day): TableRead | null {
    const statistics = this.statistics();
    const { sourceGrid: grid } = this;
    return statistics && grid && { statistics, grid, choices, today };
  }

  /** The statistics of the last analysis; null where there is none. */
  statistics(): TermStatistics | null {
    return this.analysing?.engine.statistics() ?? null;
  }

  /** What documents tell of, of the last analysis; null where there is none. */
  toldOf(): Told | null {
    return this.analysing?.engine.told() ?? null;
  }

  /** What the last analysis has found and written; null where there is none. */
  written(): Written | null {
    return this.analysing?.engine.written() ?? null;
  }

  /** One of our sheets as the last analysis makes it (analysis/sheets.ts); null where there is none. */
  sheetOf(kind: OutputKind, choices: Choices, totals?: ReadonlyMap<string, string>): SheetLayout | null {
    return this.analysing?.sheetOf(this.written(), kind, choices, totals) ?? null;
  }

  /** Where a figure of the last analysis comes from; null where there is none. */
  traceOf(question: TraceQuestion): Trace | null {
    const statistics = this.statistics();
    return (statistics && this.analysing?.traceOf(statistics, question)) ?? null;
  }

  private async engine(): Promise<Engine> {
    if (this.analysing) return this.analysing.engine;
    const room = await import("./analysis");
    this.analysing ??= { ...room, engine: new room.Engine() };
    return this.analysing.engine;
  }

  /** The sheet that was chosen by its name, also after it was given another. */
  private chosenIn({ sheets }: BookView, { sheet: name }: Choices): string | null {
    if (name === null) return null;
    const named = sheets.find((sheet) => sheet.name === name);
    if (named) this.chosen = { name, id: named.id };
    const { chosen } = this;
    return named ? name : (sheets.find(({ id }) => chosen?.name === name && id === chosen.id)?.name ?? name);
  }
}
