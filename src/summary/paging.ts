/**
 * Where printed pages end, and how high rows are. Every row's height is ours, so the ends are known beforehand; they are written as
 * page breaks. No page ends with a section's heading or within a block below the table, and signatures never stand alone: at least
 * three branches go with them.
 */
import type { RowRange } from "./formulas";
import { wholePixels } from "../sheet/measure";
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
  readonly sections: ReadonlySet<number>;
  /** Blocks below the table that no page's end should tear apart, with a gap above each. */
  readonly closing: readonly RowRange[];
  /** The last row of the signatures. */
  readonly signed: number;
}

export interface Pages {
  /** The height of each row in points. */
  readonly heights: readonly number[];
  /** The rows with which pages begin, the first page's included. */
  readonly starts: readonly number[];
}

/** As many branches as go with the signatures, and with the heads, where there are so many. */
const BRANCHES_KEPT = 3;
/** Parts of the air between rows, in the order of preference. */
const AIR_STEPS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0];
/** More of it, for several pages that are not full with all of it: of few branches none is left with half a page. All rows get it alike. */
const MORE_AIR = [2, 1.75, 1.5, 1.25];

/**
 * What an end of a page costs. That no page has nothing but the heads, and none ends with a section's heading, is worth one page more;
 * other faults are mended by none: what is too high for a page stays so on the next.
 */
const COST = {
  headsAlone: 3000,
  afterSection: 2000,
  page: 1000,
  signedAlone: 400,
  fewAtStart: 300,
  tornTotal: 200,
  tornBlock: 50,
  leftOver: 40,
};

/**
 * Rows and pages: as few pages as there can be, and on them as much air as their ends allow. What several pages have left goes
 * between the rows as well, until one of them is full.
 */
export function fitPages(rows: readonly RowHeight[], page: PrintedPage, parts: SheetParts): Pages {
  const wayWith = (step: number) => {
    const heights = rows.map(({ least, air }) => wholePixels(least + air * step));
    return { heights, ...endPages(heights, page, parts) };
  };
  const ways = AIR_STEPS.map(wayWith);
  const cheapest = Math.min(...ways.map(({ cost }) => cost));
  const best = ways.find(({ cost }) => cost === cheapest) ?? { heights: [], starts: [0] };
  if (best.starts.length === 1) return best;
  return MORE_AIR.map(wayWith).find(({ cost }) => cost === cheapest) ?? best;
}

/** The cheapest ends; of as cheap ones those that fill the first pages most. */
function endPages(
  heights: readonly number[],
  page: PrintedPage,
  parts: SheetParts,
): { readonly starts: readonly number[]; readonly cost: number } {
  const count = heights.length;
  const again = heights
    .slice(page.repeated.first, page.repeated.last + 1)
    .reduce((sum, height) => sum + height, 0);
  // What the rows from each on cost, and where the page ends that begins with it: from the last row to the first.
  const costs = new Array<number>(count + 1).fill(0);
  const ends = new Array<number>(count + 1).fill(count);
  for (let start = count - 1; start >= 0; start--) {
    let used = start > page.repeated.last ? again : 0;
    let best = Infinity;
    for (let end = start + 1; end <= count; end++) {
      used += heights[end - 1] ?? 0;
      // A row that is higher than a page has one of its own.
      if (used > page.height && end > start + 1) break;
      const cost = COST.page + endCost(start, end, count, parts) + (costs[end] ?? 0);
      if (cost > best) continue;
      best = cost;
      ends[start] = end;
    }
    costs[start] = best;
  }
  const starts: number[] = [];
  for (let start = 0; start < count; start = ends[start] ?? count) starts.push(start);
  return { starts: starts.length > 0 ? starts : [0], cost: costs[0] ?? 0 };
}

/** What it costs that a page begins with row `start`, and ends before row `end`. */
function endCost(
  start: number,
  end: number,
  count: number,
  { body, total, sections, closing, signed }: SheetParts,
): number {
  const isSigned = signed < end && signed >= start;
  const isAlone = isSigned && start > 0 && start > Math.max(body?.first ?? 0, total - BRANCHES_KEPT);
  const alone = isAlone ? COST.signedAlone : 0;
  if (end === count) return alone;
  const isFew = start === 0 && body !== null && end < Math.min(body.first + BRANCHES_KEPT, body.last + 1);
  const isHeads = start === 0 && body !== null && end <= body.first;
  // The page after it begins with the last branch of a section.
  const isLeftOver = sections.has(end + 1) && !sections.has(end);
  const isTotalTorn = body !== null && (end === total || end === total + 1) && !closing.some(isBelow(end));
  return (
    alone +
    (isHeads ? COST.headsAlone : isFew ? COST.fewAtStart : 0) +
    (isTotalTorn ? COST.tornTotal : 0) +
    (sections.has(end - 1) ? COST.afterSection : isLeftOver ? COST.leftOver : 0) +
    closing.filter(({ first, last }) => end > first && end <= last).length * COST.tornBlock
  );
}

/** The gap above a block belongs to it. */
const isBelow =
  (row: number) =>
  ({ first }: RowRange): boolean =>
    first - 1 === row;
