/** Our sheets, of what an analysis has found and written. Apart from the engine: they come when the first of them is looked at. */
import { withoutChecked } from "../congress/findings";
import type { OutputKind } from "../congress/outputs";
import { documentKinds } from "../documents/kinds";
import { documentLayout } from "../documents/sheet";
import { linesOf } from "../documents/text";
import type { SheetLayout } from "../sheet/layout";
import { makeSummary } from "../summary/summary";
import { settingsOf, summaryOptionsOf, type Choices } from "./choices";
import { editedParts } from "./edits";
import type { Written } from "./numbers/told";

/**
 * A sheet of an analysis; null where there is none. On the summary findings that were looked at are left out; a document has what
 * was written into it by hand. `totals` are formulas for the summary's total, by the indicator's id.
 */
export function sheetOf(
  written: Written | null,
  kind: OutputKind,
  choices: Choices,
  totals?: ReadonlyMap<string, string>,
): SheetLayout | null {
  if (!written) return null;
  const { report, documents } = written;
  if (kind !== "summary") {
    const parts = editedParts(documents[kind], choices.edits[kind]);
    return documentLayout(
      documentKinds[kind],
      linesOf(parts).map(({ text }) => text),
    );
  }
  const { statistics, previous, findings } = report;
  const open = withoutChecked(findings, choices.checked);
  const options = {
    ...summaryOptionsOf(choices),
    ...(previous && { previous }),
    ...(totals && { totals }),
  };
  return makeSummary(statistics, open, options, settingsOf(choices));
}
