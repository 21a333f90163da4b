/**
 * What follows from the state in the world outside, wherever the pane runs: sheets are analysed again when cells or choices
 * change, choices kept, sheets made, changes taken back. One question is with the host at a time; while it is answered only
 * the newest next one waits, so that typing never makes a queue.
 */
import { withText, type Choices } from "../../analysis/choices";
import type { ConvertedText } from "../../sheet/transform/sample";
import type { OwnPhrase } from "../../documents/phrases/parts";
import type { Say } from "../../i18n/messages";
import type { Day, Moment } from "../../vietnamese/day";
import { type DocumentKindId, type OutputKind } from "../../congress/outputs";
import type { FormsFor } from "./branch-forms";
import {
  Cancelled,
  type FileJoiner,
  type FileToJoin,
  type Host,
  type JoinedFiles,
  type KnownFiles,
} from "./host";
import {
  loadChoices,
  recallPhrases,
  recallTemplates,
  storeChoices,
  storeOffice,
  storePreferences,
  storePhrases,
  storeTemplate,
  templateFrom,
  templateText,
  type OfficeTemplate,
  type OfficeTemplates,
  type Store,
} from "./storage";
import { ExcelProblem } from "../../workbook/excel/problem";
import { noticeOf, unreadOf, type ToCheck } from "./notices";
import {
  isCounted,
  openBehind,
  openFindings,
  toCheckIn,
  type Action,
  type State,
  type Step,
  type Work,
} from "./state";
import { differ, type StateStore } from "./store";

const FORM_TYPES: Readonly<Record<FormsFor, string>> = {
  all: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  each: "application/zip",
};

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface Dependencies {
  readonly host: Host;
  /** Where files can be joined. */
  readonly joiner?: FileJoiner;
  readonly kept: Store;
  readonly today: () => Day;
  readonly now: () => Moment;
  /** Waits a little, so that a burst of changes is answered once. */
  readonly pause: () => Promise<void>;
}

/** The screen is told of files that are read no more often. */
const TELL_MS = 100;

export class Controller {
  private analysed: unknown[] = [];
  private templates: OfficeTemplates;
  private phrases: readonly OwnPhrase[];
  private analysing: Promise<void> | null = null;
  /** The sheets could not be looked at when something was done. */
  private areTabsOld = false;
  private compared: readonly unknown[] = [];
  private comparing = false;
  /** Counts how often somebody has said stop. */
  private stops = 0;
  /** Why the last analysis failed. */
  private failure: unknown = null;
  private keptChoices: Choices | null = null;
  private keptPreferences: unknown = null;
  private toldNotKept = false;
  /** What is being done, until it is done. */
  private working: Promise<void> | null = null;
  /** Lets what is being done go on without anybody waiting for it. */
  private giveUp: (() => void) | null = null;
  /** It has not come to its end yet, and nobody waits for that. */
  private isOpen = false;
  /** Who is asked does not answer. */
  private isUnanswered = false;
  /** Files whose joining was stopped. */
  private unjoined: readonly FileToJoin[] = [];
  /** What could not be kept, by the workbook's name: it is there again as long as the page is. */
  private readonly unkept = new Map<string, Choices>();

  constructor(
    protected readonly store: StateStore<State, Action>,
    protected readonly around: Dependencies,
  ) {
    this.keptPreferences = store.getState().preferences;
    this.templates = recallTemplates(around.kept);
    this.phrases = recallPhrases(around.kept);
    store.subscribe(() => {
      this.keep();
      if (this.isStale()) void this.analyse();
      else void this.compare();
    });
  }

  /** What was chosen for a workbook. */
  protected recall(name: string): Choices {
    return this.unkept.get(name) ?? loadChoices(this.around.kept, name);
  }

  /** A workbook is open, and with it what was chosen for it. */
  protected begin(name: string, tabs: State["tabs"], choices: Choices): void {
    this.keptChoices = choices;
    this.dispatch({ type: "opened", name, tabs, choices });
  }

