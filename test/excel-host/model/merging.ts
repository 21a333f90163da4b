/** Merged cells. */
import { HostError } from "../host-error";
import { type Area, areaAt, columnsOf, contains, overlap, rowsOf } from "./addresses";
import type { Sheet } from "./sheet";

/** Makes one cell of an area, or of each of its rows. What stands in the others than the first is lost. */
export function merge(sheet: Sheet, area: Area, across: boolean): void {
  sheet.checkUnlocked(area, "allowFormatCells");
  if (sheet.tables.some((table) => overlap(table.area, area))) throw new HostError("MergedRangeConflict");
  const parts = across
    ? Array.from({ length: rowsOf(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }))
    : [area];
  for (const part of parts) mergeOne(sheet, part);
  sheet.touch();
}

function mergeOne(sheet: Sheet, area: Area): void {
  if (rowsOf(area) === 1 && columnsOf(area) === 1) return;
  const isTorn = sheet.mergesIn(area).some((other) => !contains(area, other));
  if (isTorn) throw new HostError("InvalidOperation");
  sheet.merges = [...sheet.merges.filter((other) => !overlap(area, other)), area];
  const first = firstContent(sheet, area);
  for (const [row, column] of [...sheet.grid.stored(area)]) sheet.grid.putContent(row, column, null);
  if (first) sheet.grid.putContent(area.top, area.left, first);
}

/** What is kept: the first cell's content, or where it is empty the first there is, by rows. */
function firstContent(sheet: Sheet, area: Area): ReturnType<Sheet["grid"]["contentAt"]> {
  const filled = [...sheet.grid.stored(area)].filter(([, , { content }]) => content !== null);
  filled.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return filled[0]?.[2].content ?? null;
}

export function unmerge(sheet: Sheet, area: Area): void {
  sheet.checkUnlocked(area, "allowFormatCells");
  sheet.merges = sheet.merges.filter((other) => !overlap(area, other));
}

/** Those merged areas whose first cell lies in `area`, from top to bottom and left to right. */
export function mergesWithin(sheet: Sheet, area: Area): readonly Area[] {
  const found = sheet.merges.filter(({ top, left }) => contains(area, areaAt(top, left)));
  return found.toSorted((one, other) => one.top - other.top || one.left - other.left);
}
