/** The progress on the as-of date: how many have met, which blocks are done, who is still to come and who holds none. */
import { isUnsaid, kindsIn, type RowKind } from "../../congress/kinds";
import { formatCount } from "../../vietnamese/count";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { figureSpan, joinedBy, said, sentenceCase } from "../spans";
import {
  asBlock,
  blockShares,
  bodyShares,
  branchesOfKind,
  haveAllMet,
  withOthersLast,
  type BlockShare,
} from "./block-shares";
import { exempt, onlyExempt } from "./exempt";
import { asOfWords } from "./days";
import { branchesIn, nameOf, nounOfKind, nounOfRows, type Facts } from "./facts";
import { heldFigure, heldOfBase, progressFigure, reached } from "./figures";
import { lastDayOfLeft } from "./left-of-bodies";
import { pending, scheduled } from "./pending";
import { pilot, pilotsHeld } from "./pilots";
import { isBatch, OTHERS } from "./names";
import { didMeet } from "./who-met";

/** Fewer congresses than these are plain without a share. */
const FEWEST_WITH_SHARE = 5;
/** More blocks than these are counted. */
const MOST_BLOCKS = 4;

/** Its sentences; `first` and `pilots` stand in place of those on how many have met and who was first, of no words where the lead has told it. */
export function progress(
  facts: Facts,
  // Whose congresses these are the lead has said.
  first: Sentence = heldSentence({ ...facts, noun: facts.shortNoun }),
  pilots: Sentence = pilotsHeld(facts),
): readonly Sentence[] {
  const { one, shape } = facts;
  const told = {
    none: () => (one === null ? exempt(facts) : [onlyExempt(facts, one)]),
    one: () => [],
    first: () => [...pending(facts), ...exempt(facts)],
    preparation: () => [...pilot(facts), ...plan(facts), ...exempt(facts)],
    progress: () => [
      first,
      pilots,
      blocks(facts),
      doneBodies(facts),
      ...stillToCome(facts),
      ...exempt(facts),
    ],
    summary: () => [pilots, ...exempt(facts)],
  }[shape]();
  return told.filter((sentence) => sentence.length > 0);
}

/** The same without a lead before it, for whoever tells nothing else: how many have met is always said. */
export function progressAlone(facts: Facts): readonly Sentence[] {
  const { shape, one, noun, statistics } = facts;
  if (shape === "none") return progress(facts);
  if (shape === "preparation")
    return [
      said`${sentenceCase(said`${untilOf(facts)}chưa có ${noun} nào tổ chức đại hội`)}.`,
      ...pending(facts),
    ];
  if (shape !== "one" || one === null) return [heldSentence(facts), ...pending(facts), ...exempt(facts)];
  const is = facts.underway.includes(one)
    ? "đang tiến hành"
    : `${statistics.standing.states[one] === "held" ? "đã" : "chưa"} tổ chức`;
  return [said`${sentenceCase(said`${untilOf(facts)}${nameOf(facts, one)}`)} ${is} Đại hội.`];
}

/** Where the blocks tell who is not done, nobody is counted again; when the last is to meet is news. */
function stillToCome(facts: Facts): readonly Sentence[] {
  const isTold =
    facts.statistics.table.branchCounts &&
    blocks(facts).length > 0 &&
    blockShares(facts).every(({ held }) => held > 0) &&
    lastDayOfLeft(facts) === null;
  return isTold ? [] : pending(facts);
}

/** "Tính đến ngày 20/4/2017, 4/5 chi bộ đã tổ chức đại hội (đạt 80%)." */
function heldSentence(facts: Facts): Sentence {
  return sentenceCase(said`${untilOf(facts)}${heldTelling(facts, "", "")}.`);
}

/** Where nobody names the day of the figures, "đến nay": days of congresses are told elsewhere. */
function untilOf(facts: Facts): string {
  const { asOf, statistics } = facts;
  if (asOf) return `tính đến ${asOfWords(facts, asOf)}, `;
  return statistics.standing.asOf ? "đến nay, " : "";
}

/** "4/5 chi bộ trực thuộc ... đã tổ chức đại hội nhiệm kỳ ... (đạt 80%)", and how many of both kinds. */
export function heldTelling(facts: Facts, of: string, term: string): Sentence {
  const { noun } = facts;
  return said`${heldOfBase(facts)} ${noun}${of} ${didMeet(facts)}${term}${heldShare(facts)}${apart(facts)}`;
}

/** " (đạt 80%)" */
export function heldShare(facts: Facts): Sentence {
  const { statistics, base } = facts;
  // "1/9 (đạt 11,11%)" says no more than that it is the first.
  if (statistics.progress.held === 1) return [];
  return reached(progressFigure(facts, "share"), statistics.progress.held, base, FEWEST_WITH_SHARE);
}

