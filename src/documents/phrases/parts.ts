/** The texts that staff type sentence by sentence: all that has to be known of phrases before somebody asks for one. */

/** By the names of their options. */
export const typedParts = ["evaluation", "directions", "tasks", "assessment", "proposals"] as const;
export type TypedPart = (typeof typedParts)[number];

/** Of these what is for the inside whoever is told: parts of the quick report. */
export const internalParts: readonly TypedPart[] = ["assessment", "proposals"];

/** An office's own sentence, kept with the machine for the part that it was written for; it may have gaps, and whatever else. */
export interface OwnPhrase {
  readonly part: TypedPart;
  readonly sentence: string;
}

/** A sentence that was put into a text, word for word as it stood there then. */
export interface ChosenPhrase {
  readonly sentence: string;
  /** That of the phrase in the bank; "" of an office's own. */
  readonly code: string;
  /** Somebody has looked at it. */
  readonly confirmed: boolean;
}
