/** What staff type or choose for the bulletin. Everything may be left out; an emptied text leaves its part out. */
import * as v from "valibot";
import { askedOptions } from "../asked";
import { lines, ownText, text, whole, lastText, wording } from "../options";

export const bulletinOptions = v.object({
  ...wording,
  ...lastText,
  ...v.pick(askedOptions, [
    "basis",
    "place",
    "speaker",
    "speakerOffice",
    "speakerAt",
    "evaluation",
    "tasks",
    "source",
    "headlineForm",
    "headlineFigure",
    "extremes",
    "highlights",
    "captions",
  ]).entries,
  /** A point each. */
  directions: lines,
  /** The branches of which there are photographs, by name; none for all. */
  photographed: lines,
  /** Who writes the bulletin: the byline. */
  author: ownText,
  headline: text,
  /** Fewer branches than this are counted in the headline when all have met; from so many on they are a fraction. */
  countedHeadlineBelow: whole(10),
  /** Percent of the branches from which on the headline tells how many have met. */
  fractionHeadlineFrom: whole(75),
  /** From so many branches on, and so many percent, it says "Hơn 94% số chi bộ". */
  roundHeadlineFrom: whole(200),
  roundHeadlineShare: whole(90),
  /** Of a headline with more words the term is left out, then whose branches they are. */
  headlineWords: whole(24),
});

/** As they may be given. */
export type BulletinOptions = Readonly<v.InferInput<typeof bulletinOptions>>;

/** With what they are where nothing was given. */
export type FullBulletinOptions = Readonly<v.InferOutput<typeof bulletinOptions>>;
