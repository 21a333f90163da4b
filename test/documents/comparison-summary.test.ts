/** The one sentence on what rose and fell since the term before. */
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { usualWording } from "../../src/documents/options";
import { comparisonSummary } from "../../src/documents/sentences/comparison-summary";
import { factsOf } from "../../src/documents/sentences/facts";
import { textOf } from "../../src/documents/spans";
import { day, drawTable } from "../support/table";

type Counts = readonly [
  elected: number,
  women: number,
  young: number,
  minority: number,
  degree: number,
  age: string,
];

function drawn([elected, women, young, minority, degree, age]: Counts, date: string) {
  return drawTable(`
    branch | date    | elected        | women    | young:Dưới 42 tuổi | ethnicMinority | degreeOrHigher | averageAge
    Thôn 1 | ${date} | ${elected - 1} | ${women} | ${young}           | ${minority}    | ${degree}      | ${age}
    Thôn 2 | ${date} | 1              | 0        | 0                  | 0              | 0              | ${age}`);
}

function told(now: Counts, before: Counts | null, internal = true): string {
  const previous = before === null ? {} : { previous: drawn(before, "21/4/2022") };
  const table = drawn(now, "21/4/2025");
  const report = makeReport({ table, ...previous, findings: [], asOf: null, today: day("01/6/2025") });
  return textOf(comparisonSummary(factsOf(report, { ...usualWording, internal }, defaultSettings)));
}

test("what rose, then the age, then what fell a little though there are more", () => {
  expect(told([76, 27, 25, 6, 52, "44,6"], [72, 21, 24, 6, 41, "47,1"])).toBe(
    "So với nhiệm kỳ trước, tỷ lệ nữ và tỷ lệ có trình độ từ đại học trở lên tăng, tuổi bình quân giảm; tỷ lệ cán bộ trẻ giảm nhẹ tuy số lượng tăng 01 đồng chí.",
  );
});

test.each([
  [
    "all rose",
    [40, 20, 20, 20, 20, "45"],
    [40, 10, 10, 10, 10, "44"],
    "tỷ lệ nữ, tỷ lệ cán bộ trẻ, tỷ lệ người dân tộc thiểu số, tỷ lệ có trình độ từ đại học trở lên và tuổi bình quân tăng.",
  ],
  ["all fell", [40, 10, 10, 0, 0, "44"], [40, 20, 20, 0, 0, "44"], "tỷ lệ nữ và tỷ lệ cán bộ trẻ giảm."],
  [
    "some fell a little",
    [400, 99, 10, 98, 0, "44"],
    [400, 100, 20, 100, 0, "44"],
    "tỷ lệ cán bộ trẻ giảm, tỷ lệ nữ và tỷ lệ người dân tộc thiểu số giảm nhẹ.",
  ],
  ["the age alone changed", [40, 10, 0, 0, 0, "43"], [40, 10, 0, 0, 0, "44"], "tuổi bình quân giảm."],
] as const)("%s", (_what, now, before, words) => {
  expect(told(now, before)).toBe(`So với nhiệm kỳ trước, ${words}`);
});

test("nothing where all is as it was, nobody takes a share of so few, or there was no term before", () => {
  const same: Counts = [40, 10, 10, 0, 0, "44"];
  expect(told(same, same)).toBe("");
  expect(told([8, 4, 2, 0, 0, "44"], [8, 2, 1, 0, 0, "44"])).toBe("");
  expect(told(same, null)).toBe("");
});
