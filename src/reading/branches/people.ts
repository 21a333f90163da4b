/** Names that stand where a count could: of the secretary, of deputies, of all that were elected. They are counted. */
import { findColumn, type ColumnMatch } from "../../congress/source";
import type { Count } from "../../congress/table";
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { readCount } from "../cells/count";
import { readNames } from "../cells/names";
import { officersNamed } from "../cells/officers";
import { textOf } from "../cells/text";
import type { Columns } from "../table/columns";
import type { ReadColumn } from "./counts";

/** By indicator, the names of each branch. */
export type People = ReadonlyMap<string, readonly (readonly string[])[]>;

type Counts = ReadonlyMap<string, ReadColumn>;

/** Reads columns of names. */
export function readPeople(
  grid: Grid,
  columns: Columns,
  rows: readonly number[],
  matches: readonly ColumnMatch[],
): People {
  const lines = linesOfBranches(grid, columns, rows);
  const namesIn = (row: number, { column, field, part }: ColumnMatch): readonly string[] =>
    (lines.get(row) ?? [row]).flatMap((line) => {
      const value = grid.values[line]?.[column];
      return part ? officersNamed(value, field) : readNames(value);
    });
  return new Map(matches.map((match) => [match.field, rows.map((row) => namesIn(row, match))]));
}

/** The rows of a branch whose name is merged down over several of them, one person a row; others have one row. */
function linesOfBranches(
  grid: Grid,
  { matches }: Columns,
  rows: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const branch = findColumn(matches, "branch") ?? -1;
  const merges = grid.merges.filter((m) => m.left <= branch && branch <= m.right && m.bottom > m.top);
  if (merges.length === 0) return new Map();
  const branches = new Set(rows);
  return new Map(
    merges.map(({ top, bottom }) => {
      const all = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
      return [top, all.filter((row) => row === top || !branches.has(row))];
    }),
  );
}

/** The counts with those of the names, where the sheet has no count of them. */
export function countPeople(
  grid: Grid,
  columns: Columns,
  rows: readonly number[],
  people: People,
  counts: Counts,
): Counts {
  const all = new Map(counts);
  for (const [field, list] of people) {
    const column = columns.nameColumns.get(field);
    if (all.has(field) || column === undefined) continue;
    const values = list.map((names, i) => countOf(names, grid.values[rows[i] ?? -1]?.[column]));
    all.set(field, { columns: [column], values });
  }
  return withSecretaries(all, people, columns);
}

/** A number among the names is their count; words that name nobody are none. */
function countOf(names: readonly string[], written: CellValue | undefined): Count {
  const count = readCount(written);
  if (typeof count === "number") return count;
  return names.length > 0 ? names.length : textOf(written) === "" ? null : 0;
}

/**
 * "Bí thư | Phó bí thư | Chi ủy viên", all names: where the last column leaves the secretaries out, they are
 * elected too.
 */
function withSecretaries(counts: Counts, people: People, { nameColumns }: Columns): Counts {
  const members = people.get("elected");
  const counted = counts.get("elected");
  if (!members || !counted || counted.columns[0] !== nameColumns.get("elected")) return counts;
  const heads = ["secretaries", "deputySecretaries"].map((id) => people.get(id) ?? []);
  const headsOf = (i: number): readonly string[] => heads.flatMap((list) => list[i] ?? []).map(fold);
  const leftOut = members.some(
    (names, i) => names.length > 0 && headsOf(i).some((head) => !names.map(fold).includes(head)),
  );
  if (!leftOut) return counts;
  const values = members.map((names, i): Count => {
    const all = new Set([...names.map(fold), ...headsOf(i)]);
    return all.size > 0 ? all.size : (counted.values[i] ?? null);
  });
  return new Map(counts).set("elected", { columns: counted.columns, values });
}
