/** What a workbook tells beside its values: fonts of old encodings, what is struck out, tables. */
import type { Grid } from "../../../../src/sheet/grid";
import { fileOf, MAIN, partsOf, relation, relations, sheetsOf, type Parts } from "./parts";

const row = (cells: string, number = 1): string => `<row r="${number}">${cells}</row>`;
const text = (words: string, style = 0): string => `<c t="str" s="${style}"><v>${words}</v></c>`;
const font = (inside: string): string => `<font>${inside}</font>`;

/** Cell format 0 is in the first font, 1 in the second. */
function styles(...fonts: readonly string[]): string {
  const formats = fonts.map((_font, i) => `<xf fontId="${i}"/>`);
  return `<styleSheet xmlns="${MAIN}"><fonts>${fonts.map(font).join("")}</fonts><cellXfs>${formats.join("")}</cellXfs></styleSheet>`;
}

const TIMES = '<name val="Times New Roman"/>';
const OLD = '<name val=".VnTime"/>';
const OLD_CAPITALS = '<name val=".VnTimeH"/>';

async function gridOf(rows: string, more: Parts = {}): Promise<Grid | undefined> {
  return (await sheetsOf(fileOf({ ...partsOf(rows), ...more })))[0];
}

const struckIn = (grid: Grid | undefined): unknown =>
  grid?.struck && [...grid.struck].map(([number, columns]) => [number, [...columns]]);

describe("Fonts", () => {
  test("are told of every cell where one text is in an old encoding's", async () => {
    const grid = await gridOf(row(text("Chi bé", 1) + text("Bí thư")) + row("<c><v>5</v></c>", 2), {
      "xl/styles.xml": styles(TIMES, OLD),
    });
    expect(grid?.fonts).toEqual([[".VnTime", "Times New Roman"], ["Times New Roman"]]);
  });

  test("are not told where none is, nor where only numbers are", async () => {
    const plain = await gridOf(row(text("Chi bộ", 1)), { "xl/styles.xml": styles(TIMES, "<b/>") });
    const numbers = await gridOf(row('<c s="1"><v>5</v></c>'), { "xl/styles.xml": styles(TIMES, OLD) });
    expect([plain?.fonts, numbers?.fonts]).toEqual([undefined, undefined]);
  });

  test("are the workbook's usual one where cells name none", async () => {
    const grid = await gridOf(row("<c t='str'><v>Chi bé</v></c>"), { "xl/styles.xml": styles(OLD) });
    expect(grid?.fonts).toEqual([[".VnTime"]]);
  });

  test("of rows alike are one array, as long as the longer of them", async () => {
    const rows = row(text("Chi bé", 1)) + row(text("N÷", 1) + "<c><v>5</v></c>", 2) + row(text("N÷", 1), 3);
    const fonts = (await gridOf(rows, { "xl/styles.xml": styles(TIMES, OLD) }))?.fonts;
    expect(fonts?.[0]).toEqual([".VnTime", "Times New Roman"]);
    expect(fonts?.[2]).toBe(fonts?.[0]);
  });

  const run = (words: string, name: string | null): string =>
    `<r>${name === null ? "" : `<rPr><rFont val="${name}"/></rPr>`}<t>${words}</t></r>`;

  test.each<[what: string, runs: string, cell: string, told: string | undefined]>([
    ["all runs are in it", run("Chi ", ".VnTime") + run("bé", ".VnTime"), TIMES, ".VnTime"],
    ["the first run is as its cell", run("Chi ", null) + run("bé", ".VnTime"), OLD, ".VnTime"],
    ["runs differ", run("Chi ", ".VnTime") + run("bộ", "Arial"), TIMES, undefined],
    ["the first run is as its cell, in another", run("Chi ", null) + run("bé", ".VnTime"), TIMES, undefined],
    ["only blanks are in another", run("Chi bé", ".VnTime") + run(" ", "Arial"), TIMES, ".VnTime"],
  ])("of a rich text are those of its runs: %s", async (_what, runs, cell, told) => {
    const more = { "xl/styles.xml": styles(cell, OLD_CAPITALS) };
    const other = text("Chi bé", 1);
    const shared = { ...more, "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si>${runs}</si></sst>` };
    const inline = await gridOf(row(`<c t="inlineStr"><is>${runs}</is></c>${other}`), more);
    expect(inline?.fonts).toEqual([[told, ".VnTimeH"]]);
    expect((await gridOf(row(`<c t="s"><v>0</v></c>${other}`), shared))?.fonts).toEqual([[told, ".VnTimeH"]]);
  });
});

describe("What is struck out", () => {
  const STRUCK = `${TIMES}<strike/>`;

  test("is told by row and column, of cells with a value", async () => {
    const cells = text("Chi bộ 1", 1) + '<c s="1"/>' + '<c s="1"><v>5</v></c>' + text("Nữ");
    const grid = await gridOf(row(text("Tên")) + row(cells, 2), { "xl/styles.xml": styles(TIMES, STRUCK) });
    expect(struckIn(grid)).toEqual([[1, [0, 2]]]);
  });

  test("is not told where nothing is, or no longer", async () => {
    const off = styles(TIMES, `${TIMES}<strike val="0"/>`);
    const grid = await gridOf(row(text("Chi bộ 1", 1)), { "xl/styles.xml": off });
    expect(grid).not.toHaveProperty("struck");
  });

  const struck = (words: string): string => `<r><rPr><strike/></rPr><t>${words}</t></r>`;
  const kept = (words: string): string => `<r><rPr><b/></rPr><t>${words}</t></r>`;
  const asCell = (words: string): string => `<r><t>${words}</t></r>`;

  test.each<[what: string, runs: string, style: number, told: unknown]>([
    ["all runs are", struck("09 ") + struck("đ/c"), 0, [[0, [0]]]],
    ["one run is not", struck("09") + kept(" 08"), 0, undefined],
    ["the first is as its cell, which is not", asCell("09") + struck(" 08"), 0, undefined],
    ["the first is as its cell, which is", asCell("09") + struck(" 08"), 1, [[0, [0]]]],
    ["the cell is, its runs are not", kept("09") + kept(" 08"), 1, undefined],
  ])("is a rich text of which all is: %s", async (_what, runs, style, told) => {
    const cell = `<c t="inlineStr" s="${style}"><is>${runs}</is></c>`;
    const grid = await gridOf(row(cell), { "xl/styles.xml": styles(TIMES, STRUCK) });
    expect(struckIn(grid)).toEqual(told);
  });
});

test("Tables are told with their names and cells", async () => {
  const grid = await gridOf(row(text("Tên")), {
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      relation("rId1", "table", "../tables/table1.xml"),
      relation("rId2", "drawing", "../drawings/drawing1.xml"),
    ),
    "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="t1" displayName="KetQua" ref="A4:H20" totalsRowCount="1"/>`,
  });
  expect(grid?.tables).toEqual([{ name: "KetQua", area: { top: 3, left: 0, bottom: 19, right: 7 } }]);
  expect(await gridOf(row(text("Tên")))).not.toHaveProperty("tables");
});
