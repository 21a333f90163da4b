/** Small branches elect a secretary, or a secretary and a deputy, and no committee: nobody of them is “cấp ủy”, and all are told once. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf, type Leadership } from "../../congress/leadership";
import { wordsOf } from "../../congress/planned";
import { countOf } from "../../congress/statistics";
import type { Sentence } from "../document";
import { said } from "../spans";
import { branchesIn, countIn, type Facts } from "./facts";
import { before, some } from "./figures";
import { those } from "./who-met";

/** How each branch that has met is led, where none has a committee; of one nothing is said here. */
function ledWithoutCommittee(facts: Facts): readonly Leadership[] | null {
  const { statistics, settings, kinds } = facts;
  const { table } = statistics;
  const held = branchesIn(facts, "held");
  const led = held.flatMap((i): readonly Leadership[] => {
    const leadership = isSingleBranch({ table, settings, kinds }, i)
      ? leadershipOf(table, settings, i)
      : null;
    return leadership === null || leadership === "committee" ? [] : [leadership];
  });
  return held.length > 1 && led.length === held.length ? led : null;
}

/** Whether all who were elected are the secretary of each and the deputies, and no note says that a place is empty. */
export function areAllOfficers(facts: Facts): boolean {
  const led = ledWithoutCommittee(facts);
  if (led === null || isVacancyNoted(facts)) return false;
  const pairs = led.filter((one) => one === "secretaryAndDeputy").length;
  const count = (id: string): number => countOf(facts.statistics, id)?.count ?? 0;
  return (
    count("secretaries") === led.length &&
    count("deputySecretaries") === pairs &&
    count("elected") === led.length + pairs
  );
}

/** "Các chi bộ đã bầu 05 bí thư, 01 phó bí thư.", alike "Mỗi chi bộ bầu bí thư và phó bí thư."; none where they are not all. */
export function officersElected(facts: Facts): Sentence {
  if (!areAllOfficers(facts)) return [];
  const { shortNoun, allMet } = facts;
  const held = branchesIn(facts, "held").length;
  const [secretaries, deputies] = [some(facts, "secretaries"), some(facts, "deputySecretaries")];
  if (!secretaries) return [];
  if (deputies && deputies.count < held)
    return said`${allMet ? `Các ${shortNoun} đã` : those(facts)} bầu ${before(facts, secretaries)} bí thư, ${before(facts, deputies)} phó bí thư.`;
  const whom = deputies ? "bí thư và phó bí thư" : "bí thư";
  return said`${allMet ? `Mỗi ${shortNoun}` : `${those(facts)} đều`} bầu ${whom}.`;
}

const VACANT = /khuyết|(?:thiếu|chưa bầu(?: được)?) (?:chức danh )?(?:phó )?(?:bí thư|BT|PBT)/iu;
/** "Khuyết 01" beside a secretary and a deputy is a seat. */
const VACANT_OFFICE =
  /(?:khuyết|thiếu)(?: chức danh| \d+| đồng chí| đ\/c)* (?:phó )?(?:bí thư|BT|PBT)|(?:bí thư|BT|PBT) (?:còn |đang )?khuyết/iu;

/** Whether a note of a branch that has met says that a place is empty. */
export function isVacancyNoted(facts: Facts): boolean {
  const { table } = facts.statistics;
  return branchesIn(facts, "held").some((i) => {
    const hasBoth = ["secretaries", "deputySecretaries"].every((id) => (countIn(facts, id, i) ?? 0) > 0);
    return (hasBoth ? VACANT_OFFICE : VACANT).test(wordsOf(table, i));
  });
}
