/**
 * How far the reading of a file may go: every number that keeps a small file from filling the memory or never coming to
 * an end stands here. Whatever takes memory or time is counted before it is kept; what is beyond is refused with its sentence.
 */
import { damaged, Refusal, type Counted } from "./problem";

export interface Limits extends Readonly<Record<Exclude<Counted, "columns">, number>> {
  /** Bytes that the parts may inflate to, a part read twice counted twice. */
  readonly inflated: number;
  /** Tags of all parts. */
  readonly tags: number;
  /** Entries of the archive, and relations between them. */
  readonly parts: number;
}

export const LIMITS: Limits = {
  // A sheet of 100,000 rows by 25 columns takes about 160 MB.
  inflated: 1024 ** 3 / 2,
  tags: 50_000_000,
  // Rows and cells of all sheets, the blanks between values included: what 250,000 rows of 25 columns need, and a fifth more.
  cells: 8_000_000,
  // Bytes of all texts that are kept.
  texts: 90_000_000,
  formulas: 4_000_000,
  merges: 200_000,
  // Fonts, fills, borders, number formats and cell formats; Excel has 65,490 of the last.
  styles: 300_000,
  sheets: 1000,
  parts: 20_000,
};

/** Rows and cells of an .xls, .ods or .csv, which its library keeps as objects. */
export const CELLS_OF_OTHERS = 5_000_000;

/** Of a Word document, which is kept as objects before it is sheets: some 5,000 rows by 20 columns. */
export const LIMITS_OF_WORD = {
  inflated: 1024 ** 3 / 8,
  tags: 10_000_000,
  cells: 300_000,
  texts: 20_000_000,
} as const;
/** Of a template and of what is made of it: its text parts are kept as trees, some 4,000 rows by 20 columns. */
export const LIMITS_OF_TEMPLATE = {
  inflated: 1024 ** 3 / 16,
  tags: 2_000_000,
  parts: 2000,
} as const;
/** Columns of its tables: Word allows 63. */
export const MOST_WORD_COLUMNS = 200;

/** Whether a file of this name is read by another library, which a broken one may keep busy without end. */
export function isReadByOther(fileName: string): boolean {
  return /\.(?:xls|ods|csv)$/i.test(fileName);
}

/** The time and the memory that it may take for a file of so many bytes; an honest megabyte takes about a second and 100 MB. */
export function mostOfOther(bytes: number): { readonly ms: number; readonly mb: number } {
  const size = bytes / 1024 ** 2;
  return { ms: 3000 + 4000 * size, mb: Math.round(200 + 150 * size) };
}

/** The time that an .xlsx of so many bytes may take on the command line; an honest megabyte takes about half a second. */
export function mostMsOfOwn(bytes: number): number {
  return Math.round(5000 + (5000 * bytes) / 1024 ** 2);
}

/** What one sheet says of columns, each counted as often as it speaks of it; Excel's sheets have 16,384. */
export const MOST_COLUMNS = 65_536;
/** A tag, its attributes included, is no longer; Excel's longest has some kilobytes. */
export const LONGEST_TAG = 1 << 16;
/** A text: bytes between two tags, and characters of one cell. Excel keeps 32,767 characters in a cell. */
export const LONGEST_TEXT = 1 << 20;
/** Elements within elements. */
export const DEEPEST = 256;
/** Excel takes number formats of 255 characters; they are looked through again and again. */
export const LONGEST_FORMAT = 1024;
/** Rows of all merged areas, as many as are walked through to blank what lies under them. */
export const MOST_MERGED_ROWS = 10_000_000;

/** Counts what is used up, and lets others run, see how far the work is, and stop it. */
export class Budget {
  private readonly used = new Map<keyof Limits, number>();
  private paused = performance.now();
  private told = this.paused;
  private done = 0;
  private expected = Infinity;

  constructor(
    private readonly limits: Limits,
    private readonly signal?: AbortSignal,
    private readonly onProgress: (share: number) => void = () => undefined,
  ) {}

  spend(what: keyof Limits, amount = 1): void {
    const used = (this.used.get(what) ?? 0) + amount;
    this.used.set(what, used);
    this.check(what, used);
  }

  /** Refuses so much of it, where that is beyond the limit. */
  check(what: keyof Limits, used: number): void {
    const limit = this.limits[what];
    if (used <= limit) return;
    if (what === "inflated")
      throw new Refusal({ code: "too-large-unpacked", limitMb: Math.round(limit / 1024 ** 2) }, what);
    if (what === "parts") throw damaged("parts without end");
    const counted = what === "tags" ? "cells" : what;
    throw new Refusal({ code: "too-many", what: counted, limit }, what);
  }

  /** How many bytes of the file are still to be worked through; from then on it is told how far that is. */
  expect(bytes: number): void {
    this.done = 0;
    this.expected = Math.max(1, bytes);
  }

  /** So many more of them are. */
  advance(bytes: number): void {
    this.done += bytes;
  }

  /** To be called for every piece of some kilobytes: null, or at times something to wait for. Throws once it is to stop. */
  breathe(): Promise<void> | null {
    this.signal?.throwIfAborted();
    return performance.now() - this.paused < BREATH_MS ? null : this.pause();
  }

  private async pause(): Promise<void> {
    const now = performance.now();
    if (now - this.told >= TELL_MS && this.expected < Infinity) {
      this.told = now;
      this.onProgress(Math.min(1, this.done / this.expected));
    }
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.signal?.throwIfAborted();
    this.paused = performance.now();
  }
}

const BREATH_MS = 30;
const TELL_MS = 100;