  /** Stops what is being done. After that what was computed is computed again, unless just that was stopped. */
  cancel(): void {
    const { opening, work } = this.store.getState();
    this.stops++;
    this.around.host.cancel();
    if (!opening && work && work !== "joining") this.analysed = [];
  }

  /** Looks at the sheets and reads them again. */
  computeAgain(): void {
    this.areTabsOld = true;
    this.analysed = [];
    void this.analyse();
  }

  /** Makes the sheets of what is chosen now, be it computed already or not. */
  async make(kinds: readonly OutputKind[]): Promise<void> {
    const { host, today } = this.around;
    const [first] = kinds;
    await this.work(kinds.length > 1 || !first ? "both" : first, async () => {
      if (!host.readsAnew && !(await this.current())) return;
      const inputs = inputsOf(this.store.getState());
      const { sheets, analysis, outdated } = await host.make(kinds, this.store.getState().choices, today());
      if (analysis) this.dispatch({ type: "analysed", analysis });
      if (sheets.length === 0) {
        this.dispatch({ type: "notice", notice: { kind: "nothing-to-make" } });
        return;
      }
      // What was read a moment ago need not be read again, unless something was chosen meanwhile.
      const isCurrent = analysis !== null && !differ(inputs, inputsOf(this.store.getState()));
      if (!outdated) this.madeAnew(sheets);
      const step = { kind: "made", sheets: sheets.map(({ name }) => name) } as const;
      await this.done(1, { step, stillHolds: isCurrent, ...(sheets[0] && { shows: sheets[0] }) });
      this.dispatch({ type: "notice", notice: { kind: "made", sheets, outdated, ...this.toCheck() } });
    });
  }

  /** What nobody has looked at yet of the figures as they are. */
  toCheck(): ToCheck {
    const state = this.store.getState();
    return toCheckIn(openFindings(state), openBehind(state));
  }

  /** The same for what is a plain success where there is nothing to check. */
  protected toCheckIfAny(): Partial<ToCheck> {
    const told = this.toCheck();
    return told.toCheck > 0 ? told : {};
  }

  /** Whether the figures may be of cells or choices of before. */
  isBehind(): boolean {
    return this.isStale() || this.store.getState().stopped || !this.around.host.isFollowing;
  }

  /** Waits until the figures are of the cells and choices as they are; false, and said why, where they cannot be read. */
  async current(): Promise<boolean> {
    if (this.store.getState().stopped || !this.around.host.isFollowing) this.analysed = [];
    const { stops } = this;
    await this.analyse();
    const isStopped = stops !== this.stops;
    if (!isStopped && !this.store.getState().stopped) return true;
    this.fail(isStopped ? new Cancelled() : this.failure);
    return false;
  }

  /** Keeps with the workbook that a text of these figures has gone out, so that the next can tell what is new since. */
  noteText(): void {
    const { analysis, choices } = this.store.getState();
    if (!analysis?.ok || analysis.overview.asOf === null) return;
    const { asOf, groups } = analysis.overview;
    const [{ held, base }] = groups;
    this.dispatch({
      type: "choose",
      choices: { lastTexts: withText(choices.lastTexts, { asOf, held, base }) },
    });
  }

  /** Makes the bytes of a file, of the figures as they are, and hands them to `save`. */
  async saveFile(
    name: string,
    make: () => Promise<Blob>,
    save: (file: Blob, name: string) => void,
  ): Promise<void> {
    await this.work("download", async () => {
      if (!(await this.current())) return;
      save(await make(), name);
      this.dispatch({ type: "notice", notice: { kind: "saved", name, ...this.toCheckIfAny() } });
    });
  }

  /** The office's own template for Word documents of this kind; null where there is none. */
  officeTemplate(kind: DocumentKindId): OfficeTemplate | null {
    return this.templates[kind];
  }

  /** The one that travels with the workbook, which goes before that of the machine; null where there is none or none can be kept. */
  async workbookTemplate(kind: DocumentKindId): Promise<OfficeTemplate | null> {
    return templateFrom((await this.around.host.templates?.read(kind)) ?? null);
  }

