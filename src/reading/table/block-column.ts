/**
 * The column of blocks, known by how it stands where no word of its heading is known ("Thuộc ĐBBP/đơn vị"): words merged down
 * over several rows each, beside the names.
 */
import type { Grid } from "../../sheet/grid";
import { textOf } from "../cells/text";
import type { HeaderColumn } from "./header";

/** So many merges of at least two rows each make a column of blocks. */
const FEWEST = 2;

/** The columns of a header with the one that holds the blocks; as they are where one is known already, or none is found. */
export function withBlockColumn(
  grid: Grid,
  bodyTop: number,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const names = columns.filter(({ field }) => field === "branch");
  const isNamed = columns.some(({ field }) => field === "block" || field === "personName");
  if (names.length !== 1 || isNamed) return columns;
  const [name] = names;
  const at = columns.findIndex(
    (one) =>
      one.unknown && name && one.column < name.column && mergedDown(grid, bodyTop, one.column) >= FEWEST,
  );
  return columns.map((one, i) =>
    i === at ? { ...one, field: "block", weight: 1, byValues: true as const, unknown: false } : one,
  );
}

function mergedDown(grid: Grid, bodyTop: number, column: number): number {
  return grid.merges.filter(
    ({ top, bottom, left, right }) =>
      top >= bodyTop &&
      bottom > top &&
      left === column &&
      right === column &&
      /\p{L}{2}/u.test(textOf(grid.values[top]?.[left])),
  ).length;
}
