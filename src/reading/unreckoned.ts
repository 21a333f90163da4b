/** Formulas in the columns of a table that nobody has reckoned, and those that were reckoned when the file was read. */
import { finding, type Finding, type FindingKind } from "../congress/findings";
import { holdsValue } from "../congress/source";
import { linesIn, type CongressTable } from "../congress/table";
import { address, type CellPosition } from "../sheet/address";
import { cellAt, type Grid } from "../sheet/grid";

/** So many cells are named; of the others the number is told. */
const NAMED = 8;

/** Each kind is told once, at the first of its cells; none of cells that no figure comes from. */
export function unreckonedFindings(grid: Grid, table: CongressTable): readonly Finding[] {
  // Totals are reckoned anew from the branches.
  if (!grid.unreckoned && !grid.reckoned) return [];
  const sources = table.sources.map((source, at) => ({ source, lines: new Set(linesIn(table, at)) }));
  const matters = (cell: CellPosition): boolean =>
    sources.some(({ source, lines }) => holdsValue(source, lines, cell));
  return [
    ...told("formula-not-reckoned", grid.unreckoned?.filter(matters)),
    ...told("formula-reckoned-here", grid.reckoned?.filter(matters)),
  ];

  function told(kind: FindingKind, cells: readonly CellPosition[] = []): readonly Finding[] {
    const [first] = cells;
    if (!first) return [];
    const named = cells.slice(0, NAMED).map((cell) => address(cell));
    const words = named.join(", ") + (cells.length > NAMED ? " …" : "");
    return [finding(kind, cellAt(grid, first.row, first.column), { count: cells.length, cells: words })];
  }
}
