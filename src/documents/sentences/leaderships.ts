/** Which branches elected a committee and which a secretary and a deputy alone: small branches have none. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf, type Leadership } from "../../congress/leadership";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { joinedBy, said } from "../spans";
import { branchesIn, countIn, nameOf, namesOf, nounOfRows, type Facts } from "./facts";
import { heldFigure } from "./figures";

type Groups = Readonly<Record<Leadership, readonly number[]>>;

/** The branches that met by how they are led; null where one is not known, or all are led alike. */
export function leadershipsOf(facts: Facts): Groups | null {
  const { statistics, settings, kinds } = facts;
  const { table } = statistics;
  const groups: Record<Leadership, number[]> = { committee: [], secretaryAndDeputy: [], secretary: [] };
  for (const i of branchesIn(facts, "held")) {
    // An organisation elects a committee of its own kind, and is told of beside none of these.
    if (!isSingleBranch({ table, settings, kinds }, i)) return null;
    const leadership = leadershipOf(table, settings, i);
    if (leadership === null || !isShown(facts, leadership, i)) return null;
    groups[leadership].push(i);
  }
  const isSeveral = Object.values(groups).filter((rows) => rows.length > 0).length > 1;
  return isSeveral && groups.committee.length > 0 ? groups : null;
}

/** Two who were elected are secretary and deputy where the sheet says so: by their numbers, or by the seats. */
function isShown(facts: Facts, leadership: Leadership, i: number): boolean {
  if (leadership === "committee") return true;
  const isBySize = countIn(facts, "planned", i) !== null || countIn(facts, "officialMembers", i) !== null;
  const isSecretary = countIn(facts, "secretaries", i) === 1;
  if (leadership === "secretary") return isBySize || isSecretary;
  return isSecretary && countIn(facts, "deputySecretaries", i) === 1;
}

/** "A và B bầu chi ủy; C bầu bí thư, phó bí thư."; where one group has many, all are counted, and where names hold "và" as well. */
export function leaderships(facts: Facts): Sentence {
  const groups = leadershipsOf(facts);
  if (!groups) return [];
  const parts = ELECTED_AS.map(([id, what]) => ({ id, what, rows: groups[id] })).filter(
    ({ rows }) => rows.length > 0,
  );
  const isNamed = parts.every(({ rows }) => rows.length <= facts.wording.namedUpTo);
  const names = parts.map(({ rows }) => joinWords(rows.map((i) => nameOf(facts, i))));
  // A semicolon between names would be read as one between the groups: they stand in brackets.
  const isApart = isNamed && names.some((name) => name.includes(";"));
  const told = parts.map(({ id, what, rows }, i) => {
    if (isNamed && !isApart) return said`${names[i] ?? ""} ${what}`;
    const counted = said`${heldFigure(facts, id, rows.length)} ${nounOfRows(facts, rows)} ${what}`;
    return isApart ? said`${counted} (${namesOf(facts, rows)})` : counted;
  });
  return said`${isNamed && !isApart ? "" : "Có "}${joinedBy("; ", told)}.`;
}

const ELECTED_AS: readonly (readonly [Leadership, string])[] = [
  ["committee", "bầu chi ủy"],
  ["secretaryAndDeputy", "bầu bí thư, phó bí thư"],
  ["secretary", "chỉ bầu bí thư"],
];
