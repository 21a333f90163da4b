/**
 * An open file and all that is made of it: the sheets as read, cells changed by hand, sheets of ours, and the way back.
 * It lives in a worker and hands out plain data in small pieces, so that a sheet of any size never holds up the screen.
 * The file itself is never written to.
 */
import type { Situation } from "../../documents/phrases/situation";
import type { Placeholders } from "../../documents/placeholders/field";
import { mainSource } from "../../congress/table";
import { branchesFor, formBytes, type FormsFor } from "../core/branch-forms";
import type { EditedCell, FileToJoin, JoinedFiles, KnownFiles, SheetTab } from "../core/host";
import { isJoinedSheet, type JoinedSheet } from "./joined-sheet";
import type { SessionJoiner } from "./joining";
import type { Choices } from "../../analysis/choices";
import { Engine, type Analysis } from "../../analysis/engine";
import { readResults, withBeside } from "../../analysis/results";
import { contentOf, outdatedKinds } from "../../analysis/freshness";
import type { TextCheck, ToldFigure } from "../../analysis/numbers/told";
import type { Trace, TraceQuestion } from "../../analysis/trace";
import type { CellRef } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";
import { freeSheetName } from "../../sheet/sheet-name";
import { convertedTexts, type ConvertedText } from "../../sheet/transform/sample";
import { inUnicode } from "../../sheet/transform/unicode";
import type { Day } from "../../vietnamese/day";
import { cellsOfGrid, renderGrid } from "../../workbook/file/rendered-grid";
import { sameValues } from "../../workbook/file/corrected-values";
import { formulaKey, type Formulas } from "../../workbook/file/recalculate";
import type { FileProblem } from "../../workbook/file/problem";
import { prepareReading, readWorkbook } from "../../workbook/file/read";
import type { SheetFormats } from "../../workbook/file/xlsx/cell-formats";
import type { FigureId } from "../../documents/document";
import type { OutputKind, OutputSheet } from "../../congress/outputs";
import type { OpenFile } from "./saving";
import type { TypedSheet } from "./typed-cells";
import {
  renderLayout,
  renderPreview,
  type RenderedSheet,
  type RenderedCell,
} from "../../workbook/rendered-sheet";

