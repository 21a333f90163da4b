/** The documents that can be made of a term's statistics, one entry each. To add one is to name it and to add its entry. */
import type * as v from "valibot";
import { documentKindIds, type DocumentKindId } from "../sheet/outputs";
import { bulletin } from "./bulletin/bulletin";
import type { DocumentKind } from "./document-kind";
import { keptOptions } from "./options";

export const documentKinds = { bulletin } as const satisfies {
  readonly [Id in DocumentKindId]: DocumentKind<Id>;
};

type Kinds = typeof documentKinds;

/** What staff have chosen for each kind of document. */
export type DocumentChoices = {
  readonly [Id in DocumentKindId]: Readonly<v.InferOutput<Kinds[Id]["asked"]>>;
};

/** What was kept of the choices for each kind, by its id, as far as it has the right form; the rest is as by default. */
export function keptDocumentChoices(kept: Readonly<Record<string, unknown>>): DocumentChoices;
// A record by the list's own ids: that it has each of them the compiler does not see.
export function keptDocumentChoices(
  kept: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    documentKindIds.map((id) => [id, keptOptions(documentKinds[id].asked, kept[id])]),
  );
}
