/**
 * A file as grids: .xlsx (.xlsm), .xls, .ods and .csv. Whatever is not what it claims, is encrypted, damaged or
 * unpacks too far is refused with a problem that has its own sentence; nothing is thrown for bad input.
 *
 * The reader is SheetJS in the kept package @e965/xlsx (see docs/decisions.md). Dates stay serial numbers,
 * counted from 1900.
 */
import type { Area } from "../../sheet/area";
import { read, SSF, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { CellValue, Grid } from "../../sheet/grid";
import { measureUnpacked, UNPACKED_LIMIT } from "./archive";
import { FROM_1904 } from "../../sheet/number-format";
import { decodeText, guessSeparator, splitInstruction } from "./csv";
import { repeatedCells } from "./repeats";
import { kindOf, type OtherThing, type SheetFormat } from "./kind";

export type FileProblem =
  | { readonly code: "empty-file" | "encrypted" | "damaged" | "no-sheets" }
  | { readonly code: "unsupported-extension"; readonly extension: string }
  | { readonly code: "wrong-extension"; readonly extension: string; readonly actual: SheetFormat }
  | { readonly code: "not-a-workbook"; readonly thing: OtherThing }
  | { readonly code: "too-large-unpacked"; readonly limitMb: number };

export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly Grid[] }
  | { readonly ok: false; readonly problem: FileProblem };

const FORMATS: Readonly<Record<string, SheetFormat>> = {
  xlsx: "xlsx",
  xlsm: "xlsx",
  xls: "xls",
  ods: "ods",
  csv: "csv",
};

/** Reads the sheets of a file. `fileName` serves for its extension alone; `onParse` is told when the checks are done. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  unpackedLimit: number = UNPACKED_LIMIT,
  onParse: () => void = () => undefined,
): Promise<ReadWorkbook> {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const expected = FORMATS[extension];
  if (!expected) return refuse({ code: "unsupported-extension", extension });
  if (bytes.length === 0) return refuse({ code: "empty-file" });
  const file = await kindOf(bytes);
  if (file.kind === "other") return refuse({ code: "not-a-workbook", thing: file.thing });
  if (file.kind !== "sheet") return refuse({ code: file.kind });
  if (file.format !== expected) {
    // Bytes that are nothing known are text by courtesy only; under another name they are a broken file.
    if (file.format === "csv") return refuse({ code: "not-a-workbook", thing: "unknown" });
    return refuse({ code: "wrong-extension", extension, actual: file.format });
  }
  const tooLarge = { code: "too-large-unpacked", limitMb: Math.round(unpackedLimit / 1024 ** 2) } as const;
  if (file.entries.length > 0) {
    const unpacked = await measureUnpacked(bytes, file.entries, unpackedLimit);
    if (unpacked.kind === "damaged") return refuse({ code: "damaged" });
    if (unpacked.kind === "too-large") return refuse(tooLarge);
  }
  if (file.format === "ods") {
    const cells = await repeatedCells(bytes, file.entries, MOST_SLOTS, unpackedLimit);
    if (cells > MOST_SLOTS) return refuse(tooLarge);
  }
  onParse();
  return parse(bytes, file.format) ?? refuse(tooLarge);
}

function refuse(problem: FileProblem): ReadWorkbook {
  return { ok: false, problem };
}

/** Rows and cells that all sheets together may take: twice what 100,000 rows of 25 columns need. */
const MOST_SLOTS = 5_000_000;

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

/** Null where the sheets together have too many rows and cells. */
function parse(bytes: Uint8Array, format: SheetFormat): ReadWorkbook | null {
  let workbook: WorkBook;
  try {
    workbook = format === "csv" ? parseText(decodeText(bytes)) : read(bytes, OPTIONS);
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    return refuse({ code: locked ? "encrypted" : "damaged" });
  }
  const from1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const sheets: Grid[] = [];
  let left = MOST_SLOTS;
  for (const [i, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    if (!sheet) continue;
    const cells = cellsOf(sheet, from1904, left);
    if (!cells) return null;
    left -= cells.slots;
    const hidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0;
    sheets.push(gridOf(name, sheet, hidden, cells));
  }
  if (sheets.length === 0) return refuse({ code: "no-sheets" });
  return { ok: true, sheets };
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
  readonly slots: number;
}

/**
 * The values and their formats. Rows end with their last value: a format far to the right is nothing to keep. Null
 * where rows and cells, the blanks between values included, are more than `most`.
 */
function cellsOf(source: WorkSheet, from1904: boolean, most: number): Cells | null {
  const rows = rowsOf(source);
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  let slots = 0;
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
      if (slots + c >= most) return null;
      while (row.length < c) row.push(null);
      const format = cell?.z === undefined || cell.z === "General" ? null : String(cell.z);
      const isDay = from1904 && typeof value === "number" && format !== null && SSF.is_date(format);
      row.push(isDay ? value + FROM_1904 : value);
      if (format !== null) (formats[r] ??= [])[c] = format;
    }
    slots += row.length + 1;
    if (slots > most) return null;
    // Let the library's cells go as ours are made: both together would double the memory.
    rows[r] = [];
  }
  return { values, formats, slots };
}

function gridOf(sheet: string, source: WorkSheet, hidden: boolean, { values, formats }: Cells): Grid {
  while (values.at(-1)?.every((value) => value === null)) values.pop();
  const merges = (source["!merges"] ?? []).map(({ s, e }): Area => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  blankInsideMerges(values, merges);
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

/** Some programs leave values under a merge; people see the first cell's alone. */
function blankInsideMerges(values: CellValue[][], merges: readonly Area[]): void {
  for (const { top, left, bottom, right } of merges) {
    for (let r = top; r <= Math.min(bottom, values.length - 1); r++) {
      const row = values[r] ?? [];
      for (let c = left; c <= Math.min(right, row.length - 1); c++) if (r > top || c > left) row[c] = null;
    }
  }
}
