/** What a formula gives, as the cells will show it: numbers with a comma as they are written here, shares as percentages. */
import type { Answer } from "../../functions/evaluate";
import { decimalComma } from "../../vietnamese/count";

/** The column of shares in an answer of several cells. */
export const SHARE_COLUMN = 3;

/** The cells of an answer, row by row; of an answer in one cell that cell, a share where `isShare`. */
export function answerCells(
  answer: Exclude<Answer, { readonly kind: "refused" }>,
  { isShare, decimals }: { readonly isShare: boolean; readonly decimals: number },
): readonly (readonly string[])[] {
  if (answer.kind === "value") return [[shown(answer.value, isShare, decimals)]];
  return answer.rows.map((row) => row.map((value, c) => shown(value, c === SHARE_COLUMN, decimals)));
}

function shown(value: unknown, isShare: boolean, decimals: number): string {
  if (typeof value !== "number") return String(value);
  if (isShare) return `${decimalComma((value * 100).toFixed(decimals))}%`;
  return decimalComma(String(Math.round(value * 100) / 100));
}
