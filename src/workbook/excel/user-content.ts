/**
 * What people wrote into cells of our part that we leave empty: below what is printed, beside and above the charts. Our
 * part is made anew as a whole; this is put back from the sheet that keeps what stood there.
 */

import type { Area } from "../../sheet/area";
import { rangeOf } from "./areas";
import type { Loaded } from "./book";
import type { SheetTag } from "./sheet-tag";

/** Where it stood, and where it is to stand: mostly in the same place. */
export interface UserContent {
  readonly from: Area;
  readonly to: Area;
}

/** What others wrote beyond our part begins with row `from`, and all that stands there ends above row `end`. */
export interface Others {
  readonly from: number;
  readonly end: number;
}

type Part = Pick<SheetTag, "rows" | "columns" | "printed" | "gaps">;

/** What was written into the cells that our layout left empty: of each of its gaps one area, where anything was. */
export function loadUserContent(
  sheet: Excel.Worksheet,
  { gaps }: Pick<SheetTag, "gaps">,
): Loaded<readonly Area[]> {
  const loaded = gaps.map((gap) => {
    const used = rangeOf(sheet, gap).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return used;
  });
  return () =>
    loaded.flatMap((used) => {
      if (used.isNullObject) return [];
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
      return [{ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }];
    });
}

/**
 * Where each of them is to stand beside the new part: below what is printed as far below it as before, at its right as far
 * to the right; where the new part needs the place, in the next rows that are free. `others` is null where nobody wrote
 * anything beyond our part.
 */
export function placeUserContent(
  userContent: readonly Area[],
  was: Part,
  now: Part,
  others: Others | null,
): readonly UserContent[] {
  const placed: Area[] = [];
  const isFree = (area: Area): boolean => {
    const isClear = !others || area.bottom < others.from || area.top >= others.end;
    const beyond = isClear ? sizeOf(area) - sizeOf(common(area, partOf(now))) : 0;
    const inGaps = now.gaps.reduce((sum, gap) => sum + sizeOf(common(area, gap)), 0);
    const isTaken = placed.some((other) => sizeOf(common(area, other)) > 0);
    return inGaps + beyond === sizeOf(area) && !isTaken;
  };
  return userContent.map((from) => {
    const down = from.top >= was.printed.rows ? Math.max(0, now.printed.rows - was.printed.rows) : 0;
    const right =
      from.left >= was.printed.columns ? Math.max(0, now.printed.columns - was.printed.columns) : 0;
    let to = moved(from, down, right);
    while (!isFree(to)) to = moved(to, 1, 0);
    placed.push(to);
    return { from, to };
  });
}

/** Puts them back from the sheet that keeps what stood there. */
export function putUserContent(
  sheet: Excel.Worksheet,
  kept: Excel.Worksheet,
  userContent: readonly UserContent[],
): void {
  for (const { from, to } of userContent) rangeOf(sheet, to).copyFrom(rangeOf(kept, from), "All");
}

/** Takes away those that had to go beyond the part: they come back to where they were. */
export function clearUserContent(
  sheet: Excel.Worksheet,
  userContent: readonly UserContent[],
  { rows, columns }: Pick<SheetTag, "rows" | "columns">,
): void {
  for (const { to } of userContent)
    if (to.bottom >= rows || to.right >= columns) rangeOf(sheet, to).clear("All");
}

function partOf({ rows, columns }: Part): Area {
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

/** The cells that both have; an area of no cells where there are none. */
function common(one: Area, other: Area): Area {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
}
