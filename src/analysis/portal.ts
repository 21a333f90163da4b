/** A document as a page for a portal, with the table that its kind has. */
import type { DocumentKindId } from "../congress/outputs";
import { REPORT_ROWS } from "../congress/report-table";
import { documentKinds } from "../documents/kinds";
import type { Placeholders } from "../documents/placeholders/field";
import { portalPage } from "../documents/portal-page";
import { reportTableHtml } from "../documents/report-table-html";
import type { DocumentLine } from "../documents/text";

/** Which kinds have the table of branches behind them. */
const WITH_TABLE: Readonly<Record<DocumentKindId, boolean>> = {
  bulletin: false,
  quickReport: true,
  message: false,
};

/** The page of these lines. `fields` are those of the same figures. */
export function pageOf(kind: DocumentKindId, lines: readonly DocumentLine[], fields: Placeholders): string {
  const table = WITH_TABLE[kind] && fields[REPORT_ROWS.several] === true ? reportTableHtml(fields) : "";
  return portalPage(lines, documentKinds[kind].label, table);
}
