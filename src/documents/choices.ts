/**
 * What staff are asked for each kind of document, apart from how it is written: choices are kept and shown before anything is
 * read, and the pane begins without the writers.
 */
import type * as v from "valibot";
import type { DocumentKindId } from "../congress/outputs";
import { bulletinAsked } from "./bulletin/options";
import { keptOptions, type OptionsSchema } from "./options";

/** By kind its options that are asked for, in this order; a list as a text of lines. */
export const askedOptions = { bulletin: bulletinAsked } as const satisfies Readonly<
  Record<DocumentKindId, OptionsSchema>
>;

type Asked = typeof askedOptions;

/** What staff have chosen for each kind of document. */
export type DocumentChoices = { readonly [Id in DocumentKindId]: Readonly<v.InferOutput<Asked[Id]>> };

/** What was kept of the choices for each kind, by its id, as far as it has the right form; the rest is as by default. */
export function keptDocumentChoices(kept: Readonly<Record<string, unknown>>): DocumentChoices {
  return { bulletin: keptOptions(askedOptions.bulletin, kept["bulletin"]) };
}
