/** The list of documents that can be made of a term's statistics. To add one is to add an entry. */
import { bulletin } from "./bulletin/bulletin";

export const documentKinds = [bulletin] as const;

/** The id of a document that can be made. */
export type DocumentKindId = (typeof documentKinds)[number]["id"];
