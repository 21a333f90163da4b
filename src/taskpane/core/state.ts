/**
 * Everything that the pane knows, and the one function that changes it. No screen, no clock, no host: what happens is an
 * action, and what follows from it in the world outside is the controller's.
 */
import { address, type CellPosition, type CellRef } from "../../sheet/address";
import { defaultChoices, type Choices, type Edit } from "../../analysis/choices";
import type { Analysis } from "../../analysis/engine";
import type { BehindView, FindingView } from "../../analysis/overview/findings";
import type { BlockKind } from "../../documents/document";
import type { FieldId } from "../../congress/source";
import type { FileProblem } from "../../workbook/file/problem";
import type { ReadList } from "../../analysis/read-list";
import type { FileReport } from "../../reading/read-books";
import type { SentBranch } from "../../reading/sent";
import type { Moment } from "../../vietnamese/day";
import type { SheetTab } from "./host";
import type { Notice, NotKeptUp, ToCheck, Unread } from "./notices";
import type { DocumentKindId, OutputKind } from "../../congress/outputs";
import { defaultPreferences, type Preferences } from "./storage";

/** What the pane shows. */
export const views = ["results", "findings", "summary", "documents", "source", "settings"] as const;
export type View = (typeof views)[number];

/** A file that is being read, and how much of it is, from 0 to 1; null where nobody knows. */
interface Opening {
  readonly name: string;
  readonly share: number | null;
}

/** A file by its name in the place of edited cells, or that could be joined to what is open; or joined files in their place. */
interface Replacing {
  readonly name: string;
  readonly by: "file" | "file-or-joined" | "joined";
}

/** Long work that people wait for and may stop. */
export type Work =
  OutputKind | "both" | "download" | "template" | "unicode" | "undo" | "formula" | "fixing" | "joining";

/** Files of how many, and how many of them are read. */
interface FilesRead {
  readonly done: number;
  readonly all: number;
}

/** A file that was chosen as a list of branches, and what is read of it; null while it is being read. */
export interface ChosenList {
  readonly file: string;
  readonly read: ReadList | null;
}

/** The joining of files. */
export interface JoiningState {
  /** What became of the files that were joined last; none before. */
  readonly files: readonly FileReport[];
  /** The branches of each; null where that is not known. */
  readonly sent: readonly SentBranch[] | null;
  /** When that was told; null before. */
  readonly at: Moment | null;
  /** The list of the branches that are to send; null where none was chosen. It stays as long as the page is open. */
  readonly list: ChosenList | null;
  /** How far reading has come; null where none are being read. */
  readonly progress: FilesRead | null;
  /** How far it had come when somebody stopped it, so that it can go on; null where there is nothing to go on with. */
  readonly stopped: FilesRead | null;
}

/** Something that was done to the workbook, and can be taken back. */
export type Step =
  | { readonly kind: "made" | "kept-up"; readonly sheets: readonly string[] }
  | { readonly kind: "edited" | "restored"; readonly cell: string; readonly sheet: string }
  | { readonly kind: "all-restored" }
  | { readonly kind: "joined" | "unicode-copy"; readonly sheet: string }
  | { readonly kind: "inserted"; readonly cell: string; readonly sheet: string }
  | { readonly kind: "fixed" | "sums-put"; readonly cells: number };

/** A cell that is selected; its sheet is the one in view where none is named. */
type SelectedCell = CellPosition & Partial<Pick<CellRef, "sheet">>;

