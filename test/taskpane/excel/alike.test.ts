/** Inside Excel a workbook says what its file says in the browser: some of the golden cases, and more with several sheets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseIn, casesIn } from "../../../scripts/corpus-case";
import { defaultChoices } from "../../../src/analysis/choices";
import { Engine } from "../../../src/analysis/engine";
import { ExcelHost as ExcelPort } from "../../../src/taskpane/excel/excel-host";
import type { Grid } from "../../../src/sheet/grid";
import { readWorkbook } from "../../../src/workbook/file/read";
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { sheetOfGrid } from "../../excel-host/sheet-of-grid";
import { toldOf } from "../../support/alike";
import { isInShare, share } from "../../support/effort";

const FOLDER = join(__dirname, "..", "..", "cases");
const TODAY = { year: 2026, month: 11, day: 27 };

const CASES = casesIn(FOLDER).flatMap((name, index) => {
  const { file } = caseIn(join(FOLDER, name));
  return file === null ? [] : [{ name, file, isAlways: isInShare(index, 18) }];
});

/** Excel has reckoned every formula, whoever saved the file. */
function asReckoned(grid: Grid): Grid {
  const { sheet, values, raw, merges, formats, fonts, struck, hiddenRows, hiddenColumns, hidden } = grid;
  return {
    ...{ sheet, values, merges, formats, hiddenRows, hiddenColumns, hidden },
    ...(raw && { raw }),
    ...(fonts && { fonts }),
    ...(struck && { struck }),
  };
}

beforeAll(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

async function expectAlike(file: string, isWanted: (sheets: readonly Grid[]) => boolean): Promise<boolean> {
  const book = await readWorkbook(readFileSync(file), file);
  if (!book.ok || !isWanted(book.sheets)) return false;
  const sheets = book.sheets.map(asReckoned);
  const ofFile = new Engine().analyse(sheets, defaultChoices, TODAY);
  const excel = new ExcelHost({ sheets: sheets.map(sheetOfGrid) });
  // The sheet that is looked at goes before: the one that the file's results are on.
  if (ofFile.ok) excel.workbook.bringToFront(excel.workbook.sheet(ofFile.overview.sheet));
  await installOffice(excel);
  expect(toldOf(await new ExcelPort().analyse(defaultChoices, TODAY))).toEqual(toldOf(ofFile));
  return true;
}

test.each(CASES.filter(({ isAlways }) => isAlways))("$name is the same inside Excel", async ({ file }) => {
  await expectAlike(file, () => true);
});

test("So are all others of several sheets, of which one is read whole before the others are", async () => {
  let tried = 0;
  for (const { file } of share(
    CASES.filter(({ isAlways }) => !isAlways),
    2,
  ))
    if (await expectAlike(file, (sheets) => sheets.length > 1)) tried++;
  expect(tried).toBeGreaterThan(10);
});