  /** Keeps a template with the workbook as well, or takes it away; false, and said, where the workbook does not take it. */
  async keepInWorkbook(kind: DocumentKindId, template: OfficeTemplate | null): Promise<boolean> {
    try {
      await this.around.host.templates?.keep(kind, template && templateText(template));
      return true;
    } catch {
      this.dispatch({ type: "notice", notice: { kind: "not-kept" } });
      return false;
    }
  }

  /** Keeps a template with the machine, or takes it away; it holds as long as the page does where it cannot be kept. */
  keepTemplate(kind: DocumentKindId, template: OfficeTemplate | null): void {
    this.templates = { ...this.templates, [kind]: template };
    if (!storeTemplate(this.around.kept, kind, template))
      this.dispatch({ type: "notice", notice: { kind: "not-kept" } });
  }

  /** The office's own sentences, the latest first. */
  ownPhrases(): readonly OwnPhrase[] {
    return this.phrases;
  }

  /** Keeps them with the machine; they hold as long as the page does where they cannot be kept. */
  keepPhrases(phrases: readonly OwnPhrase[]): void {
    this.phrases = phrases;
    if (!storePhrases(this.around.kept, phrases))
      this.dispatch({ type: "notice", notice: { kind: "not-kept" } });
  }

  /** Makes a Word document of the kind that is looked at, of the figures as they are, by the office's own template or else by ours, and hands it to `save`. */
  async saveWord(name: string, say: Say, save: (file: Blob, name: string) => void): Promise<void> {
    await this.work("download", async () => {
      if (!(await this.current())) return;
      const { choices } = this.store.getState();
      const fields = await this.around.host.wordFields(choices);
      if (!fields) {
        this.dispatch({ type: "notice", notice: { kind: "nothing-to-make" } });
        return;
      }
      const { templateOf, wordDocument } = await import("../../analysis/word");
      const { document, office } = choices;
      const by =
        (await this.workbookTemplate(document)) ??
        this.templates[document] ??
        templateOf(document, office.conventions);
      const made = await wordDocument(by, fields, say);
      if (made.ok) this.noteText();
      if (made.ok) save(new Blob([new Uint8Array(made.bytes)], { type: WORD }), name);
      this.dispatch({
        type: "notice",
        notice: made.ok
          ? { kind: "saved", name, missing: made.missing, ...this.toCheckIfAny() }
          : { kind: "template-wrong", sentences: made.sentences },
      });
    });
  }

  /** Makes forms for branches and hands the file to `save`; of the open workbook's branches, where one is open. */
  async saveForms(forms: FormsFor, name: string, save: (file: Blob, name: string) => void): Promise<void> {
    await this.work("download", async () => {
      const { workbook } = this.store.getState();
      if (workbook !== null && !(await this.current())) return;
      const bytes = await this.around.host.forms(forms, this.store.getState().choices);
      if (bytes) save(new Blob([new Uint8Array(bytes)], { type: FORM_TYPES[forms] }), name);
      this.dispatch({ type: "notice", notice: bytes ? { kind: "saved", name } : { kind: "no-branches" } });
    });
  }

  /** Whether files can be joined here. */
  canJoin(): boolean {
    return this.around.joiner !== undefined;
  }

  /** Joins files into the sheet of joined results, which is then the one that is read; files that come while something is done wait for its end. */
  async joinFiles(files: readonly FileToJoin[]): Promise<void> {
    const { joiner, today } = this.around;
    if (!joiner) return;
    if (files.length === 0) {
      this.dispatch({ type: "notice", notice: { kind: "no-files" } });
      return;
    }
    while (this.working) await this.working;
    await this.work("joining", async () => {
      const all = files.length;
      let done = 0;
      let told = -Infinity;
      const tell = (): void => {
        told = performance.now();
        this.dispatch({ type: "joining", joining: { progress: { done, all }, stopped: null } });
      };
      tell();
      try {
        const joined = await joiner.join(files, this.choicesToJoin(), today(), (read) => {
          done = read;
          if (done === all || performance.now() - told >= TELL_MS) tell();
        });
        if (joined.sheet !== null) await this.afterJoining(joined);
        this.tellJoined(joined);
      } catch (error) {
        if (error instanceof Cancelled) {
          this.unjoined = files;
          this.dispatch({ type: "joining", joining: { stopped: { done, all } } });
          // Where one can go on.
          this.dispatch({ type: "look-at", view: "source" });
        }
        throw error;
      } finally {
        this.dispatch({ type: "joining", joining: { progress: null } });
      }
    });
  }

