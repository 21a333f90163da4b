/** Captions for the photographs: one for each congress held, with whom it elected to lead the branch. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf, type Leadership } from "../../congress/leadership";
import { blockOf, type Block } from "../document";
import { branchesIn, nameOf, type Facts } from "../sentences/facts";
import { hasCaptions, type FullBulletinOptions } from "./options";

/** A bulletin has a page of photographs at most. */
const MOST = 30;

export function captions(facts: Facts, options: FullBulletinOptions): Block {
  const { statistics } = facts;
  const held = branchesIn(facts, "held");
  const isChosen = hasCaptions(options.captions, statistics.progress.required);
  const isWanted = isChosen && !statistics.table.branchCounts && held.length <= MOST;
  return blockOf("captions", [], isWanted ? held.map((i) => [{ text: caption(facts, i) }]) : []);
}

function caption(facts: Facts, i: number): string {
  const name = nameOf(facts, i);
  const leaders = leadersOf(facts, i);
  return `Ảnh: Đại hội ${name}${leaders === "" ? "" : `; ${leaders}${facts.ofTerm} ra mắt đại hội`}.`;
}

/** Who can have been photographed: nobody whom the sheet does not show as elected, and none beside an empty place. */
function leadersOf({ statistics, settings, kinds }: Facts, i: number): string {
  const { table } = statistics;
  const count = (id: string): number | null => {
    const value = table.counts.get(id)?.values[i];
    return typeof value === "number" ? value : null;
  };
  const elected = count("elected");
  if (elected === null) {
    if ((count("secretaries") ?? 0) === 0) return "";
    if (!table.counts.has("deputySecretaries")) return LEADERS.secretary;
    return (count("deputySecretaries") ?? 0) === 0 ? "" : LEADERS.secretaryAndDeputy;
  }
  const isSingle = isSingleBranch({ table, settings, kinds }, i);
  const leadership = isSingle ? leadershipOf(table, settings, i) : "committee";
  if (leadership === null || (leadership === "committee" && elected < 2)) return "";
  return isSingle ? LEADERS[leadership] : "cấp ủy";
}

const LEADERS: Readonly<Record<Leadership, string>> = {
  committee: "chi ủy",
  secretaryAndDeputy: "bí thư, phó bí thư",
  secretary: "bí thư",
};
