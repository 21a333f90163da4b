/**
 * Posts in words, several in a cell: "BT, PBT, 01 CUV", "Chi ủy: Bí thư, 02 chi ủy viên". Each is a figure of its own; what is not named
 * was not filled.
 */
import type { Count } from "../../congress/table";
import type { CellValue } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { stateInWords } from "./states";
import { isBlank, textOf } from "./text";

/** Indicators of the posts, with what they are called. */
export const POSTS = [
  ["secretaries", /^(?:bt|btcb|bi thu(?: chi bo| cb)?)$/],
  ["deputySecretaries", /^(?:pbt|p bt|pbtcb|(?:pho|p) bi thu(?: chi bo| cb)?)$/],
  ["otherMembers", /^(?:cuv|uv|(?:chi |cap )?uy vien|uy vien chi uy|uv chi uy)$/],
] as const;

export const postFields: readonly string[] = POSTS.map(([field]) => field);

/** "Chi ủy: …" and "(chỉ bầu BT)" say nothing of their own. */
const BEFORE = /^\s*(?:(?:chi ủy|cấp ủy|BCH)\s*:|(?:chỉ )?bầu\s|gồm\s*:?)\s*/iu;

/** How many of each post a cell names; null where not all that is written is a post. */
export function postsIn(value: CellValue | undefined): ReadonlyMap<string, number> | null {
  if (typeof value !== "string") return null;
  const posts = new Map<string, number>();
  for (const part of textOf(value)
    .replace(BEFORE, "")
    .replace(/\.$/, "")
    .split(/[,;+]|\svà\s|\s[-–]\s/u)) {
    const [, number, words = ""] = /^\s*(\d{1,3})?\s*(?:đ\/c|đồng chí)?\s*(\D+)$/iu.exec(part) ?? [];
    const field = POSTS.find(([, called]) => called.test(fold(words)))?.[0];
    // "CUV" without its number may be of one and of several.
    if (field === undefined || posts.has(field) || (number === undefined && field === "otherMembers"))
      return null;
    posts.set(field, number === undefined ? 1 : Number(number));
  }
  return posts.get("secretaries") === undefined && posts.get("deputySecretaries") === undefined
    ? null
    : posts;
}

/** Whether all that is written in a column are posts, more than one in a cell somewhere; beside the elected they must make them. */
export function holdPosts(
  values: readonly (CellValue | undefined)[],
  elected: readonly Count[] | null,
): boolean {
  const written = values.flatMap((value, row) => (isBlank(value) || isState(value) ? [] : [{ value, row }]));
  const read = written.map(({ value, row }) => ({ posts: postsIn(value), whole: elected?.[row] ?? null }));
  return (
    read.some(({ posts }) => (posts?.size ?? 0) > 1) &&
    read.every(
      ({ posts, whole }) =>
        posts !== null &&
        (typeof whole !== "number" || [...posts.values()].reduce((a, b) => a + b, 0) === whole),
    )
  );
}

/** How many a cell has of a post. */
export function readPost(value: CellValue | undefined, field: string): Count {
  if (isBlank(value)) return null;
  const posts = postsIn(value);
  return posts ? (posts.get(field) ?? 0) : "unreadable";
}

function isState(value: CellValue | undefined): boolean {
  return stateInWords(value).state !== null;
}