  /** Goes on with the files whose joining was stopped. */
  async goOnJoining(): Promise<void> {
    await this.joinFiles(this.unjoined);
  }

  /** Reads a file as the list of the branches that are to send; of several that are chosen the last one is. */
  async chooseList(file: FileToJoin): Promise<void> {
    const { joiner } = this.around;
    if (!joiner) return;
    const before = this.store.getState().joining.list;
    const list = { file: file.name, read: null };
    this.dispatch({ type: "joining", joining: { list } });
    const isLast = (): boolean => this.store.getState().joining.list === list;
    try {
      const read = await joiner.readList(file);
      if (isLast()) this.dispatch({ type: "joining", joining: { list: { ...list, read } } });
    } catch (error) {
      if (!isLast()) return;
      this.dispatch({ type: "joining", joining: { list: before?.read ? before : null } });
      this.fail(error);
    }
  }

  /** What files are joined with. */
  protected choicesToJoin(): Choices {
    return this.store.getState().choices;
  }

  /** The sheet of joined results is another now. */
  protected async afterJoining({ sheet }: JoinedFiles): Promise<void> {
    if (sheet === null) await this.done(1);
    else await this.done(1, { step: { kind: "joined", sheet }, shows: { name: sheet, kind: null } });
  }

  /** What is known of the files that were joined is another now. */
  protected tellFiles({ files, sent }: KnownFiles): void {
    this.dispatch({ type: "joining", joining: { files, sent, at: this.around.now() } });
  }

  private tellJoined({ files, sent, sheet }: JoinedFiles): void {
    this.unjoined = [];
    this.tellFiles({ files, sent });
    this.dispatch({ type: "look-at", view: "source" });
    const counted = files.filter(({ status }) => isCounted(status)).length;
    const toSee = files.filter(({ status }) => status !== "read").length;
    this.dispatch({
      type: "notice",
      notice:
        sheet === null
          ? { kind: "nothing-joined" }
          : { kind: "joined", sheet, all: files.length, counted, toSee },
    });
  }

  /** Takes the newest change back, or so many of them. */
  async undo(steps = 1): Promise<void> {
    const { host } = this.around;
    if (this.store.getState().undoable === 0) return;
    await this.work("undo", async () => {
      let isUndone = true;
      try {
        for (let i = 0; i < steps && isUndone; i++) {
          isUndone = await host.undo();
          await this.done(isUndone ? -1 : -this.store.getState().undoable);
        }
      } finally {
        await this.afterUndo();
      }
      this.dispatch({ type: "notice", notice: { kind: isUndone ? "undone" : "nothing-to-undo" } });
    });
  }

  /** For places where something follows from that. */
  protected afterUndo(): Promise<void> {
    return Promise.resolve();
  }

  /** What a copy in Unicode would change, as far as it is shown before; nothing where that cannot be told. */
  converted(most: number): Promise<readonly ConvertedText[]> {
    return this.around.host.converted(most).catch(() => []);
  }

  /** Keeps the office's part of the choices for the workbooks to come. */
  keepAsDefaults(): void {
    const done = storeOffice(this.around.kept, this.store.getState().choices.office);
    this.dispatch({ type: "notice", notice: { kind: done ? "defaults-kept" : "not-kept" } });
  }

  protected dispatch(action: Action): void {
    this.store.dispatch(action);
  }

