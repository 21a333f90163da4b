/** Sheets with a row a branch and term, and a column that says which: the sheet with the rows of the term before the latest. */
import { findColumn, type Source } from "../../congress/source";
import type { CellValue, Grid } from "../../sheet/grid";
import { olderTerms, termsOfRows } from "../branches/older-terms";
import { isBlank } from "../cells/text";
import type { BeforeView } from "./columns";

/** Null where no column names the rows' terms, or all are of one. */
export function withRowsBefore(grid: Grid, source: Source): BeforeView | null {
  const { columns, header } = source;
  const bodyTop = header.last + 1;
  const column = findColumn(columns, "term") ?? -1;
  const { rows: older } = olderTerms(grid, bodyTop, column);
  if (older.size === 0) return null;
  const terms = termsOfRows(grid, bodyTop, column);
  const [last] = [...older].flatMap((r) => terms[r] ?? []).sort((one, other) => other.order - one.order);
  const identity = columns.flatMap(({ field, column: own }) =>
    field === "number" || field === "branch" || field === "block" ? [own] : [],
  );
  const values = grid.values.map((row, r) => {
    const own = terms[r];
    if (!own) return row;
    if (own.order !== last?.order) return row.map(() => null);
    return row.map((value, c) => (identity.includes(c) && isBlank(value) ? namedAbove(r, c) : value));
  });
  const merges = grid.merges.filter(
    ({ top, left, right }) => top < bodyTop || !identity.some((c) => left <= c && c <= right),
  );
  return { grid: { ...grid, values, merges }, term: last?.term ?? null, branches: null };

  /** The name of a branch stands in the first of its rows. */
  function namedAbove(r: number, c: number): CellValue {
    for (let above = r - 1; terms[above]; above--) {
      const value = grid.values[above]?.[c];
      if (value !== undefined && !isBlank(value)) return value;
    }
    return null;
  }
}
