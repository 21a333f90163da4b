/** What the report tells of the term before: all of it, what fell too, with the figures then in square brackets. */
import fc from "fast-check";
import { makeReport } from "../../../src/congress/report";
import { defaultSettings } from "../../../src/congress/settings";
import { quickReport } from "../../../src/documents/quick-report/quick-report";
import type { QuickReportOptions } from "../../../src/documents/quick-report/options";
import { documentText } from "../../../src/documents/text";
import { day, drawTable } from "../../support/table";
import { part } from "./written";
import { draws } from "../../support/effort";

const HEAD = "branch | date | elected | reelected | women | young:Dưới 40 tuổi | degree | college";

/** Two branches that have met; the second elected one. */
function drawn(elected: number, ...of: readonly number[]): string {
  return [
    HEAD,
    ["Thôn 1", "21/4/2025", elected - 3, ...of].join(" | "),
    `Thôn 2 | 22/4/2025 | 3${" | 0".repeat(5)}`,
  ].join("\n");
}

function reported(
  now: string,
  before: string | null,
  options: Partial<QuickReportOptions> = {},
  decimals: 0 | 1 | 2 = 2,
): readonly string[] {
  const settings = { ...defaultSettings, decimals };
  const table = drawTable(now, { term: { first: 2025, last: 2027 } });
  const previous =
    before === null ? {} : { previous: drawTable(before, { term: { first: 2022, last: 2025 } }) };
  const report = makeReport(
    { table, ...previous, findings: [], asOf: null, today: day("01/6/2025") },
    settings,
  );
  const text = documentText(quickReport.write(report, options, settings), settings.spelling);
  return text.split("\n").filter((line) => line !== "");
}

const results = (...given: Parameters<typeof reported>): readonly string[] =>
  part(reported(...given), "KẾT QUẢ BẦU CỬ");

test("each indicator has a line, and levels their list, with what was then in square brackets", () => {
  expect(results(drawn(40, 20, 12, 4, 20, 10), drawn(44, 30, 11, 6, 18, 12))).toEqual([
    "1. Số lượng: các chi bộ bầu 40 đồng chí vào cấp ủy, giảm 04 đồng chí so với nhiệm kỳ 2022-2025.",
    "2. Cơ cấu (số trong ngoặc vuông là nhiệm kỳ 2022-2025):",
    "- Tái cử 20 đồng chí (chiếm 50%) [30/44, 68,18%], giảm 18,18 điểm phần trăm.",
    "- Nữ 12 đồng chí (30%) [11/44, 25%], tăng 5 điểm phần trăm.",
    "- Cán bộ trẻ dưới 40 tuổi 04 đồng chí (10%) [6/44, 13,64%], giảm 3,64 điểm phần trăm.",
    "3. Trình độ chuyên môn: đại học 20 đồng chí (50%) [18/44, 40,91%], tăng 9,09 điểm phần trăm; cao đẳng 10 đồng chí (25%) [12/44, 27,27%], giảm 2,27 điểm phần trăm.",
  ]);
});

test("nobody now, nobody then, as many, and fewer than ten", () => {
  expect(results(drawn(9, 2, 0, 2, 0, 0), drawn(9, 0, 3, 2, 0, 0)).slice(1)).toEqual([
    "2. Cơ cấu (số trong ngoặc vuông là nhiệm kỳ 2022-2025):",
    "- Tái cử 02 đồng chí [không có], tăng 02 đồng chí.",
    "- Cán bộ trẻ dưới 40 tuổi 02 đồng chí [2/9], bằng nhiệm kỳ trước.",
    "- Nữ: không có [3/9].",
  ]);
  expect(results(drawn(9, 2, 0, 0, 0, 0), drawn(9, 1, 0, 0, 0, 0)).at(-1)).toBe(
    "- Cán bộ trẻ dưới 40 tuổi: không có.",
  );
});

test("what the figures show says it in one sentence", () => {
  const told = part(reported(drawn(40, 20, 12, 4, 0, 0), drawn(44, 30, 11, 6, 0, 0)), "ĐÁNH GIÁ CHUNG");
  expect(told.join(" ")).toContain("So với nhiệm kỳ trước, tỷ lệ nữ tăng; tỷ lệ cán bộ trẻ giảm.");
});

test("without a term before, or without the wish, it is as ever", () => {
  const now = drawn(40, 20, 12, 4, 20, 10);
  expect(reported(now, drawn(44, 30, 11, 6, 18, 12), { comparison: false })).toEqual(reported(now, null));
});

test("every difference is that of the printed numbers beside it", () => {
  const some = fc.nat(60);
  const term = fc
    .tuple(fc.integer({ min: 10, max: 400 }), some, some, some, some, some)
    .map(([elected, ...of]) => drawn(elected, ...of.map((count) => Math.min(count, elected - 1))));
  const hundredths = (text = ""): number => Math.round(100 * Number(text.replace(",", ".")));
  fc.assert(
    fc.property(term, term, fc.constantFrom(0, 1, 2), (now, before, decimals) => {
      const lines = reported(now, before, {}, decimals).join("; ").split("; ");
      for (const line of lines) {
        const [, share, old, way, points] =
          /\((?:chiếm )?([\d,]+)%\) \[\d+\/\d+, ([\d,]+)%\], (tăng|giảm) ([\d,]+) điểm/u.exec(line) ?? [];
        if (points === undefined) continue;
        const change = (way === "tăng" ? 1 : -1) * hundredths(points);
        expect({ line, change }).toEqual({ line, change: hundredths(share) - hundredths(old) });
      }
    }),
    { numRuns: draws(50, 10_000) },
  );
});
