/** Ages of listed persons, as offices reckon them: the as-of date's year less the year of birth; or the years completed on that day. */
import type { Day } from "../vietnamese/day";
import type { Indicator } from "./indicators";
import type { Birth } from "./persons";
import type { CongressSettings } from "./settings";
import type { CongressTable, Count, Quotient } from "./table";

/** The table with the average ages of its persons on a day; as it is where it lists no persons, or without a day. */
export function agedOn(
  table: CongressTable,
  asOf: Day | null,
  registry: readonly Indicator[],
  reckoned: CongressSettings["ages"] = "years",
): CongressTable {
  const ages = table.persons?.ages;
  const indicator = registry.find(({ person }) => person === "age");
  if (!ages || !indicator || ages.every(({ births, typed }) => births.length + typed.length === 0))
    return table;
  // Without a day only ages that were typed are known; a branch with births would be missing from the whole.
  if (asOf === null && ages.some(({ births }) => births.length > 0)) return table;
  const exact = ages.map(({ births, typed }): Quotient => {
    const known = asOf === null ? [] : births.map((birth) => ageOn(asOf, birth, reckoned));
    const sum = [...known, ...typed].reduce((all, age) => all + age, 0);
    return { numerator: sum, denominator: births.length + typed.length };
  });
  const values = exact.map(({ numerator, denominator }): Count =>
    denominator === 0 ? null : numerator / denominator,
  );
  return { ...table, averages: new Map([...table.averages, [indicator.id, { values, exact }]]) };
}

/** In years; of a birth of which the year alone is told always by the years. */
export function ageOn(asOf: Day, { year, day }: Birth, reckoned: CongressSettings["ages"]): number {
  const years = asOf.year - year;
  if (reckoned === "years" || !day) return years;
  const isYetToCome = asOf.month < day.month || (asOf.month === day.month && asOf.day < day.day);
  return isYetToCome ? years - 1 : years;
}
