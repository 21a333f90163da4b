/** The days of a sheet by what they are known by in a text, with their months and years, and its term. */
import type { CongressSettings } from "../../congress/settings";
import { markTimes } from "../../congress/note-times";
import { wordsOf, yearBeside } from "../../congress/planned";
import type { TermStatistics } from "../../congress/statistics";
import { dayFromNumber, dayNumber, daysInSpan, type Day, type DaySpan } from "../../vietnamese/day";
import { numberKey } from "../../vietnamese/numbers-in-text";

/** Days that are beside each other are told with those between; so many are looked at. */
const LONGEST = 60;

/** Days as texts write them, in full and without what stands beside them; months, years and terms. */
export function numberKeysOfDays(
  { table, standing, progress }: TermStatistics,
  { season }: CongressSettings,
  typed: readonly string[],
): readonly string[] {
  const spans = [
    ...table.dates.flatMap((date): readonly DaySpan[] => (date?.kind === "days" ? [date] : [])),
    ...[season, progress.days, progress.heldDays].flatMap((span) => span ?? []),
    ...[standing.asOf, table.asOf, table.documentDay].flatMap((day) =>
      day ? [{ first: day, last: day }] : [],
    ),
  ];
  const days = new Map(spans.flatMap(daysOf).map((day) => [dayNumber(day), day] as const));
  // A congress that was put off has its old day and its new one in its note.
  const told = table.rows.flatMap((_row, i) =>
    markTimes(wordsOf(table, i), yearBeside(table, standing.asOf, i)).times.flatMap(({ date }) => date ?? []),
  );
  for (const span of told)
    if (span.kind === "days") for (const day of daysOf(span)) days.set(dayNumber(day), day);
  const dates = [...table.dates, ...told];
  const months = dates.flatMap((date) => (date?.kind === "month" ? [date] : []));
  const years = [
    ...[...days.values(), ...months].map(({ year }) => year),
    ...dates.flatMap((date) => (date?.kind === "quarter" ? [date.year] : [])),
  ];
  // What is new is told since a day that was typed, or from the day after it.
  const last = typed.filter((text) => LONE_DAY.test(text)).flatMap(daysIn);
  const since = last.flatMap((day) => [day, dayFromNumber(dayNumber(day) + 1)]);
  return [
    ...[...days.values(), ...since].flatMap(({ year, month, day }) =>
      [{ year, month, day }, { month, day }, { day }].map(numberKey.day),
    ),
    ...[...days.values(), ...months].flatMap(({ year, month }) =>
      [{ year, month }, { month }].map(numberKey.day),
    ),
    ...years.map(numberKey.year),
    ...termKeys({ table }),
  ];
}

/** A term, and its years alone. */
export function termKeys({ table: { term } }: Pick<TermStatistics, "table">): readonly string[] {
  if (!term) return [];
  const { first, last } = term;
  return [numberKey.term(first, last), numberKey.year(first), numberKey.year(last)];
}

const LONE_DAY = /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/;

function daysOf({ first, last }: DaySpan): readonly Day[] {
  const length = daysInSpan(first, last);
  if (length > LONGEST) return [first, last];
  return Array.from({ length }, (_day, i) => dayFromNumber(dayNumber(first) + i));
}

function daysIn(text: string): readonly Day[] {
  return [...text.matchAll(/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/g)].map(([, day, month, year]) => ({
    ...{ day: Number(day), month: Number(month), year: Number(year) },
  }));
}
