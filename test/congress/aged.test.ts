/** How old listed persons are: by the year, as offices reckon, or by the day where that is chosen. */
import { ageOn } from "../../src/congress/aged";
import type { Birth } from "../../src/congress/persons";
import { makeReport } from "../../src/congress/report";
import { defaultSettings, type CongressSettings } from "../../src/congress/settings";
import { readSheet } from "../../src/reading/read-sheet";
import { draw } from "../support/draw";
import { day } from "../support/table";

const born = (text: string): Birth => ({ year: day(text).year, day: day(text) });
const AS_OF = day("15/6/2025");

describe("An age", () => {
  test("is the year of the figures less that of the birth, whenever the birthday is", () => {
    expect(["1/1/1985", "31/12/1985"].map((one) => ageOn(AS_OF, born(one), "years"))).toEqual([40, 40]);
  });

  test("in full years is one less until the birthday has come", () => {
    const births = ["14/6/1985", "15/6/1985", "16/6/1985", "1/7/1985", "31/5/1985"];
    expect(births.map((one) => ageOn(AS_OF, born(one), "days"))).toEqual([40, 40, 39, 39, 40]);
  });

  test("is by the year where the birth's year alone is told", () => {
    expect(ageOn(AS_OF, { year: 1985, day: null }, "days")).toBe(40);
  });
});

test("The average age of a list is by the way that is chosen", () => {
  const read = readSheet(
    draw(`
    DANH SÁCH CẤP ỦY VIÊN TRÚNG CỬ
    TT | Họ và tên  | Ngày sinh  | Chức vụ | Chi bộ
    1  | Lê Văn Mẫu | 20/12/1985 | Bí thư  | Chi bộ Một
    2  | Hồ Thị Dụ  | 01/02/1990 | Ủy viên | Chi bộ Một
    3  | Mai Văn Thí | 1995      | Ủy viên | Chi bộ Một
  `),
  );
  if (!read.ok) throw new Error(read.reason.kind);
  const { table, findings } = read;
  const average = (ages: CongressSettings["ages"]): unknown => {
    const settings = { ...defaultSettings, ages };
    const { statistics } = makeReport({ table, findings, asOf: AS_OF, today: AS_OF }, settings);
    return statistics.figures.get("averageAge");
  };
  expect(average("years")).toMatchObject({ numerator: 40 + 35 + 30, denominator: 3 });
  expect(average("days")).toMatchObject({ numerator: 39 + 35 + 30, denominator: 3 });
});
