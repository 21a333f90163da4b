/**
 * Zeros of a range in which blank cells come as 0. It is read as if each of them were a blank; here, when columns and rows are
 * known, those that are zeros become counts.
 *
 * A zero is one in a column of counts, of a branch that has results; in columns of how many branches, of every branch. In all
 * other places (the branch that is still to hold its congress, days, notes, marks, names, rows that are no branch's) nobody
 * writes 0, and it is a blank.
 */
import type { Indicator } from "../../congress/indicators";
import type { Count } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import type { Columns } from "../table/columns";
import type { ReadColumn } from "./counts";
import type { Values } from "./values";

/** By column, whether the cell of a branch (by its place among the rows) holds a zero; null for a column that has none. */
type Zeros = (column: number) => ((branch: number) => boolean) | null;

/**
 * What was read of `rows`, and the grid that it was read from, with their zeros; both as they are where blanks do not come
 * as 0.
 */
export function settleZeros(
  grid: Grid,
  columns: Columns,
  rows: readonly number[],
  values: Values,
  registry: readonly Indicator[],
): { readonly grid: () => Grid; readonly values: Values } {
  const zeros = zerosOf(grid, columns, rows, values, registry);
  return zeros
    ? { grid: () => gridWithZeros(grid, rows, zeros), values: withZeros(values, zeros, columns) }
    : { grid: () => grid, values };
}

const OF_BRANCHES = ["heldBranches", "pendingBranches", "exemptBranches"] as const;

function zerosOf(
  { passed }: Grid,
  columns: Columns,
  rows: readonly number[],
  values: Values,
  registry: readonly Indicator[],
): Zeros | null {
  if (!passed) return null;
  const { counts } = values;
  const neverZero = new Set(registry.flatMap(({ id, neverZero: is }) => (is ? [id] : [])));
  const counted = new Set(values.ageGroups.flatMap((group) => group.columns));
  for (const [id, column] of counts)
    if (!neverZero.has(id) && holdsNumbers(columns, values, id))
      column.columns.forEach((one) => counted.add(one));
  const ofBranches = new Set(OF_BRANCHES.flatMap((id) => counts.get(id)?.columns ?? []));
  const hasResults = branchesWithResults(rows.length, counts, registry);
  const wholes = wholesOf(counts, registry);
  return (column) => {
    const is0 = (branch: number): boolean => passed[rows[branch] ?? -1]?.[column] === 0;
    if (ofBranches.has(column)) return is0;
    const whole = wholes.get(column);
    return counted.has(column)
      ? (branch) => hasResults[branch] === true && is0(branch) && whole?.[branch] !== null
      : null;
  };
}

function withZeros(values: Values, zeros: Zeros, { matches }: Columns): Values {
  const filled = <T extends ReadColumn>(read: T, field: string): T => {
    // Behind a slash or in brackets a lone 0 says nothing.
    const own = read.columns.filter(
      (one) => !matches.some((m) => m.column === one && m.field === field && m.part?.which === "second"),
    );
    const counts = [...read.values];
    for (const isZero of own.flatMap((column) => zeros(column) ?? []))
      for (let branch = 0; branch < counts.length; branch++)
        if (counts[branch] === null && isZero(branch)) counts[branch] = 0;
    return { ...read, values: counts };
  };
  return {
    ...values,
    counts: new Map([...values.counts].map(([id, column]) => [id, filled(column, id)])),
    ageGroups: values.ageGroups.map((column) => filled(column, "ageGroup")),
  };
}

function gridWithZeros(grid: Grid, rows: readonly number[], zeros: Zeros): Grid {
  const values = [...grid.values];
  rows.forEach((row, branch) => {
    values[row] = (values[row] ?? []).map((value, column) => (zeros(column)?.(branch) ? 0 : value));
  });
  return { ...grid, values };
}

/** Branches with anything that only a congress gives: whom it elected, and who of them is what. */
function branchesWithResults(
  branches: number,
  counts: Values["counts"],
  registry: readonly Indicator[],
): readonly boolean[] {
  const found = new Array<boolean>(branches).fill(false);
  for (const { id, result, base, atMost } of registry) {
    if (!result && base !== "elected" && atMost !== "elected") continue;
    const values = counts.get(id)?.values ?? [];
    for (let i = 0; i < values.length; i++) if (typeof values[i] === "number") found[i] = true;
  }
  return found;
}

/**
 * By column, the counts that its own are taken away from: where such a whole was not entered, what is taken away was not
 * entered either. A whole without a column is no reason.
 */
function wholesOf(
  counts: Values["counts"],
  registry: readonly Indicator[],
): ReadonlyMap<number, readonly Count[]> {
  return new Map(
    registry.flatMap(({ derive }) => {
      if (derive?.how !== "difference") return [];
      const [whole, part] = derive.of;
      const values = counts.get(whole)?.values ?? [];
      return (counts.get(part)?.columns ?? []).map((column) => [column, values] as const);
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
