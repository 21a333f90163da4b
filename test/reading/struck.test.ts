/** What is struck out is left out and told, or counted and told, as staff choose. */
import { readSheet } from "../../src/reading/read-sheet";
import type { Grid } from "../../src/sheet/grid";
import { address } from "../../src/sheet/address";
import { draw } from "../support/draw";

function read(grid: Grid, countStruck: boolean): readonly unknown[] {
  const sheet = readSheet(grid, { countStruck });
  if (!sheet.ok) return [sheet.reason.kind];
  const { table, findings } = sheet;
  const told = findings.map(
    ({ kind, cell, values }) => `${kind} ${cell ? address(cell) : ""} ${values.count}`,
  );
  return [table.counts.get("elected")?.values, ...told];
}

const BRANCHES = draw(
  `
  STT | Chi bộ | Ngày ĐH  | CUV
  1   | Thôn A | 1/4/2025 | 3
  2   | Thôn B | 2/4/2025 | 5
  3   | Thôn C | 3/4/2025 | 7
`,
  { struck: new Map([2, 3].map((row) => [row, new Set([0, 1, 2, 3])] as const)) },
);

test("Branches that are struck out", () => {
  expect(read(BRANCHES, false)).toEqual([[3], "struck-rows B3 2"]);
  expect(read(BRANCHES, true)).toEqual([[3, 5, 7], "struck-counted B3 2"]);
});

test("Persons who are struck out", () => {
  const list = draw(
    `
    DANH SÁCH CHI ỦY VIÊN | < | <
    TT | Họ và tên     | Chi bộ | Chức vụ
    1  | Lê Văn Mẫu    | Thôn 1 | Bí thư
    2  | Hồ Thị Dụ     | Thôn 1 | Phó bí thư
    3  | Mai Văn Thí   | Thôn 1 | Chi ủy viên
  `,
    { struck: new Map([[3, new Set([1])]]) },
  );
  expect(read(list, false)).toEqual([[2], "persons-struck B4 1"]);
  expect(read(list, true)).toEqual([[3], "struck-counted B4 1"]);
});

test("Where nothing is struck out nothing is told of it", () => {
  const { struck, ...plain } = BRANCHES;
  expect(struck?.size).toBe(2);
  expect(read(plain, true)).toEqual([[3, 5, 7]]);
});
