/**
 * Sheets of one workbook that hold results together: a block a sheet, a branch a sheet, those that are still to come on one of their
 * own. A sheet with the branches of another (a draft, a copy, another week's state) stays beside it, and is never added.
 */
import { looseBranchKey } from "../../congress/branch-name";
import { indicators } from "../../congress/indicators";
import { lineKind, mainSource, type CongressTable } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { gather, type Gathered } from "./gather";
import { figuresOf, isPlan } from "./piece";
import { compareBranches } from "./same-branch";

/** Of the branches of two sheets, from this part of the smaller one on they are the same list twice. */
const SAME_LIST = 1 / 2;

/** What is known of a congress only when it was held. */
const results = indicators.filter(({ result }) => result).map(({ id }) => id);

/** Whether a table tells what came of congresses. */
export function hasResults({ counts }: CongressTable): boolean {
  return results.some((id) => counts.has(id));
}

/** Those of `others` that belong to `main`, which is among them. All are in the order of the workbook. */
export function belongingTo(main: CongressTable, others: readonly CongressTable[]): readonly CongressTable[] {
  const kept = new Set([main]);
  const known = namesOf(main);
  for (const one of others) {
    if (one === main || !isOfKind(one, main)) continue;
    const names = [...namesOf(one)];
    const shared = names.filter((name) => known.has(name)).length;
    // A list of branches without results belongs only where it names others.
    const most = hasResults(one) === hasResults(main) ? SAME_LIST * Math.min(names.length, known.size) : 1;
    if (names.length === 0 || (shared >= Math.max(most, 1) && !tellsMore(one, main))) continue;
    kept.add(one);
    names.forEach((name) => known.add(name));
  }
  return others.filter((one) => kept.has(one));
}

/** Other columns of the same congresses: what both tell of a branch is the same. */
function tellsMore(one: CongressTable, main: CongressTable): boolean {
  if (isPlan(one)) return false;
  const [own, known] = [figuresOf(one), figuresOf(main)];
  const isMore = [...own.keys()].some((field) => !known.has(field));
  if (!isMore || one.persons || main.persons || one.branchCounts || main.branchCounts) return false;
  const places = new Map(main.names.map((name, i) => [looseBranchKey(name), i]));
  return one.names.every((name, i) => {
    const at = places.get(looseBranchKey(name));
    return at === undefined || compareBranches(one, i, main, at).differing.length === 0;
  });
}

/** "Chua dai hoi", "Còn lại", "Hoãn": the name of a sheet of those who are still to meet. */
const PENDING = /\bchua\b|\bcon lai\b|\bhoan\b/;

/** The same kind of lines, in the same term as far as both tell it. */
function isOfKind(one: CongressTable, main: CongressTable): boolean {
  const areListed = [one, main].map((table) => lineKind(table) === "people");
  const [term, other] = [one.term, main.term];
  // A sheet of those who are still to meet, and is called so, stands beside a list of whom the others elected.
  const isPending = areListed[1] === true && !hasResults(one) && PENDING.test(fold(mainSource(one).sheet));
  return (areListed[0] === areListed[1] || isPending) && (!term || !other || term.first === other.first);
}

function namesOf({ names }: CongressTable): Set<string> {
  return new Set(names.map(looseBranchKey));
}

/** The sheets as one table; a sheet with several branches that no other has is the block that its name says. */
export function gatherSheets(tables: readonly CongressTable[]): Gathered {
  const names = tables.map(namesOf);
  const times = new Map<string, number>();
  for (const name of names.flatMap((one) => [...one])) times.set(name, (times.get(name) ?? 0) + 1);
  const blocks = tables.map((table, i) => {
    const own = [...(names[i] ?? [])];
    const shared = own.filter((name) => (times.get(name) ?? 0) > 1).length;
    return shared >= SAME_LIST * own.length ? null : blockOf(table);
  });
  const isParted = blocks.filter((block) => block !== null).length > 1;
  return gather(
    tables.map((table) => ({ saved: null, table })),
    (piece) => (isParted ? (blocks[piece] ?? null) : null),
  );
}

/** Names of sheets that are no block's: "Sheet1", "KQ 2025", "Đợt 2", "Chưa đại hội". */
const NO_BLOCK =
  /^(?:(?:sheet|trang(?: tinh)?|bang|bieu|ket qua|kq|so lieu|du lieu|data|danh sach|ds|tong hop|th|dai hoi|dh|chi bo|cb|nam|nhiem ki|nk|va|\d+) ?)+$|^(?:dot|lan|tuan|thang|ngay|quy|phan|dau|cuoi)\b|\bchua\b|\bcon lai\b/;

function blockOf(table: CongressTable): string | null {
  const { sheet } = mainSource(table);
  return table.rows.length < 2 || NO_BLOCK.test(fold(sheet)) ? null : sheet;
}
