/** Last term's figures beside this term's are read as a table of their own, and none of them is this term's. */
import { makeReport } from "../../src/congress/report";
import { readBook } from "../../src/reading/read-book";
import { readSheet } from "../../src/reading/read-sheet";
import type { CongressTable } from "../../src/congress/table";
import { formatTerm } from "../../src/vietnamese/term";
import type { Grid } from "../../src/sheet/grid";
import { draw, valuesOnly } from "../support/draw";
import { told, toldFindings } from "../support/told";

/** What is read of this term, of the one before, and its years. */
function both(grid: Grid, ...fields: readonly [string, ...string[]]): readonly unknown[] {
  const read = readSheet(grid);
  if (!read.ok) return [read.reason.kind];
  const { table, previous } = read;
  return [told(table, ...fields), previous ? told(previous, ...fields) : null, yearsOf(previous)];
}

function yearsOf(table: CongressTable | undefined): string | null {
  return table?.term ? formatTerm(table.term) : null;
}

const NOW = ["Văn phòng | 5 | 2", "Thôn Một | 3 | 1"];
const BEFORE = ["Văn phòng | 3 | 0", "Thôn Một | 4 | 2"];

describe("The term before stands in columns of its own", () => {
  test("under a heading with its years", () => {
    const grid = draw(`
      STT | Tên chi bộ | Nhiệm kỳ 2022-2025 | <  | Nhiệm kỳ 2025-2027 | <
      ^   | ^          | Số CUV             | Nữ | Số CUV             | Nữ
      1   | Văn phòng  | 3                  | 0  | 5                  | 2
      2   | Thôn Một   | 4                  | 2  | 3                  | 1
          | Tổng cộng  | 7                  | 2  | 8                  | 3
    `);
    expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
    expect(both(valuesOnly(grid), "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
  });

  test("in pairs below each indicator, the newer first or last; the title says its years", () => {
    const pairs = (first: string, second: string, rows: string): Grid =>
      draw(`
        KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 (SO VỚI NHIỆM KỲ 2022-2025)
        STT | Tên chi bộ | Ngày đại hội | Cấp ủy viên | <         | Nữ       | <
        ^   | ^          | ^            | ${first}    | ${second} | ${first} | ${second}
        ${rows}
      `);
    const older = pairs(
      "Khóa cũ",
      "Khóa mới",
      `1 | Văn phòng | 19/4/2025 | 3 | 5 | 0 | 2
        2 | Thôn Một | 20/4/2025 | 4 | 3 | 2 | 1`,
    );
    const newer = pairs(
      "Khóa mới",
      "Khóa cũ",
      `1 | Văn phòng | 19/4/2025 | 5 | 3 | 2 | 0
        2 | Thôn Một | 20/4/2025 | 3 | 4 | 1 | 2`,
    );
    expect(both(older, "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
    expect(both(newer, "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
  });

  test("years alone head the pairs", () => {
    const grid = draw(`
      STT | Tên chi bộ | Cấp ủy viên | <         | Nữ        | <
      ^   | ^          | 2022-2025   | 2025-2027 | 2022-2025 | 2025-2027
      1   | Văn phòng  | 3           | 5         | 0         | 2
      2   | Thôn Một   | 4           | 3         | 2         | 1
    `);
    expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
  });

  test("“Kỳ này | Cùng kỳ năm trước | So sánh (%)”: the ratio is read as neither", () => {
    const grid = draw(`
      STT | Tên chi bộ | Cấp ủy viên | <                 | <           | Nữ     | <                 | <
      ^   | ^          | Kỳ này      | Cùng kỳ năm trước | So sánh (%) | Kỳ này | Cùng kỳ năm trước | So sánh (%)
      1   | Văn phòng  | 5           | 3                 | 166,7       | 2      | 0                 | -
      2   | Thôn Một   | 3           | 4                 | 75          | 1      | 2                 | 50
    `);
    expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, null]);
  });

  test("days, members and differences beside are this term's, or nobody's", () => {
    const grid = draw(`
      STT | Tên chi bộ | Ngày đại hội | Đảng viên | Số CUV khóa trước | Nữ khóa trước | Số CUV | Nữ | So với nhiệm kỳ trước (+/-)
      1   | Văn phòng  | 19/4/2025    | 20        | 3                 | 0             | 5      | 2  | +2
      2   | Thôn Một   | 20/4/2025    | 30        | 4                 | 2             | 3      | 1  | -1
    `);
    expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, null]);
    const read = readSheet(grid);
    const previous = read.ok ? read.previous : undefined;
    expect(previous?.counts.has("members")).toBe(false);
    expect(previous?.dates).toEqual([null, null]);
  });

  test("a branch without a figure of that term was not there; one with is, whatever became of it", () => {
    const grid = draw(`
      STT | Tên chi bộ | Ngày ĐH   | Số CUV khóa 2022-2025 | Số CUV khóa 2025-2027 | Ghi chú
      1   | Văn phòng  | 19/4/2025 | 3                     | 5                     |
      2   | Thôn Một   |           | 4                     |                       | Chưa tổ chức
      3   | Thôn Mới   | 20/4/2025 |                       | 3                     | Mới thành lập
    `);
    expect(both(grid, "elected")).toEqual([
      ["Văn phòng | 5", "Thôn Một | -", "Thôn Mới | 3"],
      ["Văn phòng | 3", "Thôn Một | 4"],
      "2022-2025",
    ]);
  });

  test("under a header that is repeated for each block, all blocks are of that term", () => {
    const grid = draw(`
      KHỐI XÃ
      STT | Tên chi bộ | Số CUV  | <        | Nữ      | <
      ^   | ^          | Khóa cũ | Khóa mới | Khóa cũ | Khóa mới
      1   | Thôn A     | 3       | 5        | 0       | 2
      2   | Thôn B     | 4       | 3        | 2       | 1
      KHỐI CƠ QUAN
      STT | Tên chi bộ | Số CUV  | <        | Nữ      | <
      ^   | ^          | Khóa cũ | Khóa mới | Khóa cũ | Khóa mới
      1   | Trường C   | 2       | 4        | 1       | 3
    `);
    expect(both(grid, "block", "elected", "women")).toEqual([
      ["Thôn A | KHỐI XÃ | 5 | 2", "Thôn B | KHỐI XÃ | 3 | 1", "Trường C | KHỐI CƠ QUAN | 4 | 3"],
      ["Thôn A | KHỐI XÃ | 3 | 0", "Thôn B | KHỐI XÃ | 4 | 2", "Trường C | KHỐI CƠ QUAN | 2 | 1"],
      null,
    ]);
  });

  test("a figure of it that cannot be read, and a total that differs, are told", () => {
    const grid = draw(`
      STT | Tên chi bộ | Nhiệm kỳ 2022-2025 | <      | Nhiệm kỳ 2025-2027 | <
      ^   | ^          | Số CUV             | Nữ     | Số CUV             | Nữ
      1   | Văn phòng  | 3                  | !#REF! | 5                  | 2
      2   | Thôn Một   | 4                  | 2      | 3                  | 1
          | Tổng cộng  | 9                  | 2      | 8                  | 3
    `);
    const read = readSheet(grid);
    if (!read.ok) throw new Error(read.reason.kind);
    const { findings } = makeReport({ ...read, asOf: null, today: { year: 2025, month: 6, day: 30 } });
    expect(toldFindings(findings)).toEqual(["error-cell D3", "typed-total-differs C5"]);
  });

  test.each([
    ["Đại hội 2022", "Đại hội 2025", null],
    ["Nhiệm kỳ XIV", "Nhiệm kỳ XV", null],
    ["NK 22-25", "NK 25-27", "2022-2025"],
  ])("terms are numbers: “%s”, “%s”", (older, newer, years) => {
    const grid = draw(`
      STT | Tên chi bộ | ${older} | <  | ${newer} | <
      ^   | ^          | Số CUV   | Nữ | Số CUV   | Nữ
      1   | Văn phòng  | 3        | 0  | 5        | 2
      2   | Thôn Một   | 4        | 2  | 3        | 1
    `);
    expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, years]);
  });

  test("“Cũ | Mới” below several indicators are terms; below the committee alone they are who serves again and who is new", () => {
    const terms = draw(`
      STT | Tên chi bộ | Số CUV | <   | Nữ | <
      ^   | ^          | Cũ     | Mới | Cũ | Mới
      1   | Văn phòng  | 3      | 5   | 0  | 2
      2   | Thôn Một   | 4      | 3   | 2  | 1
    `);
    expect(both(terms, "elected", "women")).toEqual([NOW, BEFORE, null]);
    const parts = draw(`
      STT | Tên chi bộ | Cấp ủy viên | <  | <   | Nữ
      ^   | ^          | Tổng số     | Cũ | Mới | ^
      1   | Văn phòng  | 5           | 3  | 2   | 2
      2   | Thôn Một   | 3           | 1  | 2   | 1
    `);
    expect(both(parts, "elected", "reelected", "firstTime")).toEqual([
      ["Văn phòng | 5 | 3 | 2", "Thôn Một | 3 | 1 | 2"],
      null,
      null,
    ]);
  });

  test("“Khóa cũ” and “Khóa mới” that add up to the elected are who serves again and who is new", () => {
    const grid = draw(`
      STT | Tên chi bộ | Cấp ủy viên | <       | <        | Nữ
      ^   | ^          | Tổng số     | Khóa cũ | Khóa mới | ^
      1   | Văn phòng  | 5           | 3       | 2        | 2
      2   | Thôn Một   | 3           | 1       | 2        | 1
    `);
    expect(both(grid, "elected", "women")).toEqual([NOW, null, null]);
  });

  test("what was to be elected is no term before", () => {
    const grid = draw(`
      STT | Tên chi bộ | Chỉ tiêu | <  | Kết quả | <
      ^   | ^          | Số CUV   | Nữ | Số CUV  | Nữ
      1   | Văn phòng  | 5        | 1  | 5       | 2
      2   | Thôn Một   | 3        | 1  | 3       | 1
    `);
    expect(both(grid, "elected", "women").at(1)).toBeNull();
  });

  test("“Khóa cũ tái cử” are those who serve again", () => {
    const grid = draw(`
      STT | Tên chi bộ | Số CUV | Khóa cũ tái cử | Nữ
      1   | Văn phòng  | 5      | 3              | 2
      2   | Thôn Một   | 3      | 1              | 1
    `);
    expect(both(grid, "elected", "reelected")).toEqual([
      ["Văn phòng | 5 | 3", "Thôn Một | 3 | 1"],
      null,
      null,
    ]);
  });
});

