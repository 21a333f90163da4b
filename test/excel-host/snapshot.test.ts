/** A workbook as plain data is the same as long as nothing of it that anybody sees was changed. */
import { excelWith, onSheet } from "./support";

test("A sheet that is made anew with the same chart, sizes and looks is the same", async () => {
  const host = await excelWith({
    sheets: [
      { name: "A" },
      {
        name: "B",
        values: [
          ["a", 1],
          ["b", 2],
        ],
      },
    ],
  });
  const make = (): Promise<unknown> =>
    onSheet("B", (source, context) => {
      const sheet = context.workbook.worksheets.add("Mới");
      sheet.getRange("A1:B2").copyFrom(source.getRange("A1:B2"));
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B2"));
      chart.name = "Biểu đồ";
      sheet.getRange("A1:B2").setRowProperties([{ format: { rowHeight: 15 } }, {}]);
      return undefined;
    });
  const before = host.snapshot();
  await make();
  const after = host.snapshot();
  expect(after).not.toEqual(before);
  host.workbook.sheet("Mới").remove();
  expect(host.snapshot()).toEqual(before);
  await make();
  expect(host.snapshot()).toEqual(after);
});

test.each<readonly [what: string, change: (sheet: Excel.Worksheet) => void]>([
  ["a value", (sheet) => (sheet.getRange("A1").values = [["b"]])],
  ["a look", (sheet) => (sheet.getRange("C3").format.font.italic = true)],
  ["a height", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
  [
    "merged cells",
    (sheet) => {
      sheet.getRange("C3:D4").merge();
    },
  ],
  ["a rule", (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } })],
  ["a note kept with a sheet", (sheet) => sheet.customProperties.add("DaiHoi", "1")],
  ["how it prints", (sheet) => (sheet.pageLayout.centerVertically = true)],
  ["whether it is seen", (sheet) => (sheet.visibility = "Hidden")],
  [
    "what stays in view",
    (sheet) => {
      sheet.freezePanes.freezeRows(2);
    },
  ],
])("%s makes a difference", async (_what, change) => {
  const host = await excelWith({ sheets: [{ name: "S", values: [["a"]] }, { name: "T" }] });
  const before = host.snapshot();
  await onSheet("S", (sheet) => {
    change(sheet);
    return undefined;
  });
  expect(host.snapshot()).not.toEqual(before);
});
