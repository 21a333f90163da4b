/** The branch that a title, a letterhead or a sentence names. */
import { branchNamed } from "../../../src/reading/words/branch-named";

test.each([
  ["DANH SÁCH CHI ỦY CHI BỘ THÔN ME NHIỆM KỲ 2025-2027", "CHI BỘ THÔN ME"],
  ["Kết quả đại hội Chi bộ Khoa Nội, khóa XII", "Chi bộ Khoa Nội"],
  ["Cấp ủy Chi bộ Công an xã khóa XII", "Chi bộ Công an xã"],
  ["Ngày 03/6/2025 Chi bộ Trường THCS Một đã tổ chức Đại hội nhiệm kỳ 2025-2027.", "Chi bộ Trường THCS Một"],
  ["Chi bộ Trạm Y tế xã báo cáo Đảng ủy kết quả như sau", "Chi bộ Trạm Y tế xã"],
  ["Chi bộ Thôn Đá có 25 đảng viên", "Chi bộ Thôn Đá"],
  ["Tại Đại hội Chi bộ Thôn Hai ngày 28/5/2025", "Chi bộ Thôn Hai"],
  ["CHI BO THON BAI SAY NHIEM KY 2025-2027", "CHI BO THON BAI SAY"],
  ["Chi bộ Thôn Ba. Tổng số đảng viên", "Chi bộ Thôn Ba"],
  ["Trúng cử tại Đại hội chi bộ ngày 28/5/2025", null],
  ["Danh sách trúng cử cấp ủy chi bộ nhiệm kỳ 2025-2027", null],
  ["Kết quả đại hội các chi bộ thôn", null],
  ["Chi bộ đã tổ chức đại hội", null],
  ["DAI HOI CHI BO NHIEM KY 2025-2027", null],
  ["Các chi bộ, nhưng Chi bộ Thôn Tư chưa tổ chức", "Chi bộ Thôn Tư"],
])("“%s” names %s", (line, name) => {
  expect(branchNamed(line)).toBe(name);
});
