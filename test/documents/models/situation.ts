/** A situation of the models: what the documents there are written from. */
import type { AllOptions } from "../../../src/documents/choices";

export interface Situation {
  readonly number: number;
  /** The drawn sheet; the day of the figures stands in its title. */
  readonly sheet: string;
  /** What staff type and choose. */
  readonly options?: AllOptions;
  /** What the office calls its rows. */
  readonly noun?: string;
}
