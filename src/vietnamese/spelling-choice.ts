/** What an office chooses where Vietnamese has two spellings; it needs nothing of what rewrites a text. */

/** What an office has chosen. */
export interface Spelling {
  readonly tyLe: "tỷ lệ" | "tỉ lệ";
  /** Stands for all five tones: "ủy" is also úy, ùy, ũy, ụy. */
  readonly uy: "ủy" | "uỷ";
  /** Whether a term's dash has spaces around it. */
  readonly termSpaced: boolean;
}

export const defaultSpelling: Spelling = { tyLe: "tỷ lệ", uy: "ủy", termSpaced: false };
