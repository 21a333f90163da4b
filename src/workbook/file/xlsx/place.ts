/** Places in a sheet as a file writes them. Rows and columns are counted from 0. */
import type { Area } from "../../../sheet/area";

/** What a sheet has at most (ECMA-376, and Excel since 2007). */
export const COLUMNS = 16_384;
export const ROWS = 1_048_576;

/** The column that letters name: "A" is 0, "AA" is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "B2:D4" or "B2"; null where it is no area of a sheet. */
export function areaOf(ref: string): Area | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(ref.trim());
  if (!found) return null;
  const [, a = "", b = "", c = a, d = b] = found;
  const [x, y, z, w] = [columnOf(a), Number(b) - 1, columnOf(c), Number(d) - 1];
  const area = { top: Math.min(y, w), left: Math.min(x, z), bottom: Math.max(y, w), right: Math.max(x, z) };
  return area.top >= 0 && area.bottom < ROWS && area.right < COLUMNS ? area : null;
}
