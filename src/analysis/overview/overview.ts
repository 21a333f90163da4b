/**
 * What is told of a sheet, as plain data of a size that does not grow with the sheet, so that it can be handed from a
 * worker to the pane at once. Figures are ready to be shown; what made them is asked for one at a time (trace.ts).
 */
import { address, type CellRef } from "../../sheet/address";
import { indicators } from "../../congress/indicators";
import { placesOf, type Severity } from "../../congress/findings";
import { calledIn } from "../../congress/kinds";
import { blockBefore, columnsBefore } from "../../congress/change";
import type { Grid } from "../../sheet/grid";
import type { MessageValues } from "../../i18n/messages";
import { structureOf } from "../../congress/labels";
import type { Report } from "../../congress/report";
import type { CongressSettings } from "../../congress/settings";
import { acrossOf, areaIn } from "../../congress/source";
import { lineKind, mainSource } from "../../congress/table";
import type { Day } from "../../vietnamese/day";
import { withSourcesOwn } from "../../summary/from-source";
import type { SummaryOptions } from "../../summary/options";
import type { Term } from "../../vietnamese/term";
import { type GroupView, groupViews } from "./figures";
import { type ColumnView, columnViews } from "./columns";
import { type DayView, daysOf } from "./days";
import { type FindingView, type BehindView, itemsOf, partedFrom } from "./findings";

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
