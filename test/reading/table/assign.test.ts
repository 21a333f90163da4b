/** Columns that staff have corrected: what a person says of a column goes before what its header says. */
import { assignColumns, columnKeys, type Assignments } from "../../../src/reading/table/assign";
import type { HeaderColumn } from "../../../src/reading/table/header";
import { draw } from "../../support/draw";
import { readTable, told, toldColumns, toldFindings } from "../../support/told";
import { mainSource } from "../../../src/congress/table";

/** A column as its header was read. */
function column(words: string, field: string | null, more: Partial<HeaderColumn> = {}): HeaderColumn {
  const plain = { percent: false, limit: null, adds: false, weight: 1 };
  return { column: 0, header: words.split(" > "), field, ...plain, ...more };
}

/** "Nữ = women" for every column; "%" for a percentage, "(said)" where a person said it. */
function fields(columns: readonly HeaderColumn[]): readonly string[] {
  return columns.map(
    ({ header, field, percent, assigned }) =>
      `${header.join(" > ")} = ${field ?? "-"}${percent ? "%" : ""}${assigned ? " (said)" : ""}`,
  );
}

describe("The key of a column", () => {
  const keys = (...headers: readonly string[]): readonly string[] =>
    columnKeys(headers.map((header) => ({ header: header.split(" > ") })));

  test("is its header's words, whatever their case, accents and spaces", () => {
    expect(keys("Đảng viên", "ĐẢNG  VIÊN NỮ")).toEqual(["dang vien", "dang vien nu"]);
  });

  test("holds the headings above", () => {
    expect(keys("Cấp ủy > Nữ", "Đảng viên > Nữ")).toEqual(["cap uy nu", "dang vien nu"]);
  });

  test("has a number where the same words stand again", () => {
    expect(keys("Nữ", "Tái cử", "NỮ", "nữ")).toEqual(["nu", "tai cu", "nu #2", "nu #3"]);
  });

  test("is not the key of another column that is called by such a number", () => {
    expect(new Set(keys("Nữ", "Nữ", "Nữ #2")).size).toBe(3);
  });
});

describe("Corrections put into a header", () => {
  const header = [
    column("Chi bộ", "branch"),
    column("Nữ", "women"),
    column("Nữ %", "women", { percent: true }),
    column("Dưới 40 tuổi", "young", { limit: 40 }),
    column("Khác", null),
  ];

  test("change the columns that they name and no other", () => {
    expect(fields(assignColumns(header, { khac: "religious" }))).toEqual([
      "Chi bộ = branch",
      "Nữ = women",
      "Nữ % = women%",
      "Dưới 40 tuổi = young",
      "Khác = religious (said)",
    ]);
  });

  test("take a field from the column that had it, not from its percentage", () => {
    expect(fields(assignColumns(header, { khac: "women" }))).toEqual([
      "Chi bộ = branch",
      "Nữ = -",
      "Nữ % = women%",
      "Dưới 40 tuổi = young",
      "Khác = women (said)",
    ]);
  });

  test("make a percentage a column of counts", () => {
    expect(fields(assignColumns(header, { "nu %": "religious" }))[2]).toBe("Nữ % = religious (said)");
  });

  test("leave the age that a header names", () => {
    expect(assignColumns(header, { "duoi 40 tuoi": "young" })[3]).toMatchObject({
      field: "young",
      limit: 40,
    });
  });

  test("of columns that are no longer there change nothing", () => {
    expect(assignColumns(header, { "cot cu": "women" })).toEqual(header);
  });

  test("are asked for by name, so that a header's words are never taken for something else", () => {
    const odd = [column("constructor", "branch"), column("toString", "women")];
    expect(assignColumns(odd, {})).toEqual(odd);
  });

  test("do not change the header that was read", () => {
    const before = structuredClone(header);
    assignColumns(header, { khac: "women", nu: null });
    expect(header).toEqual(before);
  });
});

describe("A sheet with corrected columns", () => {
  const SHEET = `
    STT | Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ | Số phụ
    1   | Thôn 1 | 19/4/2017 | 5           | 2  | 1
    2   | Thôn 2 | 20/4/2017 | 3           | 1  | 0`;
  const read = (assignments: Assignments, picture = SHEET) => readTable(draw(picture), { assignments });

  test("is read as before without corrections", () => {
    expect(read({}).table).toEqual(readTable(draw(SHEET)).table);
  });

  test("has a column's figures under the meaning that it was given", () => {
    expect(told(read({ "so phu": "religious" }).table, "religious")).toEqual(["Thôn 1 | 1", "Thôn 2 | 0"]);
  });

  test("does not read a column that is not to be used", () => {
    const { table } = read({ nu: null });
    expect(told(table, "women")).toEqual(["Thôn 1 | (none)", "Thôn 2 | (none)"]);
  });

  test("keeps a column that is not used among those that were not read", () => {
    expect(mainSource(read({ nu: null }).table).unread.map(({ header }) => header.join())).toContain("Nữ");
  });

  test("takes a field from the column that seemed to hold it", () => {
    const { table } = read({ "so phu": "women" });
    expect(told(table, "women")).toEqual(["Thôn 1 | 1", "Thôn 2 | 0"]);
  });

  test("has no finding of a second column where a person said which one it is", () => {
    expect(toldFindings(read({ "so phu": "women" }).findings)).toEqual([]);
  });

  test("has a finding where a person said the same of two columns", () => {
    expect(toldFindings(read({ nu: "religious", "so phu": "religious" }).findings)).toEqual([
      "duplicate-column F1",
    ]);
  });

  test("tells columns with the same header apart from left to right", () => {
    const twice = `
      STT | Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ | Nữ
      1   | Thôn 1 | 19/4/2017 | 5           | 2  | 4
      2   | Thôn 2 | 20/4/2017 | 3           | 1  | 3`;
    const { table } = read({ nu: null, "nu #2": "reelected" }, twice);
    expect(told(table, "reelected", "women")).toEqual(["Thôn 1 | 4 | (none)", "Thôn 2 | 3 | (none)"]);
  });

  test("names its branches by the column that a person said", () => {
    const units = `
      STT | Đơn vị | Chi bộ | Ngày ĐH   | Cấp ủy viên
      1   | Xã A   | Khối 1 | 19/4/2017 | 5
      2   | Xã B   | Khối 1 | 20/4/2017 | 3`;
    const { table } = read({ "don vi": "branch", "chi bo": "block" }, units);
    expect(told(table, "block", "elected")).toEqual(["Xã A | Khối 1 | 5", "Xã B | Khối 1 | 3"]);
  });

  test("takes the branches from one column when a person gives them to another", () => {
    const units = `
      STT | Chi bộ | Tên gọi | Ngày ĐH   | Cấp ủy viên
      1   | CB01   | Thôn 1  | 19/4/2017 | 5
      2   | CB02   | Thôn 2  | 20/4/2017 | 3`;
    const { table } = read({ "ten goi": "branch" }, units);
    expect(table.names).toEqual(["Thôn 1", "Thôn 2"]);
    expect(toldColumns(table)).toContain("C Tên gọi = branch");
  });

  test("is corrected whatever column its header stands in later", () => {
    const moved = `
      STT | Số phụ | Chi bộ | Ngày ĐH   | Cấp ủy viên
      1   | 1      | Thôn 1 | 19/4/2017 | 5
      2   | 0      | Thôn 2 | 20/4/2017 | 3`;
    expect(told(read({ "so phu": "religious" }, moved).table, "religious")).toEqual([
      "Thôn 1 | 1",
      "Thôn 2 | 0",
    ]);
  });
});
