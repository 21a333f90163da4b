/**
 * What words of a header say of terms: whether what stands below is of this term, of the one before, or how far the two are
 * apart; and the same words without it. Figures of a plan are no term's.
 */
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { findTerms, type Term } from "../../vietnamese/term";

export type OfTerm =
  | {
      readonly is: "before";
      /** Null where the words name no years. */
      readonly term: Term | null;
      /** That of a later term is greater. */
      readonly order: number;
    }
  | { readonly is: "now" }
  | { readonly is: "difference" };

const TERM = "(?:nhiem ki|nk|khoa|ki|dai hoi|dot)";
const BEFORE = new RegExp(`\\b(?:${TERM} (?:cu|truoc|lien truoc|vua qua)|cung ki|nam truoc)\\b`);
const NOW = new RegExp(`\\b(?:${TERM} (?:moi|nay)|ki bao cao|nam nay|hien nay)\\b`);
/** Of those who served before and do again: they are on this committee. */
const AGAIN = /\b(?:tai cu|tai dac cu|tiep tuc|trung cu lai|tham gia lai)\b/;
const DIFFERENCE =
  /^(?:so voi|so sanh|chenh lech|bien dong|muc tang|tang|giam)\b|\btang giam\b|\b(?:tang|giam) (?:so voi|\d)/;

/** The latest term that texts name, of those that are asked for; null where none is. */
export function latestTerm(
  texts: readonly string[],
  isAsked: (term: Term) => boolean = () => true,
): Term | null {
  const terms = texts.flatMap((text) => findTerms(text).map(({ term }) => term)).filter(isAsked);
  return terms.reduce<Term | null>((best, term) => (best && best.first >= term.first ? best : term), null);
}

/**
 * Of which term the words of a column, from top to bottom, are; null where they do not say. `latest` is that of the sheet,
 * `numbers` are those of its header.
 */
export function ofTerm(
  levels: readonly string[],
  latest: Term | null,
  numbers: TermNumbers = new Map(),
): OfTerm | null {
  const keys = levels.map(fold);
  if (keys.some((key) => DIFFERENCE.test(key))) return { is: "difference" };
  // "Lịch đại hội cũ": when this term's congress was to meet before it was put off.
  if (keys.some((key) => /\blich\b/.test(key))) return null;
  const term = latestTerm(levels);
  if (term && latest)
    return term.first < latest.first ? { is: "before", term, order: term.first } : { is: "now" };
  for (const text of numbers.size === 0 ? [] : levels) {
    const number = numberOf(text);
    const last = number ? numbers.get(number.kind) : undefined;
    if (!number || last === undefined) continue;
    return number.order < last ? { is: "before", term: number.term, order: number.order } : { is: "now" };
  }
  if (keys.some((key) => BEFORE.test(key) && !AGAIN.test(key))) return { is: "before", term: null, order: 0 };
  return keys.some((key) => NOW.test(key)) ? { is: "now" } : null;
}

type NumberKind = "year" | "short" | "ordinal" | "pair";

/** The latest of the terms that a header tells by a number: "Đại hội 2025", "NK 25-27", "Khóa XV". */
export type TermNumbers = ReadonlyMap<NumberKind, number>;

/** Those of the columns of a header; a number that all of them have tells no two apart. */
export function termNumbers(columns: readonly (readonly string[])[]): TermNumbers {
  const orders = new Map<NumberKind, Set<number>>();
  for (const number of columns.flat().map(numberOf)) {
    if (number && (number.kind !== "pair" || arePairs(columns)))
      orders.set(number.kind, (orders.get(number.kind) ?? new Set()).add(number.order));
  }
  return new Map(
    [...orders].flatMap(([kind, all]) => {
      const [least, most] = [Math.min(...all), Math.max(...all)];
      return most - least >= LEAST_APART[kind] ? [[kind, most] as const] : [];
    }),
  );
}

/** Years right after each other are those of a plan or of ratings. */
const LEAST_APART: Readonly<Record<NumberKind, number>> = {
  year: 2,
  short: 1,
  ordinal: 1,
  pair: 1,
};

/** "Cũ | Mới" below the committee alone are those who serve again and those who are new; below several indicators they are terms. */
function arePairs(columns: readonly (readonly string[])[]): boolean {
  const above = columns.flatMap((column) =>
    numberOf(column.at(-1) ?? "")?.kind === "pair" ? [column.slice(0, -1).join("\n")] : [],
  );
  return above.length === 2 * new Set(above).size && above.length > 2;
}

interface TermNumber {
  readonly kind: NumberKind;
  readonly order: number;
  readonly term: Term | null;
}

/** A heading that is nothing but a term's number. */
function numberOf(text: string): TermNumber | null {
  const pair = PAIR.indexOf(text.toLowerCase());
  if (pair >= 0) return { kind: "pair", order: pair + 1, term: null };
  const key = fold(text);
  const year = /^(?:(?:ket qua |nam )?(?:dai hoi|dh)(?: nam)?|nam|nhiem ki|nk|khoa) (20\d\d)$/.exec(key)?.[1];
  if (year !== undefined) return { kind: "year", order: Number(year), term: null };
  const short = /^(?:nhiem ki|nk|khoa) (\d\d) (\d\d)$/.exec(key);
  const [first, last] = [2000 + Number(short?.[1]), 2000 + Number(short?.[2])];
  if (first < last) return { kind: "short", order: first, term: { first, last } };
  const ordinal = /^(?:nhiem ki|nk|khoa)(?: thu)? ([ivxl]{1,6}|\d{1,2})$/.exec(key)?.[1];
  const order = ordinal === undefined ? 0 : /\d/.test(ordinal) ? Number(ordinal) : roman(ordinal);
  return order > 0 ? { kind: "ordinal", order, term: null } : null;
}

const PAIR = ["cũ", "mới"];
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function roman(text: string): number {
  const digits = [...text].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** Whether words say nothing but a term's number, and the header tells terms apart by it. */
export function isTermNumber(text: string, numbers: TermNumbers): boolean {
  const number = numbers.size === 0 ? null : numberOf(text);
  return number !== null && numbers.has(number.kind);
}

const YEARS = "\\d{4}\\s*[-‐‑‒–—―−/]{1,2}\\s*\\d{4}";
const NAMED = "(?:nhiệm k[ỳì]|NK|kh(?:óa|oá)|k[ỳì]|đại hội|ĐH|đợt)";
const OLD = "(?:cũ|liền trước|trước|vừa qua)";
const SAID = new RegExp(
  `(?<!\\p{L})(?:(?:của|ở|trong)\\s+)?(?:${NAMED}\\s+(?:${OLD}\\s*)?(?:\\(?\\s*(?:${NAMED}\\s+)?${YEARS}\\s*\\)?|(?<=${OLD}\\s*))|` +
    `\\(?\\s*${YEARS}\\s*\\)?|cùng k[ỳì](?:\\s+năm trước)?|năm trước)(?!\\p{L})`,
  "giu",
);

/** The words without those that say of which term they are: "Nữ (khóa cũ)" is "Nữ", "Nhiệm kỳ 2022-2025" nothing. */
export function withoutTerm(text: string): string {
  if (numberOf(text)) return "";
  return clean(text.replace(SAID, " "))
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether words say nothing but a term: "Nhiệm kỳ 2022-2025", "I. Nhiệm kỳ trước:". */
export function isTermAlone(text: string): boolean {
  return !/\p{L}/u.test(withoutTerm(text.replace(/^\s*(?:\d{1,2}|[IVX]{1,4}|\p{L})[.)]\s*/u, "")));
}
