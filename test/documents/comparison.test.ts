/** What a bulletin tells of the term before: what went up, what stayed, and nothing that compares what cannot be compared. */
import fc from "fast-check";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { documentKinds } from "../../src/documents/kinds";
import type { BulletinOptions } from "../../src/documents/bulletin/options";
import type { Document, FigureSpan } from "../../src/documents/document";
import { blockText } from "../../src/documents/text";
import { day, drawTable } from "../support/table";
import { draws } from "../support/effort";

const FROM_2025 = { term: { first: 2025, last: 2027 } };
const FROM_2022 = { term: { first: 2022, last: 2025 } };

function written(
  now: string,
  before: string | null,
  options: BulletinOptions = {},
  { decimals = 2, named = true }: { readonly decimals?: 0 | 1 | 2; readonly named?: boolean } = {},
): Document {
  const settings = { ...defaultSettings, decimals };
  const table = drawTable(now, FROM_2025);
  const previous = before === null ? {} : { previous: drawTable(before, named ? FROM_2022 : {}) };
  const report = makeReport(
    { table, ...previous, findings: [], asOf: null, today: day("01/6/2025") },
    settings,
  );
  return documentKinds.bulletin.write(report, { author: "", captions: false, ...options }, settings);
}

/** The paragraphs of the results. */
function results(...given: Parameters<typeof written>): readonly string[] {
  const block = written(...given).blocks.find(({ kind }) => kind === "results");
  return block ? blockText(block, defaultSettings.spelling).split("\n") : [];
}

/** Two branches that have met, with so many elected, and so many women, young and of minorities among them. */
const now = (elected: number, women: number, young = 0, minority = 0): string => `
  branch | date      | elected | women    | young:Dưới 40 tuổi | ethnicMinority
  Thôn 1 | 21/4/2025 | ${elected - 3} | ${Math.min(women, elected - 3)} | ${young} | ${minority}
  Thôn 2 | 22/4/2025 | 3 | ${Math.max(0, women - elected + 3)} | 0 | 0`;
const before = (elected: number, women: number, young?: number, minority?: number): string =>
  now(elected, women, young, minority);

test("without a term before nothing is compared", () => {
  expect(results(now(40, 12), null)).toEqual([
    "Các chi bộ bầu 40 đồng chí vào cấp ủy; nữ có 12 đồng chí (chiếm 30%).",
  ]);
});

test("of one indicator the difference says what it is beside", () => {
  expect(results(now(40, 12), before(44, 10))).toEqual([
    "Các chi bộ bầu 40 đồng chí vào cấp ủy.",
    "Nữ có 12 đồng chí (chiếm 30%), tăng 7,27 điểm phần trăm so với nhiệm kỳ trước.",
  ]);
});

test("of several it is said once", () => {
  expect(results(now(44, 12, 9, 8), before(40, 8, 8, 6))).toEqual([
    "Các chi bộ bầu 44 đồng chí vào cấp ủy (tăng 04 đồng chí so với nhiệm kỳ 2022-2025).",
    "Nữ có 12 đồng chí (chiếm 27,27%), tăng 7,27 điểm phần trăm so với nhiệm kỳ trước; cán bộ trẻ dưới 40 tuổi có 09 đồng chí (20,45%), tăng 0,45 điểm phần trăm; người dân tộc thiểu số có 08 đồng chí (18,18%), tăng 3,18 điểm phần trăm.",
  ]);
});

test("what fell is left out in public, women are told without their fall, and all is told inside", () => {
  expect(results(now(36, 6, 4), before(40, 8, 8))).toEqual([
    "Các chi bộ bầu 36 đồng chí vào cấp ủy; nữ có 06 đồng chí (chiếm 16,67%).",
  ]);
  expect(results(now(36, 6, 4), before(40, 8, 8), { internal: true })).toEqual([
    "Các chi bộ bầu 36 đồng chí vào cấp ủy (giảm 04 đồng chí so với nhiệm kỳ 2022-2025).",
    "Nữ có 06 đồng chí (chiếm 16,67%), giảm 3,33 điểm phần trăm so với nhiệm kỳ trước; cán bộ trẻ dưới 40 tuổi có 04 đồng chí (11,11%), giảm 8,89 điểm phần trăm.",
  ]);
});

