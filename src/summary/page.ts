/** The paper: A4 landscape, what of it can be printed on, in points. */
import type { PrintSetup } from "../sheet/layout";
import { words } from "./words";

const POINTS_PER_MM = 72 / 25.4;
const A4_MM = { width: 297, height: 210 };
const MARGINS_MM = { top: 13, bottom: 14, left: 18, right: 13, header: 6, footer: 6 };

/** What fits across and down. A few points are kept back, since renderers round every column and row to pixels. */
export const PAGE_WIDTH = (A4_MM.width - MARGINS_MM.left - MARGINS_MM.right) * POINTS_PER_MM - 6;
export const PAGE_HEIGHT = (A4_MM.height - MARGINS_MM.top - MARGINS_MM.bottom) * POINTS_PER_MM - 10;

export function printSetup(header: { readonly first: number; readonly last: number }): PrintSetup {
  return {
    paper: "A4",
    orientation: "landscape",
    marginsMm: MARGINS_MM,
    fitToPagesWide: 1,
    repeatRows: header,
    centerHorizontally: true,
    footerCenter: words.pages,
  };
}
