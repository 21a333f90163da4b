/** Documents of the results as files of other programs: for Word, by the office's own template or by ours, and as a page for a portal. */
import { writtenParts } from "../analysis/documents";
import { pageOf } from "../analysis/portal";
import { templateOf, wordDocument as documentBy, type WordFile } from "../analysis/word";
import { byDocument, type DocumentKindId } from "../congress/outputs";
import type { Report } from "../congress/report";
import type { CongressSettings } from "../congress/settings";
import type { AllOptions } from "../documents/choices";
import { documentKinds } from "../documents/kinds";
import { linesOf } from "../documents/text";
import type { Placeholders } from "../documents/placeholders/field";
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

/** What a template is filled with. */
function fieldsOf({ report, options, settings }: Results): Placeholders {
  const lines = byDocument((id) => linesOf(writtenParts(documentKinds[id], report, options, settings)));
  const { organisation } = options;
  const office = typeof organisation === "string" ? { organisation } : {};
  return placeholdersOf(report.statistics, lines, office, settings);
}

/** The page for a portal. */
export function htmlPage(results: Results): string {
  const { kind, report, options, settings } = results;
  const lines = linesOf(writtenParts(documentKinds[kind], report, options, settings));
  return pageOf(kind, lines, fieldsOf(results));
}

/** The bytes of a .docx. A template with a field that cannot be filled is refused; what the sheet has nothing for is told. */
export async function wordDocument(
  results: Results,
  template: string | null,
  io: Process,
): Promise<Uint8Array> {
  const by: WordFile =
    template === null ? templateOf(results.kind, "2026") : { name: template, bytes: readBytes(template, io) };
  const made = await documentBy(by, fieldsOf(results));
  if (!made.ok) {
    const told = made.isTemplate ? [say("cli.template-wrong", { file: by.name })] : [];
    throw new Refusal(1, [...told, ...made.sentences].join("\n"));
  }
  for (const warning of made.warnings) io.err(`${warning}\n`);
  for (const field of made.missing) io.err(`${say("template.missing", { field })}\n`);
  return made.bytes;
}
