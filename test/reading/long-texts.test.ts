/** Long texts take as long as they are long, and no longer. */
import { spelledOut } from "../../src/documents/sentences/abbreviations";
import { headerKey } from "../../src/reading/table/header";
import { readBook } from "../../src/reading/read-book";
import type { CellValue } from "../../src/sheet/grid";
import { plainGrid } from "../../src/sheet/grid";
import { LONGEST_TEXT } from "../../src/workbook/file/limits";
import { clean } from "../../src/vietnamese/clean";
import { fold } from "../../src/vietnamese/fold";
import { findTerms, parseTerm } from "../../src/vietnamese/term";

/** Of the processor's time the least of some runs, in milliseconds: what else the machine does counts little. */
function spent(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...runs);
}

const TIMES = 8;

test.each<[string, (text: string) => unknown, string]>([
  ["terms", findTerms, "2017-2020 "],
  ["a term", parseTerm, "2017/2020 "],
  ["school years", findTerms, "năm học 2017-2018 "],
  ["years with blanks between", findTerms, "2017          -2020"],
  ["a heading", headerKey, "(3 nữ) "],
  ["a heading in capitals", headerKey, "CU Đ "],
  ["cleaning", clean, "Bộ \u200b  "],
  ["folding", fold, "Thủy, ỵ"],
  ["writing out a word in capitals", spelledOut, "ABC"],
])("A text eight times as long takes about eight times as long: %s.", (_what, read, words) => {
  const short = words.repeat(500);
  const long = words.repeat(500 * TIMES);
  read(short);
  // Where each of its words is looked for in all of the text it would be 64 times; what takes no time has no ratio.
  expect(spent(() => read(long))).toBeLessThan(
    3.5 *
      TIMES *
      Math.max(
        2,
        spent(() => read(short)),
      ),
  );
});

/** A sheet of results in which a text stands in a place of its first branch, or in one of its headings. */
function sheetWith(text: string, row: number, column: number): readonly (readonly CellValue[])[] {
  const values: CellValue[][] = [
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027"],
    ["TT", "Tên chi bộ", "Ngày đại hội", "Tình trạng", "Số cấp ủy viên", "Nữ", "Bí thư", "Ghi chú"],
    ...[1, 2, 3, 4].map((i) => [i, `Chi bộ ${i}`, "12/3/2025", "Đã tổ chức", 5, 2, "Nguyễn Văn A", ""]),
  ];
  values[row]?.splice(column, 1, text);
  return values;
}

test.each([
  ["a number of very many digits", "1"],
  ["names of branches", "Chi bộ 1, "],
  ["names", "đ/c Nguyễn Văn A; "],
  ["brackets that nothing closes", "("],
  ["states", "chưa tổ chức "],
  ["labels with figures", "Nữ: 02; "],
])(
  "A text as long as a cell of Excel may be does no more than eight times as much as an eighth: %s.",
  (_what, words) => {
    for (const [row, column] of [
      [1, 7],
      [2, 2],
      [2, 3],
      [2, 4],
      [2, 6],
    ] as const) {
      const read = (length: number): unknown =>
        readBook([plainGrid("A", sheetWith(words.repeat(length).slice(0, length), row, column))]);
      read(4096);
      const short = spent(() => read(4096));
      expect(spent(() => read(32_767))).toBeLessThan(3.5 * TIMES * Math.max(10, short));
    }
  },
);

test.each([
  ["names of branches, which may say where each has gone", "Chi bộ 1, "],
  ["labels with figures", "Nữ: 02; "],
])("So does a remark as long as a cell of a .csv may be, which is 32 times longer: %s.", (_what, words) => {
  const read = (length: number): unknown =>
    readBook([plainGrid("A", sheetWith(words.repeat(length).slice(0, length), 2, 7))]);
  read(32_767);
  const short = spent(() => read(32_767));
  const start = process.cpuUsage();
  read(LONGEST_TEXT);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2 * 32 * Math.max(20, short));
});

test("A line above a table that is a hundred times as long takes no more than its length: of words of one letter.", () => {
  const read = (length: number): unknown =>
    readBook([plainGrid("A", [["a ".repeat(length)], ...sheetWith("", 2, 7)])]);
  read(1000);
  const short = spent(() => read(1000));
  const start = process.cpuUsage();
  read(100_000);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2 * 100 * Math.max(20, short));
});

test("A text of more labels with figures than a function takes arguments is read as any other, alone on its sheet.", () => {
  const alone = (length: number): unknown => readBook([plainGrid("A", [["Nữ: 02; ".repeat(length / 8)]])]).ok;
  const short = spent(() => alone(8192));
  const start = process.cpuUsage();
  expect(alone(LONGEST_TEXT)).toBe(false);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2 * 128 * Math.max(20, short));
});

test("What is too long for a day or a number is told as unreadable, and never read in part.", () => {
  const remark = " (theo thông báo của Đảng ủy)".repeat(50);
  for (const [column, kind] of [
    [2, "unreadable-date"],
    [4, "unreadable-count"],
  ] as const) {
    const read = readBook([plainGrid("A", sheetWith(`12${remark}`, 2, column))]);
    if (!read.ok) throw new Error("not read");
    expect(read.findings.map((one) => one.kind)).toContain(kind);
  }
});
