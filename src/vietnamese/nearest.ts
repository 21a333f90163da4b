/** What somebody may have meant by a mistyped name. */
import { fold } from "./fold";

interface Distant<Known> {
  readonly one: Known;
  readonly letters: number;
}

/**
 * Did you mean: those known by the names that are nearest to a mistyped one, the likeliest first, `most` of them. Only near ones
 * where there are any.
 */
export function nearest<Known>(
  mistyped: string,
  known: readonly Known[],
  namesOf: (one: Known) => readonly string[],
  most: number,
): readonly Known[] {
  const all = byDistance(mistyped, known, namesOf);
  const close = all.filter(isNear(mistyped));
  return (close.length > 0 ? close : all).slice(0, most).map(({ one }) => one);
}

/** The near ones alone, the nearest first: at most half of the letters are typed otherwise. */
export function near<Known>(
  mistyped: string,
  known: readonly Known[],
  namesOf: (one: Known) => readonly string[],
): readonly Known[] {
  return byDistance(mistyped, known, namesOf)
    .filter(isNear(mistyped))
    .map(({ one }) => one);
}

function isNear(mistyped: string): (one: Distant<unknown>) => boolean {
  const most = fold(mistyped).length / 2;
  return ({ letters }) => letters <= most;
}

function byDistance<Known>(
  mistyped: string,
  known: readonly Known[],
  namesOf: (one: Known) => readonly string[],
): readonly Distant<Known>[] {
  const wanted = fold(mistyped);
  return known
    .map((one) => ({ one, letters: Math.min(...namesOf(one).map((name) => distance(wanted, fold(name)))) }))
    .sort((a, b) => a.letters - b.letters);
}

/** How many letters must be typed otherwise (Levenshtein). */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + same));
    }
    before = row;
  }
  return before[other.length] ?? 0;
}
