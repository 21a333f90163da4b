/** What is still missing, for the inside: seats that were not filled, branches without a secretary. */
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { said } from "../spans";
import { memberNoun } from "./electees";
import { branchesIn, nameOf, nounOfRows, type Facts } from "./facts";
import { before, heldFigure, some } from "./figures";

/** Both sentences, each where something is missing. */
export function shortages(facts: Facts): readonly Sentence[] {
  const shortage = some(facts, "shortage");
  const seats = shortage
    ? said`Còn khuyết ${before(facts, shortage)} ${memberNoun(facts)} so với số cần bầu.`
    : [];
  return [seats, withoutSecretary(facts)].filter((sentence) => sentence.length > 0);
}

/** The branches that have met and have no secretary: by name, many by their number. */
export function withoutSecretary(facts: Facts): Sentence {
  const { table } = facts.statistics;
  const column = table.counts.get("secretaries");
  if (!column || table.branchCounts) return [];
  const vacant = branchesIn(facts, "held").filter((i) => column.values[i] === 0);
  if (vacant.length === 0) return [];
  if (vacant.length <= facts.wording.namedUpTo)
    return said`${joinWords(vacant.map((i) => nameOf(facts, i)))} khuyết bí thư.`;
  return said`Có ${heldFigure(facts, "withoutSecretary", vacant.length)} ${nounOfRows(facts, vacant)} khuyết bí thư.`;
}
