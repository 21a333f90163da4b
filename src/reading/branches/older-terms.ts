/** Sheets with a column that names each row's term: only the latest is reported, the others are there to be compared with. */
import type { Grid } from "../../sheet/grid";
import { formatTerm, parseTerm, type Term } from "../../vietnamese/term";
import { textOf } from "../cells/text";
import { ofTerm } from "../words/of-term";

export interface OlderTerms {
  /** Rows of a term before the latest. */
  readonly rows: ReadonlySet<number>;
  /** The latest term; null where the column names no years. */
  readonly latest: Term | null;
  /** The latest as people write it ("2025-2027", "mới"), and the others. */
  readonly now: string;
  readonly others: readonly string[];
}

const NONE: OlderTerms = { rows: new Set(), latest: null, now: "", others: [] };

/** Looks at a column of terms from `bodyTop` down; -1 where there is no such column. */
export function olderTerms(grid: Grid, bodyTop: number, column: number): OlderTerms {
  const terms = termsOfRows(grid, bodyTop, column);
  const latest = terms.reduce<RowTerm | null>(
    (best, one) => (one && (!best || one.order > best.order) ? one : best),
    null,
  );
  if (!latest) return NONE;
  const rows = new Set(terms.flatMap((one, r) => (one && one.order < latest.order ? [r] : [])));
  const others = new Set([...rows].flatMap((r) => terms[r]?.text ?? []));
  return { rows, latest: latest.term, now: latest.text, others: [...others] };
}

/** The term that a row is of. */
export interface RowTerm {
  /** Null where words alone say which it is. */
  readonly term: Term | null;
  /** That of a later term is greater. */
  readonly order: number;
  /** As people write it behind "nhiệm kỳ". */
  readonly text: string;
}

/** The term that a column names for each row from `bodyTop` down; a merged one holds for its rows. */
export function termsOfRows(grid: Grid, bodyTop: number, column: number): readonly (RowTerm | null)[] {
  if (column < 0) return [];
  const merges = grid.merges.filter(({ left, right }) => left <= column && column <= right);
  return grid.values.map((row, r) => {
    if (r < bodyTop) return null;
    const top = merges.find((merge) => merge.top <= r && r <= merge.bottom)?.top ?? r;
    return rowTerm(textOf(grid.values[top]?.[column] ?? row[column]));
  });
}

/** "2025-2027", "Nhiệm kỳ cũ", "Khóa này". */
function rowTerm(text: string): RowTerm | null {
  const term = parseTerm(text);
  if (term) return { term, order: term.first, text: formatTerm(term) };
  const said = ofTerm([text], null);
  if (said === null || said.is === "difference") return null;
  const words = text.replace(/^(?:nhiệm kỳ|NK|khóa|khoá|kỳ)\s+/iu, "");
  return { term: null, order: said.is === "now" ? 1 : 0, text: words };
}
