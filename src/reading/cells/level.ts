/** Levels of education and theory with their counts in one cell. */
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { readCount } from "./count";

/**
 * Levels with their counts in one cell: "3 ĐH", "2TC, 1SC", "ĐH: 3; ThS: 1". `levelOf` tells which indicator a
 * word is; the result maps indicator to count. "unreadable" where any part has no level or no number.
 */
export function readLevels(
  value: CellValue | undefined,
  levelOf: (folded: string) => string | null,
): ReadonlyMap<string, number> | null | "unreadable" {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") return "unreadable";
  const text = clean(value.replace(/[\n\r]/g, ";"));
  if (text === "") return null;
  const levels = new Map<string, number>();
  if (readCount(text) === 0) return levels;
  for (const part of text.split(/[,;+]|\svà\s/)) {
    const piece = clean(part);
    if (piece === "") continue;
    const found =
      /^(\d+)\s*(?:đ\/c|đồng chí)?\s*(\D+)$/i.exec(piece) ??
      reversed(/^(\D+?)\s*[:(]?\s*(\d+)\)?$/.exec(piece));
    const level = found?.[2] === undefined ? null : levelOf(fold(found[2]));
    if (!found?.[1] || !level) return "unreadable";
    levels.set(level, (levels.get(level) ?? 0) + Number(found[1]));
  }
  return levels;
}

function reversed(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1]];
}
