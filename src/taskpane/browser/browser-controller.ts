/** What only the page in a plain browser does: it opens files, and cells are typed into. */

import { address } from "../../sheet/address";
import { Controller, type Dependencies } from "../core/controller";
import { hasEditedCells, type Action, type State } from "../core/state";
import type { StateStore } from "../core/store";
import type { WorkbookHost } from "./workbook-host";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export class BrowserController extends Controller {
  private readonly host: WorkbookHost;
  /** Counts files to be opened: only the last one says how it went. */
  private opened = 0;
  /** Opens the file that was chosen, when somebody has said that the edited cells may go. */
  private replace: () => Promise<void> = () => Promise.resolve();

  constructor(store: StateStore<State, Action>, around: Dependencies & { readonly host: WorkbookHost }) {
    super(store, around);
    this.host = around.host;
  }

  /**
   * Opens a file in the place of what is open; that stays until the new one is read, and when it cannot be. Where cells were
   * changed, which no file has, it is asked first.
   */
  async open(file: Blob, name: string): Promise<void> {
    if (!hasEditedCells(this.store.getState())) return this.openNow(file, name);
    this.replace = () => this.openNow(file, name);
    this.dispatch({ type: "replacing", name });
  }

  /** The answer to what was asked. */
  async answerReplacing(isAgreed: boolean): Promise<void> {
    this.dispatch({ type: "replacing", name: null });
    if (isAgreed) await this.replace();
  }

  private async openNow(file: Blob, name: string): Promise<void> {
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
        await this.done(1, { stillHolds: true });
      }
      save(new Blob([new Uint8Array(await host.workbook())], { type: XLSX }), name);
      const remade = sheets.map(({ kind }) => kind);
      this.dispatch({
        type: "notice",
        notice: { kind: "saved", name, ...(remade.length > 0 && { remade }) },
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
    try {
      const isDone = await this.host.edit({ tab, ...selected }, text);
      if (!isDone) return;
      await this.done(1);
      this.dispatch({ type: "notice", notice: { kind: "edited", address: address(selected) } });
    } catch (error) {
      this.fail(error);
    }
  }
}
