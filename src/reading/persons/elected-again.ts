/**
 * "I. Bầu chi ủy", and below "II. Bầu bí thư, phó bí thư" with the same persons once more: each is one person, who has the post that
 * the second vote gave. They are known by name and birth, in one branch, and only where all of the second vote are of the first.
 */
import { textKey } from "../../vietnamese/fold";
import { isElected } from "./count";
import type { ReadPerson } from "./telling";

/** The persons with the posts that they are given below, and which lines are not of persons who were told of before. */
export function withPostsVotedBelow(
  persons: readonly ReadPerson[],
  branchOf: readonly number[],
): { readonly persons: readonly ReadPerson[]; readonly isNew: (_: unknown, line: number) => boolean } {
  const firstOf = new Map<number, number>();
  for (const branch of new Set(branchOf)) {
    const lines = persons.flatMap((_, i) => (branchOf[i] === branch ? [i] : []));
    for (const [again, first] of votedAgain(persons, lines)) firstOf.set(again, first);
  }
  const postOf = new Map([...firstOf].map(([again, first]) => [first, persons[again]?.facts.office]));
  const isNew = (_: unknown, line: number): boolean => !firstOf.has(line);
  const once = persons.map((one, i): ReadPerson => {
    const office = postOf.get(i);
    return office === undefined ? one : { ...one, facts: { ...one.facts, office } };
  });
  return { persons: once.filter(isNew), isNew };
}

/** The lines at a branch's end that give a post to somebody of the lines before them, each with that one's line. */
function votedAgain(persons: readonly ReadPerson[], lines: readonly number[]): ReadonlyMap<number, number> {
  const known = new Map<string, number>();
  const again = new Map<number, number>();
  for (const line of lines) {
    const person = persons[line];
    if (!person) continue;
    const key = `${textKey(person.name)}|${person.birth?.year ?? ""}`;
    const first = known.get(key);
    const { office } = person.facts;
    const isAgain = first !== undefined && (office === "secretary" || office === "deputy");
    const before = first === undefined ? undefined : persons[first];
    if (isAgain && before && isElected(before) && before.facts.office === undefined) again.set(line, first);
    // Who stands below them and is somebody else shows that no second vote is told of.
    else if (again.size > 0) return new Map();
    else known.set(key, line);
  }
  return again;
}
