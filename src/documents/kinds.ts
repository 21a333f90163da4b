/** The documents that can be made of a term's statistics, one entry each. */
import type { DocumentKindId } from "../congress/outputs";
import { bulletin } from "./bulletin/bulletin";
import type { DocumentKind } from "./document-kind";

export const documentKinds: { readonly [Id in DocumentKindId]: DocumentKind<Id> } = { bulletin };
