/**
 * Columns that hold two figures in each cell: "Bầu được/cần bầu" over "4/5", "Số cấp ủy viên (trong đó nữ)" over "05 (02 nữ)". The
 * header says which two; the cells must say so too.
 */
import type { PairPart } from "../../congress/source";
import type { Count } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { readCount } from "./count";
import { countOfficers } from "./officers";
import { readFact } from "./facts";
import { readPost } from "./posts";
import { isBlank, LONGEST_VALUE, textOf } from "./text";
import type { CellValue } from "../../sheet/grid";
import type { HeaderMatch, Matcher } from "../words/match";

type PairSign = Exclude<PairPart["sign"], "posts" | "officers" | "labels">;

export interface Pair {
  readonly sign: PairSign;
  /** Fields, in the order of the figures. */
  readonly first: string;
  readonly second: string;
  /** What the header calls the second figure, folded; "" where it does not name it. */
  readonly word: string;
  /** The header says plainly that there are two, a whole first; "Cấp ủy viên (nữ)" may speak of the women, "ĐH/CĐ" of either. */
  readonly sure: boolean;
}

/** Before a slash, what is measured by what stands behind it: a lone figure in such a cell is the first. */
export const MEASURED: ReadonlyMap<string, string> = new Map([
  ["elected", "planned"],
  ["attended", "summoned"],
]);

/** Behind a slash, of those who came: all of the branch. */
const ALL = /^(?:(?:tong so|tong|ts|tong cong)(?: (?:dang vien|dv))?|tsdv)$/;
/** Behind a slash, of those who were to be elected: "Số lượng (đề án/kết quả)". */
const OUTCOME = /^(?:ket qua|kq|thuc hien|th|thuc te|dat|da bau)$/;
/** "Chi ủy (KH/TH)": of the elected themselves, how many there were to be stands first. */
const PLAN = /^(?:ke hoach|kh|de an|da|chi tieu|can bau)$/;
const PLAN_AND_OUTCOME = /^(.*\S)\s*[([]([^/()]+)\/([^/()]+)[)\]]$/u;

const SLASH = /^(.*\S)\s*(?:\/|(?<!\p{L})trên(?!\p{L}))\s*(\S.*)$/iu;
const BRACKETS = /^(.*\S)\s*[([](?:(?:trong đó|tr\.? ?đ(?:ó)?\.?|gồm|có)[\s:]*)*([^)\]]+)[)\]]$/iu;
/** The same without brackets: "Số cấp ủy viên, trong đó nữ". */
const OF_WHICH = /^(.*\S)\s*[,;:-]?\s+trong đó(?: có)?\s*:?\s+(\S.*)$/iu;

/** The two figures that a header names in its last level; null where it names one or none. */
export function pairOf(header: readonly string[], matcher: Matcher): Pair | null {
  const last = header.at(-1) ?? "";
  if (last.length > LONGEST_VALUE) return null;
  const above = header.slice(0, -1).map(fold);
  const [, whom = "", plan = "", outcome = ""] = PLAN_AND_OUTCOME.exec(last) ?? [];
  if (PLAN.test(fold(plan)) && OUTCOME.test(fold(outcome)))
    if (fieldOf(matcher.match([...above, fold(whom)])) === "elected")
      return { sign: "slash", first: "planned", second: "elected", word: fold(outcome), sure: true };
  for (const [pattern, sign] of [
    [SLASH, "slash"],
    [BRACKETS, "brackets"],
    [OF_WHICH, "brackets"],
  ] as const) {
    const found = pattern.exec(last);
    if (!found?.[1] || !found[2]) continue;
    const [one, other] = [fold(found[1]), fold(found[2])];
    // "Nữ/CUV": a word of many meanings is a part of what stands behind the slash.
    const first =
      fieldOf(matcher.match([...above, one])) ??
      (sign === "slash" ? fieldOf(matcher.match([...above, other, one])) : null);
    const second =
      (sign === "slash" && first === "planned" && OUTCOME.test(other) ? "elected" : null) ??
      (isOfAll(sign, first, one, other) ? "members" : null) ??
      (sign === "slash" ? fieldOf(matcher.match([...above, other])) : null) ??
      fieldOf(matcher.match([...above, one, other]));
    if (first === null || second === null || first === second) continue;
    if (matcher.isFigure(first) && matcher.isFigure(second)) {
      const isMeasured = MEASURED.get(first) === second || isOfAll(sign, first, one, other);
      const sure = sign === "slash" ? isMeasured : /tr(?:ong|\.) ?đ/i.test(last);
      return { sign, first, second, word: other, sure };
    }
  }
  // "Đảng viên dự ĐH" over "25/27": so many of those who were called.
  return fieldOf(matcher.match([...above, fold(last)])) === "attended"
    ? { sign: "slash", first: "attended", second: "summoned", word: "", sure: false }
    : null;
}

/** "Số đảng viên dự/Tổng số"; of delegates it would be all delegates. */
function isOfAll(sign: PairSign, first: string | null, one: string, other: string): boolean {
  return sign === "slash" && first === "attended" && ALL.test(other) && !/\b(?:dai bieu|db)\b/.test(one);
}

/** The field that words name, where they name one and no share of it. */
export function fieldOf(match: HeaderMatch): string | null {
  return match.kind === "field" && !match.percent ? match.field : null;
}

