/** Rows that stand for several congresses: what is counted in them, what they are themselves, and what their notes tell of those left. */
import { lines, written, writtenAs } from "./written";

const PROVINCE = `
  TỈNH ỦY HOA LÂM | < | <
  BAN TỔ CHỨC
  TỔNG HỢP KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ, CHI BỘ CƠ SỞ NHIỆM KỲ 2020-2025
  (Số liệu tính đến ngày 15/6/2020)
  TT | Đảng bộ              | Tổng số TCCSĐ | Đã ĐH | Chưa ĐH | Bầu được | Ghi chú
  I  | CÁC HUYỆN, THỊ       |               |       |         |          |
  1  | Huyện Đá Vàng        | 34            | 34    | 0       | 268      |
  2  | Huyện Lâm Đông       | 36            | 34    | 2       | 280      | 02 ĐB xã chờ kiện toàn nhân sự
  3  | Thị xã Hoa Mai       | 33            | 30    | 3       | 306      | Tổ chức sau ngày 20/6; khuyết 01 bí thư
  II | CÁC ĐẢNG BỘ KHÁC     |               |       |         |          |
  4  | Đảng bộ Công an tỉnh | 16            | 16    | 0       | 118      |
`;

describe("Organisations of the base, counted by district", () => {
  test("are called so, and are under no committee of the base", () => {
    expect(written(PROVINCE)).toContain(
      "114/119 tổ chức cơ sở đảng trong toàn Đảng bộ tỉnh Hoa Lâm đã tổ chức đại hội",
    );
    for (const kind of ["bulletin", "quickReport", "message"] as const)
      expect(writtenAs(kind, PROVINCE)).not.toMatch(/chi bộ|đảng ủy cơ sở/u);
  });

  test("those left are told with the notes of their rows, seats and offices apart", () => {
    const report = writtenAs("quickReport", PROVINCE);
    expect(report).toContain(
      lines(
        "3. Còn 05 tổ chức cơ sở đảng chưa tổ chức đại hội:",
        "- Đảng bộ huyện Lâm Đông: 02 đảng bộ xã chờ kiện toàn nhân sự.",
        "- Đảng bộ thị xã Hoa Mai: 03 tổ chức cơ sở đảng tổ chức sau ngày 20/6.",
      ).trim(),
    );
  });

  test("rows are what the header over their names says, and their own congress is another", () => {
    expect(writtenAs("quickReport", PROVINCE)).toContain(
      "Có 2/4 đảng bộ có 100% tổ chức cơ sở đảng đã tổ chức đại hội: Đảng bộ huyện Đá Vàng, Đảng bộ Công an tỉnh.",
    );
  });
});

test("branches below committees of the base stay branches, and their bodies are named in full", () => {
  const report = writtenAs(
    "quickReport",
    `
      HUYỆN ỦY THANH LÂM
      (Số liệu tính đến ngày 28/02/2025)
      TT | Đảng bộ cơ sở  | Tổng số chi bộ | Đã ĐH | Chưa ĐH | Cần bầu | Bầu được | Ghi chú
      I  | KHỐI XÃ        |                |       |         |         |          |
      1  | Xã Đông Phú    | 14             | 14    | 0       | 40      | 40       |
      2  | Xã Bình Hòa    | 11             | 10    | 1       | 30      | 29       | CB thôn Trung bầu thiếu 01
      3  | Xã Cẩm Giang   | 8              | 3     | 5       | 8       | 8        | 05 CB dời sang ngày 08/3
      II | KHỐI LLVT      |                |       |         |         |          |
      4  | Công an huyện  | 9              | 9     | 0       | 31      | 31       |
    `,
  );
  expect(report).toContain("36/42 chi bộ đã tổ chức đại hội");
  expect(report).toContain("Khối lực lượng vũ trang 9/9 chi bộ");
  expect(report).toContain(
    "Có 2/4 đảng bộ cơ sở có 100% chi bộ đã tổ chức đại hội: Đảng bộ xã Đông Phú, Đảng bộ Công an huyện.",
  );
  expect(report).toContain(
    "chưa tổ chức đại hội:\n- Đảng bộ xã Bình Hòa: 01 chi bộ.\n- Đảng bộ xã Cẩm Giang: 05 chi bộ dời sang ngày 08/3.",
  );
  expect(report).toContain("thiếu 01 đồng chí, ở các chi bộ thuộc Đảng bộ xã Bình Hòa.");
});

test("an abbreviated block and the office of the letterhead are told in full", () => {
  const text = written(PROVINCE, {});
  expect(text).toContain("Ban Tổ chức Tỉnh ủy Hoa Lâm");
  expect(text).not.toContain("Văn phòng");
});

test("without blocks too, nobody takes what is counted for the congress of the body itself", () => {
  const sheet = `
    HUYỆN ỦY THANH LÂM
    (Số liệu tính đến ngày 28/02/2025)
    TT | Đảng bộ cơ sở  | Tổng số chi bộ | Đã ĐH | Chưa ĐH | Bầu được
    1  | Xã Đông Phú    | 14             | 14    | 0       | 40
    2  | Xã Bình Hòa    | 11             | 10    | 1       | 30
  `;
  expect(written(sheet)).toContain(
    "Đảng bộ xã Đông Phú có 100% chi bộ đã tổ chức đại hội; Đảng bộ xã Bình Hòa đạt 90,91%.",
  );
  expect(writtenAs("quickReport", sheet)).toContain("Theo đảng bộ cơ sở: Đảng bộ xã Đông Phú 14/14 chi bộ;");
});

