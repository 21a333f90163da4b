/** The highest share of an indicator among the blocks, where staff ask for it; the lowest for the inside alone. */
import { countOf, type CountFigure } from "../../congress/statistics";
import { joinWords } from "../../vietnamese/list";
import { percent } from "../../vietnamese/percent";
import type { Sentence } from "../document";
import { figureSpan, said, sentenceCase } from "../spans";
import { asBlock, tellStates } from "./block-shares";
import { branchesIn, countIn, type Facts } from "./facts";
import { electedShare } from "./figures";
import { blockCalled, blockName, isBatch, OTHERS } from "./names";
import { areBodies, branchesOf } from "./organisation";
import { phraseOf, subjectOf } from "./phrases";

export interface Share {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  readonly share: Sentence;
}

/** More blocks than these with one share are no news. */
const MOST_TIED = 3;

/** `id` is the indicator's; nothing is said of one that is no share of the elected. */
export function extremes(facts: Facts, id: string): Sentence {
  const figure = countOf(facts.statistics, id);
  const shares = sharesOf(facts, id).filter(
    ({ name, of }) => of >= facts.wording.shareFrom && name !== OTHERS,
  );
  const highest = best(shares, (a, b) => compareShares(b, a));
  const lowest = best(shares, compareShares);
  const [top, bottom] = [highest[0], lowest[0]];
  if (!figure || !top || !bottom || compareShares(top, bottom) === 0 || highest.length > MOST_TIED) return [];
  if (areBodies(shares.map(({ name }) => name))) return ofBranches(facts, figure, highest, lowest);
  const isKind = shares.every(({ name }) => name.startsWith("các "));
  const isBlock = shares.every(({ name }) => /^Khối(?!\p{L})/u.test(name));
  const whose = `${isKind ? "Nhóm" : isBlock ? "Khối" : "Đơn vị"} có tỷ lệ ${shareWords(facts, id)} cao nhất là `;
  const low =
    !facts.wording.internal || lowest.length > MOST_TIED
      ? ""
      : bottom.count === 0
        ? `; ${joinWords(lowest.map(({ name }) => name))} ${nobodyIs(facts, figure)}`
        : said`; thấp nhất là ${told(lowest)}`;
  return said`${whose}${told(highest)}${low}.`;
}

/** "Các chi bộ thuộc Đảng bộ xã Mây Trắng có tỷ lệ cấp ủy viên nữ cao nhất (34,88%)." */
function ofBranches(
  facts: Facts,
  figure: CountFigure,
  highest: readonly Share[],
  lowest: readonly Share[],
): Sentence {
  const whose = (tied: readonly Share[]): string =>
    branchesOf(
      facts.shortNoun,
      tied.map(({ name }) => name),
    );
  const low =
    !facts.wording.internal || lowest.length > MOST_TIED
      ? ""
      : lowest[0]?.count === 0
        ? `; ${whose(lowest)} ${nobodyIs(facts, figure)}`
        : said`; thấp nhất là ${whose(lowest)} ${shareOf(lowest)}`;
  const words = shareWords(facts, figure.indicator.id);
  return sentenceCase(said`${whose(highest)} có tỷ lệ ${words} cao nhất ${shareOf(highest)}${low}.`);
}

/** "không có cấp ủy viên nữ" */
function nobodyIs(facts: Facts, figure: CountFigure): string {
  return `không có cấp ủy viên ${phraseOf(facts, figure)}`;
}

/** "cấp ủy viên nữ", "cán bộ trẻ dưới 40 tuổi trong cấp ủy" */
export function shareWords(facts: Facts, id: string): string {
  const figure = countOf(facts.statistics, id);
  if (!figure) return "";
  const phrase = phraseOf(facts, figure);
  return phrase.startsWith("là ") ? `${subjectOf(facts, figure)} trong cấp ủy` : `cấp ủy viên ${phrase}`;
}

function told(tied: readonly Share[]): Sentence {
  const names = joinWords(tied.map(({ name }) => name));
  return said`${names} ${shareOf(tied)}`;
}

function shareOf(tied: readonly Share[]): Sentence {
  return said`(${tied.length > 1 ? "cùng " : ""}${tied[0]?.share ?? ""})`;
}

function best(shares: readonly Share[], order: (a: Share, b: Share) => number): readonly Share[] {
  const [first] = [...shares].sort(order);
  return first ? shares.filter((one) => compareShares(one, first) === 0) : [];
}

/** "Các bản" are "các chi bộ bản". */
function called({ statistics: { table }, shortNoun: noun }: Facts, block: number): string {
  const name = blockCalled(table, block);
  return name !== OTHERS && /^(?:Các|Khu vực)\s/u.test(name) ? asBlock({ name, noun }) : name;
}

/** The shares of an indicator of all blocks, or of rows that each stand for several branches, that elected anybody. */
export function sharesOf(facts: Facts, id: string): readonly Share[] {
  const { table, blocks } = facts.statistics;
  // When branches met is no reason why they elected whom.
  if (!electedShare(facts, id) || tellStates(blocks) || blocks.some(({ name }) => isBatch(blockName(name))))
    return [];
  if (!table.branchCounts) {
    return blocks.flatMap((_one, block): readonly Share[] => {
      const share = electedShare(facts, id, block);
      return share && share.of > 0 ? [{ name: called(facts, block), ...share }] : [];
    });
  }
  return branchesIn(facts, "held").flatMap((row): readonly Share[] => {
    const [count, of] = [countIn(facts, id, row), countIn(facts, "elected", row)];
    const text =
      count === null || of === null || count > of ? null : percent(count, of, facts.settings.decimals);
    if (count === null || of === null || text === null) return [];
    const share = figureSpan({ kind: "row", row, indicator: id, block: null }, text);
    return [{ name: blockName(table.names[row] ?? ""), count, of, share }];
  });
}

/** By cross multiplication of whole numbers: shares that are shown equal may differ, and no float decides. */
export function compareShares(a: Share, b: Share): number {
  return a.count * b.of - b.count * a.of;
}
