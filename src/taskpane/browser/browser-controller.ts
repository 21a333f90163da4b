/** What only the page in a plain browser does: it opens files, and cells are typed into. */

import { address, type CellRef } from "../../sheet/address";
import type { BehindView } from "../../analysis/overview/findings";
import type { Choices } from "../../analysis/choices";
import { Controller, type Dependencies } from "../core/controller";
import type { FileToJoin, JoinedFiles } from "../core/host";
import { hasEditedCells, hasJoined, type Action, type State, type Step } from "../core/state";
import type { StateStore } from "../core/store";
import type { Notice } from "../core/notices";
import { assetAddress } from "../files/assets";
import type { WorkbookHost } from "./workbook-host";

/** Open before anything else is. */
export const SAMPLE = "ket-qua-mau.xlsx";
/** What a workbook of joined results is called. */
const JOINED = "Kết quả gộp";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Whoever has opened a file of their own has begun: the welcome goes. */
const BEGUN: Action = { type: "prefer", preferences: { welcomed: true } };

interface Asked {
  readonly replace: () => Promise<void>;
  /** Where it could be joined to what is open. */
  readonly join?: () => Promise<void>;
}

export class BrowserController extends Controller {
  private readonly host: WorkbookHost;
  /** Counts files to be opened: only the last one says how it went. */
  private opened = 0;
  /** What was chosen, while it is asked what may become of what is open. */
  private asked: Asked | null = null;

  constructor(store: StateStore<State, Action>, around: Dependencies & { readonly host: WorkbookHost }) {
    super(store, around);
    this.host = around.host;
  }

  /**
   * Opens a file in the place of what is open; that stays until the new one is read, and when it cannot be. Where cells were
   * changed, which no file has, it is asked first. Where results of several files are open, one of them that comes again is joined to
   * them, and of another one it is asked which of the two is meant.
   */
  async open(file: Blob, name: string, isSample = false): Promise<void> {
    const { tabs, joining } = this.store.getState();
    const asJoined: readonly FileToJoin[] = [{ name, blob: file, saved: savedOf(file) }];
    if (hasJoined(tabs) && joining.files.some((one) => one.file === name)) {
      await this.joinFiles(asJoined);
      return;
    }
    const replace = (): Promise<void> => this.openNow(file, name, isSample);
    if (hasJoined(tabs))
      this.ask({ replace, join: () => this.joinFiles(asJoined) }, { name, by: "file-or-joined" });
    else if (hasEditedCells({ tabs })) this.ask({ replace }, { name, by: "file" });
    else await replace();
  }

  /** As everywhere; where cells were changed of what would be closed, it is asked first. */
  override async joinFiles(files: readonly FileToJoin[]): Promise<void> {
    const { tabs } = this.store.getState();
    const join = (): Promise<void> => super.joinFiles(files);
    if (files.length === 0 || hasJoined(tabs) || !hasEditedCells({ tabs })) await join();
    else this.ask({ replace: join }, { name: JOINED, by: "joined" });
  }

  /** The answer to what was asked. */
  async answerReplacing(answer: "replace" | "join" | "leave"): Promise<void> {
    const { asked } = this;
    this.asked = null;
    this.dispatch({ type: "replacing", replacing: null });
    if (answer === "replace") await asked?.replace();
    if (answer === "join") await asked?.join?.();
  }

  private ask(asked: Asked, replacing: State["replacing"]): void {
    this.asked = asked;
    this.dispatch({ type: "replacing", replacing });
  }

  /** What was chosen for joined results before, where they become a workbook of their own. */
  protected override choicesToJoin(): Choices {
    return hasJoined(this.store.getState().tabs) ? super.choicesToJoin() : this.recall(JOINED);
  }

  protected override async afterJoining(joined: JoinedFiles): Promise<void> {
    const { tabs, choices } = this.store.getState();
    // It is the one that is read from now on, whatever was chosen before.
    if (hasJoined(tabs) && choices.sheet !== null)
      this.dispatch({ type: "choose", choices: { sheet: null } });
    if (hasJoined(tabs)) await super.afterJoining(joined);
    else {
      this.begin(JOINED, await this.host.tabs(), this.recall(JOINED));
      this.dispatch(BEGUN);
    }
  }

  override async undo(steps?: number): Promise<void> {
    await super.undo(steps);
    if (this.store.getState().joining.files.length === 0) return;
    const known = await this.host.joinedFiles().catch(() => null);
    if (known) this.tellFiles(known);
  }

  private async openNow(file: Blob, name: string, isSample: boolean): Promise<void> {
    const { host } = this;
    const turn = ++this.opened;
    const isLast = (): boolean => turn === this.opened;
    try {
      this.dispatch({ type: "opening", name, share: null });
      const opened = await host.open(file, name, (share) => {
        if (isLast()) this.dispatch({ type: "opening", name, share });
      });
      if (!isLast()) return;
      if (!opened.ok) {
        this.dispatch({ type: "refused", name, problem: opened.problem });
        return;
      }
      this.begin(name, opened.tabs, this.recall(name));
      this.dispatch(isSample ? { type: "sample" } : BEGUN);
    } catch (error) {
      if (!isLast()) return;
      this.dispatch({ type: "not-opened" });
      this.fail(error);
    }
  }

