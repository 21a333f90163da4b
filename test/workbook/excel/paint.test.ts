/** What is written on a sheet is what was meant, whatever Excel makes of it when a person types it, and in whatever language. */
import { readFileSync } from "node:fs";
import { defaultChoices } from "../../../src/analysis/choices";
import { Engine } from "../../../src/analysis/engine";
import { bulletinLayout } from "../../../src/analysis/bulletin-sheet";
import type { SheetLayout } from "../../../src/summary/sheet-layout";
import { resultsTemplate } from "../../../src/template/results-sheet";
import { askDifferences, paint } from "../../../src/workbook/excel/paint";
import { Queue } from "../../../src/workbook/excel/queue";
import { readWorkbook } from "../../../src/workbook/file/read";
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { day } from "../../support/table";

/** Paints on a new sheet; gives it, and what of it is not as it was meant. */
async function painted(
  layout: SheetLayout,
  locale = "vi-VN",
): Promise<{ host: ExcelHost; differences: unknown }> {
  const host = new ExcelHost({ sheets: [{ name: "KQ" }], locale });
  await installOffice(host);
  const differences = await Excel.run(async (context) => {
    const queue = new Queue(context);
    const sheet = context.workbook.worksheets.add(layout.name);
    await paint(
      sheet,
      layout,
      layout.columnWidths.map((width) => width * 6),
      queue,
    );
    const asked = await askDifferences(sheet, layout, queue);
    await queue.send();
    return asked();
  });
  return { host, differences };
}

/** What Excel takes for a formula, a day, a number, a yes or a sign when it is typed. */
const AWKWARD = [
  ...["=1+1", "+84 203 123", "-", "- bầu 3 đồng chí", "@chi bộ", "'09", "''", "19/4", "4/5", "15-Feb", "09"],
  ...["62,57%", "1e5", "5.207", "TRUE", "#N/A", '=HYPERLINK("https://vi-du.vn")', "1:30", "$5", "(3)"],
];

test.each(["vi-VN", "en-US"])(
  "A text stays that text, whatever it looks like, where the machine speaks %s",
  async (locale) => {
    const { host, differences } = await painted(bulletinLayout(["Tiêu đề", ...AWKWARD]), locale);
    expect(differences).toEqual([]);
    const cells = AWKWARD.map((_text, i) => host.workbook.sheet("Bản tin").cellAt(`A${i + 2}`));
    expect(cells.map(({ value }) => value)).toEqual(AWKWARD);
    // As it would be in a file: nobody's cell is left a cell of texts.
    expect(new Set(cells.map(({ numberFormat }) => numberFormat))).toEqual(new Set(["General"]));
  },
);

test("A sheet is made to fit the page by a scale first, for an Excel that passes over the number of pages", async () => {
  const zoomed: unknown[] = [];
  await installOffice(new ExcelHost());
  const zoom = jest.spyOn(Excel.PageLayout.prototype, "zoom", "set");
  await painted(resultsTemplate());
  for (const [value] of zoom.mock.calls) zoomed.push(value);
  zoom.mockRestore();
  expect(zoomed).toEqual([{ scale: expect.any(Number) }, { horizontalFitToPages: 1 }]);
});

test("No format of a number has a point or comma that an Excel could take for that of its own language", async () => {
  const file = "assets/ket-qua-mau-khoi.xlsx";
  const book = await readWorkbook(new Uint8Array(readFileSync(file)), file);
  if (!book.ok) throw new Error(`${file} cannot be read.`);
  const engine = new Engine();
  engine.analyse(book.sheets, defaultChoices, day("20/4/2017"));
  const layouts = [
    engine.sheet("summary", defaultChoices),
    engine.sheet("bulletin", defaultChoices),
    resultsTemplate(),
  ];
  const formats = layouts.flatMap((layout) =>
    Object.values(layout?.styles ?? {}).flatMap(({ numberFormat }) => numberFormat ?? []),
  );
  expect(new Set(formats).size).toBeGreaterThan(1);
  expect(formats.filter((format) => /[.,]/.test(format.replace(/\\./g, "")))).toEqual([]);
});
