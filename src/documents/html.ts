/** A document as HTML, which Word and mail take from the clipboard: paragraphs; the headline, what it is about and headings bold. */
import { lineOf, type LineStyle } from "./lines";
import type { DocumentLine } from "./text";

const BOLD: ReadonlySet<LineStyle> = new Set<LineStyle>(["headline", "subject", "heading"]);

/** Each line of a part is a paragraph; a point keeps its dash, since lists are torn where they are put into a text. */
export function linesHtml(lines: readonly DocumentLine[]): string {
  return lines
    .map((line) => {
      const words = escaped(line.text);
      return BOLD.has(lineOf(line).style) ? `<p><b>${words}</b></p>` : `<p>${words}</p>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u00a0", "&nbsp;");
}
