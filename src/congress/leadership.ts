/**
 * Who leads a branch: a committee, or a secretary and a deputy alone. Charter and election rules give a committee to
 * branches of nine full members or more; the limits are settings.
 */
import { fold } from "../vietnamese/fold";
import type { CongressSettings } from "./settings";
import type { CongressTable } from "./table";

export type Leadership = "committee" | "secretaryAndDeputy" | "secretary";

/** What a name says that it names: a branch (chi bộ), or an organisation with branches below it, or neither. */
export function kindNamed(name: string): "branch" | "organisation" | null {
  const words = fold(name);
  if (/^(?:chi bo|cb|chi uy|to dang)\b/.test(words)) return "branch";
  return /^(?:dang bo|db|(?:dang|tinh|thanh|huyen|quan|thi) uy)\b/.test(words) ? "organisation" : null;
}

/**
 * A row that is one branch (chi bộ), not a party organisation with branches below it (đảng bộ): by its name,
 * else by what the office calls its rows. Rules about the size of a branch say nothing of others.
 */
export function isSingleBranch(
  { table, settings }: { readonly table: CongressTable; readonly settings: CongressSettings },
  branch: number,
): boolean {
  if (table.branchCounts) return false;
  return (kindNamed(table.names[branch] ?? "") ?? kindNamed(settings.branchNoun)) === "branch";
}

/** By how many were elected, else by how many full members there are; a committee where neither is known. */
export function leadershipOf(table: CongressTable, { limits }: CongressSettings, branch: number): Leadership {
  const elected = table.counts.get("elected")?.values[branch];
  if (typeof elected === "number") {
    if (elected > limits.withoutCommittee.value) return "committee";
    return elected > 1 ? "secretaryAndDeputy" : "secretary";
  }
  const members = (table.counts.get("officialMembers") ?? table.counts.get("members"))?.values[branch];
  return typeof members === "number" && members < limits.committeeFrom.value
    ? "secretaryAndDeputy"
    : "committee";
}
