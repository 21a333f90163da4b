/** Sentences on what is made: of the summary its own; of every document the same one, with its name. */
import type { OutputKind } from "../../congress/outputs";
import type { MessageValues, Say } from "../../i18n/messages";

export function outputWords(
  say: Say,
  about: "notice.made" | "pane.working" | "outdated",
  kind: OutputKind,
  values: MessageValues = {},
): string {
  return kind === "summary"
    ? say(`${about}.summary`, values)
    : say(`${about}.document`, { ...values, document: say(`document.name.${kind}`) });
}
