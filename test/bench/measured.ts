/** What the bench measures of the core, and the time that it takes. */
import { makeReport } from "../../src/congress/report";
import { readSheet } from "../../src/reading/read-sheet";
import type { Grid } from "../../src/sheet/grid";

export const TODAY = { year: 2025, month: 12, day: 31 };

export function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function touch(grid: Grid): number {
  let sum = 0;
  for (const row of grid.values) for (const value of row) if (typeof value === "number") sum += value;
  return sum;
}

/** From the cells of the bench's sheet to statistics and findings. */
export function core(grid: Grid, rows: number): void {
  const read = readSheet(grid);
  if (!read.ok) throw new Error(`The bench sheet does not read: ${read.reason.kind}`);
  const report = makeReport({ table: read.table, findings: read.findings, asOf: null, today: TODAY });
  if (report.statistics.progress.held !== rows * 0.9) throw new Error("The bench sheet is misread.");
}