export interface State {
  readonly preferences: Preferences;
  readonly view: View;
  /** The finding that somebody was led to; null where the view was chosen otherwise. */
  readonly sought: string | null;
  readonly opening: Opening | null;
  /** What was chosen and would take the place of what is open, as long as nobody has said what is to be done. */
  readonly replacing: Replacing | null;
  /** What is open is the sample, and nobody's own figures. */
  readonly isSample: boolean;
  /** The open workbook's name; null before the first. */
  readonly workbook: string | null;
  readonly tabs: readonly SheetTab[];
  /** The tab that is seen, and the cell that is selected in it. */
  readonly tab: number;
  readonly selected: SelectedCell | null;
  /** In the browser: the pages of the summary as it would be stand in the place of the sheet. */
  readonly previewing: boolean;
  /** How often somebody went from the pane to a cell. */
  readonly goes: number;
  /** Cells that made a number, shown while it is explained. */
  readonly marked: readonly CellRef[];
  /** Counts changes of cells and sheets, so that what was drawn before them is drawn again. */
  readonly revision: number;
  readonly choices: Choices;
  readonly analysis: Analysis | null;
  /** The analysis is of choices or cells that have changed since. */
  readonly computing: boolean;
  /** What there is could not be read, or somebody stopped that: what is shown is of before. */
  readonly stopped: boolean;
  /** Why it could not be read; null where somebody stopped it. */
  readonly unread: Unread | null;
  /** Why the summary, which is to be kept up to date by itself, could not be; null where it is. */
  readonly notKeptUp: NotKeptUp | null;
  /** Our sheets that say something else than they would if they were made now. */
  readonly outdated: readonly OutputKind[];
  readonly work: Work | null;
  /** Rows of a long reading that are done, and how many there are. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly joining: JoiningState;
  readonly notice: Notice | null;
  /** How many changes can be taken back. */
  readonly undoable: number;
  /** What they were, the oldest first; as far as they were told. */
  readonly steps: readonly Step[];
}

export type Action =
  | { readonly type: "prefer"; readonly preferences: Partial<Preferences> }
  | { readonly type: "look-at"; readonly view: View; readonly finding?: string }
  | ({ readonly type: "opening" } & Opening)
  | {
      readonly type: "opened";
      readonly name: string;
      readonly tabs: readonly SheetTab[];
      readonly choices: Choices;
    }
  | { readonly type: "sample" }
  | { readonly type: "replacing"; readonly replacing: State["replacing"] }
  | { readonly type: "not-opened" }
  | { readonly type: "refused"; readonly name: string; readonly problem: FileProblem }
  | { readonly type: "choose"; readonly choices: Partial<Choices> }
  | { readonly type: "assign"; readonly key: string; readonly field: FieldId | null }
  | { readonly type: "unassign"; readonly key: string | null }
  | { readonly type: "check"; readonly keys: readonly string[]; readonly checked: boolean }
  | {
      readonly type: "write";
      readonly document: DocumentKindId;
      readonly part: BlockKind;
      readonly edit: Edit | null;
    }
  | { readonly type: "computing" }
  | { readonly type: "computing-stopped"; readonly unread?: Unread | null }
  | { readonly type: "analysed"; readonly analysis: Analysis }
  | { readonly type: "not-kept-up"; readonly failure: NotKeptUp | null }
  | { readonly type: "outdated"; readonly kinds: readonly OutputKind[] }
  | { readonly type: "preview"; readonly on: boolean }
  | { readonly type: "show-tab"; readonly tab: number }
  | { readonly type: "select"; readonly cell: CellPosition }
  /** `others` are the cells that it is compared with. */
  | { readonly type: "go-to"; readonly cell: SelectedCell; readonly others?: readonly CellRef[] }
  | { readonly type: "mark"; readonly cells: readonly CellRef[] }
  | {
      readonly type: "changed";
      readonly tabs: readonly SheetTab[];
      readonly tab?: number;
      readonly undoable: number;
      /** What was done. */
      readonly step?: Step;
    }
  | { readonly type: "working"; readonly work: Work | null }
  | { readonly type: "progress"; readonly progress: State["progress"] }
  | { readonly type: "joining"; readonly joining: Partial<JoiningState> }
  | { readonly type: "notice"; readonly notice: Notice | null };

