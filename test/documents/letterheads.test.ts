/** Whose figures a letterhead says they are, who writes, and of which day they are, in whole sentences. */
import { isGuessed, proseCase } from "../../src/documents/sentences/prose-case";
import { noTexts } from "../../src/vietnamese/as-written";
import { written, writtenAs } from "./written";

const sheet = (...heads: readonly string[]): string => `
  ${heads.join("\n  ")}
  TỔNG HỢP KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025 - 2027
  (Tính đến ngày 25/3/2025)
  TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
  1  | Một    | 02/3/2025 | 5
  2  | Hai    | 03/3/2025 | 5
  3  | Ba     |           |
`;

describe("A committee abroad", () => {
  const abroad = sheet("ĐẢNG ỦY TẠI NƯỚC SỞ TẠI");

  test("has no capitals in what is no name", () => {
    expect(written(abroad)).toContain(
      "2/3 chi bộ trực thuộc Đảng ủy tại nước sở tại đã tổ chức đại hội nhiệm kỳ 2025-2027",
    );
  });

  test("is not known without its kind", () => {
    expect(writtenAs("message", abroad)).toMatch(
      /^Đảng ủy tại nước sở tại: Đến ngày 25\/3\/2025, 2\/3 chi bộ trực thuộc Đảng ủy đã tổ chức/u,
    );
  });

  test.each([
    ["ĐẢNG ỦY TẠI HOA KỲ", "Đảng ủy tại Hoa Kỳ"],
    ["ĐẢNG ỦY TẠI LIÊN BANG NGA", "Đảng ủy tại Liên bang Nga"],
    ["ĐẢNG BỘ Ở NƯỚC NGOÀI", "Đảng bộ ở nước ngoài"],
    ["ĐẢNG BỘ NGOÀI NƯỚC", "Đảng bộ Ngoài nước"],
    ["CHI BỘ ĐẠI SỨ QUÁN VIỆT NAM TẠI LÀO", "Chi bộ Đại sứ quán Việt Nam tại Lào"],
    ["CHI BỘ TỔNG LÃNH SỰ QUÁN", "Chi bộ Tổng Lãnh sự quán"],
  ])("%s is %s", (capitals, prose) => {
    expect(proseCase(capitals)).toBe(prose);
  });

  test("needs no look where all its words are known", () => {
    expect(isGuessed("ĐẢNG ỦY TẠI NƯỚC SỞ TẠI", noTexts)).toBe(false);
  });
});

describe("Of two bodies in a letterhead", () => {
  test("the firm below one above it is the office's", () => {
    const firm = sheet("ĐẢNG BỘ THAN VÙNG SÔNG MÂY", "TẬP ĐOÀN THAN MÂY TRẮNG");
    expect(written(firm)).toContain("2/3 chi bộ trực thuộc Đảng bộ Tập đoàn Than Mây Trắng đã tổ chức");
    expect(written(sheet("ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH SÔNG MÂY", "CÔNG TY CỔ PHẦN MÂY TRẮNG"))).toContain(
      "2/3 chi bộ trực thuộc Đảng ủy Công ty Cổ phần Mây Trắng đã tổ chức",
    );
    expect(written(sheet("ĐẢNG BỘ TẬP ĐOÀN THAN SÔNG MÂY", "CÔNG TY THAN MÂY TRẮNG"))).toContain(
      "2/3 chi bộ trực thuộc Đảng bộ Công ty Than Mây Trắng đã tổ chức",
    );
  });

  test("the firm that one is in, or that is the same, changes nothing", () => {
    expect(written(sheet("ĐẢNG BỘ CÔNG TY THAN MÂY TRẮNG", "TẬP ĐOÀN THAN SÔNG MÂY"))).toContain(
      "trực thuộc Đảng bộ Công ty Than Mây Trắng đã tổ chức",
    );
    expect(written(sheet("ĐẢNG BỘ XÍ NGHIỆP MÂY TRẮNG", "CÔNG TY THAN SÔNG MÂY"))).toContain(
      "trực thuộc Đảng bộ Xí nghiệp Mây Trắng đã tổ chức",
    );
    expect(written(sheet("ĐẢNG BỘ TẬP ĐOÀN THAN SÔNG MÂY", "TẬP ĐOÀN THAN SÔNG MÂY"))).toContain(
      "trực thuộc Đảng bộ Tập đoàn Than Sông Mây đã tổ chức",
    );
  });
});

describe("Who writes", () => {
  test.each([
    ["BAN TỔ CHỨC HUYỆN ỦY SÔNG MÂY", "Ban Tổ chức Huyện ủy Sông Mây"],
    ["BAN XÂY DỰNG ĐẢNG - ĐẢNG ỦY XÃ SÔNG MÂY", "Ban Xây dựng Đảng của Đảng ủy xã Sông Mây"],
    ["Ban Xây dựng Đảng Đảng ủy xã Sông Mây", "Ban Xây dựng Đảng của Đảng ủy xã Sông Mây"],
    ["VĂN PHÒNG HUYỆN ỦY SÔNG MÂY", "Văn phòng Huyện ủy Sông Mây"],
    ["HUYỆN ỦY SÔNG MÂY", "Văn phòng Huyện ủy Sông Mây"],
  ])("is who heads the paper, %s", (head, office) => {
    const text = written(sheet(head), { evaluation: "", tasks: "", captions: false });
    expect(text.trimEnd().split("\n").at(-1)).toBe(office);
  });
});

describe("The day of the figures", () => {
  const dated = (until: string): string => `
    ĐẢNG ỦY TRUNG ĐOÀN 1
    (Tính đến ${until})
    TT | Chi bộ | Ngày ĐH | Cấp ủy viên
    1  | Một    | 07.8    | 5
    2  | Hai    | 08.8    | 5
    3  | Ba     |         |
  `;

  test.each([
    "16.00 ngày 20.8.2024",
    "16.00, ngày 20.8.2024",
    "16h00 ngày 20/8/2024",
    "16:00 ngày 20/8/2024",
  ])("with its time, %s", (until) => {
    expect(writtenAs("quickReport", dated(until))).toContain("(tính đến 16 giờ 00 ngày 20/8/2024)");
  });

  test("and a time with a point beside the day of a congress is a time", () => {
    const timed = `
      (Tính đến ngày 20.8.2024)
      Chi bộ | Thời gian ĐH     | Cấp ủy viên
      Một    | 7.30 ngày 07.8   | 5
      Hai    | 14.00 ngày 08.8  | 5
      Ba     | 7.30 ngày 26.8   |
    `;
    expect(written(timed)).toContain(
      "2/3 chi bộ đã tổ chức đại hội. Chi bộ Ba dự kiến tổ chức đại hội vào ngày 26/8/2024.",
    );
  });
});
