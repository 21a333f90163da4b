/**
 * Two terms across criteria that stand down the side, or across the labels of a form: "Nội dung | Nhiệm kỳ 2022-2025 | Nhiệm kỳ
 * 2025-2027". The sheet as it would be with each of them alone, whatever form it has.
 */
import type { CellPosition } from "../../sheet/address";
import { cellsOf, type CongressTable, type CountColumn } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import type { Term } from "../../vietnamese/term";
import { textOf } from "../cells/text";
import { termAbove } from "../table/header";
import { ofTerm, termNumbers, withoutTerm, type OfTerm } from "../words/of-term";
import { largest } from "../../sheet/very-many";

export interface TermsAcross {
  readonly now: Grid;
  readonly before: Grid;
  /** Null where no words beside the figures name its years. */
  readonly term: Term | null;
  /** Whether a cell is one of the term before. */
  readonly isBefore: (cell: CellPosition) => boolean;
}

/** The words over two terms stand in one of so many rows. */
const ROWS = 60;
/** What stands over a column without other words. */
const THIS_TERM = "Kỳ này";

/** Null where no row has both terms over columns. */
export function termsAcross(grid: Grid): TermsAcross | null {
  const row = grid.values.slice(0, ROWS).findIndex((_row, r) => {
    const said = saidIn(grid, r);
    return said.some((one) => one?.is === "before") && said.some((one) => one?.is === "now");
  });
  if (row < 0) return null;
  const own = saidIn(grid, row);
  const first = own.findIndex((one) => one !== null);
  const said = own.map((_one, column) => (column < first ? null : (own[headOf(grid, row, column)] ?? null)));
  const orders = own.map((one) => (one?.is === "before" ? one.order : 0));
  const order = Math.max(...orders);
  const last = own.find((one) => one?.is === "before" && one.order === order);
  const term = last?.is === "before" ? last.term : null;
  const isOf = (column: number): boolean => {
    const one = said[column];
    return one?.is === "before" && (one.order === 0 || one.order === order);
  };
  const only = (isKept: (column: number) => boolean): Grid => ({
    ...grid,
    values: grid.values.map((cells, r) =>
      r < row ? cells : cells.map((value, column) => (column < first || isKept(column) ? value : null)),
    ),
  });
  const now = only((column) => (said[column]?.is ?? "now") === "now");
  const before = only(isOf);
  const heads = (before.values[row] ?? []).map((value, column) =>
    column < first || value === null ? value : withoutTerm(textOf(value)) || THIS_TERM,
  );
  return {
    now,
    before: { ...before, values: before.values.with(row, heads) },
    term,
    isBefore: (cell) => cell.row > row && isOf(cell.column),
  };
}

/** What each cell of a row says of terms; nothing where it is a lone text, as titles are. */
function saidIn(grid: Grid, r: number): readonly (OfTerm | null)[] {
  const texts = (grid.values[r] ?? []).map((value) => (typeof value === "string" ? textOf(value) : ""));
  if (texts.filter((text) => text !== "").length < 2) return [];
  const width = largest(grid.values.map((row) => row.length));
  const latest = termAbove(grid, r + 1);
  const numbers = termNumbers([texts]);
  return Array.from({ length: width }, (_, c) => (texts[c] ? ofTerm([texts[c]], latest, numbers) : null));
}

/** The column whose words stand over a column too: its merge's first, or the next on the left with words. */
function headOf(grid: Grid, row: number, column: number): number {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  if (merge) return merge.left;
  const words = grid.values[row] ?? [];
  return words.findLastIndex((value, c) => c <= column && textOf(value) !== "");
}

/** The table with nothing but what stands in such cells. */
export function onlyIn(table: CongressTable, isIn: (cell: CellPosition) => boolean): CongressTable {
  const isKept = (field: string, values: readonly unknown[]): boolean =>
    values.some((value, i) => value !== null && cellsOf(table, i, field).every(isIn));
  const columns = <C extends CountColumn>(all: ReadonlyMap<string, C>): ReadonlyMap<string, C> =>
    new Map([...all].filter(([field, { values }]) => isKept(field, values)));
  const counts = columns(table.counts);
  const none = table.rows.map(() => null);
  const { sources, organisation, ordinal, term, rows, names, blocks, blockOf } = table;
  return {
    ...{ sources, organisation, ordinal, term, rows, names, blocks, blockOf },
    ...(table.sourceOf && { sourceOf: table.sourceOf }),
    asOf: null,
    dates: isKept("date", table.dates) ? table.dates : none,
    states: none,
    notes: none,
    counts,
    averages: columns(table.averages),
    people: new Map([...table.people].filter(([field, names]) => isKept(field, names))),
    branchCounts: counts.has("branches") ? table.branchCounts : null,
    ageGroups: [],
    percents: [],
    reportedTotals: [],
  };
}
