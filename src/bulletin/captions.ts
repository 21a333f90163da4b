/** Captions for the photographs: one for each congress held, with whom it elected to lead the branch. */
import { isSingleBranch, leadershipOf, type Leadership } from "../congress/leadership";
import type { Block } from "./blocks";
import { branchesIn, branchName, type Facts } from "./facts";

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
  const leaders = leadersOf(facts, i);
  return `Ảnh: Đại hội ${name}${leaders === "" ? "" : `; ${leaders}${facts.ofTerm} ra mắt đại hội`}.`;
}

/** Who can have been photographed: nobody whom the sheet does not show as elected. */
function leadersOf({ statistics, settings }: Facts, i: number): string {
  const { table, standing } = statistics;
  const isNone = (id: string): boolean => table.counts.get(id)?.values[i] === 0;
  if (!standing.hasResult[i] || isNone("elected")) return "";
  if (!isSingleBranch({ table, settings }, i)) return "cấp ủy";
  const leadership = leadershipOf(table, settings, i);
  return leadership === null ? "" : LEADERS[leadership];
}

const LEADERS: Readonly<Record<Leadership, string>> = {
  committee: "chi ủy",
  secretaryAndDeputy: "bí thư, phó bí thư",
  secretary: "bí thư",
};
