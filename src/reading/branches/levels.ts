/** Columns whose cells hold several levels with their counts: "2TC, 1SC". Each level is a figure of its own. */
import { groupOfLevels } from "../../congress/group-facts";
import type { Group } from "../../congress/groups";
import type { Indicator } from "../../congress/indicators";
import type { ColumnMatch } from "../../congress/source";
import type { Count } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { NO_FIGURE, readLevels } from "../cells/level";
import { readLevels as readPersonsLevels } from "../persons/levels";
import type { Matcher } from "../words/match";
import type { ReadColumn } from "./counts";
import type { Unreadable } from "./unreadable";

/** The counts of each indicator that a level in the column is. A level that a cell does not name is nobody's there. */
export function readLevelColumn(
  grid: Grid,
  rows: readonly number[],
  match: ColumnMatch,
  matcher: Matcher,
  registry: readonly Indicator[],
  unreadable: Unreadable,
): ReadonlyMap<string, ReadColumn> {
  const group = groupOfLevels(match.field);
  if (!group) return new Map();
  const named = new Map<string, Set<string>>();
  const levelOf = (word: string): string | null => {
    const id = matcher.levelOf(group.id, word) ?? levelOfPersons(group, word, registry);
    if (id !== null && id !== NO_FIGURE) named.set(id, (named.get(id) ?? new Set()).add(word));
    return id;
  };
  const found = rows.map((row, i) => {
    const value = grid.values[row]?.[match.column];
    const levels = readLevels(value, levelOf);
    return levels === "unreadable" ? unreadable(match, i, value) : levels;
  });
  const ids = new Set(found.flatMap((levels) => (levels instanceof Map ? [...levels.keys()] : [])));
  const countsOf = (id: string): readonly Count[] =>
    found.map((levels) => (levels instanceof Map ? (levels.get(id) ?? 0) : levels));
  return new Map(
    [...ids].map((id) => [
      id,
      { columns: [match.column], values: countsOf(id), named: [...(named.get(id) ?? [])] },
    ]),
  );
}

/** What the word would make of a person on a list: "kỹ sư" has a degree, "công nhân kỹ thuật" a level that is no figure. */
function levelOfPersons({ id }: Group, word: string, registry: readonly Indicator[]): string | null {
  if (id !== "education" && id !== "theory") return null;
  const read = readPersonsLevels(word, [id]);
  const level = read === "unreadable" ? undefined : read[id];
  if (level === undefined) return null;
  const isOf = ({ person }: Indicator): boolean => typeof person === "object" && person[id]?.[0] === level;
  return registry.find(isOf)?.id ?? NO_FIGURE;
}
