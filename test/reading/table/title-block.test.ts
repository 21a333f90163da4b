/** What stands above and below the table: whose figures they are, of which term, up to which day. */
import { formatTerm } from "../../../src/vietnamese/term";
import { isoDay } from "../../../src/vietnamese/day";
import type { Grid } from "../../../src/sheet/grid";
import { draw, valuesOnly } from "../../support/draw";
import { readTable, told } from "../../support/told";

/** "organisation | term | as-of | ordinal", "-" where the sheet does not say. */
function titleBlock(grid: Grid): string {
  const { organisation, term, asOf, ordinal } = readTable(grid).table;
  return [
    organisation?.normalize("NFC") ?? "-",
    term ? formatTerm(term) : "-",
    asOf ? isoDay(asOf) : "-",
    ordinal ?? "-",
  ].join(" | ");
}

function aroundOf(picture: string): string {
  return titleBlock(draw(picture));
}

/** The sheet whose one line above the table is given. */
function under(line: string): Grid {
  return draw(`
      ${line}
      STT | Tên chi bộ | Ngày đại hội | Số CUV
      1   | Xóm Trong  | 19/4/2017    | 3
      2   | Xóm Ngoài  | 21/4/2017    | 3
  `);
}

function asOfUnder(line: string): string {
  const { asOf } = readTable(under(line)).table;
  return asOf ? isoDay(asOf) : "-";
}

function organisationUnder(line: string): string {
  return readTable(under(line)).table.organisation ?? "-";
}

test("An office of its committee under the name of a school says whose the branches are.", () => {
  expect(
    aroundOf(`
      TRƯỜNG ĐẠI HỌC BÌNH DƯƠNG HẠ
      VĂN PHÒNG ĐẢNG ỦY
      TỔNG HỢP KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025 - 2027
      TT | Chi bộ       | Ngày đại hội | Số CUV
      1  | Khoa Kinh tế | 11/4/2025    | 3
      2  | Khoa Luật    | 12/4/2025    | 3
    `),
  ).toBe("ĐẢNG ỦY TRƯỜNG ĐẠI HỌC BÌNH DƯƠNG HẠ | 2025-2027 | - | -");
});

test("A body in capitals without its place is written as the title writes it, with the place; a note on one congress has no ordinal for all.", () => {
  expect(
    aroundOf(`
      ĐẢNG BỘ PHƯỜNG LAM GIANG | < | ĐẢNG CỘNG SẢN VIỆT NAM | <
      ĐẢNG ỦY UBND PHƯỜNG      | < | Lam Giang, ngày 06 tháng 11 năm 2025 | <
      kết quả đại hội các chi bộ trực thuộc Đảng bộ UBND phường Lam Giang, nhiệm kỳ 2025 - 2030 | < | < | <
      TT | Chi bộ trực thuộc | Ngày tiến hành | Số CUV bầu được
      1  | Văn phòng HĐND    | 30/10/2025     | 3
      2  | Ban Quản lý dự án | 31/10/2025     | 3
         | Cộng              |                | 6
      * Chi bộ Ban Quản lý dự án thành lập sau ngày 01/7/2025, đại hội lần thứ nhất. | < | < | <
    `),
  ).toBe("Đảng ủy UBND phường Lam Giang | 2025-2030 | - | -");
});

