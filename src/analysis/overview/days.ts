/** How congresses went on, day by day. */
import { congressesOf, type TermStatistics } from "../../congress/statistics";
import { compareDays, dayNumber, type Day } from "../../vietnamese/day";

export interface DayView {
  readonly day: Day;
  readonly held: number;
  readonly pending: number;
}

/** Congresses by their (last) day, in order; what has no exact day is left out. */
export function daysOf(statistics: TermStatistics): readonly DayView[] {
  const { table } = statistics;
  const byDay = new Map<number, { day: Day; held: number; pending: number }>();
  table.dates.forEach((date, i) => {
    if (date?.kind !== "days") return;
    const { total, exempt, held } = congressesOf(statistics, i);
    const number = dayNumber(date.last);
    const known = byDay.get(number) ?? { day: date.last, held: 0, pending: 0 };
    known.held += held;
    known.pending += total - exempt - held;
    byDay.set(number, known);
  });
  return [...byDay.values()]
    .filter(({ held, pending }) => held + pending > 0)
    .sort((a, b) => compareDays(a.day, b.day));
}