const NUMBER = String.raw`'?(\d{1,3}(?:[. ]\d{3})+|\d+)(?:\s*(?:đ\/c|đồng chí|người))?`;
const TWO_WITH_SLASH = new RegExp(String.raw`^${NUMBER}\s*\/\s*${NUMBER}\s*(?:\(.*\))?\.?$`, "i");
const WITH_BRACKETS = /^(.*\S)\s*[([]([^)\]]*)[)\]]\.?$/;

/** Whether the cells below a header hold its pair: any where the header is sure, else so many of those with anything in them. */
export function holdPairs(
  values: readonly (CellValue | undefined)[],
  { sign, word, sure }: Pair,
  least = 1 / 2,
): boolean {
  const texts = values.filter((value) => !isBlank(value)).map(textOf);
  const both = texts.filter((text) =>
    sign === "slash" ? TWO_WITH_SLASH.test(text) : inBrackets(WITH_BRACKETS.exec(text)?.[2], word) !== null,
  );
  return (
    both.length > 0 && (sure || (both.length >= texts.length * least && (word !== "" || areOfSecond(both))))
  );
}

/** What stands before a slash is a part of what stands behind it: "25/2" are some who came and some who did not. */
function areOfSecond(texts: readonly string[]): boolean {
  return texts.every((text) => {
    const [, one, other] = TWO_WITH_SLASH.exec(text) ?? [];
    const [part, whole] = [readCount(one), readCount(other)];
    return typeof part === "number" && typeof whole === "number" && part <= whole;
  });
}

/** Cells that say themselves what their second figure is, "03 đ/c (01 nữ)", beside those without any: "02 đ/c" has none. */
export function sayPairs(values: readonly (CellValue | undefined)[], pair: Pair): boolean {
  return wordsInCells(values).length >= FEWEST_SAYING && holdPairs(values, pair, 1 / 4);
}

const FEWEST_SAYING = 2;

/** The second figure in brackets: a number alone, or with the word that the header has for it; "không" is none. Else null. */
function inBrackets(text: string | undefined, word: string): number | null {
  if (text === undefined) return null;
  const digits = text.match(/\d+/g) ?? [];
  const words = wordsOf(text);
  const none = words.replace(/^khong ?/, "");
  if (digits.length === 0) return none !== words && (none === "" || none === word) ? 0 : null;
  return digits.length === 1 && (words === "" || words === word) ? Number(digits[0]) : null;
}

/** What stands in brackets beside a number, folded, without words that say nothing. */
function wordsOf(text: string): string {
  return fold(
    text.replace(/\d+|đ\/c|đồng chí|người|(?<!\p{L})(?:có|là|trong đó|tr\.? ?đó)(?!\p{L})/giu, " "),
  );
}

const COUNT_WITH_BRACKETS = /^'?\d+(?:\s*(?:đ\/c|đồng chí|người))?\s*[([]([^)\]]*)[)\]]\.?$/i;

/** The words in brackets behind the counts of cells that have a second number there ("05 (04 nữ)"), each cell's; no share, day or fraction. */
export function wordsInCells(values: readonly (CellValue | undefined)[]): readonly string[] {
  return values.flatMap((value) => {
    const inside = typeof value === "string" ? COUNT_WITH_BRACKETS.exec(textOf(value))?.[1] : undefined;
    if (inside === undefined || !/^\D*\d+[^\d%/.,]*$/.test(inside)) return [];
    const words = wordsOf(inside);
    return words === "" ? [] : [words];
  });
}

/** The two figures of cells such as "05 (04 nữ)" below a header that names the first alone; null where the cells do not agree on the word. */
export function pairInCells(
  header: readonly string[],
  first: string,
  values: readonly (CellValue | undefined)[],
  matcher: Matcher,
): Pair | null {
  const [word, ...others] = new Set(wordsInCells(values));
  if (word === undefined || others.length > 0) return null;
  const second = fieldOf(matcher.match([...header.map(fold), word]));
  if (second === null || second === first || !matcher.isFigure(second)) return null;
  return { sign: "brackets", first, second, word, sure: false };
}

/** "1 (33,3%)", "2/40%": a count with its share behind it. Most cells with anything in them must be so. */
const WITH_SHARE = /^'?\d+\s*(?:đ\/c|đồng chí)?\s*(?:[(/]|[-–]\s)\s*\d+(?:[.,]\d+)?\s*%?\s*\)?$/i;

/** Whether the cells of a column that is headed as a share hold counts, each with its share. */
export function holdCountsWithShare(values: readonly (CellValue | undefined)[]): boolean {
  const texts = values.filter((value) => !isBlank(value)).map(textOf);
  const both = texts.filter((text) => WITH_SHARE.test(text));
  return both.length > 0 && both.length * 2 >= texts.length;
}

/**
 * One of the two figures of a cell. A cell with one figure has the first, and the other was not entered; what stands beside it
 * and cannot be the second is unreadable as such.
 */
export function readPart(value: CellValue | undefined, { sign, which, word }: PairPart): Count {
  if (sign === "posts") return readPost(value, word);
  if (sign === "officers") return countOfficers(value, word);
  if (sign === "labels") return readFact(value, word);
  const text = textOf(value);
  const found =
    typeof value === "string" ? (sign === "slash" ? TWO_WITH_SLASH : WITH_BRACKETS).exec(text) : null;
  if (which === "first") return readCount(found ? found[1] : value);
  if (!found) return sign === "slash" && text.includes("/") ? "unreadable" : null;
  if (sign === "slash") return readCount(found[2]);
  const second = inBrackets(found[2], word);
  return second === null && /\d/.test(found[2] ?? "") ? "unreadable" : second;
}
