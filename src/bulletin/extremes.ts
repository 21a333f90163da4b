/** The highest and the lowest share of an indicator among the blocks, where staff ask for it; ties are all named. */
import { countOf, type CountFigure } from "../congress/statistics";
import { fromCapitals } from "../vietnamese/capitals";
import { joinWords } from "../vietnamese/list";
import type { Block } from "./blocks";
import { phraseOf, shareOf, type Facts } from "./facts";

interface Share {
  readonly name: string;
  readonly figure: CountFigure & { readonly base: { readonly id: string; readonly count: number } };
}

export function extremes(facts: Facts): Block {
  const id = facts.options.extremes;
  const shares =
    id === undefined
      ? []
      : facts.statistics.blocks.flatMap(({ name, ...group }): readonly Share[] => {
          const figure = countOf(group, id);
          return figure?.base && figure.base.count > 0
            ? [{ name: fromCapitals(name), figure: { ...figure, base: figure.base } }]
            : [];
        });
  const [highest] = [...shares].sort((a, b) => compareShares(b, a));
  const [lowest] = [...shares].sort(compareShares);
  const none: Block = { kind: "extremes", paragraphs: [], points: [] };
  if (!highest || !lowest || shares.length < 2 || compareShares(highest, lowest) === 0) return none;
  const told = (best: Share): string => {
    const names = shares.filter((share) => compareShares(share, best) === 0).map(({ name }) => name);
    return `${joinWords(names)} (${shareOf(facts, best.figure.count, best.figure.base.count) ?? ""})`;
  };
  const what = phraseOf(highest.figure.indicator, null);
  const sentence = `Tỷ lệ cấp ủy viên ${what} cao nhất là ${told(highest)}, thấp nhất là ${told(lowest)}.`;
  return { ...none, paragraphs: [sentence] };
}

/** By cross multiplication of whole numbers: shares that are shown equal may differ, and no float decides. */
function compareShares(a: Share, b: Share): number {
  return a.figure.count * b.figure.base.count - b.figure.count * a.figure.base.count;
}
