/**
 * A file as grids: .xlsx (.xlsm), .docx (.docm), .xls, .ods and .csv; also what is named .xls and is a page or XML of Excel 2003. Whatever is not what it claims, is encrypted, damaged or asks for
 * too much is refused with a problem that has its own sentence; nothing is thrown for bad input.
 */
import type { Grid } from "../../sheet/grid";
import { readHtml } from "./html";
import { kindOf, type FileKind, type OtherFile } from "./kind";
import { Budget, CELLS_OF_OTHERS, isReadByOther, LIMITS, LIMITS_OF_WORD, type Limits } from "./limits";
import { Refusal, type FileProblem, type SheetFormat } from "./problem";
import { countRepeated } from "./repeats";
import type { SheetFormats } from "./xlsx/cell-formats";
import type { Package } from "./xlsx/part";
import { readXlsx } from "./xlsx/read-xlsx";

interface Read {
  readonly ok: true;
  readonly sheets: readonly Grid[];
  /** Of an .xlsx, where they were asked for: by the sheet's name. */
  readonly formats: ReadonlyMap<string, SheetFormats>;
}

export type ReadWorkbook = Read | { readonly ok: false; readonly problem: FileProblem };

export interface ReadOptions {
  /** Limits other than the usual ones. */
  readonly limits?: Partial<Limits>;
  /** Whether formats and formulas are wanted. */
  readonly formats?: boolean;
  /** Ends the reading; it is asked at least every 50 ms, but not while a file other than an .xlsx is read. */
  readonly signal?: AbortSignal;
  /** Told from time to time how much of an .xlsx is read, from 0 to 1: never less than before, and at the end 1. */
  readonly onProgress?: (share: number) => void;
}

const FORMATS: Readonly<Record<string, SheetFormat>> = {
  xlsx: "xlsx",
  xlsm: "xlsx",
  docx: "docx",
  docm: "docx",
  xls: "xls",
  ods: "ods",
  csv: "csv",
  // A page that was saved, or a table that was copied from one.
  html: "html",
  htm: "html",
};

/** Texts whose tables can be read once they are saved as .docx. */
const OLD_DOCUMENTS: ReadonlySet<string> = new Set(["doc", "dot", "rtf", "odt"]);

/** What programs name .xls that is none, and Excel opens all the same. */
const NAMED_XLS: ReadonlySet<SheetFormat> = new Set(["html", "spreadsheetml"] as const);
/** Loads what reading a file of this name needs, for those who measure how long the reading takes. */
export async function prepareReading(fileName: string): Promise<void> {
  if (isReadByOther(fileName)) await import("./sheetjs");
}

/** Reads the sheets of a file. `fileName` serves for its extension alone. Throws the signal's reason once it is aborted. */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReadWorkbook> {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (OLD_DOCUMENTS.has(extension)) return refuse({ code: "old-document" });
  const expected = FORMATS[extension];
  if (!expected) return refuse({ code: "unsupported-extension", extension });
  if (bytes.length === 0) return refuse({ code: "empty-file" });
  const limits = { ...LIMITS, ...options.limits };
  const budget = new Budget(limits, options.signal, options.onProgress);
  try {
    const file = await kindOf(bytes, budget);
    if (file.kind === "old-document") return refuse({ code: "old-document" });
    if (file.kind === "other") return refuse({ code: "not-a-workbook", thing: file.thing });
    if (file.format !== expected && !(expected === "xls" && NAMED_XLS.has(file.format))) {
      // Bytes that are nothing known are text by courtesy only; under another name they are a broken file.
      if (file.format === "csv") return refuse({ code: "not-a-workbook", thing: "unknown" });
      return refuse({ code: "wrong-extension", extension, actual: file.format });
    }
    const read = await readKnown(bytes, file, budget, limits, options);
    if (file.format === "xlsx" || file.format === "docx") options.onProgress?.(1);
    if (read.sheets.length === 0) return refuse({ code: "no-sheets" });
    return { ok: true, ...read };
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    throw error;
  }
}

function refuse(problem: FileProblem): ReadWorkbook {
  return { ok: false, problem };
}

type Sheets = Omit<Read, "ok">;

async function readKnown(
  bytes: Uint8Array,
  file: Extract<FileKind, { kind: "sheet" }>,
  budget: Budget,
  limits: Limits,
  { formats = false, signal, onProgress }: ReadOptions,
): Promise<Sheets> {
  if (file.format === "xlsx") return readNew({ archive: file.archive, budget }, formats);
  if (file.format === "docx") {
    const { readDocx } = await import("./docx/read-docx");
    const own = new Budget(atMost(limits, LIMITS_OF_WORD), signal, onProgress);
    return { sheets: await readDocx({ archive: file.archive, budget: own }), formats: new Map() };
  }
  const own = new Budget(atMost(limits, { cells: CELLS_OF_OTHERS }), signal);
  return { sheets: await readOther(bytes, file, own), formats: new Map() };
}

async function readNew(file: Package, wantsFormats: boolean): Promise<Sheets> {
  const read = await readXlsx(file, wantsFormats);
  const formats = read.flatMap(({ grid, formats }) => (formats ? [[grid.sheet, formats] as const] : []));
  return { sheets: read.map(({ grid }) => grid), formats: new Map(formats) };
}

/** A page, or by the other library, which comes when a file needs it. */
async function readOther(bytes: Uint8Array, file: OtherFile, budget: Budget): Promise<readonly Grid[]> {
  if (file.format === "html") return readHtml(bytes, budget);
  if (file.format === "ods") await countRepeated(file.archive, budget);
  const { readBySheetJs } = await import("./sheetjs");
  return readBySheetJs(bytes, file.format, budget);
}

/** The usual limits, lower where a kind of file has its own. */
function atMost(limits: Limits, own: Partial<Limits>): Limits {
  const { inflated = Infinity, tags = Infinity, cells = Infinity, texts = Infinity } = own;
  return {
    ...limits,
    inflated: Math.min(limits.inflated, inflated),
    tags: Math.min(limits.tags, tags),
    cells: Math.min(limits.cells, cells),
    texts: Math.min(limits.texts, texts),
  };
}
