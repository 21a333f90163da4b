/** A table above the one that is read: rows of words with several figures beside them, which is named and not read. */
import type { CellRef } from "../../sheet/address";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { isBlank, textOf } from "../cells/text";

/** Fewer such rows are none: a total may stand over a header. */
const FEWEST_ROWS = 2;
const FEWEST_FIGURES = 2;

/** The first cell of the first such row above `top`; null where there is no table. */
export function tableAbove(grid: Grid, top: number): CellRef | null {
  const [first, ...others] = grid.values.slice(0, top).flatMap((row, r) => {
    const words = row.findIndex((value) => typeof value === "string" && /\p{L}/u.test(value));
    const isTable = words >= 0 && row.filter(isFigure).length >= FEWEST_FIGURES && !isOfPairs(row);
    return isTable ? [cellAt(grid, r, words)] : [];
  });
  return first && others.length + 1 >= FEWEST_ROWS ? first : null;
}

/** "Số phiếu phát ra | 29 | Số phiếu thu về | 29": each figure behind words of its own, as in minutes. */
function isOfPairs(row: readonly CellValue[]): boolean {
  const filled = row.filter((value) => /[\p{L}\d]/u.test(textOf(value)));
  return filled.every((value, i) => !isFigure(value) || (i > 0 && WORDS.test(textOf(filled[i - 1]))));
}

const WORDS = /\p{L}{2}/u;

function isFigure(value: CellValue): boolean {
  return !isBlank(value) && typeof readCount(value) === "number";
}
