/** Levels of education and theory with their counts in one cell. */
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { readCount } from "./count";

/** A level that is known and is no figure of ours: "sơ cấp" of a profession. */
export const NO_FIGURE = "";

/**
 * Levels with their counts in one cell: "3 ĐH", "2TC, 1SC", "ĐH: 3; ThS: 1", "2 ĐH 1 TC". `levelOf` tells which indicator a
 * word is, or that it is none (`NO_FIGURE`); the result maps indicator to count. "unreadable" where any part has no level or no number.
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
  for (const part of partsOf(text)) {
    const found = /^(\d+)\s*(\D+)$/.exec(part) ?? reversed(/^(\D+?)\s*[:(]?\s*(\d+)\)?$/.exec(part));
    const level = found?.[2] === undefined ? null : levelOf(fold(found[2]));
    if (!found?.[1] || level === null) return "unreadable";
    if (level !== NO_FIGURE) levels.set(level, (levels.get(level) ?? 0) + Number(found[1]));
  }
  return levels;
}

/** A level and its number each; without a sign between them the number that begins, or ends, one tells where the next begins. */
function partsOf(text: string): readonly string[] {
  const bare = text.replace(/(?<=\d)\s*(?:đ\/c|đc|đồng chí|người)(?![\p{L}/])/giu, "");
  const between = /^\d/.test(bare) ? /(?<=\p{L}\.?)\s+(?=\d)/u : /(?<=\d)\s+(?=\p{L})/u;
  return bare
    .split(/[,;+]|\svà\s|\s[-–]\s|\/(?=\s*\d)/)
    .flatMap((part) => part.split(between))
    .map((part) => clean(part))
    .filter((part) => part !== "" && part !== ".");
}

function reversed(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1]];
}
