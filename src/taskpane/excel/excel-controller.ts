/**
 * What only the pane inside Excel does: it follows the open workbook, keeps the summary up to date where that is wished,
 * shows cells in Excel's own grid, and does what the ribbon's buttons ask.
 */
import type { Choices } from "../../analysis/choices";
import type { FormulaWish } from "../../functions/formula-text";
import type { OutputKind } from "../../congress/outputs";
import type { Place } from "../../workbook/excel/insert-formula";
import type { ExcelProblemCode } from "../../workbook/excel/problem";
import { Controller, type Dependencies } from "../core/controller";
import type { FileToJoin, JoinedFiles } from "../core/host";
import { unreadOf, type Unread } from "../core/notices";
import type { Action, State } from "../core/state";
import type { StateStore } from "../core/store";
import type { FormulaCount, Reach } from "./formula-fixer";
import type { Put, SelectedPlace } from "./formula-service";
import type { FormulaView } from "./formulas";
import type { ExcelHost } from "./excel-host";
import type { PagesWindow } from "./pages-window";

/** After how many seconds what failed by itself is tried again; then not before the next change. */
const RETRIES = [2, 10, 60] as const;

/** What trying again does not mend: somebody has to do something first. */
const BY_HAND: ReadonlySet<ExcelProblemCode> = new Set([
  "access-denied",
  "structure-protected",
  "sheet-protected",
  "too-large",
  "unsupported",
] as const);

interface ExcelDependencies extends Dependencies {
  readonly host: ExcelHost;
  readonly later?: (seconds: number) => Promise<void>;
}

export class ExcelController extends Controller {
  private readonly host: ExcelHost;
  /** How often somebody has gone to a cell, as far as that was followed. */
  private gone = 0;
  private following: Promise<void> | null = null;
  /** What was true when the workbook was opened needs nothing to be done. */
  private isFirst = true;
  /** The summary is to be looked after as soon as what is being done is done. */
  private isDue = false;
  private connecting: Promise<boolean> | null = null;
  /** Whoever waits for it waits no longer. */
  private endConnecting: () => void = () => undefined;
  /** The summary is being looked after, and is to be once more although nothing is new. */
  private isKeeping = false;
  private isAgain = false;
  /** How often keeping it up, and reading, has failed since something was new. */
  private writeFailures = 0;
  private readFailures = 0;
  private readonly later: (seconds: number) => Promise<void>;
  private pages: PagesWindow | null = null;

