/** What a column of a sheet can be said to be, and what that is called. */
import { groupOf } from "../congress/group-facts";
import type { ColumnGroup } from "../congress/groups";
import { plainFields, type PlainField } from "../congress/fields";
import { indicators } from "../congress/indicators";

/** Known so that they are told apart, and not read. */
const NOT_OFFERED: ReadonlySet<PlainField> = new Set(["absent", "votes", "personName", "birth"]);

/** Fields that a column can be said to be: all that reading makes use of. */
export const assignableFields: readonly {
  readonly field: string;
  readonly label: string;
  /** Null for a column that is no indicator. */
  readonly group: { readonly id: ColumnGroup; readonly label: string } | null;
}[] = [
  ...plainFields
    .filter(({ field }) => !NOT_OFFERED.has(field))
    .map(({ field, label }) => ({ field, label, group: null })),
  ...indicators.map(({ id, label, group }) => ({ field: id, label, group: groupOf(group) })),
];

/** The name of a field; null for one that nobody assigns. */
export function fieldLabel(wanted: string): string | null {
  return assignableFields.find(({ field }) => field === wanted)?.label ?? null;
}
