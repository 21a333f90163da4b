/**
 * `tsx scripts/mutants.ts NUMBER [FOLDER ...]`: so many mutants of the workbooks in the folders (test/cases and assets where
 * none is named) are read in a process of their own with little memory. Each is read or refused; what throws, takes more than
 * 5 s or more than 300 MB is told with the number that makes it again, and ends the script with 1.
 */
import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readWorkbook } from "../src/workbook/file/read";
import { LARGEST, mutantOf, randomOf } from "../test/support/mutants";
import { doApart, type Batch } from "./apart";
import { workbooksIn } from "./workbooks-in";

const LONGEST_MS = 5000;
const MOST_MB = 300;
/** What tells a mutant that only waits for the machine from one that hangs. */
const PATIENCE_MS = 4 * LONGEST_MS;

interface Told {
  readonly seed: number;
  readonly outcome: "read" | "refused" | "failed";
  readonly detail: string;
  readonly ms: number;
  readonly mb: number;
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const [number = "20000", ...named] = process.argv.slice(2);

/** The other process: reads one mutant after the other, and tells of each. */
async function answer({ first, last }: Batch): Promise<void> {
  const files = (named.length > 0 ? named : [own("../test/cases"), own("../assets")])
    .flatMap(workbooksIn)
    .filter((file) => statSync(file).size <= LARGEST)
    .map((file) => new Uint8Array(readFileSync(file)));
  for (let seed = first; seed <= last; seed++) {
    const file = mutantOf(files, randomOf(seed));
    const start = performance.now();
    // Of processor time: the machine has other work.
    const before = process.cpuUsage();
    let outcome: Told["outcome"];
    let detail = "";
    try {
      const read = await readWorkbook(file, "a.xlsx", { formats: seed % 2 === 0 });
      outcome = read.ok ? "read" : "refused";
      if (!read.ok) detail = read.problem.code;
    } catch (error) {
      outcome = "failed";
      detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const { user, system } = process.cpuUsage(before);
    const ms = Math.min(performance.now() - start, (user + system) / 1000);
    const mb = process.memoryUsage().rss / 1024 ** 2;
    process.send?.({ seed, outcome, detail, ms, mb } satisfies Told);
  }
}

async function tryAll(mutants: number): Promise<number> {
  const counts = new Map<string, number>();
  let slowest: Told | null = null;
  let largest: Told | null = null;
  let failed = 0;
  const fail = (seed: number, why: string): void => {
    failed++;
    say(`mutant ${seed}: ${why}`);
  };
  const apart = {
    script: own("mutants.ts"),
    args: [number, ...named],
    mostMb: MOST_MB,
    patienceMs: PATIENCE_MS,
  };
  const take = (told: Told): void => {
    const key = told.outcome === "refused" ? `refused (${told.detail})` : told.outcome;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!slowest || told.ms > slowest.ms) slowest = told;
    if (!largest || told.mb > largest.mb) largest = told;
    if (told.outcome === "failed") fail(told.seed, told.detail);
    else if (told.ms > LONGEST_MS) fail(told.seed, `${told.ms.toFixed(0)} ms`);
    else if (told.mb > MOST_MB) fail(told.seed, `${told.mb.toFixed(0)} MB`);
  };
  await doApart(mutants, apart, take, fail);
  for (const [outcome, count] of [...counts].sort((a, b) => b[1] - a[1])) say(`${outcome}: ${count}`);
  say(`the slowest: ${shown(slowest)}`);
  say(`the largest: ${shown(largest)}`);
  return failed;
}

function shown(told: Told | null): string {
  return told ? `${told.seed}, ${told.ms.toFixed(0)} ms, ${told.mb.toFixed(0)} MB, ${told.outcome}` : "none";
}

if (process.send) process.on("message", (seeds: Batch) => void answer(seeds));
else process.exitCode = (await tryAll(Number(number))) > 0 ? 1 : 0;
