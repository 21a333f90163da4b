/**
 * A host whose answers come when a test says so. It is strict: a question before any file is open, a second analysis
 * while one is being made, or a change of a sheet that is not there is a fault, and `faults` tells them.
 */
import type { Situation } from "../../src/documents/phrases/situation";
import type { Placeholders } from "../../src/documents/placeholders/field";
import type { SheetTab } from "../../src/taskpane/core/host";
import type { Choices } from "../../src/analysis/choices";
import type { Analysis } from "../../src/analysis/engine";
import type { TextCheck, ToldFigure } from "../../src/analysis/numbers/told";
import type { Trace } from "../../src/analysis/trace";
import type { WorkbookHost } from "../../src/taskpane/browser/workbook-host";
import type { Opened, Place, TypedText } from "../../src/taskpane/browser/session";
import { Cancelled, type Drawn, type KnownFiles, type Making } from "../../src/taskpane/core/host";
import type { OutputKind } from "../../src/congress/outputs";
import { isValidDay, type Day } from "../../src/vietnamese/day";
import type { FileProblem } from "../../src/workbook/file/problem";
import type { RenderedSheet } from "../../src/workbook/rendered-sheet";

interface Waiting<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

function waiting<Value>(): Waiting<Value> {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

const SHEET: SheetTab = { name: "KQ", hidden: false, made: null };

export class FakeHost implements WorkbookHost {
  readonly readsAnew = false;
  readonly isFollowing = true;
  readonly faults: string[] = [];
  /** Choices that were asked about, in their order. */
  readonly asked: Choices[] = [];
  readonly edits: (readonly [Place, string])[] = [];
  /** What the next sheet that is made fails with. */
  failure: Error | null = null;
  /** What looking at the sheets fails with. */
  blind: Error | null = null;
  private sheets: readonly SheetTab[] | null = null;
  private before: readonly (readonly SheetTab[])[] = [];
  private opening: Waiting<Opened> | null = null;
  private read: (share: number | null) => void = () => undefined;
  private analysis: (Waiting<Analysis> & { readonly choices: Choices }) | null = null;

  // What a test makes happen.

  /** So much of the file that is being opened is read. */
  reach(share: number): void {
    this.read(share);
  }

  /** The file that is being opened is open. */
  finishOpening(tabs: readonly SheetTab[] = [SHEET]): void {
    const { opening, analysis } = this;
    if (!opening) throw new Error("No file is being opened.");
    this.sheets = tabs;
    this.before = [];
    this.opening = null;
    this.analysis = null;
    opening.resolve({ ok: true, tabs });
    analysis?.reject(new Cancelled());
  }

  refuse(problem: FileProblem): void {
    this.opening?.resolve({ ok: false, problem });
    this.opening = null;
  }

  /** The analysis that is being made is there: one that can be told by the choices that it was asked with. */
  answer(): void {
    const { analysis } = this;
    if (!analysis) throw new Error("No analysis is being made.");
    this.analysis = null;
    analysis.resolve(answerTo(analysis.choices));
  }

  /** The analysis that is being made goes wrong. */
  fail(error: Error): void {
    const { analysis } = this;
    this.analysis = null;
    analysis?.reject(error);
  }

  isAnalysing(): boolean {
    return this.analysis !== null;
  }

  // The host.

  open(_file: Blob, _name: string, onReading: (share: number | null) => void): Promise<Opened> {
    this.opening?.reject(new Cancelled());
    this.read = onReading;
    this.opening = waiting();
    return this.opening.promise;
  }

  analyse(choices: Choices, today: Day): Promise<Analysis> {
    this.needsOpen("analyse");
    if (!isValidDay(today)) this.faults.push("An analysis was asked for on no day.");
    if (this.analysis) this.faults.push("A second analysis was asked for.");
    this.asked.push(choices);
    this.analysis = { ...waiting<Analysis>(), choices };
    return this.analysis.promise;
  }

  cancel(): void {
    const { opening, analysis } = this;
    this.opening = null;
    if (opening) {
      opening.reject(new Cancelled());
      return;
    }
    this.analysis = null;
    analysis?.reject(new Cancelled());
  }

  async make(kinds: readonly OutputKind[]): Promise<Making> {
    const sheets = kinds.map((kind) => {
      const name = kind === "summary" ? "Tổng hợp" : "Bản tin";
      this.makeOne({ name, hidden: false, made: kind });
      return { kind, name, rows: 20 };
    });
    return { sheets, analysis: null, outdated: false };
  }

  async undo(): Promise<boolean> {
    this.needsOpen("undo");
    const last = this.before.at(-1);
    if (!last) return false;
    this.before = this.before.slice(0, -1);
    this.sheets = last;
    return true;
  }

  async outdated(): Promise<readonly OutputKind[]> {
    this.needsOpen("outdated");
    return [];
  }

  async tabs(): Promise<readonly SheetTab[]> {
    if (this.blind) throw this.blind;
    return this.needsOpen("tabs");
  }

  async rendered(tab: number): Promise<RenderedSheet | null> {
    const sheet = this.needsOpen("rendered")[tab];
    if (!sheet) return null;
    const plain = { columns: [64], tops: new Float64Array(21), merges: [], formats: [] };
    return { name: sheet.name, rowCount: 20, ...plain };
  }

  async edit(edits: readonly TypedText[]): Promise<boolean> {
    for (const { place, text } of edits) this.type(place, text);
    return true;
  }

  async restore(): Promise<boolean> {
    this.needsOpen("restore");
    return false;
  }

  async corrected(): Promise<Uint8Array | null> {
    this.needsOpen("corrected");
    return null;
  }

  private type(place: Place, text: string): void {
    const sheet = this.needsOpen("edit")[place.tab];
    if (!sheet || sheet.made !== null) this.faults.push("A sheet was edited that is none of the file.");
    this.edits.push([place, text]);
    const sheets = this.sheets ?? [];
    this.before = [...this.before, sheets];
    this.sheets = sheets.map((one, i) => (i === place.tab ? { ...one, edited: true } : one));
  }

  async trace(): Promise<Trace | null> {
    this.needsOpen("trace");
    return null;
  }

  async checkText(): Promise<TextCheck | null> {
    this.needsOpen("checkText");
    return null;
  }

  async toldFigure(): Promise<ToldFigure | null> {
    this.needsOpen("toldFigure");
    return null;
  }

  async preview(): Promise<Drawn | null> {
    this.needsOpen("preview");
    return null;
  }

  async cells(): Promise<readonly []> {
    this.needsOpen("cells");
    return [];
  }

  async workbook(): Promise<Uint8Array> {
    this.needsOpen("workbook");
    return new Uint8Array();
  }

  async joinedFiles(): Promise<KnownFiles> {
    return { files: [], sent: null };
  }

  async converted(): Promise<readonly []> {
    this.needsOpen("converted");
    return [];
  }

  async unicodeCopy(): Promise<Uint8Array | null> {
    this.needsOpen("unicodeCopy");
    return new Uint8Array();
  }

  /** Needs no open file. */
  async forms(): Promise<Uint8Array | null> {
    return new Uint8Array();
  }

  async wordFields(): Promise<Placeholders | null> {
    this.needsOpen("wordFields");
    return {
      "Tên đơn vị": "Đảng bộ xã Ví Dụ",
      "Tuổi bình quân": null,
      "Bản tin - các dòng": [],
      "Có khối": false,
    };
  }

  untold(): Promise<readonly string[] | null> {
    return Promise.resolve([]);
  }

  async situation(): Promise<Situation | null> {
    this.needsOpen("situation");
    return null;
  }

  private makeOne(sheet: SheetTab): void {
    const sheets = this.needsOpen(sheet.name);
    if (this.failure) throw this.failure;
    this.before = [...this.before, sheets];
    const known = sheets.findIndex(({ made }) => made === sheet.made);
    this.sheets = known < 0 ? [...sheets, sheet] : sheets;
  }

  private needsOpen(what: string): readonly SheetTab[] {
    if (!this.sheets) this.faults.push(`${what}: no file is open.`);
    return this.sheets ?? [];
  }
}

/** The answer to an analysis with these choices: no table, of the sheet that was chosen. */
export function answerTo({ sheet }: Choices): Analysis {
  return { ok: false, reasons: [{ sheet: sheet ?? "", reason: { kind: "empty" } }] };
}
