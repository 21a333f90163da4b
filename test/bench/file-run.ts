/** One way of reading a file, some times over: what it takes in milliseconds goes to standard output. */
import { readFileSync } from "node:fs";
import { makeReport } from "../../src/congress/report";
import { readBook } from "../../src/reading/read-book";
import type { Grid } from "../../src/sheet/grid";
import { inflateEntry, readArchive } from "../../src/workbook/file/archive";
import { Budget, LIMITS } from "../../src/workbook/file/limits";
import { readWorkbook } from "../../src/workbook/file/read";

/** "before": every part inflated and counted, then read by the library. */
export type Way = "bytes" | "read" | "figures" | "before-read" | "before";

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
  makeReport({
    table: book.table,
    findings: book.findings,
    asOf: null,
    today: { year: 2025, month: 12, day: 31 },
  });
}

const WAYS: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  bytes: lookAtBytes,
  read,
  figures: async (bytes) => {
    figures(await read(bytes));
  },
  "before-read": readByLibrary,
  before: async (bytes) => {
    figures(await readByLibrary(bytes));
  },
};

const [, , way = "", file = "", times = "1"] = process.argv;
const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
for (let i = 0; i < Number(times); i++) await WAYS[way]?.(bytes);
process.stdout.write(String(performance.now() - start));
