/** What has been named once is called by its kind, and a branch into which another went by the name it has in the text. */
import { BARE, written, writtenAs } from "./written";

const sheet = (head: string, ...last: readonly string[]): string => `
  ${head}
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ  | Ngày ĐH   | Cấp ủy viên | Ghi chú
  1  | Khu 1   | 19/4/2025 | 5           |
  2  | Khu Chợ | 20/4/2025 | 5           |
  3  | Khu 3   | 20/4/2025 | 5           |
  ${last.join("\n  ")}
`;

test.each([
  ["ĐẢNG ỦY ĐÀI PHÁT THANH - TRUYỀN HÌNH SÔNG MÂY", "Đảng ủy Đài"],
  ["ĐẢNG ỦY ĐỒN BIÊN PHÒNG SÔNG MÂY", "Đảng ủy Đồn"],
  ["ĐẢNG ỦY VƯỜN QUỐC GIA SÔNG MÂY", "Đảng ủy Vườn"],
  ["ĐẢNG ỦY TRUNG TÂM Y TẾ HUYỆN SÔNG MÂY", "Đảng ủy Trung tâm"],
  ["ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH SÔNG MÂY", "Đảng ủy Khối"],
  ["ĐẢNG ỦY CÁC KHU CÔNG NGHIỆP TỈNH SÔNG MÂY", "Đảng ủy các khu công nghiệp"],
  ["ĐẢNG ỦY PHƯỜNG 17A", "Đảng ủy Phường"],
  ["ĐẢNG ỦY BAN CHỈ HUY PHÒNG THỦ KHU VỰC 2", "Đảng ủy Ban Chỉ huy"],
  ["ĐẢNG ỦY LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT SÔNG MÂY", "Đảng ủy"],
])("%s is %s from the second time on", (head, short) => {
  expect(writtenAs("message", sheet(head))).toContain(` chi bộ trực thuộc ${short} đã hoàn thành`);
});

test.each([
  ["Văn phòng Đảng ủy Khối Doanh nghiệp tỉnh Sông Mây"],
  ["Văn phòng Đảng ủy Khối Doanh nghiệp"],
  ["Văn phòng Đảng ủy Khối"],
])("a source that says “%s” tells whose the branches are", (source) => {
  const message = writtenAs("message", sheet("ĐẢNG BỘ KHỐI DOANH NGHIỆP TỈNH SÔNG MÂY"), { source });
  expect(message).toMatch(
    /^Khối Doanh nghiệp tỉnh Sông Mây: Theo Văn phòng Đảng ủy Khối, trong 02 ngày 19 và 20\/4\/2025, 3\/3 chi bộ trực thuộc đã hoàn thành/,
  );
});

test("a source of another body is left as it is typed", () => {
  const message = writtenAs("message", sheet("ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH SÔNG MÂY"), {
    source: "Văn phòng Đảng ủy Khối các cơ quan",
  });
  expect(message).toContain("Theo Văn phòng Đảng ủy Khối các cơ quan, ");
  expect(message).toContain("chi bộ trực thuộc Đảng ủy Khối đã");
});

const merged = (note: string): string =>
  written(sheet("ĐẢNG ỦY XÃ SÔNG MÂY", `4 | Khu 4 | | | Không tổ chức đại hội, ${note}`), BARE);

test.each([
  ["sáp nhập vào Khu 3 từ 01/6/2025", "sáp nhập vào Chi bộ khu 3 từ ngày 01/6/2025 nên"],
  ["sáp nhập về CB khu chợ", "sáp nhập về Chi bộ Khu Chợ nên"],
  ["sáp nhập với Khu 1 và Khu 3", "sáp nhập với Chi bộ khu 1 và Chi bộ khu 3 nên"],
  // No branch of the sheet, and a longer name than one of them.
  ["sáp nhập vào Thôn 9", "sáp nhập vào thôn 9 nên"],
  ["sáp nhập vào Khu 3 Hạ", "sáp nhập vào khu 3 Hạ nên"],
  ["giải thể và chuyển đảng viên về nơi cư trú", "giải thể và chuyển đảng viên về nơi cư trú nên"],
])("%s", (note, words) => {
  expect(merged(note)).toContain(words);
});
