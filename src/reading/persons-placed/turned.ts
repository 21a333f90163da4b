/** Persons across, what is told of them down the side: a row a person. */
import type { Grid } from "../../sheet/grid";
import type { Taken } from "../../sheet/transform";
import { isBlank, textOf } from "../cells/text";
import { isOnePerson } from "../persons/layout";
import { headsNames } from "../persons/roles";
import { isMark } from "../transposed/outline";
import type { List } from "./list";

/** The labels stand in one of so many columns, the names in one of so many rows. */
const COLUMNS = 3;
const ROWS = 60;
/** So many names beside their heading are persons across, and so many things must be told of them. */
const FEWEST = 2;

/** The persons of a sheet, each from its column; null where no row of names has its heading on the left. */
export function turnedOf(grid: Grid): List | null {
  for (let row = 0; row < Math.min(ROWS, grid.values.length); row++) {
    const cells = grid.values[row] ?? [];
    const label = cells.findIndex((value) => !isBlank(value) && headsNames(textOf(value)));
    // "Bí thư | Họ tên | …" are the secretaries of the branches across.
    const isOwn = cells.slice(0, label).every((value) => isBlank(value) || isMark(textOf(value)));
    if (label < 0 || label >= COLUMNS || !isOwn) continue;
    const persons = cells.flatMap((value, column) =>
      column > label && !isBlank(value) ? [{ column, is: isOnePerson(value) }] : [],
    );
    if (persons.length < FEWEST || !persons.every(({ is }) => is)) continue;
    const [top, bottom] = labelsAround(grid, row, label);
    if (bottom - top < FEWEST) continue;
    const rows = Array.from({ length: bottom - top + 1 }, (_row, i) => top + i);
    return {
      top,
      lines: [
        rows.map((r) => ({ row: r, column: label })),
        ...persons.map(({ column }) => rows.map((r) => cellOf(grid, r, column))),
      ],
    };
  }
  return null;
}

/** The first and the last row of labels without a gap. */
function labelsAround(grid: Grid, row: number, column: number): readonly [number, number] {
  const isLabel = (r: number): boolean =>
    !isBlank(grid.values[r]?.[column]) &&
    (grid.values[r] ?? []).some((value, c) => c > column && !isBlank(value));
  let [top, bottom] = [row, row];
  while (isLabel(top - 1)) top--;
  while (isLabel(bottom + 1)) bottom++;
  return [top, bottom];
}

/** What is merged across several persons is said of each. */
function cellOf(grid: Grid, row: number, column: number): Taken {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}
