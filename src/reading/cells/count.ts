/**
 * Numbers of persons and averages as staff write them. A blank cell is `null`, never zero. What cannot be read comes back as
 * "unreadable"; the caller, who knows the cell, makes a finding of it.
 */
import type { Count } from "../../congress/table";
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { readMark } from "./mark";
import { LONGEST_VALUE } from "./text";

/** Words that mean "none" where a number could stand. A dash of any length is one too. */
const NONE = new Set(
  ["", "khong", "khong co", "ko", "k co", "0"].flatMap((none) => [
    none,
    ...(none === "" ? [] : ["d c", "dong chi", "nguoi", "ai"].map((noun) => `${none} ${noun}`)),
  ]),
);

/** More persons than any sheet counts: a number beyond is a telephone's, or a slip. */
export const MOST_PERSONS = 9_999_999;

/** Whole numbers with points or spaces between thousands, then at most a noun, then at most a remark or the sign of a footnote. */
const COUNT =
  /^'?(\d{1,3}(?:[. ]\d{3})+|\d+)\s*(?:đ\/c|đ\.c|đc|đồng chí|người|ng|đảng viên|đv|chi bộ|cb|cấp ủy viên|cấp uỷ viên|chi ủy viên|chi uỷ viên|ủy viên|uỷ viên|cuv|uv)?\s*(?:\/\s*\d+(?:[.,]\d+)?\s*%?)?\s*(?:(?<=\/\s*\d+\s*)(?:đ\/c|đ\.c|đc|đồng chí|người|đảng viên|đv))?\s*(?:\(.*\)|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])?\.?$/;

/**
 * A count: 9, "09", "'03", "10 đ/c", "03 (01 nữ)", "9/10" (9 of 10), "9/10 đ/c", "2/40%", "1.298" and "1 298" (1298), "Không" and "-" (0).
 * A number that is negative, not whole or beyond `MOST_PERSONS` is unreadable.
 */
export function readCount(value: CellValue | undefined): Count {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return wholeNumber(value);
  if (typeof value !== "string") return "unreadable";
  const text = clean(value).toLowerCase();
  // "…" stands where something is still to be written.
  if (text === "" || /^[.…]+$/.test(text)) return null;
  if (NONE.has(fold(text))) return /[\p{L}\d\-–—−]/u.test(text) ? 0 : "unreadable";
  const digits = text.length > LONGEST_VALUE ? undefined : COUNT.exec(text)?.[1];
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
