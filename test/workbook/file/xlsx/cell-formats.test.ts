/** How the cells of a workbook look, read back from one that we wrote. */
import type { CellStyle, SheetLayout } from "../../../../src/sheet/layout";
import type { SheetFormats } from "../../../../src/workbook/file/xlsx/cell-formats";
import { writeWorkbook } from "../../../../src/workbook/file/write";
import type { CellFormat } from "../../../../src/workbook/rendered-sheet";
import { formatsOfFile } from "../../files";

const CELL = { value: { kind: "text", text: "Thôn" } } as const;

const LAYOUT: SheetLayout = {
  name: "Tổng hợp",
  styles: {},
  cells: [],
  merges: [],
  columnWidths: [30, 8],
  rowHeights: new Map([[1, 33]]),
  freeze: { rows: 2, columns: 1 },
  print: {
    paper: "A4",
    orientation: "landscape",
    marginsMm: { top: 20, bottom: 15, left: 25, right: 10, header: 8, footer: 8 },
    pages: { fitToWide: 1 },
    centerHorizontally: true,
    footerCenter: "",
  },
};

/** The looks of a sheet whose cells have these styles, from A1 to the right, and in its second row the first. */
async function readBack(...styles: readonly CellStyle[]): Promise<SheetFormats> {
  const layout: SheetLayout = {
    ...LAYOUT,
    styles: Object.fromEntries(styles.map((style, i) => [`s${i}`, style])),
    cells: [
      ...styles.map((_style, column) => ({ ...CELL, row: 0, column, style: `s${column}` })),
      { ...CELL, row: 1, column: 0, style: "s0" },
    ],
  };
  const formats = (await formatsOfFile(await writeWorkbook([layout]))).get("Tổng hợp");
  if (!formats) throw new Error("The sheet has no formats.");
  return formats;
}

function formatAt({ cells, formats }: SheetFormats, row: number, column: number): CellFormat | undefined {
  return formats[cells[row]?.[column] ?? -1];
}

test.each<[string, CellStyle]>([
  ["a plain text", { size: 11 }],
  ["another size", { size: 13.5 }],
  ["bold, italic and underlined text", { size: 13, bold: true, italic: true, underline: true }],
  ["text at the left", { size: 13, align: "left" }],
  ["text in the middle", { size: 13, align: "center", vertical: "middle" }],
  ["text at the right and at the top", { size: 13, align: "right", vertical: "top" }],
  ["text that wraps", { size: 13, wrap: true }],
  ["text that is turned", { size: 13, turned: true }],
  ["a cell with lines all round", { size: 13, border: true }],
])("%s is read back as it was written", async (_what, style) => {
  expect(formatAt(await readBack(style), 0, 0)).toEqual({ ...style, font: "Times New Roman" });
});

test("Cells that look alike share a look, and others do not.", async () => {
  const { formats, cells } = await readBack({ size: 12 }, { size: 13, bold: true }, { size: 12 });
  expect(formats).toHaveLength(2);
  expect(cells[0]?.[0]).toBe(cells[0]?.[2]);
});

test("Widths are in pixels, eight a character.", async () => {
  expect((await readBack({ size: 12 })).widths).toEqual([240, 64]);
});

test("Heights are in pixels, four for three points, of the rows that have one.", async () => {
  expect((await readBack({ size: 12 })).heights).toEqual(new Map([[1, 44]]));
});

test("Each sheet has its own looks.", async () => {
  const second = { ...LAYOUT, name: "Bản tin", columnWidths: [80] };
  const formats = await formatsOfFile(await writeWorkbook([LAYOUT, second]));
  expect([...formats].map(([name, { widths }]) => [name, widths])).toEqual([
    ["Tổng hợp", [240, 64]],
    ["Bản tin", [640]],
  ]);
});
