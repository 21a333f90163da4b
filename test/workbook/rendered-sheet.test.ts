/** A sheet of ours as it is drawn on a screen. */
import type { LayoutValue, SheetLayout } from "../../src/sheet/layout";
import { renderLayout } from "../../src/workbook/rendered-sheet";

const LAYOUT: SheetLayout = {
  name: "Tổng hợp",
  styles: {
    title: { size: 15, bold: true, align: "center" },
    count: { size: 12, numberFormat: "[>=1000]0\\.000;0" },
    decimal: { size: 12 },
  },
  cells: [
    { row: 0, column: 0, style: "title", value: { kind: "text", text: "Kết quả" } },
    { row: 0, column: 1, style: "title" },
    { row: 2, column: 1, style: "count", value: { kind: "number", value: 9 } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [30, 8.5],
  rowHeights: new Map([
    [0, 30],
    [1, 15.75],
  ]),
  print: {
    paper: "A4",
    orientation: "landscape",
    marginsMm: { top: 20, bottom: 15, left: 25, right: 10, header: 8, footer: 8 },
    pages: { fitToWide: 1 },
    centerHorizontally: true,
    footerCenter: "",
  },
};

/** The text of a cell with this value, and whether it is a number. */
function shown(value: LayoutValue, style: "count" | "decimal" = "decimal"): readonly [string, boolean] {
  const { cells } = renderLayout({ ...LAYOUT, cells: [{ row: 0, column: 0, style, value }] });
  return [cells[0]?.text ?? "", cells[0]?.isNumber ?? false];
}

test("What stands beside the print is shown, but for hidden columns; a chart tells what its hidden cells say", () => {
  const area = { top: 0, left: 3, bottom: 1, right: 3 };
  const text = (said: string): LayoutValue => ({ kind: "text", text: said });
  const { rendered, cells } = renderLayout({
    ...LAYOUT,
    columnWidths: [30, 8.5, 70, 10, 10],
    hiddenColumns: new Set([3, 4]),
    cells: [
      { row: 0, column: 2, style: "title", value: text("Cần kiểm tra") },
      { row: 0, column: 3, style: "title", value: text("Đã đại hội: 4 (80%)") },
      {
        row: 1,
        column: 3,
        style: "title",
        value: { kind: "formula", formula: "A1", value: "Chưa đại hội: 1 (20%)" },
      },
      { row: 0, column: 4, style: "count", value: { kind: "number", value: 4 } },
      { row: 1, column: 4, style: "count", value: { kind: "formula", formula: "A1-4", value: 1 } },
    ],
    charts: [
      {
        ...{
          name: "ring",
          kind: "doughnut",
          title: "Tiến độ",
          colors: ["#2F75B5"],
          titleSize: 13,
          textSize: 11,
        },
        ...{ labels: area, values: { ...area, left: 4, right: 4 } },
        at: { top: 1, left: 2, bottom: 9, right: 2 },
      },
    ],
    print: { ...LAYOUT.print, area: { top: 0, left: 0, bottom: 1, right: 1 } },
  });
  expect(cells.map((cell) => cell.text)).toEqual(["Cần kiểm tra"]);
  expect(rendered).toMatchObject({ columns: [240, 68, 560, 0, 0], printedColumns: 2, rowCount: 10 });
  expect(rendered.charts).toMatchObject([
    { labels: ["Đã đại hội: 4 (80%)", "Chưa đại hội: 1 (20%)"], values: [4, 1], title: "Tiến độ" },
  ]);
});

describe("A layout as it is rendered", () => {
  const { rendered, cells } = renderLayout(LAYOUT);

  test("has its name and its merges", () => {
    expect(rendered).toMatchObject({
      name: "Tổng hợp",
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
  });

  test("has widths in pixels, eight a character", () => {
    expect(rendered.columns).toEqual([240, 68]);
  });

  test("has rows that begin where those above end, four pixels for three points", () => {
    expect([...rendered.tops].slice(0, 3)).toEqual([0, 40, 61]);
  });

  test("has rows down to the last that holds something", () => {
    expect(rendered.rowCount).toBe(3);
  });

  test("has rows down to the last that has a height, though nothing stands in it", () => {
    const rowHeights = new Map([[9, 30]]);
    expect(renderLayout({ ...LAYOUT, rowHeights }).rendered.rowCount).toBe(10);
  });

  test("gives each cell the look of its style", () => {
    expect(cells.map(({ format }) => rendered.formats[format])).toEqual([
      LAYOUT.styles.title,
      LAYOUT.styles.title,
      LAYOUT.styles.count,
    ]);
  });

  test("keeps cells that only have a look", () => {
    expect(cells[1]).toMatchObject({ row: 0, column: 1, text: "", isNumber: false });
  });

  test("of nothing has no rows", () => {
    const empty = { ...LAYOUT, cells: [], rowHeights: new Map<number, number>() };
    expect(renderLayout(empty).rendered.rowCount).toBe(0);
  });
});

describe("A cell shows", () => {
  test("a text as it is", () => {
    expect(shown({ kind: "text", text: "=1+1" })).toEqual(["=1+1", false]);
  });

  test("a count with points between thousands", () => {
    expect(shown({ kind: "number", value: 5207 }, "count")).toEqual(["5.207", true]);
  });

  test("a decimal with a comma", () => {
    expect(shown({ kind: "number", value: 44.5 })).toEqual(["44,5", true]);
  });

  test("the value of a formula, not the formula", () => {
    expect(shown({ kind: "formula", formula: "SUM(A1:A2)", value: 10 }, "count")).toEqual(["10", true]);
  });

  test("a share, which is a text, as a text", () => {
    expect(shown({ kind: "formula", formula: 'A1*100/A2&"%"', value: "62,57%" })).toEqual(["62,57%", false]);
  });
});
