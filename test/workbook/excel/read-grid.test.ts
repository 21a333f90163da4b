/** A sheet of Excel as a grid: what stands there, told apart as Excel tells it apart, and where it stands. */
import type { Grid } from "../../../src/sheet/grid";
import { ExcelHost, type HostOptions, type SheetData } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { readSheet } from "./support";

/** The grid of a drawn sheet, read by the Excel of these options. */
async function gridOf(sheet: SheetData, options: HostOptions = {}): Promise<Grid> {
  const host = new ExcelHost({ sheets: [{ name: "Sổ tay" }, sheet], ...options });
  await installOffice(host);
  return readSheet(sheet.name);
}

test("Blank, zero, an empty text, no and an error are told apart.", async () => {
  const grid = await gridOf({
    name: "KQ",
    values: [[null, 0, { formula: '=""', value: "" }, false, { error: "#N/A" }, "#N/A", "0", 1]],
  });
  expect(grid.values).toEqual([[null, 0, null, false, { error: "#N/A" }, "#N/A", "0", 1]]);
});

test("Where the first rows and columns are empty, everything stands where it stands on the sheet.", async () => {
  const grid = await gridOf({ name: "KQ", values: [[], [], [null, null, "STT", 5]] });
  expect(grid.values).toEqual([[], [], [null, null, "STT", 5]]);
});

test("Formats stand where their cells stand.", async () => {
  const grid = await gridOf({
    name: "KQ",
    values: [[], [null, 0.9, 42844, 7]],
    numberFormats: { B2: "0%", C2: "dd/mm/yyyy" },
  });
  expect(grid.formats[1]).toEqual([undefined, "0%", "dd/mm/yyyy", undefined]);
});

test("A sheet without a value is an empty grid.", async () => {
  const grid = await gridOf({ name: "KQ", numberFormats: { B2: "0%" } });
  expect(grid).toMatchObject({ sheet: "KQ", values: [], merges: [] });
});

test("A hidden sheet is read, and told to be hidden.", async () => {
  const grid = await gridOf({ name: "KQ", values: [["STT"]], visibility: "Hidden" });
  expect([grid.hidden, grid.values]).toEqual([true, [["STT"]]]);
});

test("Rows that are hidden and rows that a filter hides are read, and told to be hidden.", async () => {
  const grid = await gridOf({
    name: "KQ",
    values: [[], ["a"], ["b"], ["c"], ["d"]],
    hiddenRows: [2],
    filteredRows: [4],
  });
  expect(grid.values.map(([value]) => value)).toEqual([undefined, "a", "b", "c", "d"]);
  expect([...grid.hiddenRows]).toEqual([2, 4]);
});

test("Columns that are hidden are read, and told to be hidden, wherever the used area begins.", async () => {
  const grid = await gridOf({
    name: "KQ",
    values: [[null, "a", "b", "c"]],
    hiddenColumns: [2],
  });
  expect(grid.values).toEqual([[null, "a", "b", "c"]]);
  expect([...grid.hiddenColumns]).toEqual([2]);
});

test("The cells of a Table are cells like any others.", async () => {
  const values = [
    ["STT", "Tên chi bộ"],
    [1, "Văn phòng"],
  ];
  const grid = await gridOf({ name: "KQ", values, table: { name: "Bảng1", address: "A1:B2" } });
  expect(grid.values).toEqual(values);
});

test("Merged areas are told where they stand on the sheet.", async () => {
  const { merges } = await gridOf({
    name: "KQ",
    values: [[], [null, "Trong đó"], [null, "Nam", "Nữ"], [null, "Khối xã"], [], [null, null, "x"]],
    merges: ["B2:D2", "B4:B5"],
  });
  expect(merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 3, left: 1, bottom: 4, right: 1 },
  ]);
});

describe("Days", () => {
  const DAY = 42844;

  test("are numbers from 1900, with the format that shows them as days", async () => {
    const grid = await gridOf({ name: "KQ", values: [[DAY]], numberFormats: { A1: "dd/mm/yyyy" } });
    expect([grid.values, grid.formats[0]]).toEqual([[[DAY]], ["dd/mm/yyyy"]]);
  });

  test("are the same in a column that is too narrow to show them", async () => {
    const host = new ExcelHost({
      sheets: [{ name: "KQ", values: [[DAY]], numberFormats: { A1: "dd/mm/yyyy" } }],
    });
    await installOffice(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KQ").getRange("A:A").format.columnWidth = 10;
      await context.sync();
    });
    expect(host.workbook.sheet("KQ").cellAt("A1").text).toMatch(/^#+$/);
    expect((await readSheet("KQ")).values).toEqual([[DAY]]);
  });

  test("of a workbook that counts from 1904 are the same days", async () => {
    const sheet = { name: "KQ", values: [[DAY - 1462, 3]], numberFormats: { A1: "dd/mm/yyyy" } };
    const grid = await gridOf(sheet, { uses1904: true });
    expect(grid.values).toEqual([[DAY, 3]]);
  });

  test("of a workbook that counts from 1904 are the same days where the year is on another row", async () => {
    const sheet = {
      name: "KQ",
      values: [[DAY - 1462], [DAY - 1461]],
      numberFormats: { A1: "dd/mm", A2: "dd/mm/yyyy" },
    };
    const grid = await gridOf(sheet, { uses1904: true });
    expect(grid.values).toEqual([[DAY], [DAY + 1]]);
  });
});

test("Texts are what stands there, whatever they look like.", async () => {
  const texts = ["=1+1", "19/4", "'x", "09", " a ", "Đại hội"];
  expect((await gridOf({ name: "KQ", values: [texts] })).values).toEqual([texts]);
});

test("Cells that are struck out are told where they stand: single ones, whole rows, or all.", async () => {
  const values = [[], [null, "a", "b", "c"], [null, "d", "e", "f"], [null, "g", "h", "i"]];
  const { struck } = await gridOf({ name: "KQ", values, struck: ["C2", "B4:D4"] });
  expect([...(struck ?? [])].map(([row, columns]) => [row, [...columns]])).toEqual([
    [1, [2]],
    [3, [1, 2, 3]],
  ]);
  const { struck: all } = await gridOf({ name: "KQ", values: [["a", "b"]], struck: ["A1:B1"] });
  expect([...(all?.get(0) ?? [])]).toEqual([0, 1]);
  expect(await gridOf({ name: "KQ", values })).not.toHaveProperty("struck");
});

test("Fonts are told where a text may be in an old encoding and one of its fonts is there, and nowhere else.", async () => {
  const old = [[], [null, "§¶NG Uû x·", "Ghi chu"], [null, "Chi bé", "b"]];
  const fonts = { "A2:Z2": ".VnTimeH", B3: ".VnTime" };
  const { fonts: told } = await gridOf({ name: "KQ", values: old, fonts });
  expect(told?.[1]?.slice(1)).toEqual([".VnTimeH", ".VnTimeH"]);
  expect(told?.[2]?.slice(1)).toEqual([".VnTime", "Calibri"]);
  expect(await gridOf({ name: "KQ", values: old, fonts: { B2: "Times New Roman" } })).not.toHaveProperty(
    "fonts",
  );
  expect(await gridOf({ name: "KQ", values: [["Chi bộ", "Văn phòng"]], fonts })).not.toHaveProperty("fonts");
});

test("Where nothing is struck out and one font is everywhere, no more is asked than for the values.", async () => {
  const host = new ExcelHost({ sheets: [{ name: "KQ", values: [["§¶NG", "x·"]] }] });
  await installOffice(host);
  await readSheet("KQ");
  expect(host.requests).toHaveLength(2);
});
