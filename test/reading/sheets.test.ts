/** Which sheet of a workbook is read, and what is said of those that cannot be. */
import { readBook } from "../../src/reading/read-book";
import type { Grid } from "../../src/sheet/grid";
import { readSheet } from "../../src/reading/read-sheet";
import { draw, valuesOnly } from "../support/draw";
import { readTable, told, toldColumns, toldFindings } from "../support/told";
import { mainSource } from "../../src/congress/table";

/** The sheet read, its branches and the findings; or "sheet: reason" of every one refused. */
function toldBook(grids: readonly Grid[]): readonly string[] {
  const book = readBook(grids);
  if (!book.ok) return book.reasons.map(({ sheet, reason }) => `${sheet}: ${reason.kind}`);
  return [mainSource(book.table).sheet, ...told(book.table, "elected"), ...toldFindings(book.findings)];
}

/** Why a sheet is refused, or "read". */
function refusal(grid: Grid): string {
  const read = readSheet(grid);
  if (read.ok) return "read";
  return read.reason.kind;
}

const results = draw(
  `
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020 | <        | <            | <      | <      | <  | <
      STT                                       | Tên chi bộ | Ngày đại hội | Số CUV | Tái cử | Nữ | Ghi chú
      1                                         | Văn phòng | 19/4/2017    | 3      | 3      | 1  |
      2                                         | Quy hoạch | 20/4/2017    | 2      | 2      | 0  |
      3                                         | Thanh tra |              |        |        |    | Chưa tổ chức
                                                | Tổng cộng |              | 5      | 5      | 1  |
`,
  { sheet: "Kết quả" },
);

const cover = draw(
  `
      ĐẢNG ỦY XÃ THANH LÂM
      HỒ SƠ ĐẠI HỘI CHI BỘ
      NHIỆM KỲ 2017-2020
      Người lập: Nguyễn Văn Bình
`,
  { sheet: "Bìa" },
);

const plan = draw(
  `
      KẾ HOẠCH TỔ CHỨC ĐẠI HỘI CHI BỘ | <         | <
      TT                              | Chi bộ    | Đồng chí dự và chỉ đạo
      1                               | Văn phòng | Đ/c Bí thư
      2                               | Quy hoạch | Đ/c Phó Bí thư
`,
  { sheet: "Phân công" },
);

const oldDraft = draw(
  `
      STT | Tên chi bộ | Số CUV | Tái cử | Nữ
      1   | Văn phòng  | 3      | 2      | 1
      2   | Quy hoạch  |        |        |
`,
  { sheet: "Nháp 19-4" },
);

const readResults = ["Kết quả", "Văn phòng | 3", "Quy hoạch | 2", "Thanh tra | -"];

