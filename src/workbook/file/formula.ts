/**
 * The value of a formula as staff write them under such sheets: sums, differences, shares, rounding, counts, simple choices.
 * What is not known here, or what Excel would take differently in another language, has no value rather than a wrong one.
 */
import type { CellValue } from "../../sheet/grid";
import { COUNTS, type Cells } from "./formula-counts";
import { FormulaError, Unknown } from "./formula-errors";
import { rangeOf, REFERENCE, type Range } from "./formula-references";

const TOKEN =
  /\s*(\d+(?:\.\d+)?|"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?![\w.(!])(?::\$?[A-Z]{1,3}\$?\d+(?![\w.(!]))?|[A-Z]+(?=\()|TRUE|FALSE|<>|<=|>=|[-+*/(),%=<>&])/y;
const LONGEST = 2000;
const COMPARISONS = ["=", "<>", "<", ">", "<=", ">="] as const;

/** Null where it is not one of those that are known. A formula that gives an empty text gives "". */
export function evaluate(formula: string, cells: Cells): CellValue {
  try {
    // As in Excel, a formula that leads to a blank is 0.
    return new Parser(tokensOf(formula)).whole()(cells) ?? 0;
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.value };
    if (error instanceof Unknown) return null;
    throw error;
  }
}

function tokensOf(formula: string): readonly string[] {
  if (formula.length > LONGEST) throw new Unknown();
  const tokens: string[] = [];
  let at = 0;
  const end = formula.trimEnd().length;
  while (at < end) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Unknown();
    tokens.push(token);
    at = TOKEN.lastIndex;
  }
  return tokens;
}

/** A part of a formula, to be reckoned when it is needed: of a choice only one side is. */
type Part = (cells: Cells) => CellValue;

/** comparison = text {operator text}; text = sum {"&" sum}; sum = term {("+" | "-") term}; term = factor {("*" | "/") factor}. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Part {
    const part = this.comparison();
    if (this.at < this.tokens.length) throw new Unknown();
    return part;
  }

  private comparison(): Part {
    if (++this.depth > DEEPEST) throw new Unknown();
    const left = this.joined();
    const operator = this.take(...COMPARISONS);
    const right = operator ? this.joined() : null;
    this.depth--;
    if (!operator || !right) return left;
    return (cells) => isTrue(operator, given(left(cells)), given(right(cells)));
  }

  private joined(): Part {
    const parts = [this.sum()];
    while (this.take("&")) parts.push(this.sum());
    const [only] = parts;
    return only && parts.length === 1 ? only : (cells) => parts.map((part) => textOf(part(cells))).join("");
  }

  private sum(): Part {
    let all = this.term();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) {
      const [left, right, factor] = [all, this.term(), sign === "+" ? 1 : -1];
      all = (cells) => numberOf(left(cells)) + factor * numberOf(right(cells));
    }
    return all;
  }

  private term(): Part {
    let all = this.factor();
    for (let sign = this.take("*", "/"); sign; sign = this.take("*", "/")) {
      const [left, right, divides] = [all, this.factor(), sign === "/"];
      all = (cells) => {
        const [a, b] = [numberOf(left(cells)), numberOf(right(cells))];
        if (divides && b === 0) throw new FormulaError("#DIV/0!");
        return divides ? a / b : a * b;
      };
    }
    return all;
  }

  private factor(): Part {
    if (++this.depth > DEEPEST) throw new Unknown();
    const sign = this.take("-", "+");
    const inside = sign ? this.factor() : this.value();
    const isShare = !sign && this.take("%") !== null;
    this.depth--;
    if (sign === "-") return (cells) => -numberOf(inside(cells));
    return isShare ? (cells) => numberOf(inside(cells)) / 100 : inside;
  }

  private value(): Part {
    const token = this.tokens[this.at++] ?? "";
    if (token === "(") {
      const inside = this.comparison();
      this.expect(")");
      return inside;
    }
    if (/^\d/.test(token)) return () => Number(token);
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (token === "TRUE" || token === "FALSE") return () => token === "TRUE";
    if (this.tokens[this.at] === "(") return this.call(token);
    const range = referenceOf(token);
    if (!range || token.includes(":")) throw new Unknown();
    return (cells) => given(cells.valueAt(range.top, range.left));
  }

  private call(name: string): Part {
    this.expect("(");
    const all: Argument[] = [];
    do all.push(this.argument());
    while (this.take(","));
    this.expect(")");
    const count = COUNTS[name];
    if (count)
      return (cells) =>
        count(
          all.map(({ range, part }) => range ?? part(cells)),
          cells,
        );
    const choice = CHOICES[name];
    if (!choice) throw new Unknown();
    return choice(all.map(({ part }) => part));
  }

  /** A reference alone is a range, as Excel takes it. */
  private argument(): Argument {
    const range = referenceOf(this.tokens[this.at] ?? "");
    const isAlone = [",", ")"].includes(this.tokens[this.at + 1] ?? "");
    if (!range || !isAlone) return { range: null, part: this.comparison() };
    const isOne = range.top === range.bottom && range.left === range.right;
    const part: Part = (cells) => {
      if (!isOne) throw new Unknown();
      return given(cells.valueAt(range.top, range.left));
    };
    this.at++;
    return { range, part };
  }

  private take<Token extends string>(...wanted: readonly Token[]): Token | null {
    const found = wanted.find((one) => one === this.tokens[this.at]) ?? null;
    if (found !== null) this.at++;
    return found;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new Unknown();
  }
}