describe("Staff head their sheets", () => {
  test("with higher body and issuer in two lines at the left, an asterisk below, and the Party at the right", () => {
    expect(
      aroundOf(`
      ĐẢNG BỘ TỈNH QUẢNG TRỊ     | <          | <         | ĐẢNG CỘNG SẢN VIỆT NAM | <
      ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ | <     | <         |                        |
      *                          | <          | <         | Đông Hà, ngày 20 tháng 4 năm 2017 | <
                                 |            |           |                        |
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC NHIỆM KỲ 2017-2020 | < | < | <          | <
      (Tính đến ngày 20/4/2017)  | <          | <         | <                      | <
                                 |            |           |                        | Đvt: Người
      STT                        | Tên chi bộ | Ngày ĐH   | Số CUV                 | Tái cử
      1                          | Văn phòng  | 19/4/2017 | 3                      | 3
      2                          | Thanh tra  | 21/4/2017 |                        |
    `),
    ).toBe("ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ | 2017-2020 | 2017-04-20 | -");
  });

  test("with two lines in one cell, the committee in mixed case", () => {
    expect(
      aroundOf(`
      HUYỆN ỦY CẨM XUYÊN\\nĐảng ủy xã Cẩm Bình\\n* | < | ĐẢNG CỘNG SẢN VIỆT NAM | <
      BIỂU TỔNG HỢP ĐẠI HỘI CHI BỘ, NK 2020 – 2022 | <          | <        | <
      TT                                 | Chi bộ     | TGĐH     | BCH
      1                                  | Thôn Bình Lý | 5/3/2020 | 3
      2                                  | Thôn Bình Tiến | 6/3/2020 | 3
    `),
    ).toBe("Đảng ủy xã Cẩm Bình | 2020-2022 | - | -");
  });

  test("with the office that made the sheet below the committee whose figures they are", () => {
    expect(
      aroundOf(`
      Đảng ủy phường Trần Phú |               |         | Đảng Cộng sản Việt Nam
      Văn phòng               |               |         |
      *                       |               |         |
      Tiến độ đại hội chi bộ nhiệm kỳ 2025 - 2027 (đến 17h00 ngày 15/5/2025) | | |
      Số TT                   | Tên tổ chức đảng | Ngày tổ chức | Bầu được
      1                       | Tổ dân phố 3  | 12/5    | 3
      2                       | Tổ dân phố 4  | 14/5    | 5
    `),
    ).toBe("Đảng ủy phường Trần Phú | 2025-2027 | 2025-05-15 | -");
  });

  test("only in the title: “trực thuộc Đảng bộ xã ...”", () => {
    expect(
      aroundOf(`
      TỔNG HỢP KẾT QUẢ ĐẠI HỘI | < | < | <
      các chi bộ trực thuộc Đảng bộ xã Hải Sơn, nhiệm kỳ 2015 -2017 | < | < | <
      (Kèm theo Báo cáo số 15-BC/ĐU, ngày 22/4/2015 của Đảng ủy xã) | < | < | <
      Tên chi bộ | Số ĐV | Cấp ủy viên | Nữ
      Chi bộ Câu Nhi | 31 | 3 | 1
      Chi bộ Hà Lộc  | 29 | 3 | 0
    `),
    ).toBe("Đảng bộ xã Hải Sơn | 2015-2017 | - | -");
  });

  test("only in the title, with a dash behind it", () => {
    for (const dash of ["- NK", "– NK", "- nhiệm kỳ"])
      expect(
        aroundOf(`
        ĐH các chi bộ trực thuộc Đảng ủy phường Lê Lợi ${dash} 2022-2025 | < | < | <
        Tên chi bộ | Số ĐV | Cấp ủy viên | Nữ
        Chi bộ Câu Nhi | 31 | 3 | 1
        Chi bộ Hà Lộc  | 29 | 3 | 0
      `),
      ).toBe("Đảng ủy phường Lê Lợi | 2022-2025 | - | -");
  });

  test("with the ordinal of a committee's congress", () => {
    expect(
      aroundOf(`
      TỈNH ỦY LẠNG SƠN |              |        | Biểu số 3
      BAN TỔ CHỨC      |              |        |
      KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ CÁC HUYỆN LẦN THỨ XVII, NHIỆM KỲ 2020-2025 | < | < | <
      STT              | Đảng bộ      | Đảng ủy viên | Nữ
      1                | Huyện Bắc Sơn | 37          | 7
      2                | Huyện Chi Lăng | 39         | 9
    `),
    ).toBe("TỈNH ỦY LẠNG SƠN | 2020-2025 | - | XVII");
  });

  test("with one title merged over the whole table, right above the header", () => {
    const grid = draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC ĐẢNG BỘ XÃ AN HÒA NHIỆM KỲ 2017-2020 (tính đến 20/4) | < | < | < | < | < | <
      STT | Tên chi bộ | Ngày đại hội | Số CUV | Tái cử | Nữ | Ghi chú
      1   | Ấp An Bình | 19/4         | 3      | 2      | 1  |
      2   | Ấp An Lợi  | 20/4         | 3      | 3      | 0  |
    `);
    expect(titleBlock(grid)).toBe("ĐẢNG BỘ XÃ AN HÒA | 2017-2020 | 2017-04-20 | -");
    expect(told(readTable(grid).table, "date")).toEqual(["Ấp An Bình | 19/4/2017", "Ấp An Lợi | 20/4/2017"]);
  });

  test("with a title that must not change what the columns below it mean", () => {
    const grid = draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2020-2025 | < | < | < | <
      STT | Chi bộ     | Đảng viên | Nữ | Ngày ĐH
      1   | Ấp Tân Phú | 30        | 12 | 19/4/2020
      2   | Ấp Tân Quý | 24        | 8  | 20/4/2020
    `);
    expect(told(readTable(grid).table, "members", "membersWomen", "women")).toEqual([
      "Ấp Tân Phú | 30 | 12 | (none)",
      "Ấp Tân Quý | 24 | 8 | (none)",
    ]);
  });

  test("beside the title in one line, or before the term", () => {
    expect(organisationUnder("BIỂU 2 - ĐẢNG BỘ XÃ A LƯỚI")).toBe("ĐẢNG BỘ XÃ A LƯỚI");
    expect(organisationUnder("ĐẢNG ỦY XÃ ĐAKRÔNG - KẾT QUẢ ĐẠI HỘI")).toBe("ĐẢNG ỦY XÃ ĐAKRÔNG");
    expect(organisationUnder("Đảng bộ xã Hướng Hiệp, nhiệm kỳ 2025 - 2027")).toBe("Đảng bộ xã Hướng Hiệp");
  });

  test("“Đơn vị: Người” names a unit of counting, “Đơn vị: ...” a committee", () => {
    expect(organisationUnder("Đơn vị: Người")).toBe("-");
    expect(organisationUnder("Đơn vị báo cáo: Xã Tân Lập")).toBe("Xã Tân Lập");
  });

  test("with nothing at all", () => {
    expect(
      aroundOf(`
      Chi bộ | Đắc cử | Nữ
      Kho 1  | 3      | 1
      Kho 2  | 2      | 1
    `),
    ).toBe("- | - | - | -");
  });

  test("the same letterhead without merges, in NFD and with no-break spaces reads the same", () => {
    const grid = draw(`
      ĐẢNG BỘ HUYỆN TRÀ CÚ |            |           | ĐẢNG CỘNG SẢN VIỆT NAM | <
      ĐẢNG ỦY XÃ ĐÔN XUÂN | <          |           |                        |
      DANH SÁCH KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020 | < | < | <        | <
      Tính đến ngày 20-4-2017 | <       | <         | <                      | <
      STT                 | Tên chi bộ | Ngày ĐH   | Số CUV                 | Tái cử
      1                   | Ấp Cây Da  | 19/4/2017 | 3                      | 3
      2                   | Ấp Bà Nhì  | 21/4/2017 |                        |
    `);
    const otherwise: Grid = {
      ...valuesOnly(grid),
      values: grid.values.map((row) =>
        row.map((value) =>
          typeof value === "string" ? value.normalize("NFD").replaceAll(" ", "\u00a0") : value,
        ),
      ),
    };
    expect(titleBlock(otherwise)).toBe(titleBlock(grid));
    expect(titleBlock(grid)).toBe("ĐẢNG ỦY XÃ ĐÔN XUÂN | 2017-2020 | 2017-04-20 | -");
  });
});

