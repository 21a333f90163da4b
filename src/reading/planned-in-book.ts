/**
 * A plan on another sheet of the workbook ("Kế hoạch", "Lịch đại hội") tells when those are to meet that have not: only days after what the
 * results are of, of branches of which the results say nothing more. A list of those alone that have not met ("Danh sách chi bộ chưa tổ
 * chức đại hội") is as new as the results: its days hold whatever reason these give.
 */
import { branchKey } from "../congress/branch-name";
import { finding, type Finding } from "../congress/findings";
import type { Indicator } from "../congress/indicators";
import { saysPutOff, wordsOf } from "../congress/planned";
import {
  mainSource,
  cellsOf,
  type CongressDate,
  type CongressTable,
  type FurtherLine,
} from "../congress/table";
import { resultRows } from "../congress/standing";
import { formatDay } from "../vietnamese/date";
import { compareDays, type Day } from "../vietnamese/day";
import { hasResults } from "./gather/sheets";
import { isPlan } from "./gather/piece";
import { tellsPlans } from "./same-sheet/schedule";

const OF_DAYS: ReadonlySet<string> = new Set(["branch", "date", "plannedDate"]);

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
  if (!asOf || !hasResults(table) || table.branchCounts) return null;
  const hasResult = resultRows(table, registry);
  const isOpen = (i: number): boolean => table.dates[i] === null && hasResult[i] === false;
  const waiting = others.filter((other) => isOfWaiting(table, other, isOpen));
  const [plan, another] = waiting.length > 0 ? waiting : others.filter((other) => isPlanOf(table, other));
  if (!plan || another) return null;
  const mayTell = waiting.length > 0 ? namesNoDay : mayBeTold;
  const at = uniqueNames(plan);
  const own = uniqueNames(table);
  const found = table.names.flatMap((name, i) => {
    const line = own.get(branchKey(name)) === i ? at.get(branchKey(name)) : undefined;
    const isTold = isOpen(i) && mayTell(table, i);
    return line !== undefined && isTold && isAfter(plan, line, asOf) ? [{ i, line }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const lines = new Map(found.map(({ i, line }) => [i, line] as const));
  // Of those alone that have not met a list also tells why.
  const ofReasons = waiting.length > 0 ? ["note"] : [];
  const tells = new Set(["date", ...ofReasons]);
  const further = new Map(table.further);
  for (const [i, line] of lines) {
    const there: FurtherLine = { source: table.sources.length, line: plan.rows[line] ?? 0, tells };
    further.set(i, [...(further.get(i) ?? []), there]);
  }
  const source = mainSource(plan);
  // Of a plan nothing is read but its days.
  const ofDays = source.columns.filter(({ field }) => OF_DAYS.has(field) || ofReasons.includes(field));
  const cell = cellsOf(plan, first.line, "date")[0];
  return {
    plan,
    table: {
      ...table,
      sources: [...table.sources, { ...source, columns: ofDays, unread: [], figureColumns: new Map() }],
      further,
      ...daysOf(table, plan, lines),
      ...(ofReasons.length > 0 && {
        notes: table.notes.map((note, i) => note ?? plan.notes[lines.get(i) ?? -1] ?? null),
      }),
      states: table.states.map((state, i) => (lines.has(i) ? "pending" : state)),
    },
    findings: [finding("planned-days-from-sheet", cell, { sheet: cell.sheet, count: found.length })],
  };
}

/** A day beside one that was put off would be the old one: that it is the new one, words say. */
function daysOf(
  table: CongressTable,
  plan: CongressTable,
  lines: ReadonlyMap<number, number>,
): Pick<CongressTable, "dates" | "said"> {
  const dayOf = (i: number): CongressDate | null => plan.dates[lines.get(i) ?? -1] ?? null;
  const isMoved = (i: number): boolean => dayOf(i) !== null && saysPutOff(wordsOf(table, i));
  const said = table.rows.map((_, i) => {
    const day = dayOf(i);
    const known = table.said?.[i] ?? null;
    if (day?.kind !== "days" || !isMoved(i)) return known;
    return [...(known === null ? [] : [known]), `dự kiến ngày ${formatDay(day.first)}`].join("; ");
  });
  return {
    dates: table.dates.map((date, i) => (isMoved(i) ? date : (dayOf(i) ?? date))),
    ...(said.some((words) => words !== null) && { said }),
  };
}

/** Days of branches that all are among the results' own and have no result there, at the same time where it says of when it is. */
function isOfWaiting(table: CongressTable, other: CongressTable, isOpen: (i: number) => boolean): boolean {
  if (hasResults(other) || other.persons || other.branchCounts || other.sources.length > 1) return false;
  if (table.term && other.term && table.term.first !== other.term.first) return false;
  if (table.asOf && other.asOf && compareDays(table.asOf, other.asOf) !== 0) return false;
  const own = uniqueNames(table);
  const isToCome = tellsPlans(other) || other.states.every((state) => state === "pending");
  return (
    isToCome &&
    other.names.length < table.names.length &&
    other.names.every((name) => isOpen(own.get(branchKey(name)) ?? -1)) &&
    other.dates.some((date) => date !== null)
  );
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

/** Its own words name no day, month or other time, and do not say that there is none to be. */
function namesNoDay(table: CongressTable, i: number): boolean {
  const state = table.states[i] ?? null;
  return (state === null || state === "pending") && !/\d/.test(wordsOf(table, i));
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