describe("Staff keep several sheets in one workbook", () => {
  test("a cover and a plan stand before the results", () => {
    expect(toldBook([cover, plan, results])).toEqual(readResults);
  });

  test("an old draft stands behind the results: the fuller one is read, the draft is named", () => {
    expect(toldBook([results, oldDraft])).toEqual([...readResults, "other-sheet"]);
  });

  test("a hidden copy of the results is neither read nor named", () => {
    const hidden = { ...oldDraft, hidden: true };
    expect(toldBook([hidden, cover, results])).toEqual(readResults);
  });

  test("only a hidden sheet has results", () => {
    expect(toldBook([cover, { ...results, hidden: true }])).toEqual(readResults);
  });

  test("a list of members with one lone figure does not win over the results", () => {
    const contacts = draw(
      `
      STT | Chi bộ    | Bí thư         | Số điện thoại
      1   | Văn phòng | Lê Văn Khánh   | "0912345678"
      2   | Quy hoạch | Trần Thị Thoa  | "0987654321"
      3   | Thanh tra | Vũ Đức Cảnh    | "0901122334"
`,
      { sheet: "Danh bạ" },
    );
    expect(toldBook([contacts, results]).slice(0, 4)).toEqual(readResults);
  });

  test("our own summary of indicators without branches does not win over the results", () => {
    const figures = draw(
      `
      Chỉ tiêu            | Số lượng | Tỷ lệ %
      Đã đại hội          | 4        | 80%
      Cấp ủy viên bầu được | 10      |
      Tái cử              | 9        | 90%
      Nữ                  | 1        | 10%
`,
      { sheet: "Chỉ tiêu" },
    );
    expect(toldBook([figures, results])).toEqual(readResults);
  });

  const sheet = (name: string, title: string, heading: string): Grid =>
    draw(
      `\n${title}\nSTT | Chi bộ | Ngày ĐH | ${heading} | Số ĐV\n1 | Thôn A | 1/4/2025 | 3 | 20\n2 | Thôn B | 2/4/2025 | 5 | 30`,
      {
        sheet: name,
      },
    );

  test("of two that are kept up from week to week the later one is read", () => {
    const weeks = [
      sheet("15-6", "Lũy kế đến ngày 15/6/2025", "CUV"),
      sheet("30-6", "Lũy kế đến ngày 30/6/2025", "CUV"),
    ];
    expect(toldBook(weeks)[0]).toBe("30-6");
  });

  test("a plan with numbers to be elected does not go before its results", () => {
    const both = [sheet("Kế hoạch", "KẾ HOẠCH", "Số cần bầu"), sheet("Kết quả", "KẾT QUẢ", "Trúng cử")];
    expect(toldBook(both)[0]).toBe("Kết quả");
  });

  test("term and organisation may stand on a cover alone; of two terms none is taken", () => {
    const bare = sheet("KQ", "KẾT QUẢ", "Trúng cử");
    const told = (covers: readonly Grid[]): unknown => {
      const book = readBook([...covers, bare]);
      return book.ok && [book.table.term?.first, book.table.organisation];
    };
    expect(told([cover])).toEqual([2017, "ĐẢNG ỦY XÃ THANH LÂM"]);
    expect(told([cover, draw("\nNHIỆM KỲ 2020-2025", { sheet: "Bìa 2" })])).toEqual([
      undefined,
      "ĐẢNG ỦY XÃ THANH LÂM",
    ]);
  });

  describe("in Excel the one that is looked at goes first", () => {
    const term = (years: string, sheet: string): Grid =>
      draw(
        `
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ ${years}
        STT | Tên chi bộ | Ngày đại hội | Số CUV | Nữ
        1   | Văn phòng  | 19/4/2022    | 3      | 1
      `,
        { sheet },
      );
    const [before, now] = [term("2022-2025", "NK cũ"), term("2025-2027", "NK mới")];
    const chosen = (grids: readonly Grid[], ...preferred: readonly string[]): readonly string[] => {
      const book = readBook(grids, { preferred });
      return book.ok ? [mainSource(book.table).sheet, ...toldFindings(book.findings)] : [];
    };

    test("where it holds results, whatever its term; the others are named", () => {
      // The older is there to be compared with.
      expect(chosen([before, now])).toEqual(["NK mới"]);
      expect(chosen([before, now], "NK cũ")).toEqual(["NK cũ", "other-sheet"]);
      expect(chosen([before, now], "Tổng hợp", "NK cũ", "NK mới")).toEqual(["NK cũ", "other-sheet"]);
    });

    test("a sheet of a later term that cannot be read is told", () => {
      const unread = draw(
        `
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2028-2030 | | |
        Phòng Một | 3 | 1 | 2
        Phòng Hai | 5 | 2 | 3
      `,
        { sheet: "NK sau" },
      );
      expect(chosen([now, unread])).toEqual(["NK mới", "later-sheet-unread"]);
      expect(chosen([before, { ...unread, values: unread.values.slice(0, 1) }])).toEqual(["NK cũ"]);
    });

    test("so is one with figures of a later day", () => {
      const upTo = (day: string, below: string, sheet: string): Grid =>
        draw(
          `
        TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 | | | |
        (Lũy kế đến ngày ${day}) | | | |
        ${below}
      `,
          { sheet },
        );
      const read = "STT | Chi bộ | Ngày ĐH | CUV | Nữ\n 1 | Văn phòng | 19/5/2025 | 3 | 1";
      const strange = "Phòng Một | 3 | 1 | 2 |\n Phòng Hai | 5 | 2 | 3 |";
      const [early, late] = [upTo("15/6/2025", read, "15-6"), upTo("30/6/2025", strange, "30-6")];
      expect(chosen([early, late])).toEqual(["15-6", "later-sheet-unread"]);
      expect(chosen([early, upTo("1/6/2025", strange, "1-6")])).toEqual(["15-6"]);
    });

    test("not where it holds none, or reads far worse than another", () => {
      const list = draw("\nSTT | Chi bộ    | Ngày ĐH | CUV\n1 | Văn phòng | 1/4/2025 | 3", {
        sheet: "Vắn tắt",
      });
      const full = draw(
        "\nSTT | Chi bộ | Ngày ĐH | ĐV | Triệu tập | Có mặt | Cần bầu | CUV | Nữ | Trẻ | DTTS | Tái cử\n1 | Văn phòng | 1/4/2025 | 9 | 9 | 9 | 3 | 3 | 1 | 1 | 0 | 2",
        { sheet: "Đầy đủ" },
      );
      expect(chosen([cover, before, now], "Bìa")).toEqual(["NK mới"]);
      expect(chosen([list, full], "Vắn tắt")).toEqual(["Đầy đủ", "other-sheet"]);
    });
  });

  test("no sheet holds a table: every one is named with its reason", () => {
    const empty = draw("\n", { sheet: "Sheet3" });
    expect(toldBook([cover, empty])).toEqual(["Bìa: not-found", "Sheet3: empty"]);
  });

  test("no sheet at all", () => {
    expect(toldBook([])).toEqual([]);
  });
});

