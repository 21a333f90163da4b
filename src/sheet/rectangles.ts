/**
 * Cells that are alike, as few rectangles: Excel is told a look once a rectangle, not once a cell. A pure function.
 */
import type { Area } from "./area";
import { addAll } from "./very-many";

export interface Keyed {
  readonly row: number;
  readonly column: number;
  /** Cells of the same key are alike; those without one belong to no rectangle. */
  readonly key: string | null;
}

export interface KeyedArea extends Area {
  readonly key: string;
}

/** Runs of alike cells within a row, then runs of equal runs below one another. Each cell is in one rectangle. */
export function rectanglesOf(cells: readonly Keyed[]): readonly KeyedArea[] {
  const rows: (string | null)[][] = [];
  for (const { row, column, key } of cells) {
    const ofRow = (rows[row] ??= []);
    // The last word counts, as it does when cells are written one after another.
    ofRow[column] = key;
  }
  const done: KeyedArea[] = [];
  let above: KeyedArea[] = [];
  for (let row = 0; row < rows.length; row++) {
    const runs = runsOf(row, rows[row] ?? []);
    // Both from the left: a run that goes on is found by walking along.
    let i = 0;
    for (const [r, run] of runs.entries()) {
      for (let next = above[i]; next && next.left < run.left; next = above[i]) {
        done.push(next);
        i++;
      }
      const same = above[i];
      if (same?.left !== run.left) continue;
      i++;
      if (same.right === run.right && same.key === run.key) runs[r] = { ...same, bottom: row };
      else done.push(same);
    }
    addAll(done, above.slice(i));
    above = runs;
  }
  return [...done, ...above];
}

function runsOf(row: number, ofRow: readonly (string | null | undefined)[]): KeyedArea[] {
  const runs: KeyedArea[] = [];
  for (let left = 0; left < ofRow.length; left++) {
    const key = ofRow[left] ?? null;
    if (key === null) continue;
    let right = left;
    while (ofRow[right + 1] === key) right++;
    runs.push({ top: row, left, bottom: row, right, key });
    left = right;
  }
  return runs;
}
