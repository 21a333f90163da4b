/** What staff type or choose for the short message. */
import * as v from "valibot";
import { askedOptions } from "../asked";
import { lastText, wording } from "../options";

export const messageOptions = v.object({
  ...wording,
  ...lastText,
  ...v.pick(askedOptions, ["locality", "source"]).entries,
});

export type MessageOptions = Readonly<v.InferOutput<typeof messageOptions>>;
