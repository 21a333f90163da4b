/**
 * A sheet described as data: what stands where, in which named style, and how it prints. Whoever renders it
 * (an .xlsx writer, Excel, an HTML preview) decides nothing about content or looks.
 *
 * Rows and columns are counted from 0. Text is always text: a renderer must never let one become a formula.
 */

/** What a cell holds. A formula is native Excel in English with commas (no leading "="), and carries its value. */
export type LayoutValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string; readonly value: number | string };

/** How a cell looks. Sizes are points of Times New Roman; everything that is left out is off. */
export interface CellStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle";
  /** Thin lines all round. */
  readonly border?: boolean;
  readonly wrap?: boolean;
  /** Turned by 90 degrees, to be read from below: headings of narrow columns. */
  readonly turned?: boolean;
  /** An Excel number format in its en-US form; General when left out. */
  readonly numberFormat?: string;
}

export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  /** Left out for a cell that only has a look (the rest of a merge, an empty bordered cell). */
  readonly value?: LayoutValue;
  readonly style: string;
}

export interface LayoutMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
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
  /** Pages across; as many down as it takes. */
  readonly fitToPagesWide: 1;
  /** First and last row that every printed page repeats. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly centerHorizontally: boolean;
  /** "Trang 1/3" and the like: &P is the page, &N their number. Centred at the foot. */
  readonly footerCenter: string;
}

export interface SheetLayout {
  /** The sheet's name: at most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly LayoutMerge[];
  /** Width of each column in characters of the default font, Times New Roman 12 (6 points each), padding included. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that must not have the standard one: row -> height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows above and columns left of this cell stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
}
