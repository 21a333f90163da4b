/** Levels of which each of the elected has one at most: of education, and of political theory. */
import type { FieldId } from "./source";
import type { CongressTable, CountColumn } from "./table";

export interface LevelGroup {
  readonly of: "education" | "theory";
  /** All indicators of the group, those that hold others among them. */
  readonly ids: readonly FieldId[];
  /** Those of the sheet's columns that lie beside each other. */
  readonly columns: readonly CountColumn[];
}

export function levelGroups(table: CongressTable): readonly LevelGroup[] {
  const columns = (...fields: readonly FieldId[]): readonly CountColumn[] =>
    fields.flatMap((field) => table.counts.get(field) ?? []);
  // "Trên đại học" holds the masters and doctors, and "đại học trở lên" all of them and the degrees.
  const has = (field: FieldId): boolean => table.counts.has(field);
  const postgraduates = has("postgraduate") ? ["postgraduate"] : ["master", "doctor"];
  const higher = has("degreeOrHigher") && !has("degree") ? ["degreeOrHigher"] : ["degree", ...postgraduates];
  const lower = has("vocationalOrCollege") ? ["vocationalOrCollege"] : ["vocational", "college"];
  const theory = has("politicalIntermediateOrHigher")
    ? ["politicalIntermediateOrHigher"]
    : ["politicalIntermediate", "politicalAdvanced"];
  return [
    {
      of: "education",
      ids: [
        "vocational",
        "college",
        "vocationalOrCollege",
        "degree",
        "postgraduate",
        "master",
        "doctor",
        "degreeOrHigher",
      ],
      columns: columns(...lower, ...higher),
    },
    {
      of: "theory",
      ids: [
        "politicalElementary",
        "politicalIntermediate",
        "politicalAdvanced",
        "politicalIntermediateOrHigher",
      ],
      columns: columns("politicalElementary", ...theory),
    },
  ];
}
