/**
 * Rows whose figures are the sums of a run of rows beside them: they are subtotals or totals, whatever they are called and
 * whether anything calls them so.
 */
import type { CellValue, Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { textOf } from "../cells/text";
import { rowWord } from "../words/row-words";
import type { RowColumns } from "./row-signs";

/** So many columns must agree, each with somebody in it. */
const FEWEST_COLUMNS = 2;
/** So many rows make a sum; one row beside its like is no evidence. */
const FEWEST_ROWS = 2;
/** A typed sum may be wrong in one column of so many that agree: that has a finding of its own. */
const AGREEING_FOR_EACH_ERROR = 4;
/** Rows looked at below one that may sum them. */
const LONGEST_RUN = 300;

/** What a run of rows counts together, and how many of them count anybody. */
export interface Sums {
  readonly counts: Counts;
  readonly rows: number;
}

/**
 * The sums of the branches that were walked so far, each added once however often they are asked for. The last of them may still move to another
 * row, and is taken as it stands.
 */
export class RunningSums {
  /** By how many branches, those from the first on. */
  private readonly upTo: Sums[];

  constructor(
    private readonly grid: Grid,
    private readonly counted: readonly number[],
  ) {
    this.upTo = [{ counts: noCounts(counted), rows: 0 }];
  }

  /** The sums of all branches from the one at `first` on. */
  from(first: number, branches: readonly { readonly row: number }[]): Sums {
    const settled = Math.max(0, branches.length - 1);
    for (let i = this.upTo.length - 1; i < settled; i++) this.upTo.push(this.with(i, branches));
    const all = branches.length === 0 ? this.upTo[0] : this.with(settled, branches);
    const before = this.upTo[Math.min(first, settled)];
    if (!all || !before) return { counts: noCounts(this.counted), rows: 0 };
    const counts = all.counts.map((count, i) => (count ?? 0) - (before.counts[i] ?? 0));
    return { counts, rows: all.rows - before.rows };
  }

  /** The sums up to the branch at `i`, with it. */
  private with(i: number, branches: readonly { readonly row: number }[]): Sums {
    const before = this.upTo[i] ?? { counts: noCounts(this.counted), rows: 0 };
    const own = countsIn(this.grid.values[branches[i]?.row ?? -1], this.counted);
    return { counts: plus(before.counts, own), rows: before.rows + (hasSomebody(own) ? 1 : 0) };
  }
}

/** Whether the figures of a row are those of a run of others together. */
export function isSumOf(own: Counts, { counts, rows }: Sums): boolean {
  return rows >= FEWEST_ROWS && agree(own, counts);
}

/** Whether the figures of a row are sums of others in two columns at least, and in half of those with anybody. */
export function isPartlySumOf(own: Counts, { counts, rows }: Sums): boolean {
  const told = own.flatMap((count, i) => {
    const sum = counts[i] ?? 0;
    return (count ?? 0) > 0 || sum > 0 ? [count === sum] : [];
  });
  const same = told.filter(Boolean).length;
  return rows >= FEWEST_ROWS && same >= FEWEST_COLUMNS && same * 2 >= told.length;
}

/**
 * Whether the figures of a row are those of the rows right below it, as a heading's are that stands over its members. What
 * follows them must be such a heading too, or no row of the table: few small figures agree by chance.
 */
export function sumsBelow(grid: Grid, row: number, columns: RowColumns): boolean {
  const last = lastSummed(grid, row, columns);
  if (last === null) return false;
  const next = nextCounted(grid, last + 1, columns);
  return next === null || lastSummed(grid, next, columns) !== null;
}

/** Whether the figures of a row are those of a run of rows right below it, whatever follows them. */
export function sumsRunBelow(grid: Grid, row: number, columns: RowColumns): boolean {
  return lastSummed(grid, row, columns) !== null;
}

/** So unlikely that figures are a sum by chance is one in as many. */
const SURE = 1_000;

/** Whether figures of a row that is a sum are so few and small that a branch could have them by chance. */
export function mayBeChance(grid: Grid, row: number, { counted }: Pick<RowColumns, "counted">): boolean {
  const ways = countsIn(grid.values[row], counted).reduce<number>(
    (all, count) => all * ((count ?? 0) + 1),
    1,
  );
  return ways < SURE;
}

/** The last of the rows below `row` whose figures make up its own; null where none do. */
function lastSummed(grid: Grid, row: number, columns: RowColumns): number | null {
  const { counted } = columns;
  const sum = countsIn(grid.values[row], counted);
  if (!hasSomebody(sum)) return null;
  let total = noCounts(counted);
  let rows = 0;
  const end = row + LONGEST_RUN;
  for (let next = nextCounted(grid, row + 1, columns); next !== null && next <= end;) {
    total = plus(total, countsIn(grid.values[next], counted));
    rows++;
    if (rows >= FEWEST_ROWS && agree(sum, total)) return next;
    if (total.some((count, i) => Number(count) > Number(sum[i]) && sum[i] !== null)) return null;
    next = nextCounted(grid, next + 1, columns);
  }
  return null;
}

/** The next row that counts somebody; null where a total or the end of the sheet comes first. Branches to come have no figures. */
function nextCounted(grid: Grid, from: number, { branch, counted }: RowColumns): number | null {
  for (let row = from; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    if (rowWord(textOf(cells[branch])) !== null) return null;
    if (hasSomebody(countsIn(cells, counted))) return row;
  }
  return null;
}

export function hasSomebody(counts: Counts): boolean {
  return counts.some((count) => count !== null && count > 0);
}

export type Counts = readonly (number | null)[];

export function noCounts(counted: readonly number[]): Counts {
  return counted.map(() => 0);
}

export function countsIn(cells: readonly CellValue[] | undefined, counted: readonly number[]): Counts {
  return counted.map((column) => {
    const count = readCount(cells?.[column]);
    return typeof count === "number" ? count : null;
  });
}

export function plus(one: Counts, other: Counts): Counts {
  return one.map((count, i) => (count ?? 0) + (other[i] ?? 0));
}

/** Columns without anybody agree in any rows, and say nothing. */
function agree(sum: Counts, total: Counts): boolean {
  const same = sum.filter((count, i) => count !== null && count > 0 && count === total[i]).length;
  const other = sum.filter((count, i) => (count ?? 0) !== total[i]).length;
  return same >= FEWEST_COLUMNS && same >= AGREEING_FOR_EACH_ERROR * other;
}
