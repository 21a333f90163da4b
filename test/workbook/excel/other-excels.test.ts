/** What some Excel passes over or takes otherwise is said so that it comes out right all the same. */
import { readFileSync } from "node:fs";
import { defaultChoices } from "../../../src/analysis/choices";
import { Engine } from "../../../src/analysis/engine";
import { sheetOf } from "../../../src/analysis/sheets";
import { resultsTemplate } from "../../../src/template/results-sheet";
import { putPageLayout } from "../../../src/workbook/excel/page-layout";
import { readWorkbook } from "../../../src/workbook/file/read";
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { day } from "../../support/table";

test("A sheet is made to fit the page by a scale first, for an Excel that passes over the number of pages", async () => {
  await installOffice(new ExcelHost({ sheets: [{ name: "KQ" }] }));
  const zoom = jest.spyOn(Excel.PageLayout.prototype, "zoom", "set");
  await Excel.run(async (context) => {
    putPageLayout(context.workbook.worksheets.getItem("KQ"), resultsTemplate());
    await context.sync();
  });
  expect(zoom.mock.calls.map(([value]) => value)).toEqual([
    { scale: expect.any(Number) },
    { horizontalFitToPages: 1 },
  ]);
});

test("No format of a number has a point or comma that an Excel could take for that of its own language", async () => {
  const file = "assets/ket-qua-mau-khoi.xlsx";
  const book = await readWorkbook(new Uint8Array(readFileSync(file)), file);
  if (!book.ok) throw new Error(`${file} cannot be read.`);
  const engine = new Engine();
  engine.analyse(book.sheets, defaultChoices, day("20/4/2017"));
  const layouts = [
    sheetOf(engine.written(), "summary", defaultChoices),
    sheetOf(engine.written(), "bulletin", defaultChoices),
    resultsTemplate(),
  ];
  const formats = layouts.flatMap((layout) =>
    Object.values(layout?.styles ?? {}).flatMap(({ numberFormat }) => numberFormat ?? []),
  );
  expect(new Set(formats).size).toBeGreaterThan(1);
  expect(formats.filter((format) => /[.,]/.test(format.replace(/\\./g, "")))).toEqual([]);
});
