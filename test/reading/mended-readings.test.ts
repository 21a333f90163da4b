/** Sheets that were once read as something else without a word to anybody. */
import { readSheet } from "../../src/reading/read-sheet";
import { plainGrid, type CellValue } from "../../src/sheet/grid";

function tableOf(values: readonly (readonly CellValue[])[]) {
  const read = readSheet(plainGrid("Trang 1", values));
  if (!read.ok) throw new Error(read.reason.kind);
  return read.table;
}

test("Who voted, beside the votes of each of the elected, makes no branch of a person", () => {
  const table = tableOf([
    ["DANH SÁCH CẤP ỦY CÁC CHI BỘ TRỰC THUỘC NHIỆM KỲ 2025 - 2027"],
    ["(Trúng cử tại đại hội chi bộ từ ngày 10 đến 13/3/2025)"],
    ["TT", "Chi bộ", "Họ và tên", "Ngày sinh", "Chức vụ trong cấp ủy", "Số phiếu", "Số ĐV bầu", "Tỷ lệ %"],
    [1, "Chi bộ Văn phòng", "Ngô Văn D", "03/07/1979", "Bí thư", 14, 15, 93.33],
    [2, null, "Hoàng Văn Q", "21/06/1984", "Phó bí thư", 10, 15, 66.67],
    [3, null, "Phan Văn N", "16/08/1989", "Chi ủy viên", 10, 15, 66.67],
    [4, "Chi bộ Thanh tra", "Vũ Thị A", "17/05/1981", "Bí thư", 8, 9, 88.89],
    [5, null, "Hoàng Thị G", "21/08/1985", "Phó bí thư", 7, 9, 77.78],
  ]);
  expect(table.counts.get("elected")?.values).toEqual([3, 2]);
});

test("“Dự kiến đại hội” beside “Ngày đại hội” holds days that are planned", () => {
  const table = tableOf([
    ["TT", "Tên chi bộ", "Dự kiến đại hội", "Ngày đại hội", "Đảng viên", "Bầu được"],
    [1, "Chi bộ Phòng Đào tạo", "07/4/2025", null, 15, null],
    [2, "Chi bộ Khoa Y", "14/4/2025", null, 27, null],
  ]);
  expect(table.dates.map((date) => date?.planned)).toEqual([true, true]);
});

test("Who waits to be joined to another is to meet where a time is planned or all are still to meet, unless none is due", () => {
  const header = ["STT", "Tên tổ chức đảng", "Tổng số đảng viên", "SL cấp ủy cần bầu"];
  const planned = tableOf([
    [...header, "Dự kiến đại hội", "Lý do"],
    [1, "Đảng bộ Công ty Đường sắt", 103, 9, "Quý IV/2020", "Chờ sáp nhập theo đề án"],
    [2, "Chi bộ Công ty Gạch ngói", 24, 3, "05/8/2020", "Bí thư nghỉ ốm"],
    [3, "Chi bộ Công ty Muối", 12, 3, null, "Chờ sáp nhập"],
    [4, "Chi bộ Công ty Bao bì", 12, 3, "Quý IV/2020", "Không tổ chức đại hội do giải thể"],
  ]);
  expect(planned.states.map((state) => state === "exempt")).toEqual([false, false, true, true]);
  const unmet = tableOf([
    ["DANH SÁCH TỔ CHỨC CƠ SỞ ĐẢNG CHƯA ĐẠI HỘI"],
    [],
    [...header, "Lý do"],
    [1, "Đảng bộ Công ty Đường sắt", 103, 9, "Chờ sáp nhập theo đề án"],
    [2, "Chi bộ Công ty Gạch ngói", 24, 3, "Giải thể"],
  ]);
  expect(unmet.states.map((state) => state === "exempt")).toEqual([false, true]);
});
