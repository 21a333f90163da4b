/** What columns of a list of persons say of the branch is read where a branch has one figure, and told where it cannot be. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

function list(heading: string, ...cells: readonly string[]): ReturnType<typeof readTable> {
  const [first = "", second = "", third = "", fourth = ""] = cells;
  return readTable(
    draw(`
      DANH SÁCH BÍ THƯ, PHÓ BÍ THƯ, CHI ỦY VIÊN TRÚNG CỬ TẠI ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025-2027
      Chi bộ         | Ngày ĐH   | ${heading} | TT | Chức danh trúng cử | Họ và tên | Nữ | LLCT
      Chi bộ Bản Một | 8/3/2025  | ${first}   | 1  | BT  | Hoàng Thu Tâm  | x | TC
      ^              | ^         | ${second}  | 2  | PBT | Vàng Quốc Kha  |   | SC
      Chi bộ Bản Hai | 9/3/2025  | ${third}   | 3  | BT  | Lường Văn Bình |   | TC
      ^              | ^         | ${fourth}  | 4  | PBT | Sùng Thị Mai   | x | SC
    `),
  );
}

test.each([
  ["merged down the persons", ["19/21", "^", "24/26", "^"]],
  ["beside each of them", ["19/21", "19/21", "24/26", "24/26"]],
  ["beside the first", ["19/21", "", "24/26", ""]],
])("those who came of those who were called, %s", (_how, cells) => {
  const { table, findings } = list("ĐV dự/ĐV được triệu tập", ...cells);
  expect(told(table, "attended", "summoned", "elected")).toEqual([
    "Chi bộ Bản Một | 19 | 21 | 2",
    "Chi bộ Bản Hai | 24 | 26 | 2",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

test("members in a column", () => {
  expect(told(list("Số đảng viên", "21", "", "26", "").table, "members")).toEqual([
    "Chi bộ Bản Một | 21",
    "Chi bộ Bản Hai | 26",
  ]);
});

test("two figures of one branch are none, and are told", () => {
  const { table, findings } = list("ĐV dự/ĐV được triệu tập", "19/21", "18/21", "24/26", "");
  expect(told(table, "attended", "members")[0]).toBe("Chi bộ Bản Một | (none) | (none)");
  expect(toldFindings(findings)).toEqual(["unread-column C2"]);
});
