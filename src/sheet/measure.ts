/**
 * How wide and how high text in Times New Roman is, in points. Excel does not fit the height of a row to text
 * that wraps in merged cells, and no renderer fits widths; so both are reckoned here, from the widths of the
 * font's letters.
 */

/** Column widths are told in characters of the default font, Times New Roman 12, whose figures are 8 pixels wide. */
export const POINTS_PER_CHARACTER = 6;

/** Widths in thousandths of the size. Letters with accents are as wide as those without. */
const regularWidths = widthsOf({
  250: " .,",
  278: "ijlt/:;",
  333: "fr()-I",
  389: "sJ",
  444: "acez“”",
  500: "bdghknopquvxy0123456789?*",
  556: "FPS",
  564: "+=<>",
  611: "ELTZ",
  667: "BCR",
  722: "wADGHKNOQUVXY",
  778: "m",
  833: "%",
  889: "M",
  944: "W",
});
const boldWidths = widthsOf({
  250: " .,",
  278: "il/",
  333: "fjt()-:;",
  389: "sI",
  444: "cerz",
  500: "agovxyJ0123456789?*“”",
  556: "bdhknpquS",
  570: "+=<>",
  611: "FP",
  667: "BELTZ",
  722: "wACDNRUVXY",
  778: "GHKOQ",
  833: "m",
  944: "M",
  1000: "W%",
});
const OTHER_WIDTH = 600;

/** A renderer's letters may be a little wider than ours: no line is filled to the last point. */
const CAUTION = 1.03;

/** Between the text of a cell and its borders, both sides together. */
export const PADDING = 6;

/** A step of indentation: three spaces of the default font. */
export const INDENT = 9;

/** Lines stand this much apart, in sizes of the text. */
export const LINE_SPACING = 1.28;
const ABOVE_AND_BELOW = 1;
/** The greatest height of a row in Excel, less what a page may add to it. */
export const HIGHEST_ROW = 400;
/** The height of a row that says nothing of its own, where the default font is Times New Roman 12. */
export const STANDARD_HEIGHT = 15.75;
/** Excel keeps heights in whole pixels. */
const PIXEL = 0.75;

export interface TextSize {
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text on one line, in points, without the cell's padding. */
export function textWidth(text: string, { size, bold }: TextSize): number {
  const widths = bold ? boldWidths : regularWidths;
  let width = 0;
  for (const char of text) width += widths.get(char) ?? learn(char, widths);
  return (width * size * CAUTION) / 1000;
}

/** A letter is as wide as without its accents, and combining marks have no width; looked up once. */
function learn(char: string, widths: Map<string, number>): number {
  const base = char.normalize("NFD").charAt(0);
  const width = /\p{M}/u.test(base) ? 0 : (widths.get(base) ?? OTHER_WIDTH);
  widths.set(char, width);
  return width;
}

/** The width of the longest word, the least that a wrapped text needs. */
export function longestWord(text: string, size: TextSize): number {
  return text.split(" ").reduce((longest, word) => Math.max(longest, textWidth(word, size)), 0);
}

/** How many lines a text takes in a cell of this width (padding included), wrapped between words. */
export function linesIn(text: string, cellWidth: number, size: TextSize): number {
  // Widths are made to measure elsewhere: half a point may not make a line.
  const room = cellWidth - PADDING + 0.5;
  const space = textWidth(" ", size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const width = textWidth(word, size);
    if (used > 0 && used + space + width > room) {
      lines++;
      used = 0;
    }
    used += used > 0 ? space + width : width;
    // A word longer than the line is broken inside.
    while (used > room && room > 0) {
      lines++;
      used -= room;
    }
  }
  return lines;
}

/** The height that a row with this many lines needs, in points. */
export function rowHeight(lines: number, size: number): number {
  return lines * size * LINE_SPACING + ABOVE_AND_BELOW;
}

export function wholePixels(points: number): number {
  return Math.ceil(points / PIXEL) * PIXEL;
}

function widthsOf(groups: Readonly<Record<number, string>>): Map<string, number> {
  const widths = new Map<string, number>();
  for (const [width, chars] of Object.entries(groups)) {
    for (const char of chars) widths.set(char, Number(width));
  }
  widths.set("Đ", 722);
  widths.set("đ", widths.get("d") ?? OTHER_WIDTH);
  return widths;
}
