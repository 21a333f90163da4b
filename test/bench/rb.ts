import { largeGrid } from "/work/main/test/bench/sheet";
import { readSheet } from "/work/main/src/reading/read";
import { standingOn } from "/work/main/src/congress/standing";
import { computeStatistics } from "/work/main/src/congress/statistics";
import type { Grid } from "/work/main/src/reading/grid";
function touch(grid: Grid): number {
  let sum = 0;
  for (const row of grid.values) for (const value of row) if (typeof value === "number") sum += value;
  return sum;
}
const g = largeGrid(100000);
for (let i = 0; i < 10; i++) {
  let t0 = performance.now();
  touch(g);
  let t1 = performance.now();
  const r = readSheet(g);
  let t2 = performance.now();
  if (!r.ok) throw new Error(r.reason.kind);
  const st = standingOn(r.table, r.table.asOf);
  const t3 = performance.now();
  const s = computeStatistics(r.table, st);
  const t4 = performance.now();
  console.log(
    (t1 - t0).toFixed(1),
    (t2 - t1).toFixed(1),
    (t3 - t2).toFixed(1),
    (t4 - t3).toFixed(1),
    r.findings.length,
    s.progress.held,
    s.figures.size,
  );
}
