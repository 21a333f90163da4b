/**
 * Terms of office, "nhiệm kỳ 2017-2020": found in running text, and written.
 *
 * A term's length differs by era, so it is never computed: both years are read. Two years beside each other
 * may as well be dates, document numbers or a school year; those are told apart here.
 */
import { clean } from "./clean";
import { fold } from "./fold";
import type { Term } from "./term-text";

export { formatTerm, type Term } from "./term-text";

/** A term and where it stands in the text: from `start` up to but not including `end`. */
export interface FoundTerm {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** Whether the text calls it a term ("nhiệm kỳ", "NK"). */
  readonly named: boolean;
}

const EARLIEST = 1900;
const LONGEST = 10;

/** Two years with dashes of any kind between. */
const DASHED = /(\d{4})\s*[-‐‑‒–—―−]{1,2}\s*(\d{4})/g;
/** Other ways to put two years beside each other; with a space only, they have to be called a term. */
const SLASHED = /(\d{4})\s?\/\s?(\d{4})/g;
const SPACED = /(\d{4}) (\d{4})/g;

/** Before two years: the end of a date ("15/01/") or of another number ("0912-"). */
const BELONGS_BEFORE = /(?:\d|\d\s*\/\s*|\d[-–.,])$/;
/**
 * After two years: the rest of a date or number ("/01/2017"), a third year, a document's symbols ("/NQ-CP").
 */
const BELONGS_AFTER = /^(?:\d|[-–/.,]\d|\s*\/\s*\d|\s*[-–]\s*\d{4}|\/\p{L})/u;
/** How many words may stand between "nhiệm kỳ" and its years: "nhiệm kỳ thứ XV (2020-2025)". */
const WORDS_BETWEEN = 3;
/** What tells of two years stands no further from them: the last words before, and what follows at once. */
const NEAR = 200;

/**
 * The term in a text, in any form of dash and space ("nhiệm kỳ 2017-2020", "NK 2025 - 2030", "2020 – 2022",
 * "2020/2025"), or null. The first one called a term is preferred, else the first.
 */
export function parseTerm(text: string): Term | null {
  const tidy = clean(text);
  const dashed = findTerms(tidy);
  const slashed = matches(tidy, SLASHED);
  const named = [...dashed, ...slashed, ...matches(tidy, SPACED)].filter((found) => found.named);
  const best = named.sort((a, b) => a.start - b.start)[0] ?? dashed[0] ?? slashed[0];
  return best?.term ?? null;
}

/** All terms written with a dash, in the order of the text. */
export function findTerms(text: string): readonly FoundTerm[] {
  return matches(text, DASHED);
}

function matches(text: string, pattern: RegExp): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  for (const match of text.matchAll(pattern)) {
    const term: Term = { first: Number(match[1]), last: Number(match[2]) };
    const start = match.index;
    const end = start + match[0].length;
    if (!isPlausible(term)) continue;
    const before = nearBefore(text, start);
    if (BELONGS_BEFORE.test(before) || BELONGS_AFTER.test(text.slice(end, end + NEAR))) continue;
    if (isSchoolYear(before) || (pattern === SLASHED && isDocumentNumber(before))) continue;
    const words = fold(before).split(" ");
    found.push({ term, start, end, named: isNamed(words) });
  }
  return found;
}

/** The text before a place, as far as it is near; the first word of it is whole. */
function nearBefore(text: string, place: number): string {
  if (place <= NEAR) return text.slice(0, place);
  const near = text.slice(place - NEAR, place);
  return near.slice(Math.max(0, near.search(/\s/)));
}

function isPlausible(term: Term): boolean {
  return term.first >= EARLIEST && term.first < term.last && term.last <= term.first + LONGEST;
}

/** "năm học 2017-2018". */
function isSchoolYear(before: string): boolean {
  return fold(before).endsWith("nam hoc");
}

/** "số 1998/2005". Accents matter: "Sở" is an office. */
function isDocumentNumber(before: string): boolean {
  return / số$/i.test(` ${clean(before).replace(/:$/, "")}`);
}

function isNamed(words: readonly string[]): boolean {
  const near = words.slice(-WORDS_BETWEEN - 2);
  for (let i = near.length - 1; i >= 0; i--) {
    const word = near[i];
    if (word === "nk" || (word === "ki" && near[i - 1] === "nhiem")) return true;
    if (word !== undefined && /\d{4}/.test(word)) return false;
  }
  return false;
}
