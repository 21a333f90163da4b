/**
 * Columns that staff have corrected: what a column holds, said by a person, goes before what its header seems to
 * say. A column is known by its header's words, so that a correction survives columns that come or go.
 */
import { headerText, type FieldId } from "../../congress/source";
import { fold } from "../../vietnamese/fold";
import type { HeaderColumn } from "./header";

/** By column key: the field that the column holds; null for a column that is not to be used. */
export type Assignments = Readonly<Record<string, FieldId | null>>;

/**
 * The keys of a table's columns, given from left to right: the header's words, folded; of columns with the same
 * words the second and later ones carry their number.
 */
export function columnKeys(columns: readonly { readonly header: readonly string[] }[]): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ header }) => {
    const words = fold(headerText(header));
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return count === 1 ? words : `${words} #${count}`;
  });
}

/** Puts corrections into a header that was read. A field that a person gave to one column is taken from the others. */
export function assignColumns(
  columns: readonly HeaderColumn[],
  assignments: Assignments,
): readonly HeaderColumn[] {
  const keys = columnKeys(columns);
  const given = new Set(
    keys.flatMap((key) => (Object.hasOwn(assignments, key) ? [assignments[key] ?? null] : [])),
  );
  if (given.size === 0) return columns;
  return columns.map((column, i) => {
    const key = keys[i] ?? "";
    if (Object.hasOwn(assignments, key)) {
      const field = assignments[key] ?? null;
      // What its words say in full stays, where that is what the person says as well.
      const adds = column.adds && field === column.field && !column.percent;
      // An age in the header stays known: "Dưới 40 tuổi" may be what a person calls the young.
      return {
        ...column,
        field,
        percent: false,
        adds,
        assigned: true,
        unknown: false,
        uncorrected: column.field,
      };
    }
    return column.field !== null && !column.percent && given.has(column.field)
      ? { ...column, field: null }
      : column;
  });
}
