/** The documents that can be made of a term's statistics, one entry each. */
import type { DocumentKindId } from "../congress/outputs";
import { bulletin } from "./bulletin/bulletin";
import type { DocumentKind } from "./document-kind";
import { message } from "./message/message";
import { quickReport } from "./quick-report/quick-report";

export const documentKinds: { readonly [Id in DocumentKindId]: DocumentKind<Id> } = {
  bulletin,
  quickReport,
  message,
};
