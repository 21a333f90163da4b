/** Posts of a plan or of another term, and days of something else, are not taken for those of the congress. */
import { draw } from "../support/draw";
import { readTable, told } from "../support/told";

test.each(["Không tái cử", "Nhân sự dự kiến", "Chi ủy nhiệm kỳ 2022-2025", "Chức danh cần bầu bổ sung"])(
  "posts under “%s” are not counted",
  (header) => {
    const { table } = readTable(
      draw(`
        TT | Chi bộ     | Ngày ĐH   | Đảng viên | ${header}
        1  | Chi bộ Một | 27/7/2025 | 20        | BT, PBT, 01 CUV
        2  | Chi bộ Hai | 28/7/2025 | 21        | BT, 02 CUV
      `),
    );
    expect(told(table, "secretaries")[0]).toBe("Chi bộ Một | (none)");
  },
);

test("of several days the one of the congress is taken", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ BẦU CỬ CHI ỦY NHIỆM KỲ 2025-2027
      TT | Họ và tên    | Năm sinh | Chức danh được bầu
      I  | Chi bộ Khu 1: tổ chức thành lập ngày 05/01/2020, ĐH ngày 22/02/2025
      1  | Lê Văn Đạt   | 1978     | Bí thư
    `),
  );
  expect(told(table, "date")).toEqual(["Chi bộ Khu 1 | 22/02/2025"]);
});

test.each([
  "Chi bộ Khu 1; khóa trước: cần bầu 5",
  "Chi bộ Khu 1; Ban kiểm phiếu: đảng viên 3",
  "Chi bộ Khu 1: cần bầu 05 - 07",
  "Chi bộ Khu 1: bầu bổ sung, cần bầu 01",
])("nothing is taken of the line “%s”", (line) => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ BẦU CỬ CHI ỦY NHIỆM KỲ 2025-2027
      TT | Họ và tên    | Năm sinh | Chức danh được bầu
      I  | ${line}
      1  | Lê Văn Đạt   | 1978     | Bí thư
      2  | Lê Văn Đông  | 1979     | Chi ủy viên
    `),
  );
  expect([table.counts.has("planned"), table.counts.has("members")]).toEqual([false, false]);
});
