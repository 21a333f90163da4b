/**
 * `npm run agreement FOLDER [MUTANTS]`: every .xlsx in a folder read by ours and by SheetJS, and where they differ; then so
 * many mutants of them. Ours is strict: a mutant that is no well-formed XML it refuses, where SheetJS goes on with what is
 * left. Mutants that both read otherwise are told with the number that makes them again; see test/support/two-voices.ts for
 * what is known of both. (What a mutant may take of time and memory: `npm run nightly`.)
 */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { LARGEST, mutantOf, randomOf } from "../test/support/mutants";
import { differences } from "../test/support/two-voices";
import { doApart, type Batch, type Done } from "./apart";
import { workbooksIn } from "./workbooks-in";

const [folder = ".", number = "0"] = process.argv.slice(2);
const root = resolve(process.env["INIT_CWD"] ?? process.cwd(), folder);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
// The other library speaks English about what it does not know.
Object.assign(console, { error: () => undefined });

interface Told extends Done {
  readonly first: string | undefined;
}

async function compareFiles(): Promise<void> {
  const files = workbooksIn(root);
  let same = 0;
  for (const file of files) {
    const told = await differences(new Uint8Array(readFileSync(file)));
    if (told.length === 0) same++;
    else say(`${file}: ${told.slice(0, 3).join("; ")}`);
  }
  say(`${same} of ${files.length} workbooks are the same to both.`);
}

async function compareMutants(mutants: number): Promise<void> {
  const counts = new Map<string, number>();
  const count = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  const apart = { script: fileURLToPath(import.meta.url), args: [root], mostMb: 1000, patienceMs: 10_000 };
  await doApart<Told>(
    mutants,
    apart,
    ({ seed, first }) => {
      if (first === undefined) count("same");
      else if (first.endsWith("the other reads")) count("refused by ours alone");
      else if (first.endsWith("the other fails")) count("refused by the other alone");
      else {
        count("different");
        say(`mutant ${seed}: ${first}`);
      }
    },
    (_seed, why) => {
      count(`the other ${why === "hangs" ? why : "fills the memory"}`);
    },
  );
  for (const [what, times] of counts) say(`mutants ${what}: ${times}`);
}

/** The other process: compares one mutant after the other. */
async function answer({ first, last }: Batch): Promise<void> {
  const small = workbooksIn(root)
    .filter((file) => statSync(file).size <= LARGEST)
    .map((file) => new Uint8Array(readFileSync(file)));
  for (let seed = first; seed <= last; seed++) {
    const [told] = await differences(mutantOf(small, randomOf(seed)));
    process.send?.({ seed, first: told } satisfies Told);
  }
}

if (process.send) process.on("message", (batch: Batch) => void answer(batch));
else {
  // First, since a process that has read much is too large to begin others on some machines.
  if (Number(number) > 0) await compareMutants(Number(number));
  await compareFiles();
}
