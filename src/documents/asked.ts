/**
 * What staff are asked for in the pane, as it is typed, for all kinds of documents together: what is typed once serves every kind
 * that has an option of this name. The order is that of the fields.
 */
import * as v from "valibot";
import {
  automatic,
  choice,
  indicator,
  keptOptions,
  lastText,
  lines,
  off,
  optionNames,
  paragraphs,
  text,
} from "./options";
import type { OptionsSchema } from "./options";

/** How a headline can say that all have met: "15/15 chi bộ", "Toàn bộ 15 chi bộ", "Các chi bộ", "15 chi bộ tổ chức". */
export const headlineForms = ["fraction", "whole", "plain", "count"] as const;

export const askedOptions = v.object({
  /** "Thực hiện Kế hoạch số ..., " before the lead. */
  basis: text,
  /** Where the congresses met: "Hội trường Đảng ủy". */
  place: text,
  /** What a message begins with: "Xã Mây Trắng". */
  locality: text,
  speaker: text,
  /** The speaker's office: "Bí thư Đảng ủy". */
  speakerOffice: text,
  /** The branch at whose congress the speaker was. */
  speakerAt: text,
  /** A line each. */
  directions: paragraphs,
  evaluation: paragraphs,
  tasks: paragraphs,
  /** Of a report, for the inside. */
  assessment: paragraphs,
  proposals: paragraphs,
  /** Somebody has said that there are none. */
  noProposals: off,
  source: text,
  lastAsOf: lastText.lastAsOf,
  headlineForm: choice(headlineForms),
  /** An indicator whose share joins the headline. */
  headlineFigure: indicator,
  /** An indicator whose highest and lowest shares by block are told. */
  extremes: indicator,
  /** Facts that are on offer and were chosen (sentences/highlights.ts). */
  highlights: lines,
  /** As long as nobody has chosen, where one congress alone is due. */
  names: automatic,
  surplus: off,
  internal: off,
  tellNone: off,
  /** As long as nobody has chosen, where all have met. */
  comparison: automatic,
  /** Of photographs; as long as nobody has chosen, by how many branches are to meet. */
  captions: automatic,
  /** The branches of which there are photographs, a line each. */
  photographed: paragraphs,
});

/** What staff have chosen and typed for documents. */
export type Asked = Readonly<v.InferOutput<typeof askedOptions>>;

/** What was kept of it, as far as it has the right form; the rest is as by default. */
export function keptAsked(kept: unknown): Asked {
  return keptOptions(askedOptions, kept);
}

/** What is asked for a kind with these options, in the order of the fields. */
export function askedOf(options: OptionsSchema): readonly (keyof Asked)[] {
  return optionNames(askedOptions).filter((name) => Object.hasOwn(options.entries, name));
}
