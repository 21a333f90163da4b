/**
 * What the rows of a sheet show before they are walked: how branches are numbered and written, which cells merges
 * cover, whether a row has figures, and whether numbers begin anew below it.
 */
import { kindNamed } from "../../congress/kinds";
import { readCount } from "../cells/count";
import { isBlank, textOf } from "../cells/text";
import type { CellValue, Grid } from "../../sheet/grid";
import { isBranchNumber, isCapitals, isSectionNumber, rowWord } from "../words/row-words";

/** The columns that tell rows apart; -1 for one that the sheet has not. */
export interface RowColumns {
  readonly number: number;
  readonly branch: number;
  readonly notes: readonly number[];
  /** Columns whose values only branches and totals have: counts, shares, dates, marks. */
  readonly data: readonly number[];
  /** Those of them whose figures count persons or branches, and so are added in totals. */
  readonly counted: readonly number[];
  /** The column that names the term of each row. */
  readonly term: number;
}

export interface RowSigns {
  /** The sheet gives its branches whole numbers. */
  readonly numbered: boolean;
  /** Branches are numbered I, II, III or a, b, c throughout, which then say nothing of a section. */
  readonly lettered: boolean;
  /** Branches' names are written in capitals, which then say nothing of a section. */
  readonly capitals: boolean;
  /** Organisations (đảng bộ) have figures of their own as branches have: one without any may wait as well as head those below it. */
  readonly organisationsMeet: boolean;
  /** Rows whose name is merged over the columns of figures. */
  readonly wideRows: ReadonlySet<number>;
  /** The row where the merge over this row's name begins. */
  readonly mergedFrom: ReadonlyMap<number, number>;
}

/** Rows looked at to see how a sheet numbers and writes its branches. */
const SAMPLE = 400;

export function readSigns(grid: Grid, bodyTop: number, columns: RowColumns): RowSigns {
  const rows = grid.values.slice(bodyTop, bodyTop + SAMPLE);
  const numbers = numbersIn(rows, columns);
  const numbered = numbers.some(isBranchNumber);
  const names = rows
    .filter((row) => hasFigures(row, columns))
    .map((row) => textOf(row[columns.branch]))
    .filter((name) => name !== "" && rowWord(name) === null);
  return {
    numbered,
    lettered: !numbered && numbers.length > 1 && numbers.every(isSectionNumber),
    organisationsMeet: names.some((name) => kindNamed(name) === "organisation"),
    capitals: names.filter(isCapitals).length * 2 > names.length,
    ...mergesOverNames(grid, columns),
  };
}

/** What stands in the number column of rows that could be branches or sections. */
function numbersIn(rows: Grid["values"], columns: RowColumns): readonly string[] {
  return rows.flatMap((row) => {
    const number = columns.number < 0 ? "" : textOf(row[columns.number]);
    const name = textOf(row[columns.branch]);
    const counts = number !== "" || (name !== "" && hasFigures(row, columns));
    return counts && rowWord(number) === null && rowWord(name) === null ? [number] : [];
  });
}

function mergesOverNames(
  grid: Grid,
  { number, branch, data }: RowColumns,
): Pick<RowSigns, "wideRows" | "mergedFrom"> {
  const wideRows = new Set<number>();
  const mergedFrom = new Map<number, number>();
  const firstData = data.length > 0 ? Math.min(...data) : branch + 1;
  const left = number >= 0 ? Math.min(number, branch) : branch;
  for (const merge of grid.merges) {
    if (merge.left <= branch && branch <= merge.right) {
      for (let row = merge.top + 1; row <= merge.bottom; row++) mergedFrom.set(row, merge.top);
    }
    if (merge.top === merge.bottom && merge.left <= left + 1 && merge.right >= firstData)
      wideRows.add(merge.top);
  }
  return { wideRows, mergedFrom };
}

/** Any number, date or mark where only branches and totals have one. */
export function hasFigures(row: readonly CellValue[], { data }: RowColumns): boolean {
  for (const column of data) {
    const value = row[column];
    if (typeof value === "number" || typeof value === "boolean") return true;
    if (typeof value === "string" && looksLikeFigure(value)) return true;
  }
  return false;
}

/** Text that stands for a figure, a date or a mark; names and remarks do not. */
function looksLikeFigure(value: string): boolean {
  const text = value.trim();
  if (text === "" || text.length > 60) return false;
  if (/^[x✓✔☑√v+]$/iu.test(text)) return true;
  return /\d/.test(text)
    ? typeof readCount(text) === "number" || /\d\s*[/.-]\s*\d|\d\s*%|^\d/.test(text)
    : readCount(text) === 0;
}

/** Nothing stands beside the number and the name. */
export function isBlankBeside(row: readonly CellValue[], { number, branch }: RowColumns): boolean {
  return row.every((value, column) => column === number || column === branch || isBlank(value));
}

/** The next row with a number begins the numbering anew, or numbers below this one ("1.1" below "1"). */
export function numbersBeginAnew(grid: Grid, r: number, { number }: RowColumns, ownNumber: string): boolean {
  const own = ownNumber.replace(/\D+$/, "");
  for (let next = r + 1; next < Math.min(r + 6, grid.values.length); next++) {
    const text = textOf(grid.values[next]?.[number]);
    // An unnumbered row in between is the section's that the numbers begin anew for.
    if (text === "" && own !== "" && !(grid.values[next] ?? []).every(isBlank)) return false;
    if (text === "") continue;
    if (own !== "" && text.startsWith(`${own}.`)) return true;
    return /^'?0*1\s*[.)]?$/.test(text) && own !== "0";
  }
  return false;
}

/** A numbered branch with figures follows soon, so that a row behind a total is no note. */
export function tableGoesOn(grid: Grid, r: number, columns: RowColumns): boolean {
  return grid.values
    .slice(r + 1, r + 4)
    .some(
      (row) =>
        isBranchNumber(textOf(row[columns.number])) &&
        !isBlank(row[columns.branch]) &&
        hasFigures(row, columns),
    );
}
