/**
 * What the pane asks of the place it runs in. In a plain browser a worker over a file answers; inside Excel, Excel.
 * Everything is plain data; every answer may come late, and a newer question may have been asked meanwhile.
 */
import type { CellRef } from "../../sheet/address";
import type { FormsFor } from "./branch-forms";
import type { Choices } from "../../analysis/choices";
import type { Analysis } from "../../analysis/engine";
import type { TextCheck, ToldFigure } from "../../analysis/numbers/told";
import type { Trace, TraceQuestion } from "../../analysis/trace";
import type { ReadList } from "../../analysis/read-list";
import type { Day } from "../../vietnamese/day";
import type { FigureId } from "../../documents/document";
import type { DocumentKindId, OutputKind, OutputSheet } from "../../congress/outputs";
import type { Placeholders } from "../../documents/placeholders/field";
import type { Situation } from "../../documents/phrases/situation";
import type { FileReport } from "../../reading/read-books";
import type { SentBranch } from "../../reading/sent";
import type { ConvertedText } from "../../sheet/transform/sample";
import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";

/** A cell that says something else than in the file: what the line above the sheet said, and what it says. */
export interface EditedCell {
  readonly cell: CellRef;
  readonly before: string;
  readonly now: string;
}

/** A sheet of the workbook. */
export interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
  /** What we made it as; null for one that people filled in. */
  readonly made: OutputKind | null;
  /** Cells of it were changed here and are others than in the file, to which nothing is ever written. */
  readonly edited?: true;
  /** Those that were typed into, with what they say in the file; none of a sheet that is in no file. */
  readonly cells?: readonly EditedCell[];
  /** It is the sheet of joined results, to which files can be joined. */
  readonly joined?: true;
}

/** A drawn sheet, or the part of it that was asked for. */
export interface Drawn {
  readonly rendered: RenderedSheet;
  readonly cells: readonly RenderedCell[];
}

/** Sheets that were made, none where there was nothing to make them of. */
export interface Making {
  readonly sheets: readonly OutputSheet[];
  /** What they were made of, where the cells were read anew for it. */
  readonly analysis: Analysis | null;
  /** The cells were changed by somebody while that went on. */
  readonly outdated: boolean;
}

/** A file to be joined; its name is another for each. */
export interface FileToJoin {
  readonly name: string;
  readonly blob: Blob;
  /** When it was last saved, in milliseconds; null where that is not known. */
  readonly saved: number | null;
}

/** What is known of files that were joined. */
export interface KnownFiles {
  readonly files: readonly FileReport[];
  /** The branches of each; null where that is not known any more. */
  readonly sent: readonly SentBranch[] | null;
}

/** What joining has come to. */
export interface JoinedFiles extends KnownFiles {
  /** The name of the sheet of joined results; null where no file has results that count, and nothing was changed. */
  readonly sheet: string | null;
}

/** Where files are joined. */
export interface FileJoiner {
  /**
   * Joins files into the sheet of joined results, which becomes the one that is read; those that it was made of before stay unless
   * they come again. `onRead` is told how many are read. One that cannot be read, or takes too long, stops nothing.
   */
  join(
    files: readonly FileToJoin[],
    choices: Choices,
    today: Day,
    onRead: (done: number, file: string) => void,
  ): Promise<JoinedFiles>;
  /** Reads the branches that a file names, whatever it is; throws only where the reader itself cannot be had. */
  readList(file: FileToJoin): Promise<ReadList>;
}

/** Where templates for Word can be kept with the workbook, as texts (`templateText`). */
export interface WorkbookTemplates {
  read(kind: DocumentKindId): Promise<string | null>;
  /** Null takes it away. */
  keep(kind: DocumentKindId, text: string | null): Promise<void>;
}

/** What both places answer. */
export interface Host {
  /** Only where a workbook keeps settings. */
  readonly templates?: WorkbookTemplates;
  /** Whether making reads the cells anew; else it makes sheets of the last analysis. */
  readonly readsAnew: boolean;
  /** Whether it is told of every change of cells; else what was read may be of before at any time. */
  readonly isFollowing: boolean;
  analyse(choices: Choices, today: Day): Promise<Analysis>;
  trace(question: TraceQuestion): Promise<Trace | null>;
  /** Reads the document that is looked at back as it stands; null where there is nothing that it is of. */
  checkText(choices: Choices): Promise<TextCheck | null>;
  /** What a figure of a document is, and where it comes from. */
  toldFigure(figure: FigureId, choices: Choices): Promise<ToldFigure | null>;
  /** What was chosen for the document that is looked at and changes nothing in it; null where there is none. */
  untold(choices: Choices): Promise<readonly string[] | null>;
  preview(choices: Choices): Promise<Drawn | null>;
  /** Makes our sheets, or makes them anew, all or none. */
  make(kinds: readonly OutputKind[], choices: Choices, today: Day): Promise<Making>;
  /** Texts in an old encoding of the sheet that the figures are of, before and after; no more than `most`. */
  converted(most: number): Promise<readonly ConvertedText[]>;
  /** A file with forms for the branches that are known; null where there are none to make one of for each. */
  forms(forms: FormsFor, choices: Choices): Promise<Uint8Array | null>;
  /** What a template for Word is filled with, of the last analysis; null where there is none. */
  wordFields(choices: Choices): Promise<Placeholders | null>;
  /** What decides which phrases hold, of the last analysis; null where there is none. */
  situation(choices: Choices): Promise<Situation | null>;
  /** How many changes can be taken back now; where it is left out they are counted. */
  readonly undoable?: number;
  /** Takes the last change back; false where there is none. */
  undo(): Promise<boolean>;
  /** Which of our sheets say something else than they would if they were made of the last analysis with these choices. */
  outdated(choices: Choices, today: Day): Promise<readonly OutputKind[]>;
  /** Stops what is being done. What was asked is refused with `Cancelled`; everything that was open stays open. */
  cancel(): void;
  tabs(): Promise<readonly SheetTab[]>;
}

/** Why a question has no answer: somebody stopped it. */
export class Cancelled extends Error {}
