/** A guide in Markdown as one page of HTML to be printed: pictures in it, a list of its chapters, headings to go to. */
import { Marked } from "marked";

export interface Guide {
  readonly markdown: string;
  /** A picture's address that holds all of it ("data:…"), and how wide it is in pixels. */
  readonly picture: (name: string) => { readonly address: string; readonly width: number };
  /** Guides that come beside it as .pdf, by the names of their sources ("trien-khai.md"). */
  readonly beside: readonly string[];
  readonly style: string;
  readonly logo: string;
  /** Under the title. */
  readonly edition: string;
}

/** Wider ones are of a whole screen, others of a pane, which words go around. */
const PANE_WIDTH = 500;

export function guidePage(guide: Guide): string {
  const chapters: { readonly id: string; readonly words: string }[] = [];
  let title = "";
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const words = this.parser.parseInline(tokens);
        const id = slug(text);
        if (depth === 2) chapters.push({ id, words });
        if (depth > 1) return `<h${depth} id="${id}">${words}</h${depth}>\n`;
        title = words;
        return `<header>${guide.logo}<div><h1>${words}</h1><p>${guide.edition}</p></div></header>\n%CHAPTERS%`;
      },
      image({ href, text }) {
        const { address, width } = guide.picture(href);
        return `<img src="${address}" alt="${text}" class="${width > PANE_WIDTH ? "screen" : "pane"}">`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (/^(?:#|https:)/.test(href)) return `<a href="${href}">${words}</a>`;
        const [source = ""] = href.split("#");
        return guide.beside.includes(source) ? besideWords(words, source) : words;
      },
    },
  });
  const body = marked.parse(guide.markdown, { async: false });
  const list = chapters.map(({ id, words }) => `<li><a href="#${id}">${words}</a></li>`).join("");
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><style>${guide.style}</style></head><body>${body.replace(
    "%CHAPTERS%",
    () => `<nav><ul>${list}</ul></nav>`,
  )}</body></html>`;
}

/** "trien-khai.md" as it is printed. */
export const pdfName = (source: string): string => source.replace(/\.md$/, ".pdf");

/** Where the words do not name the file, it is named behind them: on paper nothing can be clicked. */
const besideWords = (words: string, source: string): string =>
  words === source ? `<b>${pdfName(source)}</b>` : `<b>${words}</b> (${pdfName(source)})`;

/** As GitHub makes it, which the guides' own links are written for. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
