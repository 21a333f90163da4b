/** The functions of Excel that sheets in our tests use. One that is missing here shows #NAME?, never a wrong value. */
import { dayOf, serialOf } from "./days";
import {
  asLogical,
  asNumber,
  asText,
  compare,
  DIVISION_ERROR,
  isTable,
  listOf,
  NOT_FOUND,
  NUMBER_ERROR,
  type Operand,
  REFERENCE_ERROR,
  single,
  spread,
  VALUE_ERROR,
} from "./formula-values";
import type { Locale } from "./locale";
import { shownText } from "./shown";
import { CellError, type CellValue } from "./values";

export type ExcelFunction = (operands: readonly Operand[], locale: Locale) => Operand;

/** Numbers as SUM takes them: of references only true numbers, of what is written in the formula whatever reads as one. */
function numbersOf(operands: readonly Operand[], locale: Locale): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const value of listOf(operand)) {
      if (value instanceof CellError) return value;
      if (isTable(operand) && typeof value !== "number") continue;
      const number = asNumber(value, locale);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

function overNumbers(reckon: (numbers: readonly number[]) => CellValue): ExcelFunction {
  return (operands, locale) => {
    const numbers = numbersOf(operands, locale);
    return numbers instanceof CellError ? numbers : reckon(numbers);
  };
}

function eachNumber(reckon: (...numbers: number[]) => CellValue): ExcelFunction {
  return (operands, locale) =>
    spread(operands, (...values) => {
      const numbers = values.map((value) => asNumber(value, locale));
      const error = numbers.find((number) => number instanceof CellError);
      return error ?? reckon(...numbers.map(Number));
    });
}

function eachText(make: (text: string, ...rest: number[]) => CellValue): ExcelFunction {
  return (operands, locale) =>
    spread(operands, (first = null, ...rest) => {
      const text = asText(first, locale);
      const numbers = rest.map((value) => asNumber(value, locale));
      const error = [text, ...numbers].find((one) => one instanceof CellError);
      return error instanceof CellError ? error : make(String(text), ...numbers.map(Number));
    });
}

function test(is: (value: CellValue) => boolean): ExcelFunction {
  return (operands) => spread(operands, (value = null) => is(value));
}

/** Half up, by the fifteen digits that a spreadsheet shows of a number. */
function rounded(value: number, digits: number, round: (magnitude: number) => number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${shifted}e${-digits}`);
}

function totalOfProducts(operands: readonly Operand[]): CellValue {
  const lists = operands.map(listOf);
  const length = lists[0]?.length ?? 0;
  if (lists.some((list) => list.length !== length)) return VALUE_ERROR;
  let total = 0;
  for (let i = 0; i < length; i++) {
    const factors = lists.map((list) => list[i] ?? null);
    const error = factors.find((factor) => factor instanceof CellError);
    if (error) return error;
    total += factors.reduce<number>((all, factor) => all * (typeof factor === "number" ? factor : 0), 1);
  }
  return total;
}

/** Whether a value meets a criterion such as ">=5" or "Đại hội". */
function criterion(wanted: CellValue, locale: Locale): (value: CellValue) => boolean {
  const [, sign = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(String(asText(wanted, locale))) ?? [];
  const number = asNumber(rest, locale);
  const against: CellValue = rest === "" || number instanceof CellError ? rest : number;
  return (value) => {
    if (value instanceof CellError) return false;
    const sameKind = typeof value === typeof against || (value === null && against === "");
    if (sign === "<>") return !sameKind || compare(value, against) !== 0;
    if (!sameKind) return false;
    const order = compare(value, against);
    if (sign === "<") return order < 0;
    if (sign === ">") return order > 0;
    if (sign === "<=") return order <= 0;
    return sign === ">=" ? order >= 0 : order === 0;
  };
}

/** The values of a second range beside those of a first that meet the criterion. */
function matching(
  [range = null, wanted = null, others = range]: readonly Operand[],
  locale: Locale,
): CellValue[] {
  const meets = criterion(single(wanted), locale);
  const taken = listOf(others);
  return listOf(range).flatMap((value, i) => (meets(value) ? [taken[i] ?? null] : []));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const onlyNumbers = (values: readonly CellValue[]): number[] =>
  values.filter((one) => typeof one === "number");

export const FUNCTIONS: Readonly<Record<string, ExcelFunction>> = {
  SUM: overNumbers(sumOf),
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0 ? DIVISION_ERROR : sumOf(numbers) / numbers.length,
  ),
  MAX: overNumbers((numbers) => Math.max(...(numbers.length === 0 ? [0] : numbers))),
  MIN: overNumbers((numbers) => Math.min(...(numbers.length === 0 ? [0] : numbers))),
  COUNT: (operands) => onlyNumbers(operands.flatMap(listOf)).length,
  COUNTA: (operands) => operands.flatMap(listOf).filter((value) => value !== null).length,
  COUNTBLANK: (operands) => operands.flatMap(listOf).filter((value) => value === null || value === "").length,
  COUNTIF: (operands, locale) => matching(operands.slice(0, 2), locale).length,
  SUMIF: (operands, locale) => sumOf(onlyNumbers(matching(operands, locale))),
  SUMPRODUCT: totalOfProducts,
  ROUND: eachNumber((value, digits = 0) => rounded(value, digits, (one) => Math.floor(one + 0.5))),
  ROUNDUP: eachNumber((value, digits = 0) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: eachNumber((value, digits = 0) => rounded(value, digits, Math.floor)),
  ABS: eachNumber(Math.abs),
  INT: eachNumber(Math.floor),
  MOD: eachNumber((value, by = 0) => (by === 0 ? DIVISION_ERROR : value - by * Math.floor(value / by))),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISBLANK: test((value) => value === null),
  ISERROR: test((value) => value instanceof CellError),
  ISNA: test((value) => value instanceof CellError && value.code === "#N/A"),
  NOT: (operands) =>
    spread(operands, (value = null) => {
      const logical = asLogical(value);
      return logical instanceof CellError ? logical : !logical;
    }),
  AND: (operands) => allOf(operands, (logicals) => logicals.every(Boolean)),
  OR: (operands) => allOf(operands, (logicals) => logicals.some(Boolean)),
  NA: () => NOT_FOUND,
  LEN: eachText((text) => text.length),
  TRIM: eachText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: eachText((text) => text.toUpperCase()),
  LOWER: eachText((text) => text.toLowerCase()),
  LEFT: eachText((text, count = 1) => text.slice(0, count)),
  RIGHT: eachText((text, count = 1) => (count === 0 ? "" : text.slice(-count))),
  MID: eachText((text, start = 1, count = 0) => text.slice(start - 1, start - 1 + count)),
  VALUE: eachNumber((value) => value),
  N: (operands) => (typeof single(operands[0] ?? null) === "number" ? single(operands[0] ?? null) : 0),
  CONCATENATE: joinAll,
  CONCAT: joinAll,
  SUBSTITUTE: (operands, locale) =>
    spread(operands, (...values) => {
      const [text = "", old = "", made = ""] = values.map((value) => asText(value, locale));
      const error = [text, old, made].find((one) => one instanceof CellError);
      if (error instanceof CellError) return error;
      return old === "" ? text : String(text).replaceAll(String(old), String(made));
    }),
  TEXT: ([value = null, format = null], locale) =>
    shownText(single(value), String(single(format) ?? ""), { locale, uses1904: false, widthPoints: null }),
  DATE: eachNumber((year, month = 1, day = 1) => serialOf(year, month, day) ?? NUMBER_ERROR),
  YEAR: eachNumber((serial) => dayOf(serial).year),
  MONTH: eachNumber((serial) => dayOf(serial).month),
  DAY: eachNumber((serial) => dayOf(serial).day),
  INDEX: ([range = null, row = null, column = null]) => {
    const rows = isTable(range) ? range.rows : [[single(range)]];
    const [r, c] = [Number(single(row) ?? 0), Number(single(column) ?? 0)];
    const value = rows.length === 1 && column === null ? rows[0]?.[r - 1] : rows[r - 1]?.[Math.max(c, 1) - 1];
    return value === undefined ? REFERENCE_ERROR : value;
  },
  MATCH: ([wanted = null, range = null]) => {
    const at = listOf(range).findIndex((value) => {
      const target = single(wanted);
      return typeof value === typeof target && compare(value, target) === 0;
    });
    return at < 0 ? NOT_FOUND : at + 1;
  },
};

function joinAll(operands: readonly Operand[], locale: Locale): CellValue {
  const texts = operands.flatMap(listOf).map((value) => asText(value, locale));
  return texts.find((text) => text instanceof CellError) ?? texts.join("");
}

function allOf(operands: readonly Operand[], decide: (logicals: readonly boolean[]) => boolean): CellValue {
  const logicals: boolean[] = [];
  for (const operand of operands) {
    for (const value of listOf(operand)) {
      if (isTable(operand) && (value === null || typeof value === "string")) continue;
      const logical = asLogical(value);
      if (logical instanceof CellError) return logical;
      logicals.push(logical);
    }
  }
  return logicals.length === 0 ? VALUE_ERROR : decide(logicals);
}
