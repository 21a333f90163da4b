/** What is said of an option that was chosen and is not told (untold.ts), apart from how that is found: the pane has no writers. */
import type { MessageKey } from "../i18n/messages";

/** Options of which it is known what they need. */
const EXPLAINED = [
  "surplus",
  "names",
  "extremes",
  "headlineFigure",
  "headlineForm",
  "highlights",
  "indicators",
  "lastAsOf",
  "photographed",
  "place",
  "source",
  "speaker",
  "speakerAt",
  "speakerOffice",
  "comparison",
  "noProposals",
  "locality",
] as const;

/** The sheet has a term before, and nothing is compared until all have met: staff may wish it. */
export const COULD_COMPARE = "comparison: off";
/** It is asked for, the sheet has a term before, and this text does not compare. */
export const COMPARES_NOT = "comparison: not";
/** One place was typed for several congresses. */
export const PLACE_OF_ALL = "place: ?";
/** Nobody has said at which of several congresses somebody spoke; names whose capitals are a guess stand behind theirs. */
export const SPEAKER_SOMEWHERE = "speakerAt: ?";
export const CAPITALS = "capitals: ";
/** So do those with a word that is short for others which no list knows. */
export const SHORT = "short: ";

/** The names of `CAPITALS` or `SHORT`; "" of any other. */
export function namesToCheck(option: string): string {
  const told = [CAPITALS, SHORT].find((one) => option.startsWith(one));
  return told === undefined ? "" : option.slice(told.length);
}

/** What is said of an option that is not told: when it would be; or of what is to be looked at. */
export function untoldWords(option: string): MessageKey {
  if (option === COULD_COMPARE) return "document.untold.comparisonOff";
  if (option === COMPARES_NOT) return "document.untold.comparisonNot";
  if (option === PLACE_OF_ALL) return "document.look.place";
  if (option === SPEAKER_SOMEWHERE) return "document.look.speakerAt";
  if (option.startsWith(CAPITALS)) return "document.look.capitals";
  if (option.startsWith(SHORT)) return "document.look.short";
  const known = EXPLAINED.find((name) => isOf(option, name));
  return known ? `document.untold.${known}` : "document.untold";
}

/** Whether what `untold` gives is of the option of this name. */
export function isOf(option: string, name: string): boolean {
  return option === name || option.startsWith(`${name}: `);
}
