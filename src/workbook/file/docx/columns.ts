/**
 * The columns of a table as people see them. Where lines were drawn or moved by hand, Word's grid has more columns than that: some
 * that no cell fills alone, a hair's breadth between a header and what stands below it.
 */
import type { TableRow } from "./model";

/** The rows with their cells among the columns that are seen, and how many columns those are. */
export function seenColumns(rows: readonly TableRow[]): {
  readonly rows: readonly TableRow[];
  readonly width: number;
} {
  const places = keptPlaces(rows);
  const at = (column: number): number => places[column] ?? 0;
  return {
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const start = at(cell.start);
        return { ...cell, start, span: Math.max(1, at(cell.start + cell.span) - start) };
      }),
    })),
    width: places.at(-1) ?? 0,
  };
}

/** For each line between columns, how many columns that are seen stand before it. */
function keptPlaces(rows: readonly TableRow[]): readonly number[] {
  const spans = new Map<string, { from: number; to: number }>();
  let width = 0;
  for (const { start, span } of rows.flatMap(({ cells }) => cells)) {
    spans.set(`${start} ${span}`, { from: start, to: start + span });
    width = Math.max(width, start + span);
  }
  const kept = Array.from({ length: width }, () => true);
  const cells = [...spans.values()];
  // One after the other: of two that are only filled together one stays.
  for (let column = 0; column < width; column++) {
    const isFilled = cells.some(
      ({ from, to }) =>
        from <= column && column < to && !kept.slice(from, to).some((one, i) => one && from + i !== column),
    );
    if (!isFilled) kept[column] = false;
  }
  const places = [0];
  for (const one of kept) places.push((places.at(-1) ?? 0) + Number(one));
  return places;
}
