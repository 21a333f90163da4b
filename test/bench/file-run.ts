/** One way of reading a file some times over, or the files of a folder: what it takes in milliseconds goes to standard output. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileForJoining } from "../../src/analysis/read-file";
import { makeReport } from "../../src/congress/report";
import { readBook } from "../../src/reading/read-book";
import { readBooks, type ReadFile } from "../../src/reading/read-books";
import type { Grid } from "../../src/sheet/grid";
import { inflateEntry, readArchive } from "../../src/workbook/file/archive";
import { Budget, LIMITS } from "../../src/workbook/file/limits";
import { readWorkbook } from "../../src/workbook/file/read";

/**
 * "before": every part inflated and counted, then read by the library. "tables": to what the reader understands, and nothing is kept. "join":
 * all files, to the figures of the whole.
 */
export type Way = "bytes" | "read" | "tables" | "figures" | "join" | "before-read" | "before";

const TODAY = { year: 2025, month: 12, day: 31 };

async function lookAtBytes(bytes: Uint8Array): Promise<number> {
  let sum = 0;
  const budget = new Budget(LIMITS);
  for (const entry of readArchive(bytes, budget).values())
    await inflateEntry(entry, budget, (piece) => {
      for (const byte of piece) sum += byte;
    });
  return sum;
}

async function read(bytes: Uint8Array): Promise<readonly Grid[]> {
  const book = await readWorkbook(bytes, "a.xlsx");
  if (!book.ok) throw new Error(book.problem.code);
  return book.sheets;
}

async function readByLibrary(bytes: Uint8Array): Promise<readonly Grid[]> {
  const budget = new Budget(LIMITS);
  for (const entry of readArchive(bytes, budget).values()) await inflateEntry(entry, budget, () => undefined);
  const { readBySheetJs } = await import("../../src/workbook/file/sheetjs");
  // The library decides by itself what a file is.
  return readBySheetJs(bytes, "xls", budget);
}

function figures(sheets: readonly Grid[]): void {
  const book = readBook(sheets);
  if (!book.ok) throw new Error("The bench sheet does not read.");
  makeReport({ table: book.table, findings: book.findings, asOf: null, today: TODAY });
}

const WAYS: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  bytes: lookAtBytes,
  read,
  tables: async (bytes) => {
    if (!readBook(await read(bytes)).ok) throw new Error("The bench sheet does not read.");
  },
  figures: async (bytes) => {
    figures(await read(bytes));
  },
  "before-read": readByLibrary,
  before: async (bytes) => {
    figures(await readByLibrary(bytes));
  },
};

/** As the command line joins files: one after the other, and of each no more is kept than its table. */
async function joinAll(paths: readonly string[]): Promise<void> {
  const read: ReadFile[] = [];
  for (const path of paths) {
    const name = basename(path);
    read.push(fileForJoining(name, null, await readWorkbook(bytesOf(path), name)));
  }
  const { table, findings, files } = readBooks(read);
  if (!table || files.some(({ status }) => status !== "read"))
    throw new Error("The bench files do not join.");
  makeReport({ table, findings, asOf: null, today: TODAY });
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

const [, , way = "", from = "", times = "1"] = process.argv;
const paths = statSync(from).isDirectory()
  ? readdirSync(from)
      .slice(0, Number(times))
      .map((name) => join(from, name))
  : new Array<string>(Number(times)).fill(from);
const start = performance.now();
if (way === "join") await joinAll(paths);
else for (const path of paths) await WAYS[way]?.(bytesOf(path));
process.stdout.write(String(performance.now() - start));
