/** Pieces of a template of ours in the language of Word: paragraphs, tables, sections on A4. */

const TWIPS_PER_MM = 1440 / 25.4;
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

/** 20 mm above and below, 30 at the left, 15 at the right; the number of the page stands 10 mm from above. */
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 10 };
const A4 = { narrow: twips(210), wide: twips(297) };
const BESIDE = twips(MARGINS.left) + twips(MARGINS.right);

/** What fits across a page, in twips. */
export const WIDTH = { portrait: A4.narrow - BESIDE, landscape: A4.wide - BESIDE };
export type Orientation = keyof typeof WIDTH;

/** A paragraph in a style; words in braces are fields. */
export function p(style: string, words = ""): string {
  const run = words === "" ? "" : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

/** A cell: its paragraphs, how many columns it spans, and whether it begins or goes on with one that is merged downwards. */
export interface Cell {
  readonly content: string;
  readonly span?: number;
  readonly merge?: "restart" | "continue";
}

export interface TableLooks {
  readonly style: string;
  readonly widths: readonly number[];
  /** What is in a cell stands in the middle of its height. */
  readonly isMiddle?: boolean;
}

/** A row that no page parts; heads stand again on each page. */
export function row(
  { widths, isMiddle = false }: TableLooks,
  cells: readonly (string | Cell)[],
  isHead = false,
): string {
  let column = 0;
  const each = cells.map((one) => {
    const { content, span = 1, merge }: Cell = typeof one === "string" ? { content: one } : one;
    const width = widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
    column += span;
    const spans = span === 1 ? "" : `<w:gridSpan w:val="${span}"/>`;
    const merges = merge === undefined ? "" : `<w:vMerge w:val="${merge}"/>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${merges}${isMiddle ? '<w:vAlign w:val="center"/>' : ""}</w:tcPr>${content}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${each.join("")}</w:tr>`;
}

export function table({ style, widths }: TableLooks, rows: readonly string[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const width = widths.reduce((sum, one) => sum + one, 0);
  const properties = `<w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/** The width of a page in these shares. */
export function columnWidths(
  shares: readonly number[],
  orientation: Orientation = "portrait",
): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((WIDTH[orientation] * share) / all));
}

/**
 * The paper of the pages up to here, with the page's number above. The first page of a document has none. Text behind it begins a
 * page, where it goes on in another section.
 */
export function section(orientation: Orientation, isFirst: boolean): string {
  const [width, height] = orientation === "portrait" ? [A4.narrow, A4.wide] : [A4.wide, A4.narrow];
  const turned = orientation === "portrait" ? "" : ' w:orient="landscape"';
  const margins = Object.entries(MARGINS).map(([side, mm]) => `w:${side}="${twips(mm)}"`);
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_ID}"/>`,
    `<w:pgSz w:w="${width}" w:h="${height}"${turned}/>`,
    `<w:pgMar ${margins.join(" ")} w:gutter="0"/>${isFirst ? "<w:titlePg/>" : ""}</w:sectPr>`,
  ].join("");
}

const LOW =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';

/** The paragraph that Word wants behind a table: too low to need a page of its own. */
export const LOW_PARAGRAPH = `<w:p><w:pPr>${LOW}</w:pPr></w:p>`;

/** The end of a section that another one follows, as low. */
export function sectionEnd(orientation: Orientation, isFirst: boolean): string {
  return `<w:p><w:pPr>${LOW}${section(orientation, isFirst)}</w:pPr></w:p>`;
}

/** The relation by which a section names the part with the page's number. */
export const HEADER_ID = "rId4";
