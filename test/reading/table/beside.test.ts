/** What stands beside the branches of a table: a column of blocks that only its merges tell, and other tables. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

describe("Words merged down beside the names are blocks, whatever their heading says", () => {
  const sheet = (second: string): string => `
    Thuộc ĐBBP/đơn vị | Chi bộ | Ngày ĐH   | CUV
    Nông trường Một   | Đội 1  | 19/4/2017 | 3
    ^                 | Đội 2  | 20/4/2017 | 5
    Nông trường Hai   | Đội 3  | 19/4/2017 | 3
    ${second}         | Đội 4  | 21/4/2017 | 2`;

  test("and it is told", () => {
    const { table, findings } = readTable(draw(sheet("^")));
    expect(told(table, "block")).toEqual([
      "Đội 1 | Nông trường Một",
      "Đội 2 | Nông trường Một",
      "Đội 3 | Nông trường Hai",
      "Đội 4 | Nông trường Hai",
    ]);
    expect(toldFindings(findings)).toEqual(["blocks-by-values A1"]);
  });

  test("but one merge alone makes none", () => {
    const { table } = readTable(draw(sheet("Nông trường Ba")));
    expect(table.blocks).toEqual([]);
  });
});

describe("A table right of a blank column", () => {
  const sheet = (...beside: readonly string[]): string => `
    STT | Chi bộ | Ngày ĐH   | CUV | | Số CB đã ĐH | Lũy kế
    1   | Thôn 1 | 19/4/2017 | 3   | | ${beside[0] ?? "|"}
    2   | Thôn 2 | 20/4/2017 | 5   | | ${beside[1] ?? "|"}
    3   | Thôn 3 | 21/4/2017 | 5   | | ${beside[2] ?? "|"}
    4   | Thôn 4 | 22/4/2017 | 3   | | ${beside[3] ?? "|"}`;

  test("is another, where few of the branches have something in it", () => {
    const { table, findings } = readTable(draw(sheet("1 | 1", "3 | 4")));
    expect(told(table, "elected", "heldBranches")).toEqual([
      "Thôn 1 | 3 | (none)",
      "Thôn 2 | 5 | (none)",
      "Thôn 3 | 5 | (none)",
      "Thôn 4 | 3 | (none)",
    ]);
    expect(toldFindings(findings)).toEqual(["other-table F1"]);
  });

  test("is the branches' own, where most of them have", () => {
    const { findings } = readTable(draw(sheet("1 | 1", "1 | 2", "1 | 3", "1 | 4")));
    expect(toldFindings(findings)).not.toContain("other-table F1");
  });
});

test("Officers' ranks are words of a header.", () => {
  const { table } = readTable(
    draw(`
      TT | Tổ chức đảng | Ngày ĐH   | Bầu được | Cấp bậc | < | Học vấn | <
      ^  | ^            | ^         | ^        | 4//     | 3// | TrC   | ĐH
      1  | CB Đồn Một   | 19/4/2017 | 5        | 1       | 4 | 2       | 3
      2  | CB Đồn Hai   | 20/4/2017 | 3        | 1       | 2 | 1       | 2`),
  );
  expect(told(table, "elected", "vocational", "degree")).toEqual([
    "CB Đồn Một | 5 | 2 | 3",
    "CB Đồn Hai | 3 | 1 | 2",
  ]);
});

test.each(["(chưa đại hội)", "Chưa tổ chức"])(
  "“%s” in a column of names says that the congress is to come.",
  (words) => {
    const { table } = readTable(
      draw(`
      Chi bộ | Ngày ĐH   | Số CUV | Bí thư        | Chi ủy viên
      Thôn 1 | 19/4/2017 | 3      | Nguyễn Văn An | Trần Văn Bình
      Thôn 2 | 20/4/2017 |        |               | ${words}`),
    );
    expect(told(table, "state")).toEqual(["Thôn 1 | -", "Thôn 2 | pending"]);
  },
);
