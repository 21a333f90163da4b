/** What staff type or choose for the quick report. It is for the inside: what is missing is always told, and that there is none. */
import * as v from "valibot";
import { askedOptions } from "../asked";
import { lines, lastText, wording } from "../options";

/** Whoever gets it is told what is missing, of whom there is nobody, and who stood: nobody has to ask for it. */
export const alwaysTold = { internal: true, tellNone: true, surplus: true } as const;

export const quickReportOptions = v.object({
  ...v.omit(v.object(wording), ["internal", "tellNone", "surplus"]).entries,
  ...lastText,
  ...v.pick(askedOptions, [
    "basis",
    "place",
    "evaluation",
    "tasks",
    "source",
    "assessment",
    "noProposals",
    "extremes",
  ]).entries,
  /** A sentence each. */
  proposals: lines,
});

export type QuickReportOptions = Readonly<v.InferOutput<typeof quickReportOptions>>;
