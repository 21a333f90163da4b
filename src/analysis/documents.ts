/** The documents of a term's statistics with what staff chose, each part by part as plain text. */
import type { CongressSettings } from "../congress/settings";
import type { TermStatistics } from "../congress/statistics";
import type { DocumentKind } from "../documents/document-kind";
import { documentKinds } from "../documents/kinds";
import { blockText } from "../documents/text";
import { byDocument, type DocumentKindId } from "../congress/outputs";
import { documentOptionsOf, settingsOf, type Choices } from "./choices";
import type { DocumentPart } from "./edits";

export type WrittenDocuments = Readonly<Record<DocumentKindId, readonly DocumentPart[]>>;

/** Every document of the list. */
export function writtenDocuments(statistics: TermStatistics, choices: Choices): WrittenDocuments {
  const settings = settingsOf(choices);
  return byDocument((id) => {
    const kind = documentKinds[id];
    return writtenParts(kind, statistics, documentOptionsOf(kind, choices), settings);
  });
}

/** One document, of whatever kind; for `options` see `DocumentKind.write`. */
export function writtenParts(
  { write }: DocumentKind,
  statistics: TermStatistics,
  options: unknown,
  settings: CongressSettings,
): readonly DocumentPart[] {
  return write(statistics, options, settings).blocks.map((block) => ({
    kind: block.kind,
    text: blockText(block, settings.spelling),
  }));
}