  /**
   * Something was done: sheets or cells are others now, and there are `by` more changes to take back. It stays done whatever
   * becomes of looking at what is there now: where that fails, the sheets are looked at again with the next reading, which tells
   * when it fails as well. Never throws.
   */
  protected async done(by: number, { stillHolds = false, shows, step }: Done = {}): Promise<void> {
    const tabs = await this.around.host.tabs().catch(() => null);
    this.areTabsOld = tabs === null;
    const tab = tabs?.findIndex(({ name, made }) => made === shows?.kind && name === shows?.name) ?? -1;
    if (stillHolds && tabs) this.holdsAfterChange();
    this.dispatch({
      type: "changed",
      tabs: tabs ?? this.store.getState().tabs,
      undoable: this.around.host.undoable ?? Math.max(0, this.store.getState().undoable + by),
      ...(step && { step }),
      ...(tab >= 0 && { tab }),
    });
  }

  /** What was analysed holds after the next change as well. */
  private holdsAfterChange(): void {
    const state = this.store.getState();
    this.analysed = inputsOf({ ...state, revision: state.revision + 1 });
  }

  /** Looks at the sheets, where that failed before. */
  private async lookAgain(): Promise<void> {
    if (!this.areTabsOld) return;
    const tabs = await this.around.host.tabs();
    this.areTabsOld = false;
    if (!this.isStale()) this.holdsAfterChange();
    this.dispatch({ type: "changed", tabs, undoable: this.store.getState().undoable });
  }

  /** What was just made is of now, before it is compared. */
  protected madeAnew(sheets: readonly { readonly kind: OutputKind }[]): void {
    const kinds = this.store.getState().outdated.filter((one) => !sheets.some(({ kind }) => kind === one));
    this.dispatch({ type: "outdated", kinds });
  }

  protected async work(work: Work, run: () => Promise<void>): Promise<void> {
    if (this.store.getState().work) return;
    if (this.refuses()) return;
    this.working = this.workUntilDone(work, run);
    await this.working;
  }

  private async workUntilDone(work: Work, run: () => Promise<void>): Promise<void> {
    this.dispatch({ type: "working", work });
    const ended = run().catch((error: unknown) => {
      this.fail(error);
    });
    const givenUp = new Promise<void>((resolve) => {
      this.giveUp = () => {
        this.isOpen = true;
        resolve();
      };
    });
    await Promise.race([ended, givenUp]);
    this.giveUp = null;
    this.working = null;
    this.dispatch({ type: "working", work: null });
    if (!this.isOpen) return;
    void ended.then(() => {
      this.isOpen = false;
      this.computeAgain();
    });
  }

  /**
   * Who is asked does not answer. The pane is free again, and it is said; what was being done stops as soon as there is an answer, and
   * is told then as it turned out. Before that nothing is begun, so that nothing is done twice.
   */
  protected noAnswer(): void {
    this.isUnanswered = true;
    this.failure = NO_ANSWER;
    const { computing } = this.store.getState();
    if (this.giveUp) this.cancel();
    if (computing) this.dispatch({ type: "computing-stopped", unread: unreadOf(NO_ANSWER) });
    if (this.giveUp || !computing) this.fail(NO_ANSWER);
    this.giveUp?.();
  }

  /** It answers again, and is asked what was not asked meanwhile. */
  protected answered(): void {
    this.isUnanswered = false;
    const { notice, workbook } = this.store.getState();
    if (notice?.kind === "excel" && notice.code === NO_ANSWER.code)
      this.dispatch({ type: "notice", notice: { kind: "answers-again" } });
    if (workbook !== null) this.computeAgain();
  }

  /** True, and said, where nothing can be asked. */
  protected refuses(): boolean {
    const refuses = this.isOpen || this.isUnanswered;
    if (refuses) this.fail(NO_ANSWER);
    return refuses;
  }

  protected fail(error: unknown): void {
    this.dispatch({ type: "notice", notice: noticeOf(error) });
  }

