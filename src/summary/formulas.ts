/** The native formulas of the sheet, as text in English with commas. Rows and columns are counted from 0. */
import { address, rangeAddress } from "../sheet/address";

/** Rows of the sheet, both ends included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

export function cellName(row: number, column: number): string {
  return address({ row, column });
}

/** "SUM(F9:F10,F11,F20)". */
export function sumFormula(column: number, parts: readonly RowRange[]): string {
  return `SUM(${parts.map((part) => rangeName(part, column)).join(",")})`;
}

/**
 * A share in percent, rounded as we do (one division of two whole numbers, which ROUND then rounds half up by its
 * decimal digits) and written as we do: "62,57", with a comma whatever language the machine is set to. That it is percent is
 * said by its row or column.
 */
export function shareFormula(part: string, whole: string, decimals: number): string {
  return `SUBSTITUTE(${percentFormula(part, whole, decimals)},".",",")`;
}

/** A count as text, with points between thousands as we write it: "5.207". */
export function countFormula(cell: string): string {
  const millions = `IF(${cell}>=1000000,INT(${cell}/1000000)&".","")`;
  const thousands = `IF(${cell}>=1000,RIGHT(INT(${cell}/1000),3)&".","")`;
  return `${millions}&${thousands}&RIGHT(${cell},3)`;
}

/** By how much a count is more or less than another, as text: "+4", "-1.236", "0". */
export function changeFormula(now: string, before: string): string {
  const sign = `IF(${now}>=${before}+1,"+",IF(${before}>=${now}+1,"-",""))`;
  return `${sign}&${countFormula(`MAX(${now}-${before},${before}-${now})`)}`;
}

/** The same of two decimals, each rounded already: "+6,36", "-0,44", "0". */
export function decimalChangeFormula(now: string, before: string, decimals: number): string {
  const change = `ROUND(${now}-${before},${decimals})`;
  return `IF(${change}>=${10 ** -decimals},"+","")&SUBSTITUTE(${change},".",",")`;
}

/** A share in percent as a number, rounded as `shareFormula` does. */
export function percentFormula(part: string, whole: string, decimals: number): string {
  return `ROUND(${part}*100/${whole},${decimals})`;
}

/** A text of ours inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * An average weighted by another column. Rows in which either is not a number count for nothing. `numbered` is
 * the column of row numbers, where subtotals stand between the rows: only branches have a number there.
 */
export function averageFormula(
  column: number,
  weights: number | null,
  rows: RowRange,
  numbered: number | null,
  decimals: number,
): string {
  const values = rangeName(rows, column);
  const only = numbered === null ? [] : [`--ISNUMBER(${rangeName(rows, numbered)})`];
  const weight = weights === null ? [] : [rangeName(rows, weights)];
  const above = ["SUMPRODUCT(", [...only, values, ...weight].join(","), ")"].join("");
  const below = ["SUMPRODUCT(", [...only, `--ISNUMBER(${values})`, ...weight].join(","), ")"].join("");
  return `ROUND(${above}/${below},${decimals})`;
}

function rangeName({ first, last }: RowRange, column: number): string {
  if (first === last) return address({ row: first, column });
  return rangeAddress({ top: first, left: column, bottom: last, right: column });
}
