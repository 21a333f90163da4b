/** Captions for the photographs: one for each congress held, with its committee, or its secretary and deputy. */
import { leadershipOf, type Leadership } from "../congress/leadership";
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
  const leaders = LEADERS[leadershipOf(facts.statistics.table, facts.settings, i)];
  return `Ảnh: Đại hội ${name}; ${leaders}${facts.ofTerm} ra mắt đại hội.`;
}

const LEADERS: Readonly<Record<Leadership, string>> = {
  committee: "chi ủy",
  secretaryAndDeputy: "bí thư, phó bí thư",
  secretary: "bí thư",
};
