/** The small table that compares with the term before: what is printed below the main one. */
import fc from "fast-check";
import { previousStatisticsOf } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import type { TermStatistics } from "../../src/congress/statistics";
import type { SheetLayout } from "../../src/sheet/layout";
import type { SummaryOptions } from "../../src/summary/options";
import { makeSummary } from "../../src/summary/summary";
import { day, drawTable } from "../support/table";
import { formulasIn, shownRows } from "./shown";
import { printedStarts } from "./printed";
import { statisticsOf } from "./support";

const NOW = { term: { first: 2025, last: 2027 } };
const BEFORE = { term: { first: 2022, last: 2025 } };
const today = day("01/6/2025");

function past(picture: string): TermStatistics {
  return previousStatisticsOf(drawTable(picture, BEFORE), { today });
}

function summary(now: string, before: string, options: SummaryOptions = {}, settings = defaultSettings) {
  const statistics = statisticsOf(drawTable(now, NOW), today);
  return makeSummary(statistics, [], { previous: past(before), ...options }, settings);
}

/** The comparison as it is printed; none of its rows where there is none. */
function compared(layout: SheetLayout): readonly string[] {
  const rows = shownRows(layout);
  const top = rows.findIndex((row) => row.startsWith("SO SÁNH VỚI"));
  const end = rows.findIndex((row, i) => i > top && /^(?:Ghi chú|NGƯỜI LẬP)/.test(row));
  return top < 0 ? [] : rows.slice(top, end);
}

/** Columns enough that a small table has room below them. */
const HEAD =
  "branch | date | members | elected | reelected | women | young:Dưới 40 tuổi | averageAge | secretaries";

test("each indicator stands beside the same one of the term before, with what it went up or down", () => {
  const layout = summary(
    `${HEAD}
     Thôn 1 | 21/4/2025 | 300 | 76 | 50 | 27 | 25 | 44,6 | 1`,
    `branch | elected | women | young:Dưới 40 tuổi | averageAge
     Thôn 1 | 72 | 21 | 24 | 47,1`,
  );
  expect(compared(layout)).toEqual([
    "SO SÁNH VỚI NHIỆM KỲ 2022-2025",
    "Chỉ tiêu | Nhiệm kỳ 2025-2027 | Tỷ lệ % | Nhiệm kỳ 2022-2025 | Tỷ lệ % | Tăng (+), giảm (-) | Tăng, giảm tỷ lệ (điểm phần trăm)",
    "Cấp ủy viên được bầu | 76 | 72 | +4",
    "Nữ | 27 | 35,53 | 21 | 29,17 | +6 | +6,36",
    "Trẻ tuổi (dưới 40 tuổi) | 25 | 32,89 | 24 | 33,33 | +1 | -0,44",
    "Tuổi bình quân | 44,6 | 47,1 | -2,5",
  ]);
});

test("all down, and as it was", () => {
  const layout = summary(
    `${HEAD}
     Thôn 1 | 21/4/2025 | 300 | 10 | 5 | 4 | 2 | 44 | 1`,
    `branch | elected | reelected | women | young:Dưới 40 tuổi | averageAge
     Thôn 1 | 20 | 10 | 9 | 4 | 44`,
  );
  expect(compared(layout).slice(2)).toEqual([
    "Cấp ủy viên được bầu | 10 | 20 | -10",
    "Tái cử | 5 | 50 | 10 | 50 | -5 | 0",
    "Tham gia cấp ủy lần đầu | 5 | 50 | 10 | 50 | -5 | 0",
    "Nữ | 4 | 40 | 9 | 45 | -5 | -5",
    "Trẻ tuổi (dưới 40 tuổi) | 2 | 20 | 4 | 20 | -2 | 0",
    "Tuổi bình quân | 44 | 44 | 0",
  ]);
});

test("it follows the total, and thousands have their points", () => {
  const layout = summary(
    `${HEAD}
     Xã A | 21/4/2025 | 6400 | 2600 | 50 | 27 | 25 | 44,6 | 1
     Xã B | 21/4/2025 | 6400 | 2600 | 50 | 27 | 25 | 44,6 | 1`,
    "branch | elected | young:Dưới 40 tuổi\nXã A | 3964 | 60",
  );
  expect(compared(layout)[2]).toBe("Cấp ủy viên được bầu | 5.200 | 3.964 | +1.236");
  const [count = "", share = ""] = formulasIn(layout, "Trẻ tuổi (dưới 40 tuổi)");
  const [cell = "", total = ""] = count.split(" ");
  expect(shownRows(layout).find((row) => row.startsWith("TỔNG CỘNG"))).toContain(" | 50 | ");
  expect(total).toMatch(/^[A-Z]+\d+$/);
  expect(share).toContain(`ROUND(${cell}*100/`);
});

