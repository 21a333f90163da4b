/**
 * Who leads a branch: a committee, or a secretary and a deputy alone. Charter and election rules give a committee to
 * branches of nine full members or more; the limits are settings.
 */
import type { CongressSettings } from "./settings";
import type { CongressTable } from "./table";

export type Leadership = "committee" | "secretaryAndDeputy" | "secretary";

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
    // Nine members may have some on probation among them: no more are elected than without a committee, and no seats are told.
    const few = elected !== null && elected <= limits.withoutCommittee.value && seats === null;
    return signs.includes(false) || (few && (elected === 1 || count("officialMembers") === null))
      ? null
      : "committee";
  }
  if (elected === null || elected === 0) return null;
  if (elected > limits.withoutCommittee.value) return signs.length === 0 ? "committee" : null;
  if ((seats !== null && seats !== elected) || count("secretaries") === 0) return null;
  if (elected === 1) return "secretary";
  return count("deputySecretaries") === 0 ? null : "secretaryAndDeputy";
}
