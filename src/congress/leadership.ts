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
  const official = count("officialMembers");
  const members = official ?? count("members");
  // Of all members, those on probation among them count only against a committee.
  const least =
    members === null || official !== null ? members : members - (count("probationaryMembers") ?? 0);
  const isLarge = least !== null && least >= limits.committeeFrom.value;
  const isSmall = members !== null && members < limits.committeeFrom.value;
  const signs = [
    ...(seats === null ? [] : [seats > limits.withoutCommittee.value]),
    ...(isLarge || isSmall ? [isLarge] : []),
  ];
  if (signs.includes(true)) {
    // Nine members may have some on probation among them: no more are elected than without a committee, and no seats are told.
    const few = elected !== null && elected <= limits.withoutCommittee.value && seats === null;
    return signs.includes(false) || (few && (elected === 1 || official === null)) ? null : "committee";
  }
  if (elected === null || elected === 0) return null;
  if (elected > limits.withoutCommittee.value) return signs.length === 0 ? "committee" : null;
  if ((seats !== null && seats !== elected) || count("secretaries") === 0) return null;
  if (elected === 1) return "secretary";
  return count("deputySecretaries") === 0 ? null : "secretaryAndDeputy";
}
