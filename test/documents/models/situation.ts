/** A situation of bulletins.md: what the bulletin there is written from. */
import type { BulletinOptions } from "../../../src/documents/bulletin/options";

export interface Situation {
  readonly number: number;
  /** The drawn sheet; the day of the figures stands in its title. */
  readonly sheet: string;
  /** What staff type and choose. */
  readonly options?: BulletinOptions;
  /** What the office calls its rows. */
  readonly noun?: string;
}
