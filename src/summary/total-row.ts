/** What stands in the row of a section or of the total: native formulas that carry the statistics' own figures. */
import { progressBase } from "../congress/labels";
import { countOf, type GroupStatistics } from "../congress/statistics";
import { roundedQuotient } from "../vietnamese/count";
import { countColumn, percentColumnOf, type Column } from "./columns";
import { averageFormula, cellName, sumFormula, type RowRange } from "./formulas";
import type { LayoutValue } from "../sheet/layout";
import { progressText } from "./status";
import { progressShare, share, textOf, type Table } from "./values";
import { words } from "./words";

/** The rows that a section or the total is made of. */
export interface Below {
  /** What a sum adds. */
  readonly addends: readonly RowRange[];
  /** All rows in which branches stand. */
  readonly body: RowRange | null;
  /** The column that tells branches from subtotals, where both stand in `body`. */
  readonly numbered: number | null;
}

/** The value of a section or of the whole in a column; null for a cell that stays empty. */
export function groupValue(
  table: Table,
  column: Column,
  row: number,
  c: number,
  group: GroupStatistics,
  below: Below,
): LayoutValue | null {
  const { columns, settings } = table;
  switch (column.kind) {
    case "branches":
      return sum(c, below, group.progress[column.which]);
    case "progress":
      return progressShare(table, row, group.progress.held, progressBase(group.progress, settings));
    case "count": {
      const figure = countOf(group, column.indicator.id);
      if (!figure) return { kind: "text", text: words.missing };
      const live = group === table.statistics ? table.totals.get(column.indicator.id) : undefined;
      return live === undefined
        ? sum(c, below, figure.count)
        : { kind: "formula", formula: live, value: figure.count, late: true };
    }
    case "average":
      return average(table, column, c, group, below);
    case "percent": {
      const part = countOf(group, column.part);
      const [p, w] = [column.part, column.whole].map((id) => cellName(row, countColumn(columns, id)));
      return part?.base && p && w ? share(p, part.count, w, part.base.count, settings) : null;
    }
    case "note":
      return sectionNote(table, group);
    default:
      return null;
  }
}

/**
 * The shares that stand below the total, each taken of the base that its indicator names; null where there is
 * none, or where it stands beside its count.
 */
export function sharesOfTotal(table: Table): readonly (LayoutValue | null)[] {
  const { columns, rows } = table;
  return columns.map((column, c) => {
    if (column.kind !== "count" || percentColumnOf(columns, column.indicator.id) >= 0) return null;
    return totalShare(table, column, rows.total, c);
  });
}

/** A share of the total row, with the base's cell where it is shown and the base itself where it is not. */
function totalShare(
  { columns, settings, statistics }: Table,
  column: Column & { kind: "count" },
  row: number,
  c: number,
): LayoutValue | null {
  const figure = countOf(statistics, column.indicator.id);
  if (!figure?.base) return null;
  const base = countColumn(columns, figure.base.id);
  const whole = base < 0 ? String(figure.base.count) : cellName(row, base);
  return share(cellName(row, c), figure.count, whole, figure.base.count, settings);
}

/** How far a block is; the title says it of the whole, and columns of their own where rows are committees. */
function sectionNote(table: Table, group: GroupStatistics): LayoutValue | null {
  const { statistics, settings } = table;
  if (group === statistics || statistics.table.branchCounts) return null;
  return textOf(progressText(group.progress, settings), table);
}

function sum(column: number, { addends }: Below, value: number): LayoutValue {
  return addends.length === 0
    ? { kind: "number", value }
    : { kind: "formula", formula: sumFormula(column, addends), value };
}

function average(
  { columns, settings, statistics }: Table,
  column: Column & { kind: "average" },
  c: number,
  group: GroupStatistics,
  { body, numbered }: Below,
): LayoutValue {
  const figure = group.figures.get(column.indicator.id);
  const scale = 10 ** settings.decimals;
  const units = figure?.kind === "average" && roundedQuotient(figure.numerator, figure.denominator, scale);
  if (typeof units !== "number" || !body) return { kind: "text", text: words.missing };
  const value = units / scale;
  const weights = countColumn(columns, "elected");
  // Weighted by the elected; where they are known but not shown, no formula could reach them.
  if (weights < 0 && statistics.table.counts.has("elected")) return { kind: "number", value };
  // What was reckoned from persons stands rounded in the rows, and nothing is reckoned from that.
  if (statistics.table.averages.get(column.indicator.id)?.exact) return { kind: "number", value };
  const formula = averageFormula(c, weights < 0 ? null : weights, body, numbered, settings.decimals);
  return { kind: "formula", formula, value };
}
