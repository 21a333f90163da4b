/** A piece of what is joined: the results of one file, or of one sheet of a workbook; and the lines of it that count. */
import type { BranchCounts, CongressTable, Count, CountColumn } from "../../congress/table";

export interface Piece {
  /** The file; none where the pieces are sheets of one workbook. */
  readonly book?: string;
  /** When the file was last saved, in milliseconds; null where that is not known. */
  readonly saved: number | null;
  readonly table: CongressTable;
}

/** How many branches of a piece there are. */
export function size({ table }: Piece): number {
  return table.rows.length;
}

/** The fields of which a table has figures of its branches, each with its values. */
export function figuresOf(table: CongressTable): ReadonlyMap<string, readonly Count[]> {
  const { branchCounts } = table;
  return new Map([
    ...[...table.counts].map(([field, { values }]) => [field, values] as const),
    ...(branchCounts ? [["branchesTotal", branchCounts.total.values] as const] : []),
  ]);
}

/** The table with these of its branches alone, in the order given. Typed totals speak of all, and are left out. */
export function pickBranches(table: CongressTable, branches: readonly number[]): CongressTable {
  if (branches.length === table.rows.length) return table;
  const along = <T>(values: readonly T[]): readonly T[] =>
    branches.flatMap((i) => {
      const value = values[i];
      return value === undefined ? [] : [value];
    });
  const column = <C extends CountColumn>(one: C): C => ({ ...one, values: along(one.values) });
  const columns = <C extends CountColumn>(all: ReadonlyMap<string, C>): ReadonlyMap<string, C> =>
    new Map([...all].map(([field, one]) => [field, column(one)]));
  return {
    ...table,
    rows: along(table.rows),
    ...(table.sourceOf && { sourceOf: along(table.sourceOf) }),
    names: along(table.names),
    blockOf: along(table.blockOf),
    dates: along(table.dates),
    states: along(table.states),
    notes: along(table.notes),
    ...(table.putOff && { putOff: along(table.putOff) }),
    counts: columns(table.counts),
    averages: new Map(
      [...table.averages].map(([field, one]) => [
        field,
        { ...column(one), ...(one.exact && { exact: along(one.exact) }) },
      ]),
    ),
    people: new Map([...table.people].map(([field, names]) => [field, along(names)])),
    branchCounts: table.branchCounts && pickCounts(table.branchCounts, column),
    ageGroups: table.ageGroups.map(column),
    percents: table.percents.map((one) => ({ ...one, values: along(one.values) })),
    reportedTotals: [],
    ...(table.further && { further: pickFurther(table.further, branches) }),
    ...(table.persons && {
      persons: {
        ...table.persons,
        cells: new Map([...table.persons.cells].map(([field, cells]) => [field, along(cells)])),
        ages: along(table.persons.ages),
      },
    }),
  };
}

function pickFurther(
  further: NonNullable<CongressTable["further"]>,
  branches: readonly number[],
): NonNullable<CongressTable["further"]> {
  return new Map(
    branches.flatMap((branch, i) => {
      const lines = further.get(branch);
      return lines ? [[i, lines] as const] : [];
    }),
  );
}

function pickCounts(
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
