/**
 * What the pane asks of the place it runs in. In a plain browser a worker over a file answers; inside Excel, Excel.
 * Everything is plain data; every answer may come late, and a newer question may have been asked meanwhile.
 */
import type { Choices } from "../analysis/choices";
import type { Analysis } from "../analysis/engine";
import type { Trace, TraceQuestion } from "../analysis/trace";
import type { Day } from "../vietnamese/day";
import type { Picture, PictureCell } from "../workbook/picture";
import type { Opened, OpenStep, Place, SheetTab } from "./browser/session";

/** A drawn sheet, or the part of it that was asked for. */
export interface Drawn {
  readonly picture: Picture;
  readonly cells: readonly PictureCell[];
}

export interface Host {
  analyse(choices: Choices, today: Day): Promise<Analysis>;
  trace(question: TraceQuestion): Promise<Trace | null>;
  preview(choices: Choices): Promise<Drawn | null>;
  /** Makes or replaces our sheet; gives its place among the tabs, -1 where there is nothing to make it of. */
  makeSummary(choices: Choices): Promise<number>;
  makeBulletin(paragraphs: readonly string[]): Promise<number>;
  undo(): Promise<boolean>;
  /** Stops what is being done. What was asked is refused with `Cancelled`; everything that was open stays open. */
  cancel(): void;

  // The open workbook beside the pane: in a plain browser only.
  open(file: Blob, name: string, onStep: (step: OpenStep) => void): Promise<Opened>;
  tabs(): Promise<readonly SheetTab[]>;
  picture(tab: number): Promise<Picture | null>;
  cells(tab: number, from: number, to: number): Promise<readonly PictureCell[]>;
  edit(place: Place, text: string): Promise<boolean>;
  /** Our sheets as the bytes of a new workbook. */
  workbook(): Promise<Uint8Array>;
}

/** Why a question has no answer: somebody stopped it. */
export class Cancelled extends Error {}
