/** What is asked of the groups of columns: the entry of one, the one that has a duty, how two stand to each other. */
import { groups, type ColumnGroup, type Group } from "./groups";

const byId = new Map(groups.map((group) => [group.id, group]));

/** The entry of a group. */
export function groupOf(id: ColumnGroup): Group {
  return found(byId.get(id));
}

/** What is said under no heading is meant of this group. */
export const usualGroup = found(groups.find(({ usual }) => usual));
/** The group whose numbers are ages. */
export const ageGroup = found(groups.find(({ ages }) => ages));

/** The group whose levels stand together in the cells of a column that is no indicator; undefined for other columns. */
export function groupOfLevels(field: string): Group | undefined {
  return groups.find(({ levelColumn }) => levelColumn === field);
}

/** The heading that a group's figures stand under in a list. */
export function listHeading(id: ColumnGroup): string {
  const group = groupOf(id);
  return groupOf(group.listedUnder ?? group.id).label;
}

/** Whether two groups stand under and beside each other's headings. */
export function areRelated(one: Group, other: Group): boolean {
  return one.families?.some((family) => other.families?.includes(family)) ?? false;
}

/** Whether figures of a group are of a branch's members, of whom those who came are a part, and not of those whom they elected. */
export function isOfMembers({ group }: { readonly group: ColumnGroup }): boolean {
  return groupOf(group).families?.includes("members") ?? false;
}

/** Whether figures of a group are of all members of a branch, and not only of those who came. */
export function isOfAllMembers({ group }: { readonly group: ColumnGroup }): boolean {
  const { leads, ofOthers } = groupOf(group);
  return leads === true && ofOthers === true;
}

function found(group: Group | undefined): Group {
  if (!group) throw new Error("A group of columns has lost its entry.");
  return group;
}
