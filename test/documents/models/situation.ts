/** A situation of the models: what the documents there are written from. */
import type { AllOptions } from "../../../src/documents/choices";
import type { Target } from "../../../src/congress/settings";
import type { QuickReportOptions } from "../../../src/documents/quick-report/options";

export interface Situation {
  readonly number: number;
  /** The drawn sheet; the day of the figures stands in its title. */
  readonly sheet: string;
  /** What staff type and choose. */
  readonly options?: AllOptions;
  /** What the office calls its rows. */
  readonly noun?: string;
  /** What it aims at. */
  readonly targets?: readonly Target[];
  /** What staff type for the report alone; left out where no report is told of. */
  readonly report?: Partial<QuickReportOptions>;
}
