/** Marks behind the names of branches, and the notes below a table that begin with them. */
import { draw } from "../support/draw";
import { readTable, told } from "../support/told";

const ROWS = `
  TT | Chi bộ                         | Thời gian ĐH   | Số CUV | Nữ
  1  | Chi bộ Khai thác tàu (*)       | 07/3/2025      | 3      | 1
  2  | Chi bộ Trung tâm Thuyền viên1  | 15-16/3/2025   | 5      | 2
  3  | Chi bộ Tàu Hải Âu 08 (2)       | Chưa ĐH        |        |
  4  | Chi bộ Tàu Hải Âu 12 (2)       | Chưa ĐH        |        |
  5  | Chi bộ Xóm Mới (1)             | 18/3/2025      | 3      | 0
`;

test("A mark is no part of a name; what its note says is said of each row that has it.", () => {
  const { table } = readTable(
    draw(`${ROWS}
      (*) Đại hội điểm.
      (2): Tàu đang hành trình, dự kiến đại hội trong tháng 5/2025.
    `),
  );
  expect(told(table, "note")).toEqual([
    "Chi bộ Khai thác tàu | Đại hội điểm",
    "Chi bộ Trung tâm Thuyền viên1 | -",
    "Chi bộ Tàu Hải Âu 08 | Tàu đang hành trình, dự kiến đại hội trong tháng 5/2025",
    "Chi bộ Tàu Hải Âu 12 | Tàu đang hành trình, dự kiến đại hội trong tháng 5/2025",
    "Chi bộ Xóm Mới (1) | -",
  ]);
});

test("A number in brackets without a note is the name's own.", () => {
  const { table } = readTable(draw(ROWS));
  expect(table.names.slice(2)).toEqual([
    "Chi bộ Tàu Hải Âu 08 (2)",
    "Chi bộ Tàu Hải Âu 12 (2)",
    "Chi bộ Xóm Mới (1)",
  ]);
});
