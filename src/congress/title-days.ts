/** Days of congresses that a title tells of all at once, for a sheet that has none in its rows. */
import { compareDays } from "../vietnamese/day";
import { indicators } from "./indicators";
import { resultRows } from "./standing";
import { daysOfAll, type CongressDate, type CongressTable } from "./table";

/**
 * The table with the day of each congress: of a branch alone those of the title, of several its one day, for those with a result (along the
 * rows). Days of several congresses are nobody's own.
 */
export function datedByTitle(table: CongressTable): CongressTable {
  const { congressDays: days, ...undated } = table;
  if (!days || !daysOfAll(table) || table.branchCounts) return table;
  const isOne = table.rows.length === 1;
  if (!isOne && compareDays(days.first, days.last) !== 0) return table;
  const hasResult = resultRows(table, indicators);
  const date: CongressDate = { kind: "days", ...days };
  const meets = (i: number): boolean => isOne || hasResult[i] === true || table.states[i] === "held";
  return {
    ...undated,
    dates: table.dates.map((own, i) => (meets(i) && (own === null || own.planned) ? date : own)),
  };
}

/** The table of a plan: without any result or word that a congress was held, all its days are still to come. */
export function plannedByTitle(table: CongressTable): CongressTable {
  const isHeld = table.states.includes("held") || resultRows(table, indicators).includes(true);
  return isHeld ? table : { ...table, states: table.states.map((state) => state ?? "pending") };
}
