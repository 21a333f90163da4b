/**
 * Last term's figures in columns of their own beside this term's, under a heading of theirs or in pairs below each indicator:
 * the sheet with these columns alone, which then reads as one of that term.
 */
import type { ColumnMatch, Source } from "../../congress/source";
import type { Grid } from "../../sheet/grid";
import type { Term } from "../../vietnamese/term";
import { isBlank } from "../cells/text";
import { isColumnNumbers } from "../table/column-numbers";
import { headerLevels, termAbove } from "../table/header";
import { repeatsHeader } from "../table/locate";
import { ofTerm, termNumbers, withoutTerm } from "../words/of-term";

/** A sheet as it would be with nothing but the term before. */
export interface BeforeView {
  readonly grid: Grid;
  /** Null where no words beside the figures name its years. */
  readonly term: Term | null;
  /** How many branches have a figure of it; null where that is not told apart. */
  readonly branches: number | null;
}

/** What says of a line which it is; it holds for both terms. */
const IDENTITY: ReadonlySet<string> = new Set(["number", "branch", "block"]);

/** `rows` are the lines that count now. Null where no column is of a term before. */
export function withColumnsBefore(grid: Grid, source: Source, rows: readonly number[]): BeforeView | null {
  const { first: top, last } = source.header;
  const bottom = last > top && isColumnNumbers(grid.values[last]) ? last - 1 : last;
  const levels = headerLevels(grid, { top, bottom }).map((column) => column.map(({ text }) => text));
  const latest = termAbove(grid, last + 1);
  const numbers = termNumbers(levels);
  const before = levels.map((column) => {
    const said = ofTerm(column, latest, numbers);
    return said?.is === "before" ? said : null;
  });
  // Of several terms before the last is compared with; words without a number are of it.
  const order = Math.max(...before.map((one) => one?.order ?? 0));
  const isBefore = before.map((one) => one !== null && (one.order === 0 || one.order === order));
  const term = before.find((one) => one?.order === order)?.term ?? null;
  if (!isBefore.includes(true)) return null;
  const identity = new Set(columnsOf(source.columns));
  const kept = (column: number): boolean => identity.has(column) || isBefore[column] === true;
  const words = levels.map((column, index) =>
    kept(index) ? column.map(withoutTerm).filter((text) => text !== "") : [],
  );
  const counted = new Set(rows);
  // A branch without a figure of that term was not there.
  const isThere = (row: Grid["values"][number]): boolean =>
    row.some((value, column) => isBefore[column] === true && !isBlank(value));
  const values = grid.values.map((row, r) => {
    if (r < top) return row;
    if (r <= last) return words.map((column) => column[r - top] ?? null);
    if (counted.has(r) ? !isThere(row) : repeatsHeader(grid, r, { top, bottom })) return [];
    return row.map((value, column) => (kept(column) ? value : null));
  });
  const merges = grid.merges.filter((merge) => merge.top > last || merge.bottom < top);
  const branches = rows.filter((r) => isThere(grid.values[r] ?? [])).length;
  return { grid: { ...grid, values, merges }, term, branches };
}

function columnsOf(columns: readonly ColumnMatch[]): readonly number[] {
  return columns.flatMap(({ field, column }) => (IDENTITY.has(field) ? [column] : []));
}