describe("Staff name the committee in many ways", () => {
  test.each([
    ["Đảng ủy xã Tân Lập", "Đảng ủy xã Tân Lập"],
    ["ĐẢNG ỦY XÃ TÂN LẬP", "Đảng ủy xã Tân Lập"],
    ["ĐẢNG UỶ XÃ TÂN LẬP", "Đảng ủy xã Tân Lập"],
    ["Đơn vị: Đảng ủy xã Tân Lập", "Đảng ủy xã Tân Lập"],
    ["Đơn vị báo cáo: Đảng bộ xã Tân Lập", "Đảng bộ xã Tân Lập"],
    ["ĐẢNG BỘ PHƯỜNG 5", "Đảng bộ Phường 5"],
    ["Tổng hợp đại hội các chi bộ thuộc Đảng ủy xã Tân Lập nhiệm kỳ 2017-2020", "Đảng ủy xã Tân Lập"],
    ["VĂN PHÒNG ĐẢNG ỦY XÃ TÂN LẬP", "Đảng ủy xã Tân Lập"],
    ["ĐẢNG CỘNG SẢN VIỆT NAM", "-"],
    ["(Thực hiện Chỉ thị số 11-CT/TU, ngày 18/01/2017 của Tỉnh ủy về đại hội chi bộ)", "-"],
    ["(Kèm theo Báo cáo số 15-BC/ĐU, ngày 22/4/2017 của Đảng ủy)", "-"],
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ", "-"],
  ])("%s: %s", (line, organisation) => {
    expect(organisationUnder(line).toLowerCase().replaceAll("uỷ", "ủy")).toBe(organisation.toLowerCase());
  });
});

