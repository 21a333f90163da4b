/**
 * The term's statistics: progress and every indicator, for the whole and for each block, in one pass over the
 * columns of the table. Figures count branches that are held on the as-of date, and no others.
 */
import type { State } from "./table";
import { compareDays, type DaySpan } from "../vietnamese/day";
import { isUpTo } from "./age-limit";
import { averagesOf, pooled } from "./averages";
import { indicators, type Derivation, type Indicator } from "./indicators";
import { plannedDate } from "./planned";
import type { Standing } from "./standing";
import {
  columnsOf,
  headersOf,
  type CongressDate,
  type CongressTable,
  type Count,
  type CountColumn,
  type Quotient,
} from "./table";

export interface Progress {
  /** Every congress of the sheet. */
  readonly total: number;
  /** Total less the exempt: the base of the percentage. */
  readonly required: number;
  readonly held: number;
  readonly pending: number;
  readonly exempt: number;
  /** First and last day of the congresses held or still planned, and of those held. */
  readonly days: DaySpan | null;
  readonly heldDays: DaySpan | null;
}

export interface CountFigure {
  readonly kind: "count";
  readonly indicator: Indicator;
  readonly count: number;
  /** What the percentage is taken of; null where the sheet does not have it, or not for every branch. */
  readonly base: { readonly id: string; readonly count: number } | null;
  /** The indicators that it was computed from, where the sheet has no column for it. */
  readonly derivedFrom: readonly string[] | null;
  /** The age in the header, for an indicator such as "young". */
  readonly limit: number | null;
  /** Those of that age count too: "từ 40 tuổi trở xuống". */
  readonly upTo?: true;
}

export interface AverageFigure extends Quotient {
  readonly kind: "average";
  readonly indicator: Indicator;
}

export type Figure = CountFigure | AverageFigure;

export interface GroupStatistics {
  readonly progress: Progress;
  /** In the registry's order; an indicator that the sheet does not have is not there. */
  readonly figures: ReadonlyMap<string, Figure>;
}

export interface BlockStatistics extends GroupStatistics {
  readonly name: string;
}

export interface TermStatistics extends GroupStatistics {
  readonly table: CongressTable;
  readonly standing: Standing;
  readonly blocks: readonly BlockStatistics[];
}

/** Computes the statistics of a table on the standing's as-of date. */
export function computeStatistics(
  table: CongressTable,
  standing: Standing,
  registry: readonly Indicator[] = indicators,
): TermStatistics {
  const figures = Array.from({ length: table.blocks.length + 1 }, () => new Map<string, Figure>());
  const groups = groupsOf(table, standing);
  for (const indicator of registry) {
    if (indicator.kind === "average") addAverages(table, groups, indicator, figures);
    else addCounts(table, groups, indicator, registry, figures);
  }
  const sound = withWholeBase(table, groups, registry);
  for (const group of figures) fillBases(group, sound);
  const [whole, ...parts] = progressOfGroups(table, standing).map((progress, i) => ({
    progress,
    figures: figures[i] ?? new Map<string, Figure>(),
  }));
  if (!whole) throw new Error("There is always the whole.");
  const blocks = parts.map((part, i) => ({ name: table.blocks[i]?.name ?? "", ...part }));
  return { table, standing, ...whole, blocks };
}

/** What the branches outside of all blocks come to, as if they were a block. */
export function outsideBlocks(
  { table, standing }: Pick<TermStatistics, "table" | "standing">,
  registry: readonly Indicator[] = indicators,
): GroupStatistics {
  const blockOf = table.blockOf.map((block) => (block < 0 ? 0 : -1));
  const [cell] = table.blocks.map((block) => block.cell);
  const blocks = cell ? [{ name: "", cell }] : [];
  const {
    blocks: [outside],
    ...whole
  } = computeStatistics({ ...table, blocks, blockOf }, standing, registry);
  return outside ?? whole;
}

/** The figure of an indicator as a count; null where the sheet does not have it. */
export function countOf(group: GroupStatistics, id: string): CountFigure | null {
  const figure = group.figures.get(id);
  return figure?.kind === "count" ? figure : null;
}

/**
 * The counts of an indicator branch by branch: the sheet's column, else derived from others; null where
 * neither is possible. A row has no difference where a part was not entered, and no sum where none was.
 */
export function countsOf(
  table: CongressTable,
  id: string,
  registry: readonly Indicator[] = indicators,
): { readonly values: readonly Count[]; readonly derivedFrom: readonly string[] | null } | null {
  const column = table.counts.get(id);
  if (column) return { values: column.values, derivedFrom: null };
  const derive = registry.find((indicator) => indicator.id === id)?.derive;
  return derive ? derivedCounts(table, derive) : null;
}

