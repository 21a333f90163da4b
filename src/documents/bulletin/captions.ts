/** Captions for the photographs: for each congress one of it, and one of whom it elected to lead the branch. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf, type Leadership } from "../../congress/leadership";
import { textKey } from "../../vietnamese/fold";
import { blockOf, type Block } from "../document";
import { branchesIn, countIn, nameOf, type Facts } from "../sentences/facts";
import { said } from "../spans";
import type { FullBulletinOptions } from "./options";

/** A bulletin has a page of photographs at most. */
const MOST = 30;

export function captions(facts: Facts, options: FullBulletinOptions): Block {
  const { statistics, one } = facts;
  const wanted = new Set(options.photographed.map(textKey));
  const held = branchesIn(facts, "held").filter(
    (i) =>
      wanted.size === 0 ||
      wanted.has(textKey(nameOf(facts, i))) ||
      wanted.has(textKey(statistics.table.names[i] ?? "")),
  );
  // Nobody knows of photographs but who has them.
  const isChosen = options.captions ?? wanted.size > 0;
  const isWanted = isChosen && !statistics.table.branchCounts && held.length > 0 && held.length <= MOST;
  if (!isWanted) return blockOf("captions", []);
  const heading = said`Một số hình ảnh tại ${one === null ? "đại hội" : "Đại hội"}`;
  return blockOf(
    "captions",
    [[heading]],
    held.flatMap((i) => captionsOf(facts, i).map((text) => said`${text}`)),
  );
}

function captionsOf(facts: Facts, i: number): readonly string[] {
  const name = nameOf(facts, i);
  const leaders = leadersOf(facts, i);
  const congress = `${facts.one === null ? "" : "Quang cảnh "}Đại hội ${name}`;
  return leaders === "" ? [congress] : [congress, `${leaders} ${name}${facts.ofTerm} ra mắt Đại hội`];
}

/** Who can have been photographed: nobody whom the sheet does not show as elected, and none beside an empty place. */
function leadersOf(facts: Facts, i: number): string {
  const { statistics, settings, kinds } = facts;
  const { table } = statistics;
  const elected = countIn(facts, "elected", i);
  const isSingle = isSingleBranch({ table, settings, kinds }, i);
  if (elected === null) {
    if ((countIn(facts, "secretaries", i) ?? 0) === 0) return "";
    const hasDeputies = table.counts.has("deputySecretaries");
    if (hasDeputies && (countIn(facts, "deputySecretaries", i) ?? 0) === 0) return "";
    // By its seats or its size it elected a committee, of which they are.
    if (isSingle && leadershipOf(table, settings, i) === "committee") return LEADERS.committee;
    return hasDeputies ? LEADERS.secretaryAndDeputy : LEADERS.secretary;
  }
  const leadership = isSingle ? leadershipOf(table, settings, i) : "committee";
  if (leadership === null || (leadership === "committee" && elected < 2)) return "";
  if (isSingle) return LEADERS[leadership];
  // "Ban Chấp hành Huyện ủy" is nobody's name.
  return nameOf(facts, i).startsWith("Đảng bộ") ? "Ban Chấp hành" : "";
}

const LEADERS: Readonly<Record<Leadership, string>> = {
  committee: "Chi ủy",
  secretaryAndDeputy: "Bí thư, Phó Bí thư",
  secretary: "Bí thư",
};
