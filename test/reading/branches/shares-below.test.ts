/** Rows of shares right below the branches that they are of. */
import { makeReport } from "../../../src/congress/report";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const sheet = (first: string, second: string, more = ""): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ    | Ngày ĐH   | Đảng viên | Dự ĐH | Chi ủy | Nữ
  1  | Một       | 18/3/2025 | 20        | 18    | 5      | 2
     | Tỷ lệ (%) |           |           | ${first}
  2  | Hai       | 19/3/2025 | 25        | 24    | 5      | 1
     | Tỷ lệ (%) |           |           | ${second}
${more}`;

function findingsOf(picture: string): readonly string[] {
  const read = readTable(draw(picture));
  expect(told(read.table, "members", "attended", "elected", "women")).toEqual([
    "Một | 20 | 18 | 5 | 2",
    "Hai | 25 | 24 | 5 | 1",
  ]);
  const { findings } = makeReport({ ...read, asOf: null, today: { year: 2025, month: 5, day: 23 } });
  return toldFindings(findings);
}

test.each([
  ["90  |  | 40", "96 |  | 20"],
  ["90% |  | 40%", "96% |  | 20%"],
  ["0.9 |  | 0.4", "0.96 |  | 0.2"],
])("Shares that are those of their branch say nothing more (%s)", (first, second) => {
  expect(findingsOf(sheet(first, second))).toEqual([]);
});

test("One that is another than ours is told at its cell, of the last branch too", () => {
  expect(findingsOf(sheet("90 |  | 40", "80 |  | 50"))).toEqual([
    "typed-percent-differs E6",
    "typed-percent-differs G6",
  ]);
  expect(findingsOf(sheet("90 |  | 50", "96 |  | 20"))).toEqual(["typed-percent-differs G4"]);
});

test("Below the total stand the shares of the total, also where branches have theirs", () => {
  const total = (share: string): string => `
     | Cộng      |           | 45        | 42    | 10     | 3
     | Tỷ lệ (%) |           |           | 93.33 |        | ${share}
  `;
  expect(findingsOf(sheet("90 |  | 40", "96 |  | 20", total("30").slice(1)))).toEqual([]);
  expect(findingsOf(sheet("90 |  | 40", "96 |  | 20", total("35").slice(1)))).toEqual([
    "typed-percent-differs G8",
  ]);
});

test("A total above the branches is not what their shares are of", () => {
  const picture = `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ    | Ngày ĐH   | Đảng viên | Dự ĐH | Chi ủy | Nữ
       | Tổng số   |           | 45        | 42    | 10     | 3
    1  | Một       | 18/3/2025 | 20        | 18    | 5      | 2
       | Tỷ lệ (%) |           |           | 90    |        | 40
    2  | Hai       | 19/3/2025 | 25        | 24    | 5      | 1
       | Tỷ lệ (%) |           |           | 96    |        | 50
  `;
  expect(findingsOf(picture)).toEqual(["typed-percent-differs G7"]);
});

test("Who came are a share of the members where nobody counted who was called, in a column as well", () => {
  const read = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH   | Đảng viên | Chính thức | Dự ĐH | Tỷ lệ %
      1  | Một    | 18/3/2025 | 20        | 20         | 18    | 90
      2  | Hai    | 19/3/2025 | 25        | 24         | 24    | 100
      3  | Ba     | 20/3/2025 | 25        | 24         | 23    | 80
    `),
  );
  const { findings } = makeReport({ ...read, asOf: null, today: { year: 2025, month: 5, day: 23 } });
  expect(toldFindings(findings)).toEqual(["typed-percent-differs G5"]);
});

test.each(["90", "90%"])("Shares of which nobody knows what they are of are told (%s)", (share) => {
  const { findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ      | Ngày ĐH   | Đảng viên | Dự ĐH    | Chi ủy | Nữ
      1  | Một         | 18/3/2025 | 20        | 18       | 5      | 2
         | Kết quả tốt |           |           |          |        |
         | Tỷ lệ (%)   |           |           | ${share} |        | 40
      2  | Hai         | 19/3/2025 | 25        | 24       | 5      | 1
    `),
  );
  expect(toldFindings(findings)).toEqual(["unread-rows E5"]);
});
