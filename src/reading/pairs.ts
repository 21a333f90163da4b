/**
 * Columns that hold two figures in each cell: "Bầu được/cần bầu" over "4/5", "Số cấp ủy viên (trong đó nữ)" over "05 (02 nữ)". The
 * header says which two; the cells must say so too.
 */
import type { Count, PairPart } from "../congress/table";
import { fold } from "../vietnamese/fold";
import { isBlank, readCount, textOf } from "./cells";
import type { CellValue } from "./grid";
import type { HeaderMatch, Matcher } from "./match";

type PairSign = PairPart["sign"];

export interface Pair {
  readonly sign: PairSign;
  /** Fields, in the order of the figures. */
  readonly first: string;
  readonly second: string;
  /** The header says plainly that there are two; "Cấp ủy viên (nữ)" alone may speak of the women only. */
  readonly sure: boolean;
}

const SLASH = /^(.*\S)\s*(?:\/|(?<!\p{L})trên(?!\p{L}))\s*(\S.*)$/iu;
const BRACKETS = /^(.*\S)\s*[([](?:(?:trong đó|tr\.? ?đ(?:ó)?\.?|gồm|có)[\s:]*)*([^)\]]+)[)\]]$/iu;
/** The same without brackets: "Số cấp ủy viên, trong đó nữ". */
const OF_WHICH = /^(.*\S)\s*[,;:-]?\s+trong đó(?: có)?\s*:?\s+(\S.*)$/iu;

/** The two figures that a header names in its last level; null where it names one or none. */
export function pairOf(header: readonly string[], matcher: Matcher): Pair | null {
  const last = header.at(-1) ?? "";
  const above = header.slice(0, -1).map(fold);
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
      (sign === "slash" ? fieldOf(matcher.match([...above, other])) : null) ??
      fieldOf(matcher.match([...above, one, other]));
    if (first === null || second === null || first === second) continue;
    if (matcher.isFigure(first) && matcher.isFigure(second)) {
      return { sign, first, second, sure: pattern !== BRACKETS || /trong đó/i.test(last) };
    }
  }
  return null;
}

function fieldOf(match: HeaderMatch): string | null {
  return match.kind === "field" && !match.percent ? match.field : null;
}

const NUMBER = String.raw`'?(\d{1,3}(?:[. ]\d{3})+|\d+)(?:\s*(?:đ\/c|đồng chí|người))?`;
const TWO_WITH_SLASH = new RegExp(String.raw`^${NUMBER}\s*\/\s*${NUMBER}\s*(?:\(.*\))?\.?$`, "i");
const WITH_BRACKETS = /^(.*\S)\s*[([]([^)\]]*)[)\]]\.?$/;

/** Whether the cells below a header with a pair hold two figures: one that does is enough, since none may be left out. */
export function holdPairs(values: readonly (CellValue | undefined)[], sign: PairSign): boolean {
  return values.some((value) => {
    const text = textOf(value);
    if (sign === "slash") return TWO_WITH_SLASH.test(text);
    return /\d/.test(WITH_BRACKETS.exec(text)?.[2] ?? "");
  });
}

/** "1 (33,3%)", "2/40%": a count with its share behind it. Most cells with anything in them must be so. */
const WITH_SHARE = /^'?\d+\s*(?:đ\/c|đồng chí)?\s*(?:[(/]|[-–]\s)\s*\d+(?:[.,]\d+)?\s*%?\s*\)?$/i;

/** Whether the cells of a column that is headed as a share hold counts, each with its share. */
export function holdCountsWithShare(values: readonly (CellValue | undefined)[]): boolean {
  const texts = values.filter((value) => !isBlank(value)).map(textOf);
  const both = texts.filter((text) => WITH_SHARE.test(text));
  return both.length > 0 && both.length * 2 >= texts.length;
}

/** One of the two figures of a cell. A cell with one figure has the first; the other was not entered. */
export function readPart(value: CellValue | undefined, { sign, which }: PairPart): Count {
  if (typeof value !== "string" || isBlank(value)) return which === "first" ? readCount(value) : null;
  const text = textOf(value);
  if (sign === "slash") {
    const found = TWO_WITH_SLASH.exec(text);
    if (!found) return which === "first" ? readCount(value) : text.includes("/") ? "unreadable" : null;
    return readCount(which === "first" ? found[1] : found[2]);
  }
  const found = WITH_BRACKETS.exec(text);
  if (!found) return which === "first" ? readCount(value) : null;
  if (which === "first") return readCount(found[1]);
  const digits = found[2]?.match(/\d+/g) ?? [];
  if (digits.length === 1) return readCount(digits[0]);
  return /không/i.test(found[2] ?? "") ? 0 : "unreadable";
}
