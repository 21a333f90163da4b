/** The bulletin on a sheet of its own: a paragraph a row, on a page of A4, so that it can be read, printed and copied. */
import type { LayoutCell, SheetLayout } from "../summary/sheet-layout";
import { HIGHEST_ROW, linesIn, rowHeight, wholePixels } from "../summary/measure";

const NAME = "Bản tin";
/** Characters in the one column, and what they are in points: what A4 upright has between its margins. */
const WIDTH = 80;
const POINTS = WIDTH * 6;
const SIZE = 14;
const HEADLINE_SIZE = 15;
const AIR = 6;

const styles: SheetLayout["styles"] = {
  headline: { size: HEADLINE_SIZE, bold: true, align: "center", vertical: "middle", wrap: true },
  paragraph: { size: SIZE, align: "left", vertical: "top", wrap: true },
};

/** The first paragraph is the headline. */
export function bulletinLayout(paragraphs: readonly string[]): SheetLayout {
  const heights = new Map<number, number>();
  const cells = paragraphs.map((text, row): LayoutCell => {
    const style = row === 0 ? "headline" : "paragraph";
    const size = row === 0 ? HEADLINE_SIZE : SIZE;
    const needed = rowHeight(linesIn(text, POINTS, { size, bold: row === 0 }), size) + AIR;
    heights.set(row, Math.min(HIGHEST_ROW, wholePixels(needed)));
    return { row, column: 0, style, value: { kind: "text", text } };
  });
  return {
    name: NAME,
    styles,
    cells,
    merges: [],
    columnWidths: [WIDTH],
    rowHeights: heights,
    print: {
      paper: "A4",
      orientation: "portrait",
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
      fitToPagesWide: 1,
      centerHorizontally: false,
      footerCenter: "",
    },
  };
}
