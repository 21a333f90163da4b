/** When two names are one branch's: in whatever spelling, with or without its kind before it, and without accents as well. */
import { fold, textKey } from "../vietnamese/fold";

/** A branch's name without the kind of body before it: "CB Thôn 1" and "Chi bộ thôn 1" are one branch. */
export function withoutKind(name: string): string {
  // Nearly all names are written so, or begin with another letter.
  if (name.startsWith("Chi bộ ")) return name.slice(7);
  const first = name.charAt(0);
  return first !== "C" && first !== "c" ? name : name.replace(/^(?:chi bộ|cb)\s+(?=\S)/iu, "");
}

/** A key that is equal for two spellings of a branch's name; accents count. */
export function branchKey(name: string): string {
  return withoutZeros(textKey(withoutKind(name)));
}

/** The same without accents: equal for all names that `mayBeOne`. */
export function looseBranchKey(name: string): string {
  return withoutZeros(fold(name).replace(/^(?:chi bo|cb) (?=.)/, ""));
}

/** "Thôn 01" is "Thôn 1". */
export function withoutZeros(name: string): string {
  return name.replace(/\b0+(?=\d)/g, "");
}

/** Whether two names of equal `looseBranchKey` may be one branch's: their accents are the same, or one has none at all. */
export function mayBeOne(one: string, other: string): boolean {
  return one === other || branchKey(one) === branchKey(other) || [one, other].some(isWithoutAccents);
}

function isWithoutAccents(name: string): boolean {
  return fold(name) === textKey(name);
}
