/** Values while a formula is calculated: one, or a table of them; and how one kind becomes another. */
import { type Locale } from "./locale";
import { numberOf } from "./typing";
import { CellError, type CellValue } from "./values";

/** Rows of values; also for a reference, be it to a single cell. */
export interface Table {
  readonly rows: readonly (readonly CellValue[])[];
  readonly isReference: boolean;
  /** It fills the cells beside and below its formula's. */
  readonly spills?: true;
}

export type Operand = CellValue | Table;

export const VALUE_ERROR = new CellError("#VALUE!");
export const DIVISION_ERROR = new CellError("#DIV/0!");
export const NOT_FOUND = new CellError("#N/A");
export const NUMBER_ERROR = new CellError("#NUM!");
export const REFERENCE_ERROR = new CellError("#REF!");

export function isTable(operand: Operand): operand is Table {
  return typeof operand === "object" && operand !== null && "rows" in operand;
}

export function table(rows: readonly (readonly CellValue[])[]): Table {
  return { rows, isReference: false };
}

/** All values, row by row. */
export function listOf(operand: Operand): readonly CellValue[] {
  return isTable(operand) ? operand.rows.flat() : [operand];
}

/** One value: of a table its first. */
export function single(operand: Operand): CellValue {
  return isTable(operand) ? (operand.rows[0]?.[0] ?? null) : operand;
}

/** Applies a function value by value; the smaller table is repeated where it has one row or one column. */
export function spread(operands: readonly Operand[], apply: (...values: CellValue[]) => CellValue): Operand {
  const tables = operands.filter(isTable);
  if (tables.length === 0) return apply(...operands.map(single));
  const height = Math.max(...tables.map(({ rows }) => rows.length));
  const width = Math.max(...tables.map(({ rows }) => rows[0]?.length ?? 0));
  const at = (operand: Operand, r: number, c: number): CellValue => {
    if (!isTable(operand)) return operand;
    const row = operand.rows[operand.rows.length === 1 ? 0 : r];
    const value = row?.[row.length === 1 ? 0 : c];
    return value === undefined ? NOT_FOUND : value;
  };
  return table(
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => apply(...operands.map((operand) => at(operand, r, c)))),
    ),
  );
}

export function asNumber(value: CellValue, locale: Locale): number | CellError {
  if (value instanceof CellError || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const [, sign = "", digits = "", percent = ""] = /^\s*(-?)(.*?)(%?)\s*$/.exec(value) ?? [];
  const read = numberOf(digits, locale);
  if (read === null) return VALUE_ERROR;
  return ((sign ? -1 : 1) * read) / (percent ? 100 : 1);
}

export function asText(value: CellValue, { decimal }: Locale): string | CellError {
  if (value instanceof CellError || typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  return String(Number(value.toPrecision(15))).replace(".", decimal);
}

export function asLogical(value: CellValue): boolean | CellError {
  if (value instanceof CellError || typeof value === "boolean") return value;
  if (typeof value === "string") return /^(?:true|false)$/i.test(value) ? /^true$/i.test(value) : VALUE_ERROR;
  return value !== null && value !== 0;
}

/** Numbers before texts before logical values, as Excel sorts; texts without regard to case. */
export function compare(one: CellValue, other: CellValue): number {
  const [left, right] = [filled(one, other), filled(other, one)];
  const rank = (value: CellValue): number => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}

/** An empty cell counts as zero, as an empty text or as false, whatever it is compared with. */
function filled(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
