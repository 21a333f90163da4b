/**
 * What staff write in cells, one reader for each kind: counts, shares, marks, levels, names.
 *
 * A blank cell is `null`, never zero. What cannot be read comes back as "unreadable"; the caller, who knows
 * the cell, makes a finding of it.
 */
import type { CellPosition } from "../../sheet/address";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import type { Count } from "../../congress/table";
import type { CellValue, Grid } from "../../sheet/grid";

/** True for a cell in which nothing is written: `null`, or text of blanks only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && clean(value) === "");
}

/** A cell's text as it may be shown; numbers plainly, blanks as "". */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? clean(value) : String(value);
}

/** Words that mean "none" where a number could stand. A dash of any length is one too. */
const NONE = new Set(["", "khong", "khong co", "ko", "k co", "0"]);

/** More persons than any sheet counts: a number beyond is a telephone's, or a slip. */
export const MOST_PERSONS = 9_999_999;

/** Whole numbers with points or spaces between thousands, then at most a noun, then at most a remark. */
const COUNT =
  /^'?(\d{1,3}(?:[. ]\d{3})+|\d+)\s*(?:đ\/c|đ\.c|đc|đồng chí|người|ng|đảng viên|đv|chi bộ|cb|cấp ủy viên|cấp uỷ viên|chi ủy viên|chi uỷ viên|ủy viên|uỷ viên|cuv|uv)?\s*(?:\/\s*\d+(?:[.,]\d+)?\s*%?)?\s*(?:\(.*\))?\.?$/;

/**
 * A count: 9, "09", "'03", "10 đ/c", "03 (01 nữ)", "9/10" (9 of 10), "2/40%", "1.298" and "1 298" (1298), "Không" and "-" (0).
 * A number that is negative, not whole or beyond `MOST_PERSONS` is unreadable.
 */
export function readCount(value: CellValue | undefined): Count {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return wholeNumber(value);
  if (typeof value !== "string") return "unreadable";
  const text = clean(value).toLowerCase();
  if (text === "") return null;
  if (NONE.has(fold(text))) return /[\p{L}\d\-–—−]/u.test(text) ? 0 : "unreadable";
  const digits = COUNT.exec(text)?.[1];
  return digits === undefined ? "unreadable" : wholeNumber(Number(digits.replace(/[. ]/g, "")));
}

/** As `readCount`; a mark where one person is meant ("x" below "Bí thư – Tái cử") is one, or none. */
export function readCountOrMark(value: CellValue | undefined): Count {
  const count = readCount(value);
  const mark = count === "unreadable" ? readMark(value) : null;
  return mark === null ? count : mark ? 1 : 0;
}

/** Spreadsheets compute 3.0000000000000004 where 3 is meant. */
function wholeNumber(value: number): Count {
  const whole = Math.round(value);
  const isCount = whole >= 0 && whole <= MOST_PERSONS && Math.abs(value - whole) < 1e-9;
  return isCount ? whole : "unreadable";
}

/** Averages are of ages; a greater number is a slip. */
const MOST_AVERAGE = 200;

/** A decimal such as an average age: 44.5, "44,5", "44.5". */
export function readDecimal(value: CellValue | undefined): Count {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return inBounds(value);
  if (typeof value !== "string") return "unreadable";
  const text = clean(value).replace(/\s*tuổi$/i, "");
  if (text === "" || /^[-–—]+$/.test(text)) return null;
  return /^\d+([.,]\d+)?$/.test(text) ? inBounds(Number(text.replace(",", "."))) : "unreadable";
}

function inBounds(average: number): Count {
  return average >= 0 && average <= MOST_AVERAGE ? average : "unreadable";
}

/** A share as written, and whether it is surely in percent. Null for blank or other text. */
interface Share {
  readonly number: number;
  readonly inPercent: boolean;
}

function readShare(value: CellValue | undefined, format: string | undefined): Share | null {
  if (typeof value === "number") {
    if (value < 0) return null;
    return format?.includes("%")
      ? { number: timesHundred(value), inPercent: true }
      : { number: value, inPercent: false };
  }
  if (typeof value !== "string") return null;
  const found = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(clean(value));
  if (!found?.[1]) return null;
  return { number: Number(found[1].replace(",", ".")), inPercent: found[2] === "%" };
}

