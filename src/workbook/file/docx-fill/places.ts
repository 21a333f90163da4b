/** Where each paragraph of a part stands, as people find it: page, table and row, or the number of the paragraph. */
import { attribute, below, child, elementsIn, wordsOf, type Element } from "./tree";
import type { Place } from "./mark";

/** Parts of a package that hold text, by what they are. */
export interface PartPlace extends Pick<Place, "part" | "pages"> {
  readonly name: string;
}

/** Word notes where a page began when it last set the text; by hand a page ends with a break. */
function beginsPage(one: Element): boolean {
  return (
    one.name === "w:lastRenderedPageBreak" || (one.name === "w:br" && attribute(one, "w:type") === "page")
  );
}

export function placesIn(root: Element, { part, pages }: PartPlace): ReadonlyMap<Element, Place> {
  const places = new Map<Element, Place>();
  const knowsPages = part === "body" && [...below(root)].some(beginsPage);
  let page = 1;
  let tables = 0;
  let paragraphs = 0;
  const visit = (at: Element, inside: Pick<Place, "table" | "row" | "isBoxed">): void => {
    let rows = 0;
    for (const one of elementsIn(at)) {
      if (beginsPage(one)) {
        page++;
        paragraphs = 0;
      }
      let next = inside;
      if (one.name === "w:txbxContent") next = { ...inside, isBoxed: true };
      else if (one.name === "w:tbl" && inside.table === null) next = { ...inside, table: ++tables };
      else if (one.name === "w:tr" && inside.row === null) next = { ...inside, row: ++rows };
      else if (one.name === "w:p") {
        const counts = inside.table === null && !inside.isBoxed && saysSomething(one);
        if (counts) paragraphs++;
        const paragraph = inside.table === null && !inside.isBoxed ? Math.max(1, paragraphs) : null;
        places.set(one, { part, pages, ...inside, page: knowsPages ? page : null, paragraph });
      }
      visit(one, next);
    }
  };
  visit(root, { table: null, row: null, isBoxed: false });
  return places;
}

function saysSomething(paragraph: Element): boolean {
  return [...below(paragraph)].some((one) => one.name === "w:t" && wordsOf(one).trim() !== "");
}

/** Which header or footer is for which pages, by the id of its relation. */
export function pagesOfHeads(root: Element): ReadonlyMap<string, Place["pages"]> {
  const found = new Map<string, Place["pages"]>();
  for (const one of below(root)) {
    if (!/^w:(?:header|footer)Reference$/.test(one.name)) continue;
    const type = attribute(one, "w:type");
    found.set(attribute(one, "r:id") ?? "", type === "first" || type === "even" ? type : null);
  }
  return found;
}

/** Whether a part has such a root: prefixes other than Word's own are not looked for. */
export function isWord(root: Element): boolean {
  return ["w:document", "w:hdr", "w:ftr", "w:footnotes", "w:endnotes", "w:comments"].some(
    (name) => child(root, name) !== null,
  );
}
