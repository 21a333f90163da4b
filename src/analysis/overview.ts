/**
 * What is told of a sheet, as plain data of a size that does not grow with the sheet, so that it can be handed from a
 * worker to the pane at once. Figures are ready to be shown; what made them is asked for one at a time (trace.ts).
 */
import { address, type CellRef } from "../sheet/address";
import { indicators, type Indicator } from "../congress/indicators";
import { listHeading } from "../congress/group-facts";
import { findingKey, placesOf, type Finding, type FindingKind, type Severity } from "../congress/findings";
import { calledIn } from "../congress/kinds";
import { touchingFindings } from "./numbers/touching";
import { beforeOf, blockBefore, columnsBefore, type Before } from "../congress/change";
import type { FigureId } from "../documents/document";
import type { Grid } from "../sheet/grid";
import { isDayFormat } from "../sheet/number-format";
import { formatDay } from "../vietnamese/date";
import type { MessageValues } from "../i18n/messages";
import { fieldLabel, labelled, labelOf, progressBase, structureOf } from "../congress/labels";
import type { Report } from "../congress/report";
import type { CongressSettings } from "../congress/settings";
import {
  congressesOf,
  countsOf,
  type Figure,
  type GroupStatistics,
  type TermStatistics,
} from "../congress/statistics";
import {
  acrossOf,
  areaIn,
  cellIn,
  columnName,
  firstCellOf,
  headerText,
  type Source,
} from "../congress/source";
import { lineKind, mainSource } from "../congress/table";
import { measureTargets } from "../congress/targets";
import { columnKeys } from "../reading/table/assign";
import { compareDays, dayNumber, serialToDay, type Day } from "../vietnamese/day";
import { percent } from "../vietnamese/percent";
import { withSourcesOwn } from "../summary/from-source";
import type { SummaryOptions } from "../summary/options";
import type { Term } from "../vietnamese/term";

export interface FigureView {
  readonly id: string;
  readonly label: string;
  /** The heading that it stands under in a list of figures. */
  readonly heading: string;
  /** A whole number; null for an average. */
  readonly count: number | null;
  /** "44,5"; null for a count. */
  readonly average: string | null;
  /** "90%"; null where there is no base. */
  readonly share: string | null;
  readonly base: { readonly label: string; readonly count: number } | null;
  /** The same figure of the term before; null where there is none to be compared with. */
  readonly before: Before | null;
  /** Computed from other columns. */
  readonly derived: boolean;
  readonly target: { readonly percent: number; readonly source: string; readonly met: boolean } | null;
  /** All that the sheet has of it, where that is more than what those have that held their congress; else null. */
  readonly everywhere: number | null;
  /** Keys of errors and warnings at the cells that it was made from, the worst first. */
  readonly doubts: readonly string[];
}

export interface GroupView {
  /** Null for the whole. */
  readonly name: string | null;
  readonly held: number;
  readonly pending: number;
  readonly exempt: number;
  readonly total: number;
  /** What the share of congresses held is taken of. */
  readonly base: number;
  readonly share: string | null;
  readonly figures: readonly FigureView[];
}

export interface ColumnView {
  readonly column: number;
  /** As the sheet names it: "F"; of what stands here and there the first cell with a value. */
  readonly name: string;
  /** The last cell of its header, or that cell. */
  readonly cell: CellRef;
  /** Names the column in corrections; null for one without a heading, which its values tell. */
  readonly key: string | null;
  readonly header: string;
  /** What it was understood as; null where it is not used. */
  readonly field: string | null;
  /** What its figures are called, two of a column with two in each cell; null for one without a name. None where it is not used. */
  readonly labels: readonly (string | null)[];
  readonly percent: boolean;
  /** The first values below its heading, to know it by; none where its sheet is not at hand. */
  readonly samples: readonly string[];
  /** It tells the term before. */
  readonly before: boolean;
  readonly assigned: boolean;
}

export interface DayView {
  readonly day: Day;
  readonly held: number;
  readonly pending: number;
}

export interface FindingView {
  /** What it is known by among those that staff tick. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  /** The cells that it compares with that one. */
  readonly others: readonly CellRef[];
  /** What stands in the places of its sentence. */
  readonly places: MessageValues;
  /** What else is said of that cell: a cell is one item in a list, with all that is to be mended there. */
  readonly also: readonly FindingView[];
}

