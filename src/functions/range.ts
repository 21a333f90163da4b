/**
 * A range as Excel hands it to a function, as a grid to be read: values only. A blank cell comes as 0 on the desktop and as
 * null on the web (office-js #4702); both must give the same figures wherever the rest of the row decides.
 */
import { indicators } from "../congress/indicators";
import type { CongressTable } from "../congress/table";
import { plainGrid, type CellValue, type Grid } from "../sheet/grid";
import { readSheet, type ReadSheet } from "../reading/read-sheet";
import { errorName } from "./given";

/** Reads a range with its headers. Zeros that can only be blanks are taken for blanks, unless blanks come as nothing. */
export function readRange(range: readonly (readonly unknown[])[]): ReadSheet {
  const values = range.map((row) => row.map(cellOf));
  const blanksAreTold = range.some((row) => row.some((passed) => passed === null || passed === undefined));
  if (blanksAreTold) return readSheet(gridOf(values));
  // First as if every zero were a blank: headers, names and days tell what the columns are.
  const first = readSheet(gridOf(values.map((row) => row.map((value) => (value === 0 ? null : value)))));
  if (!first.ok) return first;
  const isZero = zerosOf(first.table);
  return readSheet(
    gridOf(values.map((row, r) => row.map((value, c) => (value === 0 && !isZero(r, c) ? null : value)))),
  );
}

function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  return plainGrid("", values);
}

/** What Excel passes in a cell: a number, a text, a boolean, nothing, or an error with its name. */
function cellOf(passed: unknown): CellValue {
  if (passed === null || passed === undefined || passed === "") return null;
  if (typeof passed === "string" || typeof passed === "number" || typeof passed === "boolean") return passed;
  return { error: errorName(passed) ?? "#VALUE!" };
}

const NEVER_ZERO = new Set(indicators.filter(({ neverZero }) => neverZero).map(({ id }) => id));
/** What only a congress gives: whom it elected, and who of them is what. */
const RESULTS = indicators
  .filter(({ result, base, atMost }) => result || base === "elected" || atMost === "elected")
  .map(({ id }) => id);

const DIFFERENCES = indicators.flatMap(({ derive }) => (derive?.how === "difference" ? [derive.of] : []));

/**
 * Where a zero is one: in a column of counts, of a branch that has results; in columns of how many branches, of every branch.
 * In all other places (the branch that is still to hold its congress, days, notes, marks, names, rows that are no branch's)
 * nobody writes 0, and it is a blank.
 */
function zerosOf(table: CongressTable): (row: number, column: number) => boolean {
  const counted = new Set<number>();
  for (const [id, { columns }] of table.counts)
    if (!NEVER_ZERO.has(id) && holdsNumbers(table, id)) columns.forEach((column) => counted.add(column));
  for (const group of table.ageGroups) group.columns.forEach((column) => counted.add(column));
  const { branchCounts } = table;
  const ofBranches = new Set(
    [branchCounts?.held, branchCounts?.pending, branchCounts?.exempt].flatMap(
      (column) => column?.columns ?? [],
    ),
  );
  const branches = new Set(table.rows);
  const withResults = new Set(
    table.rows.filter((_row, i) => RESULTS.some((id) => typeof table.counts.get(id)?.values[i] === "number")),
  );
  const unknown = ofUnknownWholes(table);
  return (row, column) =>
    ofBranches.has(column)
      ? branches.has(row)
      : counted.has(column) && withResults.has(row) && !unknown.get(column)?.has(row);
}

/** By column, rows where a count is taken away from another that was not entered: then it was not entered either. */
function ofUnknownWholes({ rows, counts }: CongressTable): ReadonlyMap<number, ReadonlySet<number>> {
  return new Map(
    DIFFERENCES.flatMap(([whole, part]) => {
      const values = counts.get(whole)?.values;
      const unknown = new Set(rows.filter((_row, i) => values?.[i] === null));
      return (counts.get(part)?.columns ?? []).map((column) => [column, unknown] as const);
    }),
  );
}

/** Names and levels ("2TC, 1SC") are counted as well: there nobody writes 0 either. */
function holdsNumbers({ columns, people }: CongressTable, id: string): boolean {
  const own = columns.filter(({ field, percent }) => field === id && !percent);
  // Beside names the numbers have a column of their own. (A signature below an empty column looks like a name in it.)
  const hasNames = people.get(id)?.some((found) => found.length > 0) ?? false;
  return own.length > (hasNames ? 1 : 0);
}