export type Opened =
  | { readonly ok: true; readonly tabs: readonly SheetTab[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** A cell to be changed: the sheet's place among the tabs, and the cell. */
export interface Place {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** What is typed into a cell. */
export interface TypedText {
  readonly place: Place;
  readonly text: string;
}

function placeKey({ tab, row, column }: Place): string {
  return `${tab},${row},${column}`;
}

interface OurSheet {
  readonly kind: OutputKind;
  readonly layout: SheetLayout;
  /** What it was made of. */
  readonly content: string;
}

/** What the sheets were before a change. */
interface Snapshot {
  readonly grids: readonly Grid[];
  readonly typed: readonly Place[];
  readonly made: readonly OurSheet[];
  readonly formulas: ReadonlyMap<string, Formulas>;
  readonly formats: ReadonlyMap<string, SheetFormats>;
  readonly joined: JoinedSheet | null;
}

/** Looks and formulas of bigger files are left out: they take as much memory as the figures. */
const LARGEST_WITH_FORMATS = 2 * 1024 ** 2;

/** Comes when a document is looked at. */
const numbers = () => import("../../analysis/numbers/told");
/** Comes when something is typed. */
const typing = () => import("./typed-cells");
/** Comes when what was typed is saved. */
const saving = () => import("./saving");
/** Comes when a number is explained. */
const tracing = () => import("../../analysis/trace");
/** Comes when a sheet of ours is looked at. */
const sheets = () => import("../../analysis/sheets");
/** Comes when files are joined. */
const joining = () => import("./joining");

export class Session {
  private readonly engine = new Engine();
  private grids: readonly Grid[] = [];
  /** The same as they are in a file. */
  private opened: readonly Grid[] = [];
  /** The same as they are in a file that was saved since. */
  private saved: readonly Grid[] = [];
  /** What is open, where that is a file. */
  private file: OpenFile | null = null;
  /** Cells that were typed into, each once. */
  private typed: readonly Place[] = [];
  /** What knows of them, from the first of them on. */
  private typing: Awaited<ReturnType<typeof typing>> | null = null;
  private formats: ReadonlyMap<string, SheetFormats> = new Map();
  /** Of sheets in which a formula may have been typed over. */
  private formulas: ReadonlyMap<string, Formulas> = new Map();
  private made: readonly OurSheet[] = [];
  /** What the sheet of joined results was made of, where it was made here. */
  private joined: JoinedSheet | null = null;
  private joiner: SessionJoiner | null = null;
  private history: readonly Snapshot[] = [];

  /**
   * `onReading` is told when a file that is all there begins to be read: null, and then, of an .xlsx, how much is read; `onJoining` how
   * many of several files are read.
   */
  constructor(
    private readonly onReading: (share: number | null) => void = () => undefined,
    private readonly onJoining: (done: number, file: string) => void = () => undefined,
  ) {}

  async open(file: Blob, name: string): Promise<Opened> {
    await prepareReading(name);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const formats = bytes.length <= LARGEST_WITH_FORMATS;
    this.onReading(null);
    const read = await readWorkbook(bytes, name, { formats, onProgress: this.onReading });
    if (!read.ok) return read;
    this.grids = read.sheets;
    this.opened = read.sheets;
    this.saved = read.sheets;
    this.file = { file, name };
    this.formats = read.formats;
    return { ok: true, tabs: this.tabs() };
  }

  tabs(): readonly SheetTab[] {
    return [
      ...this.grids.map((grid, i): SheetTab => {
        const { sheet, hidden } = grid;
        const isEdited = !sameValues(grid.values, this.saved[i]?.values ?? []);
        const cells = this.editedIn(i);
        return {
          ...{ name: sheet, hidden, made: null },
          ...(isEdited && { edited: true }),
          ...(cells.length > 0 && { cells }),
          ...(isJoinedSheet(grid) && { joined: true }),
        };
      }),
      ...this.made.map(({ kind, layout }) => ({ name: layout.name, hidden: false, made: kind })),
    ];
  }

  private editedIn(tab: number): readonly EditedCell[] {
    const [sheet, file] = [this.sheetAt(tab), this.inFile(tab)];
    if (!sheet || !file || !this.typing) return [];
    return this.typing.editedCells(
      sheet,
      file,
      this.typed.filter((one) => one.tab === tab),
    );
  }

  analyse(choices: Choices, today: Day): Analysis {
    const { joined } = this;
    if (!joined) {
      const wasRight = this.typed.length > 0 && this.rightInFile(choices, today);
      const beside = { grids: this.grids, ...(wasRight && { wasRight }) };
      return this.engine.analyseResults(readResults(this.grids, choices), choices, today, beside);
    }
    const { name } = joined.layout;
    const book = readResults(this.grids, choices, [name]);
    const isOfJoined = book.ok && mainSource(book.table).sheet === name;
    return this.engine.analyseResults(isOfJoined ? withBeside(book, joined.beside) : book, choices, today);
  }

  /** Whether a number that was typed as a sum was one in the file; the file is analysed where somebody asks. */
  private rightInFile(choices: Choices, today: Day): (cell: CellRef) => boolean {
    let differing: ReadonlySet<string> | null = null;
    return ({ sheet, row, column }) => {
      const tab = this.grids.findIndex((grid) => grid.sheet === sheet);
      const isTyped = this.typed.some((one) => placeKey(one) === placeKey({ tab, row, column }));
      const now = this.sheetAt(tab);
      const isSum =
        typeof now?.grid.values[row]?.[column] === "number" && !now.formulas.has(formulaKey(row, column));
      if (isTyped || !isSum) return false;
      if (!differing) {
        const engine = new Engine();
        // Of a file that could not be read nobody knows.
        if (!engine.analyse(this.opened, choices, today).ok) return false;
        differing = new Set(engine.differingSums().map((cell) => placeKey({ tab, ...cell })));
      }
      return !differing.has(placeKey({ tab, row, column }));
    };
  }

  /**
   * Joins files into the sheet of joined results as it stands, or into the first sheet of what is not open yet. It is stopped by
   * `stopJoining`, and fails then.
   */
  async join(files: readonly FileToJoin[], choices: Choices, today: Day): Promise<JoinedFiles> {
    const { SessionJoiner } = await joining();
    this.joiner ??= new SessionJoiner();
    for (;;) {
      const before = this.grids.find(isJoinedSheet) ?? null;
      const request = { files, before, choices, today };
      const { files: reports, sent, joined } = await this.joiner.join(request, this.joined, this.onJoining);
      // What was typed meanwhile counts as well.
      if (before !== (this.grids.find(isJoinedSheet) ?? null)) continue;
      if (joined) await this.putJoined(joined);
      return { files: reports, sent, sheet: joined?.layout.name ?? null };
    }
  }

  stopJoining(): void {
    this.joiner?.stop();
  }

  /** What is known of the files that were joined last. */
  joinedFiles(): KnownFiles {
    return { files: this.joined?.files ?? [], sent: this.joined?.sent ?? null };
  }

  /** What joining has come to, to be put there again; null where nothing was joined. */
  async packedJoined(): Promise<Blob | null> {
    return this.joined && (await joining()).packed(this.joined);
  }

  /** Puts the sheet of joined results there as it was when it was packed. */
  async restoreJoined(bytes: Blob): Promise<void> {
    await this.putJoined(await (await joining()).unpacked(bytes));
  }

  async trace(question: TraceQuestion): Promise<Trace | null> {
    const { traceOf } = await tracing();
    const statistics = this.engine.statistics();
    return statistics && traceOf(statistics, question);
  }

  async checkText(choices: Choices): Promise<TextCheck | null> {
    const { checkText } = await numbers();
    const written = this.engine.written();
    return written && checkText(written, choices.document, choices);
  }

  async toldFigure(figure: FigureId, choices: Choices): Promise<ToldFigure | null> {
    const { toldFigure } = await numbers();
    const written = this.engine.written();
    return written && toldFigure(written, figure, choices);
  }

  rendered(tab: number): RenderedSheet | null {
    const grid = this.grids[tab];
    if (grid) return renderGrid(this.shown(grid), this.formats.get(grid.sheet));
    const made = this.made[tab - this.grids.length];
    return made ? renderLayout(made.layout).rendered : null;
  }

  /** The cells of rows `from` to `to`, both inside. */
  cells(tab: number, from: number, to: number): readonly RenderedCell[] {
    const grid = this.grids[tab];
    if (grid)
      return cellsOfGrid(this.shown(grid), from, to, this.formats.get(grid.sheet), this.formulasOf(grid));
    const made = this.made[tab - this.grids.length];
    return made ? this.cellsOf(made).filter(({ row }) => row >= from && row <= to) : [];
  }

  /** The first page of the summary as it would be made, and how many rows it would have. */
  async preview(
    choices: Choices,
  ): Promise<{ readonly rendered: RenderedSheet; readonly cells: readonly RenderedCell[] } | null> {
    const { sheetOf } = await sheets();
    const layout = sheetOf(this.engine.written(), "summary", choices);
    return layout && renderPreview(layout);
  }

  /** Adds our sheet of this kind, or replaces it; null where there is nothing to make it of. */
  async make(kind: OutputKind, choices: Choices): Promise<OutputSheet | null> {
    return (await this.makeAll([kind], choices))[0] ?? null;
  }

  /** The same of several kinds, taken back as one. */
  async makeAll(kinds: readonly OutputKind[], choices: Choices): Promise<readonly OutputSheet[]> {
    const { sheetOf } = await sheets();
    const written = this.engine.written();
    const wanted = kinds.flatMap((kind) => {
      const layout = sheetOf(written, kind, choices);
      return layout ? [{ kind, layout }] : [];
    });
    if (wanted.length > 0) this.keep();
    return wanted.map(({ kind, layout }) => this.put(kind, layout));
  }

  /** Our sheets that say something else than they would if they were made of the last analysis with these choices. */
  async outdated(choices: Choices): Promise<readonly OutputKind[]> {
    if (this.made.length === 0) return [];
    const { sheetOf } = await sheets();
    const written = this.engine.written();
    return outdatedKinds(this.made, (kind) => sheetOf(written, kind, choices));
  }

  /** Changes a cell as if it were typed into. */
  edit(place: Place, text: string): Promise<boolean> {
    return this.editAll([{ place, text }]);
  }

  /** The same of several, all or none; false where one cannot be, or holds a formula that is not known here. */
  async editAll(edits: readonly TypedText[]): Promise<boolean> {
    this.typing ??= await typing();
    const sheets = new Map<number, TypedSheet>();
    for (const { place, text } of edits) {
      const sheet = sheets.get(place.tab) ?? this.sheetAt(place.tab);
      const typed = sheet && this.typing.typeInto(sheet, place, text);
      if (!typed) return false;
      sheets.set(place.tab, typed);
    }
    this.keep();
    this.putSheets(sheets);
    const known = new Set(this.typed.map(placeKey));
    this.typed = [
      ...this.typed,
      ...edits.map(({ place }) => place).filter((one) => !known.has(placeKey(one))),
    ];
    return true;
  }

  /** Gives a cell back what it holds in the file. */
  async restore(place: Place): Promise<boolean> {
    this.typing ??= await typing();
    const sheet = this.sheetAt(place.tab);
    const file = this.inFile(place.tab);
    if (!sheet || !file) return false;
    this.keep();
    this.typed = this.typed.filter((one) => placeKey(one) !== placeKey(place));
    const isLast = !this.typed.some(({ tab }) => tab === place.tab);
    this.putSheets(new Map([[place.tab, isLast ? file : this.typing.restored(sheet, file, place)]]));
    return true;
  }

  /** The same for all cells of the file. */
  restoreAll(): boolean {
    if (this.typed.length === 0) return false;
    this.keep();
    const tabs = this.grids.map((_grid, tab) => tab);
    this.putSheets(
      new Map(
        tabs.flatMap((tab) => {
          const file = this.inFile(tab);
          return file ? [[tab, file] as const] : [];
        }),
      ),
    );
    this.typed = [];
    return true;
  }

  /**
   * The open file with what was typed into it: an .xlsx in all else as it is, anything else as a new .xlsx of its values. Null where
   * nothing is open that is a file.
   */
  async corrected(): Promise<Uint8Array | null> {
    const { changesOf } = await typing();
    const { file, grids } = this;
    if (!file || this.opened.length === 0) return null;
    const sheets = this.opened.flatMap((_own, tab) => {
      const [sheet, own] = [this.sheetAt(tab), this.inFile(tab)];
      return sheet && own ? [{ ...sheet, changes: changesOf(sheet, own) }] : [];
    });
    const bytes = await (await saving()).correctedCopy(file, sheets);
    // They are in a file now.
    this.saved = grids;
    return bytes;
  }

  private sheetAt(tab: number): TypedSheet | null {
    const grid = this.grids[tab];
    return grid ? { grid, formulas: this.formulasOf(grid) } : null;
  }

  /** A sheet as it is in the file; null for one that is in none. */
  private inFile(tab: number): TypedSheet | null {
    const grid = this.opened[tab];
    return grid
      ? { grid, formulas: this.formats.get(grid.sheet)?.formulas ?? new Map<string, string>() }
      : null;
  }

  private putSheets(sheets: ReadonlyMap<number, TypedSheet>): void {
    this.grids = this.grids.map((grid, tab) => sheets.get(tab)?.grid ?? grid);
    this.formulas = new Map([
      ...this.formulas,
      ...[...sheets.values()].map(({ grid, formulas }) => [grid.sheet, formulas] as const),
    ]);
  }

  /** Takes the last change back; false where there is none. */
  undo(): boolean {
    const last = this.history.at(-1);
    if (!last) return false;
    ({
      grids: this.grids,
      typed: this.typed,
      made: this.made,
      formulas: this.formulas,
      formats: this.formats,
      joined: this.joined,
    } = last);
    this.history = this.history.slice(0, -1);
    return true;
  }

  /** Our sheets as a new workbook, that of joined results before the others; that one is in a file then. */
  async workbook(): Promise<Uint8Array> {
    const { writeWorkbook } = await import("../../workbook/file/write");
    const joined = await this.joinedAsTyped();
    const made = this.made.map(({ layout }) => layout);
    const { grids } = this;
    const bytes = await writeWorkbook(joined ? [joined, ...made] : made);
    if (joined) this.saved = grids.map((grid, i) => (isJoinedSheet(grid) ? grid : (this.saved[i] ?? grid)));
    return bytes;
  }

  private async joinedAsTyped(): Promise<SheetLayout | null> {
    const { joined, grids } = this;
    const grid = joined && grids.find(isJoinedSheet);
    const { layoutAsTyped } = await import("../../workbook/layout-formats");
    return grid ? layoutAsTyped(joined.layout, grid, this.formulasOf(grid)) : null;
  }

  private async putJoined(joined: JoinedSheet): Promise<void> {
    const { layout } = joined;
    const { asSheet } = await joining();
    const { grid, formats } = asSheet(joined);
    const at = this.grids.findIndex(isJoinedSheet);
    if (at >= 0) this.keep();
    this.grids = at < 0 ? [...this.grids, grid] : this.grids.map((one, i) => (i === at ? grid : one));
    this.formats = new Map([...this.formats, [layout.name, formats]]);
    this.formulas = new Map([...this.formulas].filter(([sheet]) => sheet !== layout.name));
    this.joined = joined;
  }

  private formulasOf({ sheet }: Grid): Formulas {
    return this.formulas.get(sheet) ?? this.formats.get(sheet)?.formulas ?? new Map<string, string>();
  }

  /** Texts of the sheet that the figures are of which an old encoding is turned into Unicode, before and after; no more than `most`. */
  converted(most: number): readonly ConvertedText[] {
    const source = this.engine.statistics()?.table.sources[0].sheet;
    const grid = this.grids.find(({ sheet }) => sheet === source);
    return grid ? convertedTexts(grid, most) : [];
  }

  /** A file with forms for the branches of what is open, or of nothing; null where there are none to make one of for each. */
  forms(forms: FormsFor, choices: Choices): Promise<Uint8Array | null> {
    const table = this.engine.statistics()?.table ?? null;
    return formBytes(branchesFor({ table, grids: this.grids }, choices), forms);
  }

  /** What a template for Word is filled with, of the last analysis. */
  async wordFields(choices: Choices): Promise<Placeholders | null> {
    const { wordFields } = await import("../../analysis/word");
    const told = this.engine.told();
    return told && wordFields(told, choices);
  }

  /** What decides which phrases hold, of the last analysis. */
  async situation(choices: Choices): Promise<Situation | null> {
    const { phraseSituation } = await import("../../analysis/phrases");
    const told = this.engine.told();
    return told && phraseSituation(told, choices);
  }

  /** What was chosen for the document that is looked at and changes nothing in it. */
  async untold(choices: Choices): Promise<readonly string[] | null> {
    const { untoldOptions } = await import("../../analysis/untold");
    const written = this.engine.written();
    return written && untoldOptions(written, choices);
  }

  /** The open file in Unicode as a new workbook, values alone; null where nothing in it is in an old encoding. */
  async unicodeCopy(): Promise<Uint8Array | null> {
    const [{ unicodeLayouts }, { writeWorkbook }] = await Promise.all([
      import("../../sheet/unicode-layout"),
      import("../../workbook/file/write"),
    ]);
    const layouts = unicodeLayouts(this.grids);
    return layouts && writeWorkbook(layouts);
  }

  /** What is in an old encoding is shown as it is read. */
  private shown(grid: Grid): Grid {
    const known = this.inUnicode.get(grid) ?? inUnicode(grid).grid;
    this.inUnicode.set(grid, known);
    return known;
  }

  private readonly inUnicode = new WeakMap<Grid, Grid>();

  private put(kind: OutputKind, wanted: SheetLayout): OutputSheet {
    const others = [
      ...this.grids.map(({ sheet }) => sheet),
      ...this.made.filter((one) => one.kind !== kind).map(({ layout }) => layout.name),
    ];
    const layout = { ...wanted, name: freeSheetName(wanted.name, others) };
    const sheet = { kind, layout, content: contentOf(layout) };
    const known = this.made.findIndex((one) => one.kind === kind);
    this.made = known < 0 ? [...this.made, sheet] : this.made.map((one, i) => (i === known ? sheet : one));
    return { kind, name: sheet.layout.name, rows: renderLayout(sheet.layout).rendered.rowCount };
  }

  private keep(): void {
    const { grids, typed, made, formulas, formats, joined } = this;
    this.history = [...this.history, { grids, typed, made, formulas, formats, joined }];
  }

  private cellsOf({ layout }: OurSheet): readonly RenderedCell[] {
    const known = this.drawn.get(layout) ?? renderLayout(layout).cells;
    this.drawn.set(layout, known);
    return known;
  }

  /** Cells of our sheets as drawn, so that scrolling does not draw them again. */
  private readonly drawn = new WeakMap<SheetLayout, readonly RenderedCell[]>();
}
