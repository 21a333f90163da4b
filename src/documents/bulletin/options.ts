/** What staff type or choose for the bulletin. Everything may be left out; an emptied text leaves its part out. */
import * as v from "valibot";
import { automatic, choice, indicator, lines, off, ownText, text, whole, wording } from "../options";

const asked = {
  /** "Thực hiện Kế hoạch số ..., " before the lead. */
  basis: text,
  /** Where the congresses met: "Hội trường Đảng ủy". */
  place: text,
  speaker: text,
  /** The speaker's office: "Bí thư Đảng ủy". */
  speakerOffice: text,
  /** A line each. */
  directions: text,
  source: text,
  /** An indicator whose share joins the headline. */
  headlineFigure: indicator,
  /** An indicator whose highest and lowest shares by block are told. */
  extremes: indicator,
  internal: off,
  tellNone: off,
  /** Of photographs; as long as nobody has chosen, by how many branches are to meet. */
  captions: automatic,
};

/** What is asked for in the pane for each bulletin, in this order, as it is typed. */
export const bulletinAsked = v.object(asked);

export const bulletinOptions = v.object({
  ...wording,
  ...asked,
  directions: lines,
  /** What a row is called, "đảng bộ"; the settings carry it, since figures and checks need it as well. */
  branchNoun: text,
  /** Who writes the bulletin: the byline. */
  author: ownText,
  headline: text,
  /** How the headline says that all have met: "15/15 chi bộ", "Toàn bộ 15 chi bộ", "Các chi bộ", "15 chi bộ tổ chức". */
  headlineForm: choice(["fraction", "whole", "plain", "count"]),
  /** Fewer branches than this are counted in the headline when all have met; from so many on they are a fraction. */
  countedHeadlineBelow: whole(10),
  /** Percent of the branches from which on the headline tells how many have met. */
  fractionHeadlineFrom: whole(75),
  /** From so many branches on, and so many percent, it says "Hơn 94% số chi bộ". */
  roundHeadlineFrom: whole(200),
  roundHeadlineShare: whole(90),
  /** Of a headline with more words the term is left out, then whose branches they are. */
  headlineWords: whole(24),
  evaluation: text,
  tasks: text,
  /** The branch at whose congress the speaker was; "" for all, or the only one. */
  speakerAt: text,
  /** The branches of which there are photographs, by name; none for all. */
  photographed: lines,
  /** The day of the figures of the last text: "15/5/2025". What is new since then is told. */
  lastAsOf: text,
});

/** As they may be given. */
export type BulletinOptions = Readonly<v.InferInput<typeof bulletinOptions>>;

/** With what they are where nothing was given. */
export type FullBulletinOptions = Readonly<v.InferOutput<typeof bulletinOptions>>;

/** Of more branches than this nobody prints the photographs, unless somebody asks for their captions. */
const MOST_CAPTIONED = 6;

/** Whether photographs of the congresses have captions: as chosen, else by how many branches are to hold one. */
export function hasCaptions(chosen: boolean | null, due: number): boolean {
  return chosen ?? due <= MOST_CAPTIONED;
}
