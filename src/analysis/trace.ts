/** What made a number: the branches behind it, with the cells that hold its parts. */
import type { State } from "../congress/table";
import { addressFrom, type CellRef } from "../sheet/address";
import { labelOf } from "../congress/labels";
import { acrossOf } from "../congress/source";

import { congressesOf, countOf, countsOf, type TermStatistics } from "../congress/statistics";
import { cellsOf, headersOf, mainSource, type CongressTable, type Count } from "../congress/table";
import { formatNumber } from "../vietnamese/count";
import { formatMonth, formatQuarter, formatSpanShort } from "../vietnamese/date";

/** What is asked: an indicator's figure, or the branches that stand somewhere; of a block, or of the whole (null), or of one row. */
export type TraceQuestion = { readonly block: number | null; readonly row?: number } & (
  | { readonly kind: "figure"; readonly indicator: string }
  | { readonly kind: "standing"; readonly state: State }
);

export interface TraceCell {
  readonly cell: CellRef;
  /** As it is told beside the table's sheet. */
  readonly address: string;
  readonly text: string;
}

export interface TraceRow {
  readonly branch: string;
  readonly cells: readonly TraceCell[];
}

export interface Trace {
  readonly how: "summed" | "averaged" | "derived" | State;
  /** The headers of the columns that it came from; `across` for sentences that speak of them (`acrossOf`). */
  readonly columns: readonly string[];
  readonly across: "" | "1";
  /** Labels of the indicators that it was computed from, where the sheet has no column for it. */
  readonly derivedFrom: readonly string[];
  readonly rows: readonly TraceRow[];
  /** Rows that made a figure, or congresses that stand there. */
  readonly count: number;
  /** Rows beyond those that are told. */
  readonly more: number;
}

const MOST_ROWS = 200;

export function traceOf(statistics: TermStatistics, question: TraceQuestion): Trace {
  return question.kind === "figure"
    ? traceFigure(statistics, question.indicator, question)
    : traceStanding(statistics, question.state, question);
}

function traceFigure(statistics: TermStatistics, id: string, asked: TraceQuestion): Trace {
  const { table, standing, figures } = statistics;
  const made = valuesOf(statistics, id);
  const derivedFrom = countOf(statistics, id)?.derivedFrom ?? null;
  const parts = (derivedFrom ?? [id]).flatMap((part) => {
    const column = table.counts.get(part) ?? table.averages.get(part);
    return column ? [{ part, column }] : [];
  });
  const rows: TraceRow[] = [];
  let total = 0;
  table.rows.forEach((_row, i) => {
    if (standing.states[i] !== "held" || !isIn(table, i, asked)) return;
    const numbers = parts.filter(({ column }) => typeof column.values[i] === "number");
    if (typeof made[i] !== "number" || numbers.length === 0) return;
    total++;
    if (rows.length >= MOST_ROWS) return;
    const cells = numbers.flatMap(({ part, column }) =>
      // Of a figure that is the sum of columns, the first cell tells the sum.
      cellsOf(table, i, part).map((cell, at) =>
        traced(table, cell, at === 0 ? shown(column.values[i]) : "+"),
      ),
    );
    rows.push({ branch: table.names[i] ?? "", cells });
  });
  return {
    across: acrossOf(mainSource(table)),
    columns: parts.flatMap(({ part }) => headersOf(table, part)),
    derivedFrom: (derivedFrom ?? []).flatMap((part) => {
      const figure = figures.get(part);
      return figure ? [labelOf(figure)] : [];
    }),
    how: derivedFrom ? "derived" : table.averages.has(id) ? "averaged" : "summed",
    rows,
    count: total,
    more: total - rows.length,
  };
}

/** What each branch adds to a figure; an average weighs as much as were elected, and nothing where nobody was. */
function valuesOf({ table }: TermStatistics, id: string): readonly Count[] {
  const averages = table.averages.get(id)?.values;
  if (!averages) return countsOf(table, id)?.values ?? [];
  const weights = table.counts.get("elected")?.values;
  return weights ? averages.map((average, i) => (typeof weights[i] === "number" ? average : null)) : averages;
}

function traceStanding(statistics: TermStatistics, state: State, asked: TraceQuestion): Trace {
  const { table } = statistics;
  const standing = table.rows.flatMap((_row, i) => {
    const { total, exempt, held } = congressesOf(statistics, i);
    const count = { held, exempt, pending: total - exempt - held }[state];
    return count > 0 && isIn(table, i, asked) ? [{ i, count }] : [];
  });
  const rows = standing.slice(0, MOST_ROWS).map(({ i, count }): TraceRow => {
    const text = table.branchCounts ? formatNumber(count) : dayText(table, i);
    return { branch: table.names[i] ?? "", cells: [traced(table, cellsOf(table, i, "date")[0], text)] };
  });
  return {
    how: state,
    across: acrossOf(mainSource(table)),
    columns: [],
    derivedFrom: [],
    rows,
    count: standing.reduce((sum, { count }) => sum + count, 0),
    more: standing.length - rows.length,
  };
}

function traced(table: CongressTable, cell: CellRef, text: string): TraceCell {
  return { cell, address: addressFrom(mainSource(table).sheet, cell), text };
}

function isIn(table: CongressTable, branch: number, { block, row = branch }: TraceQuestion): boolean {
  return branch === row && (block === null || table.blockOf[branch] === block);
}

function shown(value: unknown): string {
  return typeof value === "number" ? formatNumber(value) : "";
}

function dayText({ dates, notes }: CongressTable, i: number): string {
  const date = dates[i];
  if (date?.kind === "month") return formatMonth(date);
  if (date?.kind === "quarter") return formatQuarter(date);
  if (date?.kind === "days") return formatSpanShort(date.first, date.last);
  return notes[i] ?? "";
}
