/**
 * A sheet of the workbook that says of all branches how far they are ("Tiến độ") beside one with the results of those that have met: the
 * branches that the results do not name are taken from it, so that nobody says that all have met. Only where every branch of the results
 * is on it; else what it names besides is told.
 */
import { branchKey } from "../congress/branch-name";
import { finding, toldBeside, type Finding } from "../congress/findings";
import type { Indicator } from "../congress/indicators";
import { cellsOf, mainSource, type CongressTable } from "../congress/table";
import { resultRows } from "../congress/standing";
import { dayNumber } from "../vietnamese/day";
import { joinSome } from "../vietnamese/list";
import { isPlan } from "./gather/piece";
import { hasResults } from "./gather/sheets";
import { joinByBranch } from "./same-sheet/by-branch";
import { inOrder } from "./same-sheet/in-order";
import { pairBranches, type Pairs } from "./same-sheet/pairs";
import { tellsPlans } from "./same-sheet/schedule";

/** A sheet, as it was read. */
export interface ReadProgress {
  readonly table: CongressTable;
  readonly findings: readonly Finding[];
}

export interface WithProgress {
  readonly table: CongressTable;
  /** The other sheet that was joined; null where its branches are told alone. */
  readonly progress: CongressTable | null;
  readonly findings: readonly Finding[];
}

interface Beside extends ReadProgress {
  readonly pairs: Pairs;
}

/** The results with the branches of the one sheet that names more of them; null where none does, or it tells nothing of congresses. */
export function withProgress(
  table: CongressTable,
  others: readonly ReadProgress[],
  registry: readonly Indicator[],
): WithProgress | null {
  if (!hasResults(table) || table.persons || table.branchCounts) return null;
  const beside = others.flatMap((other): readonly Beside[] => {
    const pairs = pairBranches(table, other.table);
    return isOfThese(table, other.table, pairs) ? [{ ...other, pairs }] : [];
  });
  const found = latestOf(beside);
  if (!found) return null;
  const { table: other, pairs } = found;
  const [sheet, chosen] = [mainSource(other).sheet, mainSource(table).sheet];
  if (pairs.alone.length > 0 || pairs.byOrder.length > 0) {
    const names = joinSome(
      pairs.added.map((i) => other.names[i] ?? ""),
      MOST_NAMED,
      "",
    );
    const cell = cellsOf(other, pairs.added[0] ?? 0, "branch")[0];
    const words = { sheet, chosen, count: pairs.added.length, names };
    return { table, progress: null, findings: [finding("branches-beside", cell, words)] };
  }
  const both = joinByBranch(table, other, pairs);
  const isWhole = !isPlan(other) && !tellsPlans(other) && !contradicts(table, other, pairs, registry);
  const joined = isWhole ? both.table : withAddedAlone(both.table, table);
  const order = [...pairs.of, ...pairs.alone];
  const findings = [...found.findings, ...(isWhole ? both.findings : [])].map((one) =>
    toldBeside(one, chosen),
  );
  return { table: inOrder(joined, order), progress: other, findings };
}

const MOST_NAMED = 4;

/** Days or states of the same congresses, mostly of the same branches, and of others; each name is one branch's. */
function isOfThese(table: CongressTable, other: CongressTable, { of, added }: Pairs): boolean {
  if (hasResults(other) || other.persons || other.branchCounts || other.sources.length > 1) return false;
  if (table.term && other.term && table.term.first !== other.term.first) return false;
  const paired = of.length - added.length;
  const tells = [...other.dates, ...other.states].some((said) => said !== null);
  const areNamed = [table, other].every(({ names }) => new Set(names.map(branchKey)).size === names.length);
  return tells && areNamed && added.length > 0 && paired * 2 > table.names.length;
}

/** Of sheets that are kept up from week to week the last; null where nothing tells which that is. */
function latestOf(beside: readonly Beside[]): Beside | null {
  const dayOf = ({ table: { asOf } }: Beside): number => (asOf ? dayNumber(asOf) : 0);
  const [last, before] = [...beside].sort((a, b) => dayOf(b) - dayOf(a));
  return last && (!before || dayOf(before) < dayOf(last)) ? last : null;
}

/** It is older than the results where it says of one of them that it is still to come. */
function contradicts(
  table: CongressTable,
  other: CongressTable,
  { of }: Pairs,
  registry: readonly Indicator[],
): boolean {
  const hasResult = resultRows(table, registry);
  return of.some((branch, i) => {
    const state = other.states[i] ?? null;
    return hasResult[branch] === true && (state === "pending" || state === "exempt");
  });
}

/** What a plan or an older state says of those that have results is left. */
function withAddedAlone(joined: CongressTable, own: CongressTable): CongressTable {
  const kept = <T>(all: readonly T[], mine: readonly T[]): readonly T[] => [
    ...mine,
    ...all.slice(mine.length),
  ];
  return {
    ...joined,
    further: own.further ?? new Map(),
    dates: kept(joined.dates, own.dates),
    states: kept(joined.states, own.states),
    notes: kept(joined.notes, own.notes),
    ...(joined.said && { said: kept(joined.said, own.said ?? own.rows.map(() => null)) }),
    counts: new Map(
      [...joined.counts].map(([field, column]) => {
        const mine = own.counts.get(field)?.values ?? own.rows.map(() => null);
        return [field, { ...column, values: kept(column.values, mine) }];
      }),
    ),
  };
}
