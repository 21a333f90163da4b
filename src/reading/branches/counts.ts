/** Columns of plain numbers. They are most of a sheet, so how they are filled decides how long a large one takes. */
import type { ColumnMatch } from "../../congress/source";
import type { Count, CountColumn } from "../../congress/table";
import type { CellValue, Grid } from "../../sheet/grid";
import { dayAsCount, FIRST_DAY } from "../cells/day-as-count";
import type { Unreadable } from "./unreadable";

/** Counts with the columns of the grid that they were read from. */
export interface ReadColumn extends CountColumn {
  readonly columns: readonly number[];
}

export type ReadCell = (value: CellValue | undefined) => Count;

/** A column that is filled row by row. */
export interface PlainColumn {
  readonly match: ColumnMatch;
  readonly read: ReadCell;
  /** The greatest number that is no question for the reader. */
  readonly most: number;
  readonly values: Count[];
}

/** A column of so many rows, to be filled by `fillColumns`; a greater number than `most` is asked of the reader. */
export function plainColumn(
  match: ColumnMatch,
  read: ReadCell,
  rows: number,
  most: number = match.part ? -1 : FIRST_DAY - 1,
): PlainColumn {
  return { match, read, most, values: new Array<Count>(rows) };
}

/** A column that was filled. */
export function asRead({ match, values }: PlainColumn): ReadColumn {
  return { columns: [match.column], values };
}

/** Rows whose cells are at hand (in the machine's cache) while all columns are filled from them. */
const ROWS_AT_HAND = 512;

/**
 * Fills every place of the columns, some rows at a time, since a grid lies in memory by rows: it halves the time.
 * Nearly all cells are blank or small whole numbers, which are no question for any reader.
 */
export function fillColumns(
  grid: Grid,
  rows: readonly number[],
  columns: readonly PlainColumn[],
  unreadable: Unreadable,
): void {
  for (let start = 0; start < rows.length; start += ROWS_AT_HAND) {
    const end = Math.min(rows.length, start + ROWS_AT_HAND);
    for (const { match, read, most, values } of columns) {
      for (let i = start; i < end; i++) {
        const value = grid.values[rows[i] ?? -1]?.[match.column] ?? null;
        if (value === null || isCountUpTo(value, most)) {
          values[i] = value;
        } else {
          const place = { row: rows[i] ?? 0, column: match.column };
          const count = dayAsCount(grid, place, value) ? "unreadable" : read(value);
          values[i] = count === "unreadable" ? unreadable(match, i, value) : count;
        }
      }
    }
  }
  leaveUnreckoned(grid, rows, columns);
}

/** A formula that nobody has reckoned is no blank: what it will say is not known. A finding tells of it with its sheet. */
function leaveUnreckoned(
  { unreckoned }: Grid,
  rows: readonly number[],
  columns: readonly PlainColumn[],
): void {
  if (!unreckoned) return;
  const places = new Map(rows.map((row, i) => [row, i]));
  for (const { row, column } of unreckoned) {
    const i = places.get(row);
    if (i === undefined) continue;
    for (const { match, values } of columns) if (match.column === column) values[i] = "unreadable";
  }
}

function isCountUpTo(value: CellValue, most: number): value is number {
  return typeof value === "number" && value >>> 0 === value && value <= most;
}

/** Several columns of one indicator, such as cao cấp and cử nhân: their sum where any is entered. */
export function added(parts: readonly ReadColumn[]): ReadColumn {
  const [first = { columns: [], values: [] }, ...others] = parts;
  const isNobody = ({ values }: ReadColumn): boolean =>
    !values.some((value) => value !== null && value !== 0);
  const none = parts.filter(isNobody);
  const nobodyIn = none.length === parts.length ? [] : none.flatMap(({ columns }) => columns);
  const sum = others.reduce<ReadColumn>(
    (sum, other) => ({
      columns: [...sum.columns, ...other.columns],
      values: sum.values.map((a, i): Count => {
        const b = other.values[i] ?? null;
        if (a === "unreadable" || b === "unreadable") return "unreadable";
        return a === null ? b : a + (b ?? 0);
      }),
    }),
    first,
  );
  return nobodyIn.length === 0 ? sum : { ...sum, nobodyIn };
}
