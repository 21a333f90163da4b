/** The congress of one organisation (đảng bộ), and of one branch, which have their secretary and deputy by name. */
import { BARE, written, writtenAs } from "./written";

const SHEET = (people: string): string => `
  ĐẢNG BỘ ỦY BAN NHÂN DÂN TỈNH | < | <
  ĐẢNG ỦY SỞ XÂY DỰNG | < | <
  Đại hội đảng bộ lần thứ I, nhiệm kỳ 2025-2030 | < | <
  Đảng bộ | Ngày ĐH | BCH | BTV | Bí thư | Phó bí thư
  Đảng ủy Sở Xây dựng | 20/6/2025 | 19 | 5 | ${people}
`;
const NUMBERS = SHEET("1 | 2");

describe("The congress of one organisation", () => {
  test("is held by the organisation, never by its committee", () => {
    for (const kind of ["bulletin", "quickReport", "message"] as const)
      expect(writtenAs(kind, NUMBERS)).not.toContain("Đảng ủy Sở Xây dựng");
    expect(written(NUMBERS, BARE)).toContain("Đảng bộ Sở Xây dựng tổ chức Đại hội lần thứ I");
  });

  test("elected its committee, which has officers that no congress is said to have elected", () => {
    const text = written(NUMBERS, BARE);
    expect(text).toContain("Đại hội đã bầu Ban Chấp hành Đảng bộ gồm 19 đồng chí.");
    expect(text).toContain("Ban Chấp hành có 05 ủy viên Ban Thường vụ, 01 bí thư, 02 phó bí thư.");
    expect(text).not.toContain("Đại hội đã bầu bí thư");
  });

  test("is the news of the organisation itself", () => {
    expect(writtenAs("message", NUMBERS)).toMatch(
      /^Sở Xây dựng: Ngày 20\/6\/2025, Đảng bộ Sở Xây dựng trực thuộc/u,
    );
  });
});

const BRANCH = `
  ĐẢNG BỘ BỆNH VIỆN ĐA KHOA TỈNH
  Chi bộ               | Ngày ĐH   | CUV | Bí thư       | Phó bí thư
  Chi bộ Khoa Hồi sức  | 16/4/2025 | 5   | Nguyễn Văn A | Trần Thị B
`;
const NAMED =
  "Đồng chí Nguyễn Văn A được bầu giữ chức Bí thư Chi bộ, đồng chí Trần Thị B được bầu giữ chức Phó Bí thư.";

test("whom the only congress elected is told by name unless staff say otherwise", () => {
  for (const kind of ["bulletin", "quickReport", "message"] as const) {
    expect(writtenAs(kind, BRANCH)).toContain(NAMED);
    expect(writtenAs(kind, BRANCH, { names: false })).toContain("Đại hội đã bầu bí thư, phó bí thư.");
  }
});