/** A sum that was typed and does not follow what was changed above it. */
export interface BehindView {
  readonly key: string;
  readonly cell: CellRef;
  /** What the rows make now. */
  readonly sum: number;
}

export interface Overview {
  readonly sheet: string;
  /** All sheets that were read together, that one first. */
  readonly sheets: readonly string[];
  /** Something where lines are no rows (`acrossOf`). */
  readonly across: "" | "1";
  readonly header: { readonly first: string; readonly last: string };
  readonly rows: number;
  /** What each row is called. */
  readonly noun: string;
  /** Whose figures all are, where they are told of one alone. */
  readonly only: string | null;
  /** Old encodings that were read as Unicode: what is said of each. */
  readonly encodings: readonly MessageValues[];
  /** Of a list of persons how many it names; null where a line is a branch. */
  readonly people: number | null;
  readonly organisation: string | null;
  /** What of the summary's heads and foot the source sheet tells, for where staff choose nothing. */
  readonly ofSource: SummaryOptions;
  readonly term: Term | null;
  /** The term that figures are compared with; null where there is none, its years where the sheet names them. */
  readonly previous: { readonly term: Term | null; readonly sheet: string } | null;
  readonly asOf: Day | null;
  /** Where the as-of date is from. */
  readonly asOfFrom: "chosen" | "sheet" | "days" | "nothing";
  readonly columns: readonly ColumnView[];
  readonly groups: readonly [GroupView, ...GroupView[]];
  /** Ids of the whole's figures that a chart of the elected shows, in their order; none where there is no chart. */
  readonly structure: readonly string[];
  /** Congresses by their (last) day, in order; what has no exact day is left out. */
  readonly days: readonly DayView[];
  readonly findings: readonly FindingView[];
  /** Typed sums that a change of other cells has left behind: one item in a list. */
  readonly behind: readonly BehindView[];
  readonly findingCounts: Readonly<Record<Severity, number>>;
  /** Indicators that can be columns of the summary, in the registry's order. */
  readonly offered: readonly { readonly id: string; readonly label: string }[];
  readonly hasPeople: boolean;
  /** Branches or persons are struck out, and left out. */
  readonly hasStruck: boolean;
}

/** Findings beyond this many are counted, not told: nobody reads more at once. */
export const MOST_FINDINGS = 300;

export interface OverviewInput {
  readonly report: Report;
  readonly settings: CongressSettings;
  readonly assigned: ReadonlySet<string>;
  readonly asOfChosen: boolean;
  /** The sheets themselves, where they are at hand. */
  readonly grids?: readonly Grid[];
  /** Whether a typed sum was right before other cells were changed; none was where nothing says so. */
  readonly wasRight?: (cell: CellRef) => boolean;
}

export function overviewOf({
  report,
  settings,
  assigned,
  asOfChosen,
  grids = [],
  wasRight,
}: OverviewInput): Overview {
  const { statistics, previous } = report;
  const { behind, others: findings } = partedFrom(report.findings, wasRight);
  const items = itemsOf(findings);
  const count = (severity: Severity): number => items.filter((one) => one.severity === severity).length;
  const { table, standing } = statistics;
  const source = mainSource(table);
  const header = areaIn(source, source.header.first, source.header.last);
  const told = findings.slice(0, MOST_FINDINGS);
  const group = groupViews(statistics, told, settings);
  return {
    sheet: source.sheet,
    sheets: [...new Set(table.sources.map(({ sheet }) => sheet))],
    across: acrossOf(source),
    header: {
      first: address({ row: header.top, column: header.left }),
      last: address({ row: header.bottom, column: header.right }),
    },
    rows: table.rows.length,
    noun: calledIn(table, settings).branchNoun,
    only: table.rows.length === 1 ? (table.names[0] ?? null) : null,
    encodings: report.findings.filter(({ kind }) => kind === "old-encoding-read").map(placesOf),
    people: lineKind(table) === "people" ? (table.persons?.listed ?? null) : null,
    organisation: table.organisation,
    ofSource: withSourcesOwn({}, statistics),
    term: table.term,
    previous: previous ? { term: previous.table.term, sheet: mainSource(previous.table).sheet } : null,
    asOf: standing.asOf,
    asOfFrom: asOfChosen ? "chosen" : standing.asOfTaken ? "days" : standing.asOf ? "sheet" : "nothing",
    columns: columnViews(
      source,
      assigned,
      columnsBefore(source, previous?.table),
      grids.find((grid) => grid.sheet === source.sheet),
    ),
    groups: [
      group(null, statistics, previous ?? null),
      ...statistics.blocks.map((block, i) => group(i, block, blockBefore(previous, block.name))),
    ],
    structure: structureOf(statistics).map(({ indicator }) => indicator.id),
    days: daysOf(statistics),
    findings: items.slice(0, MOST_FINDINGS),
    behind,
    findingCounts: {
      error: count("error"),
      warning: count("warning") + (behind.length > 0 ? 1 : 0),
      info: count("info"),
    },
    offered: indicators
      .filter(({ id }) => statistics.figures.has(id) || table.counts.has(id) || table.averages.has(id))
      .map(({ id, label }) => ({ id, label })),
    hasPeople: table.people.size > 0,
    hasStruck: findings.some(({ kind }) => kind === "struck-rows" || kind === "persons-struck"),
  };
}

