/**
 * What follows from the state in the world outside: files are opened, sheets analysed again when cells or choices change,
 * choices kept, sheets made, changes taken back. One question is with the host at a time; while it is answered only the
 * newest next one waits, so that typing never makes a queue.
 */
import type { Choices } from "../analysis/choices";
import { address } from "../congress/table";
import type { Day } from "../vietnamese/day";
import { Cancelled, type Host } from "./host";
import { recallChoices, rememberChoices, rememberOffice, rememberPreferences, type Store } from "./remember";
import type { Action, State, Work } from "./state";
import type { StateStore } from "./store";

export interface Surroundings {
  readonly host: Host;
  readonly kept: Store;
  readonly today: () => Day;
  /** Waits a little, so that a burst of changes is answered once. */
  readonly pause: () => Promise<void>;
}

export class Controller {
  private analysed: unknown[] = [];
  private analysing: Promise<void> | null = null;
  /** Counts files to be opened: only the last one says how it went. */
  private opened = 0;
  private keptChoices: Choices | null = null;
  private keptPreferences: unknown = null;
  private toldNotKept = false;

  constructor(
    private readonly store: StateStore<State, Action>,
    private readonly around: Surroundings,
  ) {
    this.keptPreferences = store.getState().preferences;
    store.subscribe(() => {
      this.keep();
      if (this.isStale()) void this.analyse();
    });
  }

  /** Opens a file in the place of what is open; that stays until the new one is read, and when it cannot be. */
  async open(file: Blob, name: string): Promise<void> {
    const { host, kept } = this.around;
    const turn = ++this.opened;
    const isLast = (): boolean => turn === this.opened;
    try {
      this.dispatch({ type: "opening", name, step: "checking" });
      const opened = await host.open(file, name, (step) => {
        if (isLast()) this.dispatch({ type: "opening", name, step });
      });
      if (!isLast()) return;
      if (!opened.ok) {
        this.dispatch({ type: "refused", name, problem: opened.problem });
        return;
      }
      const choices = recallChoices(kept, name);
      this.keptChoices = choices;
      this.dispatch({ type: "opened", name, tabs: opened.tabs, choices });
    } catch (error) {
      if (!isLast()) return;
      this.dispatch({ type: "not-opened" });
      this.fail(error);
    }
  }

