/**
 * Where criteria stand down the side of a sheet: the column of their labels, those of numbers and of headings left of it, the rows
 * of words over the figures, and the rows from the first criterion to the last.
 */
import { groupNamed } from "../../congress/vocabulary";
import { fold } from "../../vietnamese/fold";
import type { CellValue, Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { stateInWords } from "../cells/states";
import { isBlank, textOf } from "../cells/text";
import { isColumnNumbers } from "../table/column-numbers";
import { repeatsHeader } from "../table/locate";
import type { HeaderWindow } from "../table/header";
import type { HeaderMatch, Matcher } from "../words/match";
import { isNumberHeading, rowWord } from "../words/row-words";
import { mayHaveZero, meaningOf } from "./meaning";
import { isMark, outlineOf, type Labelled, type Node } from "./outline";

export interface Criterion {
  readonly row: number;
  /** With the headings above it, itself last. */
  readonly nodes: readonly Node[];
}

export interface Criteria {
  /** The column of labels. */
  readonly column: number;
  /** Rows of words over the figures; null where the figures stand beside the labels without any. */
  readonly window: HeaderWindow | null;
  readonly rows: readonly Criterion[];
  /** Rows among them with figures and no label: nobody knows what they count. */
  readonly unlabelled: readonly number[];
  /** The first row below them. */
  readonly end: number;
}

/** Criteria stand in one of so many first columns, and in so many rows. */
const COLUMNS = 4;
const ROWS = 200;
const MOST_HEADER_ROWS = 3;
/** Blank rows between criteria are no more than this. */
const GAP = 2;
/** So many criteria are the least, and no less of the labels that have figures. */
const FEWEST = 4;
const MOSTLY = 1 / 2;

/** Finds criteria; null where too few labels are any. `typed` is the sheet with the spaces in front of its texts. */
export function locateCriteria(grid: Grid, typed: Grid, matcher: Matcher): Criteria | null {
  let best: { readonly criteria: Criteria; readonly known: number } | null = null;
  for (let column = 0; column < COLUMNS; column++) {
    const first = firstCriterion(grid, column, matcher);
    if (first < 0) continue;
    const criteria = readCriteria(grid, typed, column, first, matcher);
    const filled = criteria.rows.filter(({ nodes }) => nodes.at(-1)?.filled);
    const known = filled.filter(({ nodes }) => isUnderstood(nodes, matcher)).length;
    if (known < FEWEST || known < MOSTLY * filled.length) continue;
    // Labels may stand in several columns ("Nữ" over "Khóa cũ", "Khóa mới"): those that leave no figure without one go before.
    const fewer = best === null ? 0 : best.criteria.unlabelled.length - criteria.unlabelled.length;
    if (best === null || fewer > 0 || (fewer === 0 && known > best.known)) best = { criteria, known };
  }
  return best?.criteria ?? null;
}

/** What a criterion counts is known, or known not to be read. */
function isUnderstood(nodes: readonly Node[], matcher: Matcher): boolean {
  if (meaningOf(matcher, [], nodes).kind !== "none" || isTotal(nodes.at(-1)?.text ?? "")) return true;
  return nodes.some(({ text }) => groupNamed(fold(text))?.unread);
}

/** The first row whose label in this column is a criterion with something beside it. */
function firstCriterion(grid: Grid, column: number, matcher: Matcher): number {
  return grid.values
    .slice(0, ROWS)
    .findIndex((row, r) => !isBlank(row[column]) && isCriterionRow(grid, r, column, matcher));
}

/** Whether a row's label, in this column or left of it, is a criterion with something beside it. */
function isCriterionRow(grid: Grid, r: number, column: number, matcher: Matcher): boolean {
  const row = grid.values[r] ?? [];
  const labels = Array.from({ length: column + 1 }, (_label, c) => textAbove(grid, r, c));
  const texts = labels.filter((text) => text !== "" && !isMark(text));
  const label = texts.at(-1);
  if (label === undefined || [...row.slice(0, column + 1)].every(isBlank)) return false;
  const heads = texts.slice(0, -1).map((text) => ({ text, filled: false }));
  const nodes = [...heads, ...(outlineOf([{ number: "", label, indent: 0, filled: true }])[0] ?? [])];
  const meant = meaningOf(matcher, [], nodes);
  const isOfStates = meant.kind === "field" && meant.field === "status" && saysStates(row, column);
  if (!isFilled(row, column) && !isOfStates) return false;
  // The names of branches are no figures, whatever numbers they have in them.
  if (meant.kind === "field" && NAMES.has(meant.field)) return false;
  return isUnderstood(nodes, matcher);
}

/** What stands in a cell, or what the merge over it says. */
function textAbove(grid: Grid, row: number, column: number): string {
  const own = textOf(grid.values[row]?.[column]);
  if (own !== "") return own;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
  );
  return merge && merge.left === column ? textOf(grid.values[merge.top]?.[merge.left]) : "";
}

