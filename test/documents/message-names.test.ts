/** A message names the place first and the body once, in four sentences at most. */
import { writtenAs } from "./written";

const sheet = (...heads: readonly string[]): string => `
  ${heads.join("\n  ")}
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ  | Ngày ĐH   | Cấp ủy viên
  1  | Một     | 19/4/2025 | 5
  2  | Hai     | 20/4/2025 | 5
  3  | Ba      | 20/4/2025 | 5
`;
const message = (picture: string, options = {}): string => writtenAs("message", picture, options);

test.each([
  ["ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH MÂY", "Tỉnh Mây: ", "trực thuộc Đảng ủy Ủy ban nhân dân tỉnh đã"],
  ["ĐẢNG ỦY ỦY BAN NHÂN DÂN PHƯỜNG MÂY", "Phường Mây: ", "trực thuộc Đảng ủy Ủy ban nhân dân phường đã"],
  ["ĐẢNG ỦY BỘ ĐỘI BIÊN PHÒNG TỈNH MÂY", "Bộ đội Biên phòng tỉnh Mây: ", "Đảng ủy Bộ đội Biên phòng tỉnh đã"],
  ["ĐẢNG ỦY TỔNG CÔNG TY SÔNG MÂY", "Tổng công ty Sông Mây: ", "trực thuộc Đảng ủy Tổng công ty đã"],
  ["TỔNG CÔNG TY SÔNG MÂY - ĐẢNG ỦY", "Tổng công ty Sông Mây: ", "trực thuộc Đảng ủy Tổng công ty đã"],
  [
    "ĐẢNG ỦY NGÂN HÀNG SÔNG MÂY CHI NHÁNH TỈNH",
    "Ngân hàng Sông Mây Chi nhánh tỉnh: ",
    "trực thuộc Đảng ủy Chi nhánh đã",
  ],
  ["ĐẢNG ỦY ĐẠI HỌC SÔNG MÂY", "Đại học Sông Mây: ", "trực thuộc Đảng ủy Đại học đã"],
])("%s", (head, place, whose) => {
  expect(message(sheet(head))).toContain(whose);
  expect(message(sheet(head)).startsWith(place)).toBe(true);
});

test("a place that is typed names the body only where it is the whole of its name", () => {
  const of = (locality: string): string => message(sheet("ĐẢNG ỦY PHƯỜNG SÔNG MÂY 2"), { locality });
  expect(of("Sông Mây")).toContain("trực thuộc Đảng ủy phường Sông Mây 2 đã");
  expect(of("Sông Mây 2")).toContain("trực thuộc Đảng ủy phường đã");
  expect(of("PHƯỜNG SÔNG MÂY 2")).toMatch(/^Phường Sông Mây 2: .*trực thuộc Đảng ủy phường đã/);
});

test("of one branch the place is that of the body above it", () => {
  const text = message(`
    ĐẢNG ỦY XÃ SÔNG MÂY
    CHI BỘ TRƯỜNG THCS SÔNG MÂY
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ                      | Ngày ĐH   | Cấp ủy viên
    1  | Chi bộ Trường THCS Sông Mây | 19/4/2025 | 5
  `);
  expect(text).toMatch(
    /^Xã Sông Mây: Ngày 19\/4\/2025, Chi bộ Trường THCS Sông Mây trực thuộc Đảng ủy xã đã/,
  );
});

test("more than four sentences become four, none of them left out", () => {
  const text = message(`
    ĐẢNG ỦY XÃ SÔNG MÂY
    TT | Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ | Dưới 40 tuổi | Tuổi BQ | Ghi chú
    1  | Một    | 19/4/2025 | 5           | 1  | 2            | 41      |
    2  | Hai    | 20/4/2025 | 5           | 2  | 1            | 42      |
    3  | Ba     |           |             |    |              |         | Dự kiến ngày 25/5/2025
    4  | Bốn    |           |             |    |              |         | Không tổ chức đại hội do giải thể
  `);
  expect(
    text
      .trimEnd()
      .split(/\.(?=\s|$)/)
      .filter((one) => one !== ""),
  ).toHaveLength(4);
  expect(text).toContain("; tuổi bình quân của cấp ủy viên là 41,5 tuổi.");
  expect(text).toContain("; có 01 chi bộ không tổ chức đại hội do giải thể.");
});

test("a branch that holds none is told with what happened to it: the fraction is of the others", () => {
  const sheet = (why: string): string => `
    ĐẢNG ỦY PHƯỜNG SÔNG MÂY
    Chi bộ | Ngày ĐH   | CUV | Ghi chú
    Một    | 19/4/2025 | 3   |
    Hai    | 20/4/2025 | 3   |
    Ba     |           |     | Dự kiến ngày 25/5/2025
    Bốn    |           |     | ${why}
  `;
  expect(message(sheet("Chờ sáp nhập với chi bộ Một, không tổ chức đại hội"))).toContain(
    "vào ngày 25/5/2025. Chi bộ Bốn chờ sáp nhập với Chi bộ Một nên không tổ chức đại hội.",
  );
  expect(message(sheet("Không tổ chức đại hội"))).not.toContain("không tổ chức");
});

test("a body that the sheet names without its kind keeps its capital behind a semicolon", () => {
  const told = writtenAs(
    "message",
    `
    ĐẢNG BỘ TẬP ĐOÀN THAN SÔNG MÂY
    TỔNG HỢP KẾT QUẢ ĐẠI HỘI CÁC ĐẢNG BỘ, CHI BỘ CƠ SỞ NHIỆM KỲ 2010 - 2015
    (đến hết ngày 31/5/2010)
    TT | Tên đơn vị | Ngày ĐH   | Cấp ủy viên | Nữ | Tái cử | Dưới 40 tuổi | Ghi chú
    1  | Văn phòng  | 10/4/2010 | 7           | 2  | 6      | 4            |
    2  | Kế hoạch   | 11/4/2010 | 5           | 1  | 4      | 2            |
    3  | Kế toán    | 12/4/2010 | 5           | 1  | 4      | 2            |
    4  | Giám định  | 12/6/2010 |             |    |        |              |
    5  | Cấp cứu mỏ |           |             |    |        |              | Mới thành lập 3/2010, không tổ chức ĐH
    6  | Tin học    |           |             |    |        |              | Chuyển đảng bộ khác, không tổ chức ĐH
  `,
  );
  expect(told).toContain("; Cấp cứu mỏ mới thành lập tháng 3/2010 và Tin học chuyển đảng bộ khác nên không");
});