describe("Staff name the term in many ways", () => {
  test.each([
    ["Nhiệm kỳ 2017-2020", "2017-2020"],
    ["NHIỆM KỲ 2017 - 2020", "2017-2020"],
    ["nhiệm kì 2017 – 2020", "2017-2020"],
    ["NK: 2017-2020", "2017-2020"],
    ["Đại hội chi bộ (NK 2017—2020)", "2017-2020"],
    ["Kết quả đại hội chi bộ 2017/2020", "2017-2020"],
    ["Nhiệm kỳ: | 2017-2020", "2017-2020"],
    ["KẾT QUẢ ĐẠI HỘI\\nNHIỆM KỲ\\n2017-2020", "2017-2020"],
    ["Năm học 2017-2018", "-"],
    ["Số điện thoại 0912-2017", "-"],
  ])("%s", (line, expected) => {
    const { term } = readTable(under(line)).table;
    expect(term ? formatTerm(term) : "-").toBe(expected);
  });
});

describe("Staff say up to which day the figures are", () => {
  test.each([
    ["(Tính đến ngày 20/4/2017)"],
    ["Tính đến 20/4/2017"],
    ["(tính đến hết ngày 20.4.2017)"],
    ["Số liệu đến 17h ngày 20 tháng 4 năm 2017"],
    ["Số liệu tính đến 17 giờ 00 ngày 20/4/2017"],
    ["(Số liệu đến ngày 20-04-2017)"],
    ["(Số liệu chốt ngày 20/4/2017)"],
    ["NHIỆM KỲ 2017-2020 (TÍNH ĐẾN NGÀY 20/4/2017)"],
    ["Kết quả đại hội đến ngày 20/4/2017"],
    ["Cập nhật đến 20/4/2017"],
    ["Cập nhật ngày 20/4/2017"],
    ["Nhiệm kỳ 2017-2020, tính đến 20/4"],
    ["Tính đến ngày | 20/4/2017"],
    ["Tính đến ngày: | #20/4/2017"],
    ["Số liệu đến ngày | | 42845"],
    ["Ngày tính số liệu: | 20/4/2017"],
    ["Đến thời điểm 20/4/2017"],
    ["Đại hội từ ngày 19 đến 21/4/2017 (tính đến ngày 20/4/2017)"],
    ["(Kèm theo Báo cáo số 15-BC/ĐU, ngày 22/4/2017) - số liệu tính đến ngày 20/4/2017"],
  ])("%s", (line) => {
    expect(asOfUnder(line)).toBe("2017-04-20");
  });

  test.each([
    ["Đại hội tổ chức từ ngày 19 đến 21/4/2017"],
    ["Thời gian: từ ngày 19/4/2017 đến ngày 21/4/2017"],
    ["(Từ 19/4 đến hết ngày 21/4/2017)"],
    ["(Kèm theo Báo cáo số 15-BC/ĐU, ngày 22/4/2017)"],
    ["Ban hành kèm theo Công văn số 20-CV/ĐU ngày 20/4/2017 của Đảng ủy"],
    ["Tân Lập, ngày 20 tháng 4 năm 2017"],
    ["Thực hiện Kế hoạch số 20-KH/ĐU, ngày 20/4/2017"],
    ["Ngày 20/4/2017"],
    ["(Tính đến ngày ...../4/2017)"],
    ["Tính đến ngày 31/4/2017"],
  ])("and this says nothing of it: %s", (line) => {
    expect(asOfUnder(line)).toBe("-");
  });

  test("below the table, in the notes", () => {
    const grid = draw(`
      STT  | Chi bộ trực thuộc | Ngày ĐH   | Cấp ủy | < | <
      ^    | ^                 | ^         | SL     | Nữ | TC
      1    | Khoa Toán         | 19/4/2017 | 3      | 1 | 2
      2    | Khoa Văn          | 21/4/2017 |        |   |
      Cộng | <                 |           | 3      | 1 | 2
      Ghi chú: số liệu tính đến hết ngày 20/4/2017. | | | | |
           |                   | Huế, ngày 22 tháng 4 năm 2017 | | |
           |                   | T/M ĐẢNG ỦY |  |   |
    `);
    expect(titleBlock(grid)).toBe("- | - | 2017-04-20 | -");
    expect(told(readTable(grid).table, "date")).toEqual(["Khoa Toán | 19/4/2017", "Khoa Văn | 21/4/2017"]);
  });

  test("below the table without a total, in a numbered note", () => {
    expect(
      aroundOf(`
      Tên đơn vị       | Thời gian đại hội | Trúng cử | Tái cử
      Chi bộ Đội Thuế  | 19/4/2017         | 3        | 3
      Chi bộ Chi cục   | 20/4/2017         | 3        | 2
      * Ghi chú:       |                   |          |
      1. Đại hội tổ chức từ ngày 19 đến 21/4/2017. | | |
      2. Số liệu tính đến ngày 20/4/2017. | | |
    `),
    ).toBe("- | - | 2017-04-20 | -");
  });

  test("twice, above and in a note of the members' figures: the title's day is the day", () => {
    expect(
      aroundOf(`
      Kết quả đại hội chi bộ (tính đến ngày 20/4/2017) | < | <
      TT | Chi bộ       | Số ĐV | Bầu được
      1  | Chi bộ Gạch  | 19    | 3
      2  | Chi bộ Ngói  | 18    | 3
      Ghi chú: Số đảng viên tính đến ngày 31/12/2016 | | |
    `),
    ).toBe("- | - | 2017-04-20 | -");
  });
});

