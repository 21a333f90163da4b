/** What fields are filled with, and how a name finds its value. */
import { keyOf } from "./mark";

/**
 * Values by the names of their fields: a text (its lines are paragraphs), paragraphs, rows with values of their own, or whether something
 * holds. Null: it is a field, and there is nothing to fill it with.
 */
export type Data = Readonly<Record<string, Value>>;

export type Value = string | boolean | null | readonly string[] | readonly Data[];

/** The values that hold at a place: those of an item of a list (by its key), of a list around it, of the whole. */
export interface Scope {
  readonly list: string;
  readonly values: ReadonlyMap<string, Value>;
}

export function scopeOf(data: Data, list = ""): Scope {
  return { list, values: new Map(Object.entries(data).map(([name, value]) => [keyOf(name), value])) };
}

/** Word cuts the name of a MERGEFIELD here. */
const CUT_NAME = 40;

/** The value of a field; undefined where nobody knows its name. The innermost of `scopes`, which stands last, goes first. */
export function valueOf(scopes: readonly Scope[], name: string): Value | undefined {
  const key = keyOf(name);
  for (const { list, values } of scopes.toReversed()) {
    const found = values.get(key) ?? null;
    if (found !== null || values.has(key)) return found;
    const own = list !== "" && key.startsWith(`${list} `) ? key.slice(list.length + 1) : null;
    if (own !== null && values.has(own)) return values.get(own);
  }
  if ([...name.normalize("NFC")].length < CUT_NAME) return undefined;
  const begun = scopes.flatMap(({ values }) => [...values].filter(([known]) => known.startsWith(key)));
  return begun.length === 1 ? begun[0]?.[1] : undefined;
}

/** Whether what a field brings is rows. */
export function isRows(value: Value | undefined): value is readonly Data[] {
  return Array.isArray(value) && typeof value[0] === "object";
}

/**
 * What a name that stands in these lists is in the data, of which each list has a row: null where it is nothing there. A row of a table may
 * have fields of a list without its marks.
 */
export function fieldKind(
  data: Data,
  name: string,
  within: readonly string[],
  isInRow = true,
): "text" | "list" | "condition" | null {
  const scopes = within.reduce<readonly Scope[]>(
    (around, list) => {
      const value = valueOf(around, list);
      return [...around, scopeOf(isRows(value) ? (value[0] ?? {}) : {}, keyOf(list))];
    },
    [scopeOf(data)],
  );
  const value = valueOf(scopes, name);
  const ofRow = isInRow && listOfRow(scopes, [name]) !== null;
  if (value === undefined) return ofRow || name === ITEM ? "text" : null;
  return isRows(value) ? "list" : typeof value === "boolean" ? "condition" : "text";
}

/** How often what stands between `{{#…}}` and `{{/…}}` is to be written, and with what; a condition that holds brings nothing of its own. */
export function itemsOf(value: Value): readonly Data[] {
  if (typeof value === "object" && value !== null)
    return value.map((item): Data => (typeof item === "string" ? { [ITEM]: item } : item));
  return value === null || value === false || value === "" || value === "0" ? [] : [{}];
}

/** `{{.}}` is the item of a list of texts. */
const ITEM = ".";

/** The only list that all these names are fields of, that are none otherwise: a row with them is one of its rows. */
export function listOfRow(scopes: readonly Scope[], names: readonly string[]): string | null {
  const unknown = names.filter((name) => valueOf(scopes, name) === undefined).map(keyOf);
  const lists = scopes.flatMap(({ values }) =>
    [...values].flatMap(([list, value]): readonly string[] => {
      if (!Array.isArray(value) || scopes.some((scope) => scope.list === list)) return [];
      const [first] = value;
      const fields = typeof first === "object" ? new Set(Object.keys(first).map(keyOf)) : null;
      const isOf = (key: string): boolean =>
        key.startsWith(`${list} `) && (fields?.has(key.slice(list.length + 1)) ?? value.length === 0);
      return unknown.some(isOf) ? [list] : [];
    }),
  );
  const [list, ...others] = new Set(lists);
  return list === undefined || others.length > 0 ? null : list;
}
