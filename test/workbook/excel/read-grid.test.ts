/** A sheet of Excel as the pane reads it: what a cell holds, never what it shows; all that is filled, and nothing that is only coloured. */
import type { Grid } from "../../../src/reading/grid";
import { askBook, type SheetView, type UsedArea } from "../../../src/workbook/excel/book";
import { areaOf, readGrid } from "../../../src/workbook/excel/read-grid";
import { ExcelHost, type HostOptions, type SheetData } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";

async function excelWith(sheet: Omit<SheetData, "name">, options: HostOptions = {}): Promise<ExcelHost> {
  const host = new ExcelHost({ sheets: [{ name: "KQ", ...sheet }], ...options });
  await installOffice(host);
  host.clearRequests();
  return host;
}

/** The sheet as it is read; `used` instead of what Excel says is used. */
function read(used?: UsedArea): Promise<Grid> {
  return Excel.run(async (context) => {
    const asked = askBook(context);
    await context.sync();
    const book = asked();
    const [sheet] = book.sheets;
    const whole = (one: SheetView | undefined): SheetView => {
      if (!one) throw new Error("The workbook has no sheet.");
      return one;
    };
    const area = used ?? (await areaOf(context, book, whole(sheet)));
    return readGrid(context, whole(sheet), area, { supports: () => true, beforeSend: () => undefined });
  });
}

/** Something that an add-in does to the sheet. */
function act(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("KQ"));
    await context.sync();
  });
}

test("Blank, zero, an empty text, an error and a word are five things", async () => {
  await excelWith({ values: [["a", null, 0, { formula: '=""', value: "" }, { error: "#N/A" }, false, "0"]] });
  expect((await read()).values).toEqual([["a", null, 0, null, { error: "#N/A" }, false, "0"]]);
});

describe("A day is the number that its cell holds, with its format", () => {
  const DAY = { values: [["Ngày"], [42844]], numberFormats: { A2: "dd/mm/yyyy" } };

  test.each(["vi-VN", "en-US"])("in the language %s", async (locale) => {
    await excelWith(DAY, { locale });
    const { values, formats } = await read();
    expect([values[1], formats[1]]).toEqual([[42844], ["dd/mm/yyyy"]]);
  });

  test("in a column so narrow that it shows “####”", async () => {
    const host = await excelWith(DAY);
    await act((sheet) => {
      sheet.getRange("A:A").format.columnWidth = 10;
    });
    expect(host.workbook.sheet("KQ").cellAt("A2").text).toMatch(/^#+$/);
    expect((await read()).values[1]).toEqual([42844]);
  });

  test("in a workbook whose days count from 1904: it counts from 1900, and other numbers stay", async () => {
    const values = [
      ["Ngày", "Đảng viên"],
      [42844 - 1462, 42000],
    ];
    await excelWith({ values, numberFormats: { A2: "dd/mm/yyyy" } }, { uses1904: true });
    expect((await read()).values[1]).toEqual([42844, 42000]);
  });
});

test("Merged areas are told whole, wherever they begin, and their value is that of the first cell", async () => {
  await excelWith({
    values: [
      ["Khối 1", null, "x"],
      [null, null, 1],
      ["y", "z", 2],
    ],
    merges: ["A1:B2", "C2:C3"],
  });
  const { merges, values } = await read();
  expect(merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 1, left: 2, bottom: 2, right: 2 },
  ]);
  expect(values[0]).toEqual(["Khối 1", null, "x"]);
});

test("A table that begins further down keeps the places of its cells", async () => {
  await excelWith({
    values: [[], [], [null, null, "STT"], [null, null, 1]],
    numberFormats: { C4: "00" },
    hiddenRows: [3],
  });
  const { values, formats, hiddenRows } = await read();
  expect(values).toEqual([[], [], [null, null, "STT"], [null, null, 1]]);
  expect([formats[2], formats[3]]).toEqual([undefined, [undefined, undefined, "00"]]);
  expect([...hiddenRows]).toEqual([3]);
});

test("Rows that are only coloured, down to the last of the sheet, are not read", async () => {
  const host = await excelWith({ values: [["STT"], [1]] });
  await act((sheet) => {
    sheet.getRange("A:XFD").format.fill.color = "#FFFF00";
  });
  host.clearRequests();
  expect((await read()).values).toEqual([["STT"], [1]]);
  expect(Math.max(...host.requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000);
});

test("A sheet beyond five million cells is refused before a cell of it is asked for", async () => {
  const host = await excelWith({ values: [["STT"]] });
  const used = { row: 0, column: 0, rows: 1_048_576, columns: 5 };
  await expect(read(used)).rejects.toMatchObject({ code: "too-large", sheet: "KQ" });
  expect(host.requests).toHaveLength(1);
});

describe("On the web, where an answer has at most 5 MB,", () => {
  test.each<readonly [what: string, rows: number, columns: number, text: string]>([
    ["a sheet of 75,000 cells", 3_000, 25, "Chi bộ"],
    ["a sheet of long texts", 300, 20, "Nhiệm vụ trọng tâm. ".repeat(100)],
  ])("%s comes in pieces of whole rows, and is the same", async (_what, rows, columns, text) => {
    const values = Array.from({ length: rows }, (_row, r) =>
      Array.from({ length: columns }, (_column, c) => (c < 8 ? text : r * columns + c)),
    );
    const host = await excelWith({ values }, { platform: "web" });
    expect((await read()).values).toEqual(values);
    const answered = host.requests.filter(({ error }) => error === null);
    expect(answered.length).toBeGreaterThan(2);
    expect(Math.max(...answered.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * 1024 * 1024);
  });
});
