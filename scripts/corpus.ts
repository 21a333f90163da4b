/**
 * `npm run corpus [-- FOLDER [NAME]]`: how a folder of golden cases is read, that of the tests where none is named. Each is
 * right, refused (where it should be read), wrong beside a finding, or wrong silently: the last must not be. Of those that are
 * right: how many have findings that they do not say to be true of them; with FINDINGS=1 each such finding.
 */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { casesIn, judgeCase, type Judged } from "./corpus-case";

const [given, only = ""] = process.argv.slice(2);
const folder =
  given === undefined
    ? fileURLToPath(new URL("../test/cases", import.meta.url))
    : resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
const counts = new Map<Judged["outcome"], number>();
// The reader of .xls files speaks English about records that it does not know.
Object.assign(console, { error: () => undefined });

const asked = { cases: 0, withFalse: 0 };
for (const name of casesIn(folder).filter((one) => one.includes(only))) {
  const { outcome, differences, falseFindings } = await judgeCase(join(folder, name));
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const why = differences.length > 0 ? `: ${differences.join("; ")}` : "";
  process.stdout.write(`${outcome.padEnd(24)}${name}${why}\n`);
  if (falseFindings === null) continue;
  asked.cases++;
  if (falseFindings.length > 0) asked.withFalse++;
  if (process.env["FINDINGS"])
    for (const one of falseFindings) process.stdout.write(`${"".padEnd(24)}${one}\n`);
}
for (const [outcome, count] of counts) process.stdout.write(`${String(count).padStart(4)} ${outcome}\n`);
process.stdout.write(`false findings: ${asked.withFalse} of ${asked.cases} cases\n`);
