/** Cells that a formula refers to, on its own sheet. Rows and columns are counted from 0. */
import type { CellPosition } from "../../sheet/address";
import type { Area } from "../../sheet/area";

export const REFERENCE = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;

export type Range = Area;

/** Of a match of `REFERENCE`. */
export function rangeOf([, letters = "", number = "", toLetters, toNumber]: readonly (
  string | undefined
)[]): Range {
  const a = { row: Number(number) - 1, column: columnOf(letters) };
  const b =
    toNumber === undefined ? a : { row: Number(toNumber) - 1, column: columnOf(toLetters ?? letters) };
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function refersTo(formula: string, { row, column }: CellPosition): boolean {
  for (const match of formula.matchAll(REFERENCE)) {
    const { top, left, bottom, right } = rangeOf(match);
    if (top <= row && row <= bottom && left <= column && column <= right) return true;
  }
  return false;
}
