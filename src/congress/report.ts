/**
 * From a table to everything that is told of it: where each branch stands, the statistics, the findings. Pane,
 * command line and functions all take this way, so that their figures never differ.
 */
import type { Day } from "../vietnamese/day";
import { checkTerm } from "./checks/checks";
import { inOrder, type Finding } from "./findings";
import { indicators, type Indicator } from "./indicators";
import { defaultSettings, type CongressSettings } from "./settings";
import { chooseAsOf, standingOn } from "./standing";
import { computeStatistics, type TermStatistics } from "./statistics";
import type { CongressTable } from "./table";

export interface Report {
  readonly statistics: TermStatistics;
  /** Errors first, then warnings, then notes; each group from top to bottom of the sheet. */
  readonly findings: readonly Finding[];
}

export interface ReportInput {
  readonly table: CongressTable;
  /** What reading the sheet found. */
  readonly findings: readonly Finding[];
  /** The as-of date that staff chose; null leaves it to the sheet. */
  readonly asOf: Day | null;
  /** A day after this is in the future. */
  readonly today: Day;
}

export function makeReport(
  input: ReportInput,
  settings: CongressSettings = defaultSettings,
  registry: readonly Indicator[] = indicators,
): Report {
  const { table } = input;
  const standing = standingOn(table, chooseAsOf(table, input.asOf, input.today), registry);
  const statistics = computeStatistics(table, standing, registry);
  const findings = inOrder([...input.findings, ...checkTerm(statistics, settings, registry)]);
  return { statistics, findings };
}
