/**
 * Who leads a branch: a committee, or a secretary and a deputy alone. Charter and election rules give a committee to
 * branches of nine full members or more; the limits are settings.
 */
import { fold } from "../vietnamese/fold";
import type { CongressSettings } from "./settings";
import type { CongressTable } from "./table";

export type Leadership = "committee" | "secretaryAndDeputy" | "secretary";

/**
 * A row that is one branch (chi bộ), not a party organisation with branches below it (đảng bộ): by its name,
 * else by what the office calls its rows. Rules about the size of a branch say nothing of others.
 */
export function isSingleBranch(
  { table, settings }: { readonly table: CongressTable; readonly settings: CongressSettings },
  branch: number,
): boolean {
  if (table.branchCounts) return false;
  const name = fold(table.names[branch] ?? "");
  if (/^(?:chi bo|cb)\b/.test(name)) return true;
  if (/^(?:dang bo|db|dang uy)\b/.test(name)) return false;
  return /^(?:chi bo|cb)\b/.test(fold(settings.branchNoun));
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
