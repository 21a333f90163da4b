/** Sheets with a column that names each row's term: only the latest is reported, the others are there to be compared with. */
import type { Grid } from "../../sheet/grid";
import { formatTerm, parseTerm, type Term } from "../../vietnamese/term";
import { textOf } from "../cells/text";

export interface OlderTerms {
  /** Rows of a term before the latest. */
  readonly rows: ReadonlySet<number>;
  /** The latest term; null where the column names none. */
  readonly latest: Term | null;
  /** The others, as people write them. */
  readonly others: readonly string[];
}

const NONE: OlderTerms = { rows: new Set(), latest: null, others: [] };

/** Looks at a column of terms from `bodyTop` down; -1 where there is no such column. A merged term holds for its rows. */
export function olderTerms(grid: Grid, bodyTop: number, column: number): OlderTerms {
  if (column < 0) return NONE;
  const merges = grid.merges.filter(({ left, right }) => left <= column && column <= right);
  const terms = grid.values.map((row, r) => {
    if (r < bodyTop) return null;
    const top = merges.find((merge) => merge.top <= r && r <= merge.bottom)?.top ?? r;
    return parseTerm(textOf(grid.values[top]?.[column] ?? row[column]));
  });
  const latest = terms.reduce<Term | null>(
    (best, term) => (term && (!best || term.first > best.first) ? term : best),
    null,
  );
  if (!latest) return NONE;
  const rows = new Set(terms.flatMap((term, r) => (term && term.first < latest.first ? [r] : [])));
  const others = new Set([...rows].flatMap((r) => terms[r] ?? []).map((term) => formatTerm(term)));
  return { rows, latest, others: [...others] };
}
