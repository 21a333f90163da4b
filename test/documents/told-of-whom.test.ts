/** Who is meant by what a sheet counts: a committee that is no more, delegates, secretaries who are new to their office alone, the firm of a branch office; and of which day the figures are. */
import { written, writtenAs } from "./written";

const ENDED = `
  ĐẢNG ỦY CÔNG AN TỈNH SÔNG MÂY
  Đơn vị   | Ngày ĐH   | Bầu được | Ghi chú
  Một      | 19/4/2025 | 5        |
  Hai      | 19/4/2025 | 5        |
  Ba       |           |          |
  Thanh tra |          |          | Kết thúc hoạt động, chuyển đảng viên về Ủy ban Kiểm tra từ ngày 01/3/2025; không tổ chức đại hội
`;

test("an organisation that ended its work is not among those that its committee has", () => {
  const text = writtenAs("quickReport", ENDED);
  expect(text).toContain("Đảng ủy Công an tỉnh có 03 chi bộ trực thuộc phải tổ chức đại hội");
  expect(text).not.toContain("có 04");
});

test.each([
  ["Đại biểu, đảng viên dự ĐH | <", "Triệu tập | Có mặt"],
  ["Đảng viên (đại biểu) triệu tập | Có mặt", "^ | ^"],
])("under “%s” those who came are both", (header, below) => {
  const text = written(`
    Chi bộ | Ngày ĐH   | ${header} | Bầu được
    ^      | ^         | ${below}  | ^
    A      | 19/4/2025 | 40 | 39   | 5
    B      | 20/4/2025 | 40 | 40   | 5
  `);
  expect(text).toContain("Có 79/80 đại biểu, đảng viên được triệu tập đã dự đại hội");
});

const secretaries = (reelected: number): string => `
  Chi bộ | Ngày ĐH   | Bầu được | Tái cử       | Bí thư | <
  ^      | ^         | ^        | ^            | Tái cử | Lần đầu
  A      | 19/4/2025 | 5        | ${reelected} |        | 1
  B      | 20/4/2025 | 5        | 3            | 1      |
  C      | 20/4/2025 | 5        | 3            | 1      |
`;

test("a secretary “lần đầu” of a branch all of whose elected are re-elected is new to the office alone", () => {
  expect(written(secretaries(4))).toContain("01 đồng chí tham gia cấp ủy lần đầu");
  for (const text of [written(secretaries(5)), writtenAs("quickReport", secretaries(5))]) {
    expect(text).toContain("lần đầu giữ chức");
    expect(text).not.toContain("tham gia cấp ủy lần đầu");
  }
});

const OFFICE = `
  ĐẢNG BỘ NGÂN HÀNG TMCP MÂY XANH
  ĐẢNG ỦY CHI NHÁNH SÔNG MÂY
  KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC, NHIỆM KỲ 2025-2027
  Chi bộ | Ngày ĐH   | Bầu được
  A      | 19/4/2025 | 5
  B      | 20/4/2025 | 5
`;

test("a branch office of a firm is named with it", () => {
  expect(written(OFFICE)).toContain(
    "cả hai chi bộ trực thuộc Đảng ủy Ngân hàng TMCP Mây Xanh - Chi nhánh Sông Mây đã tổ chức đại hội",
  );
  const message = writtenAs("message", OFFICE);
  expect(message).toMatch(/^Ngân hàng TMCP Mây Xanh - Chi nhánh Sông Mây: /);
  expect(message).toContain("trực thuộc Đảng ủy Chi nhánh");
});

test.each([
  "TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 (HẾT NGÀY 28/4/2025)",
  "(Văn phòng cập nhật hằng ngày – bản tối 28/4/2025)",
])("the day of the figures in “%s”", (line) => {
  const text = written(`
      ${line}
      Chi bộ | Ngày ĐH   | Bầu được
      A      | 19/4/2025 | 5
      B      | 20/4/2025 | 5
      C      |           |
    `);
  expect(text).toContain("Tính đến ngày 28/4/2025");
});
