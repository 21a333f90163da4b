/** Word documents of what was read, with what staff chose and wrote into the documents. */
import type { Say } from "../i18n/messages";
import { ownTemplate } from "../workbook/file/docx-fill/own-template";
import { documentFrom, type MadeDocument } from "./template";
import { byDocument, type Conventions, type DocumentKindId } from "../congress/outputs";
import type { Placeholders } from "../documents/placeholders/field";
import { placeholdersOf } from "../documents/placeholders/placeholders";
import { settingsOf, summaryOptionsOf, type Choices } from "./choices";
import { writtenDocuments } from "./documents";
import { editedParts } from "./edits";
import { linesOf } from "../documents/text";
import type { Told } from "../documents/sentences/facts";

/** What a template is filled with. */
export function wordFields(told: Told, choices: Choices): Placeholders {
  const written = writtenDocuments(told, choices);
  const lines = byDocument((id) => linesOf(editedParts(written[id], choices.edits[id])));
  return placeholdersOf(told.statistics, lines, summaryOptionsOf(choices), settingsOf(choices));
}

/** A file of Word with its name. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Our template of a kind, by the office's conventions. */
export function templateOf(kind: DocumentKindId, conventions: Conventions): WordFile {
  return ownTemplate(kind, conventions);
}

/** A document by a template, be it the office's own or ours. */
export function wordDocument(
  { name, bytes }: WordFile,
  fields: Placeholders,
  say?: Say,
): Promise<MadeDocument> {
  return documentFrom(bytes, name, fields, say);
}
