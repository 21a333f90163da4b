/** Levels of which each of the elected has one at most: of education, and of political theory. */
import { POSTGRADUATE } from "./level-words";
import type { FieldId } from "./source";
import type { CongressTable, CountColumn } from "./table";

export interface LevelGroup {
  readonly of: "education" | "theory";
  /** All indicators of the group, those that hold others among them. */
  readonly ids: readonly FieldId[];
  /** Those of the sheet's columns that lie beside each other. */
  readonly columns: readonly CountColumn[];
}

/** The levels that each indicator counts; of two that share one the first here is taken where a sheet has both. */
const EDUCATION: readonly (readonly [FieldId, readonly string[]])[] = [
  ["vocationalOrCollege", ["vocational", "college"]],
  ["vocational", ["vocational"]],
  ["college", ["college"]],
  ["degree", ["degree"]],
  // "Trên đại học" holds the masters and doctors, and "đại học trở lên" all of them and the degrees.
  ["degreeOrHigher", ["degree", ...POSTGRADUATE]],
  ["postgraduate", POSTGRADUATE],
  ["master", ["master"]],
  ["specialist", ["specialist"]],
  ["masterOrSpecialist", ["master", "specialist"]],
  ["doctor", ["doctor"]],
  ["highSpecialist", ["highSpecialist"]],
  ["doctorOrSpecialist", ["doctor", "highSpecialist"]],
  ["collegeOrDegree", ["college", "degree"]],
  ["degreeOrMaster", ["degree", "master"]],
  ["vocationalOrLower", ["vocational"]],
  ["collegeOrLower", ["vocational", "college"]],
  ["collegeOrHigher", ["college", "degree", ...POSTGRADUATE]],
  ["vocationalOrHigher", ["vocational", "college", "degree", ...POSTGRADUATE]],
];
const THEORY: typeof EDUCATION = [
  ["politicalElementary", ["elementary"]],
  ["politicalIntermediateOrHigher", ["intermediate", "advanced"]],
  ["politicalIntermediate", ["intermediate"]],
  ["politicalAdvanced", ["advanced"]],
  ["politicalElementaryOrIntermediate", ["elementary", "intermediate"]],
  ["politicalIntermediateOrLower", ["elementary", "intermediate"]],
];

/** Whether a level is several in one heading, "Cao đẳng, đại học": of one branch nobody asks for it. */
export function areTogether(id: FieldId): boolean {
  const levels = [...EDUCATION, ...THEORY].find(([one]) => one === id)?.[1] ?? [];
  return levels.length > 1 && id !== "postgraduate";
}

export function levelGroups(table: CongressTable): readonly LevelGroup[] {
  return [groupOf(table, "education", EDUCATION), groupOf(table, "theory", THEORY)];
}

function groupOf({ counts }: CongressTable, of: LevelGroup["of"], all: typeof EDUCATION): LevelGroup {
  const taken = new Set<string>();
  const columns = all.flatMap(([id, levels]) => {
    const column = counts.get(id);
    if (!column || levels.some((level) => taken.has(level))) return [];
    levels.forEach((level) => taken.add(level));
    return [column];
  });
  return { of, ids: all.map(([id]) => id), columns };
}
