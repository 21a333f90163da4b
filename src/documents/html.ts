/** A document as HTML for the clipboard, from which Word and mail take it. */
import { lineOf, type LineStyle } from "./lines";
import type { DocumentLine } from "./text";

const BOLD: ReadonlySet<LineStyle> = new Set<LineStyle>(["headline", "subject", "heading"]);

/**
 * Each line of a part is a paragraph; the headline, what it is about and headings are bold. A point keeps its dash: Word makes round
 * dots of a list that it is given, and lists are torn where they are put into a text.
 */
export function linesHtml(lines: readonly DocumentLine[]): string {
  return lines
    .map((line) => {
      const words = escaped(line.text);
      return BOLD.has(lineOf(line).style) ? `<p><b>${words}</b></p>` : `<p>${words}</p>`;
    })
    .join("");
}

/** Text that stands as it is, whatever is in it. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u00a0", "&nbsp;");
}
