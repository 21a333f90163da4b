/**
 * From a table to everything that is told of it: where each branch stands, the statistics, the findings. Pane,
 * command line and functions all take this way, so that their figures never differ; a function that shows no
 * findings takes the way to the statistics alone.
 */
import type { Day } from "../vietnamese/day";
import { agedOn } from "./aged";
import { checkTerm } from "./checks/checks";
import { inOrder, toldBeside, type Finding } from "./findings";
import { indicators, type Indicator } from "./indicators";
import { defaultSettings, type CongressSettings } from "./settings";
import { chooseAsOf, namedAsOf, standingOn, standingPast } from "./standing";
import { computeStatistics, type TermStatistics } from "./statistics";
import { mainSource, type CongressTable } from "./table";

export interface Report {
  readonly statistics: TermStatistics;
  /** Those of the term before, where the sheet has it to be compared with. */
  readonly previous?: TermStatistics;
  /** Errors first, then warnings, then notes; each group from top to bottom of the sheet. */
  readonly findings: readonly Finding[];
}

export interface ReportInput {
  readonly table: CongressTable;
  /** The table of the term before. */
  readonly previous?: CongressTable;
  /** What reading the sheet found. */
  readonly findings: readonly Finding[];
  /** The as-of date that staff chose; null leaves it to the sheet. */
  readonly asOf: Day | null;
  /** A day after this is in the future. */
  readonly today: Day;
  /** How old listed persons are; as usual where it is left out. */
  readonly ages?: CongressSettings["ages"];
}

/** The statistics of a table, without any check: of the whole registry, or of the indicators `needed` and their bases. */
export function statisticsOf(
  { table, asOf, today, ages }: Omit<ReportInput, "findings">,
  registry: readonly Indicator[] = indicators,
  needed: readonly Indicator[] = registry,
): TermStatistics {
  const day = chooseAsOf(table, asOf, today);
  const isTaken = day !== null && namedAsOf(table, asOf) === null;
  const standing = { ...standingOn(table, day, registry), ...(isTaken && ({ asOfTaken: true } as const)) };
  return computeStatistics(agedOn(table, day, registry, ages), standing, needed);
}

/** The statistics of a past term: all its congresses were held, but for those of which the sheet says otherwise. */
export function previousStatisticsOf(
  table: CongressTable,
  { today, ages }: Pick<ReportInput, "today" | "ages">,
  registry: readonly Indicator[] = indicators,
): TermStatistics {
  const standing = standingPast(table, registry);
  const day = chooseAsOf(table, null, today);
  return computeStatistics(agedOn(table, day, registry, ages), standing, registry);
}

/** What reading `found` and what the checks find, errors first. */
export function findingsOf(
  statistics: TermStatistics,
  found: readonly Finding[],
  settings: CongressSettings = defaultSettings,
  registry: readonly Indicator[] = indicators,
): readonly Finding[] {
  return inOrder([...found, ...checkTerm(statistics, settings, registry)], statistics.table.sources);
}

/** Of a past term nothing can be mended but what the sheet itself adds up otherwise. */
function previousFindings(
  previous: TermStatistics,
  { table }: TermStatistics,
  settings: CongressSettings,
  registry: readonly Indicator[],
): readonly Finding[] {
  const home = mainSource(table).sheet;
  return checkTerm(previous, settings, registry)
    .filter(({ kind }) => kind === "typed-total-differs")
    .map((one) => toldBeside(one, home));
}

export function makeReport(
  input: ReportInput,
  settings: CongressSettings = defaultSettings,
  registry: readonly Indicator[] = indicators,
): Report {
  const of = { ages: settings.ages, ...input };
  const statistics = statisticsOf(of, registry);
  const previous = input.previous && previousStatisticsOf(input.previous, of, registry);
  const told = previous ? previousFindings(previous, statistics, settings, registry) : [];
  const findings = findingsOf(statistics, [...input.findings, ...told], settings, registry);
  return { statistics, ...(previous && { previous }), findings };
}
