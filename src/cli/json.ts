/**
 * The result for scripts. The shape is a promise (docs/json.md): later versions add to it and change nothing.
 */
import { address, columnLetters } from "../sheet/address";
import type { Finding } from "../congress/findings";
import { labelled, progressBase } from "../congress/labels";
import type { Report } from "../congress/report";
import type { CongressSettings } from "../congress/settings";
import type { Figure, GroupStatistics, Progress } from "../congress/statistics";
import { type CongressTable } from "../congress/table";
import { isoDay, type DaySpan } from "../vietnamese/day";
import { percent } from "../vietnamese/percent";
import { formatTerm } from "../vietnamese/term";

/** The report of a file as the object that --json prints. */
export function toJson(file: string, report: Report, settings: CongressSettings): object {
  const { statistics, findings } = report;
  const { table, standing } = statistics;
  return {
    source: {
      file,
      sheet: table.sheet,
      kind: "branches",
      header: `${address({ row: table.header.first, column: table.header.left })}:${address({ row: table.header.last, column: table.header.right })}`,
      rows: `${(table.rows[0] ?? 0) + 1}:${(table.rows.at(-1) ?? 0) + 1}`,
    },
    organisation: table.organisation,
    term: table.term && formatTerm(table.term),
    asOf: standing.asOf && isoDay(standing.asOf),
    ...groupJson(statistics, settings),
    blocks: statistics.blocks.map((block) => ({ name: block.name, ...groupJson(block, settings) })),
    columns: columnsJson(table),
    unread: table.unread.map(({ column, header }) => ({
      column: columnLetters(column),
      header: header.join(" > "),
    })),
    findings: findings.map(findingJson),
  };
}

function groupJson(group: GroupStatistics, settings: CongressSettings): object {
  return {
    congresses: progressJson(group.progress, settings),
    indicators: Object.fromEntries(
      [...group.figures].map(([id, figure]) => [id, figureJson(figure, settings)]),
    ),
  };
}

function progressJson(progress: Progress, settings: CongressSettings): object {
  const { total, required, held, pending, exempt, days, heldDays } = progress;
  return {
    total,
    required,
    held,
    pending,
    exempt,
    percent: percent(held, progressBase(progress, settings), settings.decimals),
    days: spanJson(days),
    heldDays: spanJson(heldDays),
  };
}

function spanJson(span: DaySpan | null): object | null {
  return span && { first: isoDay(span.first), last: isoDay(span.last) };
}

function figureJson(figure: Figure, { decimals }: CongressSettings): object {
  const { kind, label, rounded, base, share, derivedFrom } = labelled(figure, decimals);
  if (kind === "average") return { label, value: rounded };
  return {
    label,
    count: rounded,
    ...(base && { base: base.id, of: base.count, percent: share }),
    ...(derivedFrom && { derivedFrom }),
  };
}

function columnsJson(table: CongressTable): readonly object[] {
  return table.columns.map(({ column, header, field, percent: isPercent }) => ({
    column: columnLetters(column),
    header: header.join(" > "),
    field,
    ...(isPercent && { percent: true }),
  }));
}

function findingJson({ code, severity, cell, message }: Finding): object {
  return { code, severity, cell: cell && address(cell), message };
}
