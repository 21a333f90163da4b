/**
 * The host inside Excel: the open workbook is the source. A click reads everything anew, since others may have changed it:
 * one request to learn what is there, one to read, one to write, and the first time one for the tops of other sheets. In
 * between the cells that were read are kept, as long as
 * Excel tells us when they change.
 */
import type { CellRef } from "../../sheet/address";
import { defaultChoices, type Choices } from "../../analysis/choices";
import { Engine, type Analysis } from "../../analysis/engine";
import { contentOf, outdatedKinds } from "../../analysis/freshness";
import type { Trace, TraceQuestion } from "../../analysis/trace";
import { say } from "../../i18n/messages";
import type { Grid } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";
import { resultsTemplate } from "../../template/results-sheet";
import type { Day } from "../../vietnamese/day";

import {
  loadBook,
  CHOICES,
  ownSheet,
  type Loaded,
  type BookView,
  type SheetView,
} from "../../workbook/excel/book";
import { orDone } from "../../workbook/excel/certain";
import { watchBook } from "../../workbook/excel/events";
import { discardBackup, makeSheets } from "../../workbook/excel/make";
import { UNFINISHED } from "../../workbook/excel/sheet-tag";
import { loadHalfMade, loadOwnSheet, type OwnSheet } from "../../workbook/excel/own-sheet";
import { ExcelProblem, problemOf } from "../../workbook/excel/problem";
import { areaOf, readGrid, readPeeks } from "../../workbook/excel/read-grid";
import { sourcesOf } from "../../workbook/excel/source-order";
import { addTemplate } from "../../workbook/excel/template";
import { undoSheets } from "../../workbook/excel/undo";
import { renderPreview } from "../../workbook/rendered-sheet";
import { outputKinds, type OutputKind } from "../../workbook/outputs";
import { Cancelled, type Drawn, type Host, type Making } from "../host";
import type { SheetTab } from "../state";
import { FormulaService, type Undo } from "./formula-service";
import type { TableRead } from "./formulas";

/** Whatever a summary can show. */
const EVERYTHING = { ...defaultChoices.summary, showPeople: true };
/** How many clicks can be taken back. */
const MOST_HISTORY = 5;

/** How much of a long reading is done. */
export type OnProgress = (done: number, all: number) => void;

export class ExcelHost implements Host {
  readonly readsAnew = true;
  private readonly engine = new Engine();
  private book: BookView | null = null;
  /** Cells that were read and have not changed since, by the sheet's id. */
  private readonly grids = new Map<string, Grid>();
  /** The tops of sheets, until one of their own cells changes: whether they hold results hardly hangs on formulas. */
  private readonly tops = new Map<string, Grid>();
  /** The sheet that was read last. */
  private source: SheetView | null = null;
  private sourceGrid: Grid | null = null;
  /** What `Choices.sheet` named when it was last there. */
  private chosen: { readonly name: string; readonly id: string } | null = null;
  /** Excel tells us of changes; else nothing is kept. */
  private isWatched = false;
  private isStale = true;
  /** Counts changes of cells that are not ours, and of those among them that the figures are of. */
  private edits = 0;
  private changes = 0;
  /** What can be taken back, the newest last: a few, since each holds all that stood on a sheet. */
  private readonly history: Undo[] = [];
  /** Our sheets that were of before when that was last told. */
  private before: readonly OutputKind[] = [];
  /** How many changes there were when keeping the summary up failed last; null where it did not. */
  private failedAt: number | null = null;
  /** All that the summary could say when that was last asked, or when it was made. */
  private said: string | null = null;
  /** What was asked is done one after the other. */
  private last: Promise<unknown> = Promise.resolve();
  /** Counts how often somebody has said stop: what was asked before the last time is not done. */
  private stops = 0;
  private stopsOfTask = 0;

