/** Lists with a row a person are read and counted: whose persons they are, what is told of each, who was elected. */
import { draw } from "../../support/draw";
import { address } from "../../../src/sheet/address";
import { makeReport, type Report } from "../../../src/congress/report";
import { cellsOf, lineKind } from "../../../src/congress/table";
import { readSheet } from "../../../src/reading/read-sheet";

const TODAY = { year: 2026, month: 1, day: 1 };

function report(picture: string, year: number | null = null): Report {
  const read = readSheet(draw(picture));
  if (!read.ok) throw new Error(read.reason.kind);
  expect(lineKind(read.table)).toBe("people");
  const asOf = year === null ? null : { year, month: 6, day: 30 };
  return makeReport({ table: read.table, findings: read.findings, asOf, today: TODAY });
}

/** "elected 3" and so on, for the indicators asked for; "-" for one that the list does not tell. */
function figures({ statistics }: Report, ...ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const figure = statistics.figures.get(id);
    if (!figure) return `${id} -`;
    return `${id} ${figure.kind === "count" ? figure.count : figure.numerator / figure.denominator}`;
  });
}

function codes({ findings }: Report): readonly string[] {
  return findings.map(({ code, cell }) => `${code}${cell ? ` ${address(cell)}` : ""}`);
}

const elected = ({ statistics: { table } }: Report): readonly string[] =>
  table.names.map((name, i) => {
    const block = table.blocks[table.blockOf[i] ?? -1]?.name;
    return `${block === undefined ? "" : `${block} / `}${name} ${String(table.counts.get("elected")?.values[i])}`;
  });

const LIST = `
  DANH SÁCH CẤP ỦY VIÊN NHIỆM KỲ 2017-2020 | < | < | < | < | < | < | < | <
  TT | Họ và tên        | Năm sinh | <    | Dân tộc | Chức vụ     | Trình độ | <    | Tái cử
  ^  | ^                | Nam      | Nữ   | ^       | ^           | CM       | LLCT | ^
  I  | Chi bộ Văn phòng | <        | <    | <       | <           | <        | <    | <
  1  | Lê Văn Đạt       | 1978     |      | Kinh    | Bí thư      | ĐH Luật  | CC   | x
  2  | Hồ Thị Bưởi      |          | 1985 | Pa Kô   | Phó bí thư  | Ths.     | TC   | x
  3  | Ngô Văn Chính    | 1990     |      | Kinh    | Chi ủy viên | ĐH       | SC   |
  II | Chi bộ Quy hoạch | <        | <    | <       | <           | <        | <    | <
  1  | Mai Văn Quý      | 1981     |      | Kinh    | Bí thư      | ĐH       | TC   | x
`;

describe("A list with its branches as sections is counted by branch", () => {
  test("what is told of the persons becomes the branches' figures", () => {
    const read = report(LIST, 2017);
    expect(elected(read)).toEqual(["Chi bộ Văn phòng 3", "Chi bộ Quy hoạch 1"]);
    expect(figures(read, "elected", "women", "ethnicMinority", "reelected", "firstTime")).toEqual([
      "elected 4",
      "women 1",
      "ethnicMinority 1",
      "reelected 3",
      "firstTime 1",
    ]);
    expect(
      figures(
        read,
        "secretaries",
        "secretariesReelected",
        "deputySecretaries",
        "otherMembers",
        "degree",
        "master",
        "politicalAdvanced",
      ),
    ).toEqual([
      "secretaries 2",
      "secretariesReelected 2",
      "deputySecretaries 1",
      "otherMembers 1",
      "degree 3",
      "master 1",
      "politicalAdvanced 1",
    ]);
    expect(read.statistics.progress).toMatchObject({ total: 2, held: 2, pending: 0 });
  });

  test("an age is the as-of date's year less the year of birth; without a day there is none", () => {
    expect(figures(report(LIST, 2017), "averageAge")).toEqual([`averageAge ${(39 + 32 + 27 + 36) / 4}`]);
    expect(figures(report(LIST), "averageAge")).toEqual(["averageAge -"]);
  });

  test("a figure's cells are those of the persons who count", () => {
    const { table } = report(LIST).statistics;
    const cells = (branch: number, field: string): readonly string[] =>
      cellsOf(table, branch, field).map(address);
    expect(cells(0, "reelected")).toEqual(["I5", "I6"]);
    expect(cells(0, "women")).toEqual(["D6"]);
    expect(cells(0, "elected")).toEqual(["B5", "B6", "B7"]);
    expect(cells(0, "branch")).toEqual(["B4"]);
    // Nobody counts: the branch's name stands for it.
    expect(cells(1, "women")).toEqual(["B8"]);
  });
});

