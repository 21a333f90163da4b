/** Ages of listed persons: that of the as-of date's year, as offices reckon it: that year less the year of birth. */
import type { Day } from "../vietnamese/day";
import type { Indicator } from "./indicators";
import type { CongressTable, Count, Quotient } from "./table";

/** The table with the average ages of its persons on a day; as it is where it lists no persons, or without a day. */
export function agedOn(
  table: CongressTable,
  asOf: Day | null,
  registry: readonly Indicator[],
): CongressTable {
  const ages = table.persons?.ages;
  const indicator = registry.find(({ person }) => person === "age");
  if (!ages || !indicator || ages.every(({ births, typed }) => births.length + typed.length === 0))
    return table;
  // Without a day only ages that were typed are known; a branch with births would be missing from the whole.
  if (asOf === null && ages.some(({ births }) => births.length > 0)) return table;
  const exact = ages.map(({ births, typed }): Quotient => {
    const year = asOf?.year ?? 0;
    const sum =
      births.reduce((all, birth) => all + year - birth, 0) + typed.reduce((all, age) => all + age, 0);
    return { numerator: sum, denominator: births.length + typed.length };
  });
  const values = exact.map(({ numerator, denominator }): Count =>
    denominator === 0 ? null : numerator / denominator,
  );
  return { ...table, averages: new Map([...table.averages, [indicator.id, { values, exact }]]) };
}
