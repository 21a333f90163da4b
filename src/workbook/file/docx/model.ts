/** A Word document as it is read: paragraphs and tables in their order, before anything of it is a sheet. */

/** A text and what its letters look like. */
export interface Words {
  /** Parts that are struck out are left out, unless all of it is. */
  readonly text: string;
  readonly struck: boolean;
  /** Null where its parts are in several fonts, "" where none is named. */
  readonly font: string | null;
}

export interface Paragraph extends Words {
  readonly kind: "paragraph";
  /** Centred, bold or of the outline: words above what follows rather than behind what stood before. */
  readonly isTitle: boolean;
  /** A page or a section ends with it. */
  readonly endsPage: boolean;
}

/** What a footnote says; it belongs to what stands before it. */
export interface Note extends Words {
  readonly kind: "note";
}

export interface TableCell {
  /** Where it begins among the columns of the table's grid, counted from 0, and how many it takes. */
  readonly start: number;
  readonly span: number;
  /** Part of the cell above. */
  readonly goesOn: boolean;
  readonly blocks: readonly Block[];
  /** Of how many of its four sides it says itself whether they have a line, and how many of those have one. */
  readonly lines: { readonly seen: number; readonly said: number };
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly hidden: boolean;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
  /** Whether its cells have lines around them, where they say nothing of their own. */
  readonly lined: boolean;
}

export type Block = Paragraph | Note | Table;

/** A row of text outside of tables: what stands beside each other there, from left to right. */
export interface TextRow {
  readonly kind: "text";
  readonly parts: readonly Words[];
  readonly isTitle: boolean;
  readonly endsPage: boolean;
}

/** A table with the place of each cell among the columns that people see. */
export interface DataTable {
  readonly kind: "data";
  readonly rows: readonly TableRow[];
  readonly width: number;
}

export type Piece = TextRow | Note | DataTable;
