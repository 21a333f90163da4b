/** Nobody in a place, and branches with nobody: neither makes a sheet unreadable, and neither is dropped. */
import { makeReport } from "../../src/congress/report";
import { countOf } from "../../src/congress/statistics";
import { readNames } from "../../src/reading/cells/names";
import { draw } from "../support/draw";
import { readTable } from "../support/told";

const report = (picture: string): ReturnType<typeof makeReport> =>
  makeReport({ ...readTable(draw(picture)), asOf: null, today: { year: 2030, month: 1, day: 1 } });
const count = (picture: string, id: string): number | undefined =>
  countOf(report(picture).statistics, id)?.count;
const codes = (picture: string): readonly string[] => report(picture).findings.map(({ code }) => code);

test.each([
  "Không",
  "-",
  "x",
  "X",
  "0",
  "chưa có",
  "Ko",
  "(khuyết)",
  "còn thiếu",
  "Chờ bổ nhiệm",
  "Hai lần bầu không đủ phiếu",
  "…",
])("“%s” names nobody", (text) => {
  expect(readNames(text)).toEqual([]);
});

test.each(["Không", "-", "x", "chưa có", "0", ""])(
  "names are counted beside many cells with “%s” for nobody",
  (nobody) => {
    const picture = `
      Chi bộ | Ngày ĐH   | Số đảng viên | Trúng cử | Bí thư       | Phó bí thư
      Thôn 1 | 12/4/2025 | 5            | 1        | Lê Văn An    | ${nobody}
      Thôn 2 | 12/4/2025 | 6            | 1        | Hà Thị Bình  | ${nobody}
      Thôn 3 | 13/4/2025 | 8            | 2        | Vũ Văn Công  | Đỗ Thị Dung
      Thôn 4 | 13/4/2025 | 4            | 1        | Phan Thị Em  | ${nobody}
    `;
    expect(count(picture, "secretaries")).toBe(4);
    expect(count(picture, "deputySecretaries")).toBe(1);
    expect(codes(picture).filter((code) => code.startsWith("unreadable"))).toEqual([]);
  },
);

test("a given name alone behind “đ/c” is a name", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | CUV | BT       | PBT
    Thôn 1 | 12/4/2025 | 3   | Đ/c Hùng | Đ/c Lan
    Thôn 2 | 12/4/2025 | 3   | Đ/c Mai  | Khuyết
  `;
  expect([count(picture, "secretaries"), count(picture, "deputySecretaries")]).toEqual([2, 1]);
});

test("numbers with a word for nobody among them stay numbers", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | Trúng cử | Bí thư | Phó bí thư
    Thôn 1 | 12/4/2025 | 3        | 1      | Không
    Thôn 2 | 12/4/2025 | 3        | 1      | Không
    Thôn 3 | 13/4/2025 | 5        | 1      | 1
  `;
  expect(count(picture, "deputySecretaries")).toBe(1);
});

describe("Levels in the words of a cell", () => {
  const levels = (cell: string): readonly (number | undefined)[] =>
    ["vocational", "college", "degree", "master"].map((id) =>
      count(
        `
        Chi bộ | Ngày ĐH   | CUV | TĐCM
        Thôn 1 | 12/4/2025 | 3   | ${cell}
        Thôn 2 | 12/4/2025 | 4   | 1 TrC, 1 CĐ, 1 ĐH, 1 ThS
      `,
        id,
      ),
    );

  test.each([
    ["1 ĐH, 1 TrC, 1 SC", [2, 1, 2, 1]],
    ["2 ĐH 1 TrC", [2, 1, 3, 1]],
    ["ĐH: 02 đ/c; TrC: 01 đ/c", [2, 1, 3, 1]],
    ["02 kỹ sư, 01 công nhân kỹ thuật", [1, 1, 3, 1]],
    ["2 đồng chí ĐH - 1 đồng chí thạc sĩ", [1, 1, 3, 2]],
  ])("“%s”", (cell, expected) => {
    expect(levels(cell)).toEqual(expected);
  });

  test("a word that is no level is not passed over", () => {
    expect(
      codes(`
        Chi bộ | Ngày ĐH   | CUV | TĐCM
        Thôn 1 | 12/4/2025 | 3   | 2 ĐH, 1 khá
        Thôn 2 | 12/4/2025 | 3   | 3 ĐH
      `),
    ).toEqual(["unreadable-count"]);
  });
});

describe("A branch of a list with nobody on its line is one that has not met", () => {
  const progress = (rows: string): readonly number[] => {
    const { held, pending, exempt } = report(`
      DANH SÁCH CHI ỦY VIÊN NHIỆM KỲ 2025-2027 | < | < | < | <
      Chi bộ         | TT | Họ và tên     | Chức vụ    | Ngày ĐH   | Ghi chú
      Chi bộ Thôn 1  | 1  | Lê Văn An     | Bí thư     | 12/4/2025 |
                     | 2  | Hà Thị Bình   | Phó bí thư |           |
      ${rows}
      Chi bộ Thôn 9  | 3  | Đỗ Văn Dũng   | Bí thư     | 13/4/2025 |
    `).statistics.progress;
    return [held, pending, exempt];
  };

  test.each([
    ["as its note says", "Chi bộ Thôn 2 | | | | | Chưa đại hội (đợt 2)"],
    ["as stands in place of the name", "Chi bộ Thôn 2 | | Chưa đại hội | | |"],
    ["with a day to come", "Chi bộ Thôn 2 | | | | | Dự kiến ngày 20/4/2025"],
    ["without a word", "Chi bộ Thôn 2 | | | | |"],
  ])("%s", (_why, row) => {
    expect(progress(row)).toEqual([2, 1, 0]);
  });

  test("or holds none", () => {
    expect(progress("Chi bộ Thôn 2 | | | | | Không tổ chức đại hội do giải thể")).toEqual([2, 0, 1]);
  });

  test("a section says it behind its name, which keeps nothing of it", () => {
    const { names, states } = report(`
      DANH SÁCH CHI ỦY VIÊN NHIỆM KỲ 2025-2027 | < | <
      TT | Họ và tên                                       | Chức vụ
      I  | Chi bộ Thôn 1
      1  | Lê Văn An                                       | Bí thư
      II | Chi bộ Công an (không tổ chức đại hội, mới thành lập)
    `).statistics.table;
    expect(names).toEqual(["Chi bộ Thôn 1", "Chi bộ Công an"]);
    expect(states).toEqual([null, "exempt"]);
  });

  test("a branch alone over its persons is theirs", () => {
    expect(progress("Chi bộ Thôn 2 | | | | |\n | 3 | Phan Văn Cam | Bí thư | 12/4/2025 |")).toEqual([
      3, 0, 0,
    ]);
  });

  test("and no persons of the next branch are its block's", () => {
    const { blocks } = report(`
      DANH SÁCH CHI ỦY VIÊN NHIỆM KỲ 2025-2027 | < | < | <
      Chi bộ        | Họ và tên   | Chức vụ | Ghi chú
      Chi bộ Thôn 1 | Lê Văn An   | Bí thư  |
      Chi bộ Thôn 2 |             |         | Chưa đại hội
      Chi bộ Thôn 3 | Đỗ Văn Dũng | Bí thư  |
    `).statistics.table;
    expect(blocks).toEqual([]);
  });
});
