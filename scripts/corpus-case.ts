/** A golden case: a folder with `expected.json` and its input. Reads it as the command line does, and judges the reading. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toJson } from "../src/cli/json";
import { makeReport } from "../src/congress/report";
import { defaultSettings } from "../src/congress/settings";
import { readDay } from "../src/reading/cells/dates";
import { readBook } from "../src/reading/read-book";
import { readWorkbook } from "../src/workbook/file/read";
import { compareCase, parseExpected, type Actual } from "./corpus-compare";

export interface Judged {
  readonly outcome: "right" | "refused" | "wrong beside a finding" | "wrong silently" | "not one file";
  /** Each difference in words, or why it was refused. */
  readonly differences: readonly string[];
}

/** Days in sheets without a year, and days to come, are told by it. */
const TODAY = { year: 2026, month: 11, day: 27 };

/** The names of the cases in a folder. */
export function casesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "expected.json")))
    .sort();
}

/** Why the case is there; "" where it does not say. */
export function whyOf(path: string): string {
  const { why, note } = expectedOf(path);
  return why ?? note ?? "";
}

/** Throws where `expected.json` cannot be understood. */
export async function judgeCase(path: string): Promise<Judged> {
  const expected = expectedOf(path);
  const inputs = expected.files ?? readdirSync(path).filter((file) => file.startsWith("input."));
  const [input] = inputs;
  if (input === undefined || inputs.length !== 1) return { outcome: "not one file", differences: [] };
  const actual = await read(join(path, input), expected.args ?? []);
  if (actual.kind === "refused") {
    const isMeant = expected.fails === true || expected.refused !== undefined;
    return isMeant
      ? { outcome: "right", differences: [] }
      : { outcome: "refused", differences: [actual.reason] };
  }
  const differences = compareCase(expected, actual);
  if (differences.length === 0) return { outcome: "right", differences };
  return { outcome: actual.doubted ? "wrong beside a finding" : "wrong silently", differences };
}

function expectedOf(path: string): ReturnType<typeof parseExpected> {
  return parseExpected(readFileSync(join(path, "expected.json"), "utf8"));
}

async function read(
  file: string,
  args: readonly string[],
): Promise<Actual | { readonly kind: "refused"; readonly reason: string }> {
  const workbook = await readWorkbook(readFileSync(file), file);
  if (!workbook.ok) return { kind: "refused", reason: workbook.problem.code };
  const book = readBook(workbook.sheets);
  if (!book.ok) return { kind: "refused", reason: book.reasons.map(({ reason }) => reason.kind).join(", ") };
  const at = args.indexOf("--as-of");
  const asOf = at < 0 ? null : readDay(args[at + 1] ?? "");
  const report = makeReport(
    { table: book.table, findings: book.findings, asOf, today: TODAY },
    defaultSettings,
  );
  const json = JSON.stringify(toJson(file, report, defaultSettings));
  const doubted = report.findings.some(({ severity }) => severity !== "info");
  return { kind: "read", json, doubted };
}