describe("A list is of others where its title or a column says so, and is refused", () => {
  const refused = (title: string, column: string): string => {
    const read = readSheet(
      draw(`
        ${title} | < | < | < | <
        TT | Họ và tên     | Năm sinh | Nữ | Dân tộc | ${column}
        1  | Nguyễn Văn An | 1978     |    | Kinh    |
        2  | Lê Thị Bình   | 1985     | x  | Kinh    |
      `),
    );
    return read.ok ? "read" : read.reason.kind;
  };

  test.each([
    ["DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN MỘT", "Ghi chú", "persons-members"],
    ["Chi bộ thôn Một", "Chính thức/dự bị", "persons-members"],
    ["DANH SÁCH NHÂN SỰ DỰ KIẾN GIỚI THIỆU BẦU CHI ỦY", "Ghi chú", "persons-proposed"],
    ["DANH SÁCH CHI ỦY NHIỆM KỲ 2025-2027", "Dự kiến chức danh", "persons-proposed"],
    ["DANH SÁCH CHI ỦY NHIỆM KỲ 2025-2027", "Trúng cử", "persons-proposed"],
    ["DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI CẤP TRÊN", "Ghi chú", "persons-delegates"],
    ["DANH BẠ ĐIỆN THOẠI", "Ghi chú", "persons"],
  ])("%s | %s", (title, column, kind) => {
    expect(refused(title, column)).toBe(kind);
  });

  test("and where nothing says that they were elected, they are counted beside an error", () => {
    const read = report(`
      TT | Họ và tên     | Năm sinh | Nữ | Dân tộc | Chi bộ
      1  | Nguyễn Văn An | 1978     |    | Kinh    | Thôn 1
      2  | Lê Thị Bình   | 1985     | x  | Kinh    | Thôn 1
    `);
    expect(figures(read, "elected", "women")).toEqual(["elected 2", "women 1"]);
    expect(read.findings[0]).toMatchObject({ code: "persons-unsaid", severity: "error" });
  });
});

describe("Who was not elected does not count", () => {
  test("by a column, by a note, and by a mark for the new term alone", () => {
    const read = report(`
      KẾT QUẢ BẦU CHI ỦY | < | < | < | <
      TT | Họ và tên     | Chi bộ | Cấp ủy  | <        | Nữ | Ghi chú
      ^  | ^             | ^      | Khóa cũ | Khóa mới | ^  | ^
      1  | Nguyễn Văn An | Thôn 1 | x       | x        |    |
      2  | Lê Thị Bình   | Thôn 1 |         | x        | x  |
      3  | Phan Thị Cam  | Thôn 1 | x       |          | x  | nghỉ hưu
      4  | Đỗ Văn Dũng   | Thôn 1 |         | x        |    | Không trúng cử
    `);
    expect(figures(read, "elected", "women", "reelected")).toEqual(["elected 2", "women 1", "reelected 1"]);
    expect(codes(read)).toContain("persons-not-elected B6");
  });
});

describe("What a clerk would doubt is a finding", () => {
  const doubted = (rows: string): readonly string[] =>
    codes(
      report(
        `
      DANH SÁCH CHI ỦY VIÊN NHIỆM KỲ 2025-2027 | < | < | < | < | <
      TT | Họ và tên     | Năm sinh | Nam | Nữ | Chi bộ | Bí thư | Phó bí thư | Ngày vào Đảng
      1  | Nguyễn Văn An | 1978     | x   |    | Thôn 1 | x      |            | 3/2/2001
      2  | Lê Thị Bình   | 1985     |     | x  | Thôn 1 |        | x          | 3/2/2005
      ${rows}
    `,
        2025,
      ),
    ).filter((code) => code !== "persons-branches-unseen");

  test("nothing is found in a sound list", () => {
    expect(doubted("3 | Phan Văn Cam | 1990 | x | | Thôn 2 | x | | 3/2/2010")).toEqual([]);
  });

  test.each([
    [
      "the same person twice in a branch",
      "3 | NGUYỄN VĂN AN | 1978 | x | | Thôn 1 | | | ",
      "person-twice B5",
    ],
    ["or in two", "3 | Nguyễn Văn An | 1978 | x | | Thôn 2 | x | | ", "person-in-two-branches B5"],
    ["a birth that cannot be", "3 | Phan Văn Cam | 2015 | x | | Thôn 2 | x | | ", "birth-implausible C5"],
    ["joined before 18", "3 | Phan Văn Cam | 1990 | x | | Thôn 2 | x | | 3/2/2006", "joined-too-young C5"],
    ["both sexes", "3 | Phan Văn Cam | 1990 | x | x | Thôn 2 | x | | ", "person-contradiction E5"],
    ["two offices", "3 | Phan Văn Cam | 1990 | x | | Thôn 2 | x | x | ", "person-contradiction H5"],
    [
      "two secretaries in a branch",
      "3 | Phan Văn Cam | 1990 | x | | Thôn 1 | x | | ",
      "several-secretaries G3",
    ],
    ["no branch", "3 | Phan Văn Cam | chưa rõ | x | | Thôn 2 | x | | ", "person-unreadable C5"],
  ])("%s", (_why, row, code) => {
    expect(doubted(row)).toContain(code);
  });
});
