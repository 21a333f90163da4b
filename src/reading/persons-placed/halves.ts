/** A list that is printed in halves beside each other, with the same header over each: one below the other. */
import type { CellValue, Grid } from "../../sheet/grid";
import type { Taken } from "../../sheet/transform";
import { fold } from "../../vietnamese/fold";
import { countFilled, isBlank, textOf } from "../cells/text";
import { headsNames } from "../persons/roles";
import type { List } from "./list";

/** The header stands in one of so many rows. */
const ROWS = 40;
/** A header of fewer columns may be repeated for another reason. */
const FEWEST_COLUMNS = 3;

/** The halves of a sheet laid out below each other; null where no header repeats itself. */
export function halvesOf(grid: Grid): List | null {
  for (let top = 0; top < Math.min(ROWS, grid.values.length); top++) {
    const header = (grid.values[top] ?? []).map((value) => fold(textOf(value)));
    const names = header.flatMap((words, column) => (headsNames(words) ? [column] : []));
    const [first, second] = names;
    if (first === undefined || second === undefined) continue;
    const width = second - first;
    const left = header.findIndex((words, column) => words !== "" && words === header[column + width]);
    const isRepeated = names.every((column, i) => column === first + i * width);
    const own = header.slice(left, left + width);
    if (!isRepeated || width < FEWEST_COLUMNS || left < 0 || left > first) continue;
    const lefts = names.map((_name, i) => left + i * width);
    const areSame = lefts.every((from) => own.every((words, i) => words === (header[from + i] ?? "")));
    // What stands on the left is said of all persons in its row.
    const isBeside = grid.values
      .slice(top)
      .some((row) => row.slice(0, left).some((value) => !isBlank(value)));
    if (areSame && !isBeside) return laidOut(grid, top, lefts, width, first - left);
  }
  return null;
}

function laidOut(grid: Grid, top: number, lefts: readonly number[], width: number, name: number): List {
  const cellsIn = (row: number, left: number): readonly CellValue[] =>
    (grid.values[row] ?? []).slice(left, left + width);
  const isPerson = (row: number, left: number): boolean =>
    !isBlank(cellsIn(row, left)[name]) && countFilled(cellsIn(row, left)) > 1;
  const last = grid.values.findLastIndex((_row, r) => r > top && lefts.some((left) => isPerson(r, left)));
  // Below a name's heading a second row of the header has nothing.
  const body = grid.values.findIndex((row, r) => r > top && lefts.some((left) => !isBlank(row[left + name])));
  const line = (row: number, left: number): readonly Taken[] =>
    Array.from({ length: width }, (_cell, i) => ({ row, column: left + i }));
  const [first = 0] = lefts;
  const rows = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_row, i) => from + i);
  return {
    top,
    lines: [
      ...rows(top, body).map((row) => line(row, first)),
      ...lefts.flatMap((left) =>
        rows(body, last + 1)
          .filter((row) => !cellsIn(row, left).every(isBlank))
          .map((row) => line(row, left)),
      ),
      ...rows(last + 1, grid.values.length).map((row) => line(row, first)),
    ],
  };
}
