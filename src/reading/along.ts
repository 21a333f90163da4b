/** Some of a table's branches, or all in another order, with what is known of each. */
import type {
  AverageColumn,
  BranchCounts,
  CongressTable,
  CountColumn,
  PercentColumn,
} from "../congress/table";

/** `branches`: each once at most, as they are to stand. Typed totals stay as they are, though they may speak of others as well. */
export function alongBranches(table: CongressTable, branches: readonly number[]): CongressTable {
  const along = <T>(values: readonly T[]): readonly T[] => branches.flatMap((i) => values.slice(i, i + 1));
  const column = <C extends CountColumn>(one: C): C => ({ ...one, values: along(one.values) });
  const average = (one: AverageColumn): AverageColumn => ({
    ...column(one),
    ...(one.exact && { exact: along(one.exact) }),
  });
  const each = <T, U>(all: ReadonlyMap<string, T>, by: (one: T) => U): ReadonlyMap<string, U> =>
    new Map([...all].map(([field, one]) => [field, by(one)]));
  const { sourceOf, further, said, branchCounts, persons } = table;
  return {
    ...table,
    rows: along(table.rows),
    ...(sourceOf && { sourceOf: along(sourceOf) }),
    ...(further && {
      further: new Map(branches.flatMap((i, at) => (further.has(i) ? [[at, further.get(i) ?? []]] : []))),
    }),
    names: along(table.names),
    blockOf: along(table.blockOf),
    dates: along(table.dates),
    states: along(table.states),
    notes: along(table.notes),
    ...(said && { said: along(said) }),
    counts: each(table.counts, column),
    averages: each(table.averages, average),
    people: each(table.people, along),
    branchCounts: branchCounts && countsAlong(branchCounts, column),
    ageGroups: table.ageGroups.map(column),
    percents: table.percents.map((one) => percentsAlong(one, branches)),
    ...(persons && {
      persons: {
        ...persons,
        cells: each(persons.cells, along),
        ages: along(persons.ages),
        ...(persons.sourceOf && { sourceOf: along(persons.sourceOf) }),
      },
    }),
  };
}

/** Shares of these branches, where they may have been of some of them. */
export function percentsAlong(one: PercentColumn, branches: readonly number[]): PercentColumn {
  const { from = 0, values, ...place } = one;
  return { ...place, values: branches.map((i) => values[i - from] ?? null) };
}

function countsAlong(
  { total, held, pending, exempt }: BranchCounts,
  column: (one: CountColumn) => CountColumn,
): BranchCounts {
  return {
    total: column(total),
    held: held && column(held),
    pending: pending && column(pending),
    exempt: exempt && column(exempt),
  };
}
