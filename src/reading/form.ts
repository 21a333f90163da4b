/**
 * What a form of sheet is: how it is recognised, and how it is read. Forms compete, and a sheet is read by the one that
 * recognises it best; so none has to know of the others.
 */
import type { Finding } from "../congress/findings";
import type { Indicator } from "../congress/indicators";
import type { CongressTable } from "../congress/table";
import type { Grid } from "../sheet/grid";
import type { Refusal } from "./refusal";
import { assignColumns, type Assignments } from "./table/assign";
import type { HeaderColumn } from "./table/header";
import { locateTable, type Located } from "./table/locate";
import { makeMatcher, type Matcher } from "./words/match";

/** How a sheet is read. */
export interface FormOptions {
  readonly registry: readonly Indicator[];
  /** Columns that staff have corrected. */
  readonly assignments: Assignments;
}

/** What forms are shown of a sheet. */
export interface SeenSheet {
  readonly grid: Grid;
  /** As it was typed: spaces in front of a text show under what it stands. */
  readonly typed: Grid;
  /** What words on it mean. */
  readonly matcher: Matcher;
  /** Where a header stands whose words are known; null where none does. It is found once for all forms. */
  readonly located: Located | null;
  /** Its columns before staff corrected any. */
  readonly uncorrected: readonly HeaderColumn[];
  readonly options: FormOptions;
}

export interface Form {
  readonly id: string;
  /** Null where nothing on the sheet speaks for the form. */
  readonly recognise: (sheet: SeenSheet) => Recognised | null;
}

export interface Recognised {
  /** How much speaks for it, as a header's score: the sum of what its columns say. Of equals the form listed first is taken. */
  readonly score: number;
  /** Reads the sheet, or says why it cannot be read after all. */
  readonly read: () => ReadSheet;
}

export type ReadSheet =
  | {
      readonly ok: true;
      readonly table: CongressTable;
      /** The table of the term before, where it stands beside; none of its figures are in `table`. */
      readonly previous?: CongressTable;
      readonly findings: readonly Finding[];
      /** How well it read, to choose between the sheets of a workbook. */
      readonly score: number;
      /** One line for all that there is: a sheet with a line a branch goes before it. */
      readonly summary?: true;
      /** Forms of single branches: those of other sheets belong to them. */
      readonly forms?: true;
    }
  | Refusal;

/** With this much a form is sure: a column of branches and two or three figures. */
export const SURE = 4;

/** A sheet as forms are shown it: cleaned, and as it was `typed`. */
export function seeSheet(grid: Grid, typed: Grid, options: FormOptions): SeenSheet {
  const matcher = makeMatcher(options.registry);
  const found = locateTable(grid, matcher);
  const located = found && { ...found, columns: assignColumns(found.columns, options.assignments) };
  return { grid, typed, matcher, located, uncorrected: found?.columns ?? [], options };
}

/** The form that recognises a sheet best; null where none does. */
export function bestOf(sheet: SeenSheet, forms: readonly Form[]): Recognised | null {
  let best: Recognised | null = null;
  for (const form of forms) {
    const one = form.recognise(sheet);
    if (one && (best === null || one.score > best.score)) best = one;
  }
  return best;
}
