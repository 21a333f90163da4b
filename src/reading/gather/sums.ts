/**
 * Pieces whose lines are the sums of other pieces ("Tổng hợp các khối"): told by arithmetic, whatever they are called. Counted with those
 * they would make every figure twice.
 */
import type { CongressTable, Count } from "../../congress/table";
import { figuresOf, type Piece } from "./piece";

/** Fewer equal figures may be equal by chance; where all is one line still more so. */
const FEWEST_EQUAL = 2;
const FEWEST_OF_ONE_LINE = 4;
/** Of the lines with figures at least this many are sums. */
const MOST_LINES = 1 / 2;

type Sums = ReadonlyMap<string, number>;

/** Along the pieces, of which one a piece has the sums; -1 where it has none. */
export function sumsAmong(pieces: readonly Piece[]): readonly number[] {
  const sums = pieces.map(({ table }) => sumsIn(table));
  const whole = addUp(pieces.map(({ table }) => table));
  return pieces.map(({ table }, own) => {
    const lines = table.rows.flatMap((_row, i) => {
      const line = figuresAt(table, i);
      return [...line.values()].some((value) => value > 0) ? [line] : [];
    });
    if (lines.length === 0) return -1;
    const fewest = lines.length === 1 ? FEWEST_OF_ONE_LINE : FEWEST_EQUAL;
    const found = lines.map((line) =>
      sums.findIndex((others, i) => i !== own && others.some((sum) => isSum(line, sum, fewest))),
    );
    const summed = found.filter((at) => at >= 0);
    if (summed.length > 0) return summed.length >= MOST_LINES * lines.length ? (summed[0] ?? -1) : -1;
    // One line for all that the others have.
    const [line] = lines;
    const rest = line && lines.length === 1 && pieces.length > 2 ? without(whole, line) : null;
    return line && rest && isSum(line, rest, fewest) ? pieces.findIndex((_piece, i) => i !== own) : -1;
  });
}

/** The sums of a table, and of each of its blocks; of one line there is none. */
function sumsIn(table: CongressTable): readonly Sums[] {
  const all = table.rows.map((_row, i) => i);
  const blocks = table.blocks.map((_block, b) => all.filter((i) => table.blockOf[i] === b));
  return [all, ...blocks].filter((lines) => lines.length > 1).map((lines) => sumOf(table, lines));
}

function sumOf(table: CongressTable, lines: readonly number[]): Sums {
  return new Map(
    [...figuresOf(table)].map(([field, values]) => [
      field,
      lines.reduce((sum, i) => sum + numberOf(values[i]), 0),
    ]),
  );
}

function addUp(tables: readonly CongressTable[]): Sums {
  const whole = new Map<string, number>();
  for (const table of tables)
    for (const [field, sum] of sumOf(
      table,
      table.rows.map((_row, i) => i),
    ))
      whole.set(field, (whole.get(field) ?? 0) + sum);
  return whole;
}

function without(whole: Sums, line: Sums): Sums {
  return new Map([...whole].map(([field, sum]) => [field, sum - (line.get(field) ?? 0)]));
}

function figuresAt(table: CongressTable, i: number): Sums {
  return new Map(
    [...figuresOf(table)].flatMap(([field, values]) => {
      const value = values[i];
      return typeof value === "number" ? [[field, value] as const] : [];
    }),
  );
}

/** All that both tell is equal, and enough of it is more than nothing. */
function isSum(line: Sums, sum: Sums, fewest: number): boolean {
  const shared = [...line].filter(([field]) => sum.has(field));
  return (
    shared.filter(([, value]) => value > 0).length >= fewest &&
    shared.every(([field, value]) => sum.get(field) === value)
  );
}

function numberOf(value: Count | undefined): number {
  return typeof value === "number" ? value : 0;
}
