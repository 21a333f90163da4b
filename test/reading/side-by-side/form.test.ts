/** Lists that are printed in halves beside each other. */
import { cellsOf } from "../../../src/congress/table";
import { address } from "../../../src/sheet/address";
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

const grid = draw(`
  KẾT QUẢ ĐẠI HỘI CHI BỘ NK 2025-2027
  TT | Chi bộ | Ngày | Bầu được | Nữ | | TT | Chi bộ   | Ngày | Bầu được | Nữ
  1  | Tổ 1   | 19/6 | 3        | 0  | | 3  | Tổ 3     | 17/6 | 5        | 3
  2  | Tổ 2   | 11/6 | 3        | 2  | | 4  | Tổ 4     |      |          |
     |        |      |          |    | |    | Tổng cộng |     | 11       | 5
  Người lập biểu
`);

test("Halves beside each other are one list", () => {
  const { table } = readTable(grid);
  expect(told(table, "date", "elected", "women")).toEqual([
    "Tổ 1 | 19/6/2025 | 3 | 0",
    "Tổ 2 | 11/6/2025 | 3 | 2",
    "Tổ 3 | 17/6/2025 | 5 | 3",
    "Tổ 4 | - | - | -",
  ]);
  expect(table.reportedTotals.map(({ kind, counts }) => [kind, counts.get("elected")?.value])).toEqual([
    ["total", 11],
  ]);
});

test("A figure of the right half is named by its own cell", () => {
  const { table } = readTable(grid);
  expect(cellsOf(table, 2, "elected").map((cell) => address(cell))).toEqual(["J3"]);
});

test("Blocks beside branches are no halves", () => {
  const { table } = readTable(
    draw(`
      TT | Khối    | Chi bộ | Ngày ĐH  | CUV
      1  | Khối xã | Thôn A | 1/4/2025 | 3
    `),
  );
  expect(told(table, "block", "elected")).toEqual(["Thôn A | Khối xã | 3"]);
});

test("A heading over each half is that of its block", () => {
  const { table } = readTable(
    draw(`
      I. KHỐI XÃ |   |          |     |   | | II. KHỐI CƠ QUAN |  |  |  |
      TT | Chi bộ    | Ngày     | CUV | Nữ | | TT | Chi bộ    | Ngày     | CUV | Nữ
      1  | Thôn A    | 1/4/2025 | 3   | 1  | | 1  | Văn phòng | 2/4/2025 | 5   | 2
      2  | Thôn B    | 3/4/2025 | 3   | 0  | |    |           |          |     |
    `),
  );
  expect(told(table, "block", "elected")).toEqual([
    "Thôn A | KHỐI XÃ | 3",
    "Thôn B | KHỐI XÃ | 3",
    "Văn phòng | KHỐI CƠ QUAN | 5",
  ]);
});
