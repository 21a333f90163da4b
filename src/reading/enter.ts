/**
 * Text is cleaned once, where a sheet enters the reader: in Unicode, in one form of it, one kind of space, nothing hidden.
 * Whatever machine it was typed on, the words of rows and headers are then compared as they look. Line breaks inside a cell
 * stay, since they part names. Old encodings come first: there hidden characters are letters.
 */
import { clean } from "../vietnamese/clean";
import type { CellValue, Grid } from "../sheet/grid";
import { inWords } from "./exported";
import { inUnicode, type InUnicode } from "../sheet/transform/unicode";

/** The same sheet in Unicode, and what was converted. */
export function enter(sheet: Grid): InUnicode {
  const converted = inUnicode(sheet);
  return { ...converted, grid: inWords(cleaned(converted.grid)) };
}

/** The same sheet with its texts cleaned; rows in which nothing changes are not copied. */
function cleaned(grid: Grid): Grid {
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
  if (whole === text) return text;
  if (!/[\n\r]/.test(text)) return whole;
  return text
    .split(/\r\n|\n|\r/)
    .map(clean)
    .join("\n");
}
