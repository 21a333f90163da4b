/** Sheets as offices that we never met lay them out, each with what a careful person would read. */
import { makeReport } from "../../src/congress/report";
import { readBook } from "../../src/reading/read-book";
import type { Grid } from "../../src/sheet/grid";
import { formatTerm } from "../../src/vietnamese/term";
import { draw, valuesOnly } from "../support/draw";
import { day } from "../support/table";
import { readTable, told, toldColumns, toldFindings } from "../support/told";
import { mainSource } from "../../src/congress/table";

/** "held/required", and the counts asked for. */
function figures(grid: Grid, ...ids: readonly string[]): string {
  const { table, findings } = readTable(grid);
  const { statistics } = makeReport({ table, findings, asOf: null, today: day("01/6/2030") });
  const counts = ids.map((id) => {
    const figure = statistics.figures.get(id);
    return `${id} ${figure?.kind === "count" ? figure.count : "-"}`;
  });
  return [`${statistics.progress.held}/${statistics.progress.required}`, ...counts].join(", ");
}

describe("A second header row of which few words are known", () => {
  const NAMES = `
    STT | Chi bộ      | Ngày đại hội | Số CUV | Nữ | Bí thư        | <        | Phó bí thư | <
    ^   | ^           | ^            | ^      | ^  | Họ và tên     | Năm sinh | Họ và tên  | Năm sinh
    1   | Thôn Na     | 01/3/2025    | 3      | 1  | Nguyễn Văn An | 1975     | Trần Bình  | 1983
    2   | Thôn Hà Lời | 02/3/2025    | 3      | 1  | Lê Thị Cúc    | 1980     | Phan Dũng  | 1990
  `;

  test("names and years of birth below “Bí thư”", () => {
    for (const grid of [draw(NAMES), valuesOnly(draw(NAMES))]) {
      expect(figures(grid, "elected", "secretaries", "deputySecretaries", "women")).toBe(
        "2/2, elected 6, secretaries 2, deputySecretaries 2, women 2",
      );
      expect(readTable(grid).table.blocks).toEqual([]);
    }
  });

  test("a mark below “Bí thư – Tái cử” is one", () => {
    const { table, findings } = readTable(
      draw(`
        STT | Chi bộ | Ngày ĐH  | CUV | Bí thư        | <
        ^   | ^      | ^        | ^   | Họ tên        | Tái cử
        1   | Thôn 1 | 5/3/2025 | 3   | Nguyễn Văn An | x
        2   | Thôn 2 | 5/3/2025 | 3   | Lê Thị Cúc    |
      `),
    );
    expect(told(table, "secretaries", "secretariesReelected")).toEqual(["Thôn 1 | 1 | 1", "Thôn 2 | 1 | -"]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("day and hour below “Thời gian”", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | Thời gian | <    | Số CUV
        ^   | ^      | Ngày      | Giờ  | ^
        1   | Thôn 1 | 01/3/2025 | 8h00 | 3
      `),
    );
    expect(told(table, "date", "elected")).toEqual(["Thôn 1 | 01/3/2025 | 3"]);
    expect(table.blocks).toEqual([]);
  });

  test("planned and actual days: the actual one counts, the planned one stands where there is no other", () => {
    const grid = draw(`
      (Cập nhật 10/3/2025)
      TT | Chi bộ | Thời gian đại hội | <         | Số lượng cấp ủy | <               | Kết quả  | < | Ghi chú
      ^  | ^      | Dự kiến           | Thực tế   | Khóa cũ         | Dự kiến khóa mới | Trúng cử | Nữ | ^
      1  | KP 1   | 01/3/2025         | 02/3/2025 | 5               | 5               | 5        | 2 |
      2  | KP 2   | 05/3              | 05/3      | 3               | 3               | 3        | 1 |
      3  | KP 3   | 08/3              | 08/3      | 3               | 5               | 4        | 1 | khuyết 01
      4  | KP 4   | 09/3/2025         |           | 3               | 3               |          |   | lùi thời gian
      5  | Cơ quan | 15/3/2025        |           | 5               | 5               |          |   |
    `);
    expect(figures(grid, "elected", "reelected", "women", "shortage")).toBe(
      "3/5, elected 12, reelected -, women 4, shortage 1",
    );
    expect(told(readTable(grid).table, "date", "planned")).toEqual([
      "KP 1 | 02/3/2025 | 5",
      "KP 2 | 05/3/2025 | 3",
      "KP 3 | 08/3/2025 | 5",
      "KP 4 | 09/3/2025 | 3",
      "Cơ quan | 15/3/2025 | 5",
    ]);
  });
});

describe("Terms and sheets side by side", () => {
  test("columns of the term before are there to be compared with, and not read", () => {
    const { table } = readTable(
      draw(`
        SO SÁNH CƠ CẤU CẤP ỦY NHIỆM KỲ 2022-2025 VÀ 2025-2027 | < | < | < | < | <
        TT | Chi bộ | Nhiệm kỳ 2022-2025 | <  | Nhiệm kỳ 2025-2027 | <
        ^  | ^      | Tổng số CUV        | Nữ | Tổng số CUV        | Nữ
        1  | Thôn 1 | 3                  | 1  | 5                  | 2
        2  | Thôn 2 | 2                  | 0  | 3                  | 1
      `),
    );
    expect(told(table, "elected", "women")).toEqual(["Thôn 1 | 5 | 2", "Thôn 2 | 3 | 1"]);
    expect(table.term && formatTerm(table.term)).toBe("2025-2027");
  });

  test("last year's full sheet stands before this year's, which is half done", () => {
    const sheet = (name: string, second: string): Grid =>
      draw(
        `
        ĐẠI HỘI CHI BỘ NHIỆM KỲ ${name} | < | < | <
        STT | Chi bộ | Ngày ĐH | Số CUV | Ghi chú
        1   | Thôn 1 | 05/3/${name.slice(0, 4)} | 3 |
        2   | Thôn 2 | ${second}
      `,
        { sheet: name },
      );
    const book = readBook([sheet("2022-2025", "06/3/2022 | 3 |"), sheet("2025-2027", "| | Chưa tổ chức")]);
    expect(book.ok && mainSource(book.table).sheet).toBe("2025-2027");
    expect(book.ok && toldFindings(book.findings)).toEqual([]);
    expect(book.ok && book.previous && mainSource(book.previous).sheet).toBe("2022-2025");
  });
});

describe("Words that mean something else", () => {
  test("“CU” is cấp ủy, “Cũ” are those who served before; secretaries by their given names", () => {
    const { table } = readTable(
      draw(`
        TT | CB     | Ngày     | ĐV | CU | TC | Nữ | BT   | PBT
        1  | Thôn 1 | 5/3/2025 | 20 | 3  | 2  | 1  | Hùng | Lan
        2  | Thôn 2 | 6/3/2025 | 15 | 3  | 3  | 0  | Tâm  | Mạnh
      `),
    );
    expect(told(table, "elected", "reelected", "women", "secretaries", "deputySecretaries")).toEqual([
      "Thôn 1 | 3 | 2 | 1 | 1 | 1",
      "Thôn 2 | 3 | 3 | 0 | 1 | 1",
    ]);
  });

  test("“SC” under chuyên môn is not LLCT sơ cấp", () => {
    const { table } = readTable(
      draw(`
        TT | Chi bộ | CUV | TĐCM | <  | <  | LLCT | <
        ^  | ^      | ^   | SC   | TC | ĐH | SC   | TC
        1  | Thôn 1 | 5   | 1    | 2  | 2  | 3    | 2
      `),
    );
    expect(told(table, "politicalElementary", "politicalIntermediate", "vocational", "degree")).toEqual([
      "Thôn 1 | 3 | 2 | 2 | 2",
    ]);
  });

  test("the appointed stand beside the elected and not among them", () => {
    const grid = draw(`
      TT | Chi bộ | Ngày ĐH  | Cấp ủy viên | <               | <        | Ghi chú
      ^  | ^      | ^        | Tổng số     | Bầu tại đại hội | Chỉ định | ^
      1  | Thôn 1 | 5/6/2025 | 5           | 5               |          |
      2  | Thôn 2 |          | 4           |                 | 4        | Mới thành lập, chỉ định cấp ủy
    `);
    expect(figures(grid, "elected")).toBe("1/1, elected 5");
  });

  test("long words for attendance, with abbreviations", () => {
    const { table } = readTable(
      draw(`
        TT | Chi bộ | Tổng số ĐV toàn chi bộ | Số ĐV được triệu tập dự ĐH | Số ĐV có mặt dự ĐH | Số lượng UVBCH
        1  | Thôn 1 | 30                     | 29                         | 28                 | 5
      `),
    );
    expect(toldColumns(table).slice(2)).toEqual([
      "C Tổng số ĐV toàn chi bộ = members",
      "D Số ĐV được triệu tập dự ĐH = summoned",
      "E Số ĐV có mặt dự ĐH = attended",
      "F Số lượng UVBCH = elected",
    ]);
  });

  test("a count and its percentage in one cell: the count is read", () => {
    const { table } = readTable(
      draw(`
        TT | Chi bộ | CUV | Nữ (người/%)
        1  | Thôn 1 | 5   | 2/40%
      `),
    );
    expect(told(table, "women")).toEqual(["Thôn 1 | 2"]);
  });
});

describe("Rows that are met now and then", () => {
  test("parts of a total at the top are no branches", () => {
    const grid = draw(`
      STT | Chi bộ                  | Ngày ĐH  | Đảng viên | CUV
          | Tổng số                 |          | 98        | 14
          | Trong đó: - Chi bộ thôn |          | 64        | 8
          | - Chi bộ cơ quan        |          | 34        | 6
      1   | Thôn 1                  | 5/3/2025 | 64        | 8
      2   | Cơ quan                 | 6/3/2025 | 34        | 6
    `);
    expect(figures(grid, "members", "elected")).toBe("2/2, members 98, elected 14");
  });

  test("a branch without number or figures that is no more", () => {
    const grid = draw(`
      STT | Chi bộ  | Ngày ĐH  | CUV | Ghi chú
      1   | Thôn 1  | 5/3/2025 | 3   |
          | Thôn Cũ |          |     | Giải thể, sáp nhập vào Thôn 1
      2   | Thôn 2  | 6/3/2025 | 3   |
    `);
    expect(figures(grid, "elected")).toBe("2/2, elected 6");
    expect(told(readTable(grid).table, "state")).toEqual(["Thôn 1 | -", "Thôn Cũ | exempt", "Thôn 2 | -"]);
  });

  test("a title in A1, unmerged, right above the header", () => {
    const { table } = readTable(
      draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
        STT | Chi bộ | Ngày ĐH  | CUV
        1   | Thôn 1 | 5/3/2025 | 3
      `),
    );
    expect(toldColumns(table)[0]).toBe("A STT = number");
    expect(table.term && formatTerm(table.term)).toBe("2025-2027");
  });

  test("“Cộng” below each block of a column of blocks is that block's subtotal", () => {
    const { table } = readTable(
      draw(`
        Khối       | STT | Chi bộ  | Ngày ĐH  | CUV
        Khu phố    | 1   | KP 1    | 5/3/2025 | 3
        ^          | 2   | KP 2    | 5/3/2025 | 5
        ^          |     | Cộng    |          | 8
        Trường học | 3   | Tiểu học | 6/3/2025 | 3
        ^          |     | Cộng    |          | 3
                   |     | Toàn Đảng bộ |     | 11
      `),
    );
    expect(
      table.reportedTotals.map(({ kind, block, counts }) => [kind, block, counts.get("elected")?.value]),
    ).toEqual([
      ["subtotal", 0, 8],
      ["subtotal", 1, 3],
      ["total", null, 11],
    ]);
  });

  test("dates with their words: held on, put off to", () => {
    const { table, findings } = readTable(
      draw(`
        Nhiệm kỳ 2025-2027
        STT | Chi bộ | Ngày ĐH                        | CUV
        1   | Thôn 1 | Đã ĐH ngày 30 tháng 03         | 3
        2   | Thôn 2 | 09/3/2025 (hoãn sang 16/3/2025) | 3
        3   | Thôn 3 | 10/3/2025 - lùi đến 30/3/2025  |
      `),
    );
    expect(told(table, "date")).toEqual(["Thôn 1 | 30/3/2025", "Thôn 2 | 16/3/2025", "Thôn 3 | 30/3/2025"]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("held and not held, both marked", () => {
    const { findings } = readTable(
      draw(`
        STT | Chi bộ | Đã ĐH | Chưa ĐH | CUV
        1   | Thôn 1 | x     | x       | 3
        2   | Thôn 2 |       | x       |
      `),
    );
    expect(toldFindings(findings)).toEqual(["marks-contradict D2"]);
  });
});

describe("What a careful reviewer drew", () => {
  test("the last branch of a block, still pending, over a section whose numbers begin anew", () => {
    const grid = draw(`
      STT | Chi bộ         | Ngày ĐH   | Cấp ủy | Nữ
          | KHỐI XÃ        |           |        |
      1   | Chi bộ thôn 1  | 10/4/2025 | 3      | 1
      2   | Chi bộ thôn 2  |           |        |
          | KHỐI CƠ QUAN   |           |        |
      1   | Chi bộ Ủy ban  | 12/4/2025 | 3      | 3
      2   | Chi bộ Công an | 12/4/2025 | 3      | 0
    `);
    expect(figures(grid, "elected")).toBe("3/4, elected 9");
    expect(readTable(grid).table.blocks.map(({ name }) => name)).toEqual(["KHỐI XÃ", "KHỐI CƠ QUAN"]);
  });

  test("branches with Roman numbers beside a đảng bộ with a Roman number", () => {
    const grid = draw(`
      TT  | Đơn vị           | Ngày ĐH   | Đảng viên | CUV | Nữ
      I   | Đảng bộ xã A     |           | 55        | 6   | 1
      1   | Chi bộ thôn 1    | 10/4/2025 | 30        | 3   | 1
      2   | Chi bộ thôn 2    | 11/4/2025 | 25        | 3   | 0
      II  | Chi bộ Bưu điện  | 12/4/2025 | 9         | 2   | 1
      III | Chi bộ Ngân hàng | 13/4/2025 | 12        | 3   | 1
    `);
    expect(told(readTable(grid).table, "block", "elected")).toEqual([
      "Chi bộ thôn 1 | Đảng bộ xã A | 3",
      "Chi bộ thôn 2 | Đảng bộ xã A | 3",
      "Chi bộ Bưu điện | - | 2",
      "Chi bộ Ngân hàng | - | 3",
    ]);
  });

  test("what divides secretaries, members or candidates is not the committee's", () => {
    const { table } = readTable(
      draw(`
        TT | Đảng bộ | Cấp ủy | <  | <      | Bí thư  | <  | <      | <    | <            | <
        ^  | ^       | SL     | Nữ | Tái cử | Tổng số | Nữ | Tái cử | DTTS | Dưới 40 tuổi | Đại học
        1  | A1      | 15     | 4  | 10     | 1       | 0  | 1      | 1    | 0            | 1
      `),
    );
    expect(toldColumns(table).map((line) => line.split(" = ")[1])).toEqual([
      ...["number", "branch", "elected", "women", "reelected"],
      ...["secretaries", "secretariesWomen", "secretariesReelected"],
    ]);
  });

  test("offices and years beside names are no persons; “Khuyết bí thư” is nobody", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | Ngày ĐH   | CUV | Bí thư                          | Phó bí thư
        1   | Thôn 1 | 10/4/2025 | 3   | Nguyễn Văn A - Chủ tịch UBND    | Lê Bình, PCT HĐND
        2   | Thôn 2 | 10/4/2025 | 3   | Nguyễn Văn Bảo\\nTrưởng thôn    | Lê Văn Bình, SN 1980
        3   | Thôn 3 | 10/4/2025 | 3   | Nguyễn Văn Cừ, sinh năm 1975    | Chưa bầu PBT
        4   | Thôn 4 | 10/4/2025 | 3   | Khuyết bí thư                   | Đang khuyết
      `),
    );
    expect(told(table, "secretaries", "deputySecretaries")).toEqual([
      "Thôn 1 | 1 | 1",
      "Thôn 2 | 1 | 1",
      "Thôn 3 | 1 | 0",
      "Thôn 4 | 0 | 0",
    ]);
  });

  test("counts as text over signatures in the same column", () => {
    const grid = draw(`
      STT | Chi bộ    | Ngày đại hội | Số cấp ủy viên  | Nữ
      1   | Văn phòng | 19/4/2017    | "03"            | "01"
      2   | Quy hoạch | 20/4/2017    | "02"            | "0"
          |           |              | ĐẢNG ỦY         |
          |           |              | BÍ THƯ          |
          |           |              | Nguyễn Văn Hùng |
    `);
    expect(figures(grid, "elected", "women")).toBe("2/2, elected 5, women 1");
  });

  test("three columns of names: secretary and deputy are elected as well", () => {
    const grid = draw(`
      STT | Tên chi bộ | Ngày đại hội | Số ĐV | Bí thư    | Phó bí thư | Chi ủy viên
      1   | A1         | 19/4/2017    | 20    | Lê Văn An | Lê Văn Ba  | Lê Văn Cả
      2   | A2         | 19/4/2017    | 8     | Lê Thị An | Lê Thị Ba  |
    `);
    expect(figures(grid, "elected", "secretaries", "deputySecretaries")).toBe(
      "2/2, elected 5, secretaries 2, deputySecretaries 2",
    );
  });

  test("one person a row under a branch that is merged down over them", () => {
    const grid = draw(`
      STT | Chi bộ | Ngày ĐH   | Bí thư        | Chi ủy viên
      1   | Thôn 1 | 19/4/2017 | Nguyễn Văn An | Nguyễn Văn An
      ^   | ^      | ^         | ^             | Lê Văn Bé
      ^   | ^      | ^         | ^             | Lê Thị Chín
      2   | Thôn 2 | 20/4/2017 | Trần Văn Dũng | Trần Văn Dũng
    `);
    expect(figures(grid, "elected", "secretaries")).toBe("2/2, elected 4, secretaries 2");
  });

  test("sections without a number and with figures are subtotals", () => {
    const grid = draw(`
      STT | Đơn vị              | Đảng viên | Cấp ủy viên | Nữ
          | Các thôn            | 50        | 6           | 2
      1   | Thôn A              | 25        | 3           | 1
      2   | Thôn B              | 25        | 3           | 1
          | Cơ quan, trường học | 20        | 3           | 0
      1   | Ủy ban              | 20        | 3           | 0
    `);
    expect(figures(grid, "members", "elected")).toBe("3/3, members 70, elected 9");
  });

  test("a branch called Lưu Xá is no line of “Lưu: VP”", () => {
    const grid = draw(`
      STT | Chi bộ    | Ngày ĐH   | CUV
      1   | Thôn Đông | 10/4/2025 | 3
      2   | Lưu Xá    |           |
      3   | Lưu Phái  | 12/4/2025 | 3
          | Lưu: VP   |           |
    `);
    expect(figures(grid, "elected")).toBe("2/3, elected 6");
  });

  test("members who moved away leave their branch due", () => {
    const grid = draw(`
      STT | Chi bộ | Ngày ĐH   | ĐV | CUV | Ghi chú
      1   | A      | 10/4/2025 | 20 | 3   |
      2   | B      |           | 25 |     | 02 đảng viên chuyển sinh hoạt đảng đi nơi khác
      3   | C      |           | 9  |     | Chi bộ chuyển giao về xã Tân Lập
    `);
    expect(told(readTable(grid).table, "state")).toEqual(["A | -", "B | -", "C | exempt"]);
  });

  test("sums of printed pages are no branches, and a quarter called “Khối phố” is one", () => {
    const grid = draw(`
      Chi bộ       | Ngày ĐH   | SL cấp ủy | Ủy viên
      Khối phố 1   | 10/4/2025 | 3         | Nguyễn Văn An
      Cộng trang 1 |           | 3         |
      Mang sang    |           | 3         |
      Khối phố 2   | 11/4/2025 | 3         | Trần Thị Bình
      Khối phố 3   |           |           |
    `);
    expect(figures(grid, "elected", "otherMembers")).toBe("2/3, elected 6, otherMembers 2");
  });

  test("days with hours and seconds, or behind an apostrophe", () => {
    const { table, findings } = readTable(
      draw(`
        Chi bộ | Ngày ĐH             | CUV
        A      | 19/4/2017 08:00:00  | 3
        B      | 2017-04-19 00:00:00 | 3
        C      | '19/4/2017          | 3
      `),
    );
    expect(told(table, "date")).toEqual(["A | 19/4/2017", "B | 19/4/2017", "C | 19/4/2017"]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("a row of units below the header opens no block", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ | Ngày ĐH      | ĐV      | CUV
            |        | (ngày/tháng) | (người) | (người)
        1   | A      | 10/4/2025    | 20      | 3
      `),
    );
    expect(table.blocks).toEqual([]);
    expect(told(table, "elected")).toEqual(["A | 3"]);
  });

  test("“Tổng cộng I + II” is the whole", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ           | CUV
        I   | KHỐI XÃ          |
        1   | A                | 3
        II  | KHỐI CƠ QUAN     |
        1   | B                | 5
            | Tổng cộng I + II | 8
      `),
    );
    expect(table.reportedTotals.map(({ kind, block }) => [kind, block])).toEqual([["total", null]]);
  });

  test.each([
    ["Thời điểm báo cáo: 20/4/2017"],
    ["Ngày báo cáo: 20/4/2017"],
    ["Lũy kế đến ngày 20/4/2017"],
    ["Tính đến: 16h30 ngày 20/4/2017"],
    ["Tính đến ngày 20/04/17"],
  ])("%s is the as-of date", (line) => {
    const { table } = readTable(draw(`\n${line}\nSTT | Chi bộ | Ngày ĐH | CUV\n1 | A | 21/4/2017 | 3`));
    expect(table.asOf).toEqual(day("20/4/2017"));
  });
});
