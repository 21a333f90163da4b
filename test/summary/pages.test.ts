import fc from "fast-check";
import type { SheetLayout } from "../../src/sheet/layout";
import { makeSummary } from "../../src/summary/summary";
import { fitPages, type SheetParts } from "../../src/summary/paging";
import { linesIn, longestWord, textWidth } from "../../src/sheet/measure";
import { sheetName } from "../../src/sheet/sheet-name";
import { dateText } from "../../src/summary/schedule";
import { drawTable } from "../support/table";
import { printedStarts, printedWidth } from "./printed";
import { statisticsOf } from "./support";

const regular = { size: 10, bold: false };
const page = { height: 100, repeated: { first: 0, last: 0 } };
const rows = (count: number, least = 10) => Array.from({ length: count }, () => ({ least, air: 0 }));

const parts = (given: Partial<SheetParts>): SheetParts => ({
  ...{ body: null, total: 0, sections: new Set(), closing: [], signed: given.total ?? 0 },
  ...given,
});

test("A new page begins where the next row would not fit, below the repeated header.", () => {
  expect(fitPages(rows(25, 9.75), page, parts({ body: { first: 1, last: 23 }, total: 24 })).starts).toEqual([
    0, 10, 19,
  ]);
});

test("Rows get air as far as it costs no page.", () => {
  const airy = rows(9).map((row) => ({ ...row, air: 3 }));
  // Nine of 11 points fit; of 11.25, the next whole pixel, they would not.
  expect(fitPages(airy, page, parts({ body: { first: 1, last: 7 }, total: 8 })).heights[1]).toBe(10.5);
});

test("What several pages have left goes between their rows, until one is full; a single page keeps its usual air", () => {
  const airy = (count: number) => rows(count).map((row) => ({ ...row, air: 2 }));
  // Header, ten branches, the total: at the usual air seven branches and three, and half of the second page white.
  const two = fitPages(airy(12), page, parts({ body: { first: 1, last: 10 }, total: 11 }));
  expect(two.starts).toEqual([0, 7]);
  expect(two.heights[1]).toBe(14.25);
  const one = fitPages(airy(6), page, parts({ body: { first: 1, last: 4 }, total: 5 }));
  expect(one.starts).toEqual([0]);
  expect(one.heights[1]).toBe(12);
});

test("No page begins with the last branch of a section, where the page before has room for it", () => {
  const sections = new Set([1, 8]);
  const body = { first: 1, last: 11 };
  // A heading and its six branches fill the first page but for two rows; more air would leave one of them to the next.
  const airy = rows(13).map((row) => ({ ...row, air: 2 }));
  const { starts } = fitPages(airy, page, parts({ body, total: 12, sections }));
  expect(starts).toEqual([0, 8]);
});

test("Three branches go with the signatures that would stand alone, and no row gets higher for it.", () => {
  // Header, eight branches, the total, signatures of three rows that begin a page.
  const { heights, starts } = fitPages(
    rows(13),
    page,
    parts({ body: { first: 1, last: 8 }, total: 9, closing: [{ first: 10, last: 12 }], signed: 12 }),
  );
  expect(starts).toEqual([0, 6]);
  expect(new Set(heights)).toEqual(new Set([10.5]));
});

test("The first page has three branches below its heads, where there is another page for the rest", () => {
  // The heads take all of a page but the room of one branch: they are on a page of their own with it, or of more height.
  const heads = [...rows(1), ...rows(6)];
  const body = { first: 7, last: 20 };
  const { starts } = fitPages([...heads, ...rows(15)], page, parts({ body, total: 21 }));
  expect(starts).toEqual([0, 9, 17]);
});

test("No page has nothing but the heads, though the signatures stand alone for it", () => {
  // Heads of five rows, a branch, the total, a gap and three rows of signatures.
  const { starts } = fitPages(
    rows(11),
    page,
    parts({ body: { first: 5, last: 5 }, total: 6, closing: [{ first: 8, last: 10 }], signed: 10 }),
  );
  expect(starts).toEqual([0, 8]);
});

