/**
 * Where the table stands on a sheet: the header's rows are found by scoring what they say, since title rows,
 * letterheads and blank rows stand above in any number. The row of column numbers is found below it.
 */
import { ageLimitOf, isSameLimit } from "../../congress/age-limit";
import { fold } from "../../vietnamese/fold";
import { isBlank, textOf } from "../cells/text";
import type { CellValue, Grid } from "../../sheet/grid";
import { only } from "../../sheet/part";
import { withBlockColumn } from "./block-column";
import { columnRules, isColumnNumbers, type ColumnRule } from "./column-numbers";
import { readHeader, type HeaderColumn, type HeaderWindow } from "./header";
import { withNameColumn } from "./name-column";
import { withOfficerColumns } from "./officer-columns";
import { namedAnew, sideTable } from "./side-table";
import { withStateColumn } from "./state-column";
import { readAge } from "../words/header-words";
import type { Matcher } from "../words/match";

export interface Located {
  readonly window: HeaderWindow;
  readonly columns: readonly HeaderColumn[];
  /** Last row of the header, a row of column numbers included. */
  readonly last: number;
  readonly rules: readonly ColumnRule[];
  readonly score: number;
  /** The column from which another table stands beside it, whose columns are none of these; null where none does. */
  readonly side: number | null;
}

/** Headers stand near the first row that is not blank; a sheet is not searched for one further down than this. */
const SEARCHED_ROWS = 120;
const MOST_HEADER_ROWS = 6;
/** A row of more texts is a wide one. */
const MANY_TEXTS = 60;
/** Of wide rows below each other so many may begin a header: what stands further down is under them. */
const TOPS_OF_WIDE = 2;
/** A header has no more rows than so many with words over each of so many columns: headings over others are fewer. */
const WIDE_ROWS_OF_HEADER = 3;
/** What another row must add to be worth taking into the header. */
const ROW_COST = 0.25;
/** What a header further down must have more than one above: pages repeat a header in a shorter form. */
const FURTHER_DOWN = 1.5;
/** A branch column and one figure are the least that makes a results table. */
const LEAST_SCORE = 3;
/** What names say that their values alone tell: less than a heading would. */
const NAMES_BY_VALUES = 1;
/** A lone text at the left that is longer than this is a title, merged or not. */
const LONGEST_LONE_HEADING = 15;

/** What kind of table is looked for. */
export interface Sought {
  /** How much columns say for a header of one. */
  readonly scoreOf: (columns: readonly HeaderColumn[], window: HeaderWindow) => number;
  /** Whether a column holds the numbers or the names of its lines. */
  readonly isName: (column: HeaderColumn) => boolean;
}

const BRANCHES: Sought = {
  scoreOf: ofBranches,
  isName: ({ field }) => field === "number" || field === "branch",
};

/** Finds the table of a sheet, one of branches unless another is sought; null where no rows read like the header of one. */
export function locateTable(grid: Grid, matcher: Matcher, sought: Sought = BRANCHES): Located | null {
  let best: { window: HeaderWindow; columns: readonly HeaderColumn[]; score: number } | null = null;
  const begin = Math.max(
    0,
    grid.values.findIndex((row) => !row.every(isBlank)),
  );
  const end = Math.min(grid.values.length, begin + SEARCHED_ROWS);
  const isHeader = grid.values
    .slice(0, end + MOST_HEADER_ROWS)
    .map((_row, r) => r >= begin && couldBeHeader(grid, r));
  const isWideFrom = (top: number, bottom: number): boolean =>
    grid.values.slice(top, bottom + 1).every(isWide);
  let wideRows = 0;
  for (let top = begin; top < end; top++) {
    wideRows = isHeader[top] && isWide(grid.values[top] ?? []) ? wideRows + 1 : 0;
    if (wideRows > TOPS_OF_WIDE) continue;
    if (!isHeader[top] || isBelowItsTop(grid, isHeader, top)) continue;
    for (let bottom = top; bottom < Math.min(top + MOST_HEADER_ROWS, end); bottom++) {
      if (bottom > top && (!isHeader[bottom] || isColumnNumbers(grid.values[bottom]))) break;
      if (bottom - top >= WIDE_ROWS_OF_HEADER && isWideFrom(top, bottom)) break;
      if (cutsMerge(grid, isHeader, top, bottom)) continue;
      const columns = readHeader(grid, { top, bottom }, matcher);
      const score = sought.scoreOf(columns, { top, bottom }) - ROW_COST * (bottom - top);
      const lead = best && top > best.window.bottom ? FURTHER_DOWN : 0;
      if (score > (best ? best.score + lead : LEAST_SCORE - 0.5))
        best = { window: { top, bottom }, columns, score };
    }
  }
  if (!best) return null;
  const bottom = headerBottom(grid, best.window, best.columns.filter(sought.isName));
  if (bottom > best.window.bottom) {
    const window = { top: best.window.top, bottom };
    best = { ...best, window, columns: readHeader(grid, window, matcher) };
  }
  const numbers = grid.values[bottom + 1];
  const last = isColumnNumbers(numbers) ? bottom + 1 : bottom;
  const named = withNameColumn(grid, last + 1, best.columns, matcher);
  const beside = namedAnew(grid, best.window.top, named);
  if (beside !== null) {
    const first = named[0]?.column ?? 0;
    return locateBeside(grid, matcher, sought, { first, begin: beside });
  }
  const score = named === best.columns ? best.score : best.score + NAMES_BY_VALUES;
  const side = sideTable(grid, best.window.top, last + 1, named);
  const own = side === null ? named : named.filter(({ column }) => column < side);
  const officers = withOfficerColumns(grid, last + 1, own, matcher);
  const columns = withBlockColumn(grid, last + 1, withStateColumn(grid, last + 1, officers));
  return { ...best, columns, score, last, side, rules: last > bottom ? columnRules(numbers ?? []) : [] };
}