/** The page on which a row begins with this text, the first being 1. */
function pageOf(layout: SheetLayout, text: string): number {
  const { cells } = layout;
  const row = cells.find(({ value }) => value?.kind === "text" && value.text.startsWith(text))?.row ?? -1;
  return printedStarts(layout).filter((start) => start <= row).length;
}

test("the comparison stands above the signatures, and follows them where nothing else would be on their page", () => {
  const ids = [
    "members",
    "membersWomen",
    "officialMembers",
    "probationaryMembers",
    "summoned",
    "attended",
    "candidates",
    "planned",
    "elected",
    "reelected",
    "women",
    "secretaries",
    "deputySecretaries",
    "college",
    "degree",
    "master",
    "politicalElementary",
    "politicalIntermediate",
    "politicalAdvanced",
  ];
  const term = (count: number): string =>
    [
      ["branch", "date", ...ids].join(" | "),
      ["Thôn 1", "21/4/2025", ...ids.map(() => count)].join(" | "),
    ].join("\n");
  const options = { showCharts: false };
  const many = summary(term(20), term(19), options);
  expect([pageOf(many, "SO SÁNH"), pageOf(many, "NGƯỜI LẬP")]).toEqual([2, 1]);
  const few = summary(term(20), "branch | elected\nThôn 1 | 19", options);
  expect([pageOf(few, "SO SÁNH"), pageOf(few, "NGƯỜI LẬP")]).toEqual([1, 1]);
});

test("before all have met the title says how many its numbers are of", () => {
  const layout = summary(
    `${HEAD}
     Thôn 1 | 21/4/2025 | 300 | 10 | 5 | 4 | 2 | 44 | 1
     Thôn 2 | 21/7/2025 |     |    |   |   |   |    |`,
    "branch | elected\nThôn 1 | 9\nThôn 2 | 5",
  );
  expect(compared(layout)[0]).toBe("SO SÁNH VỚI NHIỆM KỲ 2022-2025 (mới tính 1/2 chi bộ đã đại hội)");
});

test("on a sheet too narrow for the table it is lines", () => {
  const layout = summary(
    "branch | date | elected | women\nA | 21/4/2025 | 20 | 2",
    "branch | elected | women\nA | 10 | 2",
  );
  expect(compared(layout)).toEqual([
    "SO SÁNH VỚI NHIỆM KỲ 2022-2025",
    "- Cấp ủy viên được bầu: 20; nhiệm kỳ 2022-2025: 10; +10.",
    "- Nữ: 2 (10%); nhiệm kỳ 2022-2025: 2 (20%); 0, -10 điểm phần trăm.",
  ]);
});

const one = `${HEAD}
  Thôn 1 | 21/4/2025 | 300 | 10 | 5 | 4 | 2 | 44 | 1`;

test.each([
  ["the term before has none of the columns", "branch | planned\nThôn 1 | 5", {}],
  ["the young are of another age", "branch | young:Dưới 35 tuổi\nThôn 1 | 3", {}],
  ["staff do not want it", "branch | elected\nThôn 1 | 5", { showPrevious: false }],
  ["its columns are not chosen", "branch | elected\nThôn 1 | 5", { indicators: ["women"] }],
])("nothing is compared where %s", (_why, before, options) => {
  expect(compared(summary(one, before, options))).toEqual([]);
});

test("every difference that is printed is that of the numbers that are printed", () => {
  const counts = fc.record({
    women: fc.nat(4000),
    men: fc.nat(4000),
    age: fc.integer({ min: 250, max: 650 }),
  });
  const picture = ({
    women,
    men,
    age,
  }: {
    readonly women: number;
    readonly men: number;
    readonly age: number;
  }) =>
    `branch | date | members | elected | women | averageAge | secretaries | deputySecretaries
     Thôn 1 | 21/4/2025 | 9000 | ${1 + women + men} | ${women} | ${String(age / 10).replace(".", ",")} | 1 | 1`;
  const hundredths = (text = ""): number =>
    Math.round(100 * Number(text.replace(/[%+]/g, "").replaceAll(".", "").replace(",", ".")));
  fc.assert(
    fc.property(counts, counts, fc.constantFrom(0, 1, 2), (now, before, decimals) => {
      const rows = compared(summary(picture(now), picture(before), {}, { ...defaultSettings, decimals }));
      const told = rows.slice(2).map((row) => row.split(" | "));
      expect(told.map(([label]) => label)).toEqual([
        "Số đảng viên",
        "Cấp ủy viên được bầu",
        "Nữ",
        "Tuổi bình quân",
        "Bí thư",
        "Phó bí thư",
      ]);
      for (const [label, ...cells] of told) {
        const [a, b, change] = cells.length === 3 ? cells : [cells[0], cells[2], cells[4]];
        expect([label, hundredths(change)]).toEqual([label, hundredths(a) - hundredths(b)]);
        if (cells.length === 6)
          expect(hundredths(cells[5])).toBe(hundredths(cells[1]) - hundredths(cells[3]));
      }
    }),
    { numRuns: 60 },
  );
});
