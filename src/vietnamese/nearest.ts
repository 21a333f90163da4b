/** What somebody may have meant by a mistyped name. */
import { fold } from "./fold";

/**
 * Did you mean: those known by the names that are nearest to a mistyped one, the likeliest first, `most` of them. Only near ones
 * where there are any: at most half of the letters typed otherwise.
 */
export function nearest<Known>(
  mistyped: string,
  known: readonly Known[],
  namesOf: (one: Known) => readonly string[],
  most: number,
): readonly Known[] {
  const wanted = fold(mistyped);
  const distances = known.map((one) => ({
    one,
    letters: Math.min(...namesOf(one).map((name) => distance(wanted, fold(name)))),
  }));
  const near = distances.filter(({ letters }) => letters <= wanted.length / 2);
  return (near.length > 0 ? near : distances)
    .sort((a, b) => a.letters - b.letters)
    .slice(0, most)
    .map(({ one }) => one);
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
