/** The tag by which a sheet of ours is known: what was written is read back, anything else is none. */
import { extentOf } from "../../src/sheet/layout";
import type { SheetLayout } from "../../src/sheet/layout";
import {
  gapsOf,
  tagText,
  oursOf,
  parseTag,
  printedOf,
  type SheetTag,
} from "../../src/workbook/excel/sheet-tag";

const KNOWN: SheetTag = {
  kind: "summary",
  id: "{00000002}",
  name: "Tổng hợp",
  previous: false,
  content: "",
  run: "b2ae",
  source: "KQ 'quý II'",
  sourceId: "{00000001}",
  rows: 37,
  columns: 11,
  printed: { rows: 28, columns: 8 },
  gaps: [{ top: 28, left: 0, bottom: 36, right: 8 }],
  widths: [29.36, 205.6],
  breaks: [],
  charts: [
    {
      name: "daihoi-progress",
      kind: "doughnut",
      title: "Tiến độ đại hội",
      labels: { top: 31, left: 9, bottom: 32, right: 9 },
      values: { top: 31, left: 10, bottom: 32, right: 10 },
      colors: ["#2F75B5"],
      titleSize: 13,
      textSize: 11,
      at: { top: 10, left: 9, bottom: 18, right: 10 },
    },
  ],
};

test("A tag is read as it was written.", () => {
  expect(parseTag(tagText(KNOWN))).toEqual(KNOWN);
});

test("The same tag is the same text, in whatever order it was put together.", () => {
  const turned = Object.fromEntries(Object.entries(KNOWN).toReversed());
  expect(tagText({ ...KNOWN, ...turned })).toBe(tagText(KNOWN));
});

test.each<readonly [what: string, text: string]>([
  ["nothing", ""],
  ["no JSON", "DaiHoi"],
  ["something of somebody else's", '{"owner":"x"}'],
  ["a kind that is not ours", tagText(KNOWN).replace('"summary"', '"report"')],
  ["no rows", tagText(KNOWN).replace('"rows":37', '"rows":0')],
  ["half a row", tagText(KNOWN).replace('"rows":37', '"rows":1.5')],
  ["a place left of the sheet", tagText(KNOWN).replace('"left":9', '"left":-1')],
])("A tag that says %s is none.", (_what, text) => {
  expect(parseTag(text)).toBeNull();
});

describe("A layout takes", () => {
  const layout = (more: Partial<SheetLayout>): SheetLayout => ({
    name: "x",
    styles: {},
    cells: [],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    print: {
      paper: "A4",
      orientation: "portrait",
      marginsMm: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 },
      pages: { fitToWide: 1 },
      centerHorizontally: false,
      footerCenter: "",
    },
    ...more,
  });

  test.each<readonly [what: string, more: Partial<SheetLayout>, rows: number, columns: number]>([
    ["one cell where there is nothing", {}, 1, 1],
    ["its cells", { cells: [{ row: 4, column: 2, style: "x" }] }, 5, 3],
    ["the columns that have a width", { columnWidths: [5, 5, 5, 5] }, 1, 4],
    ["the rows that have a height", { rowHeights: new Map([[6, 20]]) }, 7, 1],
  ])("%s", (_what, more, rows, columns) => {
    expect(extentOf(layout(more))).toEqual({ rows, columns });
  });

  test("its cells and merges; what of its extent neither has is left empty, and the rest is ours", () => {
    const drawn = layout({
      cells: [
        { row: 0, column: 0, style: "x" },
        { row: 2, column: 2, style: "x" },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
    const gaps = [
      { top: 0, left: 2, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 2 },
      { top: 2, left: 0, bottom: 2, right: 1 },
    ];
    expect(gapsOf(drawn)).toEqual(gaps);
    expect(oursOf({ rows: 3, columns: 3, gaps })).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 2 },
    ]);
  });

  test.each<readonly [what: string, area: SheetLayout["print"]["area"], rows: number, columns: number]>([
    ["all of it, where it says nothing else", undefined, 5, 3],
    ["what it says", { top: 0, left: 0, bottom: 2, right: 1 }, 3, 2],
  ])("and prints %s", (_what, area, rows, columns) => {
    const plain = layout({ cells: [{ row: 4, column: 2, style: "x" }] });
    const drawn = { ...plain, print: { ...plain.print, ...(area && { area }) } };
    expect(printedOf(drawn)).toEqual({ rows, columns });
  });
});
