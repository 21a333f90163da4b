/**
 * Text is cleaned once, where a sheet enters the reader: one Unicode form, one kind of space, nothing hidden. Whatever
 * machine it was typed on, the words of rows and headers are then compared as they look. Line breaks inside a cell
 * stay, since they part names; text in an old encoding stays as it is, since there hidden characters are letters.
 */
import { clean } from "../vietnamese/clean";
import { detectLegacy } from "../vietnamese/legacy";
import type { CellValue, Grid } from "../sheet/grid";

/** The same sheet with its texts cleaned; rows in which nothing changes are not copied. */
export function enter(grid: Grid): Grid {
  let changed = false;
  const values = grid.values.map((row) => {
    const entered = enterRow(row);
    changed ||= entered !== row;
    return entered;
  });
  return changed ? { ...grid, values } : grid;
}

function enterRow(row: readonly CellValue[]): readonly CellValue[] {
  let copy: CellValue[] | null = null;
  for (let c = 0; c < row.length; c++) {
    const value = row[c];
    if (typeof value !== "string") continue;
    const text = cleanLines(value);
    if (text !== value) (copy ??= [...row])[c] = text;
  }
  return copy ?? row;
}

function cleanLines(text: string): string {
  const whole = clean(text);
  if (whole === text || detectLegacy(text) !== null) return text;
  if (!/[\n\r]/.test(text)) return whole;
  return text
    .split(/\r\n|\n|\r/)
    .map(clean)
    .join("\n");
}