describe("Staff have sheets that are no results of branches", () => {
  test("an empty sheet, of no cells or of blank ones", () => {
    expect(refusal(draw("\n"))).toBe("empty");
    expect(
      refusal(
        draw(`
          |   |
          | " " |
    `),
      ),
    ).toBe("empty");
  });

  test("a header that waits for its rows", () => {
    const read = readSheet(
      draw(`
      ĐẢNG BỘ XÃ ĐẠI LỘC | < | < | <
      STT | Tên chi bộ | Ngày đại hội | Số cấp ủy viên được bầu
      1   |            |              |
      2   |            |              |
          | Tổng cộng  |              | 0
    `),
    );
    expect(read).toEqual({ ok: false, reason: { kind: "no-branches", header: "2" } });
  });

  test("a shopping list", () => {
    expect(
      refusal(
        draw(`
      STT | Nội dung            | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
      1   | Nước uống đại hội   | Thùng       | 5        | 120000  | 600000
      2   | Hoa tươi            | Lẵng        | 2        | 300000  | 600000
      3   | Phông chữ           | Bộ          | 1        | 900000  | 900000
          | Tổng cộng           |             |          |         | 2100000
    `),
      ),
    ).toBe("not-found");
  });

  test("a payroll of an office, with branches nowhere", () => {
    expect(
      refusal(
        draw(`
      TT | Đơn vị      | Tổng số biên chế | Lương | Phụ cấp
      1  | Phòng Thuế  | 12               | 4200  | 300
      2  | Phòng Y tế  | 8                | 3100  | 250
    `),
      ),
    ).toBe("not-found");
  });

  test("a list of persons of whom nothing says that they were elected, nor anything else", () => {
    expect(
      refusal(
        draw(`
      STT | Chi bộ    | Họ tên        | Ngày sinh  | Số điện thoại
      1   | Thanh tra | Đỗ Văn Mười   | 12/5/1978  | 0900000001
      2   | Thanh tra | Phan Thị Chín | 1/9/1982   | 0900000002
      3   | Tổng hợp  | Cao Văn Tám   | 5/1975     | 0900000003
    `),
      ),
    ).toBe("persons");
  });

  test("an official form that adds up several committees and does not say how many", () => {
    expect(
      refusal(
        draw(`
      Biểu số 2 | | | | |
      STT | Chỉ tiêu                       | Ban chấp hành | Ban thường vụ | Bí thư | Phó bí thư
          | TỔNG SỐ                        | 163           | 48            | 12     | 14
          | *Trong đó: - Nữ                | 49            | 9             | 1      | 3
          | - Dân tộc thiểu số             | 80            | 20            | 4      | 6
          | - Tái cử                       | 116           | 40            | 11     | 9
      1   | Tuổi đời: - Từ 40 tuổi trở xuống | 40          | 5             | 0      | 1
          | - Tuổi bình quân               | 46,2          | 48            | 50     | X
      2   | Trình độ chuyên môn: - Đại học | 120           | 38            | 9      | 11
          | - Thạc sĩ                      | 30            | 10            | 3      | 3
    `),
      ),
    ).toBe("branches-unknown");
  });
});