/** A finding as the pane is told of it. */
export function findingView(finding: Finding): FindingView {
  const { kind, severity, cell, others } = finding;
  return { key: findingKey(finding), kind, severity, cell, others, places: placesOf(finding), also: [] };
}

/** The findings by their cells, in the order of the first, which is the worst, of each. */
function itemsOf(findings: readonly Finding[]): readonly FindingView[] {
  const byCell = new Map<string, Finding[]>();
  findings.forEach((finding, i) => {
    const { cell } = finding;
    const key = cell ? JSON.stringify([cell.book, cell.sheet, cell.row, cell.column]) : String(i);
    const known = byCell.get(key);
    if (known) known.push(finding);
    else byCell.set(key, [finding]);
  });
  return [...byCell.values()].flatMap(([first, ...more]) =>
    first ? [{ ...findingView(first), also: more.map(findingView) }] : [],
  );
}

/** Counts that were typed as sums, which what is counted can be put into. */
export const SUMS: ReadonlySet<FindingKind> = new Set(["typed-total-differs", "typed-subtotal-differs"]);

function partedFrom(
  findings: readonly Finding[],
  wasRight: OverviewInput["wasRight"],
): { readonly behind: readonly BehindView[]; readonly others: readonly Finding[] } {
  const behind: BehindView[] = [];
  const others = findings.filter((finding) => {
    const { kind, cell } = finding;
    const sum = finding.values["ours"];
    if (!SUMS.has(kind) || !cell || typeof sum !== "number" || wasRight?.(cell) !== true) return true;
    behind.push({ key: findingKey(finding), cell, sum });
    return false;
  });
  return { behind, others };
}

function columnViews(
  source: Source,
  assigned: ReadonlySet<string>,
  before: ReadonlySet<number>,
  sheet: Grid | undefined,
): readonly ColumnView[] {
  const { columns, unread, lines } = source;
  const all = [
    ...columns
      // Where lines were laid out anew a column without words is no cell of the sheet.
      .filter(
        ({ header, column }, i) =>
          columns[i - 1]?.column !== column && (header.length > 0 || lines === "rows"),
      )
      .map(({ column, header, field, percent }) => {
        // A share beside its count is no other figure.
        const [, second] = columns.filter((one) => one.column === column && !one.percent);
        const labels = [field, ...(second ? [second.field] : [])].map(fieldLabel);
        return { column, header, field, percent, labels };
      }),
    ...unread.map(({ column, header }) => ({ column, header, field: null, percent: false, labels: [] })),
  ].sort((a, b) => a.column - b.column);
  const headed = all.filter(({ header }) => header.length > 0);
  const keys = new Map(columnKeys(headed).map((key, i) => [headed[i], key] as const));
  return all.map((one) => {
    const key = keys.get(one) ?? null;
    const name = columnName(source, one.column);
    // Cells from the first form to the last are no place that one can go to.
    const first = /^[A-Z]+\d/.test(name) ? firstCellOf(source, one.column) : null;
    return {
      ...one,
      name: first ? address(first) : name,
      cell: first ?? cellIn(source, source.header.last, one.column),
      key,
      header: headerText(one.header),
      samples: sheet ? samplesOf(source, sheet, one.column) : [],
      before: one.field === null && before.has(one.column),
      assigned: key !== null && assigned.has(key),
    };
  });
}

