/**
 * The term that is read of several pieces, and which are of another: by the term that they name, and where they name none by the days of
 * their congresses.
 */
import type { CongressDate, CongressTable } from "../../congress/table";
import { formatTerm, type Term } from "../../vietnamese/term";
import { largest, smallest } from "../../sheet/very-many";

/** Of the pieces that name a term at least this many name the one that is read: fewer are slips of the pen. */
const FEWEST_OF_TERM = 1 / 5;

/** A piece of another term. */
export interface OtherTerm {
  readonly status: "other-term";
  /** Null where the piece names none: its days tell. */
  readonly term: Term | null;
  /** The first year of the term, or the last of its days. */
  readonly year: number;
}

export interface Terms {
  /** Null where no piece names any. */
  readonly term: Term | null;
  /** Along the pieces; null for those of the term. */
  readonly others: readonly (OtherTerm | null)[];
}

/** The latest term that enough pieces name. */
export function termsOf(tables: readonly CongressTable[]): Terms {
  const term = termOf(tables.flatMap((table) => table.term ?? []));
  const spans = tables.map(({ dates }) => spanOf(dates.flatMap((date) => (date ? yearsOf(date) : []))));
  const most = mostNamed(spans.flatMap((span) => span?.last ?? []));
  // A term's congresses are held in its first year, or towards the end of the one before.
  const start = (term?.first ?? most) - 1;
  const end = term?.last ?? most + 1;
  const others = tables.map((table, i): OtherTerm | null => {
    const own = table.term;
    if (own) return !term || formatTerm(own) === formatTerm(term) ? null : of(own, own.first);
    const span = spans[i];
    return span && (span.last < start || span.first > end) ? of(null, span.last) : null;
  });
  return { term, others };
}

function of(term: Term | null, year: number): OtherTerm {
  return { status: "other-term", term, year };
}

function yearsOf(date: CongressDate): readonly number[] {
  return date.kind === "days" ? [date.first.year, date.last.year] : [date.year];
}

/** The first and the last of years; null of none. */
function spanOf(years: readonly number[]): Term | null {
  return years.length > 0 ? { first: smallest(years), last: largest(years) } : null;
}

function termOf(terms: readonly Term[]): Term | null {
  const keys = terms.map((one) => formatTerm(one));
  const named = terms.filter((one) => count(keys, formatTerm(one)) >= FEWEST_OF_TERM * terms.length);
  const latest = largest(named.map(({ first }) => first));
  return named
    .filter(({ first }) => first === latest)
    .reduce<Term | null>(
      (best, one) => (best && count(keys, formatTerm(best)) >= count(keys, formatTerm(one)) ? best : one),
      null,
    );
}

/** The year that most name, of several the latest. */
function mostNamed(years: readonly number[]): number {
  return [...years].sort((a, b) => count(years, b) - count(years, a) || b - a)[0] ?? NaN;
}

function count<T>(all: readonly T[], one: T): number {
  return all.filter((other) => other === one).length;
}
