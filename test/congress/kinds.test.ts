/** What the rows of a sheet are, and what is told where they are called something else. */
import { kindsIn } from "../../src/congress/kinds";
import type { CongressTable } from "../../src/congress/table";
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
  ["TCCSĐ", "either"],
  ["Tổ chức cơ sở đảng", "either"],
  ["Đơn vị", null],
  ["Tổ chức đảng", null],
  ["Cán bộ", null],
])("a header %j speaks of %s", (header, kind) => {
  expect(kindsIn(header)).toBe(kind);
});

describe("A finding tells that rows are called something else", () => {
  const told = (
    picture: string,
    branchNoun?: string,
    table: Partial<CongressTable> = {},
  ): readonly string[] =>
    findingsOf(picture, { ...(branchNoun !== undefined && { settings: { branchNoun } }), table })
      .filter(({ kind }) => kind === "noun-differs")
      .map(({ message }) => message);
  const sentence = (cell: string, what: string, noun: string): string =>
    `Ô ${cell}: ${what}, mà mỗi dòng đang được gọi là “${noun}”. Cần kiểm tra lại; muốn gọi khác thì sửa ở Thiết lập, mục “Một dòng của bảng là một”.`;

  test("once, at the first of them", () => {
    const names = "\nChi bộ 1 |\nĐảng bộ xã Một |\nĐảng bộ xã Hai |";
    expect(told(`branch | elected${names}`)).toEqual([sentence("A3", "2/3 dòng là đảng bộ", "chi bộ")]);
    expect(told(`branch | elected${names}`, "đảng bộ")).toEqual([
      sentence("A2", "1/3 dòng là chi bộ", "đảng bộ"),
    ]);
  });

  test("by the header, and by the title where neither names nor header say it", () => {
    const rows = "\nKho bạc |\nBáo |";
    expect(told(`branch:Chi, đảng bộ | elected${rows}`)).toEqual([
      sentence("A2", "2/2 dòng là chi bộ, đảng bộ", "chi bộ"),
    ]);
    expect(told(`branch:Đơn vị | elected${rows}`, undefined, { titled: "organisation" })).toEqual([
      sentence("A2", "2/2 dòng là đảng bộ", "chi bộ"),
    ]);
  });

  test("never of rows that are called so, of a noun for both or for any, or of rows with numbers of chi bộ", () => {
    const names = "\nChi bộ 1 |\nĐảng bộ xã Một |";
    expect(told("branch | elected\nChi bộ 1 |\nThôn 2 |")).toEqual([]);
    expect(told(`branch | elected${names}`, "chi bộ, đảng bộ")).toEqual([]);
    expect(told(`branch | elected${names}`, "tổ chức đảng")).toEqual([]);
    expect(told("branch | branches\nĐảng bộ xã Một | 5\nĐảng bộ xã Hai | 6")).toEqual([]);
  });
});
