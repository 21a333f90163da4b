/**
 * Results as understood: a line for each branch, a column for each thing known of it.
 *
 * It is kept by columns, so that a sheet of 100,000 branches is read and counted without an object for every cell. Where a
 * value stands is told by `cellsOf` and by nothing else: whether lines are rows or columns, and on which sheet, is nobody
 * else's to know.
 */
import type { CellRef } from "../sheet/address";
import type { Day, DaySpan } from "../vietnamese/day";
import type { Term } from "../vietnamese/term";
import type { LatestTime, TimeOfDay } from "../vietnamese/time-of-day";
import type { PlainField } from "./fields";
import type { SourcePaper } from "./paper";
import type { Ages } from "./persons";
import {
  acrossOf,
  cellIn,
  findColumn,
  headerOf,
  valueColumns,
  type ColumnMatch,
  type FieldId,
  type Source,
} from "./source";

/** A whole number of persons; `null` where nothing was entered (not zero); "unreadable" where a finding tells why. */
export type Count = number | null | "unreadable";

/** The counts of one indicator, branch by branch. */
export interface CountColumn {
  readonly values: readonly Count[];
  /** The words by which cells name it, where they hold several levels ("2TC, 1CC"). */
  readonly named?: readonly string[];
  /** Of several columns that are added up, those in which nobody stands: no cell of theirs is above 0, and some of the others are. */
  readonly nobodyIn?: readonly number[];
}

/** Average = numerator / denominator, both whole numbers; nothing to take it of where the denominator is 0. */
export interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
}

/** Averages (decimals) of one indicator, branch by branch. */
export interface AverageColumn extends CountColumn {
  /** Of what was counted one by one, the sums and numbers that the averages are of: so nothing is rounded twice. */
  readonly exact?: readonly Quotient[];
}

/** A third of a month, in the word that tells it. */
export type MonthPart = "đầu" | "giữa" | "cuối";

/** When a branch holds its congress: exact days, or only a month or a quarter. One that was only planned does not say that it met then. */
export type CongressDate = (
  | ({ readonly kind: "days" } & DaySpan)
  | {
      readonly kind: "month";
      readonly year: number;
      readonly month: number;
      /** Which part of it, where only that is told: "đầu tháng 5". */
      readonly part?: MonthPart;
    }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
) & { readonly planned?: true };

/** What a row is: a branch (chi bộ), or a party organisation with branches below it (đảng bộ). */
export type Kind = "branch" | "organisation";

/** Rows that may be of either kind: the sheet says that it has both, or calls them organisations at the base (tổ chức cơ sở đảng). */
export type Unsaid = "either" | "base";

/** Where a branch stands: its congress was held, is still to be held, or is not asked of it. */
export type State = "held" | "pending" | "exempt";

/** What the sheet says of a congress in words or with a mark, whatever its date. */
export type StatedState = State;

export interface Block {
  readonly name: string;
  /** Where the name stands. */
  readonly cell: CellRef;
}

/** The counts of an age group that is not the young, as its header names it ("40-50", "Trên 50 tuổi"). */
export interface AgeGroup extends CountColumn, Pick<ColumnMatch, "header" | "limit"> {}

/** A number that staff reported in a total or subtotal row. */
export interface ReportedNumber {
  readonly cell: CellRef;
  readonly value: number;
}

/** A figure of such a row, for comparison with ours. */
export interface ReportedFigure extends ReportedNumber {
  /** The header of the column that it stands in. */
  readonly header: readonly string[];
  /** Of a figure of an age group, which of the table's. */
  readonly ageGroup?: number;
}

export interface ReportedTotal {
  readonly kind: "total" | "subtotal";
  readonly label: string;
  readonly row: number;
  /** The block that a subtotal closes or opens; null for a total. */
  readonly block: number | null;
  /** Index into `sources` of the one whose branches it sums; left out where it sums those of all. */
  readonly source?: number;
  readonly counts: ReadonlyMap<FieldId, ReportedFigure>;
  /** Percentages as reported, in percent (90 for 90%), by the field that they are of. */
  readonly percents: ReadonlyMap<FieldId, ReportedFigure>;
  /** How many branches the row says there are ("Cộng: 25 chi bộ"). */
  readonly branches: ReportedNumber | null;
}

/** A column of reported percentages, in percent, branch by branch. */
export interface PercentColumn {
  readonly column: number;
  /** Index into `sources`; left out of the first. */
  readonly source?: number;
  /** So many lines below that of their branch they stand, where they have lines of their own. */
  readonly below?: number;
  readonly of: FieldId;
  /** Of percentages of an age group, which of the table's. */
  readonly ageGroup?: number;
  /** Of a part of the branches, that which the values begin with; left out of the first. */
  readonly from?: number;
  readonly values: readonly (number | null)[];
}

/** How many congresses a row stands for, where a row is a committee with several branches. */
export interface BranchCounts {
  readonly total: CountColumn;
  readonly held: CountColumn | null;
  readonly pending: CountColumn | null;
  readonly exempt: CountColumn | null;
}

/** A place of a source: a line of it and a column. */
export interface LineCell {
  readonly line: number;
  readonly column: number;
}

