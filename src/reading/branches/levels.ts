/** Columns whose cells hold several levels with their counts: "2TC, 1SC". Each level is a figure of its own. */
import { groupOfLevels } from "../../congress/group-facts";
import type { ColumnMatch } from "../../congress/source";
import type { Count } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { readLevels } from "../cells/level";
import type { Matcher } from "../words/match";
import type { ReadColumn } from "./counts";
import type { Unreadable } from "./unreadable";

/** The counts of each indicator that a level in the column is. A level that a cell does not name is nobody's there. */
export function readLevelColumn(
  grid: Grid,
  rows: readonly number[],
  match: ColumnMatch,
  matcher: Matcher,
  unreadable: Unreadable,
): ReadonlyMap<string, ReadColumn> {
  const group = groupOfLevels(match.field);
  if (!group) return new Map();
  const named = new Map<string, Set<string>>();
  const levelOf = (word: string): string | null => {
    const id = matcher.levelOf(group.id, word);
    if (id !== null) named.set(id, (named.get(id) ?? new Set()).add(word));
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
