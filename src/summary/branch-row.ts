/** What stands in the row of a branch, column by column. */
import { isOfAllMembers } from "../congress/group-facts";
import { progressBase } from "../congress/labels";
import { congressesOf } from "../congress/statistics";
import type { Count } from "../congress/table";
import { formatCount, roundedQuotient } from "../vietnamese/count";
import { countColumn, type Column } from "./columns";
import { cellName } from "./formulas";
import type { BranchRow } from "./rows";
import { nameValue } from "./sheet-builder";
import type { LayoutValue } from "../sheet/layout";
import { branchWords } from "./status";
import { progressShare, share, textOf, type Table } from "./values";
import { words } from "./words";

/** The values of a branch's row, along the columns; null for a cell that stays empty. */
export function branchValues(
  table: Table,
  { row, branch, number }: BranchRow,
): readonly (LayoutValue | null)[] {
  const { statistics, columns } = table;
  const said = branchWords(statistics, branch);
  const held = statistics.standing.states[branch] === "held";
  return columns.map((column, c) => {
    switch (column.kind) {
      case "number":
        return { kind: "number", value: number };
      case "name":
        return textOf(said.name, table);
      case "date":
        return textOf(said.when ?? words.missing, table);
      case "note":
        return textOf(table.notedBelow.has(branch) ? said.brief : said.note, table);
      case "branches":
        return { kind: "number", value: congressesOf(statistics, branch)[column.which] };
      case "progress":
        return branchProgress(table, row, branch);
      // Figures of a congress that is not held do not count, and SUM adds whatever number stands in a row: so
      // none stands there. (As text they would still be added by every reader's eye.)
      default:
        return held ? branchFigure(table, column, row, c, branch) : pendingMembers(table, column, branch);
    }
  });
}

/** "(45)": how many members a branch has that has not met, where that is shown; a text, which no sum takes in. */
export function pendingMembers(
  { statistics, showPendingMembers }: Table,
  column: Column,
  branch: number,
): LayoutValue | null {
  if (!showPendingMembers || statistics.standing.states[branch] !== "pending") return null;
  if (column.kind !== "count" || !isOfAllMembers(column.indicator)) return null;
  const count = column.values[branch];
  return typeof count === "number" ? { kind: "text", text: `(${formatCount(count)})` } : null;
}

/** A branch's figure as the source has it; undefined for columns that do not come from it. */
export function ownValue(column: Column, branch: number): Count | undefined {
  if (column.kind === "average") return column.values[branch] ?? null;
  return column.kind === "count" && !column.derivedFrom ? (column.values[branch] ?? null) : undefined;
}

function branchFigure(
  table: Table,
  column: Column,
  row: number,
  c: number,
  branch: number,
): LayoutValue | null {
  const { columns } = table;
  if (column.kind === "people") return nameValue((column.names[branch] ?? []).join(", "));
  if (column.kind === "percent") {
    const [part, whole] = [column.part, column.whole].map((id) => countColumn(columns, id));
    if (part === undefined || whole === undefined) return null;
    const [count, base] = [countIn(columns[part], branch), countIn(columns[whole], branch)];
    if (typeof count !== "number" || typeof base !== "number") return null;
    return share(cellName(row, part), count, cellName(row, whole), base, table.settings);
  }
  if (column.kind !== "count" && column.kind !== "average") return null;
  const value = column.values[branch] ?? null;
  if (typeof value !== "number") {
    return { kind: "text", text: value === null ? words.missing : words.unreadable };
  }
  // One that was reckoned from persons has as many decimals as it came out with.
  if (column.kind === "average")
    return { kind: "number", value: shown(table, column.indicator.id, branch) ?? value };
  return derivedFormula(columns, c, row, branch, value) ?? { kind: "number", value };
}

/** An average of which the exact parts are known, rounded; null where it stands in the source as it is. */
function shown({ statistics, settings }: Table, id: string, branch: number): number | null {
  const exact = statistics.table.averages.get(id)?.exact?.[branch];
  const scale = 10 ** settings.decimals;
  const units = exact ? roundedQuotient(exact.numerator, exact.denominator, scale) : null;
  return units === null ? null : units / scale;
}

/** "G9-H9", "SUM(G9,H9)" for an indicator that the source has no column for, where its parts are shown. */
function derivedFormula(
  columns: readonly Column[],
  c: number,
  row: number,
  branch: number,
  value: number,
): LayoutValue | null {
  const column = columns[c];
  if (column?.kind !== "count" || !column.derivedFrom) return null;
  const parts = column.derivedFrom.map((id) => countColumn(columns, id));
  if (parts.includes(-1)) return null;
  const difference = column.indicator.derive?.how === "difference";
  const cells = parts.map((part) => cellName(row, part));
  // A part may be a dash, which SUM passes over.
  if (!difference) return { kind: "formula", formula: `SUM(${cells.join(",")})`, value };
  const names = cells.join("-");
  const [first = 0, ...others] = parts.map((part) => Number(countIn(columns[part], branch)));
  // A negative difference is an error in the source and counts as nothing (see the statistics).
  const negative = first < others.reduce((sum, other) => sum + other, 0);
  return { kind: "formula", formula: negative ? `MAX(0,${names})` : names, value };
}

function branchProgress(table: Table, row: number, branch: number): LayoutValue | null {
  const congresses = congressesOf(table.statistics, branch);
  return progressShare(table, row, congresses.held, progressBase(congresses, table.settings));
}

function countIn(column: Column | undefined, branch: number): Count {
  return column?.kind === "count" ? (column.values[branch] ?? null) : null;
}
