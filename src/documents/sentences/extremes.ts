/** The highest and the lowest share of an indicator among the blocks, where staff ask for it; ties are all named. */
import { joinWords } from "../../vietnamese/list";
import type { Block } from "../document";
import { electedShare, shareOf, type ElectedShare, type Facts } from "./facts";
import { proseCase } from "./prose-case";

interface Share extends ElectedShare {
  readonly name: string;
}

export function extremes(facts: Facts): Block {
  const shares = facts.statistics.blocks.flatMap(({ name, ...group }): readonly Share[] => {
    const share = electedShare(facts, group, facts.options.extremes ?? "");
    return share && share.of > 0 ? [{ name: proseCase(name), ...share }] : [];
  });
  const [highest] = [...shares].sort((a, b) => compareShares(b, a));
  const [lowest] = [...shares].sort(compareShares);
  const none: Block = { kind: "extremes", paragraphs: [], points: [] };
  if (!highest || !lowest || shares.length < 2 || compareShares(highest, lowest) === 0) return none;
  const told = (best: Share): string => {
    const names = shares.filter((share) => compareShares(share, best) === 0).map(({ name }) => name);
    return `${joinWords(names)} (${shareOf(facts, best.count, best.of) ?? ""})`;
  };
  const sentence = `Tỷ lệ cấp ủy viên ${highest.phrase} cao nhất là ${told(highest)}, thấp nhất là ${told(lowest)}.`;
  return { ...none, paragraphs: [sentence] };
}

/** By cross multiplication of whole numbers: shares that are shown equal may differ, and no float decides. */
function compareShares(a: Share, b: Share): number {
  return a.count * b.of - b.count * a.of;
}
