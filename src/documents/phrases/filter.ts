/** Which of the phrases that can be said somebody is looking for. */
import { fold } from "../../vietnamese/fold";
import type { Offer } from "./offers";
import type { BranchKind, Outcome, ThemeId } from "./phrase";

/** Null is any. */
export interface Wanted {
  /** Words, with accents or without. */
  readonly words: string;
  readonly theme: ThemeId | null;
  readonly outcome: Outcome | null;
  /** Those said of any branch are "any"; null for these and those of the sheet's kinds. */
  readonly branches: BranchKind | "any" | null;
  /** What a public text does not show of itself as well. */
  readonly internal: boolean;
}

export function wantedOf(offers: readonly Offer[], wanted: Wanted): readonly Offer[] {
  const { words, theme, outcome, branches, internal } = wanted;
  return offers.filter(
    (offer) =>
      (internal || !offer.internal) &&
      (theme === null || offer.theme === theme) &&
      (outcome === null || offer.phrase.outcome === outcome) &&
      (branches === null || (offer.phrase.branches ?? "any") === branches) &&
      hasWords(offer.text, words),
  );
}

/** Whether each word stands in a text, in any order and spelling. */
export function hasWords(text: string, words: string): boolean {
  const folded = fold(text);
  return fold(words)
    .split(" ")
    .every((word) => folded.includes(word));
}
