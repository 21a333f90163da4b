/** Where a note says into which branch another went ("sáp nhập vào Khu 6"), that branch by the name that sentences give it. */
import { looseBranchKey, mayBeOne } from "../../congress/branch-name";
import type { CongressTable } from "../../congress/table";
import { spelledOut } from "./abbreviations";
import { nameOf, type Facts } from "./facts";
import { PLACES } from "./place-words";

/** What stands before the branch, and between two of them. */
const BEFORE = /(?<!\p{L})(?:vào|về|với|cùng|thành|và|,)\s+/gu;
const BETWEEN = /^(?:và\s|,)/u;
/** Of more words than these is no name that is looked for. */
const MOST_WORDS = 12;
/** A word that belongs to a longer name than the one before it. */
const GOES_ON = /^\s+(?:[-–]\s+)?[\p{Lu}\p{N}]/u;
/** A place that is no branch of the sheet is small as theirs are. */
const PLACE = new RegExp(`^(?:${PLACES}|khối|khu|tổ)(?=\\s+[\\p{Lu}\\p{N}])`, "iu");

/** The note with such names: "sáp nhập vào Chi bộ khu 6 từ ngày 01/6/2022". */
export function withBranchNames(facts: Facts, note: string): string {
  let told = "";
  let at = 0;
  let isBehindOne = false;
  for (const found of note.matchAll(BEFORE)) {
    const start = found.index + found[0].length;
    if (start < at || (BETWEEN.test(found[0]) && !isBehindOne)) continue;
    const rest = note.slice(start);
    const { length, name } = branchIn(facts, rest) ?? placeIn(rest);
    isBehindOne = length > 0;
    told += note.slice(at, start) + name;
    at = start + length;
  }
  return told + note.slice(at);
}

interface Named {
  readonly length: number;
  readonly name: string;
}

/** The longest name of a branch of the sheet that a text begins with; null where none does, or the name goes on. */
function branchIn(facts: Facts, text: string): Named | null {
  const { table } = facts.statistics;
  const words = [...text.matchAll(/[^\s,;.()]+/gu)].slice(0, MOST_WORDS);
  for (const word of words.reverse()) {
    const length = word.index + word[0].length;
    const called = spelledOut(text.slice(0, length).replace(/^chi bộ(?= )/iu, "Chi bộ"));
    const alike = rowsByKey(table).get(looseBranchKey(called)) ?? [];
    const [row, another] = alike.filter((one) => mayBeOne(spelledOut(table.names[one] ?? ""), called));
    if (row === undefined || another !== undefined || GOES_ON.test(text.slice(length))) continue;
    return { length, name: nameOf(facts, row) };
  }
  return null;
}

/** Notes are as many as rows: the names of a table are looked through once. */
const known = new WeakMap<CongressTable, ReadonlyMap<string, readonly number[]>>();

function rowsByKey(table: CongressTable): ReadonlyMap<string, readonly number[]> {
  const found = known.get(table);
  if (found) return found;
  const rows = new Map<string, number[]>();
  table.names.forEach((name, row) => {
    const key = looseBranchKey(spelledOut(name));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  known.set(table, rows);
  return rows;
}

function placeIn(text: string): Named {
  const place = PLACE.exec(text)?.[0] ?? "";
  return { length: place.length, name: place.toLowerCase() };
}
