/** What only the whole sheet shows: columns that held branches left blank, and targets that are missed. */
import { percent } from "../vietnamese/percent";
import { headerOf, ownColumn, shown, type CheckInput } from "./check-input";
import { finding, type Finding } from "./findings";
import type { Target } from "./settings";
import { countsOf } from "./statistics";
import type { Count, CountColumn } from "./table";

/** A branch without a secretary is told by itself, and many have no deputy. */
const MAY_BE_BLANK: ReadonlySet<string> = new Set(["secretaries", "deputySecretaries"]);

/** Checks the sheet as a whole. */
export function checkWhole(input: CheckInput): readonly Finding[] {
  return [...checkBlanks(input), ...input.settings.targets.flatMap((target) => checkTarget(input, target))];
}

/** One finding for each column, however many branches left it blank: often a blank was meant as 0. */
function checkBlanks(input: CheckInput): readonly Finding[] {
  const { table, registry } = input;
  const findings: Finding[] = [];
  const seen = new Set<number>();
  for (const { id, kind } of registry) {
    const counts = kind === "average" ? (table.averages.get(id) ?? null) : ownColumn(table, id);
    const column = counts?.columns[0];
    // Several levels of education may stand in one column.
    if (!counts || column === undefined || seen.has(column) || MAY_BE_BLANK.has(id)) continue;
    seen.add(column);
    const { first, count } = blanksOf(input, counts);
    if (first < 0) continue;
    const words = {
      column: headerOf(table, column),
      count: shown(count),
      branch: table.names[first] ?? "",
      noun: input.settings.branchNoun,
    };
    const cell = { row: table.rows[first] ?? 0, column };
    findings.push(finding(kind === "average" ? "blank-averages" : "blank-counts", cell, words));
  }
  return findings;
}

/** Held branches without any result are left out: their whole row waits to be filled in, and that is said. */
function blanksOf(
  { standing }: CheckInput,
  { values }: CountColumn,
): { readonly first: number; readonly count: number } {
  let first = -1;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== null || standing.states[i] !== "held" || !standing.hasResult[i]) continue;
    if (first < 0) first = i;
    count++;
  }
  return { first, count };
}

function checkTarget(
  { table, standing, settings, registry }: CheckInput,
  target: Target,
): readonly Finding[] {
  const indicator = registry.find(({ id }) => id === target.indicator);
  if (indicator?.base === undefined) return [];
  const counts = countsOf(table, indicator.id, registry);
  const bases = countsOf(table, indicator.base, registry);
  if (!counts || !bases) return [];
  const count = heldSum(counts.values, standing.states);
  const base = heldSum(bases.values, standing.states);
  if (count === null || base === null || base === 0) return [];
  // In whole numbers, so that a share that meets the target exactly never misses it.
  if (count * 10_000 >= Math.round(target.percent * 100) * base) return [];
  const words = {
    label: indicator.label,
    count: shown(count),
    base: shown(base),
    percent: percent(count, base, settings.decimals) ?? "",
    target: shown(target.percent),
    source: target.source,
  };
  return [finding("target-missed", null, words)];
}

/** Null where no held branch has the figure. */
function heldSum(values: readonly Count[], states: readonly string[]): number | null {
  let sum: number | null = null;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === "number" && states[i] === "held") sum = (sum ?? 0) + value;
  }
  return sum;
}