/** Of two tables beside each other, each with its names, the one that says more; the other is another. */
function locateBeside(
  grid: Grid,
  matcher: Matcher,
  sought: Sought,
  { first, begin }: { readonly first: number; readonly begin: number },
): Located | null {
  const whole = { top: 0, left: 0, bottom: grid.values.length - 1, right: Infinity };
  const left = locateTable(only(grid, { ...whole, right: begin - 1 }), matcher, sought);
  const right = locateTable(only(grid, { ...whole, left: begin }), matcher, sought);
  if (!right || (left && left.score >= right.score)) return left && { ...left, side: begin };
  return { ...right, side: first };
}

/**
 * The last row of words of a header, however few of them are known: rows that a merge of the header reaches down to,
 * or that say nothing under the number and the name.
 */
function headerBottom(grid: Grid, { top, bottom }: HeaderWindow, names: readonly HeaderColumn[]): number {
  let last = bottom;
  while (last - top + 1 < MOST_HEADER_ROWS) {
    const next = grid.values[last + 1] ?? [];
    const words = next.filter((value) => !isBlank(value));
    const isInside = grid.merges.some(
      (m) =>
        m.top >= top && m.top <= bottom && m.bottom > last && names.some(({ column }) => column === m.left),
    );
    const isBelow = names.length > 0 && names.every(({ column }) => isBlank(next[column]));
    // A lone text at the left is a section's.
    const isSection =
      words.length === 1 && names.some(({ column }) => next.findIndex((value) => !isBlank(value)) <= column);
    const saysWords =
      words.length > 0 &&
      !isSection &&
      words.every((value) => typeof value === "string" && !hasDigitsOnly(value));
    if (!saysWords || !(isInside || isBelow)) return last;
    last++;
  }
  return last;
}

function hasDigitsOnly(value: string): boolean {
  const text = value.trim();
  return /^'?\d[\d./\s-]*$/.test(text) && ![AGES, DAY, RANK, YEARS].some((heading) => heading.test(text));
}

/** A header cell merged further down than the window: the window would leave a row of the header to the data. */
function cutsMerge(grid: Grid, isHeader: readonly boolean[], top: number, bottom: number): boolean {
  return grid.merges.some(
    (m) =>
      m.top >= top &&
      m.top <= bottom &&
      m.bottom > bottom &&
      m.bottom < top + MOST_HEADER_ROWS &&
      isHeader[m.bottom] === true,
  );
}

/** Cells merged from a row of words above down into a row: the header begins there. */
function isBelowItsTop(grid: Grid, isHeader: readonly boolean[], row: number): boolean {
  return grid.merges.some((m) => m.top < row && m.bottom >= row && isHeader[m.top] === true);
}

/** "40-50" under "Độ tuổi" is a heading. */
const AGES = /^(?:[2-7]\d\s*-\s*[2-7]\d|12\s*\/\s*12|10\s*\/\s*10)$/;

/** A day may head a column of its own. */
const DAY = /^\d{1,2}\/\d{1,2}(?:\/\d{4})?$/;

/** An officer's rank: "4//", "1-2//". */
const RANK = /^[1-4](?:\s*-\s*[1-4])?\s*\/{1,2}$/;

/** A term may head its column. */
const YEARS = /^\d{4}\s*-\s*\d{4}$/;

