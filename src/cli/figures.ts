/** The figures on the screen: where they come from, the progress, the indicators, what needs checking. */
import type { Finding, Severity } from "../congress/findings";
import { beforeOf, beforeSentence, blockBefore, columnsBefore } from "../congress/change";
import { labelled, progressBase } from "../congress/labels";
import type { Report } from "../congress/report";
import type { CongressSettings } from "../congress/settings";
import type { Figure, GroupStatistics, Progress } from "../congress/statistics";
import { acrossOf, columnName, headerText, type Source } from "../congress/source";
import { mainSource, type CongressTable } from "../congress/table";
import { say } from "../i18n/messages";
import { formatCount } from "../vietnamese/count";
import { formatDay } from "../vietnamese/date";
import { percent } from "../vietnamese/percent";
import { formatTerm } from "../vietnamese/term";

/** Findings of one kind beyond this many are counted, not listed. */
const MOST_LISTED = 20;

/** The report as lines of plain text, without a line break at the end. */
export function figuresText(report: Report, settings: CongressSettings): string {
  const { statistics, previous, findings } = report;
  const { table, standing } = statistics;
  const head = [
    sourceLine(table, settings),
    ...(table.organisation === null ? [] : [say("figures.organisation", { name: table.organisation })]),
    ...(table.term === null ? [] : [say("figures.term", { term: formatTerm(table.term) })]),
    ...(standing.asOf === null
      ? []
      : [
          say(standing.asOfTaken ? "figures.as-of-taken" : "figures.as-of", {
            day: formatDay(standing.asOf),
          }),
        ]),
    ...(previous ? [previousLine(previous.table)] : []),
    ...unreadLine(mainSource(table), previous?.table),
  ];
  const groups = statistics.blocks.map((block) =>
    groupText(block.name, block, blockBefore(previous, block.name), settings),
  );
  const whole = groupText(say("figures.whole"), statistics, previous ?? null, settings);
  const parts = [head.join("\n"), whole, ...groups];
  return [...parts, findingsText(findings)].filter((part) => part !== "").join("\n\n");
}

function sourceLine(table: CongressTable, { branchNoun }: CongressSettings): string {
  const source = mainSource(table);
  const words = {
    sheet: source.sheet,
    rows: formatCount(table.rows.length),
    noun: branchNoun,
    across: acrossOf(source),
  };
  return table.persons && !table.persons.beside
    ? say("figures.source-people", { ...words, people: formatCount(table.persons.listed) })
    : say("figures.source", words);
}

function previousLine({ term, sources: [{ sheet }] }: CongressTable): string {
  return term
    ? say("figures.previous", { term: formatTerm(term), sheet })
    : say("figures.previous-unnamed", { sheet });
}

/** Those that `previous` was read from are of use. */
function unreadLine(source: Source, previous: CongressTable | undefined): readonly string[] {
  const used = columnsBefore(source, previous);
  const named = source.unread.filter(({ column, header }) => header.length > 0 && !used.has(column));
  if (named.length === 0) return [];
  const columns = named.map(({ column, header }) => `${columnName(source, column)} “${headerText(header)}”`);
  return [say("figures.unread", { columns: columns.join(", "), across: acrossOf(source) })];
}

/** `before`: the same group of the term before. */
function groupText(
  title: string,
  group: GroupStatistics,
  before: GroupStatistics | null,
  settings: CongressSettings,
): string {
  const rows = [...group.figures.values()].map((figure) => figureRow(figure, before, settings));
  const labels = Math.max(0, ...rows.map(([label]) => label.length));
  const counts = Math.max(0, ...rows.map(([, count]) => count.length));
  const lines = rows.map(([label, count, share]) =>
    `  ${label.padEnd(labels)}  ${count.padStart(counts)}  ${share}`.trimEnd(),
  );
  return [title, `  ${progressLine(group.progress, settings)}`, ...lines].join("\n");
}

function progressLine(progress: Progress, settings: CongressSettings): string {
  const base = progressBase(progress, settings);
  const share = percent(progress.held, base, settings.decimals);
  const parts = [
    say("figures.held", {
      held: formatCount(progress.held),
      base: formatCount(base),
      noun: settings.branchNoun,
    }) + (share === null ? "" : ` (${share})`),
    ...(progress.pending > 0 ? [say("figures.pending", { count: formatCount(progress.pending) })] : []),
    ...(progress.exempt > 0 ? [say("figures.exempt", { count: formatCount(progress.exempt) })] : []),
  ];
  return parts.join("; ");
}

function figureRow(
  figure: Figure,
  group: GroupStatistics | null,
  { decimals }: CongressSettings,
): readonly [string, string, string] {
  const { label, text, share, derivedFrom } = labelled(figure, decimals);
  const derived = derivedFrom ? ` ${say("figures.derived")}` : "";
  const before = beforeOf(figure, group, decimals);
  const compared = before ? ` [${beforeSentence(before, say)}]` : "";
  return [label, text ?? "-", `${share ?? ""}${derived}${compared}`.trim()];
}

function findingsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return say("figures.nothing-to-check");
  const severities: readonly Severity[] = ["error", "warning", "info"];
  const lines = severities.flatMap((severity) => {
    const all = findings.filter((one) => one.severity === severity);
    if (all.length === 0) return [];
    const more =
      all.length > MOST_LISTED ? [`    ${say("figures.more", { count: all.length - MOST_LISTED })}`] : [];
    return [
      `  ${say(`severity.${severity}`)} (${all.length})`,
      ...all.slice(0, MOST_LISTED).map(({ message }) => `  - ${message}`),
      ...more,
    ];
  });
  return [say("figures.to-check"), ...lines].join("\n");
}
