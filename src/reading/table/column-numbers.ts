/**
 * The row of column numbers under many headers ("1 | 2 | 3 | 4=5+6"): how it is known, what its formulas say, and whether the
 * rows below agree with them.
 */
import { finding, type Finding } from "../../congress/findings";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { isBlank, textOf } from "../cells/text";

export interface ColumnRule {
  /** As written: "5=4-3". */
  readonly text: string;
  readonly column: number;
  readonly operator: "+" | "-";
  /** The columns it computes with. */
  readonly operands: readonly number[];
}

/** What a column's number begins with: "4", "(4)", "[4]", "'04", "4a", "A". What follows it is no part of a word or of a larger number. */
const COLUMN_NUMBER = /^[^\p{L}\d]*(?:cột\s*)?(?:(\d{1,2})[a-z]?|[a-d])(?![\p{L}\d])(.*)$/iu;
/** A formula behind it ("(=5+6)", "=Tổng(3,4)", "=(4)/(3)x100"), or signs alone ("*", ")", "."). */
const BEHIND_NUMBER = /^(?:[^\p{L}\d=%]*|[^\p{L}\d=]*=.*)$/u;
/** Of the steps of another sequence at least so many go on by one; some forms skip a few. */
const FOLLOWING = 0.5;
/** A sequence from 1 skips few numbers more than it has cells. */
const SKIPPED = 3;

/**
 * "1 | 2 | 3 | 4 | 5=4/3", "A | B | 1 | 2", "3 | 4 (=5+6) | 5*": a running sequence, however it is written. At least three cells,
 * none with anything else in it, whose numbers grow, from 1 or mostly by one.
 */
export function isColumnNumbers(row: readonly CellValue[] | undefined): boolean {
  const cells = (row ?? []).filter((value) => !isBlank(value));
  if (cells.length < 3) return false;
  const texts = cells.map(textOf);
  const numbers: number[] = [];
  for (const text of texts) {
    const found = COLUMN_NUMBER.exec(text);
    if (!found || !BEHIND_NUMBER.test(found[2] ?? "")) return false;
    if (found[1] !== undefined) numbers.push(Number(found[1]));
  }
  const steps = numbers.slice(1).map((n, i) => n - (numbers[i] ?? 0));
  const following = steps.filter((step) => step === 1).length;
  const isNear = (numbers[0] ?? 0) <= 2 && (numbers.at(-1) ?? 0) <= 2 * texts.length + SKIPPED;
  const runs = isNear || following >= FOLLOWING * steps.length;
  return steps.length > 0 && steps.every((step) => step > 0) && runs;
}

/** Formulas of column numbers in one notation: "4 (=5+6)" is "4=5+6", "2 (=3+…+5)" and "2=Tổng(3-5)" are "2=3+4+5". */
function plainRule(text: string): string {
  return text
    .replace(/[()[\]\s']/g, "")
    .replace(/[–—−]/g, "-")
    .replace(/(?:tổng|sum)([\d,;.+…:-]+)$/iu, (_all, list: string) =>
      list.replace(/[,;]/g, "+").replace(/[:-]/g, "…"),
    )
    .replace(/(?<!\d)(\d{1,2})\+?(?:…|\.{2,})\+?(\d{1,2})(?!\d)/g, (_all, from: string, to: string) =>
      Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, i) => Number(from) + i).join(
        "+",
      ),
    );
}

/** Sums and differences; what is a share of what is told by the columns themselves. */
export function columnRules(row: readonly CellValue[]): readonly ColumnRule[] {
  const texts = row.map((value) => plainRule(textOf(value)));
  const columnByNumber = new Map<string, number>();
  texts.forEach((text, column) => {
    const number = text.split("=")[0];
    if (number) columnByNumber.set(number, column);
  });
  return texts.flatMap((plain, column): readonly ColumnRule[] => {
    const [, formula] = plain.split("=");
    const operator = formula?.includes("+") ? "+" : "-";
    const numbers = formula?.split(operator) ?? [];
    const operands = numbers.flatMap((number) => columnByNumber.get(number) ?? []);
    if (operands.length < 2 || operands.length !== numbers.length) return [];
    return [{ text: textOf(row[column]).replace(/[()\s]/g, ""), column, operator, operands }];
  });
}

/** Compares sums and differences in the row of column numbers with every branch row; shares are checked elsewhere. */
export function checkColumnRules(
  grid: Grid,
  rules: readonly ColumnRule[],
  rows: readonly number[],
  names: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { text, column, operator, operands } of rules) {
    rows.forEach((row, i) => {
      const cells = grid.values[row] ?? [];
      const written = readCount(cells[column]);
      const parts = operands.map((operand) => readCount(cells[operand]));
      const known = parts.filter((part) => typeof part === "number");
      const [first, ...others] = known;
      if (typeof written !== "number" || first === undefined || known.length < parts.length) return;
      const expected = others.reduce((sum, part) => (operator === "+" ? sum + part : sum - part), first);
      // Less than none is a fault in the other two figures, which have a finding of their own.
      if (expected === written || expected < 0) return;
      const words = { branch: names[i] ?? "", typed: written, expected, rule: text };
      findings.push(finding("column-rule-differs", cellAt(grid, row, column), words));
    });
  }
  return findings;
}