/** A row of texts over very many columns. */
function isWide(row: readonly CellValue[]): boolean {
  if (row.length <= MANY_TEXTS) return false;
  return row.filter((value) => typeof value === "string" && !isBlank(value)).length > MANY_TEXTS;
}

/** More rows of texts than any header has. */
const WIDE_ROWS = 3 * MOST_HEADER_ROWS;

/** Whether more rows of a sheet are wide ones of texts than a header has, whatever their words are: below a header of so many columns stand figures. */
export function isFullOfTexts({ values }: Grid): boolean {
  return values.filter(isWide).length > WIDE_ROWS;
}

/** Whether there is nothing but texts on such a sheet, and no figure among them. */
export function isAllTexts(grid: Grid): boolean {
  const saysFigure = (value: CellValue): boolean =>
    !isBlank(value) && (typeof value !== "string" || /^[^\p{L}\d]*\d/u.test(value));
  return isFullOfTexts(grid) && !grid.values.some((row) => row.some(saysFigure));
}

/** Words, and no number among them: a data row has one. A lone line over several columns from the left is a title. */
function couldBeHeader(grid: Grid, r: number): boolean {
  const cells = grid.values[r];
  if (!cells) return false;
  const row = cells.slice(0, gapAt(grid, r));
  let words = 0;
  for (const value of row) {
    if (typeof value === "number") return false;
    if (typeof value !== "string" || isBlank(value)) continue;
    if (hasDigitsOnly(value)) return false;
    words++;
  }
  if (words !== 1) return words > 1;
  const first = row.findIndex((value) => !isBlank(value));
  if (first > 1) return true;
  const isWide = grid.merges.some((m) => m.top === r && m.left === first && m.right - m.left >= 2);
  return !isWide && textOf(row[first]).length <= LONGEST_LONE_HEADING;
}

/** Rows below one that must be blank in a column for it to part two tables beside each other; the first has no fewer columns than so many. */
const ROWS_OF_GAP = 8;
const COLUMNS_OF_TABLE = 4;

/** The first blank column right of a table's, from a row down: what stands behind it is another table's. */
function gapAt(grid: Grid, r: number): number {
  const rows = grid.values.slice(r, r + ROWS_OF_GAP);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isGap = (column: number): boolean => rows.every((row) => isBlank(row[column]));
  const left = Array.from({ length: width }, (_, column) => column).find((column) => !isGap(column)) ?? 0;
  for (let column = left + COLUMNS_OF_TABLE; column < width; column++) if (isGap(column)) return column;
  return width;
}

function ofBranches(columns: readonly HeaderColumn[]): number {
  const seen = new Set<string>();
  let score = 0;
  let branch = false;
  let unread = 0;
  for (const { field, percent, weight } of columns) {
    if (field === null) {
      unread++;
      continue;
    }
    const key = percent ? `${field}%` : field;
    if (seen.has(key)) continue;
    seen.add(key);
    if (field === "branch" || field === "block") branch = true;
    score += field === "branch" ? 2 : field === "number" || field === "note" ? 0.5 : weight;
  }
  return seen.size < 2 || !(branch || seen.size >= 4) ? 0 : score - 0.25 * unread;
}

/** "Dưới 40 tuổi" and "Dưới 35 tuổi" head other figures, however like the rest of their headers are. */
function differInAge(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((text) =>
    ageLimitOf({ limit: readAge(fold(text), false)?.limit ?? null, header: [text] }),
  );
  return !!mine && !!theirs && !isSameLimit(mine, theirs);
}

/** True where a row says again what the header says: printed pages often repeat it by hand. */
export function repeatsHeader(grid: Grid, row: number, window: HeaderWindow): boolean {
  let words = 0;
  let same = 0;
  const other: { readonly text: string; readonly column: number }[] = [];
  const header = grid.values.slice(window.top, window.bottom + 1);
  const says = (value: CellValue | undefined, text: string): boolean =>
    typeof value === "string" && fold(value) === text;
  (grid.values[row] ?? []).forEach((value, column) => {
    if (typeof value !== "string" || isBlank(value)) return;
    words++;
    const text = fold(value);
    if (header.some((cells) => says(cells[column], text))) same++;
    else other.push({ text, column });
  });
  // "TT | Chi bộ | Dự kiến" below a table begins another.
  if (words < 2 || same / words < 0.6 || (same <= 2 && same < words)) return false;
  // The same words in other columns: the figures below them are others too.
  return !other.some(({ text, column }) =>
    header.some(
      (cells) => cells.some((cell) => says(cell, text)) || differInAge(textOf(cells[column]), text),
    ),
  );
}