  /** Opens a file that lies beside the page: the sample. */
  async openFrom(name: string): Promise<void> {
    try {
      const answer = await fetch(name);
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      await this.open(await answer.blob(), name);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Stops what is being done. After that what was computed is computed again, unless just that was stopped. */
  cancel(): void {
    const { opening, work } = this.store.getState();
    this.around.host.cancel();
    if (!opening && work) this.analysed = [];
  }

  computeAgain(): void {
    this.analysed = [];
    void this.analyse();
  }

  /** Makes the sheet of what is chosen now, be it computed already or not. */
  async makeSummary(): Promise<void> {
    const { host } = this.around;
    await this.work("summary", async () => {
      if (this.store.getState().stopped) this.analysed = [];
      await this.analyse();
      const tab = await host.makeSummary(this.store.getState().choices);
      if (tab < 0) {
        this.dispatch({ type: "notice", notice: { kind: "nothing-to-make" } });
        return;
      }
      const tabs = await host.tabs();
      const picture = await host.picture(tab);
      this.changed(1, tabs, tab);
      const made = { sheet: tabs[tab]?.name ?? "", rows: picture?.rowCount ?? 0 };
      this.dispatch({ type: "notice", notice: { kind: "made", work: "summary", ...made } });
    });
  }

  async makeBulletin(paragraphs: readonly string[]): Promise<void> {
    const { host } = this.around;
    await this.work("bulletin", async () => {
      const tab = await host.makeBulletin(paragraphs);
      const tabs = await host.tabs();
      this.changed(1, tabs, tab);
      const made = { sheet: tabs[tab]?.name ?? "", rows: paragraphs.length };
      this.dispatch({ type: "notice", notice: { kind: "made", work: "bulletin", ...made } });
    });
  }

  /** Makes the bytes of a file and hands them to `save`. */
  async saveFile(
    name: string,
    make: () => Promise<Blob>,
    save: (file: Blob, name: string) => void,
  ): Promise<void> {
    await this.work("download", async () => {
      save(await make(), name);
      this.dispatch({ type: "notice", notice: { kind: "saved", name } });
    });
  }

  /** Types into the selected cell of the open workbook. */
  async edit(text: string): Promise<void> {
    const { tab, tabs, selected } = this.store.getState();
    if (!selected || tabs[tab]?.made !== null) {
      this.dispatch({ type: "notice", notice: { kind: "not-editable" } });
      return;
    }
    try {
      const isDone = await this.around.host.edit({ tab, ...selected }, text);
      if (!isDone) return;
      this.changed(1, tabs);
      this.dispatch({ type: "notice", notice: { kind: "edited", address: address(selected) } });
    } catch (error) {
      this.fail(error);
    }
  }

  async undo(): Promise<void> {
    const { host } = this.around;
    try {
      if (!(await host.undo())) return;
      this.changed(-1, await host.tabs());
      this.dispatch({ type: "notice", notice: { kind: "undone" } });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Keeps the office's part of the choices for the workbooks to come. */
  keepAsDefaults(): void {
    const done = rememberOffice(this.around.kept, this.store.getState().choices.office);
    this.dispatch({ type: "notice", notice: { kind: done ? "defaults-kept" : "not-kept" } });
  }

  private dispatch(action: Action): void {
    this.store.dispatch(action);
  }

  private changed(by: 1 | -1, tabs: State["tabs"], tab?: number): void {
    const undoable = Math.max(0, this.store.getState().undoable + by);
    this.dispatch({ type: "changed", tabs, undoable, ...(tab !== undefined && { tab }) });
  }

  private async work(work: Work, run: () => Promise<void>): Promise<void> {
    if (this.store.getState().work) return;
    this.dispatch({ type: "working", work });
    try {
      await run();
    } catch (error) {
      this.fail(error);
    } finally {
      this.dispatch({ type: "working", work: null });
    }
  }

  private fail(error: unknown): void {
    const notice =
      error instanceof Cancelled
        ? ({ kind: "cancelled" } as const)
        : ({ kind: "failed", detail: String(error) } as const);
    this.dispatch({ type: "notice", notice });
  }

  /** Analyses until nothing has changed since; whoever asks while that goes on waits for its end. */
  private analyse(): Promise<void> {
    // Begun a moment later, so that what it says at once does not begin another.
    this.analysing ??= Promise.resolve()
      .then(() => this.analyseAll())
      .finally(() => {
        this.analysing = null;
        // What changed while it came to its end.
        if (this.isStale()) void this.analyse();
      });
    return this.analysing;
  }

  private async analyseAll(): Promise<void> {
    while (this.isStale()) {
      if (!this.store.getState().computing) this.dispatch({ type: "computing" });
      await this.around.pause();
      const state = this.store.getState();
      this.analysed = inputsOf(state);
      try {
        const analysis = await this.around.host.analyse(state.choices, this.around.today());
        // A workbook that was opened meanwhile has an analysis of its own to come.
        if (!this.isStale()) this.dispatch({ type: "analysed", analysis });
      } catch (error) {
        // That of a workbook that is no longer open is missed by nobody.
        if (this.isStale()) continue;
        this.dispatch({ type: "computing-stopped" });
        this.fail(error);
      }
    }
  }

  private isStale(): boolean {
    const state = this.store.getState();
    if (state.workbook === null) return false;
    return inputsOf(state).some((input, i) => input !== this.analysed[i]);
  }

  private keep(): void {
    const { preferences, choices, workbook } = this.store.getState();
    if (preferences !== this.keptPreferences) {
      this.keptPreferences = preferences;
      this.tellIfNotKept(rememberPreferences(this.around.kept, preferences));
    }
    if (workbook !== null && choices !== this.keptChoices) {
      this.keptChoices = choices;
      this.tellIfNotKept(rememberChoices(this.around.kept, workbook, choices));
    }
  }

  private tellIfNotKept(isKept: boolean): void {
    if (isKept || this.toldNotKept) return;
    this.toldNotKept = true;
    this.dispatch({ type: "notice", notice: { kind: "not-kept" } });
  }
}

/** What an analysis depends on. */
function inputsOf({ choices, revision }: State): unknown[] {
  const { office, sheet, asOf, term, columns, bulletin } = choices;
  return [revision, office, sheet, asOf, term, columns, bulletin];
}
