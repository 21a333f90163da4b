/** Merged areas as a sheet lists them, and what lies under them. */
import type { Area } from "../../../sheet/area";
import type { CellValue } from "../../../sheet/grid";
import { MOST_MERGED_ROWS, type Budget } from "../limits";
import { Refusal } from "../problem";
import { COLUMNS } from "./place";

/** Of areas that overlap the upper one stays; those that stay keep their order. */
export async function withoutOverlaps(areas: readonly Area[], budget: Budget): Promise<readonly Area[]> {
  const kept = new Set<Area>();
  /** Kept areas that may reach down to the row looked at, by columns. */
  const open: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    let low = 0;
    for (let high = open.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((open[middle]?.right ?? 0) < area.left) low = middle + 1;
      else high = middle;
    }
    let next = low;
    while ((open[next]?.left ?? COLUMNS) <= area.right && (open[next]?.bottom ?? 0) < area.top) next++;
    const isFree = (open[next]?.left ?? COLUMNS) > area.right;
    if (isFree) kept.add(area);
    if (isFree || next > low) open.splice(low, next - low, ...(isFree ? [area] : []));
    const pause = budget.breathe();
    if (pause) await pause;
  }
  return areas.filter((area) => kept.has(area));
}

/** Some programs leave values under a merge; people see the first cell's alone. */
export async function blankInsideMerges(
  values: readonly CellValue[][],
  merges: readonly Area[],
  budget: Budget,
): Promise<void> {
  let rows = 0;
  for (const { top, left, bottom, right } of merges) {
    const last = Math.min(bottom, values.length - 1);
    rows += Math.max(0, last - top);
    if (rows > MOST_MERGED_ROWS)
      throw new Refusal({ code: "too-many", what: "merges", limit: merges.length }, "rows of merges");
    for (let r = top; r <= last; r++) {
      const row = values[r] ?? [];
      for (let c = left; c <= Math.min(right, row.length - 1); c++) if (r > top || c > left) row[c] = null;
    }
    const pause = budget.breathe();
    if (pause) await pause;
  }
}