  constructor(store: StateStore<State, Action>, around: ExcelDependencies) {
    super(store, around);
    this.host = around.host;
    this.host.onSilence = (isSilent) => {
      if (isSilent) this.noAnswer();
      else this.answered();
    };
    this.later =
      around.later ?? ((seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1_000)));
    store.subscribe(() => {
      void this.goToCell();
      if (this.isDue && store.getState().work === null) this.keepUp();
    });
  }

  /** Opens the workbook in the pane; later calls wait for the first, or try again what has failed. False where it cannot be. */
  connect(): Promise<boolean> {
    if (this.refuses()) return Promise.resolve(false);
    this.connecting ??= new Promise((resolve) => {
      this.endConnecting = () => {
        resolve(false);
      };
      this.connectOnce().then(
        () => {
          this.connecting = Promise.resolve(true);
          resolve(true);
        },
        (error: unknown) => {
          this.connecting = null;
          this.fail(error);
          resolve(false);
        },
      );
    });
    return this.connecting;
  }

  protected override noAnswer(): void {
    super.noAnswer();
    this.endConnecting();
    if (this.isKeeping) this.dispatch({ type: "not-kept-up", failure: { why: null, again: false } });
  }

  /** Adds an empty results sheet to the workbook, or one with made-up results. */
  async addTemplate(isSample = false): Promise<void> {
    if (!(await this.connect())) return;
    await this.work("template", async () => {
      const sheet = await this.host.addTemplate(isSample);
      await this.done(0);
      this.dispatch({ type: "notice", notice: { kind: isSample ? "sample" : "template", sheet } });
    });
  }

  /** Adds the form that branches fill in to the workbook. */
  async addForm(): Promise<void> {
    if (!(await this.connect())) return;
    await this.work("template", async () => {
      if (!(await this.current())) return;
      const sheet = await this.host.addForm(this.store.getState().choices);
      await this.done(0);
      this.dispatch({ type: "notice", notice: { kind: "form", sheet } });
    });
  }

  override async joinFiles(files: readonly FileToJoin[]): Promise<void> {
    if (await this.connect()) await super.joinFiles(files);
  }

  protected override afterUndo(): Promise<void> {
    return this.tellFilesThere();
  }

  /** What was joined is read from now on, whatever sheet was chosen or left out before. */
  protected override async afterJoining(joined: JoinedFiles): Promise<void> {
    const { sheet, leftOut } = this.store.getState().choices;
    const left = leftOut.filter((name) => name !== joined.sheet);
    if (sheet !== null || left.length < leftOut.length)
      this.dispatch({ type: "choose", choices: { sheet: null, leftOut: left } });
    await super.afterJoining(joined);
  }

  /** Puts a copy in Unicode beside the sheet that was read. */
  async addUnicodeCopy(): Promise<void> {
    await this.work("unicode", async () => {
      if (!(await this.current())) return;
      const sheet = await this.host.unicodeCopy();
      if (sheet !== null) await this.done(1, { step: { kind: "unicode-copy", sheet } });
      this.dispatch({
        type: "notice",
        notice: sheet === null ? { kind: "nothing-to-make" } : { kind: "unicode-copy", sheet },
      });
    });
  }

  /** Takes away the hidden sheets that hold what stood on ours before. */
  async removePrevious(): Promise<void> {
    await this.work("undo", async () => {
      await this.host.removePrevious();
      await this.done(-this.store.getState().undoable, { stillHolds: true });
      this.dispatch({ type: "notice", notice: { kind: "previous-removed" } });
    });
  }

  /** Takes out of the workbook what was chosen and edited, for somebody who has no need of it; with the next choice it is kept again. */
  async takeOut(): Promise<void> {
    await this.work("undo", async () => {
      await this.host.takeOut();
      this.dispatch({ type: "notice", notice: { kind: "taken-out" } });
    });
  }

  /** Opens the summary's printed pages in a window, where they can be read; there they follow what is open. */
  async showPages(): Promise<void> {
    try {
      const { PagesWindow } = await import("./pages-window");
      this.pages ??= new PagesWindow(
        this.store,
        (choices) => this.host.preview(choices),
        (problem) => {
          this.fail(problem);
        },
      );
      await this.pages.show();
    } catch (error) {
      this.fail(error);
    }
  }

  /** What a formula would be in this Excel, and give; null where no table was read. */
  viewFormula(wish: FormulaWish, choices: Choices): Promise<FormulaView | null> {
    return this.host.formulas.view(wish, choices, this.around.today());
  }

  /** The cell that a formula would go into; null where Excel does not tell. */
  selectedPlace(): Promise<SelectedPlace | null> {
    return this.host.formulas.selected().catch(() => null);
  }

  /**
   * Puts a formula into the cell that is selected. Gives what stands there already, for somebody to agree that it is written
   * over: then the same is asked with its `place`.
   */
  async insertFormula(wish: FormulaWish, agreed: Place | null): Promise<Put | null> {
    let put: Put | null = null;
    await this.work("formula", async () => {
      const { choices } = this.store.getState();
      put = await this.host.formulas.insert(wish, choices, this.around.today(), agreed);
      if (put?.kind !== "inserted") return;
      const { sheet, address: cell } = put;
      await this.done(1, { step: { kind: "inserted", sheet, cell }, stillHolds: true });
      this.dispatch({ type: "notice", notice: { kind: "inserted", sheet, cell } });
    });
    return put;
  }

  /** How many formulas of ours there are; null, and said, where there is none, or Excel does not answer. */
  async countFormulas(reach: Reach): Promise<FormulaCount | null> {
    let count: FormulaCount | null = null;
    await this.work("fixing", async () => {
      const found = await (await this.host.fixer()).count(reach);
      if (found.cells + found.open.length === 0)
        this.dispatch({ type: "notice", notice: { kind: "no-formulas" } });
      else count = found;
    });
    return count;
  }

  /** Turns formulas of ours into their values. */
  async fixFormulas(reach: Reach): Promise<void> {
    await this.work("fixing", async () => {
      const fixed = await (await this.host.fixer()).fix(reach);
      const { cells } = fixed;
      await this.done(cells > 0 ? 1 : 0, {
        ...(cells > 0 && { step: { kind: "fixed", cells } }),
        stillHolds: true,
      });
      this.dispatch({ type: "notice", notice: { kind: "fixed", ...fixed } });
    });
  }

  /** Something in the workbook has changed; a burst of changes is followed once. */
  readonly follow = (): void => {
    this.following ??= this.around.pause().then(() => {
      this.following = null;
      return this.done(0);
    });
  };

  override isBehind(): boolean {
    return this.following !== null || super.isBehind();
  }

  override async current(): Promise<boolean> {
    await this.following;
    return super.current();
  }

  protected override afterAnalysis(): void {
    this.readFailures = 0;
    this.keepUp();
  }

  /** A summary that keeps up by itself does not wait for somebody who presses “Đọc lại”. */
  protected override afterFailure(): void {
    const { choices, unread } = this.store.getState();
    const seconds = RETRIES[this.readFailures++];
    if (!choices.summary.automatic || !mendsItself(unread) || seconds === undefined) return;
    void this.later(seconds).then(() => {
      if (this.store.getState().unread === unread) this.computeAgain();
    });
  }

  protected override madeAnew(sheets: readonly { readonly kind: OutputKind }[]): void {
    super.madeAnew(sheets);
    if (!sheets.some(({ kind }) => kind === "summary")) return;
    this.writeFailures = 0;
    this.dispatch({ type: "not-kept-up", failure: null });
  }

  /** Makes the summary anew where that is wished and it would say something else than it did. */
  private keepUp(): void {
    const { choices, tabs, analysis, work } = this.store.getState();
    this.isDue = work !== null || this.isKeeping;
    if (!analysis?.ok || this.isDue) return;
    const { isFirst } = this;
    this.isFirst = false;
    const isWanted = choices.summary.automatic && tabs.some(({ made }) => made === "summary");
    // Somebody only looks at another sheet: its figures are none of the summary's.
    if (!isWanted || !this.host.maker.isOf("summary")) return;
    const hasNews = this.host.maker.hasNews(choices);
    if (isFirst || !(hasNews || this.isAgain)) return;
    if (hasNews) this.writeFailures = 0;
    this.isAgain = false;
    this.isKeeping = true;
    void this.host.maker
      .keepUp(choices, this.around.today())
      .finally(() => {
        this.isKeeping = false;
      })
      .then(async ({ sheets }) => {
        if (sheets.length === 0) return;
        this.madeAnew(sheets);
        const step = { kind: "kept-up", sheets: sheets.map(({ name }) => name) } as const;
        await this.done(1, { step, stillHolds: true });
        this.dispatch({ type: "notice", notice: { kind: "kept-up" } });
      })
      .catch((error: unknown) => {
        this.notKeptUp(error);
      });
  }

  /** It is said that the summary is of before, and tried again: less and less often, and with the next change of cells. */
  private notKeptUp(error: unknown): void {
    const why = unreadOf(error);
    const seconds = mendsItself(why) ? RETRIES[this.writeFailures] : undefined;
    this.writeFailures++;
    const failure = { why, again: seconds !== undefined };
    this.dispatch({ type: "not-kept-up", failure });
    if (seconds === undefined) return;
    void this.later(seconds).then(() => {
      if (this.store.getState().notKeptUp !== failure) return;
      this.isAgain = true;
      this.keepUp();
    });
  }

  private async connectOnce(): Promise<void> {
    const book = await this.host.connect(this.follow);
    const choices = this.recall(book.name);
    this.begin(book.name, await this.host.tabs(), choices);
    await this.tellFilesThere();
  }

  /** What is known of the files of the joined results that are there now. */
  private async tellFilesThere(): Promise<void> {
    const known = await this.host.joinedFiles().catch(() => null);
    if (known && known.files !== this.store.getState().joining.files) this.tellFiles(known);
  }

  private async goToCell(): Promise<void> {
    const { goes, selected, analysis } = this.store.getState();
    if (goes === this.gone) return;
    this.gone = goes;
    if (!selected || !analysis?.ok) return;
    try {
      await this.host.goTo(selected.sheet ?? analysis.overview.sheet, selected);
    } catch (error) {
      this.fail(error);
    }
  }
}

function mendsItself(unread: Unread | null): boolean {
  return unread !== null && !(unread.kind === "excel" && BY_HAND.has(unread.code));
}
