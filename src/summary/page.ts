/** The paper: A4 landscape, what of it can be printed on, in points, and how a sheet gets on to it. */
import type { PrintSetup } from "../sheet/layout";
import { words } from "./words";

const POINTS_PER_MM = 72 / 25.4;
const A4_MM = { width: 297, height: 210 };
const MARGINS_MM = { top: 13, bottom: 14, left: 18, right: 13, header: 6, footer: 6 };

/** What fits across and down. A few points are kept back, since renderers round every column and row to pixels. */
export const PAGE_WIDTH = (A4_MM.width - MARGINS_MM.left - MARGINS_MM.right) * POINTS_PER_MM - 6;
export const PAGE_HEIGHT = (A4_MM.height - MARGINS_MM.top - MARGINS_MM.bottom) * POINTS_PER_MM - 10;

/** A printer's letters may be a little wider than ours: where a sheet is not fitted by Excel, so much is kept back across. */
const CAUTION = 0.98;
/** In percent; Excel takes none that is smaller. */
const SMALLEST_SCALE = 10;

/**
 * How a sheet of so many points across prints whose pages begin with the rows `starts`. One page is fitted to the paper; several are
 * printed at a scale, since Excel leaves out page breaks where it fits a sheet itself.
 */
export function printSetup(
  header: { readonly first: number; readonly last: number },
  width: number,
  starts: readonly number[],
): PrintSetup {
  const breaks = starts.slice(1);
  return {
    paper: "A4",
    orientation: "landscape",
    marginsMm: MARGINS_MM,
    pages:
      breaks.length === 0
        ? { fitToWide: 1, fitToTall: 1 }
        : {
            scale: Math.min(100, Math.max(SMALLEST_SCALE, Math.floor((100 * CAUTION * PAGE_WIDTH) / width))),
            breaks,
          },
    repeatRows: header,
    centerHorizontally: true,
    footerCenter: words.pages,
  };
}
