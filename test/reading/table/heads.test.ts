/** A body's name in two lines of a letterhead, or behind whose committee it is. */
import { joinedHeads } from "../../../src/reading/table/heads";

const joined = (...texts: readonly string[]): readonly string[] =>
  joinedHeads(texts.map((text, row) => ({ text, row, column: 0 }))).map(({ text }) => text);

test.each([
  [["TỔNG CÔNG TY SÔNG MÂY - ĐẢNG ỦY"], ["ĐẢNG ỦY TỔNG CÔNG TY SÔNG MÂY"]],
  [["TỔNG CÔNG TY SÔNG MÂY", "ĐẢNG ỦY"], ["ĐẢNG ỦY TỔNG CÔNG TY SÔNG MÂY"]],
  [
    ["TỈNH ỦY SÔNG MÂY", "BAN THƯỜNG VỤ HUYỆN ỦY SUỐI GIÓ"],
    ["TỈNH ỦY SÔNG MÂY", "HUYỆN ỦY SUỐI GIÓ"],
  ],
  [["ĐẢNG ỦY", "BỆNH VIỆN ĐA KHOA SÔNG MÂY"], ["ĐẢNG ỦY BỆNH VIỆN ĐA KHOA SÔNG MÂY"]],
  [
    ["SỞ Y TẾ", "ĐẢNG ỦY", "BỆNH VIỆN SÔNG MÂY"],
    ["SỞ Y TẾ", "ĐẢNG ỦY BỆNH VIỆN SÔNG MÂY"],
  ],
  [["ĐẢNG ỦY SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG TỈNH MÂY"], ["ĐẢNG ỦY SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH MÂY"]],
  [["ĐẢNG ỦY CÔNG TY CỔ PHẦN", "DỆT MAY SÔNG MÂY"], ["ĐẢNG ỦY CÔNG TY CỔ PHẦN DỆT MAY SÔNG MÂY"]],
  [["BAN CHẤP HÀNH ĐẢNG BỘ", "XÃ SÔNG MÂY"], ["ĐẢNG BỘ XÃ SÔNG MÂY"]],
])("%j is %j", (lines, heads) => {
  expect(joined(...lines)).toEqual(heads);
});

test("bodies of their own and titles stay apart", () => {
  const apart = [
    ["ĐẢNG BỘ TỈNH MÂY", "ĐẢNG ỦY SỞ Y TẾ"],
    ["ĐẢNG BỘ BỘ ĐỘI BIÊN PHÒNG TỈNH", "KẾ HOẠCH VÀ KẾT QUẢ ĐẠI HỘI CHI BỘ"],
    ["ĐẢNG ỦY XÃ MÂY", "VÀ CÁC CHI BỘ: KẾT QUẢ ĐẠI HỘI"],
    ["Đài Phát thanh - Truyền hình", "KẾT QUẢ"],
    ["ĐẢNG BỘ SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI BỘ CHI CỤC THỦY LỢI"],
    ["ĐẢNG ỦY SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "VĂN PHÒNG"],
    ["ĐẢNG BỘ CÔNG TY CỔ PHẦN", "CHI BỘ PHÂN XƯỞNG MỘT"],
  ];
  for (const lines of apart) expect(joined(...lines)).toEqual(lines);
});

test("what stands at the other end of a row keeps a name and its committee no further apart", () => {
  const lines = [
    { text: "TỔNG CÔNG TY SÔNG MÂY", row: 0, column: 0 },
    { text: "Biểu số 2", row: 0, column: 9 },
    { text: "ĐẢNG ỦY", row: 1, column: 0 },
  ];
  expect(joinedHeads(lines).map(({ text }) => text)).toEqual(["ĐẢNG ỦY TỔNG CÔNG TY SÔNG MÂY", "Biểu số 2"]);
});
