/** A plan beside its results in one table: days and places to fill that the columns themselves call planned. */
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

test("planned days and the planned number of members stand under a heading of the plan", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      (Số liệu tính đến ngày 16/3/2025)
      TT | Chi bộ       | Kế hoạch     | <                      | Kết quả      | <        | <
      ^  | ^            | Ngày dự kiến | Số cấp ủy viên dự kiến | Ngày đại hội | Bầu được | Nữ
      1  | Chi bộ Bản A | 13/3/2025    | 3                      | 14/3/2025    | 3        | 1
      2  | Chi bộ Bản B | 18/3/2025    | 5                      |              |          |
    `),
  );
  expect(told(table, "date", "planned", "elected", "women", "state")).toEqual([
    "Chi bộ Bản A | 14/3/2025 | 3 | 3 | 1 | -",
    "Chi bộ Bản B | 18/3/2025 | 5 | - | - | -",
  ]);
});

test("what else stands under a heading of the plan is not read as a result", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ       | Kế hoạch | Kết quả      | <
      ^  | ^            | Nữ       | Ngày đại hội | Bầu được
      1  | Chi bộ Bản A | 2        | 14/3/2025    | 3
      2  | Chi bộ Bản B | 1        | 15/3/2025    | 3
    `),
  );
  expect(told(table, "elected", "women")).toEqual(["Chi bộ Bản A | 3 | (none)", "Chi bộ Bản B | 3 | (none)"]);
});

test("secretaries who hold the office for the first time", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Đảng bộ      | Chi bộ trực thuộc | <          | Bí thư  | <
      ^  | ^            | Tổng số           | Đã đại hội | Tổng số | Lần đầu giữ chức vụ
      1  | Đảng bộ Một  | 6                 | 6          | 6       | 2
      2  | Đảng bộ Hai  | 4                 | 3          | 3       | 1
    `),
  );
  expect(told(table, "secretaries", "secretariesFirstTime")).toEqual([
    "Đảng bộ Một | 6 | 2",
    "Đảng bộ Hai | 3 | 1",
  ]);
});
