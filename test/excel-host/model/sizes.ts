/** Heights of rows and widths of columns, in points. Excel keeps whole pixels, at 96 to the inch. */
import { invalidArgument } from "../host-error";
import { type Area, isWholeColumns, isWholeRows } from "./addresses";
import { type Line, PLAIN_LINE } from "./grid";
import type { Sheet } from "./sheet";

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const HIGHEST = 409.5;
/** 255 characters of the default font. */
const WIDEST = (255 * PIXELS_PER_CHARACTER + PADDING) * POINTS_PER_PIXEL;
const LINE_SPACING = 1.3;

export type Direction = "rows" | "columns";

export function sizeOf({ grid }: Sheet, direction: Direction, at: number): number {
  const line = grid[direction].get(at);
  if (line && (line.hidden || line.filtered)) return 0;
  return line?.size ?? (direction === "rows" ? grid.standardHeight : grid.standardWidth);
}

/** Where a row or column begins, counted from the sheet's corner. */
export function startOf(sheet: Sheet, direction: Direction, at: number): number {
  const standard = direction === "rows" ? sheet.grid.standardHeight : sheet.grid.standardWidth;
  let start = at * standard;
  for (const index of sheet.grid[direction].keys()) {
    if (index < at) start += sizeOf(sheet, direction, index) - standard;
  }
  return start;
}

/** The size that all rows or columns of the area have; null where they differ. */
export function commonSize(sheet: Sheet, direction: Direction, area: Area): number | null {
  const [first, last] = ends(direction, area);
  const size = sizeOf(sheet, direction, first);
  if (!isEndless(direction, area)) {
    for (let at = first + 1; at <= last; at++) if (sizeOf(sheet, direction, at) !== size) return null;
    return size;
  }
  const hasOwn = [...sheet.grid[direction].keys()].some((at) => sizeOf(sheet, direction, at) !== size);
  return hasOwn ? null : size;
}

export function setSize(sheet: Sheet, direction: Direction, area: Area, points: unknown): void {
  const isRows = direction === "rows";
  const most = isRows ? HIGHEST : WIDEST;
  if (typeof points !== "number" || !(points >= 0 && points <= most)) throw invalidArgument();
  sheet.checkUnlocked(area, isRows ? "allowFormatRows" : "allowFormatColumns");
  const size = Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
  if (isEndless(direction, area)) {
    if (isRows) sheet.grid.standardHeight = size;
    else sheet.grid.standardWidth = size;
  }
  changeLines(sheet, direction, area, (line) => ({
    ...line,
    size: isEndless(direction, area) ? null : size,
    hidden: size === 0,
  }));
}

/** Takes away what rows or columns have of their own. */
export function setStandard(sheet: Sheet, direction: Direction, area: Area): void {
  sheet.checkUnlocked(area, direction === "rows" ? "allowFormatRows" : "allowFormatColumns");
  changeLines(sheet, direction, area, (line) => ({ ...line, size: null, hidden: false }));
}

/** Changes every row or column of the area; of all there are, those only of which something is known. */
export function changeLines(
  sheet: Sheet,
  direction: Direction,
  area: Area,
  change: (line: Line) => Line,
): void {
  const lines = sheet.grid[direction];
  const [first, last] = ends(direction, area);
  if (isEndless(direction, area)) {
    for (const [at, line] of [...lines]) lines.set(at, change(line));
    return;
  }
  for (let at = first; at <= last; at++) lines.set(at, change(lines.get(at) ?? PLAIN_LINE));
}

/** Columns as wide as their longest text, in one line. Merged cells do not count. */
export function fitColumns(sheet: Sheet, area: Area): void {
  const widths = new Map<number, number>();
  for (const [row, column, { content }] of sheet.grid.stored(area)) {
    if (!content || sheet.mergeAt(row, column)) continue;
    const line = sheet.columnLine(column);
    sheet.grid.columns.set(column, { ...line, size: null });
    const longest = Math.max(
      ...sheet
        .textAt(row, column)
        .split("\n")
        .map((one) => one.length),
    );
    const scale = sheet.grid.formatAt(row, column).fontSize / 11;
    widths.set(column, Math.max(widths.get(column) ?? 0, longest * PIXELS_PER_CHARACTER * scale + PADDING));
  }
  for (const [column, pixels] of widths) {
    const size = Math.min(WIDEST, Math.ceil(pixels) * POINTS_PER_PIXEL);
    sheet.grid.columns.set(column, { ...sheet.columnLine(column), size });
  }
}

/** Rows as high as their highest cell needs. Merged cells do not count. */
export function fitRows(sheet: Sheet, area: Area): void {
  const heights = new Map<number, number>();
  for (const [row, column, { content, format }] of sheet.grid.stored(area)) {
    if ((!content && !format) || sheet.mergeAt(row, column)) continue;
    const { fontSize, wrapText } = sheet.grid.formatAt(row, column);
    const width = sizeOf(sheet, "columns", column) / POINTS_PER_PIXEL - PADDING;
    const perLine = Math.max(1, Math.floor(width / ((PIXELS_PER_CHARACTER * fontSize) / 11)));
    const texts = sheet.textAt(row, column).split("\n");
    const count = wrapText
      ? texts.reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / perLine)), 0)
      : 1;
    heights.set(
      row,
      Math.max(heights.get(row) ?? sheet.grid.standardHeight, count * fontSize * LINE_SPACING),
    );
  }
  changeLines(sheet, "rows", area, (line) => ({ ...line, size: null }));
  for (const [row, points] of heights) {
    const size = Math.min(HIGHEST, Math.ceil(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL);
    if (size !== sheet.grid.standardHeight) sheet.grid.rows.set(row, { ...sheet.rowLine(row), size });
  }
}

function ends(direction: Direction, { top, left, bottom, right }: Area): readonly [number, number] {
  return direction === "rows" ? [top, bottom] : [left, right];
}

function isEndless(direction: Direction, area: Area): boolean {
  return direction === "rows" ? isWholeColumns(area) : isWholeRows(area);
}