  /** Analyses until nothing has changed since; whoever asks while that goes on waits for its end. */
  private analyse(): Promise<void> {
    if (this.isUnanswered) {
      const { stopped } = this.store.getState();
      if (!stopped) this.dispatch({ type: "computing-stopped", unread: unreadOf(NO_ANSWER) });
      return Promise.resolve();
    }
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
        await this.lookAgain();
        const analysis = await this.around.host.analyse(state.choices, this.around.today());
        // A workbook that was opened meanwhile has an analysis of its own to come.
        if (!this.isStale()) {
          this.dispatch({ type: "analysed", analysis });
          this.afterAnalysis();
        }
      } catch (error) {
        // That of a workbook that is no longer open is missed by nobody.
        if (this.isStale()) continue;
        this.failure = error;
        this.dispatch({ type: "computing-stopped", unread: unreadOf(error) });
        this.afterFailure();
      }
    }
  }

  /** For places where a reading that failed is tried again. */
  protected afterFailure(): void {
    // In most places by those who are told.
  }

  /** Tells which of our sheets are of before: after every change of what goes into them, a burst of changes once. */
  private async compare(): Promise<void> {
    if (this.comparing || !this.isUncompared()) return;
    this.comparing = true;
    while (this.isUncompared()) {
      await this.around.pause();
      const state = this.store.getState();
      if (this.isStale()) break;
      this.compared = comparedOf(state);
      const hasAny = state.tabs.some(({ made }) => made !== null);
      // Where it cannot be told now, the next change or reading tells it.
      const kinds = hasAny
        ? await this.around.host.outdated(state.choices, this.around.today()).catch(() => state.outdated)
        : [];
      if (differ(comparedOf(this.store.getState()), this.compared)) continue;
      if (kinds.join() !== state.outdated.join()) this.dispatch({ type: "outdated", kinds });
    }
    this.comparing = false;
  }

  private isUncompared(): boolean {
    const state = this.store.getState();
    return (
      state.workbook !== null &&
      state.analysis !== null &&
      !state.stopped &&
      !this.isStale() &&
      differ(comparedOf(state), this.compared)
    );
  }

  /** For places where something follows from new figures. */
  protected afterAnalysis(): void {
    // In most places nothing does.
  }

  private isStale(): boolean {
    const state = this.store.getState();
    return state.workbook !== null && differ(inputsOf(state), this.analysed);
  }

  private keep(): void {
    const { preferences, choices, workbook } = this.store.getState();
    if (preferences !== this.keptPreferences) {
      this.keptPreferences = preferences;
      this.tellIfNotKept(storePreferences(this.around.kept, preferences));
    }
    if (workbook !== null && choices !== this.keptChoices) {
      this.keptChoices = choices;
      const isKept = storeChoices(this.around.kept, workbook, choices);
      if (isKept) this.unkept.delete(workbook);
      else this.unkept.set(workbook, choices);
      this.tellIfNotKept(isKept);
    }
  }

  private tellIfNotKept(isKept: boolean): void {
    const isToBeTold = !isKept && !this.toldNotKept;
    this.toldNotKept = !isKept;
    if (isToBeTold) this.dispatch({ type: "notice", notice: { kind: "not-kept" } });
  }
}

const NO_ANSWER = new ExcelProblem("no-answer");

/** What follows from something that was done. */
interface Done {
  /** It is a change of sheets of ours alone: what was analysed still holds. */
  readonly stillHolds?: boolean;
  /** What it was, where it can be taken back. */
  readonly step?: Step;
  /** The sheet that is to be seen. */
  readonly shows?: { readonly kind: OutputKind | null; readonly name: string };
}

/** What goes into our sheets, and which there are. */
function comparedOf({ analysis, choices, tabs }: State): readonly unknown[] {
  return [analysis, choices, tabs];
}

/** What an analysis depends on. */
function inputsOf({ choices, revision }: State): unknown[] {
  const { office, sheet, leftOut, asOf, term, columns, countStruck, documents } = choices;
  return [revision, office, sheet, leftOut, asOf, term, columns, countStruck, documents];
}
