/** The table behind a report (congress/report-table.ts) as HTML, without any looks of its own. */
import {
  columnsOf,
  NAME,
  REPORT_ROWS,
  reportColumns,
  WHOLE,
  type ReportColumn,
} from "../congress/report-table";
import { escaped } from "./html";
import type { Placeholder, Placeholders } from "./placeholders/field";

type Kind = "ofBranch" | "ofBlock" | "ofWhole";

/** The table of these figures; of congresses that are all to come it adds nothing up. */
export function reportTableHtml(fields: Placeholders): string {
  const isThere = ({ onlyWith }: ReportColumn): boolean => {
    const value = onlyWith === null ? true : fields[onlyWith];
    return value !== undefined && value !== null && value !== false && value !== "";
  };
  const columns = reportColumns.flatMap(columnsOf).filter(isThere);
  const row = (of: Kind, values: Placeholders): string =>
    `<tr>${columns.map((column) => cell(of, column, values)).join("")}</tr>`;
  const branches = (value: Placeholder | undefined): readonly string[] =>
    rowsOf(value).map((branch) => row("ofBranch", branch));
  const rows = [
    ...branches(fields[REPORT_ROWS.outside]),
    ...rowsOf(fields[REPORT_ROWS.blocks]).flatMap((block) => [
      row("ofBlock", block),
      ...branches(block[REPORT_ROWS.branches]),
    ]),
    ...(fields[REPORT_ROWS.held] === "0" ? [] : [row("ofWhole", fields)]),
  ];
  return `<table>\n<thead>\n${heads(isThere).join("\n")}\n</thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

/** One row of headings, or two where some stand under one in common. */
function heads(isThere: (column: ReportColumn) => boolean): readonly string[] {
  const shown = reportColumns.flatMap((one) => {
    const columns = columnsOf(one).filter(isThere);
    return columns.length === 0 ? [] : [{ one, columns }];
  });
  const isDeep = shown.some(({ one }) => "columns" in one);
  const upper = shown.map(({ one, columns }) => {
    if (!("columns" in one)) return `<th${isDeep ? ' rowspan="2"' : ""}>${escaped(one.heading)}</th>`;
    return `<th${columns.length > 1 ? ` colspan="${columns.length}"` : ""}>${escaped(one.heading)}</th>`;
  });
  const lower = shown.flatMap(({ one, columns }) =>
    "columns" in one ? columns.map(({ heading }) => `<th>${escaped(heading)}</th>`) : [],
  );
  return [upper, ...(isDeep ? [lower] : [])].map((cells) => `<tr>${cells.join("")}</tr>`);
}

function cell(of: Kind, column: ReportColumn, values: Placeholders): string {
  const field = column[of];
  const value = of === "ofWhole" && column.ofBranch === NAME ? WHOLE : field === null ? "" : values[field];
  const words = escaped(typeof value === "string" ? value : "");
  return of === "ofBranch" || words === "" ? `<td>${words}</td>` : `<td><strong>${words}</strong></td>`;
}

function rowsOf(value: Placeholder | undefined): readonly Placeholders[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is Placeholders => typeof one === "object");
}
