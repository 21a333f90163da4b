/** What a column of a sheet can be said to be, and what that is called. */
import { groupOf } from "../congress/group-facts";
import type { ColumnGroup } from "../congress/groups";
import { plainFields, type PlainField } from "../congress/fields";
import { indicators, type Indicator } from "../congress/indicators";

export interface AssignableField {
  readonly field: string;
  readonly label: string;
  /** Null for a column that is no indicator. */
  readonly group: { readonly id: ColumnGroup; readonly label: string } | null;
}

/** Known so that they are told apart, and not read; or told of a person, and not of a branch. */
const NOT_OF_BRANCHES: ReadonlySet<PlainField> = new Set([
  "absent",
  "votes",
  "personName",
  "birth",
  "office",
  "originFile",
  "originPlace",
]);
/** What is told of a person beside the indicators. */
const OF_PERSONS: ReadonlySet<PlainField> = new Set([
  "number",
  "personName",
  "birth",
  "branch",
  "block",
  "date",
  "office",
  "education",
  "politicalTheory",
  "note",
]);

/** Fields that a column, or a criterion, can be said to be: all that reading makes use of where a line is a branch. */
export const assignableFields: readonly AssignableField[] = fieldsOf(
  ({ field }) => !NOT_OF_BRANCHES.has(field),
  () => true,
);

/** The same where a line is a person: what can be told of one. */
export const assignableToPersons: readonly AssignableField[] = fieldsOf(
  ({ field }) => OF_PERSONS.has(field),
  ({ person, base }) => person !== undefined || base === "elected",
);

function fieldsOf(
  isPlain: (one: (typeof plainFields)[number]) => boolean,
  isIndicator: (one: Indicator) => boolean,
): readonly AssignableField[] {
  return [
    ...plainFields.filter(isPlain).map(({ field, label }) => ({ field, label, group: null })),
    ...indicators
      .filter(isIndicator)
      .map(({ id, label, group }) => ({ field: id, label, group: groupOf(group) })),
  ];
}