/**
 * Shares that belong together (a column, a row of percentages), in percent. A sign or a percent format makes a
 * number sure; the others are fractions (0,9 is 90%) where all of them are up to 1.
 */
export function sharesInPercent(grid: Grid, cells: readonly CellPosition[]): readonly (number | null)[] {
  const shares = cells.map(({ row, column }) =>
    readShare(grid.values[row]?.[column], grid.formats[row]?.[column]),
  );
  const fractions = shares.every((share) => !share || share.inPercent || share.number <= 1);
  return shares.map((share) => {
    if (!share) return null;
    return fractions && !share.inPercent ? timesHundred(share.number) : share.number;
  });
}

/** Twelve digits: 0.9 * 100 must be 90 and nothing beside it. */
function timesHundred(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

const YES = new Set([
  "x",
  "v",
  "1",
  "co",
  "nu",
  "+",
  "da",
  "roi",
  "xong",
  "da to chuc",
  "da dai hoi",
  "da dh",
]);
const NO = new Set(["0", "khong", "chua", "ko"]);

/** A mark: x, ✓, v, 1, có, + are yes; 0, không, - are no; blank and other text are null. */
export function readMark(value: CellValue | undefined): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 1 ? true : value === 0 ? false : null;
  if (typeof value !== "string") return null;
  const text = clean(value);
  if (/^[✓✔☑√]$/u.test(text)) return true;
  if (/^[-–—]$/u.test(text)) return false;
  const folded = fold(text);
  return YES.has(folded) ? true : NO.has(folded) ? false : null;
}

/** What stands where a name could, and is none. */
const NOBODY = /^(?:(?:đang |còn )?khuyết|chưa|không|trống)(?=\s|$)|^[-–—0.…]+$/iu;
/** What is said of a person beside the name: year of birth, office. */
const REMARK =
  /^(?:sn|sinh|ns|năm sinh|kiêm|chủ tịch|phó (?:bí thư|chủ tịch|trưởng|ban|phòng|giám đốc)|pct|ct|trưởng|hiệu trưởng|giám đốc|bí thư|cán bộ|công chức|chức vụ|tái cử|mới)(?=[\s:.]|$)/iu;

/**
 * Names in a cell, one or several ("1. Nguyễn Văn A; 2. Trần Thị B"), without numbering, "đ/c" and remarks in
 * brackets. A word for "nobody" gives none; a blank cell gives none as well.
 */
export function readNames(value: CellValue | undefined): readonly string[] {
  if (typeof value !== "string") return [];
  return value
    .replace(/\([^)]*\)/g, " ")
    .split(/[\n\r,;+]|\s-\s|\d+[.)]\s/)
    .map((part) => clean(part.replace(/^[\s\-–•*]+/, "").replace(/^(đ\/c|đồng chí|ông|bà)[\s:.]+/i, "")))
    .filter((part) => part !== "" && !NOBODY.test(part) && !REMARK.test(part) && /\p{L}/u.test(part));
}

/** A person's name: two words or more, each with a capital. One word alone could be anything ("Nhiều"). */
const NAME = /^\p{Lu}[\p{L}.']*(?:\s+\p{Lu}[\p{L}.']*)+$/u;

/** True for text of persons' names, one or several, and for text that says that there is nobody. */
export function looksLikeNames(value: CellValue | undefined): boolean {
  const names = readNames(value);
  if (names.length > 0) return names.every((name) => NAME.test(name));
  return typeof value === "string" && NOBODY.test(clean(value));
}

/** True for a given name alone, as trackers have it ("Hùng"), and for whatever `looksLikeNames` takes. */
export function looksLikeName(value: CellValue | undefined): boolean {
  if (looksLikeNames(value)) return true;
  return typeof value === "string" && readMark(value) === null && /^\p{Lu}\p{Ll}+$/u.test(clean(value));
}

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