/** A line of a branch in a further source. */
export interface FurtherLine {
  /** Index into `sources`. */
  readonly source: number;
  readonly line: number;
  /** The fields whose values for the branch were taken from there. */
  readonly tells: ReadonlySet<FieldId>;
}

/** What a table keeps of a list with a line a person. */
export interface ListedPersons {
  /** The lines are branches all the same: the list stands beside them and tells what they do not. */
  readonly beside?: true;
  /** What is told of the persons stands under their office: "Bí thư > Tái cử" is of secretaries. */
  readonly underOffice?: true;
  /** By field and branch the cells of the persons who count; under "branch" where each branch's name stands. */
  readonly cells: ReadonlyMap<FieldId, readonly (readonly LineCell[])[]>;
  readonly ages: readonly Ages[];
  /** Along the branches the index into `sources` of the sheet that lists their persons; left out where it is their own. */
  readonly sourceOf?: readonly number[];
  /** How many persons are listed, those that do not count included. */
  readonly listed: number;
  /** The sheet says that these are all branches: "12/12 chi bộ". */
  readonly ofAll?: true;
  /** Secretaries and deputies alone are listed: how many were elected the list does not say. */
  readonly officersOnly?: true;
  /** The last line with a person. */
  readonly last: number;
}

/** How many congresses a title or a note says were held, of how many. */
export interface ToldProgress {
  readonly held: number;
  readonly total: number;
  readonly cell: CellRef;
}

/** A figure that a line beside a table tells: "Tổng số đảng viên: 412". */
export interface ToldFigure {
  readonly field: FieldId;
  readonly label: string;
  readonly value: number;
  readonly cell: CellRef;
}

export interface CongressTable {
  /** Where its lines stand: one sheet, or all those that were joined; the first is the table's main sheet. */
  readonly sources: readonly [Source, ...Source[]];
  readonly organisation: string | null;
  /** The body above it, where the letterhead names both. */
  readonly superior?: string;
  /** The office of the organisation that writes, as the letterhead names it: "BAN TỔ CHỨC". */
  readonly office?: string;
  /** What it has of a paper that somebody signs; left out where it has nothing, and of several sheets. */
  readonly paper?: SourcePaper;
  /** What the title says that the rows are; left out where it does not. */
  readonly titled?: Kind | Unsaid;
  /** Which branches of the organisation the title says they are ("trường học"); left out where it does not. */
  readonly titledPart?: string;
  /** The words after "lần thứ" in the title. */
  readonly ordinal: string | null;
  readonly term: Term | null;
  /** The as-of date that the sheet itself names. */
  readonly asOf: Day | null;
  /** The time of that day until which its figures are, where the sheet tells it. */
  readonly asOfTime?: TimeOfDay;
  /** The day of the document: that of the figures where the title says none and no result is later. */
  readonly documentDay?: Day;
  /** The days of its congresses, where the title tells them of all at once. */
  readonly congressDays?: DaySpan;
  /** What titles and notes say of its progress; left out where they say nothing. Of several sheets it is what the first says. */
  readonly toldProgress?: readonly ToldProgress[];
  /** The figures that lines around it tell, and that it has too. Of several sheets they are those of the first. */
  readonly toldFigures?: readonly ToldFigure[];

  /** The lines of the branches in their source, in its order. All arrays below run along it. */
  readonly rows: readonly number[];
  /** Index into `sources` of each branch; left out where there is but one. */
  readonly sourceOf?: readonly number[];
  /** By branch its lines in other sources than that; left out where each branch has one line. */
  readonly further?: ReadonlyMap<number, readonly FurtherLine[]>;
  readonly names: readonly string[];
  readonly blocks: readonly Block[];
  /** Index into `blocks`, or -1. */
  readonly blockOf: readonly number[];
  readonly dates: readonly (CongressDate | null)[];
  /** At which time of its only day each is to meet; left out where the figures are not those of a time of day. */
  readonly times?: readonly (LatestTime | null)[];
  readonly states: readonly (StatedState | null)[];
  readonly notes: readonly (string | null)[];
  /** What other cells than notes say in words of a congress that is still to come ("Chưa, dự kiến 12/6"); left out where none does. */
  readonly said?: readonly (string | null)[];
  readonly counts: ReadonlyMap<FieldId, CountColumn>;
  readonly averages: ReadonlyMap<FieldId, AverageColumn>;
  /** Names that stand where a count could: secretary, deputies, committee members. */
  readonly people: ReadonlyMap<FieldId, readonly (readonly string[])[]>;
  readonly branchCounts: BranchCounts | null;
  readonly ageGroups: readonly AgeGroup[];
  readonly percents: readonly PercentColumn[];
  readonly reportedTotals: readonly ReportedTotal[];
  /** Of a list of persons; left out where none was read. */
  readonly persons?: ListedPersons;
}

/** The sheet that the table is of; the first of those that were joined. */
export function mainSource({ sources }: CongressTable): Source {
  return sources[0];
}

/** What the columns were understood as, of all sheets that the table was read from. */
export function columnsOf({ sources }: CongressTable): readonly ColumnMatch[] {
  return sources.length === 1 ? sources[0].columns : sources.flatMap(({ columns }) => columns);
}

