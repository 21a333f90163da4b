/** The host of the page in a plain browser: besides what every host answers, the open workbook beside the pane. */
import type { Picture, PictureCell } from "../../workbook/picture";
import type { Host } from "../host";
import type { OpenStep } from "../state";
import type { Opened, Place } from "./session";

export interface DeskHost extends Host {
  open(file: Blob, name: string, onStep: (step: OpenStep) => void): Promise<Opened>;
  picture(tab: number): Promise<Picture | null>;
  /** The cells of rows `from` to `to`, both inside. */
  cells(tab: number, from: number, to: number): Promise<readonly PictureCell[]>;
  edit(place: Place, text: string): Promise<boolean>;
  /** Our sheets as the bytes of a new workbook. */
  workbook(): Promise<Uint8Array>;
}
