/** Cells that are copied: contents and looks, to the same sheet and to others. */
import { excelWith, onSheet } from "./support";

describe("cells that are copied", () => {
  const sheets = [
    {
      name: "S",
      values: [
        ["a", 1],
        ["b", 2],
        [null, { formula: "SUM(B1:B2)", value: 3 }],
      ],
      merges: ["A5:B5"],
      numberFormats: { B1: "0.0" },
    },
    { name: "T", values: [["cũ", "cũ", "cũ"]] },
  ];

  test("to another sheet bring contents, looks and merges, and formulas speak of the cells there", async () => {
    const host = await excelWith({ sheets });
    await onSheet("T", (target, context) => {
      target.getRange("A1").copyFrom(context.workbook.worksheets.getItem("S").getRange("A1:B5"));
      return undefined;
    });
    const target = host.workbook.sheet("T");
    expect(["A1", "B1", "C1", "B3"].map((address) => target.cellAt(address).value)).toEqual([
      "a",
      1,
      "cũ",
      3,
    ]);
    expect([target.cellAt("B3").formula, target.cellAt("B1").numberFormat]).toEqual(["=SUM(B1:B2)", "0.0"]);
    expect(target.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
    target.type("B1", 10);
    expect(target.cellAt("B3").value).toBe(12);
  });

  test("elsewhere have formulas that speak of what stands as far away", async () => {
    const host = await excelWith({ sheets });
    await onSheet("S", (sheet) => {
      sheet.getRange("D4").copyFrom("B3", "Formulas");
      return undefined;
    });
    expect(host.workbook.sheet("S").cellAt("D4").formula).toBe("=SUM(D2:D3)");
  });

  test("may be values or looks alone", async () => {
    const host = await excelWith({ sheets });
    await onSheet("T", (sheet) => {
      sheet.getRange("A1").copyFrom("S!B1:B3", "Values");
      sheet.getRange("C1").copyFrom("S!B1:B3", "Formats");
      return undefined;
    });
    const target = host.workbook.sheet("T");
    expect(target.cellAt("A3")).toMatchObject({ value: 3, formula: "3" });
    expect(target.cellAt("A1").numberFormat).toBe("General");
    expect(target.cellAt("C1")).toMatchObject({ value: "cũ", numberFormat: "0.0" });
  });

  test("bring rules of what may be entered along, in place of those there", async () => {
    const host = await excelWith({ sheets });
    await onSheet("S", (sheet) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      sheet.getRange("D1:D2").dataValidation.rule = { custom: { formula: "=FALSE" } };
      sheet.getRange("D1").copyFrom("A1");
      sheet.getRange("E1").copyFrom("A1", "Formats");
      return undefined;
    });
    const { validations } = host.workbook.sheet("S");
    const told = validations.map(({ area, rule }) => [area.top, area.left, rule]);
    expect(told).toEqual([
      [0, 0, { custom: { formula: "=TRUE" } }],
      [1, 3, { custom: { formula: "=FALSE" } }],
      [0, 3, { custom: { formula: "=TRUE" } }],
    ]);
  });

  test("fill a target that holds them a whole number of times", async () => {
    const host = await excelWith({ sheets });
    await onSheet("S", (sheet) => {
      sheet.getRange("D1:E4").copyFrom("A1:A2", "Values");
      return undefined;
    });
    const sheet = host.workbook.sheet("S");
    expect(["D1", "D3", "E4"].map((address) => sheet.cellAt(address).value)).toEqual(["a", "a", "b"]);
  });
});
