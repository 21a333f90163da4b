/** What the tests of the summary share: statistics of a drawn table, and a finding. */
import type { Finding } from "../../src/congress/findings";
import { indicators, type Indicator } from "../../src/congress/indicators";
import { standingOn } from "../../src/congress/standing";
import { computeStatistics, type TermStatistics } from "../../src/congress/statistics";
import type { CongressTable } from "../../src/congress/table";
import type { Day } from "../../src/vietnamese/day";
import { day } from "../support/table";

export function statisticsOf(
  table: CongressTable,
  asOf: Day | null = day("20/4/2017"),
  registry: readonly Indicator[] = indicators,
): TermStatistics {
  return computeStatistics(table, standingOn(table, asOf, registry), registry);
}

/** A finding with a sentence of its own, in the cell E7 of the source. */
export function aFinding(
  code: string,
  severity: Finding["severity"] = "warning",
  message = `Ô E7: ${code}.`,
): Finding {
  const cell = { sheet: "KQ", row: 6, column: 4 };
  return { kind: "exceeds", code, severity, cell, others: [], values: {}, message };
}
