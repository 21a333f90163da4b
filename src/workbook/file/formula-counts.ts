/** Functions over ranges, as Excel counts: of a range texts and blanks are passed over, an error is not. */
import type { CellValue } from "../../sheet/grid";
import { FormulaError, Unknown } from "./formula-errors";
import type { Range } from "./formula-references";

/** What a formula can ask of its sheet. */
export interface Cells {
  /** May throw where a cell has no value yet. */
  readonly valueAt: (row: number, column: number) => CellValue;
  /** A formula that gives an empty text is no blank. */
  readonly isFormula: (row: number, column: number) => boolean;
}

type Given = Range | CellValue;

export const COUNTS: Readonly<Record<string, (given: readonly Given[], cells: Cells) => number>> = {
  SUM: (given, cells) => {
    let sum = 0;
    for (const one of given) {
      if (!isRange(one)) sum += numberOf(one);
      else
        for (const value of valuesIn(one, cells)) {
          if (typeof value === "object" && value !== null) throw new FormulaError(value.error);
          if (typeof value === "number") sum += value;
        }
    }
    return sum;
  },
  COUNT: (given, cells) => countIn(given, cells, (value) => typeof value === "number"),
  COUNTA: (given, cells) =>
    countIn(given, cells, (value, row, column) => value !== null || cells.isFormula(row, column)),
  COUNTIF: ([range, wanted = null, ...more], cells) => {
    if (range === undefined || more.length > 0) throw new Unknown();
    const single = isRange(wanted) ? [...valuesIn(wanted, cells)] : [wanted];
    if (single.length !== 1) throw new Unknown();
    return countIn([range], cells, testOf(single[0] ?? null));
  },
};

type Test = (value: CellValue, row: number, column: number) => boolean;

function countIn(given: readonly Given[], cells: Cells, test: Test): number {
  let count = 0;
  for (const range of given) {
    if (!isRange(range)) throw new Unknown();
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        if (test(cells.valueAt(row, column), row, column)) count++;
  }
  return count;
}

/** What COUNTIF counts: numbers by size, texts without regard to case, with * and ?. */
function testOf(wanted: CellValue): Test {
  if (typeof wanted === "number") return numberTest("=", wanted);
  if (typeof wanted !== "string") throw new Unknown();
  const [, operator = "", rest = ""] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(wanted) ?? [];
  if (/^-?\d+(?:\.\d+)?$/.test(rest) && operator !== "<>") return numberTest(operator || "=", Number(rest));
  // What looks like a number or a day in some language, and what asks for blanks or the like.
  if (operator !== "" || rest === "" || /^[\s\d.,+(-]|[~%]|^(?:true|false|#.*)$/i.test(rest))
    throw new Unknown();
  if (!/[*?]/.test(rest))
    return (value) => typeof value === "string" && value.toLowerCase() === rest.toLowerCase();
  // A text of stars would take long to look for.
  if (rest.length > 100 || rest.replace(/\*+/g, "*").split("*").length > 4) throw new Unknown();
  const escaped = rest
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, "[^]*")
    .replaceAll("?", "[^]");
  const pattern = new RegExp(`^${escaped}$`, "iu");
  return (value) => typeof value === "string" && pattern.test(value);
}

function numberTest(operator: string, wanted: number): Test {
  return (value) => {
    // Excel counts a text that is a number as well, where it asks for that number.
    if (operator === "=" && typeof value === "string" && /\d/.test(value)) {
      if (/^[\s\d.,+%()/-]*$/.test(value)) throw new Unknown();
      return false;
    }
    if (typeof value !== "number") return false;
    if (operator === "=") return value === wanted;
    if (operator === "<") return value < wanted;
    if (operator === ">") return value > wanted;
    return operator === "<=" ? value <= wanted : value >= wanted;
  };
}

function isRange(given: Given): given is Range {
  return typeof given === "object" && given !== null && "top" in given;
}

function* valuesIn({ top, left, bottom, right }: Range, cells: Cells): Iterable<CellValue> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield cells.valueAt(row, column);
}

function numberOf(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === "object") throw new FormulaError(value.error);
  if (typeof value !== "number") throw new Unknown();
  return value;
}