export const initialState: State = {
  preferences: defaultPreferences,
  view: "results",
  sought: null,
  opening: null,
  replacing: null,
  isSample: false,
  workbook: null,
  tabs: [],
  tab: 0,
  selected: null,
  previewing: false,
  goes: 0,
  marked: [],
  revision: 0,
  choices: defaultChoices,
  analysis: null,
  computing: false,
  stopped: false,
  unread: null,
  notKeptUp: null,
  outdated: [],
  work: null,
  progress: null,
  joining: { files: [], sent: null, at: null, list: null, progress: null, stopped: null },
  notice: null,
  undoable: 0,
  steps: [],
};

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "prefer":
      return { ...state, preferences: { ...state.preferences, ...action.preferences } };
    case "look-at":
      return {
        ...state,
        view: action.view,
        previewing: action.view === "summary",
        sought: action.finding ?? null,
        marked: [],
      };
    case "opening":
      return { ...state, opening: { name: action.name, share: action.share }, notice: null };
    case "opened":
      return {
        ...initialState,
        preferences: state.preferences,
        joining: { ...initialState.joining, list: state.joining.list },
        // Of another file people want the figures first, and not how its columns are understood.
        view: state.view === "source" ? "results" : state.view,
        revision: state.revision + 1,
        workbook: action.name,
        tabs: action.tabs,
        choices: action.choices,
        tab: Math.max(
          0,
          action.tabs.findIndex(({ hidden }) => !hidden),
        ),
        computing: true,
        notice: { kind: "opened", name: action.name },
      };
    case "sample":
      return { ...state, isSample: true };
    case "replacing":
      return { ...state, replacing: action.replacing };
    case "not-opened":
      return { ...state, opening: null };
    case "refused":
      return {
        ...state,
        opening: null,
        notice: { kind: "refused", name: action.name, problem: action.problem },
      };
    case "choose":
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case "assign":
      return withColumns(state, { ...state.choices.columns, [action.key]: action.field });
    case "unassign":
      return withColumns(state, action.key === null ? {} : without(state.choices.columns, action.key));
    case "check": {
      const others = state.choices.checked.filter((key) => !action.keys.includes(key));
      const checked = action.checked ? [...others, ...action.keys] : others;
      return { ...state, choices: { ...state.choices, checked } };
    }
    case "write": {
      const { edits } = state.choices;
      const others = without(edits[action.document] ?? {}, action.part);
      const written = action.edit ? { ...others, [action.part]: action.edit } : others;
      return { ...state, choices: { ...state.choices, edits: { ...edits, [action.document]: written } } };
    }
    case "computing":
      return { ...state, computing: true, stopped: false, unread: null };
    case "computing-stopped":
      return { ...state, computing: false, stopped: true, unread: action.unread ?? null };
    case "analysed":
      return withAnalysis(state, action.analysis);
    case "not-kept-up":
      return { ...state, notKeptUp: action.failure };
    case "outdated":
      return { ...state, outdated: action.kinds };
    case "preview":
      return { ...state, previewing: action.on };
    case "show-tab":
      return { ...state, tab: action.tab, selected: null, previewing: false };
    case "select":
      return { ...state, selected: action.cell };
    case "go-to": {
      const named = state.tabs.findIndex(({ name, made }) => name === action.cell.sheet && made === null);
      const { cell, others } = action;
      const tab = named < 0 ? state.tab : named;
      const { sheet } = cell;
      const marked = others && sheet !== undefined ? [{ ...cell, sheet }, ...others] : state.marked;
      return { ...state, tab, selected: cell, goes: state.goes + 1, marked, previewing: false };
    }
    case "mark":
      return { ...state, marked: action.cells };
    case "changed":
      return {
        ...state,
        tabs: action.tabs,
        tab: Math.min(action.tab ?? state.tab, action.tabs.length - 1),
        // What was made is seen itself.
        previewing: state.previewing && action.tab === undefined,
        undoable: action.undoable,
        steps: stepsAfter(state.steps, action),
        revision: state.revision + 1,
      };
    case "working":
      return { ...state, work: action.work, progress: null };
    case "progress":
      return { ...state, progress: action.progress };
    case "joining":
      return { ...state, joining: { ...state.joining, ...action.joining } };
    case "notice":
      return { ...state, notice: action.notice };
  }
}

