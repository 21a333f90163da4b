/** Sentences on what is made: of the summary its own; of every document the same one, with its name. */
import type { OutputKind } from "../../congress/outputs";
import type { MessageKey, MessageValues, Say } from "../../i18n/messages";

const SENTENCES = {
  made: { summary: "notice.made.summary", document: "notice.made.document" },
  working: { summary: "pane.working.summary", document: "pane.working.document" },
  outdated: { summary: "outdated.summary", document: "outdated.document" },
} as const satisfies Readonly<Record<string, Readonly<Record<"summary" | "document", MessageKey>>>>;

export function outputWords(
  say: Say,
  about: keyof typeof SENTENCES,
  kind: OutputKind,
  values: MessageValues = {},
): string {
  const { summary, document } = SENTENCES[about];
  return kind === "summary"
    ? say(summary, values)
    : say(document, { ...values, document: say(`document.name.${kind}`) });
}
