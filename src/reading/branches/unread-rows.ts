/**
 * Rows below the header with figures that nobody reads: they are no branches, no totals, and nothing else tells of them. So that nothing
 * is missing silently they are told, but for sums of the branches beside them.
 */
import { finding, type Finding } from "../../congress/findings";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { joinSome } from "../../vietnamese/list";
import { isBlank, textOf } from "../cells/text";
import { isColumnNumbers } from "../table/column-numbers";
import { rowWord } from "../words/row-words";
import type { RowColumns } from "./row-signs";
import type { SheetRows } from "./row-settle";
import { countsIn, hasSomebody, noCounts, plus, type Counts } from "./row-sums";

/** Rows that the sentence names. */
const MOST_NAMED = 6;

/** `bodyTop`: the first row below the header. One finding for all, at the first. */
export function unreadRows(
  grid: Grid,
  rows: SheetRows,
  columns: RowColumns,
  bodyTop: number,
): readonly Finding[] {
  const known = new Set([
    ...rows.rows,
    ...rows.totals.map(({ row }) => row),
    ...rows.nameless,
    ...rows.hiddenDropped,
    ...rows.struck,
    ...rows.nearSums,
    ...rows.likeTotals,
    ...rows.olderTerms.rows,
    ...rows.planned.rows,
    ...rows.sharesBelow,
  ]);
  for (const { row } of rows.totals) partsOf(grid, row, columns, known).forEach((part) => known.add(part));
  const last = [...rows.rows.slice(-1), ...rows.totals.map(({ row }) => row)].reduce(
    (a, b) => Math.max(a, b),
    bodyTop - 1,
  );
  const end = rows.otherTable?.row ?? grid.values.length;
  const unread: number[] = [];
  for (let r = bodyTop; r < end; r++) {
    const cells = grid.values[r] ?? [];
    const own = known.has(r) ? [] : countsIn(cells, columns.counted);
    const isSaid = hasSomebody(own) || (!known.has(r) && isShare(cells, columns));
    if (!isSaid || isColumnNumbers(cells)) continue;
    // "Đảng viên có mặt: | 45" below the table: figures beside it (`figures-beside.ts`).
    if (r > last && /:\s*$/.test(firstText(cells))) continue;
    if (isShare(cells, columns) || !isSumBeside(own, r, grid, rows.rows, columns)) unread.push(r);
  }
  const [first] = unread;
  if (first === undefined) return [];
  const column = columns.counted.find((one) => !isBlank(grid.values[first]?.[one])) ?? columns.branch;
  const named = unread.map((row) => {
    const label = firstText(grid.values[row] ?? []);
    return label === "" ? String(row + 1) : `${row + 1} (“${label}”)`;
  });
  const words = { rows: joinSome(named, MOST_NAMED, "dòng khác") };
  return [finding("unread-rows", cellAt(grid, first, column), words)];
}

function firstText(cells: readonly CellValue[]): string {
  return textOf(cells.find((value) => typeof value === "string" && /\p{L}/u.test(value)));
}

/** Shares of which nobody knows what they are of. */
function isShare(cells: readonly CellValue[], { counted }: RowColumns): boolean {
  const isCalledSo = cells.some(
    (value) => typeof value === "string" && rowWord(value)?.kind === "percentage",
  );
  return isCalledSo && counted.some((column) => /^\d+(?:[.,]\d+)?\s*%?$/.test(textOf(cells[column])));
}

/** "- Đảng bộ cơ sở", "- Chi bộ cơ sở": the rows right below a total that make it up together. */
function partsOf(
  grid: Grid,
  total: number,
  { counted }: RowColumns,
  known: ReadonlySet<number>,
): readonly number[] {
  const whole = countsIn(grid.values[total], counted);
  let sums = noCounts(counted);
  const parts: number[] = [];
  for (let r = total + 1; r < grid.values.length && !known.has(r); r++) {
    const own = countsIn(grid.values[r], counted);
    if (!hasSomebody(own)) break;
    sums = plus(sums, own);
    parts.push(r);
  }
  return parts.length > 1 && whole.every((count, i) => count === null || count === sums[i]) ? parts : [];
}

/** Whether all its figures are the sums of a run of branches right above it, or right below it. */
function isSumBeside(
  own: Counts,
  row: number,
  grid: Grid,
  branches: readonly number[],
  { counted }: RowColumns,
): boolean {
  const above = branches.filter((branch) => branch < row).reverse();
  const below = branches.filter((branch) => branch > row);
  return [above, below].some((run) => {
    let sums = noCounts(counted);
    for (const branch of run) {
      sums = plus(sums, countsIn(grid.values[branch], counted));
      if (own.every((count, i) => count === null || count === sums[i])) return true;
      // Sums only grow.
      if (own.some((count, i) => count !== null && count < Number(sums[i]))) return false;
    }
    return false;
  });
}
