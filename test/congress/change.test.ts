/** A figure beside that of the term before: by how much it went up or down, taken of the numbers as they are printed. */
import fc from "fast-check";
import { beforeOf, beforeSentence, blockBefore, type Change } from "../../src/congress/change";
import { labelled } from "../../src/congress/labels";
import { makeReport, previousStatisticsOf } from "../../src/congress/report";
import type { TermStatistics } from "../../src/congress/statistics";
import { say } from "../../src/i18n/messages";
import { day, drawTable } from "../support/table";

const today = day("30/6/2025");

function past(picture: string): TermStatistics {
  return previousStatisticsOf(drawTable(picture), { today });
}

/** What is said of a figure of the second table beside the first. */
function said(before: string, now: string, id: string): string | null {
  const figure = past(now).figures.get(id);
  const found = figure && beforeOf(figure, past(before), 2);
  return found ? beforeSentence(found, say) : null;
}

const committee = (elected: number, women: number): string =>
  `branch | elected | women\nThôn 1 | ${elected} | ${women}`;

test.each([
  [
    "up",
    committee(14, 8),
    committee(17, 11),
    "nhiệm kỳ trước: 8 (57,14%); tăng 3, tỷ lệ tăng 7,57 điểm phần trăm",
  ],
  [
    "down",
    committee(17, 8),
    committee(14, 1),
    "nhiệm kỳ trước: 8 (47,06%); giảm 7, tỷ lệ giảm 39,92 điểm phần trăm",
  ],
  ["as it was", committee(10, 4), committee(5, 2), "nhiệm kỳ trước: 4 (40%); giảm 2, tỷ lệ không đổi"],
  ["of nobody elected no share", committee(0, 0), committee(5, 2), "nhiệm kỳ trước: 0; tăng 2"],
])("women went %s", (_way, before, now, words) => {
  expect(said(before, now, "women")).toBe(words);
});

const ages = (age: string): string => `branch | elected | averageAge\nThôn 1 | 3 | ${age}`;

test("an average differs by decimals", () => {
  expect(said(ages("44,5"), ages("43,25"), "averageAge")).toBe("nhiệm kỳ trước: 44,5; giảm 1,25");
});

test("points are those between the shares as they are printed, not between the exact ones", () => {
  // 35,526…% and 29,166…% are 6,359… apart, as printed 35,53 and 29,17 are 6,36; with none after the comma 36 and 29.
  const [now, before] = [past(committee(76, 27)), past(committee(72, 21))];
  const women = now.figures.get("women");
  const points = ([0, 1, 2] as const).map(
    (decimals) => women && beforeOf(women, before, decimals)?.shareChange?.by,
  );
  expect(points).toEqual(["7", "6,3", "6,36"]);
});

test("the young below 35 are not compared with those below 40, nor these with those up to 40", () => {
  const young = (limit: string): string => `branch | elected | young:${limit}\nThôn 1 | 3 | 1`;
  const same = "nhiệm kỳ trước: 1 (33,33%); không đổi, tỷ lệ không đổi";
  expect(said(young("Dưới 40 tuổi"), young("Trẻ dưới 40"), "young")).toBe(same);
  expect(said(young("Đến 40 tuổi"), young("Từ 40 tuổi trở xuống"), "young")).toBe(same);
  expect(said(young("Dưới 35 tuổi"), young("Dưới 40 tuổi"), "young")).toBeNull();
  expect(said(young("Từ 40 tuổi trở xuống"), young("Dưới 40 tuổi"), "young")).toBeNull();
});

test("what the term before does not tell is not compared", () => {
  expect(said("branch | elected\nThôn 1 | 3", committee(5, 2), "women")).toBeNull();
});

test("a block is compared with the one of its name, and with none where two have it", () => {
  const previous = past(`
    branch | elected
    # Khối xã
    Thôn 1 | 3
    # Khối trường
    Thôn 2 | 2
    # Khối trường
    Thôn 3 | 1`);
  expect(blockBefore(previous, "KHỐI XÃ")?.figures.get("elected")).toMatchObject({ count: 3 });
  expect(blockBefore(previous, "Khối trường")).toBeNull();
  expect(blockBefore(previous, "Khối phường")).toBeNull();
});

test("all congresses of a past term were held, but for those of which the sheet says otherwise", () => {
  const { progress } = past(`
    branch | date      | mark    | elected
    Thôn 1 | 18/4/2022 |         | 5
    Thôn 2 |           |         |
    Thôn 3 |           | pending |
    Thôn 4 |           | pending | 3
    Thôn 5 |           | exempt  |`);
  expect(progress).toMatchObject({ total: 5, held: 3, pending: 1, exempt: 1 });
});

test("a report has the term before beside its own figures, and these are the same without it", () => {
  const [now, before] = [drawTable(committee(17, 11)), drawTable(committee(14, 8))];
  const given = { table: now, findings: [], asOf: null, today };
  const { previous, ...own } = makeReport({ ...given, previous: before });
  expect(previous?.figures.get("elected")).toMatchObject({ count: 14 });
  expect(own).toEqual(makeReport(given));
});

test("every difference is that of the two numbers as they are printed", () => {
  const counts = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }));
  const printed = (text: string | null | undefined): number =>
    Math.round(100 * Number((text ?? "").replace("%", "").replaceAll(".", "").replace(",", ".")));
  const signed = ({ way, by }: Change): number => (way === "down" ? -1 : 1) * printed(by);
  fc.assert(
    fc.property(counts, counts, fc.constantFrom(0, 1, 2), ([a, extraA], [b, extraB], decimals) => {
      const [now, before] = [past(committee(a + extraA, a)), past(committee(b + extraB, b))];
      const women = now.figures.get("women");
      const found = women && beforeOf(women, before, decimals);
      const share = women && labelled(women, decimals).share;
      if (!found?.shareChange) throw new Error("Both have women and a share of them.");
      expect(signed(found.change)).toBe(100 * a - printed(found.text));
      expect(signed(found.shareChange)).toBe(printed(share) - printed(found.share));
      expect(found.shareChange.way === "same").toBe(share === found.share);
    }),
    { numRuns: 200 },
  );
});
