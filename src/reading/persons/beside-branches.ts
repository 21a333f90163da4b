/** A list of the elected on another sheet, held against the branches that are counted: each branch's number of elected. */
import { finding, type Finding } from "../../congress/findings";
import { cellsOf, type CongressTable } from "../../congress/table";
import { addressFrom } from "../../sheet/address";
import { textKey } from "../../vietnamese/fold";

/** Findings at the branches of which the list names more or fewer; those that it does not name are not asked. */
export function besideBranches(branches: CongressTable, list: CongressTable): readonly Finding[] {
  const elected = branches.counts.get("elected")?.values;
  const listed = list.counts.get("elected")?.values;
  if (branches.persons || !list.persons || !elected || !listed) return [];
  const byName = new Map(list.names.map((name, i) => [keyOf(name), i] as const));
  return branches.names.flatMap((name, i): readonly Finding[] => {
    const at = byName.get(keyOf(name));
    const [ours, theirs] = [elected[i], at === undefined ? undefined : listed[at]];
    if (at === undefined || typeof ours !== "number" || typeof theirs !== "number" || ours === theirs)
      return [];
    const cell = cellsOf(branches, i, "elected")[0];
    const other = addressFrom(cell.sheet, cellsOf(list, at, "branch")[0]);
    return [finding("list-differs", cell, { branch: name, elected: ours, listed: theirs, other })];
  });
}

/** "CB Thôn 1" and "Chi bộ thôn 1" are one branch. */
function keyOf(name: string): string {
  return textKey(name.replace(/^(?:chi bộ|cb)\s+(?=\S)/iu, ""));
}
