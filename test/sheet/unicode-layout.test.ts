/** A sheet of an old encoding as a new one in Unicode says the same when it is read again, whatever is hidden or struck out on it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseIn, casesIn } from "../../scripts/corpus-case";
import { defaultChoices } from "../../src/analysis/choices";
import { Engine } from "../../src/analysis/engine";
import { unicodeLayout, unicodeLayouts } from "../../src/sheet/unicode-layout";
import { readWorkbook } from "../../src/workbook/file/read";
import { writeWorkbook } from "../../src/workbook/file/write";
import { draw } from "../support/draw";
import type { Grid } from "../../src/sheet/grid";

const FOLDER = join(__dirname, "..", "cases");
const TODAY = { year: 2026, month: 11, day: 27 };

async function copyOf(sheets: readonly Grid[]): Promise<readonly Grid[]> {
  const layouts = unicodeLayouts(sheets);
  if (!layouts) throw new Error("Nothing is in an old encoding.");
  const copy = await readWorkbook(await writeWorkbook(layouts), "copy.xlsx");
  if (!copy.ok) throw new Error(copy.problem.code);
  return copy.sheets;
}

function figures(sheets: readonly Grid[]): unknown {
  const analysis = new Engine().analyse(sheets, defaultChoices, TODAY);
  return analysis.ok ? [analysis.overview.sheet, analysis.overview.term, analysis.overview.groups] : analysis;
}

const CASES = casesIn(FOLDER).flatMap((name) => {
  const { file } = caseIn(join(FOLDER, name));
  return file !== null && /tcvn3|vni|VnTime/.test(name) ? [{ name, file }] : [];
});

test.each(CASES)("$name says the same in Unicode", async ({ file }) => {
  const book = await readWorkbook(readFileSync(file), file);
  if (!book.ok) throw new Error(book.problem.code);
  expect(figures(await copyOf(book.sheets))).toEqual(figures(book.sheets));
});

test("What is hidden or struck out stays so, days stay days, and texts that look like formulas are texts", async () => {
  const grid = draw(
    `
    STT | Chi bé  | Ngµy ®¹i héi | §­îc bÇu | ~NhiÖm kú tr­íc
    1   | Th«n A  | #1/4/2025    | 3        | 4
    ~2  | Th«n B  | #2/4/2025    | 5        | 4
    3   | =§«ng   | #3/4/2025    | 7        | 4
  `,
    { struck: new Map([[3, new Set([1])]]), formats: [[], [undefined, undefined, "dd/mm/yyyy"]] },
  );
  const [copy] = await copyOf([grid]);
  expect(copy?.values[3]?.[1]).toBe("=Đông");
  expect([...(copy?.hiddenRows ?? [])]).toEqual([...grid.hiddenRows]);
  expect([...(copy?.hiddenColumns ?? [])]).toEqual([...grid.hiddenColumns]);
  expect([...(copy?.struck?.get(3) ?? [])]).toEqual([1]);
  expect(copy?.formats[1]?.[2]).toBe("dd/mm/yyyy");
});

test("Of a sheet in Unicode there is none", () => {
  expect(unicodeLayout(draw("\n STT | Chi bộ | Nữ\n 1 | Thôn A | 2\n"))).toBeNull();
});
