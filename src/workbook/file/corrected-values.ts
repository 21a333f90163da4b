/** Whether cells say the same; what is not there is blank. */
import type { CellValue, Grid } from "../../sheet/grid";

export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Rows that nobody has typed into are the very same. */
export function sameValues(now: Grid["values"], before: Grid["values"]): boolean {
  if (now === before) return true;
  for (let row = 0; row < Math.max(now.length, before.length); row++) {
    const [cells = [], was = []] = [now[row], before[row]];
    if (cells === was) continue;
    for (let column = 0; column < Math.max(cells.length, was.length); column++)
      if (!sameValue(cells[column], was[column])) return false;
  }
  return true;
}
