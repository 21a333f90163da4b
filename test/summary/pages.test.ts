import fc from "fast-check";
import type { SheetLayout } from "../../src/sheet/layout";
import { makeSummary } from "../../src/summary/summary";
import { fitPages, pageStarts } from "../../src/summary/paging";
import { linesIn, longestWord, textWidth } from "../../src/sheet/measure";
import { sheetName } from "../../src/sheet/sheet-name";
import { dateText } from "../../src/summary/schedule";
import { drawTable } from "../support/table";
import { statisticsOf } from "./support";

const regular = { size: 10, bold: false };
const page = { height: 100, repeated: { first: 0, last: 0 } };
const rows = (count: number, least = 10) => Array.from({ length: count }, () => ({ least, air: 0 }));

test("A new page begins where the next row would not fit, below the repeated header.", () => {
  expect(
    pageStarts(
      rows(25).map(({ least }) => least),
      page,
    ),
  ).toEqual([0, 10, 19]);
});

test("Rows get air as far as it costs no page.", () => {
  const airy = [...rows(9)].map((row) => ({ ...row, air: 3 }));
  const parts = { body: { first: 1, last: 8 }, total: 9, sections: [], closing: [] };
  expect(fitPages(airy, page, parts)[1]).toBe(10.5);
});

test("Three branches go with the signatures that would stand alone.", () => {
  // Header, seven branches, the total, signatures of three rows that begin a page.
  const heights = fitPages(rows(13), page, {
    body: { first: 1, last: 8 },
    total: 9,
    sections: [],
    closing: [{ first: 10, last: 12 }],
  });
  expect(pageStarts(heights, page)).toEqual([0, 6]);
});

test("Where a little more air for all rows does it, no rows are stretched alone.", () => {
  const airy = rows(21).map((row) => ({ ...row, air: 2 }));
  const parts = { body: { first: 1, last: 16 }, total: 17, sections: [], closing: [{ first: 18, last: 20 }] };
  const heights = fitPages(airy, { ...page, height: 200 }, parts);
  // 13.5 points each; what is left of the page, 11 points, is 14 pixels for its 13 branches.
  expect([...new Set(heights)].sort()).toEqual([13.5, 14.25, 15]);
  expect(pageStarts(heights, { ...page, height: 200 })).toEqual([0, 14]);
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
  const heights = fitPages(high, page, {
    body: { first: 1, last: 1 },
    total: 2,
    sections: [],
    closing: [{ first: 4, last: 12 }],
  });
  expect(pageStarts(heights, page).some((start) => start > 4 && start <= 12)).toBe(false);
});

test("What is left of a page goes to its rows, so that one more never fits; no page ends with a section.", () => {
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
        // The planned page keeps points back, 10 down and 6 across; a printer may have them.
        const starts = startsOf(layout);
        expect(startsOf(layout, { down: 10, across: 6 })).toEqual(starts);
        const sections = layout.cells.flatMap(({ row, style }) =>
          style.startsWith("section.") ? [row] : [],
        );
        expect(starts.filter((start) => sections.includes(start - 1))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([5, 12, 17, 18, 19, 20, 21, 22, 30, 37, 120])(
  "With %i branches, the last page shows rows of the table above its signatures.",
  (count) => {
    const lines = Array.from({ length: count }, (_, i) => `Chi bộ số ${i + 1} | 19/4/2017 | 30 | 3 | 2 | 1`);
    const table = drawTable(`branch | date | members | elected | reelected | women\n${lines.join("\n")}`);
    const layout = makeSummary(statisticsOf(table), []);
    const starts = startsOf(layout);
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
  expect(startsOf(drawn)).toEqual(startsOf(plain));
});

test("Columns fill the page, and text stays at least ten points high.", () => {
  const ids = ["members", "elected", "reelected", "women", "secretaries"];
  const lines = Array.from(
    { length: 50 },
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

/** Where pages begin, reckoned from the layout alone. */
function startsOf(layout: SheetLayout, keptBack = { down: 0, across: 0 }): readonly number[] {
  const { rowHeights, print } = layout;
  const heights = [...rowHeights.entries()].sort(([a], [b]) => a - b).map(([, height]) => height);
  const { left, right, top, bottom } = print.marginsMm;
  const paper = {
    width: (297 - left - right) * (72 / 25.4) - keptBack.across,
    height: (210 - top - bottom) * (72 / 25.4) - keptBack.down,
  };
  const room = paper.height * Math.max(1, printedWidth(layout) / paper.width);
  const repeated = print.repeatRows ?? { first: 0, last: 0 };
  const again = heights.slice(repeated.first, repeated.last + 1).reduce((sum, height) => sum + height, 0);
  const starts = [0];
  let used = 0;
  heights.forEach((height, row) => {
    if (used + height > room) {
      starts.push(row);
      used = again;
    }
    used += height;
  });
  return starts;
}

/** The width of what is printed, in points. */
function printedWidth({ columnWidths, print: { area } }: SheetLayout): number {
  const { left, right } = area ?? { left: 0, right: columnWidths.length - 1 };
  return columnWidths.slice(left, right + 1).reduce((sum, width) => sum + width * 6, 0);
}

function rowOf(layout: SheetLayout, text: string): number {
  return layout.cells.find(({ value }) => value?.kind === "text" && value.text === text)?.row ?? -1;
}
