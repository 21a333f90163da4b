/**
 * What staff reported in total, subtotal and percentage rows, kept for comparison with our own figures.
 */
import { ageGroupAt, findColumn, type ColumnMatch } from "../../congress/source";
import type { ReportedFigure, ReportedTotal } from "../../congress/table";
import { readCount, readDecimal } from "../cells/count";
import { sharesInPercent } from "../cells/share";
import { cellAt, type Grid } from "../../sheet/grid";
import { readPart } from "../cells/pairs";
import type { TotalRow } from "./row-settle";

/** Reads the reported figures of the total rows, of the fields that have figures; those of `averages` are decimals. */
export function readReportedTotals(
  grid: Grid,
  totals: readonly TotalRow[],
  columns: readonly ColumnMatch[],
  figures: ReadonlySet<string>,
  averages: ReadonlySet<string>,
): readonly ReportedTotal[] {
  return totals.map(({ kind, label, row, block, branches }) => {
    const cells = grid.values[row] ?? [];
    const counts = new Map<string, ReportedFigure>();
    const shares = columns
      .filter(({ percent }) => percent || kind === "percentage")
      .map((match) => ({ match, place: { row, column: match.column } }));
    const percents = new Map<string, ReportedFigure>();
    sharesInPercent(
      grid,
      shares.map(({ place }) => place),
    ).forEach((value, i) => {
      const share = shares[i];
      if (value !== null && share)
        percents.set(share.match.field, reportedFigure(grid, row, share.match, columns, value));
    });
    const twice = new Set<string>();
    for (const match of columns) {
      const { column, field, percent, part } = match;
      if (percent || kind === "percentage" || !figures.has(field)) continue;
      const value = cells[column];
      const reported = averages.has(field)
        ? readDecimal(value)
        : part
          ? readPart(value, part)
          : readCount(value);
      if (typeof reported !== "number") continue;
      if (counts.has(field)) twice.add(field);
      else counts.set(field, reportedFigure(grid, row, match, columns, reported));
    }
    // Two columns make one figure; neither reported total is it.
    for (const field of twice) counts.delete(field);
    const nameColumn = findColumn(columns, "branch") ?? 0;
    return {
      kind: kind === "subtotal" ? "subtotal" : "total",
      label,
      row,
      block,
      counts,
      percents,
      branches: branches === null ? null : { cell: cellAt(grid, row, nameColumn), value: branches },
    };
  });
}

function reportedFigure(
  grid: Grid,
  row: number,
  { column, field, header }: ColumnMatch,
  columns: readonly ColumnMatch[],
  value: number,
): ReportedFigure {
  const group = field === "ageGroup" && { ageGroup: ageGroupAt(columns, column) };
  return { cell: cellAt(grid, row, column), value, header, ...group };
}
