/** Which branches elected a committee and which a secretary and a deputy alone: small branches have none. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf, type Leadership } from "../../congress/leadership";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { joinedBy, said } from "../spans";
import { isMixed, lacksCommittee } from "./electees";
import { branchesIn, countIn, nameOf, namesOf, nounOfRows, type Facts } from "./facts";
import { heldFigure, rowCount } from "./figures";

type Groups = Readonly<Record<Leadership, readonly number[]>>;

/** The branches that met by how they are led; null where one is not known, or all are led alike. */
export function leadershipsOf(facts: Facts): Groups | null {
  const { statistics, settings, kinds } = facts;
  const { table } = statistics;
  const groups: Record<Leadership, number[]> = { committee: [], secretaryAndDeputy: [], secretary: [] };
  for (const i of branchesIn(facts, "held")) {
    // An organisation elects a committee of its own kind, and is told of beside none of these; for five years no branch below the base is elected.
    const isUnsure = kinds[i] === null && table.term !== null && table.term.last - table.term.first > 3;
    if (isUnsure || !isSingleBranch({ table, settings, kinds }, i)) return null;
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

/** Whether a text can name every branch with whom it elected. */
export function areAllNamed(facts: Facts): boolean {
  const groups = leadershipsOf(facts);
  return groups !== null && Object.values(groups).every((rows) => rows.length <= facts.wording.namedUpTo);
}

/**
 * "A và B bầu chi ủy; C bầu bí thư, phó bí thư."; a group of many is counted and stands first, so that the few others are named as what they
 * are: "Có 12 chi bộ bầu chi ủy; C chỉ bầu bí thư."
 */
export function leaderships(facts: Facts): Sentence {
  const groups = leadershipsOf(facts);
  if (!groups) return [];
  const parts = ELECTED_AS.map(([id, what]) => {
    const rows = groups[id];
    const names = rows.map((i) => nameOf(facts, i));
    return { id, what, rows, names, isNamed: rows.length <= facts.wording.namedUpTo };
  }).filter(({ rows }) => rows.length > 0);
  // A semicolon between names would be read as one between the groups, and so would a second "và": they stand in brackets.
  const isApart = parts.some(
    ({ isNamed, names }) => isNamed && names.length > 1 && names.some((name) => /[,;]| và /u.test(name)),
  );
  const told = [...parts]
    .sort((a, b) => Number(a.isNamed) - Number(b.isNamed))
    .map(({ id, what, rows, names, isNamed }) => {
      if (isNamed && !isApart) return said`${joinWords(names)} ${what}${seatsOfOne(facts, id, rows)}`;
      const counted = said`${heldFigure(facts, id, rows.length)} ${nounOfRows(facts, rows)} ${what}`;
      return isNamed ? said`${counted} (${namesOf(facts, rows)})` : counted;
    });
  const isNameFirst = parts.every(({ isNamed }) => isNamed) && !isApart;
  return said`${isNameFirst ? "" : "Có "}${joinedBy("; ", told)}.`;
}

/** "Chi bộ A chỉ bầu bí thư, phó bí thư (không lập chi ủy); Chi bộ B chỉ bầu bí thư.", where not of every row is known whom it elected: the few without a committee. */
export function withoutCommittee(facts: Facts): Sentence {
  const { statistics, settings } = facts;
  const rows = branchesIn(facts, "held").filter((row) => lacksCommittee(facts, row));
  if (leadershipsOf(facts) || rows.length > facts.wording.namedUpTo || !isMixed(facts)) return [];
  const told = WITHOUT.flatMap(([id, what]) => {
    const alike = rows.filter((row) => leadershipOf(statistics.table, settings, row) === id);
    const isKnown = alike.every((row) => countIn(facts, "secretaries", row) === 1 && isShown(facts, id, row));
    return alike.length === 0 || !isKnown
      ? []
      : [said`${joinWords(alike.map((row) => nameOf(facts, row)))} ${what}`];
  });
  return told.length === 0 ? [] : said`${joinedBy("; ", told)}.`;
}

const NOTED = /(?<!\p{L})không (?:có|lập|thành lập|bầu) (?:chi|cấp) (?:ủy|uỷ)(?! viên)/iu;
const NOTED_ALONE =
  /(?<!\p{L})chỉ (?:bầu|có) (?:0?1 |một )?(?:đồng chí |đ\/c )?(?:bí thư|BT)(?!\p{L})(?!.*(?:phó|PBT))/iu;
/** More are not named. */
const MOST_NAMED = 10;

/** "A, B và C không có chi ủy; D chỉ bầu bí thư.", as their notes say, where nothing tells whom they elected: all that have none. */
export function notedWithoutCommittee(facts: Facts): Sentence {
  const { notes } = facts.statistics.table;
  const held = branchesIn(facts, "held");
  const isNoted = (row: number): boolean => [NOTED, NOTED_ALONE].some((one) => one.test(notes[row] ?? ""));
  const alone = held.filter(
    (row) =>
      NOTED_ALONE.test(notes[row] ?? "") ||
      (lacksCommittee(facts, row) && countIn(facts, "elected", row) === 1),
  );
  const others = held.filter((row) => isNoted(row) && !alone.includes(row));
  const isTold = leaderships(facts).length > 0 || withoutCommittee(facts).length > 0;
  if (isTold || !held.some(isNoted) || alone.length + others.length > MOST_NAMED) return [];
  const told = [
    [others, "không có chi ủy"],
    [alone, "chỉ bầu bí thư"],
  ] as const;
  return said`${joinedBy(
    "; ",
    told.map(([rows, what]) =>
      rows.length === 0 ? [] : said`${joinWords(rows.map((row) => nameOf(facts, row)))} ${what}`,
    ),
  )}.`;
}

/** " gồm 03 đồng chí": of the only committee among many branches without one. */
function seatsOfOne(facts: Facts, id: Leadership, rows: readonly number[]): Sentence {
  const [row, another] = rows;
  const count = row === undefined || another !== undefined ? null : countIn(facts, "elected", row);
  if (id !== "committee" || row === undefined || count === null || areAllNamed(facts)) return [];
  return said` gồm ${rowCount(facts, row, "elected", count)} đồng chí`;
}

/** Beside nobody who elected a committee. */
const WITHOUT: readonly (readonly [Leadership, string])[] = [
  ["secretaryAndDeputy", "chỉ bầu bí thư, phó bí thư (không lập chi ủy)"],
  ["secretary", "chỉ bầu bí thư"],
];

const ELECTED_AS: readonly (readonly [Leadership, string])[] = [
  ["committee", "bầu chi ủy"],
  ["secretaryAndDeputy", "bầu bí thư, phó bí thư"],
  ["secretary", "chỉ bầu bí thư"],
];
