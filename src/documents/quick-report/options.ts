/** What staff type or choose for the quick report. It is for the inside: what is missing is always told, and that there is none. */
import * as v from "valibot";
import { askedOptions } from "../asked";
import { lines, lastText, wording } from "../options";

export const quickReportOptions = v.object({
  ...wording,
  ...lastText,
  ...v.pick(askedOptions, ["basis", "place", "source", "assessment", "noProposals", "extremes"]).entries,
  /** A sentence each. */
  proposals: lines,
});

export type QuickReportOptions = Readonly<v.InferOutput<typeof quickReportOptions>>;
