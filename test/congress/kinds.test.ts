/** What the rows of a sheet are, and what is told where they are called something else. */
import { calledIn, kindsIn } from "../../src/congress/kinds";
import { defaultSettings } from "../../src/congress/settings";
import type { CongressTable } from "../../src/congress/table";
import { drawTable } from "../support/table";
import { findingsOf } from "./check";

test.each([
  ["Tên chi bộ", "branch"],
  ["CB", "branch"],
  ["Đảng bộ", "organisation"],
  ["ĐB", "organisation"],
  ["Chi bộ trực thuộc Đảng bộ", "branch"],
  ["Chi bộ thuộc đảng bộ cơ sở", "branch"],
  ["Chi, đảng bộ", "either"],
  ["Chi/Đảng bộ", "either"],
  ["Chi bộ, đảng bộ trực thuộc", "either"],
  ["Đảng bộ, chi bộ", "either"],
  ["TCCSĐ", "base"],
  ["Tổ chức cơ sở đảng", "base"],
  ["Đơn vị", null],
  ["Tổ chức đảng", null],
  ["Cán bộ", null],
])("a header %j speaks of %s", (header, kind) => {
  expect(kindsIn(header)).toBe(kind);
});

describe("A finding tells that rows are something else than the office calls them", () => {
  const told = (picture: string, branchNoun?: string): readonly string[] =>
    findingsOf(picture, { ...(branchNoun !== undefined && { settings: { branchNoun } }) })
      .filter(({ kind }) => kind === "noun-differs")
      .map(({ message }) => message);
  const sentence = (cell: string, what: string, noun: string): string =>
    `Ô ${cell}: ${what}, mà mỗi dòng đang được gọi là “${noun}”. Cần kiểm tra lại; muốn gọi khác thì sửa ở Thiết lập, mục “Một dòng của bảng là một”.`;

  test("once, at the first of them", () => {
    const names = "\nChi bộ 1 |\nĐảng bộ xã Một |\nĐảng bộ xã Hai |";
    expect(told(`branch | elected${names}`, "đảng bộ")).toEqual([
      sentence("A2", "1/3 dòng là chi bộ", "đảng bộ"),
    ]);
  });

  test("never where it has chosen no noun, of rows that are called so, of a noun for both or for any, or of rows with numbers of chi bộ", () => {
    const names = "\nChi bộ 1 |\nĐảng bộ xã Một |";
    expect(told(`branch | elected${names}`)).toEqual([]);
    expect(told("branch | elected\nChi bộ 1 |\nThôn 2 |")).toEqual([]);
    expect(told(`branch | elected${names}`, "chi bộ, đảng bộ")).toEqual([]);
    expect(told(`branch | elected${names}`, "tổ chức đảng")).toEqual([]);
    expect(told("branch | branches\nĐảng bộ xã Một | 5\nĐảng bộ xã Hai | 6")).toEqual([]);
  });
});

describe("Where the office has chosen none, rows are called", () => {
  const called = (picture: string, table: Partial<CongressTable> = {}): string =>
    calledIn({ ...drawTable(picture), ...table }, defaultSettings).branchNoun;

  test("by their names", () => {
    expect(called("branch | elected\nChi bộ 1 |\nThôn 2 |")).toBe("chi bộ");
    expect(called("branch | elected\nĐảng bộ xã Một |\nĐảng bộ xã Hai |")).toBe("đảng bộ");
    expect(called("branch | elected\nChi bộ 1 |\nĐảng bộ xã Một |")).toBe("chi bộ, đảng bộ");
  });

  test("by the header, and by the title where neither names nor header say it", () => {
    const rows = "\nKho bạc |\nBáo |";
    expect(called(`branch:Chi, đảng bộ | elected${rows}`)).toBe("chi bộ, đảng bộ");
    expect(called(`branch:Đơn vị | elected${rows}`, { titled: "organisation" })).toBe("đảng bộ");
  });

  test("branches, where rows have numbers of them", () => {
    expect(called("branch | branches\nĐảng bộ xã Một | 5\nĐảng bộ xã Hai | 6")).toBe("chi bộ");
  });
});
