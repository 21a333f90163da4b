/** The documents of a term with what staff chose, each part by part as plain text and with its figures. */
import type { CongressSettings } from "../congress/settings";
import type { DocumentKind, Told } from "../documents/document-kind";
import { documentKinds } from "../documents/kinds";
import { partsOf, type WrittenPart } from "../documents/text";
import { byDocument, type DocumentKindId } from "../congress/outputs";
import { untold } from "../documents/untold";
import { documentOptionsOf, settingsOf, type Choices } from "./choices";

export type WrittenDocuments = Readonly<Record<DocumentKindId, readonly WrittenPart[]>>;

/** Every document of the list. */
export function writtenDocuments(told: Told, choices: Choices): WrittenDocuments {
  const settings = settingsOf(choices);
  return byDocument((id) => {
    const kind = documentKinds[id];
    return writtenParts(kind, told, documentOptionsOf(kind.options, choices), settings);
  });
}

/** By kind the options that were chosen and change nothing in it. */
export type UntoldOptions = Readonly<Record<DocumentKindId, readonly string[]>>;

export function untoldOptions(told: Told, choices: Choices): UntoldOptions {
  return byDocument((id) => {
    const kind = documentKinds[id];
    return untold(kind, told, documentOptionsOf(kind.options, choices), settingsOf(choices));
  });
}

/** One document, of whatever kind; for `options` see `DocumentKind.write`. */
export function writtenParts(
  { write }: DocumentKind,
  told: Told,
  options: unknown,
  settings: CongressSettings,
): readonly WrittenPart[] {
  return partsOf(write(told, options, settings), settings.spelling);
}
