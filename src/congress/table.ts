/**
 * A results sheet as understood: one row for each branch, one column for each thing known of it.
 *
 * It is kept by columns, so that a sheet of 100,000 branches is read and counted without an object for every
 * cell; `branchAt` gives one branch as a record where that is wanted. Every value's cell can be told: the row
 * of the branch, the column of the field. Rows and columns are counted from 0, as in the grid.
 */
import type { CellRef } from "../sheet/address";
import type { Day, DaySpan } from "../vietnamese/day";
import type { Term } from "../vietnamese/term";
import type { PlainField } from "./headings";

/** A whole number of persons; `null` where nothing was entered (not zero); "unreadable" where a finding tells why. */
export type Count = number | null | "unreadable";

/** The counts of one indicator, branch by branch, and the sheet's columns that they came from. */
export interface CountColumn {
  readonly columns: readonly number[];
  readonly values: readonly Count[];
  /** The words by which cells name it, where they hold several levels ("2TC, 1CC"). */
  readonly named?: readonly string[];
}

/** When a branch holds its congress: exact days, or only a month or a quarter. */
export type CongressDate =
  | ({ readonly kind: "days" } & DaySpan)
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number };

/** What a row is: a branch (chi bộ), or a party organisation with branches below it (đảng bộ). */
export type Kind = "branch" | "organisation";

/** What the sheet says of a congress in words or with a mark, whatever its date. */
export type StatedState = "held" | "pending" | "exempt";

export interface Block {
  readonly name: string;
  /** Where the name stands. */
  readonly cell: CellRef;
}

/** A field that a column was understood as: an indicator's id, or one of the plain fields. */
export type FieldId = string;

export interface ColumnMatch {
  readonly column: number;
  /** The header from top to bottom, cleaned. */
  readonly header: readonly string[];
  readonly field: FieldId;
  /** True for the percentage that stands beside the count of `field`. */
  readonly percent: boolean;
  /** An age that the header names ("Dưới 40 tuổi"). */
  readonly limit: number | null;
  /** Of a column with two figures in each cell ("4/5"), the one meant here; such a column has two matches. */
  readonly part?: PairPart;
}

/** Which of two figures in a cell: those around a slash ("4/5"), or the one before brackets and the one in them ("05 (02 nữ)"). */
export interface PairPart {
  readonly sign: "slash" | "brackets";
  readonly which: "first" | "second";
  /** What the header calls the second, folded: brackets in a cell may say nothing else. */
  readonly word: string;
}

/** A figure that staff typed in a total or subtotal row, for comparison with ours. */
export interface ReportedFigure {
  readonly cell: CellRef;
  readonly value: number;
}

export interface ReportedTotal {
  readonly kind: "total" | "subtotal";
  readonly label: string;
  readonly row: number;
  /** The block that a subtotal closes or opens; null for a total. */
  readonly block: number | null;
  readonly counts: ReadonlyMap<FieldId, ReportedFigure>;
  /** Percentages as typed, in percent (90 for 90%), by the field that they are of. */
  readonly percents: ReadonlyMap<FieldId, ReportedFigure>;
  /** How many branches the row says there are ("Cộng: 25 chi bộ"). */
  readonly branches: ReportedFigure | null;
}

/** A column of typed percentages, in percent, branch by branch. */
export interface PercentColumn {
  readonly column: number;
  readonly of: FieldId;
  readonly values: readonly (number | null)[];
}

/** How many congresses a row stands for, where a row is a committee with several branches. */
export interface BranchCounts {
  readonly total: CountColumn;
  readonly held: CountColumn | null;
  readonly pending: CountColumn | null;
  readonly exempt: CountColumn | null;
}

export interface CongressTable {
  readonly sheet: string;
  /** First and last row of the header, the row of column numbers included. */
  readonly header: {
    readonly first: number;
    readonly last: number;
    readonly left: number;
    readonly right: number;
  };
  readonly organisation: string | null;
  /** What the title says that the rows are; left out where it does not. */
  readonly titled?: Kind | "either";
  /** The words after "lần thứ" in the title. */
  readonly ordinal: string | null;
  readonly term: Term | null;
  /** The as-of date that the sheet itself names. */
  readonly asOf: Day | null;
  readonly columns: readonly ColumnMatch[];
  readonly unread: readonly { readonly column: number; readonly header: readonly string[] }[];

  /** Grid rows of the branches, in the sheet's order. All arrays below run along it. */
  readonly rows: readonly number[];
  readonly names: readonly string[];
  readonly blocks: readonly Block[];
  /** Index into `blocks`, or -1. */
  readonly blockOf: readonly number[];
  readonly dates: readonly (CongressDate | null)[];
  readonly states: readonly (StatedState | null)[];
  readonly notes: readonly (string | null)[];
  /** True where a column of states, not the note, says that the congress was put off; left out without such a column. */
  readonly putOff?: readonly boolean[];
  readonly counts: ReadonlyMap<FieldId, CountColumn>;
  /** Averages (decimals) by indicator. */
  readonly averages: ReadonlyMap<FieldId, CountColumn>;
  /** Names that stand where a count could: secretary, deputies, committee members. */
  readonly people: ReadonlyMap<FieldId, readonly (readonly string[])[]>;
  readonly branchCounts: BranchCounts | null;
  readonly ageGroups: readonly CountColumn[];
  readonly percents: readonly PercentColumn[];
  readonly reportedTotals: readonly ReportedTotal[];
}

/** The sheet's column that a field was first found in; null where the sheet has none. */
export function columnOf(table: CongressTable, field: FieldId | PlainField): number | null {
  return findColumn(table.columns, field);
}

/** The column of a field's own values, not of its percentages; null where there is none. */
export function findColumn(columns: readonly ColumnMatch[], field: FieldId | PlainField): number | null {
  return columns.find((match) => match.field === field && !match.percent)?.column ?? null;
}

/** A header's levels as people are shown them: "Cấp ủy viên – Nữ". */
export function headerText(header: readonly string[]): string {
  return header.join(" – ");
}

/** The header of a column as people are shown it; "" for one that was not understood. */
export function headerOf(columns: readonly ColumnMatch[], column: number): string {
  return headerText(columns.find((match) => match.column === column)?.header ?? []);
}

/** The cell of a branch's field; the branch's name stands in where the sheet has no such column. */
export function cellOf(table: CongressTable, branch: number, field: FieldId | PlainField): CellRef {
  const column = columnOf(table, field) ?? columnOf(table, "branch") ?? table.header.left;
  return { row: table.rows[branch] ?? 0, column };
}
