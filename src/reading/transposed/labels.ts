/** What stands left of the figures: labels, the column of their numbers, headings of several labels, and the spaces in front. */
import type { Grid } from "../../sheet/grid";
import { isBlank, textOf } from "../cells/text";
import { isNumberHeading } from "../words/row-words";
import { isMark, type Node } from "./outline";

/** Rows looked at for numbers. */
const ROWS = 200;

/** The column of "1", "-", "a" left of the labels; -1 where none is. */
export function numberColumn(grid: Grid, column: number, first: number): number {
  for (let left = column - 1; left >= 0; left--) {
    const texts = grid.values
      .slice(first, first + ROWS)
      .filter((row) => !isBlank(row[left]) && !isBlank(row[column]))
      .map((row) => textOf(row[left]))
      .filter((text) => !isNumberHeading(text));
    if (texts.length > 0 && texts.every(isMark)) return left;
  }
  return -1;
}

export function outerColumns(column: number, numbers: number): readonly number[] {
  return Array.from({ length: column }, (_left, i) => i).filter((left) => left !== numbers);
}

/** The label's text; where it is blank, that of a heading on its left. */
export function labelIn(grid: Grid, row: number, column: number, outer: readonly number[]): string {
  const texts = [column, ...outer.toReversed()].map((one) => grid.values[row]?.[one]);
  const own = texts.find((value) => typeof value === "string" && !isBlank(value));
  return typeof own === "string" ? linesOf(own) : "";
}

function linesOf(text: string): string {
  return text.split("\n").map(textOf).join("\n");
}

/** Headings left of a label, merged downwards or written once ("Chia ra", "Trình độ chuyên môn"). */
export function headingsLeft(
  grid: Grid,
  row: number,
  column: number,
  outer: readonly number[],
  top: number,
): readonly Node[] {
  if (isBlank(grid.values[row]?.[column])) return [];
  return outer.flatMap((left): readonly Node[] => {
    for (let above = row; above >= top; above--) {
      const text = textOf(grid.values[above]?.[left]);
      if (text !== "") return isMark(text) ? [] : [{ text, filled: false }];
    }
    return [];
  });
}

export function indentOf(typed: Grid, row: number, column: number): number {
  const text = typed.values[row]?.[column];
  return typeof text === "string" ? (/^[\s\u00a0]*/.exec(text)?.[0].length ?? 0) : 0;
}
