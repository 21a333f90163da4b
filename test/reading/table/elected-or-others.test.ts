/** "Chi ủy viên" right behind "Bí thư | Phó bí thư": all of the committee, or those beside the two. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

function foundIn(picture: string): readonly string[] {
  return toldFindings(readTable(draw(picture)).findings);
}

test("is told where its numbers may be either", () => {
  expect(
    foundIn(`
      TT | Tên chi bộ    | Ngày đại hội | BT | PBT | Chi ủy viên | Nữ
      1  | Chi bộ thôn 1 | 15/5/2025    | 1  | 1   | 3           | 1
      2  | Chi bộ thôn 2 | 15/5/2025    | 1  | 1   | 5           | 1
      3  | Chi bộ thôn 3 | 15/5/2025    | 1  | 1   | 3           | 0
    `),
  ).toEqual(["elected-may-be-others F1"]);
});

test("is no question where what was to be elected says the same, or the re-elected and the new, or names stand there", () => {
  expect(
    foundIn(`
      TT | Tên chi bộ    | Ngày đại hội | Cần bầu | BT | PBT | Chi ủy viên | Nữ
      1  | Chi bộ thôn 1 | 15/5/2025    | 3       | 1  | 1   | 3           | 1
      2  | Chi bộ thôn 2 | 15/5/2025    | 5       | 1  | 1   | 5           | 1
    `),
  ).toEqual([]);
  expect(
    foundIn(`
      TT | Tên chi bộ    | Ngày đại hội | BT | PBT | Chi ủy viên | Tái cử | Lần đầu
      1  | Chi bộ thôn 1 | 15/5/2025    | 1  | 1   | 3           | 2      | 1
      2  | Chi bộ thôn 2 | 15/5/2025    | 1  | 1   | 5           | 5      | 0
    `),
  ).toEqual([]);
  expect(
    foundIn(`
      TT | Tên chi bộ    | Ngày đại hội | BT         | PBT        | Chi ủy viên
      1  | Chi bộ thôn 1 | 15/5/2025    | Lê Văn A   | Trần Thị B | Vũ Văn C, Đỗ Văn D
      2  | Chi bộ thôn 2 | 15/5/2025    | Ngô Thị E  | Bùi Văn G  | Hồ Văn H
    `),
  ).not.toContain("elected-may-be-others F1");
});

test("is no question where it stands in front of them, as the whole before its parts", () => {
  expect(
    foundIn(`
      TT | Tên chi bộ    | Ngày đại hội | Chi ủy viên | BT | PBT | Nữ
      1  | Chi bộ thôn 1 | 15/5/2025    | 3           | 1  | 1   | 1
      2  | Chi bộ thôn 2 | 15/5/2025    | 5           | 1  | 1   | 1
    `),
  ).toEqual([]);
});

test.each(["Số UV chi ủy", "Ủy viên chi ủy", "UV ban chi ủy"])(
  "“%s” before the offices is the whole committee",
  (heading) => {
    const { table } = readTable(
      draw(`
      TT | Tên chi bộ       | Ngày ĐH   | ${heading} | Nữ | Bí thư     | Phó bí thư
      1  | Ban Giám đốc     | 03/7/2025 | 3          | 1  | Lê Văn A   | Trần Thị B
      2  | Khách hàng       | 03/7/2025 | 1          | 1  | Lý Thị C   | không
      3  | Kế toán          | 04/7/2025 | 5          | 2  | Vũ Thị D   | Đỗ Văn E
    `),
    );
    expect(told(table, "elected")).toEqual(["Ban Giám đốc | 3", "Khách hàng | 1", "Kế toán | 5"]);
  },
);