/** Whether cells were changed that are lost with the page: they are in no file. */
export function hasEditedCells({ tabs }: Pick<State, "tabs">): boolean {
  return tabs.some(({ edited }) => edited);
}

/** Whether results of several files are open, to which files can be joined. */
export function hasJoined(tabs: State["tabs"]): boolean {
  return tabs.some(({ joined }) => joined);
}

/** Whether a file's results are among those of the joined sheet. */
export function isCounted(status: FileReport["status"]): boolean {
  return status === "read" || status === "attention";
}

/** What each row is called. */
export function nounOf({ analysis, choices }: Pick<State, "analysis" | "choices">): string {
  return analysis?.ok ? analysis.overview.noun : choices.office.branchNoun;
}

/** Errors and warnings that nobody has looked at, errors first. */
export function openFindings({
  analysis,
  choices,
}: Pick<State, "analysis" | "choices">): readonly FindingView[] {
  if (!analysis?.ok) return [];
  const checked = new Set(choices.checked);
  return analysis.overview.findings.filter(
    (finding) => finding.severity !== "info" && keysOf(finding).some((key) => !checked.has(key)),
  );
}

/** Typed sums that nobody has looked at, left behind by a change of other cells. */
export function openBehind({
  analysis,
  choices,
}: Pick<State, "analysis" | "choices">): readonly BehindView[] {
  return analysis?.ok ? analysis.overview.behind.filter(({ key }) => !choices.checked.includes(key)) : [];
}

/** How many things there are to look at: cells with findings, and all sums that were left behind as one. */
export function countOpen(state: Pick<State, "analysis" | "choices">): number {
  return openFindings(state).length + (openBehind(state).length > 0 ? 1 : 0);
}

/** The keys of all that is said of a finding's cell. */
export function keysOf({ key, also }: FindingView): readonly string[] {
  return [key, ...also.map((one) => one.key)];
}

/** So many cells are named in a notice. */
const MOST_NAMED = 3;

/** What is said, beside what was made of these figures, of those that are still to be checked. */
export function toCheckIn(findings: readonly FindingView[], behind: readonly BehindView[] = []): ToCheck {
  const cells = findings.map(({ places }) => String(places["cell"] ?? "")).filter((cell) => cell !== "");
  const named = [...new Set([...cells, ...behind.map(({ cell }) => address(cell))])];
  return {
    toCheck: findings.length + (behind.length > 0 ? 1 : 0),
    cells: named.slice(0, MOST_NAMED),
    more: named.length > MOST_NAMED,
  };
}

/** Those that can be taken back: the newest of them after something was done, the oldest after something was taken back. */
function stepsAfter(
  steps: readonly Step[],
  { undoable, step }: Pick<Extract<Action, { readonly type: "changed" }>, "undoable" | "step">,
): readonly Step[] {
  if (undoable === 0) return [];
  return step ? [...steps, step].slice(-undoable) : steps.slice(0, undoable);
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

function withColumns(state: State, columns: Choices["columns"]): State {
  return { ...state, choices: { ...state.choices, columns } };
}

/** The sheet that was read is the one that people want to see first. */
function withAnalysis(state: State, analysis: Analysis): State {
  const isFirst = state.analysis === null;
  const read = analysis.ok ? state.tabs.findIndex(({ name }) => name === analysis.overview.sheet) : -1;
  return {
    ...state,
    analysis,
    computing: false,
    stopped: false,
    unread: null,
    tab: isFirst && read >= 0 ? read : state.tab,
  };
}
