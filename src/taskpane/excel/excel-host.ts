/**
 * The host inside Excel: the open workbook is the source. A click reads everything anew, since others may have changed it. One
 * part reads (reader.ts), one makes sheets (maker.ts), one takes back (history.ts), one sees to formulas (formula-service.ts);
 * all of them one task after the other (tasks.ts).
 */
import type { SheetTab } from "../core/host";
import type { Choices } from "../../analysis/choices";
import type { Analysis } from "../../analysis/engine";
import type { ReadList } from "../../analysis/read-list";
import type { TextCheck, ToldFigure } from "../../analysis/numbers/told";
import type { Trace, TraceQuestion } from "../../analysis/trace";
import type { CellPosition } from "../../sheet/address";
import type { ConvertedText } from "../../sheet/transform/sample";
import type { Day } from "../../vietnamese/day";
import { CHOICES, ownSheet, type BookView, type SheetView } from "../../workbook/excel/book";
import { onceMoreWhereItFails, orDone } from "../../workbook/excel/certain";
import { ExcelProblem } from "../../workbook/excel/problem";
import type { FigureId } from "../../documents/document";
import { keepTemplate, keptAs, loadKeptTemplate } from "../../workbook/excel/kept-template";
import { documentKindIds, type DocumentKindId, type OutputKind } from "../../congress/outputs";
import type { Situation } from "../../documents/phrases/situation";
import type { Placeholders } from "../../documents/placeholders/field";
import type { FormsFor } from "../core/branch-forms";
import type { Drawn, FileJoiner, FileToJoin, Host, JoinedFiles, KnownFiles, Making } from "../core/host";

import { Joiner } from "../files/joiner";
import { CellCache, type OnProgress } from "./cell-cache";
import type { FormulaFixer } from "./formula-fixer";
import { FormulaService } from "./formula-service";
import { History } from "./history";
import { Maker } from "./maker";
import { Reader } from "./reader";
import { onceMore, Tasks, type Patience } from "./tasks";

export class ExcelHost implements Host, FileJoiner {
  readonly readsAnew = true;
  private readonly tasks: Tasks;
  private readonly history = new History();
  private readonly reader: Reader;
  readonly formulas: FormulaService;
  /** What is made of the figures, and which of our sheets are of before. */
  readonly maker: Maker;
  /** How often what was chosen was taken out of the workbook. */
  timesTakenOut = 0;
  /** Called when Excel has not answered for too long, and when it does again. */
  onSilence: (isSilent: boolean) => void = () => undefined;

  constructor(
    onProgress: OnProgress = () => undefined,
    /** Reads and joins files apart from the page. */
    private readonly joiner: Pick<Joiner, "join" | "stop"> = new Joiner(),
    patience?: Patience,
  ) {
    const tasks = (this.tasks = new Tasks((isSilent) => {
      this.onSilence(isSilent);
    }, patience));
    const { history } = this;
    this.reader = new Reader(new CellCache(tasks.beforeSend, onProgress));
    this.formulas = new FormulaService(tasks, this.reader, history);
    this.maker = new Maker(tasks, this.reader, history, (read) => this.formulas.totals(read));
  }

  get isFollowing(): boolean {
    return this.reader.cells.isTold;
  }

  /** Looks at the workbook for the first time, and goes on watching it: `onChange` is called after every change of others. */
  connect(onChange: () => void): Promise<BookView> {
    return this.tasks.run((context) => this.reader.connect(context, onChange));
  }

  /** The workbook as it was when it was last looked at. */
  view(): BookView | null {
    return this.reader.book;
  }

  analyse(choices: Choices, today: Day): Promise<Analysis> {
    const { reader } = this;
    return this.tasks.run(async (context) => {
      const known = this.isFollowing ? reader.currentBook() : null;
      return reader.read(context, known ?? (await reader.refreshBook(context)), choices, today);
    });
  }

  trace(question: TraceQuestion): Promise<Trace | null> {
    return Promise.resolve(this.reader.traceOf(question));
  }

  async checkText(choices: Choices): Promise<TextCheck | null> {
    const { checkText } = await import("../../analysis/numbers/told");
    const written = this.reader.written();
    return written && checkText(written, choices.document, choices);
  }

  async toldFigure(figure: FigureId, choices: Choices): Promise<ToldFigure | null> {
    const { toldFigure } = await import("../../analysis/numbers/told");
    const written = this.reader.written();
    return written && toldFigure(written, figure, choices);
  }

