/**
 * The looks of the summary sheet, each named once. The table's size follows from how many columns it has (see
 * fitting.ts); heads and signatures keep theirs, as in any document of the office.
 */
import type { CellStyle } from "../sheet/layout";

/** How dense the table is. */
export interface Density {
  /** Size of the table's text in points. */
  readonly size: number;
  /** Headings of narrow columns are turned to be read from below. */
  readonly turned: boolean;
  /** So are the shares below the total. */
  readonly turnedShares: boolean;
}

export type RowKind = "branch" | "section" | "total";
export type CellKind = "name" | "middle" | "count" | "decimal" | "percent" | "note";

export type StyleName =
  | "higherBody"
  | "organisation"
  | "asterisk"
  | "party"
  | "placeAndDate"
  | "title"
  | "term"
  | "asOf"
  | "unit"
  | "header"
  | "headerTurned"
  | "columnNumber"
  | `${RowKind}.${CellKind}`
  | "total.percentTurned"
  | "tableTitle"
  | "asideTitle"
  | "asideLine"
  | "chart.label"
  | "chart.count"
  | "notesTitle"
  | "noteLine"
  | "signatureTitle"
  | "signatureRole"
  | "signatureName";

/**
 * Counts with a point between thousands ("5.207"), whatever language the machine is set to: the points are text
 * between the digits, not the separator of the reader's own language.
 */
const COUNT_FORMAT = "[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0";

const rowKinds: readonly RowKind[] = ["branch", "section", "total"];

export function sheetStyles(density: Density): Readonly<Record<string, CellStyle>> {
  return {
    ...documentStyles(density),
    ...Object.fromEntries(rowKinds.flatMap((kind) => rowStyles(kind, density.size))),
  };
}

/** Size and weight of a style, for measuring the text in it. */
export function textSize(style: CellStyle | undefined): { readonly size: number; readonly bold: boolean } {
  return { size: style?.size ?? 12, bold: style?.bold ?? false };
}

/** Column numbers are smaller than the table's text. */
export function columnNumberSize(size: number): number {
  return Math.max(size - 2, 8);
}

function documentStyles({ size, turnedShares }: Density): Readonly<Record<string, CellStyle>> {
  const middle = { align: "center", vertical: "middle" } as const;
  const cell = { size, ...middle, border: true } as const;
  return {
    higherBody: { size: 13, ...middle, wrap: true },
    organisation: { size: 13, bold: true, ...middle, wrap: true },
    asterisk: { size: 13, ...middle },
    // The line below has the length of the words, which no border of a cell has.
    party: { size: 14, bold: true, underline: true, ...middle },
    placeAndDate: { size: 13, italic: true, ...middle },
    title: { size: 15, bold: true, ...middle, wrap: true },
    term: { size: 14, bold: true, ...middle },
    asOf: { size: 13, italic: true, ...middle, wrap: true },
    unit: { size: Math.max(size, 11), italic: true, align: "right", vertical: "middle" },
    header: { ...cell, bold: true, wrap: true },
    headerTurned: { ...cell, bold: true, wrap: true, turned: true },
    columnNumber: { ...cell, size: columnNumberSize(size), italic: true },
    "total.percentTurned": { ...cell, bold: true, turned: turnedShares },
    "chart.label": { ...cell, align: "left", indent: 1 },
    "chart.count": { ...cell, numberFormat: COUNT_FORMAT },
    tableTitle: { size: 12, bold: true, align: "left", vertical: "middle" },
    notesTitle: { size: 12, bold: true, italic: true, align: "left", vertical: "middle" },
    noteLine: { size: 12, align: "left", vertical: "top", wrap: true },
    asideTitle: { size: 12, bold: true, italic: true, align: "left", vertical: "top", wrap: true },
    asideLine: { size: 12, align: "left", vertical: "top", wrap: true },
    signatureTitle: { size: 13, bold: true, ...middle, wrap: true },
    signatureRole: { size: 13, ...middle, wrap: true },
    signatureName: { size: 13, bold: true, ...middle },
  };
}

function rowStyles(kind: RowKind, size: number): readonly (readonly [string, CellStyle])[] {
  const weight = kind === "branch" ? {} : { bold: true };
  const base = { size, ...weight, vertical: "middle", border: true } as const;
  const looks: Readonly<Record<CellKind, CellStyle>> = {
    name: { ...base, align: "left", indent: 1, wrap: true },
    middle: { ...base, align: "center", wrap: true },
    count: { ...base, align: "center", numberFormat: COUNT_FORMAT },
    decimal: { ...base, align: "center" },
    percent: { ...base, align: "center" },
    note: { ...base, align: "left", indent: 1, wrap: true },
  };
  return Object.entries(looks).map(([name, density]) => [`${kind}.${name}`, density]);
}