function derivedCounts(
  table: CongressTable,
  derive: Derivation,
): { readonly values: readonly Count[]; readonly derivedFrom: readonly string[] } | null {
  const ways = derive.how === "difference" ? [derive.of] : derive.of;
  for (const way of ways) {
    const parts = way.map((id) => table.counts.get(id));
    const columns = parts.filter((part): part is CountColumn => part !== undefined);
    const [first] = columns;
    if (!first || columns.length < parts.length) continue;
    const add = derive.how === "difference" ? differenceIn : sumIn;
    const values = first.values.map((_count, i) => add(columns, i));
    return { values, derivedFrom: way };
  }
  return null;
}

function differenceIn([whole, part]: readonly CountColumn[], i: number): Count {
  const [a, b] = [whole?.values[i], part?.values[i]];
  // A negative difference is an error that a finding names; it never lessens the other branches' figure.
  return typeof a === "number" && typeof b === "number" ? Math.max(0, a - b) : null;
}

/** A part left blank beside one that was entered adds nothing. */
function sumIn(parts: readonly CountColumn[], i: number): Count {
  let sum: Count = null;
  for (const { values } of parts) {
    const value = values[i] ?? null;
    if (value === "unreadable") return null;
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

/** The group of all branches, which is the first. */
const WHOLE = 0;
const NOT_HELD = -1;

/** For each branch the group that its figures go to: 0 outside of blocks, the block's index + 1, or NOT_HELD. */
function groupsOf({ blockOf }: CongressTable, { states }: Standing): Int32Array {
  const groups = new Int32Array(states.length);
  for (let i = 0; i < groups.length; i++) {
    groups[i] = states[i] === "held" ? (blockOf[i] ?? -1) + 1 : NOT_HELD;
  }
  return groups;
}

/** Makes the first sum, that of branches outside of blocks, the sum of all. */
function addUp(sums: Float64Array | Uint32Array): void {
  let all = 0;
  for (const sum of sums) all += sum;
  sums[WHOLE] = all;
}

function addCounts(
  table: CongressTable,
  groups: Int32Array,
  indicator: Indicator,
  registry: readonly Indicator[],
  figures: readonly Map<string, Figure>[],
): void {
  const counts = countsOf(table, indicator.id, registry);
  if (!counts) return;
  const { values, derivedFrom } = counts;
  const sums = new Float64Array(figures.length);
  const entered = new Uint32Array(figures.length);
  /** Rows of a difference with one part and not the other: the figure would be of fewer branches than its parts. */
  const halves = new Uint32Array(figures.length);
  /** Of branches that hold no congress, or have not yet. */
  let elsewhere = 0;
  const parts = indicator.derive?.how === "difference" ? (derivedFrom ?? []) : [];
  const columns = parts.map((id) => table.counts.get(id)?.values);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const group = groups[i] ?? NOT_HELD;
    if (group === NOT_HELD) {
      if (typeof value === "number") elsewhere += value;
      continue;
    }
    if (typeof value === "number") {
      sums[group] = (sums[group] ?? 0) + value;
      entered[group] = (entered[group] ?? 0) + 1;
    } else if (columns.some((column) => typeof column?.[i] === "number")) {
      halves[group] = (halves[group] ?? 0) + 1;
    }
  }
  for (const tally of [sums, entered, halves]) addUp(tally);
  // Who was appointed was so where no congress was held: none at the others is not none at all.
  if (indicator.id === "appointed" && sums[WHOLE] === 0 && elsewhere > 0) return;
  const limit =
    columnsOf(table).find((match) => match.field === indicator.id && match.limit !== null)?.limit ?? null;
  const upTo = limit !== null && isUpTo(headersOf(table, indicator.id), limit);
  figures.forEach((group, i) => {
    if ((entered[i] ?? 0) === 0 || (halves[i] ?? 0) > 0) return;
    group.set(indicator.id, {
      kind: "count",
      indicator,
      count: sums[i] ?? 0,
      base: null,
      derivedFrom,
      limit,
      ...(upTo && { upTo }),
    });
  });
}

function addAverages(
  table: CongressTable,
  groups: Int32Array,
  indicator: Indicator,
  figures: readonly Map<string, Figure>[],
): void {
  const averages = table.averages.get(indicator.id);
  if (!averages) return;
  const weights = table.counts.get("elected")?.values ?? null;
  const groupOf = (i: number): number => groups[i] ?? NOT_HELD;
  const [outside, ...blocks] = averagesOf(averages, weights, figures.length, groupOf);
  const whole = pooled(outside ? [outside, ...blocks] : blocks);
  [whole, ...blocks].forEach((average, group) => {
    if (average.denominator > 0)
      figures[group]?.set(indicator.id, { kind: "average", indicator, ...average });
  });
}

/**
 * The indicators whose base was entered wherever they were. Where it was not (or cannot be read) a share would be of
 * too small a whole: then there is none. Those that are never blank must stand beside every base as well.
 */
function withWholeBase(
  table: CongressTable,
  groups: Int32Array,
  registry: readonly Indicator[],
): ReadonlySet<string> {
  /** By base: the held branches without it, usually none. */
  const gaps = new Map<string, readonly number[]>();
  const gapsOf = (base: string): readonly number[] => {
    const known = gaps.get(base);
    if (known) return known;
    const rows: number[] = [];
    const values = countsOf(table, base, registry)?.values ?? [];
    for (let i = 0; i < values.length; i++) {
      if (typeof values[i] !== "number" && groups[i] !== NOT_HELD) rows.push(i);
    }
    gaps.set(base, rows);
    return rows;
  };
  const sound = new Set<string>();
  for (const { id, base, neverBlank } of registry) {
    if (base === undefined) continue;
    const missing = gapsOf(base);
    const parts = missing.length === 0 && !neverBlank ? [] : (countsOf(table, id, registry)?.values ?? []);
    if (missing.some((i) => Number(parts[i]) > 0)) continue;
    const blanks = neverBlank ? parts.flatMap((part, i) => (typeof part === "number" ? [] : [i])) : [];
    const bases = blanks.length === 0 ? [] : (countsOf(table, base, registry)?.values ?? []);
    if (!blanks.some((i) => groups[i] !== NOT_HELD && Number(bases[i]) > 0)) sound.add(id);
  }
  return sound;
}

function fillBases(figures: Map<string, Figure>, sound: ReadonlySet<string>): void {
  for (const [id, figure] of figures) {
    if (figure.kind !== "count" || !figure.indicator.base || !sound.has(id)) continue;
    const base = figures.get(figure.indicator.base);
    if (base?.kind === "count")
      figures.set(id, { ...figure, base: { id: base.indicator.id, count: base.count } });
  }
}

interface Tally {
  total: number;
  held: number;
  exempt: number;
  days: DaySpan | null;
  heldDays: DaySpan | null;
}

function emptyTally(): Tally {
  return { total: 0, held: 0, exempt: 0, days: null, heldDays: null };
}

interface Congresses {
  readonly total: number;
  readonly exempt: number;
  readonly held: number;
}

const ONE_CONGRESS: Readonly<Record<State, Congresses>> = {
  held: { total: 1, exempt: 0, held: 1 },
  pending: { total: 1, exempt: 0, held: 0 },
  exempt: { total: 1, exempt: 1, held: 0 },
};

/** How many congresses a row stands for: one, unless rows carry numbers of branches. */
export function congressesOf(
  { table, standing }: Pick<TermStatistics, "table" | "standing">,
  branch: number,
): Congresses {
  const { branchCounts } = table;
  const state = standing.states[branch] ?? "pending";
  if (!branchCounts) return ONE_CONGRESS[state];
  // Numbers may contradict each other, which a finding names: a part is never more than what there is.
  const total = numberOr(branchCounts.total.values[branch], 1);
  const exempt = Math.min(
    total,
    numberOr(branchCounts.exempt?.values[branch], state === "exempt" ? total : 0),
  );
  const due = total - exempt;
  const held = Math.min(due, numberOr(branchCounts.held?.values[branch], state === "held" ? due : 0));
  return { total, exempt, held };
}

/** Progress of the whole (first) and of each block, in one pass over the branches. */
function progressOfGroups(table: CongressTable, standing: Standing): readonly Progress[] {
  const term = { table, standing };
  const tallies = Array.from({ length: table.blocks.length + 1 }, emptyTally);
  const whole = tallies[0] ?? emptyTally();
  table.rows.forEach((_row, i) => {
    const congresses = congressesOf(term, i);
    const state = standing.states[i];
    const heldDays = state === "held" ? daysOf(table.dates[i]) : null;
    const days = state === "pending" ? daysOf(plannedDate(table, standing, i)) : heldDays;
    count(whole, congresses, days, heldDays);
    const block = tallies[(table.blockOf[i] ?? -1) + 1];
    if (block && block !== whole) count(block, congresses, days, heldDays);
  });
  return tallies.map((tally) => {
    const required = tally.total - tally.exempt;
    return { ...tally, required, pending: required - tally.held };
  });
}

function count(tally: Tally, congresses: Congresses, days: DaySpan | null, heldDays: DaySpan | null): void {
  tally.total += congresses.total;
  tally.held += congresses.held;
  tally.exempt += congresses.exempt;
  if (days) tally.days = widen(tally.days, days);
  if (heldDays) tally.heldDays = widen(tally.heldDays, heldDays);
}

function daysOf(date: CongressDate | null | undefined): DaySpan | null {
  return date?.kind === "days" ? date : null;
}

function widen(span: DaySpan | null, { first, last }: DaySpan): DaySpan {
  if (!span) return { first, last };
  const isEarlier = compareDays(first, span.first) < 0;
  const isLater = compareDays(last, span.last) > 0;
  if (!isEarlier && !isLater) return span;
  return { first: isEarlier ? first : span.first, last: isLater ? last : span.last };
}

function numberOr(count: Count | undefined, fallback: number): number {
  return typeof count === "number" ? count : fallback;
}
