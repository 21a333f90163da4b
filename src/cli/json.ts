/**
 * The result for scripts. The shape is a promise (docs/json.md): later versions add to it and change nothing.
 */
import { address, addressFrom } from "../sheet/address";
import type { Sending } from "../analysis/sending";
import { remedyOf, type Finding } from "../congress/findings";
import { labelled, progressBase } from "../congress/labels";
import type { Report } from "../congress/report";
import type { CongressSettings } from "../congress/settings";
import type { Figure, GroupStatistics, Progress, TermStatistics } from "../congress/statistics";
import { columnName, type Source } from "../congress/source";
import { mainSource, type CongressTable } from "../congress/table";
import { placeOf, type FileReport } from "../reading/read-books";
import { isoDay, type DaySpan } from "../vietnamese/day";
import { percent } from "../vietnamese/percent";
import { formatTerm } from "../vietnamese/term";
import { sendingJson } from "./sending";

/**
 * The report of a file as the object that --json prints; of several files, of each of them what became of it; with a list of branches,
 * which of them have sent.
 */
export function toJson(
  file: string,
  report: Report,
  settings: CongressSettings,
  files: readonly FileReport[] = [],
  sending: Sending | null = null,
): object {
  const { statistics, findings } = report;
  const { table, standing } = statistics;
  const source = mainSource(table);
  const { sheet, unread } = source;
  return {
    source: sourceJson(file, table),
    ...(files.length > 0 && { sources: files.map(fileJson) }),
    ...(sending && { sending: sendingJson(sending) }),
    organisation: table.organisation,
    term: table.term && formatTerm(table.term),
    asOf: standing.asOf && isoDay(standing.asOf),
    ...termJson(statistics, settings),
    ...(report.previous && { previous: previousJson(file, report.previous, settings) }),
    columns: columnsJson(source),
    unread: unread.map(({ column, header: words }) => ({
      column: columnName(source, column),
      header: words.join(" > "),
    })),
    reading: readingJson(findings, sheet),
    findings: findings.map((one) => findingJson(one, sheet)),
  };
}

function sourceJson(file: string, table: CongressTable): object {
  const { book = file } = mainSource(table);
  return { file: book, ...placeOf(table) };
}

function previousJson(file: string, statistics: TermStatistics, settings: CongressSettings): object {
  const { table } = statistics;
  return {
    term: table.term && formatTerm(table.term),
    source: sourceJson(file, table),
    ...termJson(statistics, settings),
  };
}

function termJson(statistics: TermStatistics, settings: CongressSettings): object {
  return {
    ...groupJson(statistics, settings),
    blocks: statistics.blocks.map((block) => ({ name: block.name, ...groupJson(block, settings) })),
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

function columnsJson(source: Source): readonly object[] {
  return source.columns.map(({ column, header, field, percent: isPercent }) => ({
    column: columnName(source, column),
    header: header.join(" > "),
    field,
    ...(isPercent && { percent: true }),
  }));
}

/** What was decided on weak evidence; sure where nothing was. */
function readingJson(findings: readonly Finding[], home: string): object {
  const doubts = findings.filter(({ kind }) => remedyOf(kind) !== null);
  return { sure: doubts.length === 0, doubts: doubts.map((one) => findingJson(one, home)) };
}

/** Of several files a cell is named with its file and its sheet. */
function findingJson({ code, severity, cell, message, values }: Finding, home: string): object {
  if (cell?.book !== undefined)
    return { code, severity, file: cell.book, sheet: cell.sheet, cell: address(cell), message };
  const { file } = values;
  return {
    ...{ code, severity, ...(typeof file === "string" && { file }) },
    ...{ cell: cell && addressFrom(home, cell), message },
  };
}

function fileJson({ file, source, status, of, message }: FileReport): object {
  return {
    file,
    ...(source ?? { sheet: null, kind: null, header: null, rows: null }),
    ...{ status, ...(of !== undefined && { of }), ...(message !== undefined && { message }) },
  };
}
