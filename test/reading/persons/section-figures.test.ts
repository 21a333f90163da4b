/** The line over a branch's persons tells of the branch itself: who came, how many were to be elected, and when. */
import { writtenAs } from "../../documents/written";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

test("members who came, of how many, the number to elect and the day are read from a section's line", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ BẦU CỬ CHI ỦY NHIỆM KỲ 2025-2027
      TT | Họ và tên    | Năm sinh | Chức danh được bầu
      I  | Chi bộ Khu 1: đảng viên có mặt 45/47; cần bầu 03; ĐH ngày 22/02/2025
      1  | Lê Văn Đạt   | 1978     | Bí thư
      2  | Hồ Thị Bưởi  | 1985     | Phó Bí thư
      3  | Ngô Văn Chín | 1990     | Chi ủy viên
      II | Chi bộ Khu 2 (đảng viên 30, dự đại hội 28, đạt 93,33%), ngày 23/02/2025
      1  | Mai Văn Quý  | 1981     | Bí thư
    `),
  );
  expect(told(table, "members", "summoned", "attended", "planned", "elected", "date")).toEqual([
    "Chi bộ Khu 1 | 47 | (none) | 45 | 3 | 3 | 22/02/2025",
    "Chi bộ Khu 2 | 30 | (none) | 28 | - | 1 | 23/02/2025",
  ]);
});

test.each([
  ["ĐV dự 32/33", "33 | - | 32"],
  ["có mặt 32/33", "- | 33 | 32"],
])("“%s”: of members where the line speaks of these, else of those who were called", (line, said) => {
  const { table } = readTable(
    draw(`
      DANH SÁCH CẤP ỦY CÁC CHI BỘ TRÚNG CỬ NHIỆM KỲ 2025-2027
      TT | Họ và tên    | Năm sinh | Chức danh được bầu
      I  | Chi bộ Ấp Một (ĐH ngày 15/11/2025; ${line})
      1  | Lê Văn Đạt   | 1978     | Bí thư
      II | Chi bộ Ấp Hai (đảng viên 40; dự đại hội 38; có mặt 38/39)
      1  | Mai Văn Quý  | 1981     | Bí thư
    `),
  );
  expect(told(table, "members", "summoned", "attended")).toEqual([
    `Chi bộ Ấp Một | ${said}`,
    "Chi bộ Ấp Hai | 40 | 39 | 38",
  ]);
});

test("a figure of something else, more of a part than of its whole, and one told twice otherwise are not taken", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ BẦU CỬ CHI ỦY NHIỆM KỲ 2025-2027
      TT | Họ và tên    | Năm sinh | Chức danh được bầu
      I  | Chi bộ Khu 1: có mặt 47/45; phiếu hợp lệ 45/45; QĐ số 12 ngày 05/01/2025; ĐH ngày 22/02/2025
      1  | Lê Văn Đạt   | 1978     | Bí thư
      II | Chi bộ Khu 2: đảng viên 30; cần bầu 01; số đảng viên 31; bầu 01
      1  | Mai Văn Quý  | 1981     | Bí thư
    `),
  );
  expect(told(table, "members", "summoned", "attended", "planned", "elected", "date")).toEqual([
    "Chi bộ Khu 1 | (none) | (none) | (none) | - | 1 | 22/02/2025",
    "Chi bộ Khu 2 | (none) | (none) | (none) | 1 | 1 | -",
  ]);
});

test("beside a list of officers alone the number to elect is not taken: it would show a shortage", () => {
  const { table } = readTable(
    draw(`
      DANH SÁCH BÍ THƯ, PHÓ BÍ THƯ NHIỆM KỲ 2025-2027
      TT | Họ và tên    | Năm sinh | Chức danh được bầu
      I  | Chi bộ Khu 1: đảng viên có mặt 45/47; cần bầu 05
      1  | Lê Văn Đạt   | 1978     | Bí thư
      2  | Hồ Thị Bưởi  | 1985     | Phó Bí thư
    `),
  );
  expect(told(table, "attended", "planned")).toEqual(["Chi bộ Khu 1 | 45 | (none)"]);
});

test("lines with a dash before them, above the list of one branch, are read too", () => {
  const { table } = readTable(
    draw(`
      CHI BỘ TRƯỜNG THPT LONG GIANG
      DANH SÁCH TRÍCH NGANG CHI ỦY, NHIỆM KỲ 2025-2027
      - Tổng số đảng viên: 51 (chính thức 49, dự bị 02); có mặt tại đại hội: 49.
      - Số lượng chi ủy viên cần bầu: 02; danh sách bầu cử: 03.
      TT | Họ và tên    | Năm sinh | Chức danh được bầu
      1  | Lê Văn Đạt   | 1978     | Bí thư
      2  | Hồ Thị Bưởi  | 1985     | Phó Bí thư
    `),
  );
  expect(told(table, "members", "attended", "candidates")).toEqual([
    "CHI BỘ TRƯỜNG THPT LONG GIANG | 51 | 49 | 3",
  ]);
});