const NAMES = new Set(["number", "branch", "block"]);

/** "TỔNG SỐ" is a criterion where figures stand beside it. */
function isTotal(label: string): boolean {
  return rowWord(label)?.kind === "total";
}

/** A figure stands right of the label; words alone do in a header. */
function isFilled(row: readonly CellValue[], column: number): boolean {
  return row.slice(column + 1).some((value) => !isBlank(value) && !isWords(value));
}

/** "Tình trạng | Đã ĐH | Chưa ĐH": words that are no heading. */
function saysStates(row: readonly CellValue[], column: number): boolean {
  return row.slice(column + 1).some((value) => stateInWords(value).state !== null);
}

/** Words, such as a name with a number in it ("Chi bộ thôn 1"); no count and no day. */
function isWords(value: CellValue): boolean {
  if (typeof value !== "string" || isMarkOf(textOf(value))) return false;
  if (!/\d/.test(value)) return true;
  return (
    /^\p{L}{2,}/u.test(textOf(value)) &&
    !/\d\s*[/.-]\s*\d/.test(value) &&
    typeof readCount(value) !== "number"
  );
}

/** "X", a dash or a tick: no words, and nothing that a header would hold. */
function isMarkOf(text: string): boolean {
  return /^(?:x|[-–—✓✔☑☒☐□√])$/iu.test(text);
}

function readCriteria(grid: Grid, typed: Grid, column: number, first: number, matcher: Matcher): Criteria {
  const { window, top } = headerAbove(grid, column, first, matcher);
  const labelled: { readonly row: number; readonly label: Labelled }[] = [];
  const unlabelled: number[] = [];
  const numbers = numberColumn(grid, column, first);
  const outer = outerColumns(column, numbers);
  let end = top;
  for (let row = top; row < Math.min(grid.values.length, top + ROWS); row++) {
    const cells = grid.values[row] ?? [];
    if (cells.every(isBlank)) {
      if (row - end >= GAP) break;
      continue;
    }
    if (isColumnNumbers(cells) || (window && repeatsHeader(grid, row, window))) continue;
    const label = labelIn(grid, row, column, outer);
    const number = numbers < 0 ? "" : textOf(cells[numbers]);
    const zeros = grid.passed?.[row]?.slice(column + 1).includes(0) === true;
    const filled =
      saysSomething(cells.slice(column + 1), label, matcher) ||
      (zeros && mayHaveZero(matcher, number, label));
    const isNote = rowWord(label)?.kind === "note" && !(filled && isCriterion(label, matcher));
    if (isNote) break;
    if (label === "") {
      if (cells.slice(column + 1).some((value) => typeof value === "number")) unlabelled.push(row);
      continue;
    }
    labelled.push({ row, label: { number, label, indent: indentOf(typed, row, column), filled } });
    end = row + 1;
  }
  const outline = outlineOf(labelled.map(({ label }) => label));
  const rows = labelled.map(({ row }, i): Criterion => ({
    row,
    nodes: [...headingsLeft(grid, row, column, outer, top), ...(outline[i] ?? [])],
  }));
  return { column, window, rows: rows.filter(({ nodes }) => nodes.length > 0), unlabelled, end };
}

function isCriterion(label: string, matcher: Matcher): boolean {
  return meantBy(label, matcher).kind !== "none";
}

function meantBy(label: string, matcher: Matcher): HeaderMatch {
  return meaningOf(matcher, [], outlineOf([{ number: "", label, indent: 0, filled: true }])[0] ?? []);
}

/** "X" beside a heading says that nothing is counted there; beside "Đã đại hội" or "Bí thư là nữ" it is a mark. */
function saysSomething(right: readonly CellValue[], label: string, matcher: Matcher): boolean {
  const written = right.filter((value) => !isBlank(value)).map(textOf);
  if (written.some((text) => !/^x$/i.test(text))) return true;
  if (!written.includes("x")) return false;
  const meant = meantBy(label, matcher);
  return meant.kind === "field" && (meant.group?.onePerson === true || STATES.has(meant.field));
}

