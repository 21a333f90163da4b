/** Forms that each branch fills in: what their labels say, where their values stand, which pieces make one form. */
import { overviewOf } from "../../../src/analysis/overview/overview";
import { makeReport } from "../../../src/congress/report";
import { defaultSettings } from "../../../src/congress/settings";
import { cellsOf, type CongressTable } from "../../../src/congress/table";
import { readBook } from "../../../src/reading/read-book";
import { readSheet } from "../../../src/reading/read-sheet";
import { addressFrom } from "../../../src/sheet/address";
import type { Grid } from "../../../src/sheet/grid";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

function cells(table: CongressTable, branch: number, field: string): readonly string[] {
  return cellsOf(table, branch, field).map((cell) => addressFrom("KQ", cell));
}

const CARD = draw(`
  PHIẾU BÁO CÁO KẾT QUẢ ĐẠI HỘI CHI BỘ  | <                | <
  1 | Tên chi bộ:                       | Chi bộ Thôn Vàng
  2 | Ngày đại hội:                     | 05/4/2025
  3 | Tổng số đảng viên:                | 41
  4 | Số cấp ủy viên được bầu:          | 5
  5 | Trong đó: Nữ:                     | 1
  6 | Tái cử:                           | 2
  7 | Bí thư:                           | Lê Văn Mẫu
    | T/M CHI BỘ                        |
`);

