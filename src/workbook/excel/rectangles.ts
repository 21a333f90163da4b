/**
 * Cells that are alike, as few rectangles: Excel is told a look once a rectangle, not once a cell. A pure function.
 */
import type { Area } from "../../reading/grid";

export interface Keyed {
  readonly row: number;
  readonly column: number;
  /** Cells of the same key are alike; those without one belong to no rectangle. */
  readonly key: string | null;
}

export interface Rectangle extends Area {
  readonly key: string;
}

/** Runs of alike cells within a row, then runs of equal runs below one another. Each cell is in one rectangle. */
export function rectanglesOf(cells: readonly Keyed[]): readonly Rectangle[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, key } of cells) {
    const ofRow = rows.get(row) ?? new Map<number, string>();
    if (!rows.has(row)) rows.set(row, ofRow);
    // The last word counts, as it does when cells are written one after another.
    if (key === null) ofRow.delete(column);
    else ofRow.set(column, key);
  }
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Rectangle>();
    for (const run of runsOf(row, rows.get(row) ?? new Map<number, string>())) {
      const name = `${run.left}:${run.right}:${run.key}`;
      const above = open.get(name);
      if (above && above.bottom === row - 1) open.delete(name);
      next.set(name, above && above.bottom === row - 1 ? { ...above, bottom: row } : run);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(row: number, ofRow: ReadonlyMap<number, string>): readonly Rectangle[] {
  const runs: Rectangle[] = [];
  for (const column of [...ofRow.keys()].sort((a, b) => a - b)) {
    const key = ofRow.get(column) ?? "";
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column, key });
  }
  return runs;
}