test("an indicator that staff chose is told though it fell, without its fall", () => {
  expect(results(now(40, 6, 4), before(40, 8, 8), { indicators: ["women"] })).toEqual([
    "Các chi bộ bầu 40 đồng chí vào cấp ủy (bằng nhiệm kỳ 2022-2025); nữ có 06 đồng chí (chiếm 15%).",
  ]);
});

test("what stayed is told: number and share, the number alone, the share alone", () => {
  expect(results(now(40, 8, 4), before(40, 8, 4))).toEqual([
    "Các chi bộ bầu 40 đồng chí vào cấp ủy (bằng nhiệm kỳ 2022-2025).",
    "Nữ có 08 đồng chí (chiếm 20%), bằng nhiệm kỳ trước; cán bộ trẻ dưới 40 tuổi có 04 đồng chí (10%), bằng nhiệm kỳ trước.",
  ]);
  expect(results(now(44, 8, 11), before(40, 8, 8)).at(-1)).toBe(
    "Nữ có 08 đồng chí (chiếm 18,18%), bằng số lượng của nhiệm kỳ trước; cán bộ trẻ dưới 40 tuổi có 11 đồng chí (25%), tăng 5 điểm phần trăm.",
  );
  expect(results(now(50, 10), before(40, 8)).at(-1)).toBe(
    "Nữ có 10 đồng chí (chiếm 20%), tỷ lệ bằng nhiệm kỳ trước.",
  );
});

test("the young below 35 are not compared with those below 40", () => {
  const below = (limit: number): string =>
    `branch | date | elected | young:Dưới ${limit} tuổi\nThôn 1 | 21/4/2025 | 20 | 6\nThôn 2 | 21/4/2025 | 20 | 6`;
  const told = results(below(40), below(35));
  expect(told).toEqual([
    "Các chi bộ bầu 40 đồng chí vào cấp ủy (bằng nhiệm kỳ 2022-2025); cán bộ trẻ dưới 40 tuổi có 12 đồng chí (chiếm 30%).",
  ]);
});

test("of fewer than ten, now or then, numbers are compared", () => {
  expect(results(now(8, 3), before(8, 2)).at(-1)).toBe(
    "Nữ có 03 đồng chí, tăng 01 đồng chí so với nhiệm kỳ trước.",
  );
  expect(results(now(12, 3), before(9, 2)).at(-1)).toBe(
    "Nữ có 03 đồng chí (chiếm 25%), tăng 01 đồng chí so với nhiệm kỳ trước.",
  );
});

test("where all are women nothing is compared, and where there is none neither", () => {
  expect(results(now(20, 20), before(20, 3))[0]).toContain("(bằng nhiệm kỳ 2022-2025), đều là nữ");
  expect(results(now(20, 0), before(20, 3), { tellNone: true })[0]).toMatch(/; không có .*nữ/);
});

const ages = (age: string, ...rest: readonly string[]): string =>
  [
    `branch | date | elected | averageAge | ${rest[0] ?? "notes"}`,
    `Thôn 1 | 21/4/2025 | 20 | ${age} | ${rest[1] ?? ""}`,
    `Thôn 2 | 21/4/2025 | 20 | ${age} | ${rest[1] ?? ""}`,
  ].join("\n");

test("an average that fell is told, and its rise inside alone", () => {
  expect(results(ages("44,6"), ages("47,1"))[0]).toMatch(
    /Tuổi bình quân của cấp ủy viên là 44,6 tuổi, giảm 2,5 tuổi so với nhiệm kỳ trước\.$/,
  );
  expect(results(ages("47,1"), ages("44,6"))[0]).toMatch(/là 47,1 tuổi\.$/);
  expect(results(ages("47,1"), ages("44,6"), { internal: true })[0]).toMatch(/tuổi, tăng 2,5 tuổi so với/);
});