/** Whether any sheet has a column for a field's own values. */
export function hasColumn(table: CongressTable, field: FieldId | PlainField): boolean {
  return findColumn(columnsOf(table), field) !== null;
}

/** The headers of the columns that a field's figures were read from, as people are shown them. */
export function headersOf({ sources }: CongressTable, field: FieldId): readonly string[] {
  const headers = sources.flatMap(({ columns, figureColumns }) =>
    (figureColumns.get(field) ?? []).map((column) => headerOf(columns, column)),
  );
  return sources.length === 1 ? headers : [...new Set(headers)];
}

/**
 * The cells that hold what is known of a branch: all of one value where it is the sum of several, and of a list those of the
 * persons who count. The branch's name stands in where its sheet has no such column, or nobody counts. Nothing else makes an address of a value.
 */
export function cellsOf(
  table: CongressTable,
  branch: number,
  field: FieldId | PlainField,
): readonly [CellRef, ...CellRef[]] {
  const further = table.further?.get(branch)?.find(({ tells }) => tells.has(field));
  if (further) return cellsOnLine(table.sources[further.source] ?? table.sources[0], further.line, field);
  const own = sourceOf(table, branch);
  const listed = table.persons?.cells;
  const [one, ...rest] = listed?.get(field)?.[branch] ?? [];
  const named = listed?.get("branch")?.[branch]?.[0];
  const head = one ?? named;
  if (head) {
    const source = table.sources[table.persons?.sourceOf?.[branch] ?? -1] ?? own;
    const others = one ? rest.map(({ line, column }) => cellIn(source, line, column)) : [];
    return [cellIn(source, head.line, head.column), ...others];
  }
  return cellsOnLine(own, table.rows[branch] ?? 0, field);
}

function cellsOnLine(
  source: Source,
  line: number,
  field: FieldId | PlainField,
): readonly [CellRef, ...CellRef[]] {
  const isPlan = field === "date" && findColumn(source.columns, field) === null;
  const told = isPlan && findColumn(source.columns, "plannedDate") !== null ? "plannedDate" : field;
  const [first = source.header.left, ...others] = valueColumns(source, told);
  return [cellIn(source, line, first), ...others.map((column) => cellIn(source, line, column))];
}

/** The cell of a branch's reported percentage. */
export function percentCell(
  table: CongressTable,
  branch: number,
  { column, source: at = 0, below = 0 }: PercentColumn,
): CellRef {
  const source = table.sources[at] ?? table.sources[0];
  return cellIn(source, (lineIn(table, branch, at) ?? 0) + below, column);
}

/** The sources that a branch stands in, that of its own line first. */
export function sourcesOf(table: CongressTable, branch: number): readonly Source[] {
  const further = table.further?.get(branch) ?? [];
  return [sourceOf(table, branch), ...further.flatMap(({ source }) => table.sources[source] ?? [])];
}

/** The line of a branch in one of the sources; null where it does not stand there. */
export function lineIn(table: CongressTable, branch: number, source: number): number | null {
  if ((table.sourceOf?.[branch] ?? 0) === source) return table.rows[branch] ?? null;
  return table.further?.get(branch)?.find((one) => one.source === source)?.line ?? null;
}

/** All lines of the branches in one of the sources. */
export function linesIn(table: CongressTable, source: number): readonly number[] {
  if (!table.sourceOf && !table.further) return source === 0 ? table.rows : [];
  return table.rows.flatMap((_row, branch) => lineIn(table, branch, source) ?? []);
}

/** What a line of the main sheet is: a branch (in a list of halves beside each other too), a person, or a criterion of a form. */
export function lineKind({ persons, sources }: CongressTable): "branches" | "people" | "form" {
  if (persons && !persons.beside) return "people";
  return acrossOf(sources[0]) === "" ? "branches" : "form";
}

/** Whether a list of persons is of all branches: it says so, or names those too of which nobody is on it. */
export function namesThoseWithout({ persons, counts, names }: CongressTable): boolean {
  const elected = counts.get("elected")?.values;
  if (persons === undefined) return false;
  return persons.ofAll === true || names.some((_name, i) => (elected?.[i] ?? 0) === 0);
}

/** The first and the last line that was counted on the main sheet. */
export function countedLines(table: CongressTable): {
  readonly first: number;
  readonly last: number;
} {
  const lines = linesIn(table, 0);
  return {
    first: lines.reduce((first, line) => Math.min(first, line), lines[0] ?? 0),
    last: table.persons?.last ?? lines.reduce((last, line) => Math.max(last, line), 0),
  };
}

function sourceOf(table: CongressTable, branch: number): Source {
  return table.sources[table.sourceOf?.[branch] ?? 0] ?? table.sources[0];
}

/** The days that the title tells, where no row has its own, but for those that have not met. */
export function daysOfAll({ congressDays, dates, states }: CongressTable): DaySpan | null {
  const hasOwn = dates.some((date, i) => date !== null && !date.planned && states[i] !== "pending");
  return congressDays === undefined || hasOwn ? null : congressDays;
}