  async preview(choices: Choices): Promise<Drawn | null> {
    const { renderPreview } = await import("../../workbook/rendered-sheet");
    const layout = this.reader.sheetOf("summary", choices);
    return layout && renderPreview(layout);
  }

  make(kinds: readonly OutputKind[], choices: Choices, today: Day): Promise<Making> {
    return this.maker.make(kinds, choices, today);
  }

  outdated(choices: Choices, today: Day): Promise<readonly OutputKind[]> {
    return Promise.resolve(this.maker.outdated(choices, today));
  }

  get undoable(): number {
    return this.history.size;
  }

  undo(): Promise<boolean> {
    return this.tasks.run((context) => {
      this.reader.bookChanged();
      return this.history.takeBack(context);
    });
  }

  cancel(): void {
    this.tasks.stop();
    this.joiner.stop();
  }

  /** What we keep from before is no sheet to choose from. */
  async tabs(): Promise<readonly SheetTab[]> {
    const book = await this.bookNow();
    const joined = ownSheet(book, "joined");
    return book.sheets.flatMap((sheet): readonly SheetTab[] => {
      const { name, hidden, tag } = sheet;
      if (tag?.previous) return [];
      const made = tag && tag.kind !== "joined" ? tag.kind : null;
      return [{ name, hidden, made, ...(sheet === joined && { joined: true }) }];
    });
  }

  /** What is known of the files of the joined results that are there. */
  async joinedFiles(): Promise<KnownFiles> {
    return this.reader.told.in(await this.bookNow());
  }

  async readList(file: FileToJoin): Promise<ReadList> {
    const { readListFile } = await import("../files/list-file");
    return readListFile(file);
  }

  private bookNow(): Promise<BookView> {
    const { reader, tasks } = this;
    const known = reader.currentBook();
    return known ? Promise.resolve(known) : tasks.run((context) => reader.refreshBook(context));
  }

  /** Files are read and joined while Excel goes on; where the sheet was changed meanwhile, they are joined to what stands there then. */
  async join(
    files: readonly FileToJoin[],
    choices: Choices,
    today: Day,
    onRead: (done: number, file: string) => void,
  ): Promise<JoinedFiles> {
    const { tasks, reader, history, joiner } = this;
    const { beforeSend } = tasks;
    const came = new Set(files.map(({ name }) => name));
    const { putJoined, standing } = await import("./joined-results");
    for (;;) {
      const before = await tasks.run((context) => standing(context, reader));
      const joined = await joiner.join({ files, before, choices, today }, onRead);
      const put = await tasks.run((context) =>
        onceMore(() => putJoined(context, reader, { came, joined, before, beforeSend })),
      );
      if (!put) continue;
      const { undo, ...told } = put;
      if (undo) history.keep(undo);
      reader.bookChanged();
      return told;
    }
  }

  /** Takes away what is kept from before our sheets were made anew; then that can no longer be restored. */
  removePrevious(): Promise<void> {
    return this.tasks.run(async (context) => {
      const { discardBackup } = await import("../../workbook/excel/make");
      const backups = async (): Promise<readonly SheetView[]> =>
        (await this.reader.refreshBook(context)).sheets.filter(({ tag }) => tag?.previous);
      for (const sheet of await backups()) discardBackup(context, sheet);
      await orDone(
        () => context.sync(),
        async () => (await backups()).length === 0,
      );
      this.history.clear();
      this.reader.bookChanged();
    });
  }

  /** Whether there is anything kept from before. */
  keepsPrevious(): boolean {
    return this.reader.book?.sheets.some(({ tag }) => tag?.previous) ?? false;
  }

  /** What turns formulas of ours into their values; it comes when it is asked for. */
  async fixer(): Promise<FormulaFixer> {
    const { FormulaFixer } = await import("./formula-fixer");
    return new FormulaFixer(this.tasks, this.reader, this.history);
  }

  /** Adds an empty results sheet, or one with made-up results; gives its name. What it takes comes when it is asked for, which is hardly ever. */
  async addTemplate(isSample = false): Promise<string> {
    const [{ FIRST_TO_FILL, resultsTemplate }, { sampleSheet }, { addTemplate }] = await Promise.all([
      import("../../template/results-sheet"),
      import("../../template/sample-sheet"),
      import("../../workbook/excel/template"),
    ]);
    return this.tasks.run((context) =>
      onceMore(async () => {
        const book = await this.reader.refreshBook(context);
        const name = await addTemplate(
          context,
          book,
          [isSample ? sampleSheet() : resultsTemplate()],
          FIRST_TO_FILL,
        );
        this.reader.bookChanged();
        return name;
      }),
    );
  }

