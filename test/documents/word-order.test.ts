/** What stands where in a sentence: whose they are, the term, the source; and no headline without a place. */
import { BARE, written } from "./written";

const HEADS = `
  ĐẢNG ỦY XÃ SÔNG MÂY
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
`;
const SHEET = `${HEADS}
  TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
  1  | Một    | 19/4/2025 | 5
  2  | Hai    | 20/4/2025 | 5
  3  | Ba     |           |
`;

test("those who had to meet are told behind whose they are", () => {
  const text = written(`${HEADS}
    TT | Chi bộ | Ngày ĐH   | Cấp ủy viên | Ghi chú
    1  | Một    | 19/4/2025 | 5           |
    2  | Hai    | 20/4/2025 | 5           |
    3  | Ba     | 20/4/2025 | 5           |
    4  | Bốn    |           |             | Giải thể, không tổ chức đại hội
  `);
  expect(text).toContain(
    "toàn bộ 03 chi bộ trực thuộc Đảng ủy xã Sông Mây thuộc diện tổ chức đại hội đã hoàn thành đại hội nhiệm kỳ 2025-2027.",
  );
});

test("a term that the basis has told is not told again, and a source begins the next sentence", () => {
  const basis = "Thực hiện Kế hoạch số 3-KH/ĐU về đại hội chi bộ nhiệm kỳ 2025 - 2027";
  expect(written(SHEET, { ...BARE, basis, source: "Ban Tổ chức" })).toMatch(
    /\nThực hiện Kế hoạch số 3-KH\/ĐU về đại hội chi bộ nhiệm kỳ 2025.2027, .*tiến hành đại hội\. Theo Ban Tổ chức, .*đã tổ chức đại hội\. /,
  );
});

test("where whose they are is left out of a headline, the place stands before", () => {
  const [headline] = written(SHEET, { ...BARE, headlineWords: 12 }).split("\n");
  expect(headline).toBe("Xã Sông Mây: Các chi bộ tổ chức đại hội");
});

test("“các chi bộ này” stands right behind those that it means", () => {
  const text = written(`${HEADS}
    TT | Chi bộ | Ngày ĐH   | Cấp ủy viên | Bí thư | Phó bí thư | Đại học | Trung cấp LLCT
    1  | Một    | 19/4/2025 | 5           | 1      | 1          | 4       | 3
    2  | Hai    | 20/4/2025 | 5           | 1      | 1          | 4       | 3
    3  | Ba     |           |             |        |            |         |
  `);
  expect(text).toMatch(/vào cấp ủy\. Các chi bộ này đều bầu bí thư, phó bí thư\.\n/);
});

test("the first congress is of a branch whose name the body's goes on from", () => {
  const [headline] = written(`
    ĐẢNG ỦY SỞ NỘI VỤ TỈNH SÔNG MÂY
    TT | Chi bộ        | Ngày ĐH   | Cấp ủy viên
    1  | Văn phòng Sở  | 19/4/2025 | 5
    2  | Thanh tra Sở  |           |
  `).split("\n");
  expect(headline).toBe("Chi bộ Văn phòng Sở Nội vụ tỉnh Sông Mây tổ chức Đại hội");
});