describe("Staff's machines write Vietnamese in several ways", () => {
  const grid = draw(`
      ĐẢNG ỦY THỊ TRẤN CHỜ |             |           |        |              |             |             |      |    |
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020 (tính đến ngày 20/4/2017) | < | < | < | < | < | < | <  | <
      TT                  | Tên tổ chức đảng | Ngày ĐH | Đảng viên | <      | Cấp ủy viên | <        | <      | Ghi chú
      ^                   | ^           | ^         | Triệu tập | Có mặt    | Cần bầu     | Bầu được | Tái cử | ^
      I                   | KHỐI KHU PHỐ |          |           |           |             |          |        |
      1                   | Phố Hòa Bình | 19/4/2017 | 30      | 29        | 3           | 3        | 2      |
      2                   | Phố Thủy Lợi | 20/4/2017 | 25      | 25        | 3           | 2        | 2      | Khuyết 01
      II                  | KHỐI TRƯỜNG HỌC |        |          |           |             |          |        |
      3                   | Trường Tiểu học Nguyễn Huệ |  | 20   |           | 3           |          |        | Chưa tổ chức
                          | Tổng cộng   |           | 75        | 54        | 9           | 5        | 4      |
  `);
  const expected = [
    "Phố Hòa Bình | KHỐI KHU PHỐ | 19/4/2017 | 29 | 3 | 2 | -",
    "Phố Thủy Lợi | KHỐI KHU PHỐ | 20/4/2017 | 25 | 2 | 2 | -",
    "Trường Tiểu học Nguyễn Huệ | KHỐI TRƯỜNG HỌC | - | - | - | - | pending",
  ];
  const rewritten = (change: (text: string) => string): Grid => ({
    ...grid,
    values: grid.values.map((row) => row.map((value) => (typeof value === "string" ? change(value) : value))),
  });
  const read = (sheet: Grid): readonly string[] =>
    told(readTable(sheet).table, "block", "date", "attended", "elected", "reelected", "state");

  test("NFC, as Excel does", () => {
    expect(read(grid)).toEqual(expected);
  });

  test("NFD, as files from a Mac", () => {
    const nfd = rewritten((text) => text.normalize("NFD"));
    expect(read(nfd).map((line) => line.normalize("NFC"))).toEqual(expected);
    expect(toldColumns(readTable(nfd).table).map((line) => line.normalize("NFC"))).toEqual(
      toldColumns(readTable(grid).table),
    );
  });

  test("half-decomposed, with Ð for Đ, no-break and zero-width spaces", () => {
    const mixed = rewritten((text) =>
      text
        .replaceAll("ộ", "ô\u0323")
        .replaceAll("ế", "ê\u0301")
        .replaceAll("Đ", "\u00d0")
        .replaceAll(" ", "\u00a0")
        .replace(/^(..)/, "$1\u200b"),
    );
    expect(read(mixed)).toEqual(expected);
  });

  test("values only, as a custom function is given them", () => {
    expect(read(valuesOnly(grid))).toEqual(expected);
  });

  test("in ALL CAPS, with hoà, uỷ and line breaks in the header", () => {
    const loud = rewritten((text) =>
      text
        .toUpperCase()
        .replaceAll("Ủ", "Ủ")
        .replaceAll("ÒA", "OÀ")
        .replace(/ (?=\S+$)/, "\n"),
    );
    expect(read(loud).map((line) => line.split(" | ").slice(2).join(" | "))).toEqual(
      expected.map((line) => line.split(" | ").slice(2).join(" | ")),
    );
  });
});

describe("A sheet of branches with nothing of a congress is no results sheet", () => {
  test("with the members of each and delegates allotted to it", () => {
    const delegates = draw(`
      PHÂN BỔ ĐẠI BIỂU DỰ ĐẠI HỘI ĐẢNG BỘ NHIỆM KỲ 2025-2030 | < | < | < | <
      STT | Chi bộ    | Số đảng viên | Số đại biểu | Dự khuyết
      1   | Văn phòng | 13           | 2           | 1
      2   | Quy hoạch | 18           | 3           | 1
    `);
    expect(refusal(delegates)).toBe("no-congress");
  });

  test("with the secretaries of today, unless the title speaks of a congress", () => {
    const register = (title: string): Grid =>
      draw(`
        ${title} | < | < | <
        STT | Chi bộ    | Số đảng viên | Bí thư
        1   | Văn phòng | 13           | Nguyễn Văn Bình
        2   | Quy hoạch | 18           | Trần Thị Hoa
      `);
    expect(refusal(register("DANH BẠ TỔ CHỨC ĐẢNG TRỰC THUỘC"))).toBe("no-congress");
    expect(refusal(register("KẾT QUẢ ĐẠI HỘI CHI BỘ"))).toBe("read");
  });

  test("but is one as soon as it has a column for days, a state or a result", () => {
    const followed = (heading: string): Grid =>
      draw(`
        STT | Chi bộ    | Số đảng viên | ${heading}
        1   | Văn phòng | 13           |
        2   | Quy hoạch | 18           |
      `);
    for (const heading of ["Ngày đại hội", "Đã ĐH", "Tình trạng", "Bầu được"])
      expect([heading, refusal(followed(heading))]).toEqual([heading, "read"]);
  });
});

test("A sheet that only fills in what another leaves open may be the one that names the organisation", () => {
  const read = readBook([
    draw(
      `
      ĐẢNG BỘ BẢO HIỂM XÃ HỘI TỈNH MỘT | < | < | <
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 | < | < | <
      TT | Chi bộ    | Ngày đại hội | Trúng cử
      1  | Văn phòng | 14/3/2025    | 3
      2  | Kế hoạch  | 09/3/2025    | 2
    `,
      { sheet: "Kết quả" },
    ),
    draw(
      `
      PHÂN TÍCH CHẤT LƯỢNG CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027 | < | < | < | < | <
      TT | Chi bộ    | Trúng cử | Tái cử | Nữ | Đại học
      1  | Văn phòng | 3        | 2      | 1  | 3
      2  | Kế hoạch  | 2        | 1      | 1  | 2
    `,
      { sheet: "Chất lượng" },
    ),
  ]);
  expect(read.ok && read.table.organisation).toBe("ĐẢNG BỘ BẢO HIỂM XÃ HỘI TỈNH MỘT");
});
