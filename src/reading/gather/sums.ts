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
  const known = new KnownSums(pieces.map(({ table }) => sumsIn(table)));
  const whole = addUp(pieces.map(({ table }) => table));
  return pieces.map(({ table }, own) => {
    const lines = linesIn(table).filter((line) => [...line.values()].some((value) => value > 0));
    const [line, second] = lines;
    if (!line) return -1;
    const fewest = second ? FEWEST_EQUAL : FEWEST_OF_ONE_LINE;
    const summed = lines.map((one) => known.pieceWith(one, own, fewest)).filter((at) => at >= 0);
    if (summed.length > 0) return summed.length >= MOST_LINES * lines.length ? (summed[0] ?? -1) : -1;
    const all = sumOf(table, allOf(table));
    const isWhole = pieces.length > 2 && isSum(all, without(whole, all), fewest);
    return isWhole || isOfGroups(pieces, own) ? pieces.findIndex((_piece, i) => i !== own) : -1;
  });
}

/** Sums of the same fields. */
interface SumsOfFields {
  readonly fields: readonly string[];
  readonly sums: { readonly piece: number; readonly sum: Sums }[];
  /** By some of the fields, the pieces that have a sum of these values there. */
  readonly byValues: Map<string, ReadonlyMap<string, ReadonlySet<number>>>;
}

/** All sums of all pieces, found by their values: each line of each piece asks for its own. */
class KnownSums {
  private readonly groups = new Map<string, SumsOfFields>();

  /** Along the pieces the sums of each. */
  constructor(sums: readonly (readonly Sums[])[]) {
    sums.forEach((some, piece) => {
      for (const sum of some) {
        const fields = [...sum.keys()].sort();
        const known = this.groups.get(fields.join());
        if (known) known.sums.push({ piece, sum });
        else this.groups.set(fields.join(), { fields, sums: [{ piece, sum }], byValues: new Map() });
      }
    });
  }

  /** The first piece but `own` with a sum that is the line's, as `isSum` tells it; -1 where none has. */
  pieceWith(line: Sums, own: number, fewest: number): number {
    let first = -1;
    for (const group of this.groups.values()) {
      const shared = group.fields.filter((field) => line.has(field));
      if (shared.filter((field) => (line.get(field) ?? 0) > 0).length < fewest) continue;
      for (const piece of piecesBy(group, shared).get(valuesOf(line, shared)) ?? [])
        if (piece !== own && (first < 0 || piece < first)) first = piece;
    }
    return first;
  }
}

function piecesBy(
  { sums, byValues }: SumsOfFields,
  fields: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const known = byValues.get(fields.join());
  if (known) return known;
  const pieces = new Map<string, Set<number>>();
  for (const { piece, sum } of sums) {
    const values = valuesOf(sum, fields);
    pieces.set(values, (pieces.get(values) ?? new Set()).add(piece));
  }
  byValues.set(fields.join(), pieces);
  return pieces;
}

function valuesOf(sums: Sums, fields: readonly string[]): string {
  return fields.map((field) => sums.get(field)).join();
}

/** Each line is of several branches, beside pieces of single ones that are as many or nearly so: totals that may be of another day. */
function isOfGroups(pieces: readonly Piece[], own: number): boolean {
  const others = pieces.filter((_piece, i) => i !== own);
  const totals = pieces[own]?.table.branchCounts?.total.values;
  if (!totals || others.some(({ table }) => table.branchCounts)) return false;
  const numbers = totals.filter((value) => typeof value === "number");
  const branches = others.reduce((sum, { table }) => sum + table.rows.length, 0);
  return numbers.every((value) => value > 1) && addNumbers(numbers) <= 2 * branches;
}

function addNumbers(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}

function allOf({ rows }: CongressTable): readonly number[] {
  return rows.map((_row, i) => i);
}

/** The sums of a table, and of each of its blocks; of one line there is none. */
function sumsIn(table: CongressTable): readonly Sums[] {
  const all = allOf(table);
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
    for (const [field, sum] of sumOf(table, allOf(table))) whole.set(field, (whole.get(field) ?? 0) + sum);
  return whole;
}

function without(whole: Sums, line: Sums): Sums {
  return new Map([...whole].map(([field, sum]) => [field, sum - (line.get(field) ?? 0)]));
}

/** The figures of each line. */
function linesIn(table: CongressTable): readonly Sums[] {
  const figures = [...figuresOf(table)];
  return table.rows.map(
    (_row, i) =>
      new Map(
        figures.flatMap(([field, values]) => {
          const value = values[i];
          return typeof value === "number" ? [[field, value] as const] : [];
        }),
      ),
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
