/**
 * Where printed pages end: rows as high as the pages allow, and signatures that do not stand alone on the last.
 *
 * Excel leaves out page breaks set by hand when a sheet is fitted to the page, so rows are made a little higher
 * instead, until the next page begins where it should. Every row's height is ours, so the ends are known.
 */
import type { RowRange } from "./formulas";
import { HIGHEST_IN_EXCEL, HIGHEST_ROW, wholePixels } from "../sheet/measure";
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
  /** The rows of sections, which no page ends with. */
  readonly sections: readonly number[];
  /** Blocks below the table that no page's end should tear apart, with a gap above each. */
  readonly closing: readonly RowRange[];
}

/** Points. */
const PIXEL = 0.75;
/** As many branches as possible, up to this, go with the signatures. */
const BRANCHES_KEPT = 3;
/** No row is made higher by more than this part of its height. */
const MOST_STRETCH = 0.6;
/** Parts of the air, in the order of preference: as planned, tighter, and only then looser. */
const AIR_STEPS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0, 1.2, 1.4, 1.6, 1.8, 2];

/** The height of each row in points. */
export function fitPages(
  rows: readonly RowHeight[],
  page: PrintedPage,
  parts: SheetParts,
): readonly number[] {
  const ways = AIR_STEPS.map((step) =>
    fillPages(
      rows.map(({ least, air }) => wholePixels(least + air * step)),
      page,
      parts,
    ),
  );
  const pages = ways.map((heights) => pageStarts(heights, page).length);
  const short = ways.filter((_heights, i) => pages[i] === Math.min(...pages));
  const whole = short.find((heights) => endsWell(heights, page, parts));
  if (whole) return whole;
  const heights = keepWithTable(short[0] ?? [], page, parts);
  const kept = parts.closing.reduce((fitted, block) => keepWhole(fitted, page, block), heights);
  return fillPages(kept, page, parts);
}

/** The rows with which pages begin, the first page's included. */
export function pageStarts(heights: readonly number[], page: PrintedPage): readonly number[] {
  const starts: number[] = [];
  const again = sumOf(heights, page.repeated);
  for (let start: number | null = 0; start !== null; start = nextStart(heights, page, again, start))
    starts.push(start);
  return starts;
}

/** The row that does not fit any more on the page that begins with row `start`; null on the last page. */
function nextStart(
  heights: readonly number[],
  page: PrintedPage,
  again: number,
  start: number,
): number | null {
  let used = start > page.repeated.last ? again : 0;
  for (let row = start; row < heights.length; row++) {
    used += heights[row] ?? 0;
    if (row > start && used > page.height) return row;
  }
  return null;
}

/**
 * Hands what is left of every page but the last to its rows, pixel by pixel: then no printer that has a little more
 * room takes one more row, and the last page keeps what was meant for it. A section begins the page that its first
 * branch is on.
 */
function fillPages(
  heights: readonly number[],
  page: PrintedPage,
  { body, sections }: SheetParts,
): readonly number[] {
  if (!body) return heights;
  const filled = [...heights];
  const again = sumOf(heights, page.repeated);
  const ends = new Set(sections);
  let start = 0;
  for (;;) {
    const next = nextStart(filled, page, again, start);
    if (next === null) return filled;
    const first = Math.max(start, body.first);
    const end = ends.has(next - 1) && next - 1 > first ? next - 1 : next;
    const last = Math.min(end - 1, body.last);
    const used = (start > page.repeated.last ? again : 0) + sumOf(filled, { first: start, last: end - 1 });
    const pixels = last < first ? 0 : Math.floor((page.height - used) / PIXEL);
    for (let i = 0; i < pixels; i++) {
      const row = first + (i % (last - first + 1));
      filled[row] = Math.min(HIGHEST_IN_EXCEL, (filled[row] ?? 0) + PIXEL);
    }
    start = end;
  }
}

/** Whether the last page shows branches above the signatures, and no block is torn apart. */
function endsWell(heights: readonly number[], page: PrintedPage, parts: SheetParts): boolean {
  const starts = pageStarts(heights, page);
  const last = starts.at(-1) ?? 0;
  const wanted = parts.body ? Math.max(parts.body.first, parts.total - BRANCHES_KEPT) : parts.total;
  return last <= wanted && !parts.closing.some((block) => isTorn(starts, block));
}

function isTorn(starts: readonly number[], block: RowRange): boolean {
  return starts.some((start) => start > block.first && start <= block.last);
}

/** Makes rows of the table, its total at least, go with the signatures, by stretching those before them. */
function keepWithTable(
  heights: readonly number[],
  page: PrintedPage,
  { body, total, sections }: SheetParts,
): readonly number[] {
  const start = pageStarts(heights, page).at(-1) ?? 0;
  if (start === 0 || !body) return heights;
  for (let kept = BRANCHES_KEPT; kept >= 0; kept--) {
    const branch = Math.max(body.first, total - kept);
    const wanted = sections.includes(branch - 1) ? branch - 1 : branch;
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
    const isStretched = row >= first && row < wanted;
    return isStretched ? Math.min(HIGHEST_IN_EXCEL, wholePixels(height * factor - PIXEL)) : height;
  });
}

/** Makes the gap above a block so high that the block begins the page which it would otherwise run on to. */
function keepWhole(heights: readonly number[], page: PrintedPage, block: RowRange): readonly number[] {
  const starts = pageStarts(heights, page);
  if (!isTorn(starts, block)) return heights;
  const again = sumOf(heights, page.repeated);
  if (again + sumOf(heights, block) > page.height) return heights;
  const gap = block.first - 1;
  const start = starts.findLast((row) => row <= gap) ?? 0;
  const used = (start > page.repeated.last ? again : 0) + sumOf(heights, { first: start, last: gap });
  const higher = Math.min(HIGHEST_ROW, (heights[gap] ?? 0) + page.height - used);
  return heights.map((height, row) => (row === gap ? wholePixels(higher) - PIXEL : height));
}

function sumOf(heights: readonly number[], { first, last }: RowRange): number {
  return heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
}
