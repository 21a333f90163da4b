/**
 * A document on a sheet of its own: a paragraph a row, on its page, so that it can be read, printed and copied. Of a paragraph
 * that no row can hold the rest goes on in the next.
 */
import { LONGEST_TEXT, type LayoutCell, type SheetLayout } from "../sheet/layout";
import type { DocumentKind } from "./document-kind";
import { HIGHEST_ROW, linesIn, POINTS_PER_CHARACTER, rowHeight, wholePixels } from "../sheet/measure";

/** Characters in the one column, and what they are in points: what A4 upright has between its margins. */
const WIDTH = 80;
const POINTS = WIDTH * POINTS_PER_CHARACTER;
const SIZE = 14;
const HEADLINE_SIZE = 15;
const AIR = 6;

const styles: SheetLayout["styles"] = {
  headline: { size: HEADLINE_SIZE, bold: true, align: "center", vertical: "middle", wrap: true },
  paragraph: { size: SIZE, align: "left", vertical: "top", wrap: true },
};

/** The sheet of these paragraphs, of which the first is the headline. */
export function documentLayout(
  { label, page }: Pick<DocumentKind, "label" | "page">,
  paragraphs: readonly string[],
): SheetLayout {
  const heights = new Map<number, number>();
  const rows = paragraphs.flatMap((paragraph, i) =>
    piecesOf(paragraph, i === 0).map((text) => ({ text, isHeadline: i === 0 })),
  );
  const cells = rows.map(({ text, isHeadline }, row): LayoutCell => {
    heights.set(row, wholePixels(heightOf(text, isHeadline)));
    const style = isHeadline ? "headline" : "paragraph";
    return { row, column: 0, style, value: { kind: "text", text } };
  });
  return {
    name: label,
    styles,
    cells,
    merges: [],
    columnWidths: [WIDTH],
    rowHeights: heights,
    print: {
      paper: page.paper,
      orientation: "portrait",
      marginsMm: { ...page.marginsMm, header: 10, footer: 10 },
      pages: { fitToWide: 1 },
      centerHorizontally: false,
      footerCenter: "",
    },
  };
}

function heightOf(text: string, isHeadline: boolean): number {
  const size = isHeadline ? HEADLINE_SIZE : SIZE;
  return rowHeight(linesIn(text, POINTS, { size, bold: isHeadline }), size) + AIR;
}

/** A text in pieces that a row can hold, parted between words where there are any. */
function piecesOf(text: string, isHeadline: boolean): readonly string[] {
  const fits = (piece: string): boolean =>
    piece.length <= LONGEST_TEXT && wholePixels(heightOf(piece, isHeadline)) <= HIGHEST_ROW;
  const pieces: string[] = [];
  let rest = text;
  while (!fits(rest)) {
    const room = longestThatFits(rest, fits);
    const space = rest.lastIndexOf(" ", room);
    const end = space > 0 ? space : room;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest];
}

/** How many characters from the beginning of a text that does not fit do; at least one whole one. */
function longestThatFits(text: string, fits: (piece: string) => boolean): number {
  let least = 1;
  let most = Math.min(text.length, LONGEST_TEXT);
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(text.slice(0, middle))) least = middle;
    else most = middle - 1;
  }
  // Signs beyond the first 65,536 are two characters each, and are not torn.
  return /[\uD800-\uDBFF]$/.test(text.slice(0, least)) ? Math.max(2, least - 1) : least;
}
