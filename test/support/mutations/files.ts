/** The same workbook saved by other programs in other formats, and read back. */
import { utils, write, type BookType, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Cell } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import { shownText } from "../../../src/workbook/file/rendered-grid";
import { readWorkbook } from "../../../src/workbook/file/read";
import { inUnicode } from "../../../src/sheet/transform/unicode";
import { widthOf } from "./relaid";
import type { Mutation } from "./subject";

/** What a file does not keep: errors of formulas, cells that nobody reckoned, what is struck out, the fonts. */
function isKept(grids: readonly Grid[]): boolean {
  return grids.every(
    (grid) =>
      !grid.unreckoned &&
      !grid.struck &&
      !grid.raw &&
      inUnicode(grid).grid === grid &&
      !grid.values.flat().some((value) => value !== null && typeof value === "object"),
  );
}

function cellOf(value: CellValue, format: string | undefined): CellObject | null {
  if (value === null || typeof value === "object") return null;
  if (typeof value === "number") return { t: "n", v: value, ...(format !== undefined && { z: format }) };
  return typeof value === "boolean" ? { t: "b", v: value } : { t: "s", v: value };
}

function sheetOf(grid: Grid): WorkSheet {
  const width = Math.max(1, widthOf(grid));
  const made: WorkSheet = {
    "!ref": utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, grid.values.length - 1), c: width - 1 },
    }),
    "!merges": grid.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    })),
    "!rows": grid.values.map((_row, r) => ({ hidden: grid.hiddenRows.has(r) })),
    "!cols": Array.from({ length: width }, (_, c) => ({ hidden: grid.hiddenColumns.has(c) })),
  };
  grid.values.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = cellOf(value, grid.formats[r]?.[c]);
      if (cell) made[utils.encode_cell({ r, c })] = cell;
    });
  });
  return made;
}

async function readBack(bytes: Uint8Array, name: string): Promise<readonly Grid[] | null> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  return read.sheets;
}

function savedAs(bookType: BookType): Mutation {
  return {
    id: `saved as .${bookType === "biff8" ? "xls" : bookType}`,
    change: async ({ grids }) => {
      if (!isKept(grids)) return null;
      // OpenDocument and .xls as the library writes them know nothing of hidden rows and columns.
      if (
        bookType !== "xlsx" &&
        grids.some((grid) => grid.hidden || grid.hiddenRows.size + grid.hiddenColumns.size > 0)
      )
        return null;
      const made: unknown = write(
        {
          SheetNames: grids.map(({ sheet }) => sheet),
          Sheets: Object.fromEntries(grids.map((grid) => [grid.sheet, sheetOf(grid)])),
          Workbook: { Sheets: grids.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) },
        },
        { type: "array", bookType, cellStyles: true },
      );
      if (!(made instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
      return readBack(new Uint8Array(made), `a.${bookType === "biff8" ? "xls" : bookType}`);
    },
  };
}

const byOurWriter: Mutation = {
  id: "saved as .xlsx by our writer",
  change: async ({ grids }) => {
    if (
      !isKept(grids) ||
      grids.some((grid) => grid.hidden || grid.hiddenRows.size + grid.hiddenColumns.size > 0)
    )
      return null;
    const sheets = grids.map((grid) => {
      const cells = new Map<string, Partial<Cell>>();
      grid.values.forEach((row, r) => {
        row.forEach((value, c) => {
          const format = grid.formats[r]?.[c];
          const style = format === undefined ? {} : { style: { numFmt: format } };
          if (value !== null && typeof value !== "object") cells.set(`${r},${c}`, { value, ...style });
        });
      });
      const merges = grid.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      }));
      return { name: grid.sheet, cells, merges };
    });
    return readBack(await writeXlsx({ sheets }), "a.xlsx");
  },
};

function quoted(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

const asText: Mutation = {
  id: "saved as .csv",
  change: async ({ grids }, random) => {
    const [grid] = grids;
    if (!grid || grids.length > 1 || !isKept(grids) || grid.hiddenRows.size + grid.hiddenColumns.size > 0)
      return null;
    const separator = random() < 0.5 ? ";" : ",";
    const text = grid.values
      .map((row, r) =>
        row.map((value, c) => quoted(shownText(value, grid.formats[r]?.[c]), separator)).join(separator),
      )
      .join("\r\n");
    return readBack(new TextEncoder().encode(`\ufeff${text}`), "a.csv");
  },
};

export const ofFiles: readonly Mutation[] = [
  savedAs("xlsx"),
  savedAs("biff8"),
  savedAs("ods"),
  byOurWriter,
  asText,
];