  readonly formulas = new FormulaService({
    run: (task) => this.run(task),
    refreshBook: (context) => this.learn(context),
    read: (choices, today) => this.tableRead(choices, today),
    readAgain: (context, book, choices, today) => this.readAgain(context, book, choices, today),
    keep: (undo) => {
      this.keepForUndo(undo);
    },
    beforeSend: () => {
      this.beforeSend();
    },
  });

  get isFollowing(): boolean {
    return this.isWatched;
  }

  constructor(private readonly onProgress: OnProgress = () => undefined) {}

  /** Looks at the workbook for the first time, and goes on watching it: `onChange` is called after every change of others. */
  async connect(onChange: () => void): Promise<BookView> {
    return this.run(async (context) => {
      const changed = (sheetId: string | null): void => {
        const changedSheet = this.book?.sheets.find(({ id }) => id === sheetId);
        if (changedSheet?.tag) return;
        // Formulas of any sheet may have other values now; a sheet that is not known was not read either.
        if (changedSheet) {
          this.grids.clear();
          this.tops.delete(changedSheet.id);
          this.edits++;
        }
        if (sheetId === this.source?.id) this.changes++;
        this.isStale = true;
        onChange();
      };
      // Connecting that failed behind this is done again; nobody is told of a change twice.
      if (!this.isWatched) this.isWatched = await watchBook(context, supports, changed);
      return this.learn(context);
    });
  }

  /** The workbook as it was when it was last looked at. */
  view(): BookView | null {
    return this.book;
  }

  async analyse(choices: Choices, today: Day): Promise<Analysis> {
    return this.run(async (context) => {
      const book = this.isStale || !this.isWatched || !this.book ? await this.learn(context) : this.book;
      return this.read(context, book, choices, today);
    });
  }

  trace(question: TraceQuestion): Promise<Trace | null> {
    return Promise.resolve(this.engine.trace(question));
  }

  preview(choices: Choices): Promise<Drawn | null> {
    const layout = this.engine.sheet("summary", choices);
    return Promise.resolve(layout && renderPreview(layout));
  }

  /** A click that finds the workbook changed by somebody else while it works is done once more, from the beginning. */
  make(kinds: readonly OutputKind[], choices: Choices, today: Day): Promise<Making> {
    return this.run((context) => onceMore(() => this.makeOnce(context, kinds, choices, today, true)));
  }

  /**
   * Makes the summary anew without being asked: it does not come to the front, and it stays as it is where another sheet's
   * figures would be read by now.
   */
  keepUp(choices: Choices, today: Day): Promise<Making> {
    const { edits } = this;
    this.failedAt = edits;
    return this.run((context) =>
      onceMore(() => this.makeOnce(context, ["summary"], choices, today, false)),
    ).then((making) => {
      this.failedAt = null;
      return making;
    });
  }

  /**
   * Whether a summary of the last analysis would say what it did not say when this was last asked, nor when it was last made:
   * any name, day, number or remark, whatever of them is chosen to be shown. Where it could not be made, any change is news.
   */
  hasNews(choices: Choices): boolean {
    const before = this.said;
    const everything = { ...choices, summary: { ...choices.summary, ...EVERYTHING } };
    this.said = JSON.stringify(this.engine.sheet("summary", everything)?.cells ?? null);
    const isStillDue = this.failedAt !== null && this.failedAt !== this.edits;
    return isStillDue || this.said !== before;
  }

  /** Whether the figures that were read last are those that our sheet is of. */
  isOf(kind: OutputKind): boolean {
    const { book, source } = this;
    const mark = book && ownSheet(book, kind)?.tag;
    const isThere = book?.sheets.some(({ id }) => id === source?.id) ?? false;
    return source !== null && isThere && (mark?.sourceId === source.id || mark?.source === source.name);
  }

