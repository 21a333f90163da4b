/** A file's sheet rendered: its values as Excel shows them, in the looks of the file where it has any. */
import type { SheetFormats } from "../../../src/workbook/file/xlsx/cell-formats";
import { cellsOfGrid, renderGrid, shownText } from "../../../src/workbook/file/rendered-grid";
import { STANDARD_HEIGHT, type CellFormat, type RenderedSheet } from "../../../src/workbook/rendered-sheet";
import { draw } from "../../support/draw";

/** Excel's number of 19/4/2017: 42736 is 01/01/2017, and 31 + 28 + 31 + 18 days later it is. */
const APRIL_19 = 42736 + 108;
/** The format in which our summary writes counts, with points whatever language the machine is set to. */
const OUR_COUNTS = "[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0";

function formatsOf(given: Partial<SheetFormats>): SheetFormats {
  const none: SheetFormats = {
    formulas: new Map(),
    widths: [],
    heights: new Map(),
    formats: [],
    cells: [],
  };
  return { ...none, ...given };
}

function heightOf({ tops }: RenderedSheet, row: number): number {
  return (tops[row + 1] ?? 0) - (tops[row] ?? 0);
}

/** Looks in which the cell of row 0 and column 0 has this one. */
function formatOfFirst(format: CellFormat, given: Partial<SheetFormats> = {}): SheetFormats {
  return formatsOf({ formats: [format], cells: [[0]], ...given });
}

describe("A value is shown", () => {
  test.each<[string, string | undefined, string]>([
    ["a day first where the machine's own short form is used", "m/d/yy", "19/04/2017"],
    ["a day first, whichever way that form is written", "M/D/YYYY", "19/04/2017"],
    ["as its format says", "d-m-yy", "19-4-17"],
    ["with the month in figures", "mm/yyyy", "04/2017"],
    ["with the month in Vietnamese words", "[$-42A]dd mmmm yyyy", "19 tháng 4 2017"],
    ["as a number where no format says that it is a day", undefined, "42844"],
  ])("for a day: %s", (_how, format, text) => {
    expect(shownText(APRIL_19, format)).toBe(text);
  });

  test.each<[number, string | undefined, string]>([
    [9, undefined, "9"],
    [0, undefined, "0"],
    [9, "00", "09"],
    [0.9, "0%", "90%"],
    [0.6257, "0.00%", "62.57%"],
    [44.5, "0.00", "44.50"],
    [-2, "0", "-2"],
    [5207, OUR_COUNTS, "5.207"],
    [1298000, OUR_COUNTS, "1.298.000"],
    [9, OUR_COUNTS, "9"],
    [5, 'General" đ"', "5 đ"],
    [-1, "dd/mm/yyyy", "-1"],
  ])("for a number: %p in %p is %p", (value, format, text) => {
    expect(shownText(value, format)).toBe(text);
  });

  test("as the same number without the dust of binary fractions", () => {
    expect(shownText(0.1 + 0.2, undefined)).toBe("0.3");
  });

  test("as it is for a text, whatever its format", () => {
    expect(shownText("09", "0.00")).toBe("09");
  });

  test("by its name for an error", () => {
    expect(shownText({ error: "#REF!" }, "0")).toBe("#REF!");
  });

  test("in Excel's words for true and false", () => {
    expect([shownText(true, undefined), shownText(false, undefined)]).toEqual(["TRUE", "FALSE"]);
  });

  test("as nothing for a blank cell", () => {
    expect(shownText(null, "m/d/yy")).toBe("");
  });

  test("as the bare number where nobody knows the format", () => {
    expect(shownText(7, '[$-1010000]E"')).toBe("7");
  });
});

describe("The cells of a sheet", () => {
  const grid = draw(
    `
    Chi bộ | Ngày
    Thôn 1 | #19/4/2017
           |
    Thôn 2 | 5`,
    { formats: [undefined, [undefined, "dd/mm/yyyy"]] },
  );
  const told = (from: number, to: number, formats?: SheetFormats): readonly string[] =>
    cellsOfGrid(grid, from, to, formats).map(({ row, column, text }) => `${row},${column} ${text}`);

  test("are those of the rows that were asked for, both ends included", () => {
    expect(told(1, 2)).toEqual(["1,0 Thôn 1", "1,1 19/04/2017"]);
  });

  test("end with the sheet", () => {
    expect(told(3, 99)).toEqual(["3,0 Thôn 2", "3,1 5"]);
  });

  test("are left out where they hold nothing and have no look", () => {
    expect(told(2, 2)).toEqual([]);
  });

  test("stand where they have a look, though they hold nothing", () => {
    const formats = formatsOf({
      formats: [{ size: 11, border: true }],
      cells: [undefined, undefined, [-1, 0]],
    });
    expect(told(2, 2, formats)).toEqual(["2,1 "]);
  });

  test("stand beyond the last value where the file has a look there", () => {
    const formats = formatsOf({
      widths: [64, 64, 64],
      formats: [{ size: 11, border: true }],
      cells: [[-1, -1, 0]],
    });
    expect(told(0, 0, formats)).toEqual(["0,0 Chi bộ", "0,1 Ngày", "0,2 "]);
  });

  test("know numbers from texts, since they stand at the right", () => {
    expect(cellsOfGrid(grid, 1, 3).map(({ isNumber }) => isNumber)).toEqual([false, true, false, true]);
  });
});

