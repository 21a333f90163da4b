/**
 * Figures that are known to be less, or more, than there are: a cell of a congress that was held could not be read, or the levels of a group
 * are of more persons than were elected. Tables show them beside their finding; no text tells them.
 */
import { ageGroupsBeside } from "./checks/ages";
import { indicators, type Indicator } from "./indicators";
import { levelGroups } from "./level-groups";
import { countsOf, type TermStatistics } from "./statistics";
import type { Count } from "./table";

export interface Unsound {
  /** Ids of indicators. */
  readonly indicators: ReadonlySet<string>;
  /** The age groups of the table cannot be told. */
  readonly ages: boolean;
}

/** What no text tells of a sheet. */
export function unsoundIn(
  { table, standing }: Pick<TermStatistics, "table" | "standing">,
  registry: readonly Indicator[] = indicators,
): Unsound {
  const isHeld = (i: number): boolean => standing.states[i] === "held";
  const isUnread = (values: readonly Count[] | undefined): boolean =>
    values?.some((value, i) => value === "unreadable" && isHeld(i)) ?? false;
  const unread = registry
    .filter(({ id }) => {
      const parts = countsOf(table, id, registry)?.derivedFrom ?? [id];
      return parts.some((part) => isUnread((table.counts.get(part) ?? table.averages.get(part))?.values));
    })
    .map(({ id }) => id);
  const elected = table.counts.get("elected")?.values ?? [];
  const exceeds = (columns: readonly { readonly values: readonly Count[] }[]): boolean =>
    elected.some((whole, i) => {
      if (typeof whole !== "number" || !isHeld(i)) return false;
      const sum = columns.reduce((all, { values }) => all + (Number(values[i]) || 0), 0);
      return sum > whole;
    });
  // Who is of a branch whose elected are not known is nobody's part.
  const partless = registry.filter(
    ({ id, base }) =>
      base === "elected" &&
      elected.some(
        (whole, i) => whole === "unreadable" && isHeld(i) && Number(table.counts.get(id)?.values[i]) > 0,
      ),
  );
  const groups = levelGroups(table);
  const levels = groups.flatMap(({ ids, columns }) =>
    exceeds(columns) || ids.some((id) => unread.includes(id)) ? ids : [],
  );
  return {
    indicators: new Set([...unread, ...levels, ...partless.map(({ id }) => id)]),
    ages: table.ageGroups.some(({ values }) => isUnread(values)) || exceeds(ageGroupsBeside(table)),
  };
}
