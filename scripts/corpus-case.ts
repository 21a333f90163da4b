/** A golden case: a folder with `expected.json` and its input. Reads it as the command line does, and judges the reading. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { toJson } from "../src/cli/json";
import { makeReport, type Report, type ReportInput } from "../src/congress/report";
import { remedyOf, type Finding } from "../src/congress/findings";
import { defaultSettings } from "../src/congress/settings";
import type { CongressTable } from "../src/congress/table";
import { readDay } from "../src/reading/cells/dates";
import { readBook } from "../src/reading/read-book";
import { readBooks, type FileReport, type ReadFile } from "../src/reading/read-books";
import type { Grid } from "../src/sheet/grid";
import { readWorkbook } from "../src/workbook/file/read";
import { compareCase, parseExpected, type Expected } from "./corpus-compare";

export interface Judged {
  readonly outcome: "right" | "refused" | "wrong beside a finding" | "wrong silently";
  /** Each difference in words, or why it was refused. */
  readonly differences: readonly string[];
  /** Of a case that is right, and says which findings are true of it: each other one in words. Null of all others. */
  readonly falseFindings: readonly string[] | null;
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
  const { why, note } = caseIn(path).expected;
  return why ?? note ?? "";
}

export interface Case {
  readonly expected: Expected;
  /** Its one file; null where it has several. */
  readonly file: string | null;
  readonly files: readonly CaseFile[];
}

export interface CaseFile {
  readonly path: string;
  /** As the case names it. */
  readonly name: string;
}

/** Throws where `expected.json` cannot be understood. */
export function caseIn(path: string): Case {
  const expected = parseExpected(readFileSync(join(path, "expected.json"), "utf8"));
  const named = expected.files ?? readdirSync(path).filter((file) => file.startsWith("input."));
  const files = named
    .flatMap((name) => {
      const isFolder = statSync(join(path, name)).isDirectory();
      return isFolder ? readdirSync(join(path, name)).map((file) => join(name, file)) : [name];
    })
    .map((name) => ({ path: join(path, name), name }));
  const [first] = files;
  return { expected, file: first && files.length === 1 ? first.path : null, files };
}

/** Throws where `expected.json` cannot be understood. */
export async function judgeCase(path: string): Promise<Judged> {
  const { expected, file, files } = caseIn(path);
  if (file === null) return judgeFiles(expected, files);
  const workbook = await readWorkbook(readFileSync(file), file);
  if (!workbook.ok) return judgeRead(expected, file, { kind: "refused", reason: workbook.problem.code });
  return judgeRead(expected, file, readSheets(workbook.sheets, expected));
}

/** Several files, in the order given and in the other: nothing may depend on it. */
async function judgeFiles(expected: Expected, files: readonly CaseFile[]): Promise<Judged> {
  const read: ReadFile[] = [];
  for (const { path, name } of files) {
    const file = basename(name);
    const time = expected.times?.[name];
    const saved = time === undefined ? null : Date.parse(time);
    const workbook = await readWorkbook(readFileSync(path), file);
    read.push({
      ...{ file, saved },
      read: workbook.ok ? readBook(workbook.sheets) : { ok: false, unreadable: workbook.problem.code },
    });
  }
  const [one, other] = [read, read.toReversed()].map((some) => readBooks(some));
  if (!one?.table) return judgeRead(expected, "", { kind: "refused", reason: "no file counts" });
  const { refused = [], ...asOne } = expected;
  const judged = judgeRead(asOne, "", reportOf({ ...one, table: one.table }, expected), one.files);
  const status = new Map(one.files.map(({ file, status: is }) => [file, is === "attention" ? "read" : is]));
  const wanted = { ...Object.fromEntries(refused.map((name) => [name, "unreadable"])), ...expected.status };
  const differences = [
    ...judged.differences,
    ...(JSON.stringify(one) === JSON.stringify(other) ? [] : ["depends on the order of the files"]),
    ...Object.entries(wanted).flatMap(([name, status_]) => {
      const is = status.get(basename(name));
      return is === status_ ? [] : [`${name} ${is}, not ${status_}`];
    }),
  ];
  if (differences.length === 0 || judged.differences.length > 0) return { ...judged, differences };
  return { outcome: "wrong beside a finding", differences, falseFindings: null };
}

export type CaseRead =
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "read"; readonly table: CongressTable; readonly report: Report };

/** The sheets of a case, or of what was made of it, as the command line reads them. */
export function readSheets(sheets: readonly Grid[], expected: Expected): CaseRead {
  const book = readBook(sheets);
  if (!book.ok) return { kind: "refused", reason: book.reasons.map(({ reason }) => reason.kind).join(", ") };
  return reportOf(book, expected);
}

type ReadTables = Pick<ReportInput, "table" | "previous" | "findings">;

function reportOf(read: ReadTables, { args = [] }: Expected): CaseRead {
  const at = args.indexOf("--as-of");
  const asOf = at < 0 ? null : readDay(args[at + 1] ?? "");
  return {
    kind: "read",
    table: read.table,
    report: makeReport({ ...read, asOf, today: TODAY }, defaultSettings),
  };
}

export function judgeRead(
  expected: Expected,
  file: string,
  read: CaseRead,
  files: readonly FileReport[] = [],
): Judged {
  const isToBeRefused = expected.fails === true || expected.refused !== undefined;
  if (read.kind === "refused")
    return isToBeRefused
      ? { outcome: "right", differences: [], falseFindings: null }
      : { outcome: "refused", differences: [read.reason], falseFindings: null };
  const { findings } = read.report;
  const json = JSON.stringify(toJson(file, read.report, defaultSettings, files));
  const differences = isToBeRefused
    ? ["read, not refused"]
    : [...compareCase(expected, json), ...missingOf(expected, findings)];
  if (differences.length === 0)
    return { outcome: "right", differences, falseFindings: falseOf(expected, findings) };
  const doubted = findings.some(({ severity }) => severity !== "info");
  return { outcome: doubted ? "wrong beside a finding" : "wrong silently", differences, falseFindings: null };
}

/** What a case says to be true of it must be told. */
function missingOf({ findings: known = [] }: Expected, findings: readonly Finding[]): readonly string[] {
  return known
    .filter((kind) => !findings.some((one) => one.kind === kind))
    .map((kind) => `no finding ${kind}`);
}

/** Errors, warnings and doubts that a case does not say to be true of it; null of a case whose cells with findings are told one by one. */
function falseOf(
  { findings: known = [], findingCells = [] }: Expected,
  findings: readonly Finding[],
): readonly string[] | null {
  if (findingCells.length > 0 && known.length === 0) return null;
  return findings
    .filter(({ kind, severity }) => severity !== "info" || remedyOf(kind) !== null)
    .filter(({ kind }) => !known.includes(kind))
    .map(({ kind, message }) => `${kind}: ${message}`);
}
