/**
 * How many congresses a sheet of criteria speaks of. Often it says only how many were held, or nothing: what is then taken for the
 * whole is told, and a sum over branches of which nobody knows how many there are is refused.
 */
import { finding, type Finding } from "../../congress/findings";
import { cellsOf, type BranchCounts, type CongressTable, type Count } from "../../congress/table";
import type { CellRef } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import { refuse, type Refusal } from "../refusal";
import { progressIn, type SaidProgress } from "../words/progress-words";
import { readsAsBranch } from "../words/row-words";

/** "Chi bộ thôn | Chi bộ cơ quan" with numbers of branches: each is a block. Committees keep their names alone. */
export function inGroups(table: CongressTable): CongressTable {
  const { blocks, names, rows } = table;
  const counted = [...COUNTED, "branches"].some((field) => table.counts.has(field));
  if (!counted || blocks.length > 0 || rows.length < 2 || names.some(isCommittee)) return table;
  return {
    ...table,
    blocks: names.map((name, i) => ({ name, cell: cellsOf(table, i, "branch")[0] })),
    blockOf: names.map((_name, i) => i),
    reportedTotals: table.reportedTotals,
  };
}

function isCommittee(name: string): boolean {
  return /^(?:đảng (?:bộ|ủy|uỷ)|đb)(?=\s)/iu.test(name);
}

const COUNTED = ["heldBranches", "pendingBranches", "exemptBranches"] as const;

/** How many congresses a line above the criteria says were held, of how many. */
export interface TitledProgress extends SaidProgress {
  readonly cell: CellRef;
}

/** What the rows above `end` say so; null where none or several differ. */
export function titledProgress(grid: Grid, end: number): TitledProgress | null {
  const found = grid.values
    .slice(0, end)
    .flatMap((row, r) =>
      row.flatMap((value, column) =>
        typeof value !== "string"
          ? []
          : progressIn(value).map((said) => ({ ...said, cell: cellAt(grid, r, column) })),
      ),
    );
  const [first, ...others] = found;
  const isOne = others.every(({ held, total }) => held === first?.held && total === first.total);
  return first && isOne && first.total > 0 ? first : null;
}

/** The table with its numbers of branches as far as they can be told, or why it cannot be counted. */
export function settleProgress(
  table: CongressTable,
  whole: boolean,
  titled: TitledProgress | null,
): Refusal | { readonly ok: true; readonly table: CongressTable; readonly findings: readonly Finding[] } {
  if (table.branchCounts) return { ok: true, table, findings: [] };
  const [held, pending, exempt] = COUNTED.map((field) => table.counts.get(field) ?? null);
  const parts = [held, pending, exempt].filter((part) => part !== null && part !== undefined);
  const [first] = COUNTED.filter((field) => table.counts.has(field));
  if (first !== undefined) {
    const values = table.rows.map((_row, i): Count => sum(parts.map((part) => part.values[i] ?? null)));
    const branchCounts: BranchCounts = {
      total: { values },
      held: held ?? null,
      pending: pending ?? null,
      exempt: exempt ?? null,
    };
    const found = finding("branches-not-told", cellsOf(table, 0, first)[0]);
    return { ok: true, table: { ...table, branchCounts }, findings: [found] };
  }
  if (!whole) return { ok: true, table, findings: [] };
  const secretaries = table.counts.get("secretaries")?.values[0] ?? null;
  const most = Number(secretaries ?? 0);
  if (titled && titled.held <= titled.total && most <= titled.held) {
    const { held: met, total, cell } = titled;
    const counted: BranchCounts = {
      total: { values: [total] },
      held: { values: [met] },
      pending: null,
      exempt: null,
    };
    const found = finding("branches-from-title", cell, { held: String(met), total: String(total) });
    return { ok: true, table: { ...table, branchCounts: counted }, findings: [found] };
  }
  if (typeof secretaries === "number" && secretaries > 1) return refuse({ kind: "branches-unknown" });
  const cell = cellsOf(table, 0, "elected")[0];
  const words = { name: table.names[0] ?? "" };
  const isOne = secretaries === 1 || readsAsBranch(words.name);
  return { ok: true, table, findings: [finding(isOne ? "one-body" : "one-body-assumed", cell, words)] };
}

function sum(counts: readonly Count[]): Count {
  if (counts.includes("unreadable")) return "unreadable";
  const numbers = counts.filter((count) => typeof count === "number");
  return numbers.length === 0 ? null : numbers.reduce((all, one) => all + one, 0);
}
