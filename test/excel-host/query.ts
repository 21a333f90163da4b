/** What a load asks for, and the answer to it. */
import { ApiObject, ID, ITEMS, memberOf, readableNames } from "./api/api-object";
import type { QueryInfo } from "./protocol";

/** Reads what an object has, and knows what this Excel does not have. */
export interface Reader {
  get(object: ApiObject, name: string): unknown;
  isSupported(object: ApiObject, name: string): boolean;
}

/** Names with slashes, as a tree. */
interface Choice {
  /** Everything that is no object of its own. */
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Choice>;
}

export function answerQuery(
  object: ApiObject,
  { Select = [], Expand = [], Skip = 0, Top }: QueryInfo,
  reader: Reader,
): unknown {
  const choice = choiceOf([...Select, ...Expand].map((path) => path.split("/")));
  const items = object[ITEMS]();
  if (!items) return chosen(object, choice, reader);
  const page = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return chosenOf(object, page, choice, reader);
}

/** "values", "format/font/bold"; nothing at all means everything. */
function choiceOf(paths: readonly (readonly string[])[]): Choice {
  const rests = new Map<string, (readonly string[])[]>();
  let all = paths.length === 0;
  for (const [first = "", ...rest] of paths) {
    if (first === "*") all = true;
    if (first === "*" || first === "") continue;
    const name = first.slice(0, 1).toLowerCase() + first.slice(1);
    const known = rests.get(name) ?? [];
    if (rest.length > 0) known.push(rest);
    rests.set(name, known);
  }
  return { all, members: new Map([...rests].map(([name, rest]) => [name, choiceOf(rest)])) };
}

function chosen(value: unknown, choice: Choice, reader: Reader): unknown {
  if (!(value instanceof ApiObject)) return value ?? null;
  const items = value[ITEMS]();
  if (items) return chosenOf(value, items, choice, reader);
  const found: Record<string, unknown> = {};
  const id = value[ID]();
  if (id !== null) found.Id = id;
  for (const name of choice.all ? readableNames(value) : []) {
    if (!reader.isSupported(value, name)) continue;
    const scalar = reader.get(value, name);
    if (!(scalar instanceof ApiObject)) found[wireName(name)] = scalar;
  }
  for (const [name, rest] of choice.members)
    found[wireName(name)] = chosen(reader.get(value, name), rest, reader);
  return found;
}

/** Of a collection: what it says of itself, and what its items say. */
function chosenOf(
  collection: ApiObject,
  items: readonly ApiObject[],
  { all, members }: Choice,
  reader: Reader,
): unknown {
  const isOwn = (name: string): boolean => memberOf(collection, name)?.get !== undefined;
  const own = [...members.keys()].filter(isOwn);
  const ofItems = new Map([...members].filter(([name]) => !isOwn(name)));
  const found = Object.fromEntries(own.map((name) => [wireName(name), reader.get(collection, name)]));
  if (own.length > 0 && ofItems.size === 0 && !all) return found;
  return { ...found, _Items: items.map((item) => chosen(item, { all, members: ofItems }, reader)) };
}

function wireName(name: string): string {
  return name.startsWith("_") ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}