describe("A list of those left is as many as it announces", () => {
  const DISTRICT = (first: string, second: string): string => `
    HUYỆN ỦY THANH LÂM
    (Số liệu tính đến ngày 28/02/2025)
    TT | Đảng bộ cơ sở        | Tổng số chi bộ | Đã ĐH | Chưa ĐH | Bầu được | Ghi chú
    1  | Đảng bộ xã Đông Phú  | 14             | 12    | 2       | 40       | ${first}
    2  | Đảng bộ xã Bình Hòa  | 11             | 10    | 1       | 29       | ${second}
    3  | Đảng bộ xã Cẩm Giang | 8              | 5     | 3       | 8        | 03 chi bộ trường, dự kiến 05/3/2025
    4  | Đảng bộ Công an      | 9              | 9     | 0       | 31       |
  `;
  const left = (first: string, second: string): string => {
    const report = writtenAs("quickReport", DISTRICT(first, second));
    return report.slice(report.indexOf("Còn 06"), report.indexOf("II-")).trim();
  };

  test("whatever else its notes speak of, and a branch that they name stands in brackets", () => {
    expect(
      left(
        "02 chi bộ thôn chờ sáp nhập thôn, dự kiến 10/3/2025",
        "Chi bộ thôn 4 khuyết bí thư, dự kiến 07/3/2025",
      ),
    ).toBe(
      lines(
        "Còn 06 chi bộ chưa tổ chức đại hội:",
        "- Đảng bộ xã Đông Phú: 02 chi bộ thôn chờ sáp nhập thôn, dự kiến ngày 10/3/2025.",
        "- Đảng bộ xã Bình Hòa: 01 chi bộ (Chi bộ thôn 4 khuyết bí thư, dự kiến ngày 07/3/2025).",
        "- Đảng bộ xã Cẩm Giang: 03 chi bộ trường, dự kiến ngày 05/3/2025.",
      ).trim(),
    );
  });

  test("those of whom no note speaks are counted beside them", () => {
    expect(left("", "Khuyết 01 bí thư")).toContain(
      lines("- Đảng bộ xã Đông Phú: 02 chi bộ.", "- Đảng bộ xã Bình Hòa: 01 chi bộ.").trim(),
    );
  });
});

describe("What a note tells of those left", () => {
  const told = (note: string, held = 0, asOf = "(Số liệu tính đến ngày 28/02/2025)"): string => {
    const report = writtenAs(
      "quickReport",
      `
        HUYỆN ỦY THANH LÂM
        ${asOf}
        TT | Đảng bộ cơ sở        | Tổng số chi bộ | Đã ĐH   | Chưa ĐH      | Bầu được | Ghi chú
        1  | Đảng bộ xã Đông Phú  | 14             | 14      | 0            | 40       |
        2  | Đảng bộ xã Bình Hòa  | 11             | ${held} | ${11 - held} | ${held}  | ${note}
      `,
    );
    return /^- Đảng bộ xã Bình Hòa: (.*)$/mu.exec(report)?.[1] ?? "";
  };

  test.each([
    [
      "Chưa ĐH chi bộ nào, đang khắc phục hậu quả băng tuyết; từ 10/3",
      0,
      "11 chi bộ, do đang khắc phục hậu quả băng tuyết; dự kiến tổ chức từ ngày 10/3.",
    ],
    ["Chưa ĐH, dự kiến từ 10/3", 0, "11 chi bộ, dự kiến từ ngày 10/3."],
    ["Chưa bắt đầu, từ 18/6", 0, "11 chi bộ, dự kiến tổ chức từ ngày 18/6."],
    [
      "theo kế hoạch ngành, xong 30/6",
      5,
      "06 chi bộ, theo kế hoạch ngành, dự kiến hoàn thành vào ngày 30/6.",
    ],
    ["còn 04 chi bộ thôn, xong trước 25/6", 7, "04 chi bộ thôn, dự kiến hoàn thành trước ngày 25/6."],
    ["CB thôn Trung, hoãn (dịch bệnh)", 10, "01 chi bộ (Chi bộ thôn Trung, hoãn do dịch bệnh)."],
  ])("reads as one sentence, without that they have not met: %s", (note, held, expected) => {
    expect(told(note, held)).toBe(expected);
  });

  test("a day that has been is no plan", () => {
    expect(told("theo kế hoạch ngành, xong 10/02", 5)).not.toContain("dự kiến");
  });

  test("from a day on is not until that day", () => {
    const sheet = `
      HUYỆN ỦY THANH LÂM
      (Số liệu tính đến ngày 28/02/2025)
      TT | Đảng bộ cơ sở       | Tổng số chi bộ | Đã ĐH | Chưa ĐH | Bầu được | Ghi chú
      1  | Đảng bộ xã Đông Phú | 14             | 14    | 0       | 40       |
      2  | Đảng bộ xã Bình Hòa | 11             | 5     | 6       | 15       | Chưa xong, dự kiến từ ngày 10/3/2025
    `;
    expect(written(sheet)).not.toContain("chậm nhất");
    expect(written(sheet.replace("từ ngày", "xong ngày"))).toContain("chậm nhất vào ngày 10/3/2025");
  });
});
