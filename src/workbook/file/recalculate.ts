/**
 * Keeps a sheet's own totals true when a cell is changed outside of Excel: formulas that depend on the cell are reckoned
 * anew. Only what staff write under such sheets is known (sums, differences, shares, rounding); any other formula becomes
 * blank, since its old value would be wrong. Excel itself always reckons for itself.
 */

import type { CellPosition } from "../../sheet/address";
import type { CellValue, Grid } from "../../sheet/grid";

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
  const waiting: CellPosition[] = [changed];
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const cell = waiting.shift();
    if (!cell) break;
    for (const [key, formula] of left) {
      if (!refersTo(formula, cell)) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value = evaluate(formula, valueAt);
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

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function rangeOf([, left = "", top = "", right, bottom]: readonly (string | undefined)[]): Range {
  const first = { row: Number(top) - 1, column: columnOf(left) };
  const last = bottom === undefined ? first : { row: Number(bottom) - 1, column: columnOf(right ?? left) };
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function refersTo(formula: string, { row, column }: CellPosition): boolean {
  for (const match of formula.matchAll(REFERENCE)) {
    const { top, left, bottom, right } = rangeOf(match);
    if (top <= row && row <= bottom && left <= column && column <= right) return true;
  }
  return false;
}

type ValueAt = (row: number, column: number) => CellValue;

/** What a formula cannot be reckoned for. */
class Unknown extends Error {}
class DivisionByZero extends Error {}

const TOKEN = /\s*(\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|[-+*/(),%])/y;

/** The value of a formula; null where it is not one of those that are known. */
export function evaluate(formula: string, valueAt: ValueAt): CellValue {
  try {
    const parser = new Parser(tokensOf(formula), valueAt);
    return parser.whole();
  } catch (error) {
    if (error instanceof DivisionByZero) return { error: "#DIV/0!" };
    if (error instanceof Unknown) return null;
    throw error;
  }
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < formula.trimEnd().length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Unknown();
    tokens.push(token);
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** expression = term {("+" | "-") term}; term = factor {("*" | "/") factor}; factor = ["-"] value ["%"]. */
class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly valueAt: ValueAt,
  ) {}

  whole(): number {
    const value = this.expression();
    if (this.at < this.tokens.length) throw new Unknown();
    return value;
  }

  private expression(): number {
    let value = this.term();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-"))
      value = sign === "+" ? value + this.term() : value - this.term();
    return value;
  }

  private term(): number {
    let value = this.factor();
    for (let sign = this.take("*", "/"); sign; sign = this.take("*", "/")) {
      const other = this.factor();
      if (sign === "/" && other === 0) throw new DivisionByZero();
      value = sign === "*" ? value * other : value / other;
    }
    return value;
  }

  private factor(): number {
    if (this.take("-")) return -this.factor();
    const value = this.value();
    return this.take("%") ? value / 100 : value;
  }

  private value(): number {
    const token = this.tokens[this.at++] ?? "";
    if (token === "(") {
      const inside = this.expression();
      this.expect(")");
      return inside;
    }
    if (/^\d/.test(token)) return Number(token);
    if (token === "SUM") return this.sum();
    if (token === "ROUND") return this.round();
    const match = [...token.matchAll(REFERENCE)][0];
    if (!match || token.includes(":")) throw new Unknown();
    const { top, left } = rangeOf(match);
    return numberOf(this.valueAt(top, left));
  }

  private sum(): number {
    this.expect("(");
    let sum = 0;
    do {
      const match = [...(this.tokens[this.at] ?? "").matchAll(REFERENCE)][0];
      if (match?.[4] === undefined) {
        sum += this.expression();
        continue;
      }
      this.at++;
      const { top, left, bottom, right } = rangeOf(match);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const value = this.valueAt(row, column);
          // As in Excel: of a range texts and blanks are passed over, an error is not.
          if (typeof value === "object" && value !== null) throw new Unknown();
          if (typeof value === "number") sum += value;
        }
      }
    } while (this.take(","));
    this.expect(")");
    return sum;
  }

  private round(): number {
    this.expect("(");
    const value = this.expression();
    this.expect(",");
    const scale = 10 ** this.expression();
    this.expect(")");
    return Math.round(value * scale) / scale;
  }

  private take(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at] ?? "";
    if (!wanted.includes(token)) return null;
    this.at++;
    return token;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new Unknown();
  }
}

/** As in Excel: a blank is 0; a text or an error gives no number. */
function numberOf(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value !== "number") throw new Unknown();
  return value;
}
