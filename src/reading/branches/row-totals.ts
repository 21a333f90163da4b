/**
 * Rows that nothing calls a total, that sum nothing exactly, and whose figures are yet no branch's: "Đảng bộ xã A | 13 | 4" below branches that come
 * to 14 and 4. Counted as a branch such a row doubles all figures.
 */
import { isBlank, textOf } from "../cells/text";
import type { CellValue, Grid } from "../../sheet/grid";
import { isBranchNumber, namesBlock, rowWord } from "../words/row-words";
import type { RowColumns } from "./row-signs";
import { countsIn, hasSomebody, noCounts, plus, type Counts } from "./row-sums";

/** So many columns must say it. */
const FEWEST_COLUMNS = 2;
/** Beside fewer others a large branch has as much as they have. */
const FEWEST_OTHERS = 4;
const FEWEST_NUMBERED = 3;
/** Of the sum of all others each figure of a total has so much, however wrong it is. */
const LEAST_SHARE = 0.5;
/** Of the others so many have a day, or what else only branches have. */
const MOSTLY = 0.8;

/** The rows of a sheet that count somebody and are neither headings nor called totals. */
export interface CountedRows {
  readonly rows: readonly number[];
  /** A row that is called a total is the total. */
  readonly hasTotal: boolean;
}

export function countedRows(grid: Grid, from: number, { branch, counted }: RowColumns): CountedRows {
  const rows: number[] = [];
  let hasTotal = false;
  for (let r = from; r < grid.values.length; r++) {
    const cells = grid.values[r] ?? [];
    if (!hasSomebody(countsIn(cells, counted))) continue;
    const name = textOf(cells[branch]);
    const label = name === "" ? firstText(cells) : name;
    const word = rowWord(label);
    hasTotal ||= word?.kind === "total";
    if (word === null && !namesBlock(label)) rows.push(r);
  }
  return { rows, hasTotal };
}

/**
 * What the first or the last of them is: "total" where the others have numbers or days and it has none, "unsure" where its figures alone say so; null
 * where it is no total.
 */
export function likeTotal(
  grid: Grid,
  r: number,
  { rows, hasTotal }: CountedRows,
  columns: RowColumns,
  numbered: boolean,
): "total" | "unsure" | null {
  if (hasTotal || (r !== rows[0] && r !== rows.at(-1))) return null;
  const others = rows.filter(
    (row) => row !== r && (!numbered || isBranchNumber(textOf(grid.values[row]?.[columns.number]))),
  );
  if (others.length < (numbered ? FEWEST_NUMBERED : FEWEST_OTHERS)) return null;
  const own = countsIn(grid.values[r], columns.counted);
  const sums = others.reduce(
    (all, row) => plus(all, countsIn(grid.values[row], columns.counted)),
    noCounts(columns.counted),
  );
  if (!isGreat(own, sums)) return null;
  return numbered || lacksDay(grid, r, others, columns) ? "total" : "unsure";
}

function firstText(cells: readonly CellValue[]): string {
  return textOf(cells.find((value) => !isBlank(value)));
}

function isGreat(own: Counts, sums: Counts): boolean {
  const told = sums.flatMap((sum, i) => (sum !== null && sum > 0 ? [{ sum, count: own[i] ?? 0 }] : []));
  const great = told.filter(({ sum, count }) => count >= LEAST_SHARE * sum);
  return great.length >= FEWEST_COLUMNS && great.length === told.length;
}

/** Nothing stands where nearly all others have a day, a mark or a share. */
function lacksDay(grid: Grid, r: number, others: readonly number[], { data, counted }: RowColumns): boolean {
  return data.some((column) => {
    if (counted.includes(column) || !isBlank(grid.values[r]?.[column])) return false;
    const filled = others.filter((row) => !isBlank(grid.values[row]?.[column]));
    return filled.length >= MOSTLY * others.length;
  });
}
