/** An average age is told as the sheet tells it: with its decimals, and as its total where that is ours; else with one. */
import { written, writtenAs } from "./written";

const ageOf = (text: string): string | undefined => /(\d+(?:,\d+)?) tuổi/.exec(text)?.[1];

/** Two branches of three and five elected. */
const sheet = (first: string, second: string, total = ""): string => `
  Chi bộ    | Ngày ĐH   | Bầu được | Tuổi BQ
  Thôn 1    | 12/4/2025 | 3        | ${first}
  Thôn 2    | 12/4/2025 | 5        | ${second}
  ${total === "" ? "" : `Tổng cộng | | 8 | ${total}`}
`;

test.each([
  ["one decimal in the cells", sheet("30,1", "35,7"), "33,6"],
  ["whole numbers in the cells", sheet("30", "35"), "33,1"],
  ["two decimals in the cells", sheet("30,15", "35,75"), "33,65"],
  ["long fractions that somebody computed", sheet("30,333333", "35,75"), "33,7"],
  ["a total with one decimal", sheet("30,15", "35,75", "33,7"), "33,7"],
  ["a total with two", sheet("30,1", "35,7", "33,60"), "33,6"],
  ["a total without", sheet("30", "36", "34"), "34"],
  ["a total that is not ours", sheet("30,1", "35,7", "40"), "33,6"],
])("%s", (_what, picture, expected) => {
  expect(ageOf(written(picture))).toBe(expected);
  expect(ageOf(writtenAs("quickReport", picture))).toBe(expected);
});

test("ages of listed persons are told with one decimal", () => {
  const text = written(`
    DANH SÁCH CHI ỦY VIÊN, NHIỆM KỲ 2025-2027 (tính đến ngày 30/4/2025) | < | <
    Chi bộ | Họ và tên   | Năm sinh | Chức vụ
    Thôn 1 | Lê Văn An   | 1980     | Bí thư
    Thôn 1 | Hà Thị Bình | 1981     | Phó bí thư
    Thôn 2 | Đỗ Văn Dũng | 1983     | Bí thư
  `);
  expect(ageOf(text)).toBe("43,7");
});

test("what it fell by is the difference of what is printed", () => {
  const text = written(`
    Chi bộ | Ngày ĐH   | Nhiệm kỳ 2022-2025 | <       | Nhiệm kỳ 2025-2027 | <
    ^      | ^         | Bầu được           | Tuổi BQ | Bầu được           | Tuổi BQ
    Thôn 1 | 12/4/2025 | 3                  | 46,4    | 3                  | 44,9
    Thôn 2 | 12/4/2025 | 4                  | 47      | 4                  | 43,2
  `);
  // 43,93 beside 46,74
  expect(text).toContain("là 43,9 tuổi, giảm 2,8 tuổi");
});
