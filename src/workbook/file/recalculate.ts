/**
 * Keeps a sheet's own totals true outside of Excel, which always reckons for itself: formulas that depend on a changed cell
 * are reckoned anew, and those that nobody has reckoned yet for the first time. What formula.ts does not know becomes blank,
 * since its old value would be wrong.
 */
import type { CellPosition } from "../../sheet/address";
import type { CellValue, Grid } from "../../sheet/grid";
import { evaluate } from "./formula";
import type { Cells } from "./formula-counts";
import { Unknown } from "./formula-errors";
import { refersTo } from "./formula-references";

/** By `formulaKey`: what stands behind "=" in the file, in English with commas. */
export type Formulas = ReadonlyMap<string, string>;

export function formulaKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The grid with everything that depends on a changed cell reckoned anew; the cell itself is no formula any more. */
export function recalculate(
  grid: Grid,
  formulas: Formulas,
  changed: CellPosition,
): { readonly grid: Grid; readonly formulas: Formulas } {
  const left = new Map(formulas);
  left.delete(formulaKey(changed.row, changed.column));
  const rows = new Map<number, CellValue[]>();
  const valueAt = (row: number, column: number): CellValue =>
    rows.get(row)?.[column] ?? (rows.has(row) ? null : (grid.values[row]?.[column] ?? null));
  const cells: Cells = { valueAt, isFormula: (row, column) => left.has(formulaKey(row, column)) };
  const waiting: CellPosition[] = [changed];
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const cell = waiting.shift();
    if (!cell) break;
    for (const [key, formula] of left) {
      if (!refersTo(formula, cell)) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value = kept(evaluate(formula, cells));
      if (isSame(value, valueAt(row, column))) continue;
      const values = rows.get(row) ?? [...(grid.values[row] ?? [])];
      rows.set(row, values);
      values[column] = value;
      waiting.push({ row, column });
    }
  }
  if (rows.size === 0) return { grid, formulas: left };
  return { grid: { ...grid, values: grid.values.map((row, r) => rows.get(r) ?? row) }, formulas: left };
}

/** Formulas that refer to each other in a circle never come to rest. */
const MOST_TURNS = 5000;

function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** An empty text is kept as a blank. */
function kept(value: CellValue): CellValue {
  return value === "" ? null : value;
}

/** Cells that are looked at for one sheet, and formulas that lead to one another. */
const MOST_LOOKS = 5_000_000;
const DEEPEST = 200;

/**
 * The grid with those formulas reckoned that nobody has reckoned. What cannot be reckoned here, or leads to such a cell, is
 * blank and still told as unreckoned. Rows may end with blanks then.
 */
export function reckonMissing(grid: Grid, formulas: Formulas): Grid {
  const missing = new Missing(grid, formulas);
  const rows = new Map<number, CellValue[]>();
  const done: CellPosition[] = [];
  const left: CellPosition[] = [];
  for (const cell of grid.unreckoned ?? []) {
    const value = missing.value(cell);
    (value === null ? left : done).push(cell);
    const values = rows.get(cell.row) ?? [...(grid.values[cell.row] ?? [])];
    rows.set(cell.row, values);
    while (values.length <= cell.column) values.push(null);
    values[cell.column] = kept(value);
  }
  const height = [...rows.keys()].reduce((most, row) => Math.max(most, row + 1), grid.values.length);
  const values = Array.from({ length: height }, (_row, r) => rows.get(r) ?? grid.values[r] ?? []);
  return { ...grid, values, ...(done.length > 0 && { reckoned: done }), unreckoned: left };
}

/** Formulas without a value, each reckoned when it is asked for, once. */
class Missing {
  /** By row and column; undefined of those that are not reckoned yet, null of those that cannot be. */
  private readonly known = new Map<number, Map<number, CellValue | undefined>>();
  private readonly cells: Cells;
  private looks = 0;
  private depth = 0;

  constructor(
    private readonly grid: Grid,
    private readonly formulas: Formulas,
  ) {
    for (const { row, column } of grid.unreckoned ?? []) {
      const ofRow = this.known.get(row) ?? new Map<number, undefined>();
      this.known.set(row, ofRow.set(column, undefined));
    }
    this.cells = {
      valueAt: (row, column) => this.valueAt(row, column),
      isFormula: (row, column) => formulas.has(formulaKey(row, column)),
    };
  }

  /** Null where it cannot be reckoned. */
  value({ row, column }: CellPosition): CellValue {
    const known = this.known.get(row)?.get(column);
    if (known !== undefined) return known;
    const formula = this.formulas.get(formulaKey(row, column));
    // Until it is reckoned it has no value: it may lead back to itself.
    this.known.get(row)?.set(column, null);
    if (formula === undefined || this.depth === DEEPEST) return null;
    this.depth++;
    const value = evaluate(formula, this.cells);
    this.depth--;
    this.known.get(row)?.set(column, value);
    return value;
  }

  private valueAt(row: number, column: number): CellValue {
    if (++this.looks > MOST_LOOKS) throw new Unknown();
    if (!this.known.get(row)?.has(column)) return this.grid.values[row]?.[column] ?? null;
    const value = this.value({ row, column });
    if (value === null) throw new Unknown();
    return value;
  }
}
