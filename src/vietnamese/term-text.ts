/** A term of office, and how it is written; it needs nothing of what finds terms in a text. */

/** The years of a term, 1900 <= first < last <= first + 10. */
export interface Term {
  readonly first: number;
  readonly last: number;
}

/** "2017-2020", or "2017 - 2020" where `spaced`. */
export function formatTerm(term: Term, spaced = false): string {
  return spaced ? `${term.first} - ${term.last}` : `${term.first}-${term.last}`;
}