  /** Adds the form for all branches; gives its name. */
  async addForm(choices: Choices): Promise<string> {
    const [{ branchesFor }, { branchForm }, { addTemplate }] = await Promise.all([
      import("../core/branch-forms"),
      import("../../template/branch-form"),
      import("../../workbook/excel/template"),
    ]);
    return this.tasks.run((context) =>
      onceMore(async () => {
        const book = await this.reader.refreshBook(context);
        const list = branchesFor(await this.reader.branches(context, book, choices), choices);
        const name = await addTemplate(context, book, branchForm(list, null));
        this.reader.bookChanged();
        return name;
      }),
    );
  }

  async forms(forms: FormsFor, choices: Choices): Promise<Uint8Array | null> {
    const { branchesFor, formBytes } = await import("../core/branch-forms");
    const source = await this.tasks.run(async (context) =>
      this.reader.branches(context, await this.reader.refreshBook(context), choices),
    );
    return formBytes(branchesFor(source, choices), forms);
  }

  async wordFields(choices: Choices): Promise<Placeholders | null> {
    const { wordFields } = await import("../../analysis/word");
    const told = this.reader.toldOf();
    return told && wordFields(told, choices);
  }

  async situation(choices: Choices): Promise<Situation | null> {
    const { phraseSituation } = await import("../../analysis/phrases");
    const told = this.reader.toldOf();
    return told && phraseSituation(told, choices);
  }

  async untold(choices: Choices): Promise<readonly string[] | null> {
    const { untoldOptions } = await import("../../analysis/untold");
    const written = this.reader.written();
    return written && untoldOptions(written, choices);
  }

  converted(most: number): Promise<readonly ConvertedText[]> {
    return Promise.resolve(this.reader.converted(most));
  }

  /** Puts a copy in Unicode beside the sheet that was read; gives its name, null where there is none to copy. */
  async unicodeCopy(): Promise<string | null> {
    const { UnicodeCopier } = await import("./unicode-copier");
    return new UnicodeCopier(this.tasks, this.reader, this.history).copy();
  }

  /** Shows a cell of the sheet that the figures are of. */
  goTo(sheetName: string, { row, column }: CellPosition): Promise<void> {
    const { source } = this.reader;
    // By its id: it may have been renamed, which not every Excel tells.
    const isSource = source?.name === sheetName;
    if (isSource && source.hidden) return Promise.reject(new ExcelProblem("sheet-hidden", sheetName));
    return this.tasks.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(isSource ? source.id : sheetName);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    });
  }

  /** Templates that travel with the workbook. */
  readonly templates = {
    read: (kind: DocumentKindId): Promise<string | null> =>
      this.tasks.run(async (context) => {
        const kept = loadKeptTemplate(context, kind);
        await context.sync();
        return kept();
      }),
    keep: (kind: DocumentKindId, text: string | null): Promise<void> =>
      this.tasks.run(async (context) => {
        await onceMoreWhereItFails(async () => {
          keepTemplate(context, kind, text);
          await context.sync();
        });
      }),
  };

  /** What was chosen, edited and signed, and the office's own templates, taken out of the workbook. What is in it then is "" (see kept-template.ts). */
  takeOut(): Promise<void> {
    this.timesTakenOut++;
    return this.tasks.run(async (context) => {
      const { settings } = context.workbook;
      const names = [CHOICES, ...documentKindIds.map(keptAs)];
      const kept = names.map((name) => ({ name, setting: settings.getItemOrNullObject(name) }));
      for (const { setting } of kept) setting.load("key");
      await context.sync();
      const there = kept.filter(({ setting }) => !setting.isNullObject);
      if (there.length === 0) return;
      await onceMoreWhereItFails(async () => {
        for (const { name } of there) settings.add(name, "");
        await context.sync();
      });
    });
  }

  /** Keeps what was chosen in the workbook. */
  keepChoices(choices: string): Promise<void> {
    return this.tasks.run(async (context) => {
      context.workbook.settings.add(CHOICES, choices);
      await orDone(
        () => context.sync(),
        async () => (await this.reader.refreshBook(context)).choices === choices,
      );
    });
  }
}
