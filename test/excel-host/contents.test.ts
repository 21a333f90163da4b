/** What becomes of what is written into cells: as if it were typed there. */
import { codeOf, excelWith, onSheet, writeNumberFormat, writeValues } from "./support";

type Written = readonly [given: unknown, value: unknown, format: string];

const year = new Date().getFullYear();

describe("a value that is written into a cell", () => {
  test.each<Written>([
    ["Chi bộ 1", "Chi bộ 1", "General"],
    ["62,57%", 0.6257, "0.00%"],
    ["50%", 0.5, "0%"],
    ["1,5", 1.5, "General"],
    ["1.234.567", 1234567, "#,##0"],
    ["1.5", "1.5", "General"],
    ["-7", -7, "General"],
    ["09", 9, "General"],
    ["19/4/2017", 42844, "m/d/yyyy"],
    ["31/2/2017", "31/2/2017", "General"],
    ["4/2017", 42826, "mmm-yy"],
    ["true", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["'19/4", "19/4", "General"],
    ["", "", "General"],
    [12, 12, "General"],
    [false, false, "General"],
  ])("%j becomes %j", async (given, value, format) => {
    const host = await excelWith();
    await onSheet("Sheet1", (sheet) => {
      writeValues(sheet.getRange("A1"), given);
      return undefined;
    });
    const cell = host.workbook.sheet("Sheet1").cellAt("A1");
    expect([cell.value, cell.numberFormat]).toEqual([value, format]);
  });

  test.each(["19/4", "1-2", "4/5"])("“%s” becomes a day of this year", async (given) => {
    const host = await excelWith();
    host.workbook.sheet("Sheet1").type("A1", given);
    const { value, text, numberFormat } = host.workbook.sheet("Sheet1").cellAt("A1");
    expect(numberFormat).toBe("d-mmm");
    expect(value).toBeGreaterThan((year - 1901) * 365);
    expect(text).toMatch(/^\d+-[A-Z][a-z]{2}$/);
  });

  test("stays text in a cell of texts, and loses only the sign that a text follows", async () => {
    const host = await excelWith();
    await onSheet("Sheet1", (sheet) => {
      const range = sheet.getRange("A1:A4");
      writeNumberFormat(range, "@");
      range.values = [["19/4"], ["=1+1"], [12], ["''09"]];
      writeNumberFormat(range, "General");
      return undefined;
    });
    const cells = ["A1", "A2", "A3", "A4"].map(
      (address) => host.workbook.sheet("Sheet1").cellAt(address).value,
    );
    expect(cells).toEqual(["19/4", "=1+1", "12", "'09"]);
  });

  test("is left as it was where null is written, and taken away by an empty text", async () => {
    const host = await excelWith({ sheets: [{ name: "S", values: [["a", "b", "c"]] }] });
    await onSheet("S", (sheet) => {
      sheet.getRange("A1:C1").values = [[null, "", "d"]];
      return undefined;
    });
    const values = ["A1", "B1", "C1"].map((address) => host.workbook.sheet("S").cellAt(address).value);
    expect(values).toEqual(["a", "", "d"]);
  });

  test("may be one for all cells of a range", async () => {
    const host = await excelWith();
    await onSheet("Sheet1", (sheet) => {
      writeValues(sheet.getRange("A1:B2"), "x");
      return undefined;
    });
    expect(host.workbook.sheet("Sheet1").cellAt("B2").value).toBe("x");
  });

  test.each<readonly [string, string, unknown]>([
    ["of too few rows", "A1:A2", [["x"]]],
    ["of too few columns", "A1:B1", [["x"]]],
    ["without rows", "A1:B1", ["x", "y"]],
    ["longer than a cell takes", "A1", "x".repeat(32_768)],
    ["that is a formula nobody can read", "A1", "=1+"],
    ["that begins like a formula", "A1", "- bầu bổ sung"],
    ["of another kind", "A1", { day: 1 }],
    ["into a whole column", "A:A", "x"],
  ])("%s is refused", async (_what, address, values) => {
    const host = await excelWith();
    const before = host.snapshot();
    const writing = onSheet("Sheet1", (sheet) => {
      writeValues(sheet.getRange(address), values);
      return undefined;
    });
    expect(await codeOf(writing)).toBe("InvalidArgument");
    expect(host.snapshot()).toEqual(before);
  });

  test("is lost where it goes into a merged area, but for its first cell", async () => {
    const host = await excelWith({ sheets: [{ name: "S", merges: ["A1:B2"] }] });
    const read = await onSheet("S", (sheet) => {
      const range = sheet.getRange("A1:C2");
      range.values = [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ];
      range.load("values");
      return () => range.values;
    });
    expect(read).toEqual([
      ["a", "", "c"],
      ["", "", "f"],
    ]);
    expect(host.workbook.sheet("S").cellAt("B2").formula).toBe("");
  });

  test("of a large table comes through in one piece", async () => {
    const host = await excelWith();
    const values = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 20 }, (__, c) => r * 20 + c));
    const read = await onSheet("Sheet1", (sheet) => {
      const range = sheet.getRangeByIndexes(4, 1, 1000, 20);
      range.values = values;
      range.load("values,address");
      return () => ({ values: range.values, address: range.address });
    });
    expect(read).toEqual({ values, address: "Sheet1!B5:U1004" });
    expect(host.requests).toHaveLength(1);
  });
});

