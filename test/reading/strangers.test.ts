/** Sheets as offices that we never met lay them out, each with what a careful person would read. */
import { makeReport } from "../../src/congress/report";
import { readBook } from "../../src/reading/choose-sheet";
import type { Grid } from "../../src/reading/grid";
import { formatTerm } from "../../src/vietnamese/term";
import { draw, valuesOnly } from "../support/draw";
import { day } from "../support/table";
import { readTable, told, toldColumns, toldFindings } from "../support/told";

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
    expect(book.ok && book.table.sheet).toBe("2025-2027");
    expect(book.ok && toldFindings(book.findings)).toEqual(["other-sheet"]);
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
    expect(told(readTable(grid).table, "mark")).toEqual(["Thôn 1 | -", "Thôn Cũ | exempt", "Thôn 2 | -"]);
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
      table.typedTotals.map(({ kind, block, counts }) => [kind, block, counts.get("elected")?.value]),
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