test("However long a text, and however much a page has left for it, no row is higher than Excel takes.", () => {
  const name = "Văn phòng Đảng ủy và các đơn vị trực thuộc ".repeat(60);
  const lines = Array.from({ length: 6 }, (_, i) => `${name}${i + 1} | 19/4/2017 | 3 | 2`);
  const table = drawTable(`branch | date | elected | reelected\n${lines.join("\n")}`);
  const heights = [...makeSummary(statisticsOf(table), []).rowHeights.values()];
  expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
});

test("A block that begins on one page and ends on the next is kept whole.", () => {
  // Nothing can move with it: the branches are few and high.
  const high = [...rows(1), ...rows(2, 40), ...rows(1), ...rows(9, 9)];
  const block = { first: 4, last: 12 };
  const { starts } = fitPages(high, page, parts({ body: { first: 1, last: 1 }, total: 2, closing: [block] }));
  expect(starts.some((start) => start > block.first && start <= block.last)).toBe(false);
});

test("No page ends with a section, nor holds more than the paper; of many branches three at least are on the last", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      (blocks, words) => {
        const name = "Quy hoạch xây dựng ".repeat(words);
        const lines = blocks.flatMap((branches, b) => [
          `# KHỐI ${b + 1}`,
          ...Array.from({ length: branches }, (_, i) => `${name}${i + 1} | 19/4/2017 | 30 | 3 | 2 | 1`),
        ]);
        const table = drawTable(`branch | date | members | elected | reelected | women\n${lines.join("\n")}`);
        const layout = makeSummary(statisticsOf(table), []);
        const starts = printedStarts(layout);
        const sections = layout.cells.flatMap(({ row, style }) =>
          style.startsWith("section.") ? [row] : [],
        );
        expect(starts.filter((start) => sections.includes(start - 1))).toEqual([]);
        const total = layout.cells.find(({ style }) => style === "total.middle")?.row ?? 0;
        if (starts.length > 1) expect(starts.at(-1)).toBeLessThanOrEqual(total - 3);
      },
    ),
    // Seven blocks of which one page less would end with a heading.
    { numRuns: 60, examples: [[[19, 13, 21, 14, 29, 1, 38], 1]] },
  );
});

test.each([5, 12, 17, 18, 19, 20, 21, 22, 30, 37, 120])(
  "With %i branches, the last page shows rows of the table above its signatures.",
  (count) => {
    const lines = Array.from({ length: count }, (_, i) => `Chi bộ số ${i + 1} | 19/4/2017 | 30 | 3 | 2 | 1`);
    const table = drawTable(`branch | date | members | elected | reelected | women\n${lines.join("\n")}`);
    const layout = makeSummary(statisticsOf(table), []);
    const starts = printedStarts(layout);
    expect(starts.at(-1)).toBeLessThanOrEqual(rowOf(layout, "TỔNG CỘNG"));
  },
);

test.each([5, 21, 60])("With %i branches, charts beside the table change no page.", (count) => {
  const lines = Array.from({ length: count }, (_, i) => `Chi bộ số ${i + 1} | 19/4/2017 | 30 | 3 | 2 | 1`);
  const table = drawTable(`branch | date | members | elected | reelected | women\n${lines.join("\n")}`);
  const [drawn, plain] = [true, false].map((showCharts) =>
    makeSummary(statisticsOf(table), [], { showCharts }),
  );
  if (!drawn || !plain) throw new Error("There are two sheets.");
  expect(drawn.charts).toHaveLength(2);
  expect(printedStarts(drawn)).toEqual(printedStarts(plain));
});

