/** A document as a page in HTML, whose content is put into an office's portal. */
import { escaped } from "./html";
import { lineOf, type Line, type LineStyle } from "./lines";
import type { DocumentLine } from "./text";

/**
 * A whole page in UTF-8 for a portal: the headline as its heading, paragraphs, real lists, a table where there is one, and no looks that would fight
 * the portal's. `name` is the page's title where the document has no headline.
 */
export function portalPage(lines: readonly DocumentLine[], name: string, table = ""): string {
  const set = lines.map(lineOf);
  const headline = set.find(({ style }) => style === "headline")?.text ?? name;
  const subject = set.find(({ style }) => style === "subject")?.text;
  const title = subject === undefined ? headline : `${headline} ${subject}`;
  return [
    "<!doctype html>",
    '<html lang="vi">',
    `<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n</head>`,
    "<body>",
    ...blocks(set),
    ...(table === "" ? [] : [table]),
    "</body>",
    "</html>\n",
  ].join("\n");
}

/** Points that follow each other are one list. */
function blocks(lines: readonly Line[]): readonly string[] {
  return lines.map(({ style, text }, i) => {
    const words = escaped(text);
    if (style !== "point") return BLOCKS[style](words);
    const begins = lines[i - 1]?.style !== "point" ? "<ul>\n" : "";
    const ends = lines[i + 1]?.style !== "point" ? "\n</ul>" : "";
    return `${begins}<li>${words}</li>${ends}`;
  });
}

const strong = (words: string): string => `<p><strong>${words}</strong></p>`;
const plain = (words: string): string => `<p>${words}</p>`;

const BLOCKS: Readonly<Record<Exclude<LineStyle, "point">, (words: string) => string>> = {
  headline: (words) => `<h1>${words}</h1>`,
  subject: strong,
  asOf: plain,
  heading: strong,
  body: plain,
  caption: (words) => `<p><em>${words}</em></p>`,
  byline: strong,
};
