/** A list of the elected on another sheet, held against the branches that are counted: each branch's elected, and what both tell of them. */
import { branchKey } from "../../congress/branch-name";
import { finding, worded, type Finding } from "../../congress/findings";
import type { Indicator } from "../../congress/indicators";
import { cellsOf, type CongressTable } from "../../congress/table";
import { addressFrom } from "../../sheet/address";
import { isOfOffice } from "./beside";

/**
 * Findings at the branches of which the list names more or fewer, or others; those that it does not name are not asked, and of a list of
 * secretaries and deputies alone only these.
 */
export function besideBranches(
  branches: CongressTable,
  list: CongressTable,
  registry: readonly Indicator[],
): readonly Finding[] {
  const elected = branches.counts.get("elected")?.values;
  const listed = list.counts.get("elected")?.values;
  if (branches.persons || !list.persons || !elected || !listed) return [];
  const officersOnly = list.persons.officersOnly === true;
  const byName = new Map(list.names.map((name, i) => [branchKey(name), i] as const));
  return branches.names.flatMap((name, i): readonly Finding[] => {
    const at = byName.get(branchKey(name));
    const [ours, theirs] = [elected[i], at === undefined ? undefined : listed[at]];
    if (at === undefined || typeof ours !== "number" || typeof theirs !== "number") return [];
    if (officersOnly && theirs < ours)
      return registry.filter(isOfOffice).flatMap((indicator) => differing(indicator, i, at));
    if (ours === theirs) return registry.flatMap((indicator) => differing(indicator, i, at));
    const cell = cellsOf(branches, i, "elected")[0];
    const other = addressFrom(cell.sheet, cellsOf(list, at, "branch")[0]);
    return [finding("list-differs", cell, { branch: name, elected: ours, listed: theirs, other })];
  });

  function differing({ id, label }: Indicator, i: number, at: number): readonly Finding[] {
    const [typed, counted] = [branches.counts.get(id)?.values[i], list.counts.get(id)?.values[at]];
    if (typeof typed !== "number" || typeof counted !== "number" || typed === counted) return [];
    const cell = cellsOf(branches, i, id)[0];
    const other = addressFrom(cell.sheet, cellsOf(list, at, "branch")[0]);
    const words = {
      branch: branches.names[i] ?? "",
      label: worded(id, label),
      typed,
      listed: counted,
      other,
    };
    return [finding("listed-differs", cell, words)];
  }
}
