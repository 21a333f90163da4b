/** A second table of the same branches: below or above this one on its sheet, or on another sheet. */
import { branchKey } from "../../congress/branch-name";
import type { Finding, FindingKind } from "../../congress/findings";
import { countedLines, mainSource, type CongressTable } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { textKey } from "../../vietnamese/fold";
import { textOf } from "../cells/text";
import { latestTerm, ofTerm } from "../words/of-term";
import { largest } from "../../sheet/very-many";

/** The sheet with what stands below the table alone, and with what stands above, where titles there name another term. */
export function otherTables(grid: Grid, table: CongressTable): readonly Grid[] {
  const { lines, header } = mainSource(table);
  if (lines !== "rows" || table.persons) return [];
  const below = lastLine(table) + 1;
  return [onlyRows(grid, below, grid.values.length), onlyRows(grid, 0, header.first)].filter(
    ({ values }) => hasFigures(values) && values.some((row) => titlesOther(row, table)),
  );
}

/** The last row of a table, its totals included. */
export function lastLine(table: CongressTable): number {
  return largest(
    table.reportedTotals.map(({ row }) => row),
    countedLines(table).last,
  );
}

function onlyRows(grid: Grid, from: number, to: number): Grid {
  const values = grid.values.map((row, r) => (r >= from && r < to ? row : []));
  const merges = grid.merges.filter(({ top, bottom }) => top >= from && bottom < to);
  return { ...grid, values, merges };
}

/** Fewer rows with a number are no table. */
const FEWEST_ROWS = 2;

function hasFigures(rows: Grid["values"]): boolean {
  return rows.filter((row) => row.some((value) => typeof value === "number")).length >= FEWEST_ROWS;
}

/** A lone text of another term, or of the one before. */
function titlesOther(row: Grid["values"][number], { term }: CongressTable): boolean {
  const texts = row.map(textOf).filter((text) => text !== "");
  if (texts.length !== 1) return false;
  const its = latestTerm(texts);
  return its ? its.first !== term?.first : ofTerm(texts, null)?.is === "before";
}

/** Kinds of findings that leave a figure out of the sums. */
const UNREAD: ReadonlySet<FindingKind> = new Set([
  ...(["unreadable-count", "count-became-day", "count-may-be-day"] as const),
  ...(["error-cell", "formula-not-reckoned"] as const),
]);

/** Of what reading a table of the term before found, that figures are missing in its sums. */
export function unreadOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ kind }) => UNREAD.has(kind));
}

/** At least this part of this term's branches is in the other table; or of one organisation it has so many as this part of them. */
const SHARED = 1 / 2;
const AS_MANY = 3 / 4;

/** Whether two tables are of the same branches, though some were renamed. */
export function areOfOneCommittee(now: CongressTable, other: CongressTable): boolean {
  if (partIn(now, other) >= SHARED) return true;
  const [one, its] = [now.organisation, other.organisation];
  const isSame = one !== null && its !== null && textKey(one) === textKey(its);
  return isSame && other.names.length >= AS_MANY * now.names.length;
}

/** The part of a table's branches that another names as well. */
export function partIn(now: CongressTable, other: CongressTable): number {
  const names = new Set(now.names.map(branchKey));
  const others = new Set(other.names.map(branchKey));
  return [...names].filter((name) => others.has(name)).length / names.size;
}
