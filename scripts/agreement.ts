/**
 * `npm run agreement FOLDER [MUTANTS]`: every .xlsx in a folder read by ours and by SheetJS, and where they differ; then so
 * many mutants of them: parts with pieces doubled, lost, exchanged or overwritten, and files with bytes changed. A mutant is
 * read or refused; what throws or takes more than 5 s is told with the number that makes it again, and ends the script with 1.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../src/workbook/file/read";
import { differences } from "../test/support/two-voices";

const LONGEST_MS = 5000;
const LARGEST = 200_000;

const WORDS = [
  "<",
  ">",
  "/>",
  '"',
  "&",
  "<si/>",
  "<c>",
  "<row>",
  "</row>",
  "<!--",
  "]]>",
  "99999999999",
  "-1",
  "\0",
  "XFE1",
  "é",
];

const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), process.argv[2] ?? ".");
const mutants = Number(process.argv[3] ?? 0);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
// The other library speaks English about what it does not know.
Object.assign(console, { error: () => undefined });

const files = workbooksIn(folder);
let same = 0;
for (const file of files) {
  const told = await differences(new Uint8Array(readFileSync(file)));
  if (told.length === 0) same++;
  else say(`${file}: ${told.slice(0, 3).join("; ")}`);
}
say(`${same} of ${files.length} workbooks are the same to both.`);
const failed = await readMutants();
process.exitCode = failed > 0 ? 1 : 0;

function workbooksIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : workbooksIn(inside);
    return /\.xls[xm]$/i.test(entry.name) ? [inside] : [];
  });
}

async function readMutants(): Promise<number> {
  const small = files
    .filter((file) => statSync(file).size <= LARGEST)
    .map((file) => new Uint8Array(readFileSync(file)));
  const counts = { read: 0, refused: 0, failed: 0 };
  let slowest = 0;
  for (let seed = 1; seed <= mutants && small.length > 0; seed++) {
    const random = randomOf(seed);
    const file = mutantOf(small[Math.floor(random() * small.length)] ?? new Uint8Array(), random);
    const start = performance.now();
    const answer = await readWorkbook(file, "a.xlsx", { formats: seed % 2 === 0 }).catch((error: unknown) =>
      String(error),
    );
    const ms = performance.now() - start;
    slowest = Math.max(slowest, ms);
    if (typeof answer === "string" || ms > LONGEST_MS) {
      counts.failed++;
      say(`mutant ${seed}: ${typeof answer === "string" ? answer : "read"}, ${ms.toFixed(0)} ms`);
    } else counts[answer.ok ? "read" : "refused"]++;
  }
  if (mutants > 0)
    say(
      `mutants: ${counts.read} read, ${counts.refused} refused, ${counts.failed} failed; the slowest took ${slowest.toFixed(0)} ms`,
    );
  return counts.failed;
}

type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mutantOf(file: Uint8Array, random: Random): Uint8Array {
  if (random() < 0.25) {
    const changed = file.slice(0, random() < 0.2 ? Math.floor(random() * file.length) + 1 : file.length);
    for (let i = 0; i < 3; i++) changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
    return changed;
  }
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file);
  } catch {
    return file;
  }
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  for (let i = 0; i <= random() * 3; i++) {
    const name = names[Math.floor(random() * names.length)] ?? "";
    const text = changedText(new TextDecoder().decode(parts[name]), random);
    parts[name] = new TextEncoder().encode(text);
  }
  return zipSync(parts, { level: 1 });
}

function changedText(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const end = Math.min(text.length, at + Math.floor(random() ** 3 * 200));
  const piece = text.slice(at, end);
  const word = WORDS[Math.floor(random() * WORDS.length)] ?? "";
  const changes = [
    text.slice(0, at) + text.slice(end),
    text.slice(0, end) + piece.repeat(20) + text.slice(end),
  ];
  changes.push(text.slice(0, at) + word + text.slice(at), text.slice(0, at) + word + text.slice(end));
  return changes[Math.floor(random() * changes.length)] ?? text;
}
