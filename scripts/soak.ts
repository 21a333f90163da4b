/**
 * `npm run soak [RECALCULATIONS] [REFRESHES]`: 10,000 recalculations of the custom functions and 500 refreshes of what the pane shows,
 * over sheets that change each time, with the heap measured after collecting garbage at ten equal distances. What is remembered fills
 * up at first; a heap that grows in the second half by more than `MOST_MB` ends the script with 1.
 */
import { defaultChoices } from "../src/analysis/choices";
import { Engine } from "../src/analysis/engine";
import { count, findings, sentences, statistics } from "../src/functions/functions";
import type { CellValue } from "../src/sheet/grid";
import { largeGrid } from "../test/bench/sheet";

const MOST_MB = 8;
const DISTANCES = 10;
const BRANCHES = 40;
const TODAY = { year: 2025, month: 12, day: 31 };

const [recalculations = 10_000, refreshes = 500] = process.argv.slice(2).map(Number);

/** The sheet with a branch of another name and another figure each time: what is remembered of one is of no use for the next. */
function sheet(time: number): CellValue[][] {
  return largeGrid(BRANCHES).values.map((row, r) =>
    row.map((value, c) =>
      r === 3 && c === 2 ? `Chi bộ thôn ${time}` : r === 3 && c === 9 ? 3 + (time % 5) : value,
    ),
  );
}

function heapMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

/** The growth of the heap over the second half of so many times, in MB. */
function soak(what: string, times: number, run: (time: number) => void): number {
  const heaps: number[] = [];
  for (let time = 1; time <= times; time++) {
    run(time);
    if (time % Math.max(1, Math.floor(times / DISTANCES)) === 0) heaps.push(heapMb());
  }
  const growth = (heaps.at(-1) ?? 0) - (heaps[Math.floor((heaps.length - 1) / 2)] ?? 0);
  process.stdout.write(
    `${what}, ${times} times: ${heaps.map((heap) => heap.toFixed(1)).join(", ")} MB; second half ${growth.toFixed(1)} MB\n`,
  );
  return growth;
}

if (!globalThis.gc) throw new Error("Started without --expose-gc.");
const engine = new Engine();
const growths = [
  soak("recalculations", recalculations, (time) => {
    const values = sheet(time);
    count(values, "Nữ");
    if (time % 10 === 0) statistics(values);
    if (time % 10 === 1) findings(values);
    if (time % 10 === 2) sentences(values);
  }),
  soak("refreshes", refreshes, (time) => {
    const grid = { ...largeGrid(0), values: sheet(time) };
    if (!engine.analyse([grid], defaultChoices, TODAY).ok) throw new Error("The sheet does not read.");
  }),
];
process.exitCode = growths.some((growth) => growth > MOST_MB) ? 1 : 0;
