/**
 * Columns that some of the joined sheets or files do not have: the figure of the whole lacks their branches, and nobody sees it in a
 * blank cell. Said once of all columns that the same pieces lack.
 */
import { foundIn, type CheckInput } from "./input";
import { groupOf } from "../group-facts";
import { worded, type Finding } from "../findings";
import type { FieldId, Source } from "../source";
import { cellsOf, sourcesOf, type CongressTable } from "../table";
import { joinSome } from "../../vietnamese/list";

/** Columns and pieces that a sentence names. */
const MOST_NAMED = 3;

interface Absent {
  readonly labels: string[];
  readonly sources: ReadonlySet<Source>;
  /** Held branches of those pieces. */
  readonly branches: readonly number[];
}

/** Whether a piece that a branch stands in has a column for a field; always so where all is on one sheet. */
export function hasField(table: CongressTable, branch: number, field: FieldId): boolean {
  if (table.sources.length === 1) return true;
  if ((table.persons?.cells.get(field)?.[branch] ?? []).length > 0) return true;
  return sourcesOf(table, branch).some(({ figureColumns }) => (figureColumns.get(field) ?? []).length > 0);
}

/** One finding for each set of pieces. */
export function checkAbsent({ table, standing, registry, settings }: CheckInput): readonly Finding[] {
  if (table.sources.length === 1) return [];
  const found = new Map<string, Absent>();
  for (const { id, kind, label, group } of registry) {
    const column = kind === "average" ? table.averages.get(id) : table.counts.get(id);
    // Who holds an office is told of each branch where nobody does.
    if (!column || groupOf(group).onePerson) continue;
    // What is told of those to come alone is no figure of the whole.
    if (!column.values.some((value, i) => value !== null && standing.states[i] === "held")) continue;
    // One column tells several levels, and may name those alone that somebody has.
    const levels =
      groupOf(group).levelColumn === undefined ? [] : registry.filter((one) => one.group === group);
    const tellsLevels = (i: number): boolean =>
      levels.some((other) => typeof table.counts.get(other.id)?.values[i] === "number");
    const branches = table.rows.flatMap((_row, i) =>
      standing.states[i] === "held" &&
      standing.hasResult[i] &&
      column.values[i] === null &&
      !tellsLevels(i) &&
      !hasField(table, i, id)
        ? [i]
        : [],
    );
    if (branches.length === 0) continue;
    const key = branches.join();
    const sources = new Set(branches.flatMap((i) => sourcesOf(table, i).slice(0, 1)));
    const known = found.get(key);
    if (known) known.labels.push(label);
    else found.set(key, { labels: [label], sources, branches });
  }
  return [...found.values()].flatMap(({ labels, sources, branches }): readonly Finding[] => {
    const [first = 0] = branches;
    const names = [...sources].map(({ book, sheet }) => `“${book ?? sheet}”`);
    const columns = joinSome(
      labels.map((label) => `“${label}”`),
      MOST_NAMED,
      "cột khác",
    );
    const isOfFiles = [...sources].some(({ book }) => book !== undefined);
    const words = {
      columns: worded(columns, columns),
      places: joinSome(names, MOST_NAMED, isOfFiles ? "tệp khác" : "trang khác"),
      ofFiles: isOfFiles ? "1" : "",
      count: branches.length,
      noun: worded("noun", settings.branchNoun),
    };
    return [foundIn(table, cellsOf(table, first, "branch")[0], "column-absent", words)];
  });
}