test("of several levels those that rose are compared, since all of them are one list", () => {
  const levels = (master: number, degree: number, college: number): string =>
    `branch | date | elected | master | degree | college
     Thôn 1 | 21/4/2025 | 20 | ${master} | ${degree} | ${college}
     Thôn 2 | 21/4/2025 | 20 | 0 | 0 | 0`;
  expect(results(levels(4, 8, 2), levels(2, 6, 6))[0]).toMatch(
    /Về trình độ chuyên môn: thạc sĩ 04 đồng chí \(chiếm 10%\), tăng 5 điểm phần trăm so với nhiệm kỳ trước; đại học 08 đồng chí \(20%\), tăng 5 điểm phần trăm; cao đẳng 02 đồng chí \(5%\)\.$/,
  );
});

test("the term before has no years where nothing names them", () => {
  expect(results(now(44, 0), before(40, 0), {}, { named: false })).toEqual([
    "Các chi bộ bầu 44 đồng chí vào cấp ủy (tăng 04 đồng chí so với nhiệm kỳ trước).",
  ]);
});

test("nobody has to compare", () => {
  expect(results(now(44, 12), before(40, 8), { comparison: false })).toEqual(results(now(44, 12), null));
});

describe("Before all have met", () => {
  const partly = `
    branch | date      | elected | women
    Thôn 1 | 21/4/2025 | 20 | 8
    Thôn 2 | 22/4/2025 | 20 | 4
    Thôn 3 | 22/7/2025 |    |`;

  test("some are not compared with all", () => {
    expect(results(partly, before(60, 12))).toEqual(results(partly, null));
  });

  test("shares are where staff want it, and never numbers", () => {
    expect(results(partly, before(60, 12), { comparison: true })).toEqual([
      "Tại các chi bộ đã tổ chức đại hội, 40 đồng chí được bầu vào cấp ủy.",
      "Nữ có 12 đồng chí (chiếm 30%), tăng 10 điểm phần trăm so với nhiệm kỳ trước.",
    ]);
    expect(results(partly, before(9, 2), { comparison: true })).toEqual(results(partly, null));
  });

  test("one congress is not compared with those of all", () => {
    const one = "branch | date | elected | women\nThôn 1 | 21/4/2025 | 20 | 8";
    expect(results(one, before(15, 2), { comparison: true })).toEqual(results(one, null));
  });
});

const drawn = fc
  .record({ elected: fc.integer({ min: 2, max: 300 }), women: fc.nat(300), young: fc.nat(300) })
  .map(({ elected, women, young }) => ({
    elected,
    women: Math.min(elected - 1, women),
    young: Math.min(elected - 1, young),
  }));

/** "35,53%" as 3553. */
function hundredths(text: string): number {
  return Math.round(100 * Number(text.replace("%", "").replaceAll(".", "").replace(",", ".")));
}

/** A share rounded half up, as the same. */
function shareOf(part: number, whole: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.floor((200 * part * scale + whole) / (2 * whole)) * 100) / scale;
}

test("every difference is that of the printed numbers, and no number stands without its figure", () => {
  fc.assert(
    fc.property(drawn, drawn, fc.constantFrom(0, 1, 2), fc.boolean(), (own, past, decimals, internal) => {
      const [table, old] = [own, past].map((one) => now(one.elected, one.women, one.young));
      if (table === undefined || old === undefined) throw new Error("There are two terms.");
      const { blocks } = written(table, old, { internal }, { decimals });
      const spans = blocks
        .filter(({ kind }) => kind === "results")
        .flatMap(({ paragraphs }) => paragraphs.flat(2));
      const figures = spans.filter((span): span is FigureSpan => "figure" in span);
      const [counts, before] = [own, past].map((one) => new Map(Object.entries(one)));
      for (const { figure, text } of figures) {
        if (figure.kind !== "indicator" || figure.term !== "difference") continue;
        const { indicator, what } = figure;
        const [count, its] = [counts?.get(indicator) ?? 0, before?.get(indicator) ?? 0];
        const difference =
          what === "count"
            ? 100 * (count - its)
            : shareOf(count, own.elected, decimals) - shareOf(its, past.elected, decimals);
        expect({ indicator, what, text: hundredths(text) }).toEqual({
          indicator,
          what,
          text: Math.abs(difference),
        });
      }
      const plain = spans.map((span) => ("figure" in span ? "…" : span.text)).join("");
      expect(plain.replace(/nhiệm kỳ \d{4}-\d{4}|dưới 40 tuổi/g, "")).not.toMatch(/\d/);
    }),
    { numRuns: draws(50, 10_000) },
  );
});