  /**
   * Told by the sheets' own notes, also after the pane was loaded anew. Where somebody only looks at another sheet of results,
   * nothing new is known of a sheet of ours that is of the one before.
   */
  outdated(choices: Choices, today: Day): Promise<readonly OutputKind[]> {
    const { book } = this;
    if (!book) return Promise.resolve([]);
    const made = outputKinds.flatMap((kind) => {
      const content = ownSheet(book, kind)?.tag?.content;
      return content === undefined ? [] : [{ kind, content }];
    });
    const known = made.filter(({ kind }) => choices.sheet !== null || this.isOf(kind));
    const told = outdatedKinds(known, (kind) => this.layoutOf(kind, choices, today));
    this.before = outputKinds.filter((kind) =>
      known.some((one) => one.kind === kind)
        ? told.includes(kind)
        : made.some((one) => one.kind === kind) && this.before.includes(kind),
    );
    return Promise.resolve(this.before);
  }

  undo(): Promise<boolean> {
    return this.run(async (context) => {
      const undo = this.history.at(-1);
      if (!undo) return false;
      this.isStale = true;
      try {
        const isUndone = await undo(context);
        this.history.pop();
        // What is older rests on what could not be taken back.
        if (!isUndone) this.history.length = 0;
        return isUndone;
      } catch (error) {
        throw new ExcelProblem("undo-unfinished", "", problemOf(error).detail);
      }
    });
  }

  cancel(): void {
    this.stops++;
  }

  /** What we keep from before is no sheet to choose from. */
  async tabs(): Promise<readonly SheetTab[]> {
    const book = await this.currentBook();
    return book.sheets
      .filter(({ tag: mark }) => !mark?.previous)
      .map(({ name, hidden, tag: mark }) => ({ name, hidden, made: mark?.kind ?? null }));
  }

  /** Takes away what is kept from before our sheets were made anew; then that can no longer be brought back. */
  removePrevious(): Promise<void> {
    return this.run(async (context) => {
      const previous = async (): Promise<readonly SheetView[]> =>
        (await this.learn(context)).sheets.filter(({ tag: mark }) => mark?.previous);
      for (const sheet of await previous()) discardBackup(context, sheet);
      await orDone(
        () => context.sync(),
        async () => (await previous()).length === 0,
      );
      this.history.length = 0;
      this.isStale = true;
    });
  }

  /** Whether there is anything kept from before. */
  keepsPrevious(): boolean {
    return this.book?.sheets.some(({ tag: mark }) => mark?.previous) ?? false;
  }

  /** Adds an empty results sheet; gives its name. */
  addTemplate(): Promise<string> {
    return this.run((context) =>
      onceMore(async () => {
        const name = await addTemplate(context, await this.learn(context), resultsTemplate());
        this.isStale = true;
        return name;
      }),
    );
  }

