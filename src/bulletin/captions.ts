/** Captions for the photographs: one for each congress held, with its committee, or its secretary and deputy. */
import type { Block } from "./blocks";
import { branchName, type Facts } from "./facts";
import { branchesIn } from "./progress";

/** A bulletin has a page of photographs at most. */
const MOST = 30;

export function captions(facts: Facts): Block {
  const { statistics, options } = facts;
  const held = branchesIn(facts, "held");
  const wanted = (options.captions ?? true) && !statistics.table.branchCounts && held.length <= MOST;
  return { kind: "captions", paragraphs: [], points: wanted ? held.map((i) => caption(facts, i)) : [] };
}

function caption(facts: Facts, i: number): string {
  const name = branchName(facts.statistics.table.names[i] ?? "", facts.noun);
  return `Ảnh: Đại hội ${name}; ${leadership(facts, i)}${facts.ofTerm} ra mắt đại hội.`;
}

/** A branch of fewer than nine full members elects no committee, only a secretary and a deputy. */
function leadership(facts: Facts, i: number): string {
  const { counts } = facts.statistics.table;
  const { committeeFrom, withoutCommittee } = facts.settings.limits;
  const elected = counts.get("elected")?.values[i];
  if (typeof elected === "number")
    return elected > withoutCommittee.value ? "chi ủy" : elected > 1 ? "bí thư, phó bí thư" : "bí thư";
  const members = (counts.get("officialMembers") ?? counts.get("members"))?.values[i];
  return typeof members === "number" && members < committeeFrom.value ? "bí thư, phó bí thư" : "chi ủy";
}
