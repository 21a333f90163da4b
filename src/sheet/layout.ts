/**
 * A sheet described as data: what stands where, in which named style, and how it prints. Whoever renders it
 * (an .xlsx writer, Excel, an HTML preview) decides nothing about content or looks.
 *
 * Rows and columns are counted from 0. Text is always text: a renderer must never let one become a formula.
 */
import type { Day } from "../vietnamese/day";
import type { Area } from "./area";

/** As many characters as a cell of Excel takes; of one more the whole sheet is refused. */
export const LONGEST_TEXT = 32_767;

/**
 * What a cell holds. A formula is Excel in English with commas (no leading "="), and carries its value. One that is `late` is
 * reckoned by an add-in's function, which Excel waits for.
 */
export type LayoutValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly value: number | string;
      readonly late?: true;
    };

/** How a cell looks. Sizes are points of Times New Roman; everything that is left out is off. */
export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle";
  /** So many steps of three spaces between the left border and the text. */
  readonly indent?: number;
  /** Thin lines all round. */
  readonly border?: boolean;
  readonly wrap?: boolean;
  /** Turned by 90 degrees, to be read from below: headings of narrow columns. */
  readonly turned?: boolean;
  /** Struck out; in files alone. */
  readonly struck?: boolean;
  /** An Excel number format in its en-US form; General when left out. */
  readonly numberFormat?: string;
  /** May be changed where its sheet is protected. */
  readonly unlocked?: boolean;
}

export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  /** Left out for a cell that only has a look (the rest of a merge, an empty bordered cell). */
  readonly value?: LayoutValue;
  readonly style: string;
}

/**
 * A native chart over cells of the same sheet, so that it follows them: Times New Roman in black on white, a thin line
 * round it, the title in bold above. The labels say the numbers, so there are no data labels.
 */
export interface LayoutChart {
  /** Stays the same whenever the sheet is made anew: a chart of ours is found by it. Letters of English only. */
  readonly name: string;
  /**
   * "doughnut": a ring whose parts are told by a legend at its right. "bar": bars from left to right, the first label at
   * the top; no legend, and an axis of numbers that is not shown and begins at 0.
   */
  readonly kind: "doughnut" | "bar";
  readonly title: string;
  /** One column of texts, and beside it one of numbers. */
  readonly labels: Area;
  readonly values: Area;
  /** "#rrggbb" along the values; the last colour goes on for all that follow. */
  readonly colors: readonly string[];
  /** Sizes in points. */
  readonly titleSize: number;
  readonly textSize: number;
  /** The cells that it covers. */
  readonly at: Area;
}

/** What may be entered into a cell. A blank cell is always right: it means "not entered yet". */
export type EntryRule =
  /** One of these words, which drop down to be chosen from. */
  | { readonly kind: "list"; readonly words: readonly string[] }
  /** What stands in these cells of another sheet drops down: as many words as there are, and commas in them. */
  | { readonly kind: "list-at"; readonly sheet: string; readonly words: Area }
  /** A whole number from 0 to `most`, and at most the number `within`, where one stands there. */
  | { readonly kind: "count"; readonly most: number; readonly within?: Whole }
  /** One of these days where it is a number. Texts are let through: days are written in many ways. */
  | { readonly kind: "day"; readonly first: Day; readonly last: Day }
  /** Anything that is no longer. */
  | { readonly kind: "text"; readonly longest: number };

/** Where the number stands that another is a part of: in a column of the same row, or in a row of the same column. */
export type Whole = { readonly column: number } | { readonly row: number };

/** What Excel looks at when somebody types into an area. Titles have at most 32 characters, messages at most 225. */
export interface LayoutValidation {
  readonly area: Area;
  readonly rule: EntryRule;
  /** "stop" lets nothing else in; "warning" asks whether it is to stay. */
  readonly severity: "stop" | "warning";
  /** Said of an entry that breaks the rule: what is wrong, and what to do. */
  readonly title: string;
  readonly message: string;
  /** Shown beside a cell of the area as long as it is selected. */
  readonly hint?: { readonly title: string; readonly message: string };
}

/**
 * Fitted to the width of one page, down to as many as it takes or to one; or at a scale in percent, with pages that begin above the
 * rows `breaks`. Excel heeds no breaks where it fits.
 */
export type PrintedPages =
  | { readonly fitToWide: 1; readonly fitToTall?: 1 }
  | { readonly scale: number; readonly breaks: readonly number[] };

/** The rows that begin a page by our will. */
export function breaksOf({ pages }: PrintSetup): readonly number[] {
  return "breaks" in pages ? pages.breaks : [];
}

/** Page set-up; margins in millimetres. */
export interface PrintSetup {
  readonly paper: "A4";
  readonly orientation: "landscape" | "portrait";
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly pages: PrintedPages;
  /** First and last row that every printed page repeats. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** What is printed, and fitted to the paper; all cells when left out. */
  readonly area?: Area;
  readonly centerHorizontally: boolean;
  /** "Trang 1/3" and the like: &P is the page, &N their number. Centred at the foot. */
  readonly footerCenter: string;
}

export interface SheetLayout {
  /** The sheet's name: at most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly Area[];
  /** Width of each column in characters of the default font, Times New Roman 12 (6 points each), padding included. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that must not have the standard one: row -> height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** In files alone. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** What stands in them is drawn by charts all the same. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly charts?: readonly LayoutChart[];
  /** Areas do not overlap. */
  readonly validations?: readonly LayoutValidation[];
  /** Nothing but unlocked cells can be changed until somebody takes the protection off, for which no password is asked. */
  readonly isProtected?: true;
  /** It is there for others to refer to, and not shown. Never the first of a workbook. */
  readonly isHidden?: true;
}

/** Rows and columns that a layout takes from A1 on. */
export function extentOf({ cells, columnWidths, rowHeights }: SheetLayout): {
  readonly rows: number;
  readonly columns: number;
} {
  let rows = 1;
  let columns = Math.max(1, columnWidths.length);
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const row of rowHeights.keys()) rows = Math.max(rows, row + 1);
  return { rows, columns };
}
