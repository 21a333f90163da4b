/**
 * Where criteria stand down the side of a sheet: the column of their labels, the rows of words over the figures, and the rows from
 * the first criterion to the last.
 */
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { isBlank, textOf } from "../cells/text";
import { isColumnNumbers } from "../table/column-numbers";
import { headerKey, type HeaderWindow } from "../table/header";
import { repeatsHeader } from "../table/locate";
import type { Matcher } from "../words/match";
import { rowWord } from "../words/row-words";
import { isCriterion, isCriterionRow, isUnderstood, saysSomething } from "./criterion";
import { headerAbove } from "./header";
import { headingsLeft, indentOf, labelIn, numberColumn, outerColumns } from "./labels";
import { mayHaveZero } from "./meaning";
import { outlineOf, type Labelled, type Node } from "./outline";

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
/** The first of them stands in one of so many rows. */
const ROWS_ABOVE = 40;
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

/** The first row whose label in this column is a criterion with something beside it. */
function firstCriterion(grid: Grid, column: number, matcher: Matcher): number {
  return grid.values
    .slice(0, ROWS_ABOVE)
    .findIndex((row, r) => !isBlank(row[column]) && isCriterionRow(grid, r, column, matcher));
}

/** "Chỉ tiêu" over labels that have others above: "Tổng số chi bộ | 46" before the table begins. */
const HEAD_OF_LABELS = /^(?:cac )?(?:noi dung|tieu chi|chi tieu|dien giai)$/;

/** The rows of words over the figures: above the first criterion, or a few rows further down where nothing stands there. */
function headerOf(
  grid: Grid,
  column: number,
  first: number,
  matcher: Matcher,
): { readonly window: HeaderWindow | null; readonly top: number } {
  const above = headerAbove(grid, column, first, matcher);
  const heads = (r: number): boolean => HEAD_OF_LABELS.test(fold(textOf(grid.values[r]?.[column])));
  if (above.window && (heads(above.window.top) || heads(above.window.bottom))) return above;
  const head = grid.values.findIndex((_row, r) => r > first && r <= first + ROWS_BEFORE && heads(r));
  const next = grid.values.findIndex(
    (row, r) => head >= 0 && r > head && !isBlank(row[column]) && isCriterionRow(grid, r, column, matcher),
  );
  return next < 0 ? above : { window: headerAbove(grid, column, next, matcher).window, top: first };
}

/** Criteria above their header are no more than this. */
const ROWS_BEFORE = 8;

function readCriteria(grid: Grid, typed: Grid, column: number, first: number, matcher: Matcher): Criteria {
  const { window, top } = headerOf(grid, column, first, matcher);
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
    const isHeader = window !== null && row >= window.top && row <= window.bottom;
    if (isHeader || isColumnNumbers(cells) || (window && repeatsHeader(grid, row, window))) continue;
    const label = labelIn(grid, row, column, outer);
    const number = numbers < 0 ? "" : textOf(cells[numbers]);
    const zeros = grid.passed?.[row]?.slice(column + 1).includes(0) === true;
    const right = cells.slice(column + 1).map((value, i) => (repeats(value, column + 1 + i) ? null : value));
    const filled = saysSomething(right, label, matcher) || (zeros && mayHaveZero(matcher, number, label));
    const isNote = rowWord(label)?.kind === "note" && !(filled && isCriterion(label, matcher));
    // "* Trong đó:", or a note among criteria: what stands below it is no less of the table.
    if (isNote && !goesOn(row)) break;
    if (label === "") {
      if (cells.slice(column + 1).some((value) => typeof value === "number")) unlabelled.push(row);
      continue;
    }
    labelled.push({ row, label: { number, label, indent: indentOf(typed, row, column), filled } });
    end = row + 1;
  }
  const outline = outlineOf(labelled.map(({ label }) => label));
  // Words of the header stand over all that is below it.
  const below = window && window.bottom >= top ? window.bottom + 1 : top;
  const rows = labelled.map(({ row }, i): Criterion => ({
    row,
    nodes: [...headingsLeft(grid, row, column, outer, row >= below ? below : top), ...(outline[i] ?? [])],
  }));
  return { column, window, rows: rows.filter(({ nodes }) => nodes.length > 0), unlabelled, end };

  /** Whether the row that follows is a criterion with something beside it. */
  function goesOn(row: number): boolean {
    const next = grid.values.findIndex((cells, r) => r > row && !cells.every(isBlank));
    const label = next < 0 ? "" : labelIn(grid, next, column, outer);
    return (
      isCriterion(label, matcher) &&
      saysSomething((grid.values[next] ?? []).slice(column + 1), label, matcher)
    );
  }

  /** "B | KẾT QUẢ BẦU CỬ | Số liệu": a heading among the criteria with the header's words again. */
  function repeats(value: CellValue, own: number): boolean {
    const words = typeof value === "string" ? headerKey(value) : "";
    if (!window || words === "") return false;
    return grid.values
      .slice(window.top, window.bottom + 1)
      .some((row) => headerKey(textOf(row[own])) === words);
  }
}
