/** What staff type or choose for the short message. */
import * as v from "valibot";
import { askedOptions } from "../asked";
import { wording } from "../options";

export const messageOptions = v.object({
  ...wording,
  ...v.pick(askedOptions, ["locality", "source", "lastAsOf"]).entries,
});

export type MessageOptions = Readonly<v.InferOutput<typeof messageOptions>>;