describe("a formula", () => {
  const sheets = [
    {
      name: "Nguồn",
      values: [
        [12, "a"],
        [30, "b"],
        ["-", "c"],
      ],
    },
    { name: "Tổng hợp" },
  ];

  test.each<readonly [formula: string, value: unknown]>([
    ["=SUM('Nguồn'!A1:A3)", 42],
    ["=SUM(Nguồn!A:A)/2", 21],
    ['=SUBSTITUTE(ROUND(Nguồn!A1*100/Nguồn!A2,2),".",",")&"%"', "40%"],
    ['=SUBSTITUTE(ROUND(1*100/3,2),".",",")&"%"', "33,33%"],
    ["=SUMPRODUCT(--ISNUMBER(Nguồn!A1:A3),Nguồn!A1:A3)/SUMPRODUCT(--ISNUMBER(Nguồn!A1:A3))", 21],
    ['=IF(MAX(Nguồn!A1:A3)>=30,"đủ","thiếu")', "đủ"],
    ['=COUNTIF(Nguồn!A1:A3,">=12")&" / "&COUNTA(Nguồn!A1:A3)', "2 / 3"],
    ["=1/0", "#DIV/0!"],
    ["=IFERROR(1/0,Nguồn!A1)", 12],
    ["=Nguồn!A3+1", "#VALUE!"],
    ["=1,5+1", "InvalidArgument"],
    ["=KHONGCO(1)", "#NAME?"],
    ["=Không_có!A1", "#REF!"],
    ["=ROUND(2.675,2)", 2.68],
    ["=-2^2", 4],
    ["=2+3*4-(1+1)%", 13.98],
  ])("%s is %j", async (formula, value) => {
    const host = await excelWith({ sheets });
    const writing = onSheet("Tổng hợp", (sheet) => {
      sheet.getRange("B2").formulas = [[formula]];
      return undefined;
    });
    const code = await codeOf(writing);
    expect(code ?? host.workbook.sheet("Tổng hợp").cellAt("B2").value).toBe(value);
  });

  test("follows what it is made of", async () => {
    const host = await excelWith({ sheets });
    const sheet = host.workbook.sheet("Tổng hợp");
    sheet.type("A1", "=SUM(Nguồn!A1:A3)");
    sheet.type("A2", "=A1*2");
    host.workbook.sheet("Nguồn").type("A3", 8);
    expect([sheet.cellAt("A2").value, sheet.cellAt("A2").formula]).toEqual([100, "=A1*2"]);
  });

  test("that goes round in a circle ends", async () => {
    const host = await excelWith();
    const sheet = host.workbook.sheet("Sheet1");
    sheet.type("A1", "=B1+1");
    sheet.type("B1", "=A1+1");
    expect(typeof sheet.cellAt("A1").value).toBe("number");
  });

  test("waits for the calculation where that is done by hand", async () => {
    const host = await excelWith({ sheets: [{ name: "S", values: [[1]] }] });
    const sheet = host.workbook.sheet("S");
    sheet.type("B1", "=A1*10");
    await Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      await context.sync();
    });
    sheet.type("A1", 2);
    expect(sheet.cellAt("B1").value).toBe(10);
    await Excel.run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
    expect(sheet.cellAt("B1").value).toBe(20);
  });

  test("given with its value keeps it until its sheet changes", async () => {
    const host = await excelWith({ sheets: [{ name: "S", values: [[1, { formula: "A1+1", value: 7 }]] }] });
    const sheet = host.workbook.sheet("S");
    expect(sheet.cellAt("B1").value).toBe(7);
    sheet.type("A1", 5);
    expect(sheet.cellAt("B1").value).toBe(6);
  });
});

describe("what a cell shows", () => {
  test.each<readonly [value: number | string, format: string, text: string]>([
    [42844, "dd/mm/yyyy", "19/04/2017"],
    [42844, "m/d/yyyy", "19/04/2017"],
    [0.6257, "0.00%", "62,57%"],
    [1234567.5, "#,##0.0", "1.234.567,5"],
    [1.5, "General", "1,5"],
    [7, "00", "07"],
    ["x", "@", "x"],
  ])("%j with the format %s shows as %s", async (value, format, text) => {
    const host = await excelWith({
      sheets: [{ name: "S", values: [[value]], numberFormats: { A1: format } }],
    });
    expect(host.workbook.sheet("S").cellAt("A1").text).toBe(text);
  });

  test("of a day is four years later where days are counted from 1904", async () => {
    const sheets = [{ name: "S", values: [[42844 - 1462]], numberFormats: { A1: "dd/mm/yyyy" } }];
    const host = await excelWith({ sheets, uses1904: true });
    const sheet = host.workbook.sheet("S");
    sheet.type("A2", "19/4/2017");
    expect([sheet.cellAt("A1").text, sheet.cellAt("A2").value]).toEqual(["19/04/2017", 42844 - 1462]);
  });

  test("is “####” where somebody made the column too narrow for a number", async () => {
    const host = await excelWith({ sheets: [{ name: "S", values: [[123456789, "chữ dài"]] }] });
    await onSheet("S", (sheet) => {
      sheet.getRange("A:B").format.columnWidth = 30;
      return undefined;
    });
    const sheet = host.workbook.sheet("S");
    expect(sheet.cellAt("A1").text).toMatch(/^#+$/);
    expect(sheet.cellAt("B1").text).toBe("chữ dài");
  });
});
