/**
 * Zeros of a range in which blank cells come as 0. It is read as if each of them were a blank; here, when columns and rows are
 * known, those that are zeros become counts.
 *
 * A zero is one in a column of counts, of a branch that has results; in columns of how many branches, of every branch. In all
 * other places (the branch that is still to hold its congress, days, notes, marks, names, rows that are no branch's) nobody
 * writes 0, and it is a blank.
 */
import type { Indicator } from "../../congress/indicators";
import type { Count, CountColumn } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import type { Columns } from "../table/columns";
import type { Values } from "./values";

/** Whether a cell, which was read as a blank, holds a zero. */
export type IsZero = (row: number, column: number) => boolean;

/** Which cells of branches hold zeros; null where blanks do not come as 0. `values` were read from `rows` of the grid. */
export function zerosOf(
  { passed }: Grid,
  columns: Columns,
  rows: readonly number[],
  values: Values,
  registry: readonly Indicator[],
): IsZero | null {
  if (!passed) return null;
  const { counts } = values;
  const neverZero = new Set(registry.flatMap(({ id, neverZero: is }) => (is ? [id] : [])));
  const counted = new Set(values.ageGroups.flatMap((group) => group.columns));
  for (const [id, column] of counts)
    if (!neverZero.has(id) && holdsNumbers(columns, values, id))
      column.columns.forEach((one) => counted.add(one));
  const ofBranches = new Set(OF_BRANCHES.flatMap((id) => counts.get(id)?.columns ?? []));
  const branches = new Set(rows);
  const withResults = rowsWithResults(rows, counts, registry);
  const unknown = ofUnknownWholes(rows, counts, registry);
  return (row, column) => {
    if (passed[row]?.[column] !== 0) return false;
    if (ofBranches.has(column)) return branches.has(row);
    return counted.has(column) && withResults.has(row) && unknown.get(column)?.has(row) !== true;
  };
}

/** The values with their zeros. */
export function withZeros(
  values: Values,
  isZero: IsZero,
  { matches }: Columns,
  rows: readonly number[],
): Values {
  const filled = (column: CountColumn, field: string): CountColumn => {
    // Behind a slash or in brackets a lone 0 says nothing.
    const own = column.columns.filter(
      (one) => !matches.some((m) => m.column === one && m.field === field && m.part?.which === "second"),
    );
    const fill = (count: Count, i: number): Count =>
      count === null && own.some((one) => isZero(rows[i] ?? -1, one)) ? 0 : count;
    return { ...column, values: column.values.map(fill) };
  };
  return {
    ...values,
    counts: new Map([...values.counts].map(([id, column]) => [id, filled(column, id)])),
    ageGroups: values.ageGroups.map((column) => filled(column, "ageGroup")),
  };
}

/** The grid with its zeros: for what is read from cells and not from counts. */
export function gridWithZeros(grid: Grid, isZero: IsZero): Grid {
  const values = grid.values.map((row, r) => row.map((value, c) => (isZero(r, c) ? 0 : value)));
  return { ...grid, values };
}

const OF_BRANCHES = ["heldBranches", "pendingBranches", "exemptBranches"] as const;

/** Rows of branches with anything that only a congress gives: whom it elected, and who of them is what. */
function rowsWithResults(
  rows: readonly number[],
  counts: Values["counts"],
  registry: readonly Indicator[],
): ReadonlySet<number> {
  const results = registry
    .filter(({ result, base, atMost }) => result || base === "elected" || atMost === "elected")
    .flatMap(({ id }) => [counts.get(id)?.values ?? []]);
  return new Set(rows.filter((_row, i) => results.some((values) => typeof values[i] === "number")));
}

/** By column, rows where a count is taken away from another that was not entered: then it was not entered either. */
function ofUnknownWholes(
  rows: readonly number[],
  counts: Values["counts"],
  registry: readonly Indicator[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const differences = registry.flatMap(({ derive }) => (derive?.how === "difference" ? [derive.of] : []));
  return new Map(
    differences.flatMap(([whole, part]) => {
      const values = counts.get(whole)?.values;
      const unknown = new Set(rows.filter((_row, i) => values?.[i] === null));
      return (counts.get(part)?.columns ?? []).map((column) => [column, unknown] as const);
    }),
  );
}

/** Names and levels ("2TC, 1SC") are counted as well: there nobody writes 0 either. */
function holdsNumbers({ matches }: Columns, { people }: Values, id: string): boolean {
  const own = matches.filter(({ field, percent }) => field === id && !percent);
  // Beside names the numbers have a column of their own. (A signature below an empty column looks like a name in it.)
  const hasNames = people.get(id)?.some((found) => found.length > 0) ?? false;
  return own.length > (hasNames ? 1 : 0);
}