const STATES = new Set(["held", "notHeld", "exempt"]);

/**
 * The rows of words over the figures: from above the first criterion upwards, headings among the criteria passed over. `top` is
 * the first row of the criteria.
 */
function headerAbove(
  grid: Grid,
  column: number,
  first: number,
  matcher: Matcher,
): { readonly window: HeaderWindow | null; readonly top: number } {
  let top = first;
  let bottom = -1;
  for (let row = first - 1; row >= 0; row--) {
    const cells = grid.values[row] ?? [];
    if (cells.every(isBlank) || isColumnNumbers(cells)) continue;
    const right = cells.slice(column + 1).filter((value) => !isBlank(value));
    const isHeading = right.every((value) => isMarkOf(textOf(value)));
    if (isHeading && isBlank(cells[column]) && right.length === 0 && isTitle(grid, row)) break;
    if (isHeading) {
      // A heading without figures over the criteria, or a title.
      if (isTitle(grid, row) || isNumberHeading(textOf(cells[column]))) break;
      top = row;
      continue;
    }
    // Figures stand in no header.
    const label =
      cells
        .slice(0, column + 1)
        .map(textOf)
        .find((text) => text !== "") ?? "";
    const hasFigures =
      right.some((value) => typeof value === "number") && label !== "" && !isNumberHeading(label);
    if (hasFigures || isCriterionRow(grid, row, column, matcher)) {
      top = row;
      continue;
    }
    bottom = row;
    break;
  }
  if (bottom < 0) return { window: null, top: first };
  let start = bottom;
  while (start > 0 && bottom - start + 1 < MOST_HEADER_ROWS && joins(grid, start - 1, start, column)) start--;
  return { window: { top: start, bottom }, top: Math.max(top, bottom + 1) };
}

/** A text merged over several columns, or too long for a criterion. */
function isTitle(grid: Grid, row: number): boolean {
  const cells = grid.values[row] ?? [];
  const left = cells.findIndex((value) => !isBlank(value));
  return grid.merges.some((merge) => merge.top === row && merge.left === left && merge.right - left >= 2);
}

/** Whether a row above belongs to the header: merged with the row below, or with several words over the figures. */
function joins(grid: Grid, row: number, below: number, column: number): boolean {
  const cells = grid.values[row] ?? [];
  const right = cells.slice(column + 1).filter((value) => !isBlank(value));
  const merged = grid.merges.some(
    (merge) => merge.top <= row && merge.bottom >= below && merge.left <= column,
  );
  return merged || (right.length > 1 && right.every(isWords) && !isTitle(grid, row));
}

/** The column of "1", "-", "a" left of the labels; -1 where none is. */
function numberColumn(grid: Grid, column: number, first: number): number {
  for (let left = column - 1; left >= 0; left--) {
    const texts = grid.values
      .slice(first, first + ROWS)
      .filter((row) => !isBlank(row[left]) && !isBlank(row[column]))
      .map((row) => textOf(row[left]));
    if (texts.length > 0 && texts.every(isMark)) return left;
  }
  return -1;
}

function outerColumns(column: number, numbers: number): readonly number[] {
  return Array.from({ length: column }, (_left, i) => i).filter((left) => left !== numbers);
}

/** The label's text; where it is blank, that of a heading on its left. */
function labelIn(grid: Grid, row: number, column: number, outer: readonly number[]): string {
  const texts = [column, ...outer.toReversed()].map((one) => grid.values[row]?.[one]);
  const own = texts.find((value) => typeof value === "string" && !isBlank(value));
  return typeof own === "string" ? linesOf(own) : "";
}

function linesOf(text: string): string {
  return text.split("\n").map(textOf).join("\n");
}

/** Headings left of a label, merged downwards or written once ("Chia ra", "Trình độ chuyên môn"). */
function headingsLeft(
  grid: Grid,
  row: number,
  column: number,
  outer: readonly number[],
  top: number,
): readonly Node[] {
  if (isBlank(grid.values[row]?.[column])) return [];
  return outer.flatMap((left): readonly Node[] => {
    for (let above = row; above >= top; above--) {
      const text = textOf(grid.values[above]?.[left]);
      if (text !== "") return isMark(text) ? [] : [{ text, filled: false }];
    }
    return [];
  });
}

function indentOf(typed: Grid, row: number, column: number): number {
  const text = typed.values[row]?.[column];
  return typeof text === "string" ? (/^[\s\u00a0]*/.exec(text)?.[0].length ?? 0) : 0;
}
