/** What a list of persons cannot tell: branches of which nobody is on it, and ages while no day is known. */
import type { CheckInput } from "./input";
import { finding, type Finding } from "../findings";

/** Speaks of the whole list. */
export function checkPersons({ table, standing }: CheckInput): readonly Finding[] {
  const { persons, names } = table;
  if (!persons) return [];
  const waits = standing.asOf === null && persons.ages.some(({ births }) => births.length > 0);
  return [
    // A list of one branch speaks of no other, nor does one below a form or joined with what is no list.
    ...(persons.beside || persons.ofAll || names.length < 2 || !areAllListed(table)
      ? []
      : [
          finding("persons-branches-unseen", null, {
            count: names.filter((_name, i) => electedAt(table, i)).length,
          }),
        ]),
    ...(waits ? [finding("ages-need-day", null)] : []),
  ];
}

/** Of branches of which nobody is on the list their line alone tells. */
function electedAt({ counts }: CheckInput["table"], i: number): boolean {
  return (counts.get("elected")?.values[i] ?? 0) !== 0;
}

function areAllListed({ persons, names }: CheckInput["table"]): boolean {
  const cells = persons?.cells.get("branch") ?? [];
  return names.every((_name, i) => (cells[i] ?? []).length > 0);
}
