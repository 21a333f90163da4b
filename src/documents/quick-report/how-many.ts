/** How many congresses there are, how many of them are to be held, and which are going on: told of one and of several. */
import { nounOf } from "../../congress/kinds";
import { isAboveBase } from "../../congress/organisation";
import { formatSpan } from "../../vietnamese/date";
import type { Sentence } from "../document";
import { heldDaysOf, seasonOf } from "../sentences/days";
import { mayBeGone } from "../sentences/exempt";
import { areBelowBodies, areOfBodies, branchesIn, nounOfRows, ofPart, type Facts } from "../sentences/facts";
import { progressCount } from "../sentences/figures";
import { shortOrganisation, underBase, wholeOf } from "../sentences/organisation";
import { goingOn } from "../sentences/pending";
import { joinedBy, said, sentenceCase } from "../spans";
import { exemptOfMany } from "./exempt";

/**
 * "Đảng ủy xã có 22 chi bộ trực thuộc, trong đó có 20 chi bộ phải tổ chức đại hội.", where some hold none. To have so many carries out no
 * plan: behind a basis stand those alone that are to be held.
 */
export function totalSentences(facts: Facts, basis = ""): readonly Sentence[] {
  const { statistics, noun, kinds, settings, shape, allMet } = facts;
  const { total, required, exempt } = statistics.progress;
  if (exempt === 0) return [];
  const all = said`${progressCount(facts, "total", total)} ${ofPart(nounOf(kinds, settings), statistics.table)}`;
  const due = said`${progressCount(facts, "required", required)} ${noun}`;
  const days =
    shape === "preparation" || shape === "one" ? null : allMet ? heldDaysOf(facts) : seasonOf(facts);
  const span = days ? `, thời gian ${formatSpan(days.first, days.last)}` : "";
  // A branch that was merged or dissolved is none that they have: then those alone that are to meet are counted.
  if (!statistics.table.branchCounts && branchesIn(facts, "exempt").some((i) => mayBeGone(facts, i))) {
    const whose =
      basis === "" ? having(facts, due) : said`${basis}, ${due}${facts.above === null ? "" : " trực thuộc"}`;
    return [sentenceCase(said`${whose} phải tổ chức đại hội${span}.`)];
  }
  const have = having(facts, all);
  const hold = said`${due} phải tổ chức đại hội${span}${exemptOfMany(facts)}.`;
  return basis === ""
    ? [said`${have}, trong đó có ${hold}`]
    : [said`${have}.`, sentenceCase(said`${basis}, ${hold}`)];
}

/** "Đảng ủy xã có 22 chi bộ trực thuộc", "Toàn Đảng bộ tỉnh có 2.331 chi bộ trực thuộc đảng ủy cơ sở" */
export function having(facts: Facts, all: Sentence): Sentence {
  const { above, statistics } = facts;
  if (above === null) return said`Có ${all}`;
  if ((areOfBodies(facts) && !isAboveBase(above)) || areBelowBodies(facts))
    return said`Toàn ${wholeOf(above, false)} có ${all}`;
  return statistics.table.branchCounts && isAboveBase(above)
    ? said`Toàn ${wholeOf(above, false)} có ${all}${underBase(above, facts.noun, statistics.table.names)}`
    : said`${shortOrganisation(above)} có ${all} trực thuộc`;
}

/** The congresses that are going on: few by name. */
export function going(facts: Facts): Sentence {
  const { underway, wording } = facts;
  if (underway.length === 0) return [];
  if (underway.length <= wording.namedUpTo)
    return said`${joinedBy(
      "; ",
      underway.map((i) => goingOn(facts, i)),
    )}.`;
  return said`Có ${progressCount(facts, "underway", underway.length)} ${nounOfRows(facts, underway)} đang tiến hành đại hội.`;
}
