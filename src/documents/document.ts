/** What a bulletin is made of, whoever writes it and whoever renders it. */

export const blockKinds = [
  "headline",
  "basis",
  "lead",
  "progress",
  "results",
  "extremes",
  "evaluation",
  "directions",
  "tasks",
  "captions",
  "byline",
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** A part of the bulletin: paragraphs of whole sentences, then points of a list. */
export interface Block {
  readonly kind: BlockKind;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

export interface Bulletin {
  readonly blocks: readonly Block[];
}

/** Of more branches than this nobody prints the photographs, unless somebody asks for their captions. */
const MOST_CAPTIONED = 6;

/** Whether photographs of the congresses have captions: as chosen, else by how many branches are to hold one. */
export function hasCaptions(chosen: boolean | null, due: number): boolean {
  return chosen ?? due <= MOST_CAPTIONED;
}
