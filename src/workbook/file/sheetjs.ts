/**
 * Old and other workbooks (.xls, .ods) and text (.csv) as grids, by SheetJS in the kept package @e965/xlsx (see
 * docs/decisions.md). It is loaded when a file needs it. Dates stay serial numbers, counted from 1900. The library tells
 * neither fonts nor what is struck out, nor tables, nor which formulas were reckoned: what such a grid leaves out.
 */
import {
  CFB,
  read,
  set_cptable,
  type CellObject,
  type ParsingOptions,
  type WorkBook,
  type WorkSheet,
} from "@e965/xlsx";
import type { Area } from "../../sheet/area";
import type { CellValue, Grid } from "../../sheet/grid";
import { FROM_1904, isDayFormat } from "../../sheet/number-format";
import { CODE_PAGES } from "./codepages";
import { decodeText, guessSeparator, splitInstruction } from "./csv";
import { LONGEST_TEXT, type Budget } from "./limits";
import { damaged, Refusal } from "./problem";
import { blankInsideMerges } from "./xlsx/merges";

// Files of before 1997 are not in Unicode.
set_cptable(CODE_PAGES);

/** The names of the streams in a compound file, which Office files of before 2007 and encrypted newer ones are. */
export function streamNames(bytes: Uint8Array): readonly string[] {
  try {
    const paths: unknown = CFB.read(bytes, { type: "buffer" }).FullPaths;
    if (Array.isArray(paths)) return paths.map((path) => String(path).split("/").at(-1) ?? "");
  } catch {
    // What the library cannot read is damaged, whatever it says.
  }
  throw damaged("no compound file");
}

/** `cellStyles` is what makes the library keep hidden rows and columns; leaving text and formulas out makes it faster. */
const OPTIONS: ParsingOptions = {
  type: "array",
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
};

export type OtherFormat = "xls" | "ods" | "csv" | "spreadsheetml";

/** Reads all sheets of a file. Its rows and cells are counted as they are kept. */
export async function readBySheetJs(
  bytes: Uint8Array,
  format: OtherFormat,
  budget: Budget,
): Promise<readonly Grid[]> {
  const workbook = parsed(bytes, format);
  const from1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const grids: Grid[] = [];
  for (const [i, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    if (!sheet) continue;
    const hidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0;
    // A table of an .ods may have no name.
    grids.push(await gridOf(name ?? "", sheet, hidden, cellsOf(sheet, from1904, budget), budget));
  }
  return grids;
}

function parsed(bytes: Uint8Array, format: OtherFormat): WorkBook {
  try {
    return format === "csv" ? parseText(decodeText(bytes)) : read(bytes, OPTIONS);
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new Refusal({ code: locked ? "encrypted" : "damaged" }, String(error));
  }
}

function parseText(text: string): WorkBook {
  const { separator, rest } = splitInstruction(text);
  return read(rest.replace(/^\ufeff/, ""), {
    type: "string",
    dense: true,
    raw: true,
    FS: separator ?? guessSeparator(rest),
  });
}

interface Cells extends Pick<Grid, "formats"> {
  readonly values: CellValue[][];
}

/** The values and their formats. Rows end with their last value: a format far to the right is nothing to keep. */
function cellsOf(source: WorkSheet, from1904: boolean, budget: Budget): Cells {
  const rows = rowsOf(source);
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  for (let r = 0; r < rows.length; r++) {
    const cells = rows[r] ?? [];
    const row: CellValue[] = [];
    values.push(row);
    // The library's rows are sparse: to walk through all of their length would take hours.
    for (const key of Object.keys(cells)) {
      const c = Number(key);
      const cell = cells[c];
      const value = valueOf(cell);
      if (value === null) continue;
      if (typeof value === "string" && value.length > LONGEST_TEXT) throw damaged("a text without end");
      budget.spend("cells", c + 1 - row.length);
      while (row.length < c) row.push(null);
      const format = cell?.z === undefined || cell.z === "General" ? null : String(cell.z);
      const isDay = from1904 && typeof value === "number" && format !== null && isDayFormat(format);
      row.push(isDay ? value + FROM_1904 : value);
      if (format !== null) (formats[r] ??= [])[c] = format;
    }
    budget.spend("cells");
    // Let the library's cells go as ours are made: both together would double the memory.
    rows[r] = [];
  }
  return { values, formats };
}

async function gridOf(
  sheet: string,
  source: WorkSheet,
  hidden: boolean,
  { values, formats }: Cells,
  budget: Budget,
): Promise<Grid> {
  while (values.at(-1)?.every((value) => value === null)) values.pop();
  const merges = (source["!merges"] ?? []).map(({ s, e }): Area => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  await blankInsideMerges(values, merges, budget);
  const hiddenRows = new Set<number>();
  source["!rows"]?.forEach((row, r) => {
    if (row?.hidden) hiddenRows.add(r);
  });
  const hiddenColumns = new Set<number>();
  source["!cols"]?.forEach((column, c) => {
    if (column?.hidden) hiddenColumns.add(c);
  });
  return { sheet, values, merges, formats, hiddenRows, hiddenColumns, hidden };
}

function rowsOf(sheet: WorkSheet): (CellObject | undefined)[][] {
  return "!data" in sheet && Array.isArray(sheet["!data"]) ? sheet["!data"] : [];
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell) return null;
  const { t, v } = cell;
  if (t === "e") return { error: cell.w ?? ERRORS[Number(v)] ?? "#N/A" };
  if (v === undefined || v === "" || t === "z" || v instanceof Date) return null;
  // A day or number of an .ods that is none: the library keeps no word of what stands there.
  if (typeof v === "number" && !Number.isFinite(v)) return { error: "#NUM!" };
  return v;
}

/** Error values by the numbers that Excel keeps for them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};
