/** What a cell can hold. */

/** An error such as #N/A; errors of the same code are alike. */
export class CellError {
  constructor(
    readonly code: string,
    /** What is read when somebody points at the cell, where a function of an add-in says why. */
    readonly sentence: string | null = null,
  ) {}
}

/** Null is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

export const ERROR_CODES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

export interface Content {
  /** Of a formula: what it was when last calculated. */
  readonly value: CellValue;
  /** With its "=", in English with commas. */
  readonly formula: string | null;
  /**
   * The value of a formula came with the workbook, and its sheet was at this version then: it stands until something
   * is written there.
   */
  readonly givenAt?: number;
}

/** The longest text that a cell takes. */
export const LONGEST_TEXT = 32_767;

/** A value as it is told to the other side: an error by its code, an empty cell as "". */
export function told(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

export function kindOf(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
