/** The documents of a term with what staff chose, each part by part as plain text and with its figures. */
import type { CongressSettings } from "../congress/settings";
import type { DocumentKind } from "../documents/document-kind";
import type { Told } from "../documents/sentences/facts";
import { documentKinds } from "../documents/kinds";
import { partsOf, type WrittenPart } from "../documents/text";
import { byDocument, type DocumentKindId } from "../congress/outputs";
import { usualWording } from "../documents/options";
import { factsOf } from "../documents/sentences/facts";
import { highlightsOf } from "../documents/sentences/highlights";
import { textOf } from "../documents/spans";
import { applySpelling } from "../vietnamese/spelling";
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

/** A fact that may be added to a text, as it would stand there. */
export interface OfferedHighlight {
  readonly id: string;
  readonly text: string;
}

/** Facts of the sheet that the bulletin may tell besides. */
export function offeredHighlights(told: Told, choices: Choices): readonly OfferedHighlight[] {
  const settings = settingsOf(choices);
  return highlightsOf(factsOf(told, usualWording, settings)).map(({ id, sentence }) => ({
    id,
    text: applySpelling(textOf(sentence), settings.spelling),
  }));
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
