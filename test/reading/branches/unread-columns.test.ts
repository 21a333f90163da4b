/** Columns that nobody reads though they hold figures, marks, days or states: each is told, or known and set aside. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

/** The columns told, in the sheet's words; "" where none is. */
function toldUnread(picture: string, assignments = {}): string {
  return readTable(draw(picture), { assignments })
    .findings.filter(({ kind }) => kind === "unread-column" || kind === "untitled-column")
    .map(({ message }) => /^\S+ (.*?) \(từ ô (\w+)\)/.exec(message)?.slice(1).join(" at ") ?? message)
    .join("; ");
}

/** A sheet with one more column, of a heading and three cells. */
const withColumn = (...cells: readonly string[]): string => `
    STT | Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ | ${cells[0] ?? ""}
    1   | Thôn 1 | 19/4/2017 | 5           | 2  | ${cells[1] ?? ""}
    2   | Thôn 2 | 20/4/2017 | 3           | 1  | ${cells[2] ?? ""}
    3   | Thôn 3 | 21/4/2017 | 3           | 0  | ${cells[3] ?? ""}`;

describe("A column of which no word is known is told", () => {
  test.each([
    ["figures", ["Số hưu trí", "2", "0", "1"]],
    ["figures beside a few words", ["Số hưu trí", "2", "như năm ngoái", "1"]],
    ["marks", ["Đúng hạn định", "x", "", "x"]],
  ])("where it holds %s", (_what, cells) => {
    expect(toldUnread(withColumn(...cells))).toBe(`“${cells[0] ?? ""}” at F1`);
  });

  test("below a heading that is known no more than it", () => {
    const picture = `
      Chi bộ | Ngày ĐH   | CUV | Ban liên lạc | <
      ^      | ^         | ^   | Số lượng     | Nữ
      Thôn 1 | 19/4/2017 | 5   | 3            | 1
      Thôn 2 | 20/4/2017 | 3   | 2            | 0`;
    expect(toldUnread(picture)).toBe("“Ban liên lạc – Số lượng” và “Ban liên lạc – Nữ” at D2");
  });

  test("where it holds days and no column of days is known", () => {
    const picture = (heading: string): string => `
      Chi bộ | Cấp ủy viên | ${heading}
      Thôn 1 | 5           | 19/4/2017
      Thôn 2 | 3           | 20/4/2017`;
    expect(toldUnread(picture("Buổi ấy"))).toBe("“Buổi ấy” at C1");
    expect(toldUnread(picture("Ngày đại hội"))).toBe("");
    expect(toldUnread(withColumn("Buổi ấy", "19/4/2017", "20/4/2017", "21/4/2017"))).toBe("");
  });

  test("where it holds states among other things and no column of states or days is known", () => {
    const picture = `
      Chi bộ | Cấp ủy viên | Diễn biến
      Thôn 1 | 5           | đã tổ chức
      Thôn 2 |             | chưa tổ chức
      Thôn 3 |             | bầu lại bí thư`;
    expect(toldUnread(picture)).toBe("“Diễn biến” at C1");
  });

  test("with all others of its kind in one finding", () => {
    const picture = `
      Chi bộ | Số hưu trí | Cấp ủy viên | Nữ | Số nội trợ
      Thôn 1 | 1          | 5           | 1  | 0
      Thôn 2 | 2          | 3           | 0  | 1`;
    expect(toldUnread(picture)).toBe("“Số hưu trí” và “Số nội trợ” at B1");
  });

  test("on a sheet with criteria down the side as a row", () => {
    const picture = `
      Nội dung                | Thôn 1 | Thôn 2
      Số cấp ủy viên được bầu | 3      | 5
      Trúng cử lần đầu        | 1      | 2
      Số nội trợ              | 1      | 1
      Trẻ tuổi                | 1      | 0
      LLCT: - Cao cấp         | 0      | 1`;
    const { findings } = readTable(draw(picture));
    expect(toldFindings(findings)).toContain("unread-column A4");
    expect(findings.find(({ kind }) => kind === "unread-column")?.message).toMatch(/^Dòng “Số nội trợ”/);
  });
});

test("A label of which no word is known is told on a form of one branch, beside figures alone.", () => {
  const picture = `
    Tên chi bộ:         | Thôn 1
    Ngày đại hội:       | 19/4/2017
    Cấp ủy viên:        | 5
    Trong đó nữ:        | 2
    Số hưu trí:         | 3
    Người lập:          | Nguyễn Văn A
    Tái cử:             | 4`;
  const { findings } = readTable(draw(picture));
  expect(toldFindings(findings)).toContain("unread-column A5");
});

test("A column without a heading between others is told by its letter.", () => {
  const picture = `
    Chi bộ | Cấp ủy viên |   | Nữ
    Thôn 1 | 5           | 4 | 1
    Thôn 2 | 3           | 2 | 0`;
  expect(toldUnread(picture)).toBe("C at C1");
});

describe("Nothing is told of a column", () => {
  test.each([
    ["of words", ["Chức vụ", "giáo viên", "hưu trí", "nông dân"]],
    ["of years", ["Thành lập", "1975", "1980", "2001"]],
    ["of telephones", ["Liên lạc", "0900000001", "0900000002", "0900000003"]],
    ["without figures", ["Số hưu trí", "", "", ""]],
    ["of the term before", ["Nữ (cũ)", "2", "1", "0"]],
    ["of an earlier term", ["CUV 2013-2015", "2", "1", "0"]],
    ["of the place in a row of congresses", ["Đại hội lần thứ", "9", "10", "12"]],
    ["of a share without a count", ["Tỷ lệ (%)", "40", "33", "0"]],
  ])("%s", (_what, cells) => {
    expect(toldUnread(withColumn(...cells))).toBe("");
  });

  test("below what was proposed, or a heading that is never read", () => {
    const picture = (heading: string): string => `
      Chi bộ | Ngày ĐH   | Trúng cử | ${heading} | <
      ^      | ^         | ^        | Số lượng      | Nữ
      Thôn 1 | 19/4/2017 | 5        | 6             | 3
      Thôn 2 | 20/4/2017 | 3        | 4             | 1`;
    expect(toldUnread(picture("Theo đề án"))).toBe("");
    expect(toldUnread(picture("Ủy ban kiểm tra"))).toBe("");
    expect(toldUnread(picture("Ban liên lạc"))).not.toBe("");
  });

  test("that a person has chosen not to use, or has given a meaning", () => {
    const sheet = withColumn("Số hưu trí", "2", "0", "1");
    expect(toldUnread(sheet, { "so huu tri": null })).toBe("");
    expect(toldUnread(sheet, { "so huu tri": "religious" })).toBe("");
  });
});

test("figures of those who were proposed, of other offices and of a second column of days are told", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày đại hội | Thời gian đại hội | Theo đề án | <  | Kết quả bầu | <  | Kiêm nhiệm
      ^  | ^      | ^            | ^                 | SL         | Nữ | SL          | Nữ | ^
      1  | Một    | 12/4/2025    | 1                 | 3          | 2  | 3           | 1  | 1
      2  | Hai    | 13/4/2025    | 2                 | 5          | 2  | 5           | 3  | 2
    `),
  );
  expect(told(table, "planned", "elected", "women")).toEqual(["Một | 3 | 3 | 1", "Hai | 5 | 5 | 3"]);
  expect(toldFindings(findings)).toEqual(["other-body-unread F3", "unread-column D3"]);
  expect(findings.map(({ values }) => values["columns"])).toEqual([
    "“Theo đề án – Nữ” và “Kiêm nhiệm”",
    "“Thời gian đại hội”",
  ]);
});
