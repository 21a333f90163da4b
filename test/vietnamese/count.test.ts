import fc from "fast-check";
import {
  countInProse,
  cutOffQuotient,
  formatCount,
  formatDecimal,
  roundedQuotient,
} from "../../src/vietnamese/count";

describe("counts", () => {
  test.each([
    [0, "0"],
    [9, "9"],
    [35, "35"],
    [999, "999"],
    [1000, "1.000"],
    [1298, "1.298"],
    [5207, "5.207"],
    [36954, "36.954"],
    [100000, "100.000"],
    [1234567, "1.234.567"],
  ])("%d is written %s", (n, text) => {
    expect(formatCount(n)).toBe(text);
  });

  test.each([-1, 0.5, NaN, Infinity])("%d is no count", (n) => {
    expect(() => formatCount(n)).toThrow(RangeError);
  });

  test("without its points a count is the number", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (n) => {
        expect(Number(formatCount(n).replaceAll(".", ""))).toBe(n);
        expect(formatCount(n)).toMatch(/^\d{1,3}(\.\d{3})*$/);
      }),
    );
  });
});

describe("decimals", () => {
  test.each([
    ["an average age", 445, 10, 1, "44,5"],
    ["two digits", 1001, 20, 2, "50,05"],
    ["closing zeros are dropped", 450, 10, 2, "45"],
    ["one closing zero is dropped", 4450, 100, 2, "44,5"],
    ["half goes up", 1001, 20, 1, "50,1"],
    ["less than half goes down", 100, 3, 2, "33,33"],
    ["more than half goes up", 200, 3, 2, "66,67"],
    ["half goes up to the next whole number", 1, 2, 0, "1"],
    ["up across the whole number", 1999, 1000, 1, "2"],
    ["a small quotient keeps its noughts", 1, 20, 2, "0,05"],
    ["thousands get their point", 123456, 100, 2, "1.234,56"],
    ["nothing is 0", 0, 7, 2, "0"],
  ] as const)("%s", (_, numerator, denominator, decimals, text) => {
    expect(formatDecimal(numerator, denominator, decimals)).toBe(text);
  });

  test("nothing is divided by 0", () => {
    expect(formatDecimal(5, 0, 2)).toBeNull();
  });

  test.each([
    [-1, 2],
    [1, -2],
    [1.5, 2],
  ])("%d of %d is refused", (numerator, denominator) => {
    expect(() => formatDecimal(numerator, denominator, 2)).toThrow(RangeError);
  });

  test("numbers beyond what a float can count are still exact", () => {
    // 2 * 4503599627370495.5 is the largest whole number that a float counts to
    expect(roundedQuotient(9007199254740991, 2, 1)).toBe(4503599627370496);
    expect(cutOffQuotient(9007199254740991, 2, 1)).toBe(4503599627370495);
    expect(cutOffQuotient(9007199254740991, 9007199254740990, 10_000)).toBe(10_000);
    expect(formatDecimal(4503599627370497, 2, 0)).toBe("2.251.799.813.685.249");
  });
});

describe("counts in a sentence", () => {
  test.each([
    [9, "đồng chí", "09 đồng chí"],
    [10, "đồng chí", "10 đồng chí"],
    [1, "đồng chí nữ", "01 đồng chí nữ"],
    [3, "ngày", "03 ngày"],
    [8, "đảng viên", "08 đảng viên"],
    [8, "đảng viên chính thức", "08 đảng viên chính thức"],
    [1298, "đảng viên", "1.298 đảng viên"],
    [4, "chi bộ", "4 chi bộ"],
    [4, "đảng bộ", "4 đảng bộ"],
    [5, "cấp ủy", "5 cấp ủy"],
    [2, "ngàyx", "2 ngàyx"],
    [0, "đồng chí nữ", "không có đồng chí nữ"],
    [0, "chi bộ", "không có chi bộ"],
  ])("%d %s is written %s", (n, noun, text) => {
    expect(countInProse(n, noun)).toBe(text);
  });

  test("newspapers do not pad", () => {
    expect(countInProse(9, "đồng chí", { pad: false })).toBe("9 đồng chí");
    expect(countInProse(0, "đồng chí", { pad: false })).toBe("không có đồng chí");
  });
});