describe("Each branch has a row a term", () => {
  test("the name in the first of them, merged or not, whichever term comes first", () => {
    const rows = (...lines: readonly string[]): Grid =>
      draw(`
        STT | Chi bộ | Nhiệm kỳ | Cấp ủy viên | Nữ
        ${lines.join("\n")}
      `);
    const older = rows(
      "1 | Văn phòng | 2022-2025 | 3 | 0",
      "^ | ^ | 2025-2027 | 5 | 2",
      "2 | Thôn Một | 2022-2025 | 4 | 2",
      "^ | ^ | 2025-2027 | 3 | 1",
    );
    const newer = rows(
      "1 | Văn phòng | 2025-2027 | 5 | 2",
      "^ | ^ | 2022-2025 | 3 | 0",
      "2 | Thôn Một | 2025-2027 | 3 | 1",
      "^ | ^ | 2022-2025 | 4 | 2",
    );
    for (const grid of [older, valuesOnly(older), newer, valuesOnly(newer)])
      expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
  });

  test("words in place of years, and a total for each", () => {
    const grid = draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ
      Nhiệm kỳ cũ: 2022-2025; nhiệm kỳ mới: 2025-2027
      STT | Chi bộ    | Nhiệm kỳ     | Cấp ủy viên | Nữ
      1   | Văn phòng | Nhiệm kỳ cũ  | 3           | 0
      ^   | ^         | Nhiệm kỳ mới | 5           | 2
      2   | Thôn Một  | Nhiệm kỳ cũ  | 4           | 2
      ^   | ^         | Nhiệm kỳ mới | 3           | 1
          | Tổng cộng | Nhiệm kỳ cũ  | 7           | 2
          | ^         | Nhiệm kỳ mới | 8           | 3
    `);
    expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
    const read = readSheet(grid);
    expect(read.ok && yearsOf(read.table)).toBe("2025-2027");
  });
});

describe("A table of its own tells the term before", () => {
  const table = (term: string, title: string, first: string, second: string): string => `
      ${title} ${term}
      STT | Chi bộ    | Cấp ủy viên | Nữ
      1   | Văn phòng | ${first}
      2   | Thôn Một  | ${second}
  `;
  const now = table("2025-2027", "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ", "5 | 2", "3 | 1");
  const before = table("2022-2025", "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ", "3 | 0", "4 | 2");
  const stacked = (above: string, below: string): Grid => draw(`${above.trimEnd()}\n\n\n${below.trim()}`);

  test("below this term's on the same sheet, or above it", () => {
    for (const grid of [stacked(now, before), stacked(before, now)]) {
      expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
      const read = readSheet(grid);
      expect(read.ok && toldFindings(read.findings)).toEqual([]);
    }
  });

  test("beside it, with the same header", () => {
    const grid = draw(`
      Nhiệm kỳ 2022-2025 |           |        |    | | Nhiệm kỳ 2025-2027 |           |        |
      TT                 | Chi bộ    | Số CUV | Nữ | | TT                 | Chi bộ    | Số CUV | Nữ
      1                  | Văn phòng | 3      | 0  | | 1                  | Văn phòng | 5      | 2
      2                  | Thôn Một  | 4      | 2  | | 2                  | Thôn Một  | 3      | 1
    `);
    expect(both(grid, "elected", "women")).toEqual([NOW, BEFORE, "2022-2025"]);
  });

  test("on another sheet, in whatever order: it is no sheet that was left out", () => {
    const [first, second] = [draw(before, { sheet: "Khóa trước" }), draw(now, { sheet: "Khóa này" })];
    for (const sheets of [
      [first, second],
      [second, first],
    ]) {
      const book = readBook(sheets);
      if (!book.ok) throw new Error("Nothing was read.");
      expect(told(book.table, "elected", "women")).toEqual(NOW);
      expect(book.previous && told(book.previous, "elected", "women")).toEqual(BEFORE);
      expect(toldFindings(book.findings)).toEqual([]);
    }
  });

  test("of three terms the last before this one; the oldest is named as left out", () => {
    const oldest = draw(table("2020-2022", "KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ", "1 | 1", "1 | 1"), {
      sheet: "2020",
    });
    const book = readBook([oldest, draw(now, { sheet: "2025" }), draw(before, { sheet: "2022" })]);
    if (!book.ok) throw new Error("Nothing was read.");
    expect(book.previous && told(book.previous, "elected", "women")).toEqual(BEFORE);
    expect(book.findings.map(({ kind, values }) => [kind, values["sheet"]])).toEqual([
      ["other-sheet", "2020"],
    ]);
  });

  test("another committee's table is none, whatever its term", () => {
    const others = draw(
      `
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025
      STT | Chi bộ    | Cấp ủy viên | Nữ
      1   | Xưởng Cưa | 5 | 1
      2   | Xưởng Mộc | 3 | 1
      3   | Kho       | 3 | 1
    `,
      { sheet: "Cũ" },
    );
    const book = readBook([draw(now, { sheet: "Mới" }), others]);
    expect(book.ok && book.previous).toBeUndefined();
    expect(book.ok && toldFindings(book.findings)).toEqual(["other-sheet"]);
  });
});

describe("Criteria stand down the side, and terms across", () => {
  const criteria = (header: string, rows: readonly string[]): Grid =>
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      ${header}
      ${rows.join("\n")}
    `);

  test("the term before is a column beside this term's, its shares and the differences aside", () => {
    const grid = criteria("TT | Nội dung | Nhiệm kỳ trước | Nhiệm kỳ này | Tăng, giảm", [
      "1 | Số cấp ủy viên được bầu | 50 | 59 | +9",
      "  | - Nữ | 12 | 24 | +12",
      "  | - Tái cử | 33 | 43 | +10",
      "  | - Dân tộc thiểu số | 14 | 9 | -5",
    ]);
    expect(both(grid, "elected", "women", "ethnicMinority")).toEqual([
      ["KQ | 59 | 24 | 9"],
      ["KQ | 50 | 12 | 14"],
      null,
    ]);
  });

  test("a branch's form has two columns of figures; what stands above them is this term's", () => {
    const grid = draw(`
      BÁO CÁO KẾT QUẢ ĐẠI HỘI CHI BỘ
      Chi bộ:            | Chi bộ Trường Một
      Ngày đại hội:      | 26/5/2025
      Tổng số đảng viên: | 15
      TT | Nội dung                | Nhiệm kỳ 2022-2025 | Nhiệm kỳ 2025-2027
      1  | Số cấp ủy viên được bầu | 3 | 5
         | - Nữ                    | 0 | 2
         | - Tái cử                | 3 | 1
         | - Tham gia lần đầu      | 0 | 4
    `);
    const read = readSheet(grid);
    if (!read.ok) throw new Error(read.reason.kind);
    expect(told(read.table, "date", "members", "elected", "women")).toEqual([
      "Chi bộ Trường Một | 26/5/2025 | 15 | 5 | 2",
    ]);
    expect(read.previous && told(read.previous, "date", "members", "elected", "women")).toEqual([
      "Chi bộ Trường Một | - | (none) | 3 | 0",
    ]);
  });
});
