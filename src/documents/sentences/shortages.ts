/** What is still missing, for the inside: seats that were not filled, branches without a secretary. */
import type { Sentence } from "../document";
import { said } from "../spans";
import { branchesIn, nounOfRows, type Facts } from "./facts";
import { comrades, heldFigure, some } from "./figures";

/** Both sentences, each where something is missing. */
export function shortages(facts: Facts): readonly Sentence[] {
  const shortage = some(facts, "shortage");
  const seats = shortage ? said`Còn khuyết ${comrades(facts, shortage)} so với số cần bầu.` : [];
  return [seats, withoutSecretary(facts)].filter((sentence) => sentence.length > 0);
}

/** The branches that have met and have no secretary. */
export function withoutSecretary(facts: Facts): Sentence {
  const { table } = facts.statistics;
  const column = table.counts.get("secretaries");
  if (!column || table.branchCounts) return [];
  const vacant = branchesIn(facts, "held").filter((i) => column.values[i] === 0);
  if (vacant.length === 0) return [];
  return said`Có ${heldFigure("withoutSecretary", vacant.length)} ${nounOfRows(facts, vacant)} còn khuyết bí thư.`;
}
