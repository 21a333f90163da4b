/** Which fields a column may be, by the words of its heading: for the list from which a person chooses. */
import { fold } from "../vietnamese/fold";
import type { AssignableField } from "./assignable-fields";

/** So many are offered before all others. */
const MOST = 4;

/** Those that share the most words with the heading, of those the ones with the fewest other words first. */
export function likelyFields(header: string, fields: readonly AssignableField[]): readonly AssignableField[] {
  // What stands over several columns tells them apart from no other.
  const said = new Set(wordsOf(header.split(" – ").at(-1) ?? ""));
  return fields
    .map((field) => {
      const words = wordsOf(field.label);
      const shared = words.filter((word) => said.has(word)).length;
      return { field, shared, likeness: shared / Math.max(1, words.length) };
    })
    .filter(({ shared, likeness }) => shared > 1 || likeness > 0.5)
    .sort((a, b) => b.likeness * b.shared - a.likeness * a.shared)
    .slice(0, MOST)
    .map(({ field }) => field);
}

/** The fields of whose label, or the heading of whose group, each word that was typed is a part; without accents too. */
export function foundFields(typed: string, fields: readonly AssignableField[]): readonly AssignableField[] {
  const words = wordsOf(typed);
  return fields.filter(({ label, group }) => {
    const text = fold(`${group?.label ?? ""} ${label}`);
    return words.every((word) => text.includes(word));
  });
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
