/**
 * Congress dates in all the forms that staff write, the day always before the month: "19/4/2017", "19.4",
 * "8h00 ngày 19/4", "19-21/4/2017", "19, 20/4/2017", "từ 28/4 đến 03/5/2017", "7 và 8/6", "Tháng 4/2017",
 * "Quý II/2017", "ngày 19 tháng 4 năm 2017".
 */
import type { CongressDate } from "../../congress/table";
import { clean } from "../../vietnamese/clean";
import { compareDays, dayNumber, isValidDay, serialToDay, type Day } from "../../vietnamese/day";
import type { CellValue } from "../../sheet/grid";
import { LONGEST_VALUE } from "./text";

export type ReadDate =
  | { readonly kind: "date"; readonly date: CongressDate; readonly yearGuessed: boolean }
  | { readonly kind: "invalid" | "no-year" | "unreadable" };

/** A season of congresses is over in weeks; a longer span is a slip. */
const LONGEST_SPAN = 120;

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

/** Times of day, weekdays, places and small words around a date. */
const AROUND =
  /\b\d{1,2}\s*(?:h|giờ|g)\s*(?:\d{1,2}(?:\s*(?:phút|ph|'))?)?|\b\d{1,2}:\d{2}(?::\d{2})?\b|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?<!\p{L})(?:t[2-7]|cn))(?![\p{L}\d/]),?|(?<!\p{L})(?:(?:đã|chưa) (?:đh|đại hội|tổ chức|tiến hành)|(?:đh|đại hội)(?: điểm)?|ngày|buổi|lúc|hồi|vào|sáng|chiều|tối|từ|dự kiến|khoảng|trong|hoãn|chuyển|dời|sang)(?!\p{L})|(?<!\p{L})(?:tại|(?:ở )?(?:hội trường|phòng họp|nhà văn h[óo]a|nhà sinh hoạt|trụ sở))(?:\s.*)?$|[()]/gu;

/**
 * Reads a date cell. `year` stands in where the text has none; null means that nothing tells the year.
 * A blank cell, and text without any digit that is no month or quarter, is "unreadable".
 */
export function readDate(value: CellValue | undefined, year: number | null): ReadDate {
  if (typeof value === "number") {
    const dotted = dayAndMonth(value);
    if (dotted !== null) return readDateText(dotted, year);
    const day = serialToDay(value);
    return day && day.year >= 1930 && day.year <= 2100 ? days([day], false) : { kind: "unreadable" };
  }
  if (typeof value !== "string") return { kind: "unreadable" };
  const read = readDateText(value, year);
  return read.kind === "unreadable" ? (onlyDatedLine(value, year) ?? read) : read;
}

/** "7h30 ngày 18/03/2025" over "Hội trường B": the one line with a day, where all others are places or hours. */
function onlyDatedLine(text: string, year: number | null): ReadDate | null {
  const lines = text.length > LONGEST_VALUE ? [] : text.split(/[\n\r]+/).filter((line) => line.trim() !== "");
  if (lines.length < 2) return null;
  const [dated, another] = lines.filter((line) => SAYS_WHEN.test(line));
  if (dated === undefined || another !== undefined) return null;
  return lines.every((line) => line === dated || PLACE.test(line)) ? readDateText(dated, year) : null;
}

/** Other words over a day may make it one of something else: "Chỉ định cấp ủy", "Nghỉ Tết". */
const PLACE =
  /^[\s(–-]*(?:(?:tại|ở|địa điểm|hội trường|hội nghị|phòng|nhà|trụ sở|trung tâm|văn phòng|trường|ubnd|khoa|lầu|tầng|sân|khu|thôn|buổi|sáng|chiều|tối|lúc|đh|đại hội|đã)(?!\p{L})|\d{1,2}\s*(?:h|g|giờ))/iu;

const SAYS_WHEN =
  /\d\s*[/.-]\s*\d|(?<!\p{L})(?:ngày|tháng|quý|tuần|hoãn|lùi|dời|chuyển|đổi|chưa|không|chờ|đợi|dự kiến)(?!\p{L})/iu;

/** "19.4" typed where the point makes a decimal is the number 19.4; 19.1 could be October as well. */
function dayAndMonth(value: number): string | null {
  const text = String(value);
  return /^\d{1,2}\.(?:[2-9]|1[12])$/.test(text) ? text : null;
}

/** Reads one full date such as "20/4/2017" or "2017-04-20"; null where it is none. For what staff choose or pass. */
export function readDay(text: string): Day | null {
  const read = readDateText(text, null);
  if (read.kind !== "date" || read.date.kind !== "days") return null;
  return compareDays(read.date.first, read.date.last) === 0 ? read.date.first : null;
}

function readDateText(raw: string, year: number | null): ReadDate {
  if (raw.length > LONGEST_VALUE) return { kind: "unreadable" };
  const text = clean(raw)
    .toLowerCase()
    .replace(/^'/, "")
    .replace(/(\d{4})-(\d{1,2})-(\d{1,2})/g, "$3/$2/$1")
    .replace(/(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)/g, "$1/$3/$4")
    // "7.30 ngày 24/5": no month has such a number
    .replace(/(?<![\d./])(\d{1,2})\.(00|15|30|45)(?=\s*,?\s+ngày\s)/g, "$1:$2")
    .replace(/(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*,?\s*năm\s*(\d{4}))?/gu, joined)
    .replace(/(\d{1,2})\.\s?(\d{1,2})(?![\d/.])/g, "$1/$2")
    .replace(/(\d)\s*\/\s*(\d)/g, "$1/$2")
    // "29/3/" waits for its year.
    .replace(/(?<![\d/])(\d{1,2}\/\d{1,2})\/(?=[\s.,;)…]|$)/g, "$1")
    // "16/4 (dời từ 10/4)": the day that it was moved from is no day of it.
    .replace(
      /(?<=\d.*?)\(?\s*(?:được\s+)?(?:hoãn|lùi|chuyển|dời|đổi)\s+(?:ngày\s+|lịch\s+)?từ(?!.*(?:sang|đến|tới|thành)).*$/u,
      "",
    )
    // "hoãn từ 10/4 sang 16/4"
    .replace(
      /^.*(?:hoãn|lùi|chuyển|dời|đổi)\s.*?từ\s.*?\d.*?(?<!\p{L})(?:sang|đến|tới|thành)(?!\p{L})\D*(?=\d)/u,
      "",
    )
    // "09/3 (hoãn sang 16/3)": the day that it was moved to.
    .replace(/^.*\d.*?(?<!\p{L})(?:hoãn|lùi|chuyển|dời|đổi)(?!\p{L})\D*(?=\d)/u, "");
  return readQuarter(text, year) ?? readMonth(text, year) ?? readDays(text.replace(AROUND, " "), year);
}

function joined(_all: string, day: string, month: string, year?: string): string {
  return year ? `${day}/${month}/${year}` : `${day}/${month}`;
}

function readQuarter(text: string, year: number | null): ReadDate | null {
  const found = /(?:quý|q)[\s.]*(iv|i{1,3}|[1-4])(?:\s*(?:\/|-|năm|,)?\s*(\d{4}))?$/u.exec(text);
  const quarter = QUARTERS[found?.[1] ?? ""];
  if (!found || !quarter) return null;
  return withYear(found[2], year, (y) => ({ kind: "quarter", year: y, quarter }));
}

function readMonth(text: string, year: number | null): ReadDate | null {
  const found =
    /^(?:trong |dự kiến |khoảng |đầu |giữa |cuối |(?:thượng|trung|hạ) tuần )*(?:tháng|th\.?|t\.?(?=\d{1,2}\/\d{4}$))\s*(\d{1,2})(?:\s*(?:\/|-|năm|,)\s*(\d{4}))?$/u.exec(
      text,
    ) ?? /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!found) return null;
  const month = Number(found[1]);
  if (month < 1 || month > 12) return { kind: "invalid" };
  return withYear(found[2], year, (y) => ({ kind: "month", year: y, month }));
}

function withYear(
  written: string | undefined,
  fallback: number | null,
  make: (year: number) => CongressDate,
): ReadDate {
  if (written) return { kind: "date", date: make(Number(written)), yearGuessed: false };
  return fallback === null ? { kind: "no-year" } : { kind: "date", date: make(fallback), yearGuessed: true };
}

interface Piece {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
}

/** One day, or several: the first and the last of them. What a piece lacks it takes from the one behind it. */
function readDays(text: string, year: number | null): ReadDate {
  const pieces: Piece[] = [];
  const parts = text
    .split(/\s*(?:đến hết|đến|tới|và|&|,|;|–|—|-|→|\+|~)\s*/u)
    .filter((part) => part.trim() !== "");
  for (const part of parts) {
    const found = /^\s*(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}|\d{2}))?)?[\s.]*$/.exec(part);
    if (!found) return { kind: "unreadable" };
    const [, day, month, y] = found;
    pieces.push({
      day: Number(day),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(y === undefined ? {} : { year: y.length === 2 ? 2000 + Number(y) : Number(y) }),
    });
  }
  const written = dayMonth(text, pieces) ?? pieces;
  let month: number | undefined;
  let behind = written.findLast((piece) => piece.year !== undefined)?.year;
  const guessed = behind === undefined;
  behind ??= year ?? undefined;
  const found: Day[] = [];
  for (const piece of written.toReversed()) {
    month = piece.month ?? month;
    if (month === undefined) return { kind: "unreadable" };
    behind = piece.year ?? behind;
    if (behind === undefined) return { kind: "no-year" };
    const next = found[0];
    // "30/12 - 02/01/2017" began in the year before.
    if (piece.year === undefined && next && month > next.month) behind -= 1;
    const day = { year: behind, month, day: piece.day };
    if (!isValidDay(day) || behind < 1930 || behind > 2100) return { kind: "invalid" };
    found.unshift(day);
  }
  return found.length === 0 ? { kind: "unreadable" } : days(found, guessed);
}

/** "19-4" alone is the nineteenth of April, not a span: two bare numbers have no month otherwise. */
function dayMonth(text: string, pieces: readonly Piece[]): readonly Piece[] | null {
  const [first, second] = pieces;
  const bare = pieces.length === 2 && pieces.every((piece) => piece.month === undefined);
  return bare && first && second && /^\s*\d+\s*-\s*\d+\s*$/.test(text)
    ? [{ day: first.day, month: second.day }]
    : null;
}

function days(found: readonly Day[], yearGuessed: boolean): ReadDate {
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return { kind: "unreadable" };
  const length = dayNumber(last) - dayNumber(first);
  if (length < 0 || length > LONGEST_SPAN) return { kind: "invalid" };
  return { kind: "date", date: { kind: "days", first, last }, yearGuessed };
}
