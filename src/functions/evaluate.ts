/** What a formula gives before it stands in a cell: the function itself is called, with what Excel would hand to it. */
import { byBlock, count, findings, progress, sentences, share, statistics } from "./functions";
import { argumentsOf, type FormulaKind, type FormulaWish } from "./formula-text";

/** What stands in the cell, or in those that it spills over; or the error with its sentence. */
export type Answer =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "table"; readonly rows: readonly (readonly unknown[])[] }
  | { readonly kind: "refused"; readonly code: string; readonly sentence: string };

type Given = string | undefined;
type Call = (range: unknown[][], ...given: readonly Given[]) => unknown;

const CALLS: Readonly<Record<FormulaKind, Call>> = {
  count: (range, indicator = "", asOf, block) => count(range, indicator, asOf, block),
  share: (range, indicator = "", asOf, block) => share(range, indicator, asOf, block),
  progress: (range, asOf, block) => progress(range, asOf, block),
  statistics: (range, asOf) => statistics(range, asOf),
  byBlock: (range, indicator = "", asOf) => byBlock(range, indicator, asOf),
  findings: (range) => findings(range),
  sentences: (range, part, asOf) => sentences(range, part, asOf),
};

export function evaluate(wish: FormulaWish, range: unknown[][]): Answer {
  try {
    const given = argumentsOf(wish).map((one) => one ?? undefined);
    const value = CALLS[wish.kind](range, ...given);
    return Array.isArray(value) ? { kind: "table", rows: value } : { kind: "value", value };
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return { kind: "refused", code: error.code, sentence: error.message ?? "" };
  }
}
