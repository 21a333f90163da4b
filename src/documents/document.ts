/**
 * What a document is made of, whoever writes it and whoever renders it: blocks of sentences. A sentence is a list of spans,
 * plain text or a figure that knows which statistic it is, so that every number of a statistic can be traced and compared.
 */
import type { Leadership } from "../congress/leadership";

export const blockKinds = [
  "headline",
  "subject",
  "basis",
  "lead",
  "progress",
  "results",
  "extremes",
  "evaluation",
  "directions",
  "tasks",
  "assessment",
  "proposals",
  "message",
  "captions",
  "byline",
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** Congresses that were held, by what their branch is or how it is led; and whom organisations and branches elected. */
export type HeldTally =
  | "organisations"
  | "branches"
  | "ofOrganisations"
  | "ofBranches"
  | "ofPlaces"
  | "ofPlacesShare"
  /** Who came as a share of all members, where nobody counted who was summoned. */
  | "attendedShare"
  /** The same where the sheet counts who was absent. */
  | "attended"
  | "ofAttended"
  | Leadership
  /** Seats that stayed empty: of members, and of those who were to be secretary or deputy. */
  | "missingMembers"
  | "missingSecretaries"
  | "missingDeputies"
  /** Who was elected and is neither secretary nor deputy. */
  | "others"
  /** Congresses that were held and have a result. */
  | "withResult"
  | "withoutSecretary"
  | "withoutDeputy"
  | "withoutSurplus"
  /** Congresses that were rated so. */
  | "rated"
  /** Of an age group, and what share of the elected they are. */
  | "ofAge"
  | "ofAgeShare"
  /** Congresses that filled all their seats, and that did not; whom those that are new since the last text elected. */
  | "full"
  | "short"
  | "ofNew"
  /** Congresses that elected women, that reach a target, to which everybody came. */
  | "withWomen"
  | "reach"
  | "fullAttendance";

/**
 * Of the congresses: how many of those there are; on how many days; members of those due; new ones, and how many were held, since the
 * last text; those going on, or put off; persons appointed where none is held; congresses of the term before.
 */
export type ProgressWhat =
  | "total"
  | "required"
  | "held"
  | "underway"
  | "planned"
  | "pending"
  | "exempt"
  | "base"
  | "share"
  | "roundShare"
  | "days"
  | "members"
  | "appointed"
  | "new"
  | "heldBefore"
  | "baseBefore"
  | "termBefore"
  | "blocks"
  | "blocksDone";

/** Which statistic a number is: of the sheet's block with this index, or of the whole (null). */
export type FigureId = { readonly block: number | null } & (
  | { readonly kind: "progress"; readonly what: ProgressWhat }
  | {
      readonly kind: "indicator";
      readonly indicator: string;
      /** "target" is what the share is aimed at. */
      readonly what: "count" | "base" | "share" | "average" | "target";
      /** Of the term before, or by how much this term's differs from it; of this term where it is left out. */
      readonly term?: "before" | "difference";
    }
  | { readonly kind: "held"; readonly what: HeldTally }
  /** Of one row alone. */
  | { readonly kind: "row"; readonly row: number; readonly indicator: string }
);

export interface TextSpan {
  readonly text: string;
}

/** A statistic as it stands in a sentence: "09", "62,57%", or "không có" for none. */
export interface FigureSpan {
  readonly figure: FigureId;
  readonly text: string;
}

export type Span = TextSpan | FigureSpan;

/** A sentence, or words of one; of no spans where nothing is said. */
export type Sentence = readonly Span[];

/** A part of a document: paragraphs of whole sentences, then points of a list. */
export interface Block {
  readonly kind: BlockKind;
  /** What stands over it, without its number: "TIẾN ĐỘ"; null where nothing does. */
  readonly heading: string | null;
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly points: readonly Sentence[];
}

export interface Document {
  readonly blocks: readonly Block[];
}

/** A block of these paragraphs and points; what says nothing is left out. */
export function blockOf(
  kind: BlockKind,
  paragraphs: readonly (readonly Sentence[])[],
  points: readonly Sentence[] = [],
  heading: string | null = null,
): Block {
  const isSaid = (sentence: Sentence): boolean => sentence.length > 0;
  const told = paragraphs.map((sentences) => sentences.filter(isSaid));
  return {
    kind,
    heading,
    paragraphs: told.filter((sentences) => sentences.length > 0),
    points: points.filter(isSaid),
  };
}
