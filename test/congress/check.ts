/** The findings of a drawn table, told shortly. */
import { address } from "../../src/sheet/address";
import { checkTerm } from "../../src/congress/checks/checks";
import { inOrder, type Finding } from "../../src/congress/findings";
import { indicators, type Indicator } from "../../src/congress/indicators";
import { defaultSettings, type CongressSettings } from "../../src/congress/settings";
import { standingOn } from "../../src/congress/standing";
import { computeStatistics } from "../../src/congress/statistics";
import type { Source } from "../../src/congress/source";
import type { CongressTable } from "../../src/congress/table";
import { day, drawTable, withSource } from "../support/table";

export interface CheckOptions {
  readonly asOf?: string;
  readonly settings?: Partial<CongressSettings>;
  readonly registry?: readonly Indicator[];
  readonly table?: Partial<CongressTable>;
  readonly source?: Partial<Source>;
}

/** No targets, unless a test is about them: most drawn tables are too small to meet any. */
const QUIET: CongressSettings = { ...defaultSettings, targets: [] };

export function findingsOf(picture: string, options: CheckOptions = {}): readonly Finding[] {
  const { asOf = "20/4/2017", settings = {}, registry = indicators, table: more = {}, source = {} } = options;
  const table = withSource(drawTable(picture, more), source);
  const statistics = computeStatistics(table, standingOn(table, day(asOf), registry), registry);
  return inOrder(checkTerm(statistics, { ...QUIET, ...settings }, registry), table.sources);
}

/** "code F9" for each finding; only the code where it speaks of the whole sheet. */
export function check(picture: string, options?: CheckOptions): readonly string[] {
  return findingsOf(picture, options).map(({ code, cell }) => (cell ? `${code} ${address(cell)}` : code));
}

/** The sentences. */
export function sentences(picture: string, options?: CheckOptions): readonly string[] {
  return findingsOf(picture, options).map(({ message }) => message);
}
