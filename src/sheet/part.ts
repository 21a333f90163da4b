/** Parts of a sheet: the same sheet with something left out, its cells where they are. */
import type { CellPosition } from "./address";
import type { Area } from "./area";
import type { Grid } from "./grid";

/** The same sheet with nothing outside of the area: cells stay where they are. */
export function only(grid: Grid, { top, bottom, left, right }: Area): Grid {
  const values = grid.values.slice(0, bottom + 1).map((cells, row) => {
    if (row < top) return [];
    return left === 0 && right >= cells.length - 1
      ? cells
      : cells.slice(0, right + 1).map((value, column) => (column < left ? null : value));
  });
  const merges = grid.merges.filter(
    (merge) =>
      merge.top >= top &&
      merge.bottom <= bottom &&
      merge.left >= left &&
      merge.right <= Math.max(right, left),
  );
  return { ...grid, values, merges };
}

/** The same sheet with nothing in the areas. */
export function without(grid: Grid, areas: readonly Area[]): Grid {
  const values = grid.values.map((cells, row) => {
    const across = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
    if (across.length === 0) return cells;
    return cells.map((value, column) => (across.some((area) => holds(area, { row, column })) ? null : value));
  });
  return { ...grid, values };
}

/** Whether a cell stands in an area. */
export function holds({ top, bottom, left, right }: Area, { row, column }: CellPosition): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
