/** Why sheets give no table, in words to people. */
import { say as sayInVietnamese, type Say } from "../i18n/messages";
import type { NoTable } from "./refusal";

/** The sentences for a workbook in which no sheet gives a table: one a sheet. */
export function noTableSentence(
  file: string,
  reasons: readonly { readonly sheet: string; readonly reason: NoTable }[],
): string {
  const heading = sayInVietnamese("no-table.heading", { file });
  return [heading, ...reasons.map(({ sheet, reason }) => `- ${reasonSentence(sheet, reason)}`)].join("\n");
}

/** Why one sheet gives no table. */
export function reasonSentence(sheet: string, reason: NoTable, say: Say = sayInVietnamese): string {
  return noTableAt(say("no-table.sheet", { sheet }), reason, say);
}

/** The same of any place that is named so, at the beginning of the sentence. */
export function noTableAt(where: string, reason: NoTable, say: Say = sayInVietnamese): string {
  switch (reason.kind) {
    case "no-branches":
      return say("no-table.no-branches", { where, header: reason.header });
    default:
      return say(`no-table.${reason.kind}`, { where });
  }
}