describe("A sheet of a file as it is rendered", () => {
  test("has its name, its merges, and a little room beyond what is filled", () => {
    const rendered = renderGrid(draw("\nA | <\n1 | 2"));
    expect(rendered).toMatchObject({ name: "KQ", merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
    expect(rendered.rowCount).toBeGreaterThan(2);
    expect(rendered.columns.length).toBeGreaterThan(2);
  });

  test("has the widths and heights of the file", () => {
    const formats = formatsOf({
      widths: [50, 0],
      heights: new Map([[0, 40]]),
    });
    const rendered = renderGrid(draw("\nA | B\n1 | 2"), formats);
    expect(rendered.columns.slice(0, 2)).toEqual([50, 0]);
    expect(heightOf(rendered, 0)).toBe(40);
  });

  test("of a file without widths has columns as wide as their words", () => {
    const { columns } = renderGrid(draw("\nSTT | Chi bộ | Ngày\n1 | Quy hoạch xây dựng | 5"));
    const [number = 0, name = 0] = columns;
    expect(name).toBeGreaterThan(number);
  });

  test("does not make a column wide for a title that reaches over others", () => {
    const title = draw("\nTỔNG HỢP KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2017-2020 CỦA ĐẢNG BỘ | |\n1 | 2 | 3");
    const plain = draw("\n | |\n1 | 2 | 3");
    expect(renderGrid(title).columns).toEqual(renderGrid(plain).columns);
  });

  test("has no height for hidden rows", () => {
    expect(heightOf(renderGrid(draw("\nA | B\n~1 | 2\n3 | 4")), 1)).toBe(0);
  });

  test("has no width for hidden columns, also where the file gives no widths", () => {
    const grid = { ...draw("Tên | Số | Nữ\nA | 9 | 4"), hiddenColumns: new Set([1]) };
    expect(
      renderGrid(grid)
        .columns.map((width) => width > 0)
        .slice(0, 3),
    ).toEqual([true, false, true]);
  });

  test("has no height for hidden rows, whatever height the file gives them", () => {
    const rendered = renderGrid(draw("\nA\n~1"), formatsOf({ heights: new Map([[1, 30]]) }));
    expect(heightOf(rendered, 1)).toBe(0);
  });
});

describe("The height of a row that has none of its own", () => {
  const wrapped = { size: 11, wrap: true } as const;
  const height = (drawing: string, formats: SheetFormats): number =>
    heightOf(renderGrid(draw(drawing), formats), 0);

  test("is the standard one for a line", () => {
    expect(height("\nThôn 1", formatOfFirst(wrapped, { widths: [80] }))).toBe(STANDARD_HEIGHT);
  });

  test("is what its lines need where they wrap", () => {
    // Two lines of 11 points, 1.28 of them apart, and a point: 29.16 points are 39 pixels.
    expect(height('\n"Thôn 1\\nThôn 2"', formatOfFirst(wrapped, { widths: [200] }))).toBe(39);
  });

  test("is what one line needs where it does not wrap", () => {
    // 20 points, 1.28 of them, and a point: 26.6 points are 35 pixels.
    expect(height('\n"Thôn 1\\nThôn 2"', formatOfFirst({ size: 20 }, { widths: [200] }))).toBe(35);
  });

  test("has the width of the whole merge for its lines", () => {
    const text = "Quản lý đầu tư và quản lý doanh nghiệp";
    const formats = formatOfFirst(wrapped, { widths: [60, 300] });
    expect(height(`\n${text} | <`, formats)).toBe(STANDARD_HEIGHT);
    expect(height(`\n${text} | 1`, formats)).toBeGreaterThan(21);
  });

  test("does not come from a cell that is merged with the row below", () => {
    const text = "Quản lý đầu tư và quản lý doanh nghiệp";
    expect(height(`\n${text}\n^`, formatOfFirst(wrapped, { widths: [60] }))).toBe(STANDARD_HEIGHT);
  });

  test("gives way to the file's own", () => {
    const formats = formatOfFirst(wrapped, { heights: new Map([[0, 25]]) });
    expect(height('\n"Thôn 1\\nThôn 2"', formats)).toBe(25);
  });
});
