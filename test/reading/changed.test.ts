/** What nobody minds on a sheet (merges lost, a note or another table below) changes nothing of how it is read. */
import { draw, valuesOnly } from "../support/draw";
import { readTable, told, toldColumns, toldFindings } from "../support/told";

describe("What stands below the branches is no branch", () => {
  const RESULTS = `
      TT | Chi bộ | Ngày ĐH   | CUV | Nữ
      1  | Thôn 1 | 19/4/2025 | 3   | 1
      2  | Thôn 2 | 20/4/2025 | 2   | 0`;

  test("where a table of two columns says other things of other lines; a finding names it", () => {
    const { table, findings } = readTable(
      draw(`${RESULTS}

      ĐỘ TUỔI CẤP ỦY
      Độ tuổi        | Số người
      Dưới 35        | 4
      Từ 35 đến 50   | 11
      Cộng           | 15
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn 1 | 3", "Thôn 2 | 2"]);
    expect(toldFindings(findings)).toEqual(["other-table A6"]);
  });

  test("where a sentence in brackets stands in the column of the names", () => {
    const { table } = readTable(
      draw(`
      Chi bộ | Ngày ĐH   | CUV | Nữ
      Thôn 1 | 19/4/2025 | 3   | 1
      Thôn 2 | 20/4/2025 | 2   | 0

      (Biểu này thay biểu đã gửi trước đây)
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn 1 | 3", "Thôn 2 | 2"]);
  });
});

test("What stands alone in the column of numbers over numbered branches heads them, also where it begins as a branch's name.", () => {
  const { table } = readTable(
    draw(`
      TT                   | Chi bộ    | Ngày ĐH   | CUV
      CHI BỘ NÔNG THÔN     |           |           |
      1                    | Thôn 1    | 19/4/2025 | 3
      2                    | Thôn 2    | 20/4/2025 | 2
      CHI BỘ DOANH NGHIỆP  |           |           |
      3                    | Công ty A | 21/4/2025 | 3
    `),
  );
  expect(told(table, "block")).toEqual([
    "Thôn 1 | CHI BỘ NÔNG THÔN",
    "Thôn 2 | CHI BỘ NÔNG THÔN",
    "Công ty A | CHI BỘ DOANH NGHIỆP",
  ]);
});

describe("Without merges a heading reaches over the blank cells beside it", () => {
  test("also where the word below says only of which term", () => {
    const grid = draw(`
      TT | Chi bộ | CUV     | <        | Nữ      | <
      ^  | ^      | Khóa cũ | Khóa mới | Khóa cũ | Khóa mới
      1  | Thôn 1 | 5       | 3        | 2       | 1
      2  | Thôn 2 | 3       | 2        | 1       | 0
    `);
    for (const one of [grid, valuesOnly(grid)])
      expect(told(readTable(one).table, "elected", "women")).toEqual(["Thôn 1 | 3 | 1", "Thôn 2 | 2 | 0"]);
  });

  test("also where its own words are not known", () => {
    const grid = draw(`
      TT | Chi bộ | Nhân sự    | <       | <        | Trong đó
      ^  | ^      | Theo đề án | DS bầu  | Trúng cử | Nữ
      1  | Thôn 1 | 3          | 4       | 3        | 1
      2  | Thôn 2 | 3          | 4       | 2        | 0
    `);
    for (const one of [grid, valuesOnly(grid)])
      expect(toldColumns(readTable(one).table).map((column) => column.replace(/^.*= /, ""))).toEqual([
        "number",
        "branch",
        "planned",
        "candidates",
        "elected",
        "women",
      ]);
  });
});
