/** Workbooks written by hand, part by part, as Excel lays them out where nothing else is said. */
import { deflateRawSync } from "node:zlib";
import { readWorkbook, type ReadOptions } from "../../../../src/workbook/file/read";
import type { CellValue, Grid } from "../../../../src/sheet/grid";
import { archive, textFile } from "../../files";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT = "http://purl.oclc.org/ooxml";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function relation(id: string, kind: string, target: string, base = OFFICE): string {
  return `<Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`;
}

export function relations(...all: readonly string[]): string {
  const space = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `<Relationships xmlns="${space}">${all.join("")}</Relationships>`;
}

/** A workbook part with sheets of these names, the relation of each after its place: rId1, rId2. */
export function workbookPart(sheets: readonly string[], around = ""): string {
  const all = sheets.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${around}<sheets>${all.join("")}</sheets></workbook>`;
}

export function sheetPart(rows: string, before = "", behind = ""): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The parts of a workbook of one sheet, "KQ", with these rows. */
export function partsOf(rows: string, before = "", behind = ""): Parts {
  return {
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbookPart(["KQ"]),
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId8", "styles", "styles.xml"),
      relation("rId9", "sharedStrings", "sharedStrings.xml"),
    ),
    "xl/worksheets/sheet1.xml": sheetPart(rows, before, behind),
  };
}

export function fileOf(parts: Parts): Uint8Array {
  const all = Object.entries(parts).map(([name, part]) => {
    const bytes = typeof part === "string" ? textFile(part) : part;
    return { name, content: new Uint8Array(deflateRawSync(bytes)), method: 8, declared: bytes.length };
  });
  return archive(all);
}

/** The sheets of a file that is read. */
export async function sheetsOf(
  file: Parts | Uint8Array,
  options: ReadOptions = {},
): Promise<readonly Grid[]> {
  const bytes = file instanceof Uint8Array ? file : fileOf(file);
  const book = await readWorkbook(bytes, "a.xlsx", options);
  if (!book.ok) throw new Error(JSON.stringify(book.problem));
  return book.sheets;
}

/** The values of its first sheet. */
export async function valuesOf(
  file: Parts | Uint8Array,
): Promise<readonly (readonly CellValue[])[] | undefined> {
  return (await sheetsOf(file))[0]?.values;
}

/** The problem that a file is refused for; null where it is read. */
export async function refusalOf(file: Parts | Uint8Array, options: ReadOptions = {}): Promise<unknown> {
  const bytes = file instanceof Uint8Array ? file : fileOf(file);
  const book = await readWorkbook(bytes, "a.xlsx", options);
  return book.ok ? null : book.problem;
}

/** The same text so many times, made at once. */
export function repeated(text: string, times: number): Uint8Array {
  return Buffer.alloc(Buffer.byteLength(text) * times, text);
}
