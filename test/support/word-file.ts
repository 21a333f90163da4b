/** Word documents for the tests, made of the XML that Word itself writes. */
import { archive, textFile } from "../workbook/files";

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A document with this in its body, and other parts where they are given. */
export function wordFile(body: string, parts: Parts = {}): Uint8Array {
  return archive([
    {
      name: "word/document.xml",
      content: textFile(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    },
    ...Object.entries(parts).map(([name, content]: [string, string]) => ({
      name: `word/${name}.xml`,
      content: textFile(`<w:${name} ${W}>${content}</w:${name}>`),
    })),
  ]);
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
