/**
 * `tsx scripts/mutate-cases.ts NUMBER [NAME [CHANGE [FOLDER]]]`: so many mutants of the golden cases, by chance but the same for the same
 * number, of those cases and changes alone whose names hold the words given. How each kind of change is read, and every mutant
 * that is wrong and nobody is told of: where there is one, the script ends with 1. With ALL=1 those that are told or refused as well,
 * with FROM=10001 others than the first 10,000.
 */
import { fileURLToPath } from "node:url";
import { casesIn } from "./corpus-case";
import { originalOf, tryMutant, type Original, type Outcome } from "./mutated-case";

const [
  number = "10000",
  only = "",
  change = "",
  folder = fileURLToPath(new URL("../test/cases", import.meta.url)),
] = process.argv.slice(2);
const wanted: readonly Outcome[] = process.env["ALL"]
  ? ["told", "refused", "wrong silently"]
  : ["wrong silently"];
const outcomes = ["same", "told", "refused", "wrong silently"] as const;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
// The reader of .xls files speaks English about records that it does not know.
Object.assign(console, { error: () => undefined });

const originals: Original[] = [];
for (const name of casesIn(folder).filter((one) => one.includes(only))) {
  const original = await originalOf(folder, name);
  if (original) originals.push(original);
}
const counts = new Map<string, Map<Outcome, number>>();
const from = Number(process.env["FROM"] ?? 1);
for (let seed = from; seed < from + Number(number); seed++) {
  const original = originals[seed % originals.length];
  const tried = original && (await tryMutant(original, seed, change));
  if (!tried) continue;
  const { name, changes, outcome, differences, newFindings } = tried;
  for (const key of [changes.at(-1) ?? "", "all"]) {
    const of = counts.get(key) ?? new Map<Outcome, number>();
    counts.set(key, of.set(outcome, (of.get(outcome) ?? 0) + 1));
  }
  if (!wanted.includes(outcome)) continue;
  const told = newFindings.length > 0 ? ` [${newFindings.join(", ")}]` : "";
  say(`${outcome}: ${seed} ${name}: ${changes.join(" + ")}: ${differences.join("; ")}${told}`);
}
say(`${"".padEnd(45)}${outcomes.map((one) => one.padStart(16)).join("")}`);
for (const [key, of] of [...counts].sort())
  say(`${key.padEnd(45)}${outcomes.map((one) => String(of.get(one) ?? 0).padStart(16)).join("")}`);
process.exit([...counts.values()].some((of) => (of.get("wrong silently") ?? 0) > 0) ? 1 : 0);
