/**
 * From a file to figures: 100,000 rows by 25 columns, with texts in their cells and with shared ones, against inflating the
 * file and looking at every byte, and against what it took before by the library; 300 small files, and as many of other branches joined; 250,000 rows. Each in a
 * process of its own, for its time and its greatest memory.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { utils, write } from "@e965/xlsx";
import { fileOfRows } from "../support/large-file";
import type { Way } from "./file-run";
import { largeGrid } from "./sheet";

interface Measured {
  readonly ms: number;
  readonly mb: number;
}

const SMALL_ROWS = 250;

/** `say` is told line by line. */
export function benchFiles(say: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const files = { inline: join(folder, "inline.xlsx"), shared: join(folder, "shared.xlsx") };
    const large = largeGrid(100_000).values;
    writeFileSync(files.inline, fileOfRows(large));
    writeFileSync(files.shared, written(large));
    for (const [kind, file] of Object.entries(files)) {
      const [bytes, ours, before] = measured(file, 1, ["bytes", "figures", "before"]);
      say(`file: 100,000 x 25, ${kind} texts`);
      say(`  inflating, every byte  ${told(bytes)}`);
      say(`  file to figures        ${told(ours)} = ${ratio(ours, bytes)} x (limit 3), memory limit 300 MB`);
      say(`  before, by the library ${told(before)}; now ${ratio(ours, before)} of it (limit 0.3)`);
    }
    const small = join(folder, "small.xlsx");
    writeFileSync(small, written(largeGrid(SMALL_ROWS).values));
    const [ours, before] = measured(small, 300, ["read", "before-read"]);
    say("file: 300 small files");
    say(
      `  read                   ${told(ours)}; before ${told(before)}; now ${ratio(ours, before)} of it (limit 0.5)`,
    );
    benchJoining(folder, say);
    const long = join(folder, "long.xlsx");
    writeFileSync(long, fileOfRows(largeGrid(250_000).values));
    const [whole] = measured(long, 1, ["read"]);
    say(`file: 250,000 x 25: read in ${told(whole)} (memory limit 600 MB)`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rows of a file of 20 kB. */
const ROWS_OF_20_KB = 50;
const [FEW, MANY] = [100, 300];
const MOST_OF_READER = 3;
/** Their branches are kept, and nothing else of the files. */
const MOST_GROWTH = 1.5;

/** Many files of other branches, joined, against the reader alone. */
function benchJoining(folder: string, say: (line: string) => void): void {
  const many = join(folder, "many");
  mkdirSync(many);
  for (let i = 0; i < MANY; i++)
    writeFileSync(join(many, `${i}.xlsx`), written(largeGrid(ROWS_OF_20_KB, i * ROWS_OF_20_KB).values));
  const [tables, joined] = measured(many, MANY, ["tables", "join"]);
  const [few] = measured(many, FEW, ["join"]);
  say(`file: ${MANY} files of 20 kB, joined`);
  say(`  the reader alone       ${told(tables)}`);
  say(`  to figures of all      ${told(joined)} = ${ratio(joined, tables)} x (limit ${MOST_OF_READER})`);
  const growth = (joined?.mb ?? NaN) / (few?.mb ?? NaN);
  say(
    `  of them ${FEW}            ${told(few)}; memory of all ${growth.toFixed(2)} of it (limit ${MOST_GROWTH})`,
  );
  if (Number(ratio(joined, tables)) > MOST_OF_READER || growth > MOST_GROWTH) process.exitCode = 1;
}

/** As Excel writes it, with shared texts and formats. */
function written(values: ReturnType<typeof largeGrid>["values"]): Uint8Array {
  const sheet = utils.aoa_to_sheet(values.map((row) => [...row]));
  const bytes: unknown = write(
    { SheetNames: ["KQ"], Sheets: { KQ: sheet } },
    { type: "buffer", compression: true, bookSST: true },
  );
  if (!(bytes instanceof Uint8Array)) throw new Error("The library wrote no bytes.");
  return bytes;
}

/** The medians of three interleaved runs, and the greatest memory. */
function measured(file: string, times: number, ways: readonly Way[]): readonly Measured[] {
  const runs = Array.from({ length: 3 }, () => ways.map((way) => run(way, file, times)));
  return ways.map((_way, i) => {
    const all = runs.map((one) => one[i] ?? { ms: NaN, mb: NaN });
    const middle = [...all].sort((a, b) => a.ms - b.ms)[1]?.ms ?? NaN;
    return { ms: middle, mb: Math.max(...all.map(({ mb }) => mb)) };
  });
}

function run(way: Way, file: string, times: number): Measured {
  const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const child = spawnSync(
    process.execPath,
    ["--require", beside("rss.cjs"), "--import", "tsx", beside("file-run.ts"), way, file, String(times)],
    { encoding: "utf8" },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return { ms: Number(child.stdout), mb: Number(/maxrss (\d+)/.exec(child.stderr)?.[1]) / 1024 };
}

function told(one: Measured | undefined): string {
  return one ? `${(one.ms / 1000).toFixed(2)} s, ${one.mb.toFixed(0)} MB` : "";
}

function ratio(one: Measured | undefined, other: Measured | undefined): string {
  return ((one?.ms ?? NaN) / (other?.ms ?? NaN)).toFixed(2);
}
