/** Lines that are struck out and count all the same, since staff chose so: they are told. */
import { finding, type Finding } from "../congress/findings";
import { cellsOf, type CongressTable } from "../congress/table";
import type { Grid } from "../sheet/grid";

/** The sheet as if nothing on it were struck out. */
export function withoutStruck(grid: Grid): Grid {
  return grid.struck ? { ...grid, struck: new Map() } : grid;
}

/** Told once, at the first of the branches, or the persons, whose names are struck out on the sheet. */
export function struckCounted({ struck }: Grid, table: CongressTable): readonly Finding[] {
  if (!struck) return [];
  const named = table.persons ? "elected" : "branch";
  const cells = table.names
    .flatMap((_name, i) => cellsOf(table, i, named))
    .filter(({ row, column }) => struck.get(row)?.has(column));
  const [first] = cells;
  return first ? [finding("struck-counted", first, { count: cells.length })] : [];
}
