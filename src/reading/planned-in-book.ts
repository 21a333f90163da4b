/**
 * A plan on another sheet of the workbook ("Kế hoạch", "Lịch đại hội") tells when those are to meet that have not: only days after what the
 * results are of, of branches of which the results say nothing more.
 */
import { branchKey } from "../congress/branch-name";
import { finding, type Finding } from "../congress/findings";
import type { Indicator } from "../congress/indicators";
import { saysPutOff, wordsOf } from "../congress/planned";
import { mainSource, cellsOf, type CongressTable, type FurtherLine } from "../congress/table";
import { resultRows } from "../congress/standing";
import { compareDays, type Day } from "../vietnamese/day";
import { hasResults } from "./gather/sheets";
import { isPlan } from "./gather/piece";
import { tellsPlans } from "./same-sheet/schedule";

/** The results with what a plan adds. */
export interface WithPlan {
  readonly table: CongressTable;
  /** Which of the others it was. */
  readonly plan: CongressTable;
  readonly findings: readonly Finding[];
}

/** The results with the days of the one plan among the other sheets; null where none adds any, or more than one might. */
export function withPlannedDays(
  table: CongressTable,
  others: readonly CongressTable[],
  registry: readonly Indicator[],
): WithPlan | null {
  const asOf = table.asOf ?? table.documentDay ?? null;
  if (!asOf || !hasResults(table) || table.persons || table.branchCounts) return null;
  const [plan, another] = others.filter((other) => isPlanOf(table, other));
  if (!plan || another) return null;
  const hasResult = resultRows(table, registry);
  const at = uniqueNames(plan);
  const own = uniqueNames(table);
  const found = table.names.flatMap((name, i) => {
    const line = own.get(branchKey(name)) === i ? at.get(branchKey(name)) : undefined;
    const isOpen = table.dates[i] === null && hasResult[i] === false && mayBeTold(table, i);
    return line !== undefined && isOpen && isAfter(plan, line, asOf) ? [{ i, line }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const lines = new Map(found.map(({ i, line }) => [i, line] as const));
  const tells = new Set(["date"]);
  const further = new Map(table.further);
  for (const [i, line] of lines) {
    const there: FurtherLine = { source: table.sources.length, line: plan.rows[line] ?? 0, tells };
    further.set(i, [...(further.get(i) ?? []), there]);
  }
  const source = mainSource(plan);
  // Of the plan nothing is read but its days.
  const ofDays = source.columns.filter(({ field }) => field === "branch" || field === "date");
  const cell = cellsOf(plan, first.line, "date")[0];
  return {
    plan,
    table: {
      ...table,
      sources: [...table.sources, { ...source, columns: ofDays, unread: [], figureColumns: new Map() }],
      further,
      dates: table.dates.map((date, i) => plan.dates[lines.get(i) ?? -1] ?? date),
      states: table.states.map((state, i) => (lines.has(i) ? "pending" : state)),
    },
    findings: [finding("planned-days-from-sheet", cell, { sheet: cell.sheet, count: found.length })],
  };
}

/** Days that are planned, without results, of the same term and mostly of the same branches. */
function isPlanOf(table: CongressTable, other: CongressTable): boolean {
  if (hasResults(other) || other.persons || other.branchCounts || other.sources.length > 1) return false;
  if (table.term && other.term && table.term.first !== other.term.first) return false;
  const known = new Set(table.names.map(branchKey));
  const shared = other.names.filter((name) => known.has(branchKey(name))).length;
  const isOfThese = shared * 2 > Math.max(other.names.length, table.names.length);
  return isOfThese && other.dates.some((date) => date !== null) && (isPlan(other) || tellsPlans(other));
}

/** By name the one branch that has it. */
function uniqueNames({ names }: CongressTable): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  names.map(branchKey).forEach((key, i) => places.set(key, places.has(key) ? -1 : i));
  return new Map([...places].filter(([, i]) => i >= 0));
}

/** Nothing is said of when it is to meet, or why not. */
function mayBeTold(table: CongressTable, i: number): boolean {
  const state = table.states[i] ?? null;
  const words = wordsOf(table, i);
  const saysMore = /\d|(?<!\p{L})(?:tháng|quý|tuần|sau|chờ|đợi|chưa (?:có|định|xác định))(?!\p{L})/iu.test(
    words,
  );
  return (state === null || state === "pending") && !saysMore && !saysPutOff(words);
}

function isAfter(plan: CongressTable, line: number, asOf: Day): boolean {
  const date = plan.dates[line];
  const state = plan.states[line] ?? null;
  return (
    date?.kind === "days" && compareDays(date.first, asOf) > 0 && (state === null || state === "pending")
  );
}
