/** What the lines above a table tell of all its congresses: their days, how many there are, and a body's name on two lines. */
import { readSheet } from "../../../src/reading/read-sheet";
import { bodyDaysIn, congressDaysIn } from "../../../src/reading/table/congress-days";
import { formatDay } from "../../../src/vietnamese/date";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

test.each([
  [
    "(Các chi bộ trực thuộc Đảng bộ Trường Một, đại hội trong các ngày 20, 21 và 22/4/2025)",
    "20/4/2025-22/4/2025",
  ],
  ["(12/12 chi bộ đã đại hội, từ ngày 17/02 đến 28/02/2025)", "17/02/2025-28/02/2025"],
  ["38/40 chi bộ đã tổ chức đại hội từ ngày 10 đến 15/3/2025", "10/3/2025-15/3/2025"],
  ["Đại hội từ ngày 28/12 đến 03/01/2025", null],
])("%s", (line, days) => {
  const found = congressDaysIn(line, "", 2024);
  const told = found && `${formatDay(found.first)}-${formatDay(found.last)}`;
  expect(told).toBe(days ?? "28/12/2024-03/01/2025");
});

test.each([
  ["Đại hội Chi bộ Khoa Hồi sức - Cấp cứu, nhiệm kỳ 2025-2027, ngày 16/4/2025", "16/4/2025-16/4/2025"],
  ["Đại hội Đảng bộ Sở Một lần thứ I, nhiệm kỳ 2025-2030 (ngày 19-20/6/2025)", "19/6/2025-20/6/2025"],
  ["Kết quả đại hội chi bộ (báo cáo ngày 20/6/2025)", "none"],
  ["Đại hội các chi bộ, ngày 20/6/2025", "none"],
  ["Đại hội Đảng bộ xã Một, tính đến ngày 20/6/2025", "none"],
])("of one body: %s", (line, days) => {
  const found = bodyDaysIn(line, 2025);
  expect(found ? `${formatDay(found.first)}-${formatDay(found.last)}` : "none").toBe(days);
});

test("A list of the persons of one branch has its day and its numbers of members from the lines above", () => {
  const { table } = readTable(
    draw(`
      CHI BỘ TRẠM Y TẾ | < | < | < | <
      KẾT QUẢ KIỂM PHIẾU BẦU CHI ỦY | < | < | < | <
      Đại hội Chi bộ Trạm Y tế, nhiệm kỳ 2025-2027, ngày 16/4/2025 | < | < | < | <
      Tổng số đảng viên: 38 (chính thức 35, dự bị 03). Có mặt: 37 (chính thức 34, dự bị 03). | < | < | < | <
      Số phiếu phát ra: 34; thu về: 34; hợp lệ: 34 | < | < | < | <
      TT | Họ và tên      | Năm sinh | Nữ | Kết quả
      1  | Nguyễn Văn Mẫu | 1974     |    | Trúng cử
      2  | Trần Thị Mẫu   | 1981     | x  | Trúng cử
      3  | Lê Văn Mẫu     | 1986     |    | Trúng cử
    `),
  );
  expect(told(table, "date", "members", "attended", "elected")).toEqual([
    "CHI BỘ TRẠM Y TẾ | 16/4/2025 | 38 | 37 | 3",
  ]);
});

test("How many were on the ballot makes no list of those proposed", () => {
  const { table } = readTable(
    draw(`
      CHI BỘ TRƯỜNG MỘT | < | < | < | < | <
      DANH SÁCH TRÍCH NGANG CHI ỦY CHI BỘ TRƯỜNG MỘT | < | < | < | < | <
      - Số lượng chi ủy viên đại hội quyết định: 03; danh sách bầu cử: 04; số phiếu hợp lệ: 47. | < | < | < | < | <
      TT | Họ và tên      | Năm sinh | Chức danh bầu | Số phiếu | Tái cử
      1  | Nguyễn Văn Mẫu | 1974     | Bí thư        | 46       | x
      2  | Trần Thị Mẫu   | 1979     | Phó Bí thư    | 45       | x
      3  | Lê Văn Mẫu     | 1977     | Chi ủy viên   | 43       |
    `),
  );
  expect(told(table, "candidates", "elected", "reelected")).toEqual(["CHI BỘ TRƯỜNG MỘT | 4 | 3 | 2"]);
});