const DEEPEST = 60;

interface Argument {
  readonly range: Range | null;
  readonly part: Part;
}

function referenceOf(token: string): Range | null {
  const match = [...token.matchAll(REFERENCE)][0];
  return match?.[0] === token ? rangeOf(match) : null;
}

const CHOICES: Readonly<Record<string, (parts: readonly Part[]) => Part>> = {
  ROUND: ([value, digits, ...more]) => {
    if (!value || !digits || more.length > 0) throw new Unknown();
    return (cells) => rounded(numberOf(value(cells)), numberOf(digits(cells)));
  },
  IF: ([condition, yes, no, ...more]) => {
    if (!condition || !yes || more.length > 0) throw new Unknown();
    return (cells) => {
      const holds = condition(cells);
      if (typeof holds === "string") throw new Unknown();
      const isYes = typeof holds === "boolean" ? holds : numberOf(holds) !== 0;
      return isYes ? yes(cells) : no ? no(cells) : false;
    };
  },
  IFERROR: ([value, otherwise, ...more]) => {
    if (!value || !otherwise || more.length > 0) throw new Unknown();
    return (cells) => {
      try {
        return value(cells);
      } catch (error) {
        if (error instanceof FormulaError) return otherwise(cells);
        throw error;
      }
    };
  },
};

/** Half away from zero, on the digits that the number is written with. */
function rounded(value: number, digits: number): number {
  if (!Number.isInteger(digits) || Math.abs(digits) > 12) throw new Unknown();
  const size = String(Math.abs(value));
  if (size.includes("e")) throw new Unknown();
  const whole = Math.round(Number(`${size}e${digits}`));
  return (value < 0 ? -1 : 1) * Number(`${whole}e${-digits}`);
}

/** An error in a cell is one of the formula. */
function given(value: CellValue): string | number | boolean | null {
  if (typeof value === "object" && value !== null) throw new FormulaError(value.error);
  return value;
}

/** As in Excel: a blank is 0. Whether a text is a number is a matter of the machine's language. */
function numberOf(value: CellValue): number {
  const plain = given(value);
  if (plain === null) return 0;
  if (typeof plain !== "number" || !Number.isFinite(plain)) throw new Unknown();
  return plain;
}

function textOf(value: CellValue): string {
  const plain = given(value);
  if (plain === null) return "";
  if (typeof plain === "string") return plain;
  if (typeof plain === "number" && Number.isInteger(plain) && Math.abs(plain) < 1e10) return String(plain);
  throw new Unknown();
}

type Plain = ReturnType<typeof given>;

function isTrue(operator: (typeof COMPARISONS)[number], a: Plain, b: Plain): boolean {
  if (operator === "=" || operator === "<>") return isSame(a, b) === (operator === "=");
  const [x, y] = [numberOf(a), numberOf(b)];
  if (operator === "<") return x < y;
  if (operator === ">") return x > y;
  return operator === "<=" ? x <= y : x >= y;
}

/** Texts without regard to case; a blank is 0, and an empty text. */
function isSame(a: Plain, b: Plain): boolean {
  if (typeof a === "boolean" || typeof b === "boolean") {
    if (typeof a !== typeof b) throw new Unknown();
    return a === b;
  }
  if (typeof a === "string" || typeof b === "string") {
    if (typeof a === "number" || typeof b === "number") return false;
    return (a ?? "").toLowerCase() === (b ?? "").toLowerCase();
  }
  return (a ?? 0) === (b ?? 0);
}
