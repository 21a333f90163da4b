/**
 * `npm run corpus [FOLDER]`: how a folder of golden cases is read. A case is a folder with `expected.json` and its input.
 * Each is right, refused (where it should be read), wrong beside a finding, or wrong silently: the last must not be.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeReport } from "../src/congress/report";
import { defaultSettings } from "../src/congress/settings";
import { readBook } from "../src/reading/read-book";
import { readDay } from "../src/reading/cells/dates";
import { readWorkbook } from "../src/workbook/file/read";
import { toJson } from "../src/cli/json";
import { compareCase, parseExpected, type Actual, type Expected } from "./corpus-compare";

type Outcome = "right" | "refused" | "wrong beside a finding" | "wrong silently" | "not one file";

const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), process.argv[2] ?? ".");
const only = process.argv[3];
const counts = new Map<Outcome, number>();
// The reader of .xls files speaks English about records that it does not know.
Object.assign(console, { error: () => undefined });

for (const name of readdirSync(folder).sort()) {
  const file = join(folder, name, "expected.json");
  if (!existsSync(file) || (only !== undefined && !name.includes(only))) continue;
  const expected = parseExpected(readFileSync(file, "utf8"));
  const { outcome, why } = await outcomeOf(join(folder, name), expected);
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  process.stdout.write(`${outcome.padEnd(24)}${name}${why.length > 0 ? `: ${why.join("; ")}` : ""}\n`);
}
for (const [outcome, count] of counts) process.stdout.write(`${String(count).padStart(4)} ${outcome}\n`);

async function outcomeOf(
  path: string,
  expected: Expected,
): Promise<{ outcome: Outcome; why: readonly string[] }> {
  const inputs = expected.files ?? readdirSync(path).filter((file) => file.startsWith("input."));
  const [input] = inputs;
  if (input === undefined || inputs.length !== 1) return { outcome: "not one file", why: [] };
  const actual = await read(join(path, input), expected.args ?? []);
  if (actual.kind === "refused") {
    const wanted = expected.fails || expected.refused !== undefined;
    return { outcome: wanted ? "right" : "refused", why: wanted ? [] : [actual.reason] };
  }
  const why = compareCase(expected, actual);
  if (why.length === 0) return { outcome: "right", why };
  return { outcome: actual.doubted ? "wrong beside a finding" : "wrong silently", why };
}

async function read(
  file: string,
  args: readonly string[],
): Promise<Actual | { kind: "refused"; reason: string }> {
  const workbook = await readWorkbook(readFileSync(file), file);
  if (!workbook.ok) return { kind: "refused", reason: workbook.problem.code };
  const book = readBook(workbook.sheets);
  if (!book.ok) return { kind: "refused", reason: book.reasons.map(({ reason }) => reason.kind).join(", ") };
  const at = args.indexOf("--as-of");
  const asOf = at < 0 ? null : readDay(args[at + 1] ?? "");
  const today = { year: 2026, month: 11, day: 27 };
  const report = makeReport({ table: book.table, findings: book.findings, asOf, today }, defaultSettings);
  const json = JSON.stringify(toJson(file, report, defaultSettings));
  const doubted = report.findings.some(({ severity }) => severity !== "info");
  return { kind: "read", json, doubted };
}
