/** What is asked for each kind of document, apart from how it is written: the pane begins without the writers. */
import * as v from "valibot";
import type { DocumentKindId } from "../congress/outputs";
import { askedOf, type Asked } from "./asked";
import { bulletinOptions } from "./bulletin/options";
import { messageOptions } from "./message/options";
import type { OptionsSchema } from "./options";
import { quickReportOptions } from "./quick-report/options";

/** All that may be given for each kind. */
export const documentOptions = {
  bulletin: bulletinOptions,
  quickReport: quickReportOptions,
  message: messageOptions,
} as const satisfies Readonly<Record<DocumentKindId, OptionsSchema>>;

/** What may be given for all kinds together; each takes of it what it has. */
export const allOptions = v.object({
  ...messageOptions.entries,
  ...quickReportOptions.entries,
  ...bulletinOptions.entries,
});

export type AllOptions = Readonly<v.InferInput<typeof allOptions>>;

/** What is asked for a kind, in the order of its fields. */
export function askedFor(id: DocumentKindId): readonly (keyof Asked)[] {
  return askedOf(documentOptions[id]);
}