test("Columns fill the page, and text stays at least ten points high.", () => {
  const ids = ["members", "elected", "reelected", "women", "secretaries"];
  // Of so many no page is saved by printing them smaller.
  const lines = Array.from(
    { length: 61 },
    (_, i) => `Chi bộ ${i} | 19/4/2017 | ${ids.map(() => 2).join(" | ")}`,
  );
  const layout = makeSummary(
    statisticsOf(drawTable(`branch | date | ${ids.join(" | ")}\n${lines.join("\n")}`)),
    [],
  );
  const millimetres = printedWidth(layout) * (25.4 / 72);
  expect(millimetres).toBeGreaterThan(255);
  expect(millimetres).toBeLessThan(297 - layout.print.marginsMm.left - layout.print.marginsMm.right);
  expect(layout.styles["branch.count"]?.size).toBe(12);
});

test("A sheet of 25 indicators turns its headings and keeps to ten points and one page across.", () => {
  const ids =
    "members membersWomen officialMembers probationaryMembers summoned attended planned elected reelected women young ethnicMinority religious secretaries secretariesReelected secretariesWomen deputySecretaries upperSecondary vocational college degree postgraduate politicalElementary politicalIntermediate politicalAdvanced".split(
      " ",
    );
  const lines = Array.from(
    { length: 9 },
    (_, i) => `Chi bộ ${i} | 19/4/2017 | ${ids.map(() => 12).join(" | ")}`,
  );
  const layout = makeSummary(
    statisticsOf(drawTable(`branch | date | ${ids.join(" | ")}\n${lines.join("\n")}`)),
    [],
  );
  expect(layout.styles["headerTurned"]).toMatchObject({ turned: true, size: 10 });
  expect(layout.cells.some(({ style }) => style === "headerTurned")).toBe(true);
  expect(printedWidth(layout)).toBeLessThan(760);
});

test("Letters are as wide as the font's, accents or not; capitals are wider, and bold wider still.", () => {
  expect(textWidth("Chi bộ", regular)).toBeCloseTo(textWidth("Chi bo", regular));
  expect(textWidth("ĐẢNG ỦY", regular)).toBeGreaterThan(textWidth("đảng ủy", regular) * 1.3);
  expect(textWidth("đảng ủy", { size: 10, bold: true })).toBeGreaterThan(textWidth("đảng ủy", regular));
  expect(longestWord("Quản lý doanh nghiệp", regular)).toBeCloseTo(textWidth("nghiệp", regular));
});

test("Text wraps between words, and inside a word that no line can hold.", () => {
  expect(linesIn("Chi bộ Văn phòng", 200, regular)).toBe(1);
  expect(linesIn("Chi bộ Văn phòng", 45, regular)).toBe(3);
  expect(linesIn("Chibộvănphòng", 40, regular)).toBe(2);
});

test.each([
  [undefined, "Tổng hợp"],
  ["Kết quả [1]: A/B?*\\", "Kết quả 1 A B"],
  ["  'Đợt 1'  ", "Đợt 1"],
  ["History", "Tổng hợp"],
  ["Tổng hợp kết quả đại hội các chi bộ trực thuộc", "Tổng hợp kết quả đại hội các ch"],
  ["[]", "Tổng hợp"],
])("The sheet's name %j is %j.", (wanted, name) => {
  expect(sheetName(wanted)).toBe(name);
});

test("Days are written as short as they stay clear.", () => {
  const text = (picture: string) => {
    const [date] = drawTable(`branch | date\nA | ${picture}`).dates;
    return date ? dateText(date) : null;
  };
  expect(
    [
      "05/4/2017",
      "19-21/4/2017",
      "28/4/2017-3/5/2017",
      "30/12/2016-2/1/2017",
      "1/2017",
      "4/2017",
      "II/2017",
    ].map(text),
  ).toEqual([
    "05/4/2017",
    "19-21/4/2017",
    "28/4-03/5/2017",
    "30/12/2016-02/01/2017",
    "Tháng 01/2017",
    "Tháng 4/2017",
    "Quý II/2017",
  ]);
});

function rowOf(layout: SheetLayout, text: string): number {
  return layout.cells.find(({ value }) => value?.kind === "text" && value.text === text)?.row ?? -1;
}
