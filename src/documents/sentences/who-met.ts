/** How sentences name those that have met, while others have not: never “các chi bộ” alone. */
import type { Facts } from "./facts";

/** "Các chi bộ đã tổ chức đại hội", the subject of what they did; a list of persons names no others. */
export function thoseMet(facts: Facts): string {
  if (facts.isList) return those(facts);
  return `Các ${metWords(facts)}`;
}

/** "Tại các chi bộ đã tổ chức đại hội": where it was done. */
export function metPlace(facts: Facts): string {
  return `Tại các ${metWords(facts)}`;
}

/** "đã tổ chức đại hội", beside congresses that go on "đã tổ chức xong đại hội": what those that have met did. */
export function didMeet({ underway }: Facts): string {
  return underway.length > 0 ? "đã tổ chức xong đại hội" : "đã tổ chức đại hội";
}

function metWords(facts: Facts): string {
  const { shortNoun } = facts;
  // "Tại các chi bộ, đảng bộ đã tổ chức đại hội" would be read as "tại các chi bộ" and others.
  return shortNoun.includes(",") ? "đại hội đã tổ chức" : `${shortNoun} ${didMeet(facts)}`;
}

/** Those that have met, where the sentence before has named them. */
export function those({ shortNoun }: Facts): string {
  return shortNoun.includes(",") ? "Các đại hội này" : `Các ${shortNoun} này`;
}
