/** The highest and the lowest share of an indicator among the blocks, where staff ask for it; ties are all named. */
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { said } from "../spans";
import type { Facts } from "./facts";
import { electedShare, type ElectedShare } from "./figures";
import { proseCase } from "./prose-case";

interface Share extends ElectedShare {
  readonly name: string;
}

/** `id` is the indicator's; nothing is said of one that is no share of the elected. */
export function extremes(facts: Facts, id: string): Sentence {
  const shares = facts.statistics.blocks.flatMap(({ name }, block): readonly Share[] => {
    const share = electedShare(facts, id, block);
    return share && share.of > 0 ? [{ name: proseCase(name), ...share }] : [];
  });
  const [highest] = [...shares].sort((a, b) => compareShares(b, a));
  const [lowest] = [...shares].sort(compareShares);
  if (!highest || !lowest || shares.length < 2 || compareShares(highest, lowest) === 0) return [];
  const told = (best: Share): Sentence => {
    const names = shares.filter((share) => compareShares(share, best) === 0).map(({ name }) => name);
    return said`${joinWords(names)} (${best.share})`;
  };
  return said`Tỷ lệ cấp ủy viên ${highest.phrase} cao nhất là ${told(highest)}, thấp nhất là ${told(lowest)}.`;
}

/** By cross multiplication of whole numbers: shares that are shown equal may differ, and no float decides. */
function compareShares(a: Share, b: Share): number {
  return a.count * b.of - b.count * a.of;
}
