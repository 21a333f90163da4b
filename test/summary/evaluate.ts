/**
 * A small calculator for the formulas of a layout, written apart from the code that makes them: SUM, SUMPRODUCT,
 * ROUND, INT, MAX, IF, ISNUMBER, SUBSTITUTE, RIGHT, &, the four operations, comparisons, cells and ranges. It knows no cached value.
 */

import { columnLetters } from "../../src/sheet/address";
import type { SheetLayout } from "../../src/sheet/layout";

type Value = number | string | boolean | null;
type Operand = Value | readonly Value[];

export class Calculator {
  private readonly cells = new Map<string, SheetLayout["cells"][number]>();
  private readonly done = new Map<string, Value>();

  constructor(layout: SheetLayout) {
    for (const cell of layout.cells) this.cells.set(`${columnLetters(cell.column)}${cell.row + 1}`, cell);
  }

  /** The value of a cell, such as "F9"; formulas are computed. */
  valueOf(name: string): Value {
    const known = this.done.get(name);
    if (known !== undefined) return known;
    const value = this.cells.get(name)?.value;
    const result =
      value === undefined
        ? null
        : value.kind === "text"
          ? value.text
          : value.kind === "number"
            ? value.value
            : this.compute(value.formula);
    this.done.set(name, result);
    return result;
  }

  compute(formula: string): Value {
    const tokens = formula.match(/"[^"]*"|[A-Z]+\d+|[A-Z]+|\d+(?:\.\d+)?|>=|[-+*/(),:&]/g) ?? [];
    if (tokens.join("") !== formula) throw new Error(`Cannot read ${formula}`);
    const reader = new Reader(tokens, this);
    const value = reader.comparison();
    if (!reader.atEnd()) throw new Error(`Cannot read all of ${formula}`);
    return single(value);
  }

  range(first: string, last: string): readonly Value[] {
    const [, letters = "", top = ""] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
    const [, otherLetters = "", bottom = ""] = /^([A-Z]+)(\d+)$/.exec(last) ?? [];
    if (letters !== otherLetters) throw new Error(`${first}:${last} is no column`);
    const values: Value[] = [];
    for (let row = Number(top); row <= Number(bottom); row++) values.push(this.valueOf(`${letters}${row}`));
    return values;
  }
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly sheet: Calculator,
  ) {}

  atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Operand {
    const left = this.joined();
    return this.take(">=") ? number(left) >= number(this.joined()) : left;
  }

  private joined(): Operand {
    let value = this.sum();
    while (this.take("&")) value = text(value) + text(this.sum());
    return value;
  }

  private sum(): Operand {
    let value = this.product();
    for (;;) {
      if (this.take("+")) value = number(value) + number(this.product());
      else if (this.take("-")) value = number(value) - number(this.product());
      else return value;
    }
  }

  private product(): Operand {
    let value = this.signed();
    for (;;) {
      if (this.take("*")) value = number(value) * number(this.signed());
      else if (this.take("/")) value = number(value) / number(this.signed());
      else return value;
    }
  }

  private signed(): Operand {
    if (!this.take("-")) return this.atom();
    const value = this.signed();
    return Array.isArray(value) ? value.map((one) => -Number(one)) : -Number(value);
  }

  private atom(): Operand {
    const token = this.tokens[this.at++] ?? "";
    if (token === "(") {
      const value = this.comparison();
      this.expect(")");
      return value;
    }
    if (token.startsWith('"')) return token.slice(1, -1);
    if (/^\d/.test(token)) return Number(token);
    if (/\d$/.test(token)) {
      return this.take(":")
        ? this.sheet.range(token, this.tokens[this.at++] ?? "")
        : this.sheet.valueOf(token);
    }
    this.expect("(");
    const operands: Operand[] = [];
    do operands.push(this.comparison());
    while (this.take(","));
    this.expect(")");
    return call(token, operands);
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new Error(`Expected ${token} in ${this.tokens.join("")}`);
  }
}

function call(name: string, operands: readonly Operand[]): Operand {
  const [first = null, second = null, third = null] = operands;
  switch (name) {
    case "SUM":
      return operands
        .flatMap(list)
        .reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0);
    case "MAX":
      return Math.max(...operands.flatMap(list).map(Number));
    case "SUMPRODUCT":
      return list(first).reduce<number>((sum, _one, i) => {
        const factors = operands.map((operand) => list(operand)[i] ?? 0);
        return sum + factors.reduce<number>((all, one) => all * (typeof one === "number" ? one : 0), 1);
      }, 0);
    case "ISNUMBER":
      return list(first).map((one) => typeof one === "number");
    case "ROUND":
      return rounded(number(first), number(second));
    case "INT":
      return Math.floor(number(first));
    case "RIGHT":
      return text(first).slice(-number(second));
    case "SUBSTITUTE":
      return text(first).replaceAll(text(second), text(third));
    case "IF":
      return single(first) === true ? second : third;
    default:
      throw new Error(`${name} is not known here`);
  }
}

/** As spreadsheets round: half up, by the fifteen digits that they show of a number. */
function rounded(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = value.toPrecision(15).split("e");
  const shifted = Math.floor(Number(`${mantissa}e${Number(exponent) + digits}`) + 0.5);
  return Number(`${shifted}e-${digits}`);
}

function list(operand: Operand): readonly Value[] {
  return Array.isArray(operand) ? operand : [operand as Value];
}

function single(operand: Operand): Value {
  return Array.isArray(operand) ? (operand[0] ?? null) : (operand as Value);
}

/** As a machine set to English writes numbers. */
function text(operand: Operand): string {
  return String(single(operand) ?? "");
}

function number(operand: Operand): number {
  const value = single(operand);
  if (typeof value === "string") throw new Error(`“${value}” is no number`);
  return Number(value);
}
