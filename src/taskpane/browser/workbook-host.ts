/** The host of the page in a plain browser: besides what every host answers, the open workbook beside the pane. */
import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";
import type { Host, KnownFiles } from "../core/host";
import type { Opened, Place, TypedText } from "./session";

export interface WorkbookHost extends Host {
  /** `onReading` is told when reading begins, null, and then how much is read, from 0 to 1, where that is known. */
  open(file: Blob, name: string, onReading: (share: number | null) => void): Promise<Opened>;
  rendered(tab: number): Promise<RenderedSheet | null>;
  /** The cells of rows `from` to `to`, both inside. */
  cells(tab: number, from: number, to: number): Promise<readonly RenderedCell[]>;
  /** What is known of the files that the sheet of joined results is of now; none where it is of none. */
  joinedFiles(): Promise<KnownFiles>;
  /** Types into cells, all or none; false where one cannot be, or is a formula that is not known here. */
  edit(edits: readonly TypedText[]): Promise<boolean>;
  /** Gives a cell, or with null all of them, back what they hold in the file. */
  restore(place: Place | null): Promise<boolean>;
  /** The bytes of the open file with what was typed into it, which is in a file then; null where no file is open. */
  corrected(): Promise<Uint8Array | null>;
  /** Our sheets as the bytes of a new workbook. */
  workbook(): Promise<Uint8Array>;
  /** The open file in Unicode, values alone; null where nothing in it is in an old encoding. */
  unicodeCopy(): Promise<Uint8Array | null>;
}
