/** Lists with a row a person are read and counted: whose persons they are, what is told of each, who was elected. */
import type { Grid } from "../../../src/sheet/grid";
import { draw } from "../../support/draw";
import { told } from "../../support/told";
import { address } from "../../../src/sheet/address";
import { traceOf } from "../../../src/analysis/trace";
import { toJson } from "../../../src/cli/json";
import { defaultSettings } from "../../../src/congress/settings";
import { count } from "../../../src/functions/functions";
import { makeSummary } from "../../../src/summary/summary";
import { makeReport, type Report } from "../../../src/congress/report";
import { cellsOf, lineKind } from "../../../src/congress/table";
import { readBook } from "../../../src/reading/read-book";
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

describe("A list is told of as any other table", () => {
  test("a figure is traced to the persons who count, branch by branch", () => {
    const { statistics } = report(LIST, 2017);
    const trace = traceOf(statistics, { kind: "figure", indicator: "reelected", block: null });
    expect(trace.rows.map(({ branch, cells }) => [branch, ...cells.map((one) => one.address)])).toEqual([
      ["Chi bộ Văn phòng", "I5", "I6"],
      ["Chi bộ Quy hoạch", "I9"],
    ]);
  });

  test("functions count the persons of a range, which has values alone", () => {
    const values = draw(LIST).values.map((row) => Array.from({ length: 9 }, (_cell, c) => row[c] ?? 0));
    expect(count(values, "Nữ", "30/6/2017")).toBe(1);
    expect(count(values, "Bí thư", "30/6/2017")).toBe(2);
    expect(count(values, "Tuổi bình quân", "30/6/2017")).toBe(33.5);
  });

  test("scripts are told that a line is a person, and which are the first and the last", () => {
    const json = JSON.stringify(toJson("a.xlsx", report(LIST, 2017), defaultSettings));
    expect(json).toContain('"kind":"people"');
    expect(json).toContain('"rows":"5:9"');
  });

  test("where some births are not known, the average is of the others, and the summary does not reckon it otherwise", () => {
    const read = report(
      `
        DANH SÁCH CHI ỦY VIÊN | < | <
        TT | Họ và tên     | Năm sinh | Chức vụ
        1  | Nguyễn Văn An | 1980     | Bí thư
        2  | Lê Thị Bình   |          | Phó bí thư
      `,
      2020,
    );
    expect(figures(read, "averageAge")).toEqual(["averageAge 40"]);
    expect(codes(read)).toContain("persons-blank C4");
    const total = JSON.stringify(makeSummary(read.statistics, read.findings, {}, defaultSettings));
    expect(total).not.toContain("SUMPRODUCT");
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

  test("and the elected below such a list are read", () => {
    const read = report(`
      DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI CẤP TRÊN | < | <
      TT | Họ và tên     | Chi bộ | Năm sinh
      1  | Nguyễn Văn An | Thôn 1 | 1970
      2  | Lê Thị Bình   | Thôn 2 | 1971
         |               |        |
      DANH SÁCH CẤP ỦY VIÊN | < | <
      TT | Họ và tên     | Chi bộ | Năm sinh | Chức vụ
      1  | Nguyễn Văn An | Thôn 1 | 1970     | Bí thư
    `);
    expect(figures(read, "elected", "secretaries")).toEqual(["elected 1", "secretaries 1"]);
    expect(codes(read)).toContain("other-table B2");
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

  test("by notes that say of the others that they were, in minutes of the count", () => {
    const minutes = (notes: readonly string[]): Report =>
      report(`
      BIÊN BẢN KIỂM PHIẾU BẦU CHI ỦY CHI BỘ THÔN MỘT | < | < | < | <
      TT | Họ và tên     | Số phiếu | Nữ | Ghi chú
      1  | Nguyễn Văn An | 25       |    | ${notes[0]}
      2  | Lê Thị Bình   | 24       | x  | ${notes[1]}
      3  | Phan Thị Cam  | 9        | x  | ${notes[2]}
    `);
    for (const notes of [
      ["Trúng cử", "Trúng cử", ""],
      ["Trúng cử", "Trúng cử", "Không trúng cử"],
    ]) {
      expect(figures(minutes(notes), "elected", "women")).toEqual(["elected 2", "women 1"]);
    }
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

describe("A second vote below the first", () => {
  const ballots = (below: readonly string[], office = "Trình độ, chức vụ"): Report =>
    report(`
      CHI BỘ TRẠM Y TẾ | < | < | < | < | < | <
      KẾT QUẢ KIỂM PHIẾU, NHIỆM KỲ 2025-2027 | < | < | < | < | < | <
      I. BẦU CHI ỦY | < | < | < | < | < | <
      TT | Họ và tên      | Năm sinh | Nữ | ${office} | Số phiếu | Kết quả
      1  | Nguyễn Văn Mẫu | 1974     |    | ĐH, Trạm trưởng      | 34 | Trúng cử
      2  | Trần Thị Mẫu   | 1981     | x  | ĐH, Phó trạm trưởng  | 33 | Trúng cử
      3  | Lê Văn Mẫu     | 1986     |    | ThS, Bác sĩ          | 31 | Trúng cử
      4  | Vũ Văn Mẫu     | 1989     |    | CĐ, Điều dưỡng       | 10 | Không trúng cử
      II. BẦU BÍ THƯ, PHÓ BÍ THƯ | < | < | < | < | < | <
      TT | Họ và tên      | Năm sinh | Nữ | Chức danh            | Số phiếu | Kết quả
      ${below.join("\n")}
    `);
  const SECRETARY = "1 | Nguyễn Văn Mẫu | 1974 |   | Bí thư     | 34 | Trúng cử";

  test("that gives posts to the same persons elects nobody else", () => {
    const below = [SECRETARY, "2 | Trần Thị Mẫu | 1981 | x | Phó bí thư | 33 | Trúng cử"];
    // What a further header says of a column holds below it: "Chức vụ, nghề nghiệp" above is no post of the Party.
    for (const read of [ballots(below), ballots(below, "Chức vụ, nghề nghiệp")]) {
      expect(figures(read, "elected", "women", "secretaries", "deputySecretaries")).toEqual([
        "elected 3",
        "women 1",
        "secretaries 1",
        "deputySecretaries 1",
      ]);
      expect(codes(read).filter((code) => code.startsWith("person-twice"))).toEqual([]);
    }
  });

  test("for each office alone gives it to who is named below it, in the minutes of one branch", () => {
    const read = report(`
      CHI BỘ THÔN ĐỒNG NẾP | < | < | < | < | <
      BIÊN BẢN KIỂM PHIẾU, NHIỆM KỲ 2025-2027 | < | < | < | < | <
      Hôm nay, ngày 22/11/2025, tại Nhà văn hóa thôn, Đại hội Chi bộ thôn Đồng Nếp tiến hành bầu cử. | < | < | < | < | <
      I. BẦU CHI ỦY | < | < | < | < | <
      TT | Họ và tên      | Năm sinh | Nữ | Số phiếu | Kết quả
      1  | Tạ Văn Mẫu     | 1968     |    | 37/38    | Trúng cử
      2  | Khuất Thị Mẫu  | 1985     | x  | 36/38    | Trúng cử
      3  | Cù Văn Mẫu     | 1979     |    | 34/38    | Trúng cử
      4  | Nghiêm Văn Mẫu | 1971     |    | 17/38    | Không trúng cử
      II. BẦU BÍ THƯ (đại hội bầu trực tiếp) | < | < | < | < | <
      TT | Họ và tên      | Năm sinh | Nữ | Số phiếu | Kết quả
      1  | Tạ Văn Mẫu     | 1968     |    | 38/38    | Trúng cử
      III. BẦU PHÓ BÍ THƯ | < | < | < | < | <
      TT | Họ và tên      | Năm sinh | Nữ | Số phiếu | Kết quả
      1  | Khuất Thị Mẫu  | 1985     | x  | 36/38    | Trúng cử
    `);
    expect(read.statistics.table.names).toEqual(["Chi bộ thôn Đồng Nếp"]);
    expect(figures(read, "elected", "women", "secretaries", "deputySecretaries")).toEqual([
      "elected 3",
      "women 1",
      "secretaries 1",
      "deputySecretaries 1",
    ]);
    expect(told(read.statistics.table, "date")).toEqual(["Chi bộ thôn Đồng Nếp | 22/11/2025"]);
    expect(codes(read)).toEqual(["persons-not-elected B9"]);
  });

  test("with somebody of whom the first says nothing is none that is understood: each line counts, and it is said", () => {
    const read = ballots([SECRETARY, "2 | Phan Thị Mẫu | 1981 | x | Phó bí thư | 33 | Trúng cử"]);
    expect(figures(read, "elected")).toEqual(["elected 5"]);
    expect(codes(read)).toContain("person-twice B11");
  });
});

describe("Branches of persons are told in many ways", () => {
  test("a name that is written once and not merged goes on, and a finding says so", () => {
    const read = report(`
      DANH SÁCH CHI ỦY VIÊN | < | < | <
      TT | Khối     | Chi bộ | Họ và tên     | Chức vụ
      1  | Khối xã  | Thôn 1 | Nguyễn Văn An | Bí thư
      2  |          |        | Lê Thị Bình   | Phó bí thư
      3  |          | Thôn 2 | Phan Văn Cam  | Bí thư
      4  | Cơ quan  | Thuế   | Đỗ Văn Dũng   | Bí thư
    `);
    expect(elected(read)).toEqual(["Khối xã / Thôn 1 2", "Khối xã / Thôn 2 1", "Cơ quan / Thuế 1"]);
    expect(codes(read)).toContain("persons-branch-carried C4");
  });

  test("a merge ends where it ends: who stands below it is nobody's", () => {
    const read = report(`
      DANH SÁCH CHI ỦY VIÊN | < | <
      TT | Chi bộ | Họ và tên     | Chức vụ
      1  | Thôn 1 | Nguyễn Văn An | Bí thư
      2  | ^      | Lê Thị Bình   | Phó bí thư
      3  |        | Phan Văn Cam  | Bí thư
    `);
    expect(elected(read)).toEqual(["Thôn 1 2"]);
    expect(codes(read)[0]).toBe("persons-nameless C5");
  });

  test("sections of blocks over branches, with the congress's day", () => {
    const read = report(`
      DANH SÁCH CHI ỦY VIÊN NHIỆM KỲ 2025-2027 | < | <
      TT | Họ và tên                        | Chức vụ
      A  | KHỐI THÔN                        |
      I  | Chi bộ Đông (ngày 12/4/2025)     |
      1  | Nguyễn Văn An                    | Bí thư
      B  | KHỐI CƠ QUAN                     |
      I  | Chi bộ Thuế, ngày 14/4/2025      |
      1  | Lê Thị Bình                      | Bí thư
    `);
    expect(elected(read)).toEqual(["KHỐI THÔN / Chi bộ Đông 1", "KHỐI CƠ QUAN / Chi bộ Thuế 1"]);
    expect(read.statistics.progress.heldDays).toEqual({
      first: { year: 2025, month: 4, day: 12 },
      last: { year: 2025, month: 4, day: 14 },
    });
  });

  test("lists under each other, each with its title and header", () => {
    const read = report(`
      DANH SÁCH CHI ỦY CHI BỘ THÔN ĐÔNG | < | <
      TT | Họ và tên     | Chức vụ
      1  | Nguyễn Văn An | Bí thư
      DANH SÁCH CHI ỦY CHI BỘ THÔN TÂY | < | <
      TT | Họ và tên     | Chức vụ
      1  | Lê Thị Bình   | Bí thư
      DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI CẤP TRÊN | < | <
      TT | Họ và tên     | Chức vụ
      1  | Lê Thị Bình   | Bí thư
    `);
    expect(elected(read)).toEqual(["CHI BỘ THÔN ĐÔNG 1", "CHI BỘ THÔN TÂY 1"]);
    expect(codes(read)).toContain("other-table A8");
  });

  test("names that no heading tells are known though figures stand in a table below", () => {
    const read = report(`
      DANH SÁCH CẤP ỦY VIÊN ĐẮC CỬ | < | < | <
      STT | Đ/c           | Nữ | Sinh hoạt tại chi bộ | Giữ chức vụ | Tái cử
      1   | Nguyễn Văn An |    | Chi bộ Thôn Đông     | Bí thư      | x
      2   | Lê Thị Bình   | x  | Chi bộ Thôn Đông     | Ủy viên     |
      3   | Trần Văn Cam  |    | Chi bộ Thôn Tây      | Bí thư      | x


      ĐỘ TUỔI CẤP ỦY
      Độ tuổi | Số người
      Dưới 35 | 1
      Trên 50 | 2
      Cộng    | 3
    `);
    expect(elected(read)).toEqual(["Chi bộ Thôn Đông 2", "Chi bộ Thôn Tây 1"]);
  });

  test("below a table of figures, which is named", () => {
    const read = report(`
      Tên chi bộ    | Thôn Đông     | Thôn Tây
      Số đảng viên  | 20            | 15
      Trúng cử      | 3             | 2

      DANH SÁCH CHI ỦY VIÊN TRÚNG CỬ | < | <
      TT | Họ và tên     | Chi bộ           | Chức vụ
      1  | Nguyễn Văn An | Chi bộ Thôn Đông | Bí thư
      2  | Lê Thị Bình   | Chi bộ Thôn Tây  | Bí thư
    `);
    expect(codes(read)).toContain("other-table A2");
  });

  test("who is struck out does not count, who is hidden does, and findings say so", () => {
    const grid: Grid = {
      ...draw(`
        DANH SÁCH CHI ỦY VIÊN | < | <
        TT | Họ và tên     | Chi bộ | Chức vụ
        1  | Nguyễn Văn An | Thôn 1 | Bí thư
        2  | Lê Thị Bình   | Thôn 1 | Phó bí thư
        3  | Phan Văn Cam  | Thôn 1 | Chi ủy viên
      `),
      struck: new Map([[3, new Set([1])]]),
      hiddenRows: new Set([4]),
    };
    const read = readSheet(grid);
    if (!read.ok) throw new Error(read.reason.kind);
    expect(read.table.counts.get("elected")?.values).toEqual([2]);
    expect(read.findings.map(({ code }) => code)).toEqual(["persons-struck", "persons-hidden"]);
  });

  test("sections of offices are no branches", () => {
    const read = report(`
      DANH SÁCH TRÚNG CỬ | <             | <
      TT                 | Họ và tên     | Chi bộ
      I                  | BÍ THƯ        |
      1                  | Nguyễn Văn An | Thôn 1
      II                 | PHÓ BÍ THƯ    |
      1                  | Lê Thị Bình   | Thôn 1
    `);
    expect(elected(read)).toEqual(["Thôn 1 2"]);
    expect(figures(read, "secretaries", "deputySecretaries", "otherMembers")).toEqual([
      "secretaries 1",
      "deputySecretaries 1",
      "otherMembers 0",
    ]);
  });

  test("a sheet a branch: lists of one kind are one table, each figure with its sheet", () => {
    const sheet = (name: string, woman: string): Grid => ({
      ...draw(`
        DANH SÁCH CHI ỦY NHIỆM KỲ 2025-2027 | < | <
        TT | Họ và tên     | Nữ       | Chức vụ
        1  | Nguyễn Văn An | ${woman} | Bí thư
      `),
      sheet: name,
    });
    const book = readBook([sheet("Thôn 1", ""), sheet("Thôn 2", "x")]);
    if (!book.ok) throw new Error("The lists do not read.");
    expect(book.table.names).toEqual(["Thôn 1", "Thôn 2"]);
    expect(book.table.counts.get("women")?.values).toEqual([0, 1]);
    expect(cellsOf(book.table, 1, "women")).toEqual([{ sheet: "Thôn 2", row: 2, column: 2 }]);
  });
});

describe("Facts stand anywhere in a line", () => {
  test("sex by where the birth stands, by “(nữ)” and by “bà”, never by the name", () => {
    const women = (rows: string): readonly string[] =>
      figures(report(`DANH SÁCH CHI ỦY VIÊN | <\n${rows}`), "women");
    expect(
      women(`
        Họ và tên    | Nam  | Nữ   | Chức vụ
        Lê Thị An    | 1980 |      | Bí thư
        Phan Văn Cam |      | 1985 | Phó bí thư
      `),
    ).toEqual(["women 1"]);
    expect(women("Họ và tên | Chức vụ\nLê Thị An | Bí thư\nPhan Minh Cam (nữ) | Phó bí thư")).toEqual([
      "women 1",
    ]);
    expect(women("Họ và tên | Chức vụ\nBà Lê An | Bí thư\nÔng Phan Cam | Phó bí thư")).toEqual(["women 1"]);
    expect(women("Họ và tên | Chức vụ\nLê Thị An | Bí thư\nPhan Thị Cam | Phó bí thư")).toEqual(["women -"]);
  });

  test("where the new alone are marked, the others are re-elected; words leave them open", () => {
    const counted = (heading: string, mark: string): readonly string[] =>
      figures(
        report(`
          DANH SÁCH CHI ỦY VIÊN | < | <
          TT | Họ và tên     | Chức vụ    | ${heading}
          1  | Nguyễn Văn An | Bí thư     | ${mark}
          2  | Lê Thị Bình   | Phó bí thư |
          3  | Phan Văn Cam  | CUV        |
        `),
        "reelected",
        "firstTime",
      );
    expect(counted("Lần đầu", "x")).toEqual(["reelected 2", "firstTime 1"]);
    expect(counted("Tái cử", "x")).toEqual(["reelected 1", "firstTime 2"]);
    expect(counted("Ghi chú", "Tham gia lần đầu")).toEqual(["reelected -", "firstTime 1"]);
    expect(counted("Ghi chú", "Tái cử")).toEqual(["reelected 1", "firstTime 2"]);
  });

  test("several in one cell, in the order of the header", () => {
    const read = report(`
      DANH SÁCH CHI ỦY VIÊN | < | <
      TT | Họ và tên, chức vụ        | Nam/nữ, dân tộc, tôn giáo | Trình độ (chuyên môn; lý luận)
      1  | Nguyễn Văn An, Bí thư     | Nam, Kinh, không          | Đại học Luật; trung cấp
      2  | Lê Bình - Phó bí thư      | Nữ, Tày, Phật giáo        | Trung cấp; sơ cấp
    `);
    expect(figures(read, "women", "ethnicMinority", "religious", "secretaries", "deputySecretaries")).toEqual(
      ["women 1", "ethnicMinority 1", "religious 1", "secretaries 1", "deputySecretaries 1"],
    );
    expect(figures(read, "degree", "vocational", "politicalIntermediate", "politicalElementary")).toEqual([
      "degree 1",
      "vocational 1",
      "politicalIntermediate 1",
      "politicalElementary 1",
    ]);
  });

  test("an indicator of no rule counts those who are marked in its column", () => {
    const read = report(`
      DANH SÁCH CHI ỦY VIÊN | < | <
      TT | Họ và tên     | Chức vụ    | Dưới 35 tuổi
      1  | Nguyễn Văn An | Bí thư     | x
      2  | Lê Thị Bình   | Phó bí thư |
    `);
    expect(figures(read, "young")).toEqual(["young 1"]);
  });

  test("typed totals are held against the persons", () => {
    const read = report(`
      DANH SÁCH CHI ỦY VIÊN | < | <
      TT | Họ và tên     | Chức vụ    | Nữ
      1  | Nguyễn Văn An | Bí thư     |
      2  | Lê Thị Bình   | Phó bí thư | x
         | Tổng cộng     | 3 đ/c      | 1
    `);
    expect(codes(read)).toContain("typed-total-differs C5");
    expect(codes(read)).not.toContain("typed-total-differs D5");
  });
});

test("A list beside a sheet of branches is not added, and is held against it.", () => {
  const branches: Grid = {
    ...draw(`
      TỔNG HỢP KẾT QUẢ ĐẠI HỘI | < | <
      STT | Tên chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ
      1   | CB Thôn 1  | 19/4/2025 | 2           | 0
      2   | CB Thôn 2  | 20/4/2025 | 1           | 1
    `),
    sheet: "Tổng hợp",
  };
  const list: Grid = {
    ...draw(`
      DANH SÁCH CẤP ỦY VIÊN | < | <
      TT | Họ và tên     | Chi bộ        | Chức vụ | Nữ
      1  | Nguyễn Văn An | Chi bộ Thôn 1 | Bí thư  | x
      2  | Lê Thị Bình   | Chi bộ Thôn 2 | Bí thư  |
    `),
    sheet: "Danh sách",
  };
  for (const sheets of [
    [branches, list],
    [list, branches],
  ]) {
    const book = readBook(sheets);
    if (!book.ok) throw new Error("The workbook does not read.");
    expect(book.table.counts.get("elected")?.values).toEqual([2, 1]);
    expect(book.findings.map(({ code, cell }) => `${code} ${cell ? address(cell) : ""}`)).toEqual([
      "other-sheet ",
      "list-differs D3",
      "listed-differs E4",
    ]);
  }
});

describe("What stands in a column, or over persons, tells of them", () => {
  test("words for who served before, whatever heads them", () => {
    const told = report(`
      DANH SÁCH TRÚNG CỬ CẤP ỦY NHIỆM KỲ 2025-2027 | < | < | < | <
      TT | Họ và tên   | Chi bộ        | Chức vụ     | TC, LĐ
      1  | Lê Văn Đạt  | Chi bộ Thôn A | Bí thư      | TC
      2  | Hồ Thị Bưởi | Chi bộ Thôn A | Chi ủy viên | LĐ
      3  | Mai Văn Quý | Chi bộ Thôn B | Bí thư      | TC
    `);
    expect(figures(told, "reelected", "firstTime")).toEqual(["reelected 2", "firstTime 1"]);
  });

  test("a section of the standing committee is said of its secretary too, and makes no branch", () => {
    const told = report(`
      ĐẢNG BỘ XÃ MẪU | < | < | <
      DANH SÁCH BAN CHẤP HÀNH TRÚNG CỬ NHIỆM KỲ 2025-2030 | < | < | <
      TT | Họ và tên                      | Năm sinh | Chức vụ trong BCH
      I. BAN THƯỜNG VỤ (02 đồng chí) | < | < | <
      1  | Lê Văn Đạt                     | 1978     | Bí thư
      2  | Hồ Thị Bưởi                    | 1985     | UV BTV
      II. ỦY VIÊN BAN CHẤP HÀNH (02 đồng chí) | < | < | <
      3  | Ngô Văn Chính                  | 1990     | UV BCH
      4  | Mai Văn Quý                    | 1981     | UV BCH
    `);
    expect(figures(told, "elected", "standingCommittee", "secretaries")).toEqual([
      "elected 4",
      "standingCommittee 2",
      "secretaries 1",
    ]);
  });

  test("the members of a branch, beside its name that is merged over its persons, count nobody here", () => {
    const told = report(`
      KẾT QUẢ BẦU CẤP ỦY NHIỆM KỲ 2025-2027 | < | < | < | <
      STT | Chi bộ       | Số ĐV | Họ và tên   | Chức vụ trong chi ủy
      1   | Đội Tham mưu | 18    | Lê Văn Đạt  | Bí thư
      ^   | ^            | ^     | Hồ Thị Bưởi | Phó bí thư
      ^   | ^            | ^     | Ngô Văn Chính | Ủy viên
      2   | Đội Hậu cần  | 19    | Mai Văn Quý | Bí thư
      ^   | ^            | ^     | Tạ Văn Hùng | Phó bí thư
    `);
    expect(figures(told, "elected", "secretaries")).toEqual(["elected 5", "secretaries 2"]);
  });
});

describe("An office before the names is no signature, and numbers are known by what they are", () => {
  test.each(["№", "Mã số", ""])("under “%s”", (heading) => {
    const told = report(`
      DANH SÁCH CẤP ỦY VIÊN KHÓA MỚI NHIỆM KỲ 2025-2027 | < | < | < | <
      ${heading} | Chức vụ Đảng | Họ và tên     | Dân tộc | Chi bộ
      1          | Bí thư       | Lê Văn Đạt    | Kinh    | Chi bộ Thôn A
      2          | Phó BT       | Hồ Thị Bưởi   | Tày     | Chi bộ Thôn A
      3          | Bí thư       | Mai Văn Quý   | Kinh    | Chi bộ Thôn B
      4          | Ủy viên      | Tạ Văn Hùng   | Kinh    | Chi bộ Thôn B
    `);
    expect(figures(told, "elected", "secretaries", "ethnicMinority")).toEqual([
      "elected 4",
      "secretaries 2",
      "ethnicMinority 1",
    ]);
  });
});
