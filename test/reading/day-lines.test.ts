/** Lines between the rows that are only a day: it is that of the branches below them, and no block. */
import { chooseAsOf, standingOn } from "../../src/congress/standing";
import { draw } from "../support/draw";
import { readTable, told, toldFindings } from "../support/told";

const today = { year: 2026, month: 1, day: 1 };

/** Name, day, block and state of each branch. */
function met(picture: string): readonly string[] {
  const { table } = readTable(draw(picture));
  const { states } = standingOn(table, chooseAsOf(table, null, today));
  return told(table, "date", "block").map((line, i) => `${line} | ${states[i] ?? ""}`);
}

const sheet = (first: string, second: string): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  (Tính đến ngày 10/3/2025)
  TT        | Chi bộ | Đảng viên | Bầu được
  ${first}
  1         | Một    | 20        | 3
  2         | Hai    | 25        | 5
  ${second}
  3         | Ba     | 22        |`;

test.each([
  ["Ngày 10/3/2025 | < | < | <", "Ngày 11/3/2025 | < | < | <"],
  [" | Ngày 10/3 |  | ", " | Ngày 11/3 |  | "],
  ["I | Thứ Hai, ngày 10/3/2025 |  | ", "II | Thứ Ba, ngày 11/3/2025 |  | "],
  [" | Đại hội sáng 10/3/2025 (02 chi bộ) | | ", " | Tổ chức ngày 11/3/2025: 01 chi bộ | | "],
  ["Ngày 10 tháng 3 năm 2025 | < | < | <", "Ngày 11 tháng 3 năm 2025 | < | < | <"],
  [" | #10/3/2025 | | ", " | #11/3/2025 | | "],
  ["Đợt 1: ngày 10/3/2025 | < | < | <", "Đợt 2: ngày 11/3/2025 | < | < | <"],
])("“%s” is the day of the rows below", (first, second) => {
  expect(met(sheet(first, second))).toEqual([
    "Một | 10/3/2025 | - | held",
    "Hai | 10/3/2025 | - | held",
    "Ba | 11/3/2025 | - | pending",
  ]);
  expect(toldFindings(readTable(draw(sheet(first, second))).findings)).toEqual([]);
});

test("the first of them may stand above the header", () => {
  const picture = `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    Ngày 10/3/2025
    TT | Chi bộ | Bầu được
    1  | Một    | 3
    Ngày 11/3/2025 | < | <
    2  | Hai    | 5`;
  expect(told(readTable(draw(picture)).table, "date")).toEqual(["Một | 10/3/2025", "Hai | 11/3/2025"]);
});

test("a day within a block ends with it, and a day over blocks does not", () => {
  expect(
    met(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ         | Bầu được
      I  | KHỐI THÔN      |
         | Ngày 10/3/2025 |
      1  | Một            | 3
      II | KHỐI CƠ QUAN   |
      2  | Hai            | 5`),
  ).toEqual(["Một | 10/3/2025 | KHỐI THÔN | held", "Hai | - | KHỐI CƠ QUAN | held"]);
  expect(
    met(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ         | Bầu được
         | Ngày 10/3/2025 |
      I  | KHỐI THÔN      |
      1  | Một            | 3
      II | KHỐI CƠ QUAN   |
      2  | Hai            | 5`),
  ).toEqual(["Một | 10/3/2025 | KHỐI THÔN | held", "Hai | 10/3/2025 | KHỐI CƠ QUAN | held"]);
});

test("a branch's own day goes before, and a time alone is of the line's day", () => {
  const picture = `
    LỊCH ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    (Tính đến 11h00 ngày 10/3/2025)
    TT | Chi bộ         | Thời gian | Địa điểm
       | Ngày 10/3/2025 |           |
    1  | Một            | 7h30      | Hội trường
    2  | Hai            | 14h00     | Hội trường
    3  | Ba             | 12/3/2025 | Hội trường`;
  const { table, findings } = readTable(draw(picture));
  expect(told(table, "date")).toEqual(["Một | 10/3/2025", "Hai | 10/3/2025", "Ba | 12/3/2025"]);
  expect(table.times?.slice(0, 2)).toEqual([
    { hour: 7, minute: 30, only: true },
    { hour: 14, minute: 0, only: true },
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

test("sums beside a day or below its branches make no block of it", () => {
  expect(
    met(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT             | Chi bộ | Bầu được | Nữ
      Ngày 10/3/2025 | <      | 8        | 3
      1              | Một    | 3        | 1
      2              | Hai    | 5        | 2
      Cộng ngày 10/3 | <      | 8        | 3
      Ngày 11/3/2025 | <      | 3        | 1
      3              | Ba     | 3        | 1
      Tổng cộng      | <      | 11       | 4`),
  ).toEqual(["Một | 10/3/2025 | - | held", "Hai | 10/3/2025 | - | held", "Ba | 11/3/2025 | - | held"]);
});

test("the day of a signature heads nothing", () => {
  const picture = `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ | Bầu được
    1  | Một    | 3
    2  | Hai    | 5
       | Ngày 12 tháng 3 năm 2025 |
       | NGƯỜI LẬP BIỂU | BÍ THƯ`;
  expect(told(readTable(draw(picture)).table, "date")).toEqual(["Một | -", "Hai | -"]);
});
