/** A document on a sheet of its own. */
import { documentKinds } from "../../src/documents/kinds";
import { documentLayout } from "../../src/documents/sheet";
import type { SheetLayout } from "../../src/sheet/layout";

function bulletinLayout(paragraphs: readonly string[]): SheetLayout {
  return documentLayout(documentKinds.bulletin, paragraphs);
}

const LAYOUT = bulletinLayout(["4/5 chi bộ đã đại hội", "Đã bầu 10 cấp ủy viên.", "=1+1"]);

test("Each paragraph has a row of its own, in the order of the bulletin.", () => {
  expect(LAYOUT.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [0, 0, { kind: "text", text: "4/5 chi bộ đã đại hội" }],
    [1, 0, { kind: "text", text: "Đã bầu 10 cấp ủy viên." }],
    [2, 0, { kind: "text", text: "=1+1" }],
  ]);
});

test("The first paragraph is the headline, bold and in the middle; the others are not.", () => {
  const looks = LAYOUT.cells.map(({ style }) => LAYOUT.styles[style]);
  expect(looks.map((look) => [look?.bold ?? false, look?.align])).toEqual([
    [true, "center"],
    [false, "left"],
    [false, "left"],
  ]);
});

test("Text wraps in its cell.", () => {
  expect(Object.values(LAYOUT.styles).every(({ wrap }) => wrap)).toBe(true);
});

test("A paragraph of several lines has a higher row than one of a single line.", () => {
  const { rowHeights } = bulletinLayout(["A", "Đã bầu.", "Đã bầu cấp ủy viên. ".repeat(20)]);
  const line = rowHeights.get(1) ?? 0;
  expect(rowHeights.get(2) ?? 0).toBeGreaterThan(2 * line);
});

test("A row is as high as its line, with air between paragraphs.", () => {
  // 14 points, 1.28 of them from line to line, a point around and 6 of air: 24.92, in pixels of 0.75 points 25.5.
  expect(LAYOUT.rowHeights.get(1)).toBe(25.5);
});

describe("A paragraph that no row can hold", () => {
  /** What stands in the rows below the headline; in Excel a row has at most 409 points, a cell 32,767 characters. */
  function rowsOf(paragraph: string): readonly string[] {
    const { cells, rowHeights } = bulletinLayout(["Tiêu đề", paragraph]);
    const texts = cells.map(({ value }) => (value?.kind === "text" ? value.text : ""));
    expect(texts.filter((text) => text.length > 32_767)).toEqual([]);
    expect([...rowHeights.values()].filter((height) => height > 409)).toEqual([]);
    expect([...rowHeights.keys()]).toEqual(cells.map(({ row }) => row));
    return texts.slice(1);
  }

  test("goes on in the next rows, parted between words, and no word is lost", () => {
    const paragraph = "Đã bầu cấp ủy viên khóa mới. ".repeat(2_000).trim();
    const rows = rowsOf(paragraph);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.join(" ")).toBe(paragraph);
  });

  test("is parted anywhere where it has no words, but never within a sign", () => {
    const paragraph = "📄".repeat(40_000);
    const rows = rowsOf(paragraph);
    expect(rows.join("")).toBe(paragraph);
    expect(rows.filter((row) => /[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(row))).toEqual([]);
  });

  test("is the longest that a cell takes where marks alone make it long", () => {
    const paragraph = `a${"\u0301".repeat(70_000)}`;
    expect(rowsOf(paragraph).join("")).toBe(paragraph);
  });
});

test("A paragraph that fills a row stands in one.", () => {
  const { cells } = bulletinLayout(["Tiêu đề", "Đã bầu cấp ủy viên khóa mới. ".repeat(50).trim(), "Hết."]);
  expect(cells).toHaveLength(3);
});

test("It prints on A4 upright, one page wide, with the margins of a document.", () => {
  expect(LAYOUT.print).toMatchObject({
    paper: "A4",
    orientation: "portrait",
    pages: { fitToWide: 1 },
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
  });
});

test("A bulletin of nothing is an empty sheet.", () => {
  expect(bulletinLayout([])).toMatchObject({ name: "Bản tin", cells: [] });
});
