/** A Word document of the results, by the office's own template or by ours. */
import { writtenParts } from "../analysis/documents";
import { templateOf, wordDocument as documentBy, type WordFile } from "../analysis/word";
import { byDocument, type DocumentKindId } from "../congress/outputs";
import type { Report } from "../congress/report";
import type { CongressSettings } from "../congress/settings";
import type { AllOptions } from "../documents/choices";
import { documentKinds } from "../documents/kinds";
import { linesOf } from "../documents/text";
import { placeholdersOf } from "../documents/placeholders/placeholders";
import { say } from "../i18n/messages";
import { readBytes, Refusal, type Process } from "./process";

export interface Results {
  /** Which document is wished. */
  readonly kind: DocumentKindId;
  readonly report: Report;
  readonly options: AllOptions;
  readonly settings: CongressSettings;
}

/** The bytes of a .docx. A template with a field that cannot be filled is refused; what the sheet has nothing for is told. */
export async function wordDocument(
  { kind, report, options, settings }: Results,
  template: string | null,
  io: Process,
): Promise<Uint8Array> {
  const lines = byDocument((id) => linesOf(writtenParts(documentKinds[id], report, options, settings)));
  const { organisation } = options;
  const office = typeof organisation === "string" ? { organisation } : {};
  const placeholders = placeholdersOf(report.statistics, lines, office, settings);
  const by: WordFile =
    template === null ? templateOf(kind, "2026") : { name: template, bytes: readBytes(template, io) };
  const made = await documentBy(by, placeholders);
  if (!made.ok) {
    const told = made.isTemplate ? [say("cli.template-wrong", { file: by.name })] : [];
    throw new Refusal(1, [...told, ...made.sentences].join("\n"));
  }
  for (const field of made.missing) io.err(`${say("template.missing", { field })}\n`);
  return made.bytes;
}
