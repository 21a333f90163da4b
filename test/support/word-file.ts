/** Word documents for the tests, made of the XML that Word itself writes. */
import { archive, textFile } from "../workbook/files";

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A document with this in its body, and other parts where they are given; */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  const names = Object.keys(parts);
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="${kind}" Type="${TYPE}/${kind}" Target="${target}"/>`;
  const types = ["document", ...names].map((name) => {
    const kind = name === "document" ? "document.main" : name;
    return `<Override PartName="/word/${name}.xml" ContentType="${CONTENT}.${kind}+xml"/>`;
  });
  const relations = (content: string): string =>
    `<Relationships xmlns="${RELATIONS}">${content}</Relationships>`;
  const all: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": relations(relation("officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relations(names.map((name) => relation(name, `${name}.xml`)).join("")),
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        `word/${name}.xml`,
        `<w:${name} ${W}>${content}</w:${name}>`,
      ]),
    ),
  };
  return archive(Object.entries(all).map(([name, content]) => ({ name, content: textFile(content) })));
}

export const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : run(text)}</w:p>`;

/** A centred paragraph. */
export const title = (text: string): string => p(text, `<w:jc w:val="center"/>`);

/** A cell of a text, or of paragraphs and tables. */
export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;

export const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((one) => (one.startsWith("<w:tc>") ? one : cell(one))).join("")}</w:tr>`;

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const borders = (kind: string): string =>
  `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="${kind}"/>`).join("")}</w:tblBorders>`;

/** A table with lines around its cells. */
export const table = (...rows: readonly (readonly string[] | string)[]): string => tableOf("single", rows);

/** One that only sets things side by side. */
export const unlined = (...rows: readonly (readonly string[] | string)[]): string => tableOf("nil", rows);

function tableOf(kind: string, rows: readonly (readonly string[] | string)[]): string {
  const all = rows.map((one) => (typeof one === "string" ? one : row(one)));
  return `<w:tbl><w:tblPr>${borders(kind)}</w:tblPr><w:tblGrid/>${all.join("")}</w:tbl>`;
}
