/** The sheet's blocks, or rows that each stand for several branches: how many have met of how many. */
import { progressBase } from "../../congress/labels";
import { congressesOf } from "../../congress/statistics";
import { percent } from "../../vietnamese/percent";
import type { Sentence } from "../document";
import { figureSpan } from "../spans";
import type { Facts } from "./facts";
import { progressFigure } from "./figures";
import { proseCase } from "./prose-case";

export interface BlockShare {
  readonly name: string;
  readonly held: number;
  readonly base: number;
  readonly share: Sentence;
}

/** Those with a congress to hold, in the order of the sheet. */
export function blockShares(facts: Facts): readonly BlockShare[] {
  const { statistics, settings } = facts;
  const { table, blocks } = statistics;
  if (!table.branchCounts) {
    return blocks.flatMap(({ name, progress }, block) => {
      const base = progressBase(progress, settings);
      const share = progressFigure(facts, "share", block);
      return base === 0 ? [] : [{ name: proseCase(name), held: progress.held, base, share }];
    });
  }
  return table.names.flatMap((name, row) => {
    const { held, ...rest } = congressesOf(statistics, row);
    const base = progressBase(rest, settings);
    const text = percent(held, base, settings.decimals) ?? "";
    const share = figureSpan({ kind: "row", row, indicator: "held", block: null }, text);
    return base === 0 ? [] : [{ name: proseCase(name), held, base, share }];
  });
}
