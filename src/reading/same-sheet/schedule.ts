/** When the branches of two tables hold their congresses, and what is said of it otherwise, as one. */
import { findColumn } from "../../congress/source";
import type { CongressDate, CongressTable } from "../../congress/table";
import { formatMonth, formatQuarter, formatSpanShort } from "../../vietnamese/date";
import type { Differs, Filling } from "./filling";
import type { Pairs } from "./pairs";

type Schedule = Pick<CongressTable, "dates" | "states" | "notes" | "said">;

/** The first table goes first. `differs` is told of two days of one branch, as they are written. */
export function joinSchedules(
  main: CongressTable,
  other: CongressTable,
  { of }: Pairs,
  { filled }: Filling,
  differs: Differs<string>,
): Schedule {
  // A day that was only planned says nothing beside the one that was kept, nor do words beside it.
  const isKept = (date: CongressDate | null | undefined): boolean =>
    date !== null && date !== undefined && !date.planned;
  const kept = of.map(
    (branch, i) => tellsPlans(other) && isKept(main.dates[branch]) && !isKept(other.dates[i]),
  );
  const unlessKept = <T>(values: readonly (T | null)[]): readonly (T | null)[] =>
    values.map((value, i) => (kept[i] ? null : value));
  const own = [...main.dates];
  of.forEach((branch, i) => {
    if (own[branch]?.planned && isKept(other.dates[i])) own[branch] = null;
  });
  const dates = filled("date", own, unlessKept(other.dates), isNull, (mine, theirs, ...branches) => {
    const [day, otherDay] = [dateText(mine), dateText(theirs)];
    if (day !== otherDay) differs(day, otherDay, ...branches);
  });
  const states = filled("status", main.states, unlessKept(other.states), isNull);
  const notes = [...filled("note", main.notes, other.notes, isNull)];
  of.forEach((branch, i) => {
    const [mine, theirs] = [notes[branch] ?? null, other.notes[i] ?? null];
    if (mine !== null && theirs !== null && !mine.includes(theirs)) notes[branch] = `${mine}; ${theirs}`;
  });
  if (!main.said && !other.said) return { dates, states, notes };
  const [mine, theirs] = [main, other].map(({ said, rows }) => said ?? rows.map(() => null));
  return { dates, states, notes, said: filled("status", mine ?? [], theirs ?? [], isNull) };
}

/** Whether a column of a table tells days that were only planned. */
export function tellsPlans({ sources }: CongressTable): boolean {
  return sources.some(({ columns }) => findColumn(columns, "plannedDate") !== null);
}

function isNull(value: unknown): boolean {
  return value === null || value === undefined;
}

function dateText(date: CongressDate | null): string {
  if (date === null) return "";
  if (date.kind === "month") return formatMonth(date);
  return date.kind === "quarter" ? formatQuarter(date) : formatSpanShort(date.first, date.last);
}
