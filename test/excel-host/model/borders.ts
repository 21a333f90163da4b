/** Lines between cells. Two neighbours share the line between them: what is drawn at one is seen at both. */
import { type Area, isOnSheet, moved } from "./addresses";
import type { Border, Side } from "./formats";
import type { Sheet } from "./sheet";

const OPPOSITE: Readonly<Record<Side, Side>> = { top: "bottom", bottom: "top", left: "right", right: "left" };
const STEP: Readonly<Record<Side, readonly [rows: number, columns: number]>> = {
  top: [-1, 0],
  bottom: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The line at a side of a cell, drawn there or at its neighbour. */
export function borderAt({ grid }: Sheet, row: number, column: number, side: Side): Border | null {
  const own = grid.formatAt(row, column)[side];
  if (own) return own;
  const [down, right] = STEP[side];
  if (row + down < 0 || column + right < 0) return null;
  return grid.formatAt(row + down, column + right)[OPPOSITE[side]];
}

/** Changes the line at this side of every cell of an area. */
export function changeBorder(
  sheet: Sheet,
  area: Area,
  side: Side,
  change: (border: Border | null) => Border | null,
): void {
  const neighbours = moved(area, ...STEP[side]);
  const facing = isOnSheet(neighbours) ? neighbours : null;
  // What is seen at this side is the neighbour's, if it is not the cell's own.
  const seen = facing ? borderAt(sheet, area.top, area.left, side) : null;
  sheet.grid.changeFormat(area, (format) => ({ ...format, [side]: change(format[side] ?? seen) }));
  if (!facing) return;
  const opposite = OPPOSITE[side];
  sheet.grid.changeFormat(facing, (format) => (format[opposite] ? { ...format, [opposite]: null } : format));
}