test("So it has where one of the lines is a label with nothing behind it, and the list says who was elected", () => {
  const { table } = readTable(
    draw(`
      CHI BỘ TRƯỜNG MỘT | < | < | < | <
      KẾT QUẢ BẦU CHI ỦY NHIỆM KỲ 2025-2027 | < | < | < | <
      Đại hội Chi bộ lần thứ IX, ngày 14/11/2025 | < | < | < | <
      "- Tổng số đảng viên của chi bộ: 33; chính thức 31; đảng viên chính thức được triệu tập: 31; có mặt: 30." | < | < | < | <
      "- Danh sách bầu: 06 đồng chí; số lượng cần bầu: 05 đồng chí." | < | < | < | <
      STT | Họ và tên      | Năm sinh | Nữ | Trúng cử
      1   | Lê Văn Mẫu     | 1974     |    | x
      2   | Trần Thị Mẫu   | 1979     | x  | x
      3   | Vũ Văn Mẫu     | 1988     |    |
    `),
  );
  expect(told(table, "date", "summoned", "attended", "planned", "candidates", "elected", "women")).toEqual([
    "CHI BỘ TRƯỜNG MỘT | 14/11/2025 | 31 | 30 | 5 | 6 | 2 | 1",
  ]);
  expect(table.ordinal).toBe("IX");
});

const form = (line: string): string => `
  ĐẢNG ỦY XÃ MỘT
  THỐNG KÊ CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027
  ${line}
  STT | Chỉ tiêu     | Cấp ủy viên | Bí thư | Phó bí thư | Chi ủy viên
      | TỔNG SỐ      | 42          | 12     | 12         | 18
      | - Nữ         | 11          | 2      | 3          | 6
      | - Tái cử     | 33          | 10     | 10         | 13
      | - Dưới 35 tuổi | 7         | 3      | 1          | 3
      | - Từ 35 đến 50 tuổi | 14   | 4      | 3          | 7
      | - Trên 50 tuổi | 21        | 5      | 8          | 8
`;

test.each([
  "(12/12 chi bộ đã đại hội, từ ngày 17/02 đến 28/02/2025)",
  "(12/12 chi bộ)",
  "Tổng số chi bộ trực thuộc: 12; đã tổ chức đại hội: 12",
])("a form of statistics has its number of branches from its title: %s", (line) => {
  const { table, findings } = readTable(draw(form(line)));
  expect(table.branchCounts?.held?.values).toEqual([12]);
  expect(table.branchCounts?.total.values).toEqual([12]);
  expect(told(table, "elected", "women", "otherMembers")).toEqual(["ĐẢNG ỦY XÃ MỘT | 42 | 11 | 18"]);
  expect(table.ageGroups.flatMap(({ values }) => values)).toEqual([14, 21]);
  expect(toldFindings(findings)).toEqual(["branches-from-title A3"]);
});

test.each([
  ["12/12 chi bộ có nữ tham gia cấp ủy"],
  ["5/12 chi bộ đã đại hội"],
  ["12/10 chi bộ đã đại hội"],
  ["12/12 chi bộ đã đại hội; 13/13 chi bộ đã đại hội"],
])("nothing is taken from %s, where twelve secretaries were elected", (line) => {
  const read = readSheet(draw(form(line)));
  expect(read.ok ? "read" : read.reason.kind).toBe("branches-unknown");
});

test.each([
  ["ĐẢNG ỦY ĐỒN BIÊN PHÒNG", "CỬA KHẨU HÒA MÂY", "ĐẢNG ỦY ĐỒN BIÊN PHÒNG CỬA KHẨU HÒA MÂY"],
  ["ĐẢNG ỦY BỘ CHỈ HUY QUÂN SỰ", "TỈNH HÒA MÂY", "ĐẢNG ỦY BỘ CHỈ HUY QUÂN SỰ TỈNH HÒA MÂY"],
  ["ĐẢNG ỦY ĐỒN BIÊN PHÒNG HÒA MÂY", "BAN CHỈ HUY", "ĐẢNG ỦY ĐỒN BIÊN PHÒNG HÒA MÂY"],
])("%s above %s", (first, second, whole) => {
  const { table } = readTable(
    draw(`
      ${first}
      ${second}
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ       | Ngày ĐH    | Cấp ủy viên được bầu | Nữ
      1  | Chi bộ Bản A | 11/02/2025 | 3                    | 2
    `),
  );
  expect(table.organisation).toBe(whole);
});