  /** Opens the sample, which lies beside the page. */
  async openSample(): Promise<void> {
    try {
      const answer = await fetch(assetAddress(SAMPLE));
      if (!answer.ok) throw new Error(`${SAMPLE}: ${answer.status}`);
      await this.open(await answer.blob(), SAMPLE, true);
    } catch (error) {
      this.dispatch({ type: "not-opened" });
      this.fail(error);
    }
  }

  /** Hands our sheets over as an .xlsx; those that are of before are made anew first. */
  async saveWorkbook(name: string, save: (file: Blob, name: string) => void): Promise<void> {
    const { host } = this;
    await this.work("download", async () => {
      if (!(await this.current())) return;
      const { choices } = this.store.getState();
      const today = this.around.today();
      const kinds = await host.outdated(choices, today);
      const { sheets } = kinds.length > 0 ? await host.make(kinds, choices, today) : { sheets: [] };
      if (sheets.length < kinds.length) {
        this.dispatch({ type: "notice", notice: { kind: "nothing-to-make" } });
        return;
      }
      if (sheets.length > 0) {
        this.madeAnew(sheets);
        const step = { kind: "made", sheets: sheets.map((sheet) => sheet.name) } as const;
        await this.done(1, { step, stillHolds: true });
      }
      save(new Blob([new Uint8Array(await host.workbook())], { type: XLSX }), name);
      // Joined results are in a file now.
      if (hasJoined(this.store.getState().tabs)) await this.done(0, { stillHolds: true });
      const remade = sheets.map(({ kind }) => kind);
      this.dispatch({
        type: "notice",
        notice: { kind: "saved", name, ...(remade.length > 0 && { remade }), ...this.toCheckIfAny() },
      });
    });
  }

  /** Hands the open file over in Unicode, as an .xlsx. */
  async saveUnicode(name: string, save: (file: Blob, name: string) => void): Promise<void> {
    await this.work("download", async () => {
      const bytes = await this.host.unicodeCopy();
      if (bytes) save(new Blob([new Uint8Array(bytes)], { type: XLSX }), name);
      this.dispatch({
        type: "notice",
        notice: bytes ? { kind: "saved", name } : { kind: "nothing-to-make" },
      });
    });
  }

  /** Types into the selected cell of the open workbook. */
  async edit(text: string): Promise<void> {
    const { tab, tabs, selected } = this.store.getState();
    if (!selected || tabs[tab]?.made !== null) {
      this.dispatch({ type: "notice", notice: { kind: "not-editable" } });
      return;
    }
    const isFormula = text.trim().startsWith("=");
    const cell = address(selected);
    await this.change(
      () => this.host.edit([{ place: { tab, ...selected }, text }]),
      { kind: "edited", cell, sheet: tabs[tab].name },
      { kind: "edited", address: cell },
      isFormula ? { kind: "formula-unknown" } : null,
    );
  }

  /** Puts what the rows make into the sums that a change has left behind. */
  async putSums(behind: readonly BehindView[]): Promise<void> {
    const { tabs } = this.store.getState();
    const edits = behind.flatMap(({ cell, sum }) => {
      const tab = tabs.findIndex(({ name, made }) => name === cell.sheet && made === null);
      return tab < 0 ? [] : [{ place: { tab, row: cell.row, column: cell.column }, text: String(sum) }];
    });
    const count = edits.length;
    await this.change(
      () => this.host.edit(edits),
      { kind: "sums-put", cells: count },
      { kind: "sums-put", count },
    );
  }

  /** Gives a cell, or with null all of them, back what they hold in the file. */
  async restore(cell: CellRef | null): Promise<void> {
    const { tabs } = this.store.getState();
    const tab = tabs.findIndex(({ name, made }) => name === cell?.sheet && made === null);
    const place = cell && { tab, row: cell.row, column: cell.column };
    const step: Step = cell
      ? { kind: "restored", cell: address(cell), sheet: cell.sheet }
      : { kind: "all-restored" };
    await this.change(() => this.host.restore(place), step, { kind: "undone" });
  }

  private async change(
    change: () => Promise<boolean>,
    step: Step,
    done: Notice,
    not: Notice | null = null,
  ): Promise<void> {
    try {
      const isDone = await change();
      if (isDone) await this.done(1, { step });
      const notice = isDone ? done : not;
      if (notice) this.dispatch({ type: "notice", notice });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Hands over the open file with what was typed into it. */
  async saveCorrected(name: string, save: (file: Blob, name: string) => void): Promise<void> {
    await this.work("download", async () => {
      const bytes = await this.host.corrected();
      if (bytes) save(new Blob([new Uint8Array(bytes)], { type: XLSX }), name);
      if (bytes) await this.done(0, { stillHolds: true });
      this.dispatch({
        type: "notice",
        notice: bytes ? { kind: "saved", name } : { kind: "nothing-to-make" },
      });
    });
  }
}

function savedOf(file: Blob): number | null {
  return "lastModified" in file && typeof file.lastModified === "number" ? file.lastModified : null;
}
