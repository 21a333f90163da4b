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

/**
 * By the seats and the full members, else by how many were elected: a committee of three of whom two came through is
 * one all the same. Null where the sheet does not show it, or its figures speak against each other.
 */
export function leadershipOf(
  table: CongressTable,
  { limits }: CongressSettings,
  branch: number,
): Leadership | null {
  const count = (id: string): number | null => {
    const value = table.counts.get(id)?.values[branch];
    return typeof value === "number" ? value : null;
  };
  const elected = count("elected");
  const shortage = count("shortage");
  const seats = count("planned") ?? (elected === null || shortage === null ? null : elected + shortage);
  const members = count("officialMembers") ?? count("members");
  const signs = [
    ...(seats === null ? [] : [seats > limits.withoutCommittee.value]),
    ...(members === null ? [] : [members >= limits.committeeFrom.value]),
  ];
  if (signs.includes(true)) {
    // One alone is no committee, unless seats say that others are missing.
    return signs.includes(false) || (elected === 1 && seats === null) ? null : "committee";
  }
  if (elected === null || elected === 0) return null;
  if (elected > limits.withoutCommittee.value) return signs.length === 0 ? "committee" : null;
  if ((seats !== null && seats !== elected) || count("secretaries") === 0) return null;
  if (elected === 1) return "secretary";
  return count("deputySecretaries") === 0 ? null : "secretaryAndDeputy";
}
