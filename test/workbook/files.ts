/** Files for the tests, made in memory. */
import { utils, write, type BookType } from "@e965/xlsx";
import { readWorkbook } from "../../src/workbook/file/read";
import type { SheetFormats } from "../../src/workbook/file/xlsx/cell-formats";

type Row = readonly (string | number | boolean | null)[];

export const RESULTS: readonly Row[] = [
  ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu"],
  [1, "Văn phòng", "19/4/2017", 3],
  [2, "Kế hoạch tổng hợp", "20/4/2017", "09"],
];

/** A workbook of one sheet in the given format. */
export function workbookFile(bookType: BookType, rows: readonly Row[] = RESULTS): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  const bytes: unknown = write(
    { SheetNames: ["KQ"], Sheets: { KQ: sheet } },
    { type: "array", bookType, compression: true },
  );
  if (!(bytes instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
  return new Uint8Array(bytes);
}

export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Part {
  readonly name: string;
  readonly content: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says of its size, be it true or not. */
  readonly declared?: number;
}

/** An archive with these parts, `content` as it is to stand in the file. */
export function archive(parts: readonly Part[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, method = 0, flags = 0, declared = content.length } of parts) {
    const label = textFile(name);
    const local = new Uint8Array(30 + label.length);
    const view = new DataView(local.buffer);
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(6, flags, true);
    view.setUint16(8, method, true);
    view.setUint32(18, content.length, true);
    view.setUint32(22, declared, true);
    view.setUint16(26, label.length, true);
    local.set(label, 30);
    const entry = new Uint8Array(46 + label.length);
    const dir = new DataView(entry.buffer);
    dir.setUint32(0, 0x02014b50, true);
    dir.setUint16(8, flags, true);
    dir.setUint16(10, method, true);
    dir.setUint32(20, content.length, true);
    dir.setUint32(24, declared, true);
    dir.setUint16(28, label.length, true);
    dir.setUint32(42, at, true);
    entry.set(label, 46);
    locals.push(local, content);
    directory.push(entry);
    at += local.length + content.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, part) => sum + part.length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return joined([...locals, ...directory, end]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** An .xlsx of one sheet, "KQ", from the XML of its sheet, its styles and its theme, as Excel lays it out. */
export function workbookOfXml(parts: {
  readonly sheetData: string;
  readonly styles: string;
  readonly theme: string;
}): Uint8Array {
  const related = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (...all: readonly string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument";
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": relations(related(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="KQ" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      related(1, "worksheet", "worksheets/sheet1.xml"),
      related(2, "styles", "styles.xml"),
      related(3, "theme", "theme/theme1.xml"),
    ),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${parts.sheetData}</sheetData></worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>`,
    "xl/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>${parts.theme}</a:themeElements></a:theme>`,
  };
  return archive(Object.entries(files).map(([name, xml]) => ({ name, content: textFile(xml) })));
}

/** How the cells of an .xlsx look, by its sheets' names. */
export async function formatsOfFile(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetFormats>> {
  const book = await readWorkbook(bytes, "a.xlsx", { formats: true });
  if (!book.ok) throw new Error(book.problem.code);
  return book.formats;
}
