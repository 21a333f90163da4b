/** When the branches of two tables hold their congresses, and what is said of it otherwise, as one. */
import { headerText } from "../../congress/source";
import type { CongressDate, CongressTable, StatedState } from "../../congress/table";
import { formatMonth, formatQuarter, formatSpanShort } from "../../vietnamese/date";
import { fold } from "../../vietnamese/fold";
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
  const isPlan = tellsPlans(other);
  const isDated = main.sources.some(({ columns }) => columns.some(({ field }) => field === "date"));
  const kept = new Set(of.flatMap((branch, i) => (isPlan && !isNull(main.dates[branch]) ? [i] : [])));
  const unlessKept = <T>(values: readonly (T | null)[]): readonly (T | null)[] =>
    kept.size === 0 ? values : values.map((value, i) => (kept.has(i) ? null : value));
  // Where another column tells the days that were kept, a planned one is still to come.
  const said = isPlan && isDated ? other.states.map((state, i) => state ?? pendingOn(other.dates[i])) : null;
  const dates = filled("date", main.dates, unlessKept(other.dates), isNull, (mine, theirs, ...branches) => {
    const [day, otherDay] = [dateText(mine), dateText(theirs)];
    if (day !== otherDay) differs(day, otherDay, ...branches);
  });
  const states = filled("status", main.states, unlessKept(said ?? other.states), isNull);
  const notes = [...filled("note", main.notes, other.notes, isNull)];
  of.forEach((branch, i) => {
    const [mine, theirs] = [notes[branch] ?? null, other.notes[i] ?? null];
    if (mine !== null && theirs !== null && !mine.includes(theirs)) notes[branch] = `${mine}; ${theirs}`;
  });
  if (!main.said && !other.said) return { dates, states, notes };
  const [mine, theirs] = [main, other].map(({ said, rows }) => said ?? rows.map(() => null));
  return { dates, states, notes, said: filled("status", mine ?? [], theirs ?? [], isNull) };
}

/** A day that was only planned says nothing beside the one that was kept, nor does it make that one pending. */
export function tellsPlans({ sources }: CongressTable): boolean {
  return sources.some(({ columns }) =>
    columns.some(
      ({ field, header }) =>
        field === "plannedDate" ||
        (field === "date" && /\b(?:du kien|ke hoach)\b/.test(fold(headerText(header)))),
    ),
  );
}

function pendingOn(date: CongressDate | null | undefined): StatedState | null {
  return isNull(date) ? null : "pending";
}

function isNull(value: unknown): boolean {
  return value === null || value === undefined;
}

function dateText(date: CongressDate | null): string {
  if (date === null) return "";
  if (date.kind === "month") return formatMonth(date);
  return date.kind === "quarter" ? formatQuarter(date) : formatSpanShort(date.first, date.last);
}
