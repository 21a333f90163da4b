/** Files that ask for too much or are broken, of the kinds that SheetJS and the reader of pages read: name, and how it is made. */
import { CFB, write } from "@e965/xlsx";
import { deflateRawSync } from "node:zlib";
import { archive, textFile, workbookFile } from "../workbook/files";

type Made = readonly [name: string, make: () => Uint8Array];

const text = (words: string): Uint8Array => textFile(words);
const many = (words: string, times: number): string => words.repeat(times);

export function ods(
  content: string,
  more: Readonly<Record<string, string>> = {},
  type = "spreadsheet",
): Uint8Array {
  const parts = {
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    "META-INF/manifest.xml": "<manifest:manifest xmlns:manifest='m'/>",
    "content.xml": content,
    ...more,
  };
  return archive(
    Object.entries(parts).map(([name, part]) => {
      const bytes = text(part);
      return { name, content: new Uint8Array(deflateRawSync(bytes)), method: 8, declared: bytes.length };
    }),
  );
}

export function table(rows: string, before = ""): string {
  const spaces = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"`;
  return `<?xml version="1.0"?>${before}<office:document-content ${spaces}><office:body><office:spreadsheet><table:table table:name="KQ">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
}

export const odsCell = (words: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${words}</text:p></table:table-cell>`;
export const odsRow = (cells: string, attributes = ""): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

const BOF = record(0x0809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const BOF_OF_SHEET = record(0x0809, [0, 6, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const EOF = record(0x000a, []);

function record(type: number, data: readonly number[]): readonly number[] {
  return [type & 255, type >> 8, data.length & 255, data.length >> 8, ...data];
}

/** A compound file with these records as its workbook. */
function biff(...records: readonly (readonly number[])[]): Uint8Array {
  const file = CFB.utils.cfb_new();
  const bytes = new Uint8Array(records.flat());
  // Where the sheet begins is told before it.
  const at = records.indexOf(BOF_OF_SHEET);
  const before = records.slice(0, Math.max(0, at)).flat().length;
  if (at > 0) new DataView(bytes.buffer).setUint32(BOF.length + 4, before, true);
  CFB.utils.cfb_add(file, "Workbook", bytes);
  return new Uint8Array(CFB.write(file, { type: "array" }));
}

const SHEET = record(0x0085, [0, 0, 0, 0, 0, 0, 2, 0, 75, 81]);

/** An honest .xls in which the bytes at a place are others. */
function patched(change: (bytes: Uint8Array, view: DataView) => void): Uint8Array {
  const rows = Array.from({ length: 300 }, (_row, i) => [i, `Chi bộ ${i}`, "19/4/2017", 3]);
  const bytes = workbookFile("xls", rows);
  change(bytes, new DataView(bytes.buffer));
  return bytes;
}

export const HOSTILE: readonly Made[] = [
  [
    "dimensions of all rows.xls",
    () =>
      biff(
        BOF,
        SHEET,
        EOF,
        BOF_OF_SHEET,
        record(0x0200, [0, 0, 0, 0, 255, 255, 255, 127, 0, 0, 255, 255, 0, 0]),
        EOF,
      ),
  ],
  [
    "a cell in the last row and column.xls",
    () =>
      biff(
        BOF,
        SHEET,
        EOF,
        BOF_OF_SHEET,
        record(0x0203, [255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        EOF,
      ),
  ],
  [
    "texts without end.xls",
    () =>
      biff(
        BOF,
        SHEET,
        record(0x00fc, [255, 255, 255, 127, 255, 255, 255, 127, 1, 0, 0, 65]),
        EOF,
        BOF_OF_SHEET,
        EOF,
      ),
  ],
  [
    "a text longer than the file.xls",
    () => biff(BOF, SHEET, record(0x00fc, [1, 0, 0, 0, 1, 0, 0, 0, 255, 255, 0, 65]), EOF, BOF_OF_SHEET, EOF),
  ],
  [
    "continued without end.xls",
    () =>
      biff(
        BOF,
        SHEET,
        record(0x00fc, [9, 0, 0, 0, 9, 0, 0, 0]),
        ...Array.from({ length: 20_000 }, () => record(0x003c, [0])),
        EOF,
      ),
  ],
  [
    "a column record of all columns many times.xls",
    () =>
      biff(
        BOF,
        SHEET,
        EOF,
        BOF_OF_SHEET,
        ...Array.from({ length: 20_000 }, () => record(0x007d, [0, 0, 255, 255, 0, 9, 15, 0, 0, 0, 0, 0])),
        EOF,
      ),
  ],
  [
    "merges of all cells many times.xls",
    () =>
      biff(
        BOF,
        SHEET,
        EOF,
        BOF_OF_SHEET,
        ...Array.from({ length: 5000 }, () => record(0x00e5, [1, 0, 0, 0, 255, 255, 0, 0, 255, 0])),
        EOF,
      ),
  ],
  [
    "a link over all cells.xls",
    () =>
      biff(
        BOF,
        SHEET,
        EOF,
        BOF_OF_SHEET,
        record(0x01b8, [0, 0, 255, 255, 0, 0, 255, 255, ...new Array<number>(24).fill(0)]),
        EOF,
      ),
  ],
  ["nested sheets.xls", () => biff(...Array.from({ length: 20_000 }, () => BOF))],
  ["cut in the middle.xls", () => patched(() => undefined).slice(0, 9000)],
  ["a record longer than the file.xls", () => biff(BOF, [0x85, 0, 255, 255])],
  [
    "sectors in a circle.xls",
    () =>
      patched((bytes, view) => {
        // The first sector of the table of sectors, whose entries lead from sector to sector.
        const at = 512 * (1 + view.getUint32(0x4c, true));
        for (let i = at; i + 4 <= Math.min(at + 512, bytes.length); i += 4) view.setUint32(i, 1, true);
      }),
  ],
  [
    "small sectors in a circle.xls",
    () =>
      patched((_bytes, view) => {
        view.setUint32(0x3c, 0, true);
        view.setUint32(0x40, 0xffff, true);
      }),
  ],
  [
    "tables of tables of sectors in a circle.xls",
    () =>
      patched((_bytes, view) => {
        view.setUint32(0x44, 0, true);
        view.setUint32(0x48, 0x7fffffff, true);
      }),
  ],
  [
    "sectors of many bytes.xls",
    () =>
      patched((_bytes, view) => {
        view.setUint16(0x1e, 31, true);
      }),
  ],
  [
    "a row repeated without end.ods",
    () => ods(table(odsRow(odsCell("a"), 'table:number-rows-repeated="2000000000"'))),
  ],
  [
    "a cell repeated in rows repeated.ods",
    () =>
      ods(
        table(
          many(
            odsRow(odsCell("a", 'table:number-columns-repeated="1000"'), 'table:number-rows-repeated="1000"'),
            20,
          ),
        ),
      ),
  ],
  [
    "a blank repeated in a row far below.ods",
    () =>
      ods(
        table(odsRow("<table:table-cell/>", 'table:number-rows-repeated="1048575"') + odsRow(odsCell("a"))),
      ),
  ],
  ["elements within elements.ods", () => ods(table(many("<table:table-row-group>", 100_000)))],
  [
    "entities of entities.ods",
    () =>
      ods(
        table(
          odsRow(odsCell("&j;")),
          `<!DOCTYPE a [<!ENTITY a "${many("x", 50)}">${Array.from("bcdefghij", (name, i) => `<!ENTITY ${name} "${many(`&${"abcdefghij".charAt(i)};`, 10)}">`).join("")}]>`,
        ),
      ),
  ],
  [
    "an attribute of a megabyte.ods",
    () => ods(table(odsRow(odsCell("a", `table:formula="${many("(", 1 << 20)}"`)))),
  ],
  [
    "attributes without end.ods",
    () => ods(table(odsRow(odsCell("a", Array.from({ length: 50_000 }, (_a, i) => `a${i}="1"`).join(" "))))),
  ],
  ["a bomb.ods", () => ods(many(" ", 100_000_000))],
  ["of another kind.ods", () => ods(table(""), {}, "graphics")],
  ["with a password.ods", () => ods("x", { "META-INF/manifest.xml": "<manifest:encryption-data/>" })],
  [
    "number formats without end.ods",
    () =>
      ods(
        table(
          many(
            `<number:number-style style:name="N"><number:number number:min-integer-digits="999999999"/></number:number-style>`,
            2000,
          ),
        ),
      ),
  ],
  ["tags that are never closed.xls", () => text(`<table>${many("<td ", 500_000)}`)],
  [
    "cells of a page without end.xls",
    () => text(`<table>${many("<td rowspan=65534 colspan=1000>x", 100_000)}`),
  ],
  [
    "rows of a page under one cell.xls",
    () => text(`<table><tr><td rowspan=65534 colspan=1000>x${many("<tr><td>y", 200_000)}`),
  ],
  ["tables within tables.xls", () => text(many("<table><tr><td>", 200_000))],
  ["scripts without end.xls", () => text(`<table>${many("<script>", 500_000)}`)],
  ["lines in a cell of a page.xls", () => text(`<table><td>${many("<br>", 1_000_000)}x`)],
  [
    "page in parts.xls",
    () => text(`MIME-Version: 1.0\nContent-Type: multipart/related\n\n${many("=\n", 500_000)}`),
  ],
  [
    "XML of 2003, a cell far away.xls",
    () =>
      text(
        xml2003(
          '<Row ss:Index="2000000000"><Cell ss:Index="2000000000"><Data ss:Type="Number">1</Data></Cell></Row>',
        ),
      ),
  ],
  [
    "XML of 2003, columns that span.xls",
    () => text(xml2003(many('<Column ss:Index="1" ss:Span="100000000"/>', 100))),
  ],
  [
    "XML of 2003, merged.xls",
    () =>
      text(
        xml2003(`<Row>${many('<Cell ss:MergeAcross="2000000000" ss:MergeDown="2000000000"/>', 1000)}</Row>`),
      ),
  ],
  ["one line.csv", () => text(many("Chi bộ thôn Một", 1_500_000))],
  ["many columns.csv", () => text(many(`${many(";", 20_000)}\n`, 300))],
  ["nothing but NULs.csv", () => new Uint8Array(5_000_000)],
  ["quotes without end.csv", () => text(many('"a', 2_000_000))],
  ["a text file named.xls", () => text("Chi bộ;1\n")],
  ["wide sheet of one cell.xls", () => wideSheet()],
];

function xml2003(rows: string): string {
  const space = "urn:schemas-microsoft-com:office:spreadsheet";
  return `<?xml version="1.0"?><Workbook xmlns="${space}" xmlns:ss="${space}"><Worksheet ss:Name="KQ"><Table>${rows}</Table></Worksheet></Workbook>`;
}

function wideSheet(): Uint8Array {
  const sheet = { "!ref": "A1:IV65536", IV65536: { t: "n" as const, v: 1 } };
  const bytes: unknown = write(
    { SheetNames: ["KQ"], Sheets: { KQ: sheet } },
    { type: "array", bookType: "biff8" },
  );
  if (!(bytes instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
  return new Uint8Array(bytes);
}