describe("A form with values beside its labels", () => {
  test("is one branch", () => {
    const { table, findings } = readTable(CARD);
    expect(told(table, "date", "members", "elected", "women", "reelected", "secretaries.names")).toEqual([
      "Chi bộ Thôn Vàng | 05/4/2025 | 41 | 5 | 1 | 2 | Lê Văn Mẫu",
    ]);
    expect([cells(table, 0, "women"), cells(table, 0, "branch")]).toEqual([["C6"], ["C2"]]);
    expect(findings).toEqual([]);
  });

  test("may have label and value in one cell, dots to write on, and several in a line", () => {
    const { table } = readTable(
      draw(`
      PHIẾU KẾT QUẢ ĐẠI HỘI
      Tên chi bộ: ….Chi bộ Khoa Nội….
      Ngày đại hội: 8h00 ngày 12/5/2025
      Số đảng viên: 20; được triệu tập: 19; có mặt: 18
      Cấp ủy viên được bầu: 03 đồng chí (trong đó nữ: 01)
      Bí thư: Lê Văn Mẫu
    `),
    );
    expect(told(table, "date", "members", "summoned", "attended", "elected", "women")).toEqual([
      "Chi bộ Khoa Nội | 12/5/2025 | 20 | 19 | 18 | 3 | 1",
    ]);
    expect(cells(table, 0, "attended")).toEqual(["A4"]);
  });

  const answered = (elected: string): Grid =>
    draw(`
      CHI BỘ THÔN MỘT
      1 | Thời gian đại hội      | Ngày 16 tháng 6 năm 2025
      2 | Số đảng viên của chi bộ | 25 đồng chí, trong đó nữ 08
      3 | Số đảng viên dự đại hội | 24 đồng chí, đạt 96%
      4 | Số cấp ủy viên được bầu | ${elected}
      5 | Bí thư                  | Đ/c Lê Văn Mẫu
    `);

  test.each([
    ["05 đồng chí, trong đó nữ 02, tái cử 04", "5 | 2 | 4"],
    ["05 (nữ: 02; tái cử: 04)", "5 | 2 | 4"],
    ["5 đ/c, gồm 2 nữ và 4 tái cử", "5 | 2 | 4"],
    ["05 đồng chí; trong đó có 02 đồng chí nữ (40%), tái cử 04 đồng chí, chiếm 80%", "5 | 2 | 4"],
  ])("may be answered in sentences: %s", (elected, is) => {
    const { table, findings } = readTable(answered(elected));
    expect(
      told(table, "date", "members", "membersWomen", "attended", "elected", "women", "reelected"),
    ).toEqual([`CHI BỘ THÔN MỘT | 16/6/2025 | 25 | 8 | 24 | ${is}`]);
    expect([cells(table, 0, "elected"), cells(table, 0, "women")]).toEqual([["C5"], ["C5"]]);
    expect(findings).toEqual([]);
  });

  test("may be answered in sentences of its own, label and all", () => {
    const { table } = readTable(
      draw(`
      CHI BỘ THÔN MỘT
      Tổng số đảng viên của chi bộ: 25 đồng chí (nữ 8)
      Đảng viên có mặt: 24/25 đồng chí, đạt 96%
      Số cấp ủy viên được bầu: 05 đồng chí, trong đó: nữ 02, tái cử 04
      Bí thư: đ/c Lê Văn Mẫu
    `),
    );
    expect(told(table, "members", "membersWomen", "elected", "women", "reelected")).toEqual([
      "CHI BỘ THÔN MỘT | 25 | 8 | 5 | 2 | 4",
    ]);
  });

  test("may be a count with a remark in brackets that ends its sentence", () => {
    const { table, findings } = readTable(
      draw(`
      CHI BỘ THÔN MỘT
      Đảng viên được triệu tập: 24 đồng chí; có mặt: 23 đồng chí, đạt 95,83%; vắng: 01 đồng chí (có lý do)
      Số chi ủy viên cần bầu: 05 đồng chí; danh sách bầu cử: 06 đồng chí (số dư 01, bằng 20%)
      Số cấp ủy viên được bầu: 05 đồng chí
    `),
    );
    expect(told(table, "summoned", "attended", "absent", "planned", "candidates", "elected")).toEqual([
      "CHI BỘ THÔN MỘT | 24 | 23 | 1 | 5 | 6 | 5",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("is told of where a sentence is not understood", () => {
    const { table, findings } = readTable(answered("05 đồng chí, trong đó vắng 02"));
    expect(table.counts.get("elected")?.values).toEqual(["unreadable"]);
    expect(toldFindings(findings)).toEqual(["unreadable-count C5"]);
  });

  test("has no figures of the office in brackets behind its committee, and no secretary by a signature", () => {
    const { table } = readTable(
      draw(`
      CHI BỘ TRẠM Y TẾ
      Ngày đại hội                                              | 04/6/2025
      Số cấp ủy viên được bầu (Bí thư, chi bộ không có chi ủy)  | 1
      - Nữ                                                      | 1
      - Tái cử                                                  | 0
      Bí thư chi bộ                                             | Lê Thị Mẫu
                                                                |
      Nơi nhận:                                                 | T/M CHI BỘ
      - Đảng ủy xã,                                             | BÍ THƯ
                                                                | Lê Thị Mẫu
    `),
    );
    expect(told(table, "elected", "women", "reelected", "secretaries.names")).toEqual([
      "CHI BỘ TRẠM Y TẾ | 1 | 1 | 0 | Lê Thị Mẫu",
    ]);
    expect(table.counts.has("secretariesWomen")).toBe(false);
  });

  test("is named by its letterhead, in capitals without accents as well", () => {
    const { table, findings } = readTable(
      draw(`
      DANG BO XA MAU        |
      CHI BO THON BAI       |
      KET QUA DAI HOI CHI BO NHIEM KY 2025-2027 |
      NOI DUNG              | SO LUONG
      NGAY DAI HOI          | 14/6/2025
      TONG SO DANG VIEN     | 26
      SO CAP UY VIEN DUOC BAU | 5
      TRONG DO: NU          | 2
      TAI CU                | 2
    `),
    );
    expect(told(table, "date", "members", "elected", "women", "reelected")).toEqual([
      "CHI BO THON BAI | 14/6/2025 | 26 | 5 | 2 | 2",
    ]);
    expect(findings).toEqual([]);
  });

  test("tells its state by boxes that are ticked", () => {
    const { table } = readTable(
      draw(`
      CHI BỘ THÔN MỘT
      Tình trạng:    | ☐ Đã tổ chức  ☑ Chưa tổ chức
      Ngày dự kiến:  | 12/5/2025
      Số đảng viên:  | 20
      Cần bầu:       | 3
    `),
    );
    expect(told(table, "state", "members", "planned")).toEqual(["CHI BỘ THÔN MỘT | pending | 20 | 3"]);
  });

  const withList = (elected: number, rows: string, title = "DANH SÁCH CẤP ỦY"): Grid =>
    draw(`
      Tên chi bộ:     | Chi bộ Thôn Hai
      Ngày đại hội:   | 12/5/2025
      Số đảng viên:   | 20
      Được bầu:       | ${elected}
      Nữ:             | 1
      ${title}
      TT | Họ và tên  | Chức vụ | Năm sinh | Nữ | Tái cử
      ${rows}
    `);
  const TWO = `1  | Lê Văn Mẫu | Bí thư  | 1970 |   | x
      2  | Lê Thị Mẫu | Ủy viên | 1980 | x |`;

  test("tells more by the list of the elected below it", () => {
    const { table, findings } = readTable(withList(2, TWO));
    expect(told(table, "date", "elected", "women", "reelected", "secretaries", "otherMembers")).toEqual([
      "Chi bộ Thôn Hai | 12/5/2025 | 2 | 1 | 1 | 1 | 1",
    ]);
    expect([cells(table, 0, "reelected"), cells(table, 0, "elected"), cells(table, 0, "women")]).toEqual([
      ["F8"],
      ["B4"],
      ["B5"],
    ]);
    expect(toldFindings(findings)).toEqual([]);
    const today = { year: 2025, month: 6, day: 1 };
    const { statistics } = makeReport({ table, findings, asOf: null, today });
    expect(statistics.figures.get("averageAge")).toMatchObject({ numerator: 55 + 45, denominator: 2 });
  });

  test("is held against that list, and keeps its own figure", () => {
    const { table, findings } = readTable(withList(2, TWO.replace("1980 | x", "1980 |  ")));
    expect(told(table, "women", "reelected")).toEqual(["Chi bộ Thôn Hai | 1 | 1"]);
    expect(toldFindings(findings)).toEqual(["listed-differs B5"]);
  });

  test("names a list of others, or of more or fewer, as not read, and takes nothing from it", () => {
    const fewer = readTable(withList(3, TWO));
    expect(told(fewer.table, "elected", "secretaries", "otherMembers")).toEqual([
      "Chi bộ Thôn Hai | 3 | (none) | (none)",
    ]);
    expect(toldFindings(fewer.findings)).toEqual(["listed-differs B4", "other-table A7"]);
    const others = readTable(withList(2, TWO, "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI CẤP TRÊN"));
    expect(told(others.table, "elected", "secretaries")).toEqual(["Chi bộ Thôn Hai | 2 | (none)"]);
    expect(toldFindings(others.findings)).toEqual(["other-table A7"]);
  });
});

test("A form in two parts beside each other has each part's headings, and leaves shares and notes beside its figures", () => {
  const { table, findings } = readTable(
    draw(`
      BÁO CÁO NHANH KẾT QUẢ ĐẠI HỘI CHI BỘ | < | < | < | < | <
      I. THÔNG TIN       | <               | | II. KẾT QUẢ BẦU CẤP ỦY | <        | <         | <
      Tên chi bộ         | Chi bộ Thôn Hai | | Nội dung               | Số lượng | Tỷ lệ (%) | Ghi chú
      Ngày đại hội       | 13/6/2025       | | Đại hội quyết định     | 5        |           |
      Tổng số đảng viên  | 27              | | Trúng cử               | 5        | 100       | bầu 1 lần
      ĐV được triệu tập  | 27              | | Trong đó: Nữ           | 4        | 80        |
      ĐV dự đại hội      | 26              | | Bí thư                 | 1        |           | Lê Văn Mẫu
    `),
  );
  expect(told(table, "members", "attended", "planned", "elected", "women", "secretaries")).toEqual([
    "Chi bộ Thôn Hai | 27 | 26 | 5 | 5 | 4 | 1",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

describe("Forms with values below their labels", () => {
  test("have their headings above the labels, and their branch in the title", () => {
    const { table } = readTable(
      draw(`
      ĐẢNG BỘ XÃ MỘT
      PHIẾU TỔNG HỢP KẾT QUẢ ĐẠI HỘI - CHI BỘ THÔN SƠN | < | <
      I. Đại hội    | <          | <
      Ngày đại hội  | Triệu tập  | Có mặt
      #20/4/2025    | 22         | 20

      II. Cấp ủy    | <          | <
      Bầu được      | Nữ         | Tái cử
      5             | 2          | 4

      III. Lý luận chính trị | < | <
      Sơ cấp        | Trung cấp  | Cao cấp
      1             | 1          | 2
    `),
    );
    expect(told(table, "date", "summoned", "women", "politicalIntermediate")).toEqual([
      "CHI BỘ THÔN SƠN | 20/4/2025 | 22 | 2 | 1",
    ]);
    expect(cells(table, 0, "politicalIntermediate")).toEqual(["B13"]);
    expect(table.organisation).toBe("ĐẢNG BỘ XÃ MỘT");
  });
});

describe("Several forms on a sheet", () => {
  test("below each other begin with the names of their branches", () => {
    const { table } = readTable(
      draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2022-2025 | < | < | <
      1. CHI BỘ KHOA NỘI   | <          | <         | <
      Ngày ĐH    | 03/6/2022 | Số ĐV      | 13
      Triệu tập  | 13        | Có mặt     | 12
      Trúng cử   | 3         | Nữ         | 0
      2. CHI BỘ KHOA NGOẠI | <          | <         | <
      Ngày ĐH    | 05/6/2022 | Số ĐV      | 41
      Triệu tập  | 41        | Có mặt     |
      Trúng cử   | 5         | Nữ         | 2
    `),
    );
    expect(told(table, "date", "members", "summoned", "attended", "elected", "women")).toEqual([
      "CHI BỘ KHOA NỘI | 03/6/2022 | 13 | 13 | 12 | 3 | 0",
      "CHI BỘ KHOA NGOẠI | 05/6/2022 | 41 | 41 | - | 5 | 2",
    ]);
    expect(cells(table, 1, "women")).toEqual(["D9"]);
  });

  test("may each have the header of a small table; what is a label in one is one in the next, filled in or not", () => {
    const { table, findings } = readTable(
      draw(`
      ĐẢNG BỘ CÔNG TY CAO SU: KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ 2025-2027 | < | <
      Chi bộ Nông trường 1 | <               | <
      TT                   | Nội dung        | Số liệu
      1                    | Ngày đại hội    | 10/5/2025
      2                    | Số được bầu     | 5
      3                    | Trong đó nữ     | 1
      4                    | Tái cử          | 4

      Chi bộ Nông trường 2 | <               | <
      TT                   | Nội dung        | Số liệu
      1                    | Ngày đại hội    | Hoãn đến 20/7/2025
      2                    | Số được bầu     |
      3                    | Trong đó nữ     |
      4                    | Tái cử          |
    `),
    );
    expect(told(table, "state", "elected", "women", "reelected")).toEqual([
      "Chi bộ Nông trường 1 | - | 5 | 1 | 4",
      "Chi bộ Nông trường 2 | pending | - | - | -",
    ]);
    expect(table.organisation).toBe("ĐẢNG BỘ CÔNG TY CAO SU");
    expect(toldFindings(findings)).toEqual([]);
  });

  test("beside each other too", () => {
    const { table } = readTable(
      draw(`
      Tên chi bộ | Chi bộ A  | | Tên chi bộ | Chi bộ B
      Ngày ĐH    | 03/6/2022 | | Ngày ĐH    | 04/6/2022
      Số ĐV      | 13        | | Số ĐV      | 20
      Trúng cử   | 3         | | Trúng cử   | 5
      Nữ         | 0         | | Nữ         | 2
    `),
    );
    expect(told(table, "date", "members", "elected", "women")).toEqual([
      "Chi bộ A | 03/6/2022 | 13 | 3 | 0",
      "Chi bộ B | 04/6/2022 | 20 | 5 | 2",
    ]);
  });

  test("in rows of two, each below its name, whatever kind of name", () => {
    const grid = (names: readonly [string, string, string]): Grid =>
      draw(`
      PHIẾU KẾT QUẢ ĐẠI HỘI CHI BỘ | <   | | | NK 2025-2027
      ${names[0]} | <         | | ${names[1]} | <
      Ngày ĐH     | 03/6/2025 | | Ngày ĐH     | 04/6/2025
      Trúng cử    | 3         | | Trúng cử    | 5
      + Nữ        | 0         | | + Nữ        | 2
      + Tái cử    | 2         | | + Tái cử    | 4

      ${names[2]} | <
      Ngày ĐH     | 05/6/2025
      Trúng cử    | 7
      + Nữ        | 1
      + Tái cử    | 6
    `);
    for (const names of [
      ["CHI BỘ BẾN XE", "CHI BỘ GA TÀU", "CHI BỘ CẢNG"],
      ["BẾN XE", "GA TÀU", "CẢNG SÔNG"],
    ] as const) {
      const { table, findings } = readTable(grid(names));
      expect(told(table, "elected", "women", "reelected")).toEqual([
        `${names[0]} | 3 | 0 | 2`,
        `${names[1]} | 5 | 2 | 4`,
        `${names[2]} | 7 | 1 | 6`,
      ]);
      expect(cells(table, 1, "women")).toEqual(["E5"]);
      expect(toldFindings(findings)).toEqual([]);
    }
  });
});

describe("A sheet a form", () => {
  const named = (name: string, branch: string, elected: number): Grid => ({
    ...CARD,
    sheet: name,
    values: CARD.values.map((row, r) =>
      row.map((v, c) => (c < 2 ? v : r === 1 ? branch : r === 4 ? elected : v)),
    ),
  });
  const BOOK = [named("Phieu 1", "Chi bộ Một", 3), named("Phieu 2", "Chi bộ Hai", 5)];

  test("is read together with the others", () => {
    const book = readBook(BOOK);
    if (!book.ok) throw new Error("The forms must read.");
    expect(told(book.table, "elected", "women")).toEqual(["Chi bộ Một | 3 | 1", "Chi bộ Hai | 5 | 1"]);
    expect(cellsOf(book.table, 1, "elected")).toEqual([{ sheet: "Phieu 2", row: 4, column: 2 }]);
    expect(toldFindings(book.findings)).toEqual([]);
  });

  test("is told where it could not be read", () => {
    const [title = []] = CARD.values;
    const book = readBook([...BOOK, { ...CARD, sheet: "Phieu 3", values: [title, ["1", "Tên chi bộ:"]] }]);
    expect(book.ok && toldFindings(book.findings)).toEqual(["form-unread"]);
  });

  test("in the order of the sheets, whichever is looked at; alone where it was chosen", () => {
    const looked = readBook(BOOK, { preferred: ["Phieu 2"] });
    expect(looked).toMatchObject({ table: { names: ["Chi bộ Một", "Chi bộ Hai"] } });
    expect(readBook(BOOK, { chosen: "Phieu 2" })).toMatchObject({ table: { names: ["Chi bộ Hai"] } });
  });

  test("is told with its sheet in findings and in the pane", () => {
    const book = readBook([named("Phieu 1", "Chi bộ Một", 3), named("Phieu 2", "Chi bộ Hai", 1)]);
    if (!book.ok) throw new Error("The forms must read.");
    const today = { year: 2025, month: 6, day: 1 };
    const report = makeReport({ table: book.table, findings: book.findings, asOf: null, today });
    const settings = defaultSettings;
    const { findings } = overviewOf({ report, settings, assigned: new Set(), asOfChosen: false });
    expect(findings.find(({ kind }) => kind === "exceeds")).toMatchObject({
      cell: { sheet: "Phieu 2", row: 6, column: 2 },
      places: { cell: "'Phieu 2'!C7" },
    });
  });
});

test("A list of persons in branches is no form", () => {
  const read = readSheet(
    draw(`
    DANH SÁCH CẤP ỦY VIÊN CÁC CHI BỘ
    CHI BỘ BẢN NÀ
    TT | Họ và tên  | Giới tính | Chức vụ | Ngày vào Đảng | Ghi chú
    1  | Lê Văn Mẫu | Nam       | Bí thư  | 07/04/2004    | Tái cử
    2  | Lê Thị Mẫu | Nữ        | Ủy viên | 27/05/2006    |
    CHI BỘ BẢN PHAI
    3  | Hà Văn Mẫu | Nam       | Bí thư  | 25/12/1991    | Tái cử
    4  | Hà Thị Mẫu | Nữ        | Ủy viên | 20/10/1993    |
  `),
  );
  expect(read).not.toMatchObject({ forms: true });
});

test("A table with a row a branch is no form", () => {
  const read = readSheet(
    draw(`
    STT | Tên chi bộ | Ngày đại hội | Số đảng viên | Cấp ủy viên | Nữ
    1   | Thôn Một   | 05/4/2025    | 41           | 5           | 1
  `),
  );
  expect(read).toMatchObject({ ok: true, table: { sources: [{ lines: "rows" }] } });
});

describe("A column of the term before, in a form or in a small table below its labels", () => {
  const beside = (heads: string, below = ""): Grid =>
    draw(`
    CHI BỘ TRƯỜNG MỘT       |
    Nhiệm kỳ 2025-2027      |
    Ngày đại hội:           | 26/5/2025
    Tổng số đảng viên:      | 15
                            |
    TT | Nội dung           | ${heads}
    1  | Số cấp ủy viên được bầu | 5 | 3
       | - Nữ               | 4 | 2
       | - Tái cử           | 3 |
    ${below}
  `);

  test.each([
    "Nhiệm kỳ 2022-2025 | Nhiệm kỳ 2025-2027",
    "2022-2025 | 2025-2027",
    "Khóa cũ | Khóa mới",
    "Số lượng nhiệm kỳ 2022-2025 | Số lượng",
    "Kỳ trước | Kết quả",
  ])("is left and told: %s", (heads) => {
    const { table, findings } = readTable(beside(heads));
    expect(told(table, "date", "members", "elected", "women", "reelected")).toEqual([
      "CHI BỘ TRƯỜNG MỘT | 26/5/2025 | 15 | 3 | 2 | -",
    ]);
    expect(table.term?.first).toBe(2025);
    expect(toldFindings(findings)).toEqual(["other-figures C6"]);
  });

  test("ends where something else stands in it below a blank row", () => {
    const { table } = readTable(
      beside(
        "Nhiệm kỳ 2022-2025 | Nhiệm kỳ 2025-2027",
        `
                            |
       | Bí thư:            | Lê Văn Mẫu`,
      ),
    );
    expect(told(table, "elected", "secretaries.names")).toEqual(["CHI BỘ TRƯỜNG MỘT | 3 | Lê Văn Mẫu"]);
  });
});

test("A form that says nothing but “Chưa tổ chức” is a branch that has still to meet", () => {
  const { table } = readTable(
    draw(`
    CHI BỘ ĐỘI MỘT
    Ngày đại hội               | Triệu tập | Có mặt | Số bầu được | Nữ | Bí thư
    Chưa tổ chức, dự kiến 12/7/2025 |      |        |             |    |
  `),
  );
  expect(told(table, "state", "summoned", "elected")).toEqual(["CHI BỘ ĐỘI MỘT | pending | - | -"]);
});

test("A form in which little is filled in is a branch that has still to meet", () => {
  const { table } = readTable(
    draw(`
    PHIẾU SỐ LIỆU ĐẠI HỘI CHI BỘ | <
    Đơn vị: Chi bộ Thú y         |
    1. Thời gian đại hội         | Chưa tổ chức
    2. Đảng viên                 |
    2.1. Tổng số                 | 26
    2.2. Nữ                      | 3
    3. Cấp ủy                    |
    3.1. Số lượng                |
    3.2. Nữ                      |
    3.3. Tái cử                  |
    4. Bí thư                    |
  `),
  );
  expect(told(table, "state", "members", "membersWomen", "women", "reelected")).toEqual([
    "Chi bộ Thú y | pending | 26 | 3 | - | -",
  ]);
});

test("Names below each other under a header are rows of a table, however few figures they have", () => {
  const { table } = readTable(
    draw(`
      Tên chi bộ    | Cấp ủy viên | <    | Bí thư | Sơ cấp LLCT
      ^             | Nữ          | DTTS | ^      | ^
      Chi bộ thôn 1 |             | 1    |        |
      Chi bộ thôn 2 |             | 1    |        |
      Chi bộ thôn 3 |             |      |        |
    `),
  );
  expect(table.names).toEqual(["Chi bộ thôn 1", "Chi bộ thôn 2", "Chi bộ thôn 3"]);
});

describe("A form that nobody has filled in", () => {
  const blank = (name: string): Grid =>
    draw(`
      PHIẾU BÁO CÁO KẾT QUẢ ĐẠI HỘI CHI BỘ | <
      Tên chi bộ:              | ${name}
      Ngày đại hội:            |
      Tổng số đảng viên:       | ....
      Số cấp ủy viên được bầu: |
      Trong đó: Nữ:            |
    `);

  test.each(["", "Chi bộ Thôn Vàng"])("is refused as such, with the name “%s” in it", (name) => {
    const read = readSheet(blank(name));
    expect(read.ok ? null : read.reason).toEqual({ kind: "not-filled" });
  });

  test("is one that is filled in as soon as one figure stands in it", () => {
    const grid = blank("Chi bộ Thôn Vàng");
    const values = grid.values.map((row, i) => (i === 4 ? [row[0] ?? null, 3] : row));
    const { table } = readTable({ ...grid, values });
    expect(told(table, "elected", "women")).toEqual(["Chi bộ Thôn Vàng | 3 | -"]);
  });
});

test("Who filled a form in is no label that goes unread", () => {
  const { table } = readTable(
    draw(`
      PHIẾU KẾT QUẢ ĐẠI HỘI CHI BỘ | <
      Tên chi bộ:                | Chi bộ Thôn Vàng
      Ngày đại hội:              | 05/4/2025
      Tổng số đảng viên:         | 41
      Số cấp ủy viên được bầu:   | 5
      Tái cử:                    | 2
      Người lập phiếu:           | Lê Văn Mẫu
    `),
  );
  expect(table.sources[0].unread).toEqual([]);
});
