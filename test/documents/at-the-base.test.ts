/** Organisations at the base (tổ chức cơ sở đảng) are branches or have branches below them: nothing is said of them as branches that the sheet does not say. */
import { BARE, written, writtenAs } from "./written";

const BASE = `
  ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH SÔNG MÂY
  KẾT QUẢ ĐẠI HỘI CƠ SỞ, NHIỆM KỲ 2025-2030
  Tên đơn vị    | Ngày ĐH   | Số ĐV | Cần bầu | Bầu được | BT | PBT | Ghi chú
  Điện lực      | 28/4/2025 | 114   | 11      | 11       | 1  | 2   |
  Bưu điện      | 07/5/2025 | 134   | 11      | 10       | 1  | 2   |
  Gạch men      | 17/5/2025 | 8     | 2       | 2        | 1  | 1   |
  Gỗ Mây        | 17/5/2025 | 9     | 3       | 3        | 1  | 1   |
  Cấp nước      |           | 53    |         |          |    |     | ĐH 28/5
  Giống cây     |           |       |         |          |    |     | Giải thể, không tổ chức ĐH
`;

describe("A congress “cơ sở” of a term of five years is of “tổ chức cơ sở đảng”", () => {
  test("in a bulletin", () => {
    const text = written(BASE);
    expect(text).toContain("4/5 tổ chức cơ sở đảng trực thuộc Đảng ủy Khối Doanh nghiệp tỉnh Sông Mây");
    expect(text).toContain("Cấp nước dự kiến tổ chức đại hội vào ngày 28/5/2025. Ngoài số này, Giống cây");
    expect(text).not.toMatch(/chi bộ|chi ủy/iu);
  });

  test("in a report", () => {
    const text = writtenAs("quickReport", BASE);
    expect(text).toContain("kết quả đại hội các tổ chức cơ sở đảng trực thuộc");
    expect(text).toContain("Có 01 tổ chức cơ sở đảng không tổ chức đại hội");
    expect(text).not.toMatch(/chi bộ|chi ủy/iu);
  });

  test("but for branches of a shorter term, or that the sheet calls so", () => {
    expect(written(BASE.replace("2025-2030", "2025-2027"))).toContain("4/5 chi bộ");
    expect(written(BASE.replace("Tên đơn vị", "Tên chi bộ"))).toContain("4/5 chi bộ");
  });
});

const LARGE = `
  Tên đơn vị | Ngày ĐH   | Cần bầu | Bầu được | BT | PBT
  Điện lực   | 28/4/2025 | 11      | 11       | 1  | 2
  Bưu điện   | 28/4/2025 | 11      | 10       | 1  | 2
  Gạch men   | 28/4/2025 | 2       | 2        | 1  | 1
  Cấp nước   |           |         |          |    |
`;

test("several committees larger than a branch may have, with two deputies, tell that there are both kinds", () => {
  const text = written(LARGE);
  expect(text).toContain("3/4 chi bộ, đảng bộ đã tổ chức đại hội");
  expect(text).not.toMatch(/bầu chi ủy|Chi bộ (?:Điện|Bưu|Gạch|Cấp)/u);
  expect(written(LARGE.replace("10       | 1  | 2", "10       | 1  | 1"))).toContain("3/4 chi bộ đã");
});

test("without a word of what they are, nobody of a term of five years is said to elect “chi ủy”", () => {
  const told = (term: string): string =>
    written(`
      KẾT QUẢ ĐẠI HỘI NHIỆM KỲ ${term}
      Đơn vị | Ngày ĐH   | Cần bầu | Bầu được | BT | PBT
      A      | 28/4/2025 | 5       | 5        | 1  | 1
      B      | 28/4/2025 | 5       | 5        | 1  | 1
      C      | 28/4/2025 | 5       | 5        | 1  | 1
      D      | 28/4/2025 | 5       | 5        | 1  | 1
      E      | 28/4/2025 | 2       | 2        | 1  | 1
    `);
  expect(told("2025-2027")).toContain("bầu chi ủy");
  expect(told("2025-2030")).not.toContain("bầu chi ủy");
});

test.each(["bulletin", "quickReport", "message"] as const)(
  "one of which nothing says its kind is no “chi bộ, đảng bộ” (%s)",
  (kind) => {
    const text = writtenAs(
      kind,
      `
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, ĐẢNG BỘ CƠ SỞ
      Đơn vị      | Ngày ĐH   | Bầu được | Ghi chú
      KHỐI MỘT    |           |          |
      Phòng A     | 28/4/2025 | 11       |
      Phòng B     | 28/4/2025 | 10       |
      KHỐI HAI    |           |          |
      Phòng C     | 28/4/2025 | 5        |
      Phòng D     |           |          |
      Phòng E     |           |          | Sáp nhập vào Phòng A, không tổ chức
    `,
      kind === "bulletin" ? BARE : {},
    );
    expect(text).not.toMatch(/(?:còn|có) 01 chi bộ, đảng bộ/iu);
    expect(text).toContain("3/4 chi bộ, đảng bộ");
    if (kind === "quickReport") expect(text).toContain("Có 01 tổ chức đảng không tổ chức đại hội: Phòng E");
  },
);
