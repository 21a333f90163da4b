/** A document as HTML, which Word and mail take from the clipboard: paragraphs, the headline bold. */
import type { BlockKind } from "./document";
import { lineOf } from "./lines";

/** Each line of a part is a paragraph; a point keeps its dash, since lists are torn where they are put into a text. */
export function linesHtml(lines: readonly { readonly kind: BlockKind; readonly text: string }[]): string {
  return lines
    .map(({ kind, text }) => {
      const words = escaped(text);
      return lineOf(kind, text).style === "headline" ? `<p><b>${words}</b></p>` : `<p>${words}</p>`;
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