describe("A title that names two terms speaks of the one whose congress it tells of", () => {
  test.each([
    ["TỔNG KẾT NHIỆM KỲ 2022-2025 VÀ KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027", 2025],
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025, TIẾN TỚI ĐẠI HỘI ĐẢNG BỘ NHIỆM KỲ 2025-2030", 2022],
  ])("%s", (title, first) => {
    const { table, findings } = readTable(
      draw(`\n${title}\nSTT | Chi bộ | Ngày ĐH | CUV\n1 | Thôn A | 1/4/2025 | 3`),
    );
    expect(table.term?.first).toBe(first);
    expect(findings.map(({ code }) => code)).toEqual(["several-terms"]);
  });
});

test.each([
  ["Kết quả đại hội chi bộ NK 2025-2027 (Đảng bộ Sở Mẫu)", "Đảng bộ Sở Mẫu"],
  ["Đảng bộ xã Mẫu: Kết quả đại hội chi bộ", "Đảng bộ xã Mẫu"],
  ["(Phường Mẫu Sơn, cập nhật ngày 10/6/2025)", "Đảng bộ phường Mẫu Sơn"],
  ["Danh sách (xã viên hợp tác xã)", null],
])("“%s” names its organisation in brackets or before a colon", (title, organisation) => {
  const { table } = readTable(draw(`\n${title}\nSTT | Chi bộ | Ngày ĐH | CUV\n1 | Thôn A | 1/4/2025 | 3`));
  expect(table.organisation).toBe(organisation);
});

