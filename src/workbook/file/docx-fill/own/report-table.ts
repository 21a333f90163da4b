/** The table behind a report (congress/report-table.ts) across a page in landscape, with fields in its cells and marks between its rows. */
import {
  columnsOf,
  NAME,
  REPORT_ROWS,
  reportColumns,
  WHOLE,
  type ReportColumn,
} from "../../../../congress/report-table";
import { columnWidths, p, row, table, type Cell } from "./words";

const ALL = reportColumns.flatMap(columnsOf);
const { outside, blocks, branches, held } = REPORT_ROWS;

/** A heading with the condition for its column. */
function headingCell({ heading, onlyWith }: ReportColumn): string {
  return p("DauBieu", onlyWith === null ? heading : `{{|${onlyWith}}}${heading}`);
}

function upperHeads(): readonly Cell[] {
  return reportColumns.map((one): Cell => {
    if ("columns" in one) return { content: p("DauBieu", one.heading), span: one.columns.length };
    return { content: headingCell(one), merge: "restart" };
  });
}

function lowerHeads(): readonly Cell[] {
  return reportColumns.flatMap((one): readonly Cell[] => {
    if ("columns" in one) return one.columns.map((column) => ({ content: headingCell(column) }));
    return [{ content: p("DauBieu"), merge: "continue" }];
  });
}

function cells(of: "ofBranch" | "ofBlock" | "ofWhole"): readonly string[] {
  const bold = of === "ofBranch" ? "" : "Dam";
  return ALL.map((column) => {
    const field = column[of];
    const style = column.look === "words" ? `OBieu${bold}` : `OBieuGiua${bold}`;
    if (of === "ofWhole" && column.ofBranch === NAME) return p(style, WHOLE);
    return p(style, field === null ? "" : `{{${field}}}`);
  });
}

/** As long as nobody has met there is nothing to be added up. */
export function reportTable(): string {
  const shares = ALL.map(({ share }) => share);
  const looks = { style: "BangSoLieu", widths: columnWidths(shares, "landscape"), isMiddle: true };
  /** A row that only says where something begins or ends; it goes when the template is filled. */
  const mark = (words: string): string => row(looks, [{ content: p("OBieu", words), span: ALL.length }]);
  const each = (list: string, ...rows: readonly string[]): readonly string[] => [
    mark(`{{#${list}}}`),
    ...rows,
    mark(`{{/${list}}}`),
  ];
  return table(looks, [
    row(looks, upperHeads(), true),
    row(looks, lowerHeads(), true),
    ...each(outside, row(looks, cells("ofBranch"))),
    ...each(blocks, row(looks, cells("ofBlock")), ...each(branches, row(looks, cells("ofBranch")))),
    ...each(held, row(looks, cells("ofWhole"))),
  ]);
}
