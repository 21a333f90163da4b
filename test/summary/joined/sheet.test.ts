/** Results that were joined, as one results sheet: it reads back as the table that it was made of, and says where each line is from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseIn, casesIn } from "../../../scripts/corpus-case";
import { toJson } from "../../../src/cli/json";
import { makeReport, type Report } from "../../../src/congress/report";
import { defaultSettings } from "../../../src/congress/settings";
import type { CongressTable } from "../../../src/congress/table";
import { readBook } from "../../../src/reading/read-book";
import { layoutGrid } from "../../../src/sheet/layout-grid";
import type { Day } from "../../../src/vietnamese/day";
import { joinedSheet } from "../../../src/summary/joined/sheet";
import { readWorkbook } from "../../../src/workbook/file/read";
import { writeWorkbook } from "../../../src/workbook/file/write";
import { day, drawTable } from "../../support/table";
import { share } from "../../support/effort";

const FOLDER = join(__dirname, "..", "..", "cases");

function reportOf(table: CongressTable, asOf: Day | null): Report {
  return makeReport({ table, findings: [], asOf, today: day("27/11/2026") });
}

/** What is told of the whole and of each block, without where it stands. */
function figuresOf(report: Report): unknown {
  const json: unknown = JSON.parse(JSON.stringify(toJson("", report, defaultSettings)));
  if (typeof json !== "object" || json === null) throw new Error("no object");
  const { term, congresses, indicators, blocks } = Object.fromEntries(Object.entries(json));
  // A figure that was reckoned from others has a column of its own afterwards only where the pieces had one.
  return { term, congresses, indicators, blocks };
}

test.each(share(casesIn(FOLDER), 8))("the sheet of %s reads back as what it was made of", async (name) => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { file } = caseIn(join(FOLDER, name));
  const workbook = file === null ? null : await readWorkbook(readFileSync(file), file);
  const book = workbook?.ok ? readBook(workbook.sheets) : null;
  if (!book?.ok) return;
  const before = reportOf(book.table, null);
  const again = readBook([layoutGrid(joinedSheet(before.statistics, "chi bộ"))]);
  if (!again.ok) throw new Error(JSON.stringify(again.reasons));
  const { asOf } = before.statistics.standing;
  expect(figuresOf(reportOf(again.table, asOf))).toEqual(figuresOf(reportOf(book.table, asOf)));
});

const JOINED = drawTable(`
  branch            | date      | status | elected | reelected | women | secretaries | note
  # Khối thôn
  Chi bộ Thôn Bèo   | 19/4/2025 |        | 5       | 3         | 2     | 1           |
  Chi bộ Thôn Sậy   |           | chưa   |         |           |       |             | chờ sáp nhập
  # Khối cơ quan
  Chi bộ Trạm Y tế  | 5/2025    |        | 3       | 3         | ?     | 1           |
`);

test("each line says which file and which cell it is from", () => {
  const [first, ...others] = JOINED.sources;
  const table: CongressTable = {
    ...JOINED,
    sources: [{ ...first, book: "Khối thôn.xlsx", sheet: "KQ" }, ...others],
  };
  const { values } = layoutGrid(joinedSheet(reportOf(table, null).statistics, "chi bộ"));
  const line = values.find((row) => row.includes("Chi bộ Thôn Bèo")) ?? [];
  expect(line.slice(-2)).toEqual(["Khối thôn.xlsx", "trang “KQ”, ô A3"]);
});

test("written into a file and read from it, it tells the same, and what could not be read is told again", async () => {
  const before = reportOf(JOINED, day("30/6/2025"));
  const bytes = await writeWorkbook([joinedSheet(before.statistics, "chi bộ")]);
  const workbook = await readWorkbook(bytes, "gop.xlsx");
  const book = readBook(workbook.ok ? workbook.sheets : []);
  if (!book.ok) throw new Error(JSON.stringify(book.reasons));
  expect(figuresOf(reportOf(book.table, day("30/6/2025")))).toEqual(figuresOf(before));
  expect(book.findings.map(({ kind }) => kind)).toEqual(["unreadable-count"]);
});