  /** Shows a cell of the sheet that the figures are of. */
  goTo(sheetName: string, { row, column }: CellRef): Promise<void> {
    const { source } = this;
    // By its id: it may have been renamed, which not every Excel tells.
    const isSource = source?.name === sheetName;
    if (isSource && source.hidden) return Promise.reject(new ExcelProblem("sheet-hidden", sheetName));
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(isSource ? source.id : sheetName);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    });
  }

  /** Keeps what was chosen in the workbook. */
  keepChoices(choices: string): Promise<void> {
    return this.run(async (context) => {
      context.workbook.settings.add(CHOICES, choices);
      await orDone(
        () => context.sync(),
        async () => (await this.learn(context)).choices === choices,
      );
    });
  }

  private async currentBook(): Promise<BookView> {
    const { book } = this;
    return !book || this.isStale ? this.run((context) => this.learn(context)) : book;
  }

  private async learn(context: Excel.RequestContext): Promise<BookView> {
    const asked = loadBook(context, this.source?.id ?? null);
    // Before Excel is asked: what changes while it answers is looked at again.
    this.isStale = false;
    try {
      await context.sync();
    } catch (error) {
      this.isStale = true;
      throw error;
    }
    this.book = asked();
    return this.book;
  }

  /** One after the other; while somebody types into a cell Excel waits, and so do we. Excel's errors become problems. */
  private run<Value>(task: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
    const { stops } = this;
    const turn = this.last.then(async () => {
      this.stopsOfTask = stops;
      try {
        this.beforeSend();
        return await Excel.run({ delayForCellEdit: true }, task);
      } catch (error) {
        if (error instanceof Cancelled) throw error;
        throw problemOf(error);
      }
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async makeOnce(
    context: Excel.RequestContext,
    kinds: readonly OutputKind[],
    choices: Choices,
    today: Day,
    isAsked: boolean,
  ): Promise<Making> {
    const book = await this.learn(context);
    const before = this.changes;
    let asked: readonly Loaded<OwnSheet>[] = [];
    const askOwn = (): void => {
      asked = kinds.flatMap((kind) => {
        const own = ownSheet(book, kind);
        if (!own?.tag) return [];
        const kept = ownSheet(book, kind, true);
        // Kept by a run that never said that it was done.
        const isHalf = kept?.tag && ![UNFINISHED, own.tag.run].includes(kept.tag.run);
        return [isHalf ? loadHalfMade(context, own, own.tag, kept) : loadOwnSheet(context, own, own.tag)];
      });
    };
    this.grids.clear();
    const analysis = await this.read(context, book, choices, today, askOwn);
    if (!isAsked && !this.isOf("summary")) {
      // Its own news is still to be told.
      this.said = null;
      return { sheets: [], analysis, outdated: false };
    }
    const wanted = kinds.flatMap((kind) => {
      const layout = this.layoutOf(kind, choices, today);
      return layout ? [{ kind, layout, content: contentOf(layout) }] : [];
    });
    const { source } = this;
    if (!analysis.ok || !source || wanted.length === 0) return { sheets: [], analysis, outdated: false };
    const steps = await makeSheets(context, {
      book,
      wanted,
      own: asked.map((own) => own()),
      source,
      run: crypto.randomUUID(),
      activate: isAsked,
      previousName: (name) => say("excel.previous-name", { name }),
      beforeSend: this.beforeSend,
    });
    this.keepForUndo((later) => undoSheets(later, steps));
    if (choices.summary.automatic && kinds.includes("summary")) this.hasNews(choices);
    this.isStale = true;
    const sheets = steps.map(({ kind, name, tag }) => ({ kind, name, rows: tag.rows }));
    return { sheets, analysis, outdated: this.changes > before };
  }

  /**
   * The sheet that holds the results, by the rule that holds everywhere (reading/choose-sheet.ts); else why none does. The most
   * likely is read whole, of the others the top; what is chosen of those is read whole then.
   */
  private async read(
    context: Excel.RequestContext,
    book: BookView,
    choices: Choices,
    today: Day,
    alongside?: () => void,
  ): Promise<Analysis> {
    const { preferred, others } = sourcesOf(book, this.chosenIn(book, choices), this.source?.id ?? null);
    const names = preferred.map(({ name }) => name);
    const sheets = [...preferred, ...others];
    const whole = new Map<string, Grid>();
    const tops = new Map<string, Grid>();
    let next = sheets[0];
    while (next) {
      whole.set(next.id, await this.gridOf(context, book, next, whole.size === 0 ? alongside : undefined));
      if (tops.size === 0)
        for (const [id, top] of await this.topsOf(context, sheets.slice(1))) tops.set(id, top);
      const grids = sheets.flatMap(({ id }) => whole.get(id) ?? tops.get(id) ?? []);
      const analysis = this.engine.analyse(grids, choices, today, names);
      if (!analysis.ok) return analysis;
      const { sheet: name } = analysis.overview;
      const source = sheets.find((sheet) => sheet.name === name);
      const grid = source && whole.get(source.id);
      if (source && grid) {
        this.source = source;
        this.sourceGrid = grid;
        return analysis;
      }
      next = source;
    }
    return { ok: false, reasons: [] };
  }

  /** The tops of sheets; those that were read before and have not changed since are not asked for. */
  private async topsOf(
    context: Excel.RequestContext,
    sheets: readonly SheetView[],
  ): Promise<ReadonlyMap<string, Grid>> {
    const known = sheets.flatMap(({ id, name, hidden }) => {
      const grid = this.isWatched ? (this.grids.get(id) ?? this.tops.get(id)) : undefined;
      return grid?.sheet === name && grid.hidden === hidden ? [[id, grid] as const] : [];
    });
    const tops = new Map(known);
    const unknown = sheets.filter(({ id }) => !tops.has(id));
    const { edits } = this;
    for (const [id, top] of await readPeeks(context, unknown, this.beforeSend)) {
      tops.set(id, top);
      if (this.edits === edits) this.tops.set(id, top);
    }
    return tops;
  }

  /** A sheet of the last analysis as it would be made. */
  private layoutOf(kind: OutputKind, choices: Choices, today: Day): SheetLayout | null {
    const isLive = kind === "summary" && choices.summary.liveFormulas;
    const read = isLive ? this.tableRead(choices, today) : null;
    return this.engine.sheet(kind, choices, read ? this.formulas.totals(read) : undefined);
  }

  private tableRead(choices: Choices, today: Day): TableRead | null {
    const statistics = this.engine.statistics();
    const { sourceGrid: grid } = this;
    return statistics && grid && { statistics, grid, choices, today };
  }

  /** The sheet that was read last and no other, though another may be looked at by now. */
  private async readAgain(
    context: Excel.RequestContext,
    book: BookView,
    choices: Choices,
    today: Day,
  ): Promise<(TableRead & { readonly sheetId: string }) | null> {
    const sheet = book.sheets.find(({ id }) => id === this.source?.id);
    if (!sheet) return null;
    this.sourceGrid = await this.gridOf(context, book, sheet);
    this.engine.analyse([this.sourceGrid], choices, today, [sheet.name]);
    const read = this.tableRead(choices, today);
    return read && { ...read, sheetId: sheet.id };
  }

  private keepForUndo(undo: Undo): void {
    this.history.push(undo);
    this.history.splice(0, this.history.length - MOST_HISTORY);
  }

  /** The sheet that was chosen by its name, also after it was given another. */
  private chosenIn({ sheets }: BookView, { sheet: name }: Choices): string | null {
    if (name === null) return null;
    const named = sheets.find((sheet) => sheet.name === name);
    if (named) this.chosen = { name, id: named.id };
    const { chosen } = this;
    return named ? name : (sheets.find(({ id }) => chosen?.name === name && id === chosen.id)?.name ?? name);
  }

  private async gridOf(
    context: Excel.RequestContext,
    book: BookView,
    sheet: SheetView,
    alongside?: () => void,
  ): Promise<Grid> {
    const known = this.grids.get(sheet.id);
    const isSame = known?.sheet === sheet.name && known.hidden === sheet.hidden;
    if (known && isSame && this.isWatched) return known;
    const used = await areaOf(context, book, sheet);
    const { onProgress, beforeSend, edits } = this;
    const grid = await readGrid(context, sheet, used, {
      supports,
      onProgress,
      beforeSend,
      ...(alongside && { alongside }),
    });
    // Where somebody has typed meanwhile, part of it may be of before.
    if (this.edits === edits) this.grids.set(sheet.id, grid);
    return grid;
  }

  private readonly beforeSend = (): void => {
    if (this.stops > this.stopsOfTask) throw new Cancelled();
  };
}

/** Does something, and once more where somebody else has changed the workbook while it was done. */
async function onceMore<Value>(task: () => Promise<Value>): Promise<Value> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Cancelled || problemOf(error).code !== "moved") throw error;
    return task();
  }
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
