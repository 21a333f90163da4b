/**
 * Some of the golden cases changed by chance in ways that a clerk would not mind: the same figures, or a finding that was not there before,
 * or a refusal. `npm run nightly` tries 10,000; what it tells of is made again by `tsx scripts/mutate-cases.ts`.
 */
import { join } from "node:path";
import { casesIn } from "../scripts/corpus-case";
import { originalOf, tryMutant, type Original } from "../scripts/mutated-case";
import { draws, share } from "./support/effort";

const FOLDER = join(__dirname, "cases");
const MUTANTS = draws(50, 100);

beforeAll(() => {
  // The reader of .xls files speaks English about records that it does not know.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

test("What a clerk would not mind changes no figure silently, and nearly all is read alike", async () => {
  const originals: Original[] = [];
  for (const name of share(casesIn(FOLDER), 6)) {
    const original = await originalOf(FOLDER, name);
    if (original) originals.push(original);
  }
  const silently: unknown[] = [];
  let [same, all] = [0, 0];
  for (let seed = 1; seed <= MUTANTS; seed++) {
    const original = originals[seed % originals.length];
    const tried = original && (await tryMutant(original, seed));
    if (!tried) continue;
    const { name, changes, outcome, differences } = tried;
    if (outcome === "wrong silently") silently.push({ seed, name, changes, differences });
    if (outcome === "same") same++;
    all++;
  }
  expect(silently).toEqual([]);
  expect(all).toBeGreaterThan(0.95 * MUTANTS);
  expect(same / all).toBeGreaterThan(0.95);
});