/** Values are shown of so many lines below the heading at most. */
const MOST_SAMPLES = 3;
const MOST_LOOKED_AT = 40;

function samplesOf({ lines, header }: Source, { values, formats }: Grid, column: number): readonly string[] {
  if (lines !== "rows") return [];
  const samples: string[] = [];
  for (let row = header.last + 1; row < Math.min(values.length, header.last + MOST_LOOKED_AT); row++) {
    const value = values[row]?.[column] ?? null;
    if (value === null || samples.length === MOST_SAMPLES) continue;
    const format = formats[row]?.[column];
    const day =
      typeof value === "number" && format !== undefined && isDayFormat(format) ? serialToDay(value) : null;
    samples.push(day ? formatDay(day) : String(value));
  }
  return samples;
}

/** Makes what is told of the whole, whose block is null, and of each block. */
function groupViews(
  statistics: TermStatistics,
  findings: readonly Finding[],
  settings: CongressSettings,
): (block: number | null, group: GroupStatistics, before: GroupStatistics | null) => GroupView {
  const idOf = (indicator: string, block: number | null): FigureId => ({
    ...{ kind: "indicator", indicator, what: "count", block },
  });
  const ids = [...statistics.figures.keys()].map((id) => idOf(id, null));
  const doubtful = findings.filter(({ severity }) => severity !== "info");
  const touching = touchingFindings(statistics, doubtful, ids);
  // Leaders set targets for the whole, not for its blocks.
  const targets = measureTargets(statistics, settings);
  const targetOf = ({ id }: Indicator): FigureView["target"] => {
    const one = targets.find(({ target }) => target.indicator === id);
    return one ? { percent: one.target.percent, source: one.target.source, met: one.met } : null;
  };
  return (block, group, before) => {
    const { held, pending, exempt, total } = group.progress;
    const base = progressBase(group.progress, settings);
    const figures = [...group.figures.values()].map((figure) => ({
      ...figureOf(figure, group, settings),
      before: beforeOf(figure, before, settings.decimals),
      target: block === null ? targetOf(figure.indicator) : null,
      everywhere: everywhereOf(figure, block, statistics),
      doubts: touching(idOf(figure.indicator.id, block)).map(findingKey),
    }));
    const name = block === null ? null : (statistics.blocks[block]?.name ?? "");
    const share = percent(held, base, settings.decimals);
    return { name, held, pending, exempt, total, base, share, figures };
  };
}

/** Whoever holds a figure against the sheet's own total sees that of all lines. */
function everywhereOf(figure: Figure, block: number | null, { table }: TermStatistics): number | null {
  if (figure.kind !== "count" || figure.derivedFrom !== null) return null;
  const values = countsOf(table, figure.indicator.id)?.values ?? [];
  const all = values.reduce<number>(
    (sum, value, i) =>
      typeof value === "number" && (block === null || table.blockOf[i] === block) ? sum + value : sum,
    0,
  );
  return all > figure.count ? all : null;
}

function figureOf(
  figure: Figure,
  group: GroupStatistics,
  { decimals }: CongressSettings,
): Omit<FigureView, "target" | "before" | "everywhere" | "doubts"> {
  const { id, group: columns } = figure.indicator;
  const { kind, label, value, text, base, share, derivedFrom } = labelled(figure, decimals);
  const whole = base && group.figures.get(base.id);
  return {
    ...{ id, heading: listHeading(columns), label },
    count: kind === "count" ? value : null,
    average: kind === "average" ? text : null,
    share,
    base: base && whole ? { label: labelOf(whole), count: base.count } : null,
    derived: derivedFrom !== null,
  };
}

function daysOf(statistics: TermStatistics): readonly DayView[] {
  const { table } = statistics;
  const byDay = new Map<number, { day: Day; held: number; pending: number }>();
  table.dates.forEach((date, i) => {
    if (date?.kind !== "days") return;
    const { total, exempt, held } = congressesOf(statistics, i);
    const number = dayNumber(date.last);
    const known = byDay.get(number) ?? { day: date.last, held: 0, pending: 0 };
    known.held += held;
    known.pending += total - exempt - held;
    byDay.set(number, known);
  });
  return [...byDay.values()]
    .filter(({ held, pending }) => held + pending > 0)
    .sort((a, b) => compareDays(a.day, b.day));
}