/** ", gồm 12 đảng bộ và 34 chi bộ", where both have met and every row says which it is. */
export function apart(facts: Facts): Sentence {
  const held = branchesIn(facts, "held");
  const of = (kind: RowKind): readonly number[] => held.filter((i) => facts.kinds[i] === kind);
  const [organisations, branches] = [of("organisation"), of("branch")];
  const isWhole = organisations.length + branches.length === held.length;
  if (!isWhole || organisations.length === 0 || branches.length === 0) return [];
  // "Tổ chức cơ sở đảng" are both.
  const isBoth = isUnsaid(kindsIn(facts.noun));
  const [first, second] = [
    isBoth ? nounOfKind(facts, "organisation") : nounOfRows(facts, organisations),
    isBoth ? nounOfKind(facts, "branch") : nounOfRows(facts, branches),
  ];
  // An office that calls all its rows by one noun does not tell them apart.
  if (first === second || nounOfKind(facts, "organisation") !== first) return [];
  const counts = [
    heldFigure(facts, "organisations", organisations.length),
    heldFigure(facts, "branches", branches.length),
  ] as const;
  return said`, gồm ${counts[0]} ${first} và ${counts[1]} ${second}`;
}

/** What is said before the first congress where nobody says it better. */
export function preparing({ shortNoun }: Facts): Sentence {
  return said`Các ${shortNoun} tiếp tục hoàn thiện công tác chuẩn bị để tổ chức đại hội theo kế hoạch.`;
}

function plan(facts: Facts): readonly Sentence[] {
  const { underway, wording, statistics } = facts;
  const isFew = statistics.progress.pending <= wording.namedUpTo && !statistics.table.branchCounts;
  return [
    ...(underway.length > 0 || isFew ? pending(facts) : [scheduled(facts)]),
    underway.length > 0 ? [] : preparing(facts),
  ];
}

/**
 * "Khối cơ quan đã hoàn thành đại hội; Khối xã đạt 98,56%.": those that are done first, then from the highest share down; nothing of
 * those that have not begun.
 */
function blocks(facts: Facts): Sentence {
  const all = blockShares(facts);
  if (all.length < 2) return [];
  const isDone = ({ held, base }: BlockShare): boolean => held === base;
  const done = all.filter((one) => isDone(one) && one.name !== OTHERS);
  if (all.length > MOST_BLOCKS) {
    // Rows that stand for several branches may be anything: bodies, not blocks.
    if (done.length === 0 || !all.every(({ name }) => /^khối(?!\p{L})/iu.test(name))) return [];
    // "1/5 khối" would be read as a failure: while few are done they are named.
    if (done.length * 2 < all.length)
      return done.length > facts.wording.namedUpTo
        ? []
        : said`${joinWords(done.map(those))} đã hoàn thành đại hội.`;
    const number = (what: "blocks" | "blocksDone", count: number): Sentence =>
      figureSpan({ kind: "progress", what, block: null }, formatCount(count));
    const counted = said`${number("blocksDone", done.length)}/${number("blocks", all.length)}`;
    return said`Đến nay, ${counted} khối đã hoàn thành đại hội.`;
  }
  const begun = all.filter((one) => one.held > 0 && !isDone(one));
  const open = withOthersLast([...begun].sort((a, b) => b.held * a.base - a.held * b.base));
  const others = all.filter((one) => isDone(one) && one.name === OTHERS);
  if (done.length === 0) return [];
  const kinds = [...done, ...open].map((block) => branchesOfKind(block));
  if (kinds.every((kind) => kind !== null)) return blocksOfKinds(facts, done, open);
  return said`${joinedBy("; ", [
    sentenceCase(
      said`${joinWords(done.map(those))} ${facts.statistics.blocks.length > 1 ? "đã hoàn thành đại hội" : haveAllMet(facts)}`,
    ),
    ...open.map((block) =>
      block.base < FEWEST_WITH_SHARE
        ? said`${asBlock(block)} có ${block.fraction} ${block.noun} ${didMeet(facts)}`
        : said`${asBlock(block)} đạt ${block.share}`,
    ),
    ...others.map((block) => said`${asBlock(block)} đã hoàn thành đại hội`),
  ])}.`;
}

/** Not a batch has met, but its branches: "các chi bộ đợt 1". */
function those(block: BlockShare): string {
  return isBatch(block.name) ? `các ${block.noun} ${block.name}` : asBlock(block);
}

/** The bodies that are done, by name while they are few, where the sheet's blocks do not tell them. */
function doneBodies(facts: Facts): Sentence {
  if (facts.statistics.blocks.length < 2 || blocks(facts).length > 0) return [];
  const done = bodyShares(facts).filter(({ held, base }) => held === base);
  return done.length === 0 || done.length > facts.wording.namedUpTo
    ? []
    : said`${joinWords(done.map(({ name }) => name))} ${haveAllMet(facts)}.`;
}

/** "11/11 chi bộ cơ sở đã hoàn thành đại hội; 3/6 đảng bộ cơ sở đã tổ chức đại hội (đạt 50%)." */
function blocksOfKinds(facts: Facts, done: readonly BlockShare[], open: readonly BlockShare[]): Sentence {
  const told = (block: BlockShare): Sentence => said`${block.fraction} ${branchesOfKind(block) ?? ""}`;
  const isShared = open.some(({ base }) => base >= FEWEST_WITH_SHARE);
  return said`${joinedBy("; ", [
    ...done.map((block) => said`${told(block)} đã hoàn thành đại hội`),
    ...open.map(
      (block) => said`${told(block)} ${didMeet(facts)}${isShared ? said` (đạt ${block.share})` : []}`,
    ),
  ])}.`;
}