test("A title may say whose branches they are by the place alone", () => {
  const { table } = readTable(
    draw(
      "\nKẾT QUẢ ĐẠI HỘI CHI BỘ XÃ MẪU SƠN NHIỆM KỲ 2025-2027\nSTT | Chi bộ | Ngày ĐH | CUV\n1 | Thôn A | 1/4/2025 | 3",
    ),
  );
  expect(table.organisation).toBe("Đảng bộ XÃ MẪU SƠN");
});

describe("A branch office that its letterhead names by its place alone", () => {
  const under = (...heads: readonly string[]): string | null =>
    readTable(
      draw(`
      ${heads.join("\n      ")}
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2022-2025
      TT | Chi bộ     | Ngày ĐH   | Bầu được
      1  | Chi bộ Một | 12/7/2022 | 3
      2  | Chi bộ Hai | 13/7/2022 | 3
    `),
    ).table.organisation;

  test.each([
    [["ĐẢNG BỘ NGÂN HÀNG SÔNG MÂY", "ĐẢNG ỦY CHI NHÁNH TỈNH"], "ĐẢNG ỦY NGÂN HÀNG SÔNG MÂY CHI NHÁNH TỈNH"],
    [["TỔNG CÔNG TY SÔNG MÂY", "ĐẢNG ỦY CHI NHÁNH SỐ 2"], "ĐẢNG ỦY TỔNG CÔNG TY SÔNG MÂY CHI NHÁNH SỐ 2"],
    [
      ["ĐẢNG BỘ NGÂN HÀNG SÔNG MÂY", "ĐẢNG ỦY CHI NHÁNH NAM ĐÀN"],
      "ĐẢNG ỦY NGÂN HÀNG SÔNG MÂY - CHI NHÁNH NAM ĐÀN",
    ],
    [["Đảng bộ Công ty Sông Mây", "Chi bộ Văn phòng đại diện"], "Chi bộ Công ty Sông Mây Văn phòng đại diện"],
  ])("has the name of the firm above it: %j", (heads, organisation) => {
    expect(under(...heads)).toBe(organisation);
  });

  test.each([
    [["ĐẢNG BỘ KHỐI DOANH NGHIỆP", "ĐẢNG ỦY CHI NHÁNH TỈNH"], "ĐẢNG ỦY CHI NHÁNH TỈNH"],
    [["ĐẢNG BỘ KHỐI NGÂN HÀNG", "ĐẢNG ỦY CHI NHÁNH NAM ĐÀN"], "ĐẢNG ỦY CHI NHÁNH NAM ĐÀN"],
    [["ĐẢNG BỘ CÔNG TY A", "ĐẢNG BỘ NGÂN HÀNG B", "ĐẢNG ỦY CHI NHÁNH TỈNH"], "ĐẢNG ỦY CHI NHÁNH TỈNH"],
  ])("keeps its own, and takes none where no one firm stands above: %j", (heads, organisation) => {
    expect(under(...heads)).toBe(organisation);
  });
});
