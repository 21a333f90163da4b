/**
 * Where every branch stands on the as-of date: held, pending, or exempt.
 *
 * The rule: a branch has held its congress when its last day is on or before the as-of date and it is not
 * exempt. What the sheet says in words decides only where there is no exact day, or where the row has no
 * result that speaks against the words ("hoãn" beside a day that has passed). A day that was only planned holds
 * no congress: its results do, or words.
 */
import { compareDays, type Day } from "../vietnamese/day";
import { indicators, type Indicator } from "./indicators";
import { isLater } from "../vietnamese/time-of-day";
import { daysOfAll, type CongressTable, type State } from "./table";

export interface Standing {
  /** Null where the sheet has no day at all: what is stated and results alone decide. */
  readonly asOf: Day | null;
  /** Neither staff nor the sheet name that day: it is the last of the congresses that are over. */
  readonly asOfTaken?: true;
  /** Along `table.rows`. */
  readonly states: readonly State[];
  /** True where the row has any result of an election. */
  readonly hasResult: readonly boolean[];
}

/**
 * The as-of date that somebody names: what staff chose; else what the sheet's title says; else the day of the document, unless a
 * result is of a later day. Null where nobody does.
 */
export function namedAsOf(table: CongressTable, chosen: Day | null): Day | null {
  if (chosen) return chosen;
  if (table.asOf) return table.asOf;
  return table.documentDay && !hasResultAfter(table, table.documentDay) ? table.documentDay : null;
}

/**
 * The as-of date: what somebody names; else the last day on the sheet that is not after `today`, those of branches aside that the sheet itself calls not held, or does not
 * mark as it marks those with results.
 */
export function chooseAsOf(table: CongressTable, chosen: Day | null, today: Day): Day | null {
  const named = namedAsOf(table, chosen);
  if (named) return named;
  const hasResult = resultRows(table, indicators);
  // Where all that have a result are marked as held, one with neither is still to come.
  const isMarked =
    hasResult.some((has) => has) && hasResult.every((has, i) => !has || table.states[i] === "held");
  let last: Day | null = null;
  for (const [i, date] of table.dates.entries()) {
    if (date?.kind !== "days" || compareDays(date.last, today) > 0) continue;
    if (table.states[i] === "pending" || table.states[i] === "exempt") continue;
    if (isMarked && table.states[i] === null && hasResult[i] === false) continue;
    if (date.planned && table.states[i] !== "held" && hasResult[i] === false) continue;
    if (!last || compareDays(date.last, last) > 0) last = date.last;
  }
  const all = daysOfAll(table)?.last;
  return last ?? (all && compareDays(all, today) <= 0 ? all : null);
}

/** A document is written after what it tells; an earlier day was left in it from another. */
function hasResultAfter(table: CongressTable, day: Day): boolean {
  const hasResult = resultRows(table, indicators);
  return table.dates.some(
    (date, i) =>
      date?.kind === "days" && !date.planned && hasResult[i] === true && compareDays(date.last, day) > 0,
  );
}

/** Decides for each branch where it stands on `asOf`. */
export function standingOn(
  table: CongressTable,
  asOf: Day | null,
  registry: readonly Indicator[] = indicators,
): Standing {
  const hasResult = resultRows(table, registry);
  const states = table.rows.map((_row, i) => stateOf(table, i, asOf, hasResult[i] ?? false));
  return { asOf, states, hasResult };
}

/** Where every branch stood when its term was over: held, unless the sheet says otherwise and has no result. */
export function standingPast(table: CongressTable, registry: readonly Indicator[] = indicators): Standing {
  const hasResult = resultRows(table, registry);
  const states = table.rows.map((_row, i): State => {
    const heldCount = table.branchCounts?.held?.values[i];
    if (heldCount !== undefined) return typeof heldCount === "number" && heldCount > 0 ? "held" : "pending";
    return (hasResult[i] === true ? null : table.states[i]) ?? "held";
  });
  return { asOf: null, states, hasResult };
}

function stateOf(table: CongressTable, i: number, asOf: Day | null, result: boolean): State {
  const heldCount = table.branchCounts?.held?.values[i];
  if (heldCount !== undefined) return typeof heldCount === "number" && heldCount > 0 ? "held" : "pending";
  const mark = table.states[i] ?? null;
  if (mark === "exempt" && !result) return "exempt";
  const date = table.dates[i];
  if (date?.kind === "days" && asOf) {
    const isToCome = !result && mark !== "held" && isLaterThatDay(table, asOf, i);
    if (compareDays(date.last, asOf) > 0 || isToCome) return "pending";
    return !result && (mark === "pending" || (date.planned && mark !== "held")) ? "pending" : "held";
  }
  if (mark === "held") return "held";
  if (mark === "pending") return "pending";
  return result ? "held" : "pending";
}

/** Whether it is to meet on the day of the figures, after the time that these are of. */
export function isLaterThatDay(
  { dates, times, asOf: named, asOfTime }: CongressTable,
  asOf: Day | null,
  i: number,
): boolean {
  const [date, time] = [dates[i], times?.[i]];
  if (!asOf || !named || !asOfTime || !time || date?.kind !== "days") return false;
  return compareDays(named, asOf) === 0 && compareDays(date.last, asOf) === 0 && isLater(time, asOfTime);
}

/** Whether its whole committee was appointed, be it that its congress elected none or that it held none. */
export function hasAppointedCommittee({ counts }: CongressTable, i: number): boolean {
  const elected = counts.get("elected")?.values[i] ?? 0;
  return elected === 0 && Number(counts.get("appointed")?.values[i]) > 0;
}

/** Who leads a branch that holds no congress, and whose committee was appointed, was appointed too. */
function isAppointed(table: CongressTable, i: number): boolean {
  if (table.states[i] !== "exempt" || Number(table.counts.get("elected")?.values[i]) > 0) return false;
  return hasAppointedCommittee(table, i) || /chỉ định/iu.test((table.notes[i] ?? "").normalize("NFC"));
}

/** Along the rows: whether the sheet has any result of an election. */
export function resultRows(table: CongressTable, registry: readonly Indicator[]): readonly boolean[] {
  const found: boolean[] = new Array<boolean>(table.rows.length).fill(false);
  for (const indicator of registry) {
    if (!indicator.result) continue;
    const values = table.counts.get(indicator.id)?.values;
    if (!values) continue;
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (typeof value === "number" && value > 0 && !isAppointed(table, i)) found[i] = true;
    }
  }
  return found;
}
