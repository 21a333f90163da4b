/**
 * What words of a header say of terms: whether what stands below is of this term, of the one before, or how far the two are
 * apart; and the same words without it. Figures of a plan are no term's.
 */
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { findTerms, type Term } from "../../vietnamese/term";

/** `term` is null where the words name no years. */
export type OfTerm =
  | { readonly is: "before"; readonly term: Term | null }
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

/** Of which term the words of a column, from top to bottom, are; null where they do not say. `latest` is that of the sheet. */
export function ofTerm(levels: readonly string[], latest: Term | null): OfTerm | null {
  const keys = levels.map(fold);
  if (keys.some((key) => DIFFERENCE.test(key))) return { is: "difference" };
  const term = latestTerm(levels);
  if (term && latest) return term.first < latest.first ? { is: "before", term } : { is: "now" };
  if (keys.some((key) => BEFORE.test(key) && !AGAIN.test(key))) return { is: "before", term: null };
  return keys.some((key) => NOW.test(key)) ? { is: "now" } : null;
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
  return clean(text.replace(SAID, " "))
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
