/** A results sheet of any length as the bytes of an .xlsx, written by hand since a library takes half a minute. */
import { columnLetters } from "../../src/sheet/address";
import { deflateRawSync } from "node:zlib";

import type { CellValue } from "../../src/sheet/grid";
import { archive, textFile } from "../workbook/files";

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Values as they stand: numbers, texts, blanks. */
export function fileOfRows(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const lines = rows.map((row, r) => {
    const cells = row.map((value, c) => {
      const place = `${columnLetters(c)}${r + 1}`;
      if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
      if (typeof value !== "string") return "";
      return `<c r="${place}" t="str"><v>${value}</v></c>`;
    });
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  const part = (name: string, text: string): Parameters<typeof archive>[0][number] => {
    const bytes = textFile(text);
    return {
      name,
      content: new Uint8Array(deflateRawSync(bytes, { level: 1 })),
      method: 8,
      declared: bytes.length,
    };
  };
  return archive([
    part("[Content_Types].xml", CONTENT_TYPES),
    part(
      "_rels/.rels",
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="KQ" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part(
      "xl/styles.xml",
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    ),
    part(
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
    ),
  ]);
}
