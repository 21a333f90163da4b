/**
 * Columns of a list of persons that count the branch and nobody on its lines: "ĐVCT", "Dự ĐH" merged down beside the branch's name, or
 * written once for it. Members and who came no list of persons can tell; how many were elected it is held against.
 */
import { finding, type Finding } from "../../congress/findings";
import { isOfMembers } from "../../congress/group-facts";
import type { Indicator } from "../../congress/indicators";
import type { Count, LineCell } from "../../congress/table";
import { cellAt, type Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { isBlank } from "../cells/text";
import { mergedCell, personsOfBranches, type Belonging } from "./branches";
import { isElected, type Counted } from "./count";
import type { Layout } from "./layout";
import type { ReadPerson } from "./telling";
import type { PersonRows } from "./rows";

/** A column with what it says of each branch. */
export interface BranchColumn {
  readonly column: number;
  readonly field: string;
  /** Along the branches. */
  readonly values: readonly Count[];
  readonly cells: readonly (readonly LineCell[])[];
}

/** The columns of which each branch has one cell and no more; of others nobody knows what they count. */
export function branchColumns(
  grid: Grid,
  layout: Layout,
  rows: PersonRows,
  belonging: Belonging,
  registry: readonly Indicator[],
): readonly BranchColumn[] {
  const branch = layout.columns.find(({ role }) => role.is === "branch")?.column ?? -1;
  if (branch < 0) return [];
  const own = linesOf(rows, belonging);
  const counted = new Set(registry.filter(({ kind }) => kind === "count").map(({ id }) => id));
  return layout.located.columns.flatMap(({ column, field, percent }): readonly BranchColumn[] => {
    if (field === null || percent || !counted.has(field) || isOfPersons(layout, column, field)) return [];
    const places = placesOf(grid, column, own);
    if (!places?.some((place) => place !== null)) return [];
    const values = places.map((row) => (row === null ? null : readCount(grid.values[row]?.[column])));
    const cells = places.map((row) => (row === null ? [] : [{ line: row, column }]));
    return values.includes("unreadable") ? [] : [{ column, field, values, cells }];
  });
}

/** A column of which something is told of each person. */
function isOfPersons({ columns }: Layout, column: number, field: string): boolean {
  const role = columns.find((one) => one.column === column)?.role.is;
  return field !== "elected" && role !== undefined && role !== "unknown";
}

/** Along the branches the row of their name and those of their persons. */
function linesOf({ persons }: PersonRows, belonging: Belonging): readonly (readonly number[])[] {
  return personsOfBranches(belonging).map((own, i) => [
    belonging.branches[i]?.cell.line ?? -1,
    ...own.flatMap((k) => persons[k]?.row ?? []),
  ]);
}

/** Along the branches the row of the one cell that each has; null where a branch has several, or shares one with another. */
function placesOf(
  grid: Grid,
  column: number,
  lines: readonly (readonly number[])[],
): readonly (number | null)[] | null {
  const places = lines.map((own) => {
    const found = own.map((row) => mergedCell(grid, row, column));
    return [...new Set(found.filter((row) => !isBlank(grid.values[row]?.[column])))];
  });
  const all = places.flat();
  const isOneEach = places.every(({ length }) => length < 2) && new Set(all).size === all.length;
  return isOneEach ? places.map(([row = null]) => row) : null;
}

/** The counts of a list with what its columns tell of the branches' members and of how many were to be elected. */
export function withBranchColumns(
  counted: Counted,
  columns: readonly BranchColumn[],
  registry: readonly Indicator[],
  officersOnly: boolean,
): Counted {
  const tells = ({ field }: BranchColumn): boolean => {
    const indicator = registry.find(({ id }) => id === field);
    const isOfBranch = indicator !== undefined && isOfMembers(indicator);
    return isOfBranch || (!officersOnly && (field === "planned" || field === "candidates"));
  };
  const told = columns.filter((one) => tells(one) && !counted.counts.has(one.field));
  return {
    ...counted,
    counts: new Map([...counted.counts, ...told.map(({ field, values }) => [field, { values }] as const)]),
    cells: new Map([...counted.cells, ...told.map(({ field, cells }) => [field, cells] as const)]),
  };
}

/** The layout with those columns among what is read. */
export function withFields(layout: Layout, read: readonly BranchColumn[]): Layout {
  const fieldAt = new Map(read.map(({ column, field }) => [column, field]));
  const columns = layout.columns.map((one) => ({ ...one, field: fieldAt.get(one.column) ?? one.field }));
  return { ...layout, columns };
}

/** The layout without those columns. */
export function withoutColumns(layout: Layout, read: readonly BranchColumn[]): Layout {
  const own = new Set(read.map(({ column }) => column));
  return { ...layout, columns: layout.columns.filter(({ column }) => !own.has(column)) };
}

/** Where a branch's cell says that it elected more or fewer than are listed. */
export function branchColumnFindings(
  grid: Grid,
  columns: readonly BranchColumn[],
  persons: readonly ReadPerson[],
  belonging: Belonging,
): readonly Finding[] {
  const personsOf = personsOfBranches(belonging);
  return columns
    .filter(({ field }) => field === "elected")
    .flatMap(({ column, values, cells }) =>
      values.flatMap((typed, i): readonly Finding[] => {
        const own = (personsOf[i] ?? []).flatMap((k) => persons[k] ?? []);
        const elected = own.filter(isElected).length;
        const [cell] = cells[i] ?? [];
        if (!cell || typeof typed !== "number" || typed === own.length || typed === elected) return [];
        const words = { typed, listed: own.length, elected };
        return [finding("persons-count-differs", cellAt(grid, cell.line, column), words)];
      }),
    );
}