test("a number may stand before what it counts, and is of members or of those who came", () => {
  const { table } = readTable(
    draw(`
      DANH SÁCH CẤP ỦY TRÚNG CỬ NHIỆM KỲ 2025-2027
      TT | Họ và tên    | Năm sinh | Chức vụ trong Đảng
      I  | CHI BỘ KHOA NGOẠI (ĐH ngày 07/4/2025; 31/33 ĐV dự)
      1  | Lê Văn Đạt   | 1978     | Bí thư
      2  | Hồ Thị Bưởi  | 1985     | Phó Bí thư
      II | CHI BỘ KHOA NỘI (ĐH ngày 08/4/2025; 17 ĐV dự; 02 đ/c)
      3  | Mai Văn Quý  | 1981     | Bí thư
      4  | Vi Thị Lụa   | 1983     | Phó Bí thư
    `),
  );
  expect(told(table, "members", "summoned", "attended", "elected", "date")).toEqual([
    "CHI BỘ KHOA NGOẠI | 33 | (none) | 31 | 2 | 07/4/2025",
    "CHI BỘ KHOA NỘI | - | (none) | 17 | 2 | 08/4/2025",
  ]);
});

test("of lists below each other the first branch's line stands above the header", () => {
  const { table, findings } = readTable(
    draw(`
      DANH SÁCH CẤP ỦY TRÚNG CỬ NHIỆM KỲ 2025-2027
      1. CHI BỘ THÔN HẠ (Đại hội ngày 21/6/2025; 32 đảng viên)
      TT | Họ và tên    | Năm sinh | Chức vụ trong cấp ủy
      1  | Lê Văn Đạt   | 1978     | Bí thư
      2  | Hồ Thị Bưởi  | 1985     | Phó Bí thư
      |
      2. CHI BỘ THÔN THƯỢNG (Đại hội ngày 23/6/2025; 20 đảng viên)
      TT | Họ và tên    | Năm sinh | Chức vụ trong cấp ủy
      1  | Mai Văn Quý  | 1981     | Bí thư
      2  | Vi Thị Lụa   | 1983     | Phó Bí thư
    `),
  );
  expect(told(table, "members", "elected")).toEqual([
    "CHI BỘ THÔN HẠ | 32 | 2",
    "CHI BỘ THÔN THƯỢNG | 20 | 2",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

test("a line above speaks of the branch whose whole name it has, and of none whose name it begins with", () => {
  const { table } = readTable(
    draw(`
      DANH SÁCH CẤP ỦY TRÚNG CỬ NHIỆM KỲ 2025-2027
      CHI BỘ THÔN 12 (Đại hội ngày 23/6/2025; 45 đảng viên) có danh sách riêng
      1. CHI BỘ THÔN 1 (Đại hội ngày 21/6/2025)
      TT | Họ và tên    | Năm sinh | Chức vụ trong cấp ủy
      1  | Lê Văn Đạt   | 1978     | Bí thư
      2  | Hồ Thị Bưởi  | 1985     | Phó Bí thư
      |
      2. CHI BỘ THÔN 2 (Đại hội ngày 22/6/2025; 20 đảng viên)
      TT | Họ và tên    | Năm sinh | Chức vụ trong cấp ủy
      1  | Mai Văn Quý  | 1981     | Bí thư
      2  | Vi Thị Lụa   | 1983     | Phó Bí thư
    `),
  );
  expect(told(table, "members", "elected")).toEqual(["CHI BỘ THÔN 1 | - | 2", "CHI BỘ THÔN 2 | 20 | 2"]);
});

test("“- ĐH ngày …” behind a section's name is no part of it, and “chưa tổ chức” no reason", () => {
  const picture = `
    DANH SÁCH CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027
    (Số liệu đến ngày 14/02/2025)
    STT | Họ và tên      | Chức vụ trong cấp ủy | Tái cử
    I. Chi bộ Phòng Khách hàng (14 ĐV) - ĐH ngày 10/02/2025 | < | < | <
    1   | Phạm Văn R     | Bí thư               | x
    2   | Dương Thị E    | Phó Bí thư           | x
    II. Chi bộ Phòng Kế toán (17 ĐV) - ĐH ngày 11/02/2025 | < | < | <
    3   | Vũ Văn D       | Bí thư               |
    4   | Vũ Thị Y       | Phó Bí thư           | x
    III. Chi bộ Phòng Giao dịch (05 ĐV) - chưa tổ chức, dự kiến 19/02/2025 | < | < | <
  `;
  expect(readTable(draw(picture)).table.names).toEqual([
    "Chi bộ Phòng Khách hàng",
    "Chi bộ Phòng Kế toán",
    "Chi bộ Phòng Giao dịch",
  ]);
  const text = writtenAs("quickReport", picture);
  expect(text).toContain("Chi bộ Phòng Giao dịch");
  expect(text).not.toContain("lý do");
});
