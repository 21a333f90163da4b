import {
  formatDay,
  formatDayLong,
  formatDayMonth,
  formatMonth,
  formatQuarter,
  formatSpan,
  formatSpanShort,
} from "../../src/vietnamese/date";
import type { Day } from "../../src/vietnamese/day";

const day = (d: number, month: number, year: number): Day => ({ year, month, day: d });

describe("how offices write a day", () => {
  test.each([
    ["days below ten get a zero", day(5, 4, 2017), "05/4/2017"],
    ["January gets a zero", day(15, 1, 2017), "15/01/2017"],
    ["February gets a zero", day(28, 2, 2017), "28/02/2017"],
    ["March does not", day(10, 3, 2017), "10/3/2017"],
    ["September does not", day(9, 9, 2017), "09/9/2017"],
    ["days from ten stay", day(20, 4, 2017), "20/4/2017"],
    ["October stays", day(10, 10, 2017), "10/10/2017"],
    ["December stays", day(31, 12, 2017), "31/12/2017"],
  ])("%s", (_, d, text) => {
    expect(formatDay(d)).toBe(text);
  });

  test("without the year", () => {
    expect(formatDayMonth(day(5, 4, 2017))).toBe("05/4");
    expect(formatDayMonth(day(21, 2, 2017))).toBe("21/02");
  });

  test("a month alone, a quarter alone", () => {
    expect(formatMonth({ year: 2017, month: 4 })).toBe("4/2017");
    expect(formatMonth({ year: 2017, month: 2 })).toBe("02/2017");
    expect([1, 2, 3, 4].map((quarter) => formatQuarter({ year: 2017, quarter }))).toEqual([
      ...["I/2017", "II/2017", "III/2017", "IV/2017"],
    ]);
  });

  test("in words, as under a document", () => {
    expect(formatDayLong(day(5, 1, 2026))).toBe("ngày 05 tháng 01 năm 2026");
    expect(formatDayLong(day(20, 4, 2017))).toBe("ngày 20 tháng 4 năm 2017");
    expect(formatDayLong(day(9, 11, 2025))).toBe("ngày 09 tháng 11 năm 2025");
  });
});

describe("how offices write a span of days", () => {
  test.each([
    ["one day", day(19, 4, 2017), day(19, 4, 2017), "ngày 19/4/2017"],
    ["within a month", day(19, 4, 2017), day(21, 4, 2017), "từ ngày 19 đến 21/4/2017"],
    ["within a month, days below ten", day(5, 4, 2017), day(7, 4, 2017), "từ ngày 05 đến 07/4/2017"],
    ["within a year", day(28, 4, 2017), day(3, 5, 2017), "từ ngày 28/4 đến 03/5/2017"],
    [
      "within a year, on the same day of the month",
      day(3, 1, 2017),
      day(3, 2, 2017),
      "từ ngày 03/01 đến 03/02/2017",
    ],
    ["across the year's end", day(30, 12, 2016), day(2, 1, 2017), "từ ngày 30/12/2016 đến 02/01/2017"],
    ["the same month of two years", day(5, 4, 2016), day(7, 4, 2017), "từ ngày 05/4/2016 đến 07/4/2017"],
  ])("%s", (_, first, last, text) => {
    expect(formatSpan(first, last)).toBe(text);
  });

  test("short, for a narrow cell", () => {
    expect(formatSpanShort(day(19, 4, 2017), day(19, 4, 2017))).toBe("19/4/2017");
    expect(formatSpanShort(day(5, 4, 2017), day(7, 4, 2017))).toBe("05-07/4/2017");
    expect(formatSpanShort(day(28, 4, 2017), day(3, 5, 2017))).toBe("28/4-03/5/2017");
    expect(formatSpanShort(day(30, 12, 2016), day(2, 1, 2017))).toBe("30/12/2016-02/01/2017");
  });

  test("a span that ends before it begins is refused", () => {
    expect(() => formatSpan(day(21, 4, 2017), day(19, 4, 2017))).toThrow(RangeError);
  });
});
