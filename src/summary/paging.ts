/**
 * Where printed pages end: rows as high as the pages allow, and signatures that do not stand alone on the last.
 *
 * Excel leaves out page breaks set by hand when a sheet is fitted to the page, so rows are made a little higher
 * instead, until the next page begins where it should. Every row's height is ours, so the ends are known.
 */
import type { RowRange } from "./formulas";
import { HIGHEST_ROW, wholePixels } from "./measure";
import type { RowHeight } from "./sheet-builder";

export interface PrintedPage {
  /** What a page holds, in points of the sheet (more than of the paper where it is printed smaller). */
  readonly height: number;
  /** Rows that are printed again on each page. */
  readonly repeated: RowRange;
}

export interface SheetParts {
  /** The rows of branches and sections; null where there are none. */
  readonly body: RowRange | null;
  readonly total: number;
  /** Blocks below the table that no page's end should tear apart, with a gap above each. */
  readonly closing: readonly RowRange[];
}

/** As many branches as possible, up to this, go with the signatures. */
const BRANCHES_KEPT = 3;
/** No row is made higher by more than this part of its height. */
const MOST_STRETCH = 0.6;
const AIR_STEPS = [1, 0.75, 0.5, 0.25, 0];

/** The height of each row in points. */
export function fitPages(
  rows: readonly RowHeight[],
  page: PrintedPage,
  { body, total, closing }: SheetParts,
): readonly number[] {
  const heights = keepWithTable(airy(rows, page), page, body, total);
  return closing.reduce((fitted, block) => keepWhole(fitted, page, block), heights);
}

/** The rows with which pages begin, the first page's included. */
export function pageStarts(heights: readonly number[], page: PrintedPage): readonly number[] {
  const starts = [0];
  const again = sumOf(heights, page.repeated);
  let used = 0;
  heights.forEach((height, row) => {
    if (used > 0 && used + height > page.height) {
      starts.push(row);
      used = row > page.repeated.last ? again : 0;
    }
    used += height;
  });
  return starts;
}

/** As much air as there can be without a page more. */
function airy(rows: readonly RowHeight[], page: PrintedPage): readonly number[] {
  const withAir = (step: number) => rows.map(({ least, air }) => wholePixels(least + air * step));
  const fewest = pageStarts(withAir(0), page).length;
  return AIR_STEPS.map(withAir).find((heights) => pageStarts(heights, page).length === fewest) ?? withAir(0);
}

/** The last page shows rows of the table, whose total at least stands above the signatures. */
function keepWithTable(
  heights: readonly number[],
  page: PrintedPage,
  body: RowRange | null,
  total: number,
): readonly number[] {
  const start = pageStarts(heights, page).at(-1) ?? 0;
  if (start === 0 || !body) return heights;
  for (let kept = BRANCHES_KEPT; kept >= 0; kept--) {
    const wanted = Math.max(body.first, total - kept);
    if (start <= wanted) return heights;
    const moved = startPageAt(heights, page, body, wanted);
    if (moved) return moved;
  }
  return heights;
}

/** Stretches the rows of the body before row `wanted` until a page begins with it; null where that looks odd. */
function startPageAt(
  heights: readonly number[],
  page: PrintedPage,
  body: RowRange,
  wanted: number,
): readonly number[] | null {
  const again = sumOf(heights, page.repeated);
  if (again + sumOf(heights, { first: wanted, last: heights.length - 1 }) > page.height) return null;
  const start = pageStarts(heights, page).findLast((row) => row < wanted) ?? 0;
  const first = Math.max(start, body.first);
  const used = (start > page.repeated.last ? again : 0) + sumOf(heights, { first: start, last: wanted - 1 });
  const stretched = sumOf(heights, { first, last: wanted - 1 });
  // Half a row is left, so that the page ends there on a printer that takes a little more or less, too.
  const room = page.height - used - (heights[wanted] ?? 0) / 2;
  const factor = 1 + room / stretched;
  if (stretched <= 0 || factor > 1 + MOST_STRETCH) return null;
  if (factor <= 1) return heights;
  return heights.map((height, row) => {
    return row >= first && row < wanted ? wholePixels(height * factor - 0.75) : height;
  });
}

/** Makes the gap above a block so high that the block begins the page which it would otherwise run on to. */
function keepWhole(heights: readonly number[], page: PrintedPage, block: RowRange): readonly number[] {
  const starts = pageStarts(heights, page);
  if (!starts.some((start) => start > block.first && start <= block.last)) return heights;
  const again = sumOf(heights, page.repeated);
  if (again + sumOf(heights, block) > page.height) return heights;
  const gap = block.first - 1;
  const start = starts.findLast((row) => row <= gap) ?? 0;
  const used = (start > page.repeated.last ? again : 0) + sumOf(heights, { first: start, last: gap });
  const higher = Math.min(HIGHEST_ROW, (heights[gap] ?? 0) + page.height - used);
  return heights.map((height, row) => (row === gap ? wholePixels(higher) - 0.75 : height));
}

function sumOf(heights: readonly number[], { first, last }: RowRange): number {
  return heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
}
