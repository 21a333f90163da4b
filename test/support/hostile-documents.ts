/** Word documents that ask for too much or break the rules of their kind: name, and how it is made. */
import { deflateRawSync } from "node:zlib";
import { archive, textFile } from "../workbook/files";
import { p } from "./word-file";

type Made = readonly [name: string, make: () => Uint8Array];

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return archive(
    Object.entries(parts).map(([name, part]) => {
      const bytes = typeof part === "string" ? textFile(part) : part;
      return { name, content: new Uint8Array(deflateRawSync(bytes)), method: 8, declared: bytes.length };
    }),
  );
}

function document(body: string, more: Readonly<Record<string, string>> = {}, before = ""): Uint8Array {
  return packed({
    "word/document.xml": `${before}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

const many = (words: string, times: number): string => words.repeat(times);
const filled = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

export const HOSTILE_DOCUMENTS: readonly Made[] = [
  ["unpacks to much more.docx", () => packed({ "word/document.xml": new Uint8Array(300_000_000).fill(32) })],
  ["paragraphs without end.docx", () => document(many("<w:p/>", 3_000_000))],
  [
    "cells without end.docx",
    () => document(`<w:tbl>${many(`<w:tr>${many(filled("1"), 60)}</w:tr>`, 9000)}</w:tbl>`),
  ],
  ["tables within tables.docx", () => document(many("<w:tbl><w:tr><w:tc>", 5000))],
  ["boxes within boxes.docx", () => document(many("<w:p><w:r><w:drawing><w:txbxContent>", 50))],
  [
    "a cell over all columns.docx",
    () =>
      document(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc></w:tr></w:tbl>`),
  ],
  [
    "a row far to the right.docx",
    () => document(`<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1e9"/></w:trPr></w:tr></w:tbl>`),
  ],
  [
    "an entity that leads to a file.docx",
    () => document(p("&a;"), {}, `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`),
  ],
  [
    "styles in a circle.docx",
    () =>
      document(p("x", '<w:pStyle w:val="A"/>'), {
        "word/styles.xml": `<w:styles ${W}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
      }),
  ],
  [
    "numbers of lists without end.docx",
    () =>
      document(many(p("", '<w:numPr><w:numId w:val="1"/></w:numPr>'), 60_000), {
        "word/numbering.xml": `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="32000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${many("%1", 10_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      }),
  ],
  [
    "fields within fields.docx",
    () => document(`<w:p><w:r>${many('<w:fldChar w:fldCharType="begin"/>', 100_000)}</w:r></w:p>`),
  ],
  [
    "one note called again and again.docx",
    () =>
      document(`<w:p><w:r>${many('<w:footnoteReference w:id="2"/>', 600_000)}</w:r></w:p>`, {
        "word/footnotes.xml": `<w:footnotes ${W}><w:footnote w:id="2">${p(many("x", 10_000))}</w:footnote></w:footnotes>`,
      }),
  ],
  [
    "tables of a row each.docx",
    () => document(many(`<w:tbl><w:tr>${many(filled(""), 3)}</w:tr></w:tbl><w:p/>`, 20_000)),
  ],
  [
    "tables that are all different.docx",
    () =>
      document(
        Array.from({ length: 15_000 }, (_table, i) => {
          const data = `<w:tr>${many(filled("1"), 2)}</w:tr>`;
          return `<w:tbl><w:tr>${filled(`A${i}`)}${filled("B")}</w:tr>${data}${data}</w:tbl>${p("Bảng")}`;
        }).join(""),
      ),
  ],
  ["no document at all.docx", () => packed({ "word/document.xml": "Kết quả" })],
];
