/** Groups of which each of the elected is in one at most (ages, education, theory): their sum is compared with them. */
import { ageGroupsBeside } from "./ages";
import { foundAt, type CheckInput } from "./input";
import type { Finding, FindingKind } from "../findings";
import { levelGroups } from "../level-groups";
import type { CountColumn } from "../table";

interface GroupsCheck {
  readonly kind: FindingKind;
  readonly groups: readonly CountColumn[];
  /** Each group is compared with the elected by itself too, so that one too large is not told twice. */
  readonly eachIsChecked: boolean;
}

/** Names the cell of the elected. */
export function checkGroups(input: CheckInput): readonly Finding[] {
  return groupsChecks(input).flatMap((check) => runGroupsCheck(input, check));
}

const EXCEEDS = { education: "education-exceeds", theory: "theory-exceeds" } as const;

function groupsChecks({ table }: CheckInput): readonly GroupsCheck[] {
  return [
    { kind: "age-groups-exceed", groups: ageGroupsBeside(table), eachIsChecked: false },
    ...levelGroups(table).map(({ of, columns }) => ({
      kind: EXCEEDS[of],
      groups: columns,
      eachIsChecked: true,
    })),
  ];
}

/** Groups that were not entered count as none: what is there is too many already. */
function runGroupsCheck(input: CheckInput, check: GroupsCheck): readonly Finding[] {
  const { kind, groups, eachIsChecked } = check;
  const elected = input.table.counts.get("elected")?.values;
  if (!elected || groups.length === 0) return [];
  const findings: Finding[] = [];
  for (let i = 0; i < elected.length; i++) {
    const whole = elected[i];
    if (typeof whole !== "number") continue;
    let sum = 0;
    let largest = 0;
    for (const { values } of groups) {
      const part = values[i];
      if (typeof part !== "number") continue;
      sum += part;
      if (part > largest) largest = part;
    }
    if (sum <= whole || (eachIsChecked && largest > whole)) continue;
    findings.push(foundAt(input, i, ["elected"], kind, { sum, elected: whole }));
  }
  return findings;
}
