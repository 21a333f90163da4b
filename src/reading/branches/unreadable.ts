/** What is said of a cell that should hold a count and does not: that its number is a day, an error, or cannot be read. */
import { finding, type Finding } from "../../congress/findings";
import { headerText, type ColumnMatch } from "../../congress/source";
import type { Count, StatedState } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { formatDay } from "../../vietnamese/date";
import { serialToDay, type Day } from "../../vietnamese/day";
import { dayAsCount } from "../cells/day-as-count";
import { stateInWords } from "../cells/states";
import { textOf } from "../cells/text";

/**
 * Says of the cell of a branch (by its place among the rows) that it cannot be read. Where it says in words why there is no
 * figure ("giải thể", "03 (chỉ định)") it is absent.
 */
export type Unreadable = (match: ColumnMatch, branch: number, value: CellValue | undefined) => Count;

/** Gathers what is unreadable in `rows` as findings, and what words in place of figures say of a branch's congress as `states`. */
export function unreadableIn(
  grid: Grid,
  rows: readonly number[],
  names: readonly string[],
  findings: Finding[],
  states: Map<number, StatedState>,
  counted: readonly number[],
  ofElected: readonly number[],
): Unreadable {
  const areCrossed = (row: number, columns: readonly number[]): boolean =>
    columns.every((column) => /^[x–—-]?$/i.test(textOf(grid.values[row]?.[column])));
  /** "X" all along a row stands for "nothing here"; along the columns of the elected, where more than one counts them, for "nobody was elected". */
  const isCrossedOut = (row: number, column: number): boolean =>
    areCrossed(row, counted) ||
    (ofElected.length > 1 && ofElected.includes(column) && areCrossed(row, ofElected));
  return (match, branch, value) => {
    if (/^x$/i.test(textOf(value)) && isCrossedOut(rows[branch] ?? 0, match.column)) return null;
    const { state } = stateInWords(value);
    if (state !== null) {
      states.set(branch, states.get(branch) ?? state);
      return null;
    }
    // Of several facts in a cell the first has said it.
    if (match.part?.sign === "labels" && match.part.which === "second") return "unreadable";
    const row = rows[branch] ?? 0;
    const cell = cellAt(grid, row, match.column);
    const words = { column: headerText(match.header), branch: names[branch] ?? "", text: textOf(value) };
    if (saysAppointed(value)) {
      findings.push(finding("appointed-not-counted", cell, words));
      return null;
    }
    const known = dayAsCount(grid, { row, column: match.column }, value);
    const day = known && typeof value === "number" ? serialToDay(value) : null;
    if (day) {
      // Of two figures in a cell the first has said it.
      if (match.part?.which === "second") return "unreadable";
      const kind = known === "format" ? "count-became-day" : "count-may-be-day";
      findings.push(finding(kind, cell, { ...words, date: formatDay(day), count: typedAs(day) }));
    } else {
      const isError = typeof value === "object" && value !== null;
      findings.push(finding(isError ? "error-cell" : "unreadable-count", cell, words));
    }
    return "unreadable";
  };
}

/** "03 (chỉ định)": a committee that a higher one appointed was not elected. */
export function saysAppointed(value: CellValue | undefined): boolean {
  return typeof value === "string" && /\bchi dinh\b/.test(fold(value));
}

/** The count that Excel made a day of: "9/10", or "5/45" where it took the second number for a year. */
function typedAs(day: Day): string {
  return day.day === 1 ? `${day.month}/${day.year % 100}` : `${day.day}/${day.month}`;
}
