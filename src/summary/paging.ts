/**
 * Where printed pages end, and how signatures are kept from standing alone on the last one.
 *
 * Excel leaves out page breaks set by hand when a sheet is fitted to the page, so rows are made a little higher
 * instead, until the last branches move over to the page of the signatures. Every row's height is ours, so the
 * ends of the pages are known.
 */
import type { RowRange } from "./formulas";
import { wholePixels } from "./measure";

export interface PrintedPage {
  /** What a page holds, in points of the sheet (more than of the paper where it is printed smaller). */
  readonly height: number;
  /** Rows that are printed again on each page. */
  readonly repeated: RowRange;
}

/** So many branches go with the signatures. */
const BRANCHES_KEPT = 3;
/** No row is made higher by more than this, in parts of its height. */
const MOST_STRETCH = 0.6;

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

/**
 * The heights with which the signatures (from row `signature` to the end) share their page with branches, or at
 * least are not torn apart. `body` are the rows of the branches.
 */
export function keepWithBranches(
  heights: readonly number[],
  page: PrintedPage,
  body: RowRange | null,
  signature: number,
): readonly number[] {
  const start = pageStarts(heights, page).at(-1) ?? 0;
  if (start === 0 || !body) return heights;
  const kept = Math.max(body.first, body.last - BRANCHES_KEPT + 1);
  if (start <= kept) return heights;
  const moved = startPageAt(heights, page, body, kept);
  if (moved) return moved;
  return start <= signature ? heights : pushed(heights, page, signature);
}

/** Stretches the branches before row `wanted` until a page begins with it; null where that would look odd. */
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
  const factor = 1 + (page.height - used - (heights[wanted] ?? 0) / 2) / stretched;
  if (stretched === 0 || factor > 1 + MOST_STRETCH) return null;
  return heights.map((height, row) =>
    row >= first && row < wanted && factor > 1 ? wholePixels(height * factor) - 0.75 : height,
  );
}

/** Leaves room above the signatures, so that they begin a page. */
function pushed(heights: readonly number[], page: PrintedPage, signature: number): readonly number[] {
  const starts = pageStarts(heights, page);
  const start = starts.findLast((row) => row <= signature) ?? 0;
  const again = start > page.repeated.last ? sumOf(heights, page.repeated) : 0;
  const room = page.height - again - sumOf(heights, { first: start, last: signature - 1 });
  return heights.map((height, row) => (row === signature - 1 ? wholePixels(height + room) : height));
}

function sumOf(heights: readonly number[], { first, last }: RowRange): number {
  return heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
}
