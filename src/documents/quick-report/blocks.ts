/** How far each block is: those that are done first, then from the highest share down; of many only those that are not done. */
import {
  asBlock,
  bodiesOfKind,
  blockShares,
  bodyShares,
  branchesOfKind,
  haveAllMet,
  withOthersLast,
  type BlockShare,
} from "../sentences/block-shares";
import { bodyNoun } from "../../congress/kinds";
import { columnsOf } from "../../congress/table";
import type { Facts } from "../sentences/facts";
import { progressCount } from "../sentences/figures";
import type { Sentence } from "../document";
import { joinedBy, said } from "../spans";
import type { Item } from "./items";

/** More blocks than these are not told one by one. */
const MOST_TOLD = 10;
/** Of more blocks than these nobody wants each number that follows from another. */
const MOST_IN_FULL = 4;
/** Of fewer congresses no share is told, but beside others that have one. */
const FEWEST_WITH_SHARE = 5;

/** "Theo khối: Khối cơ quan 507/507 chi bộ; Khối doanh nghiệp 123/129 chi bộ (đạt 95,35%), còn 06 chi bộ." */
export function byBlock(facts: Facts): Item {
  const all = blockShares(facts);
  const sum = all.reduce((total, { base }) => total + base, 0);
  const isTold = facts.shape === "progress" || (facts.shape === "summary" && isOfBlocks(facts, all));
  // Blocks that leave some congresses out would not add up to the whole.
  if (!isTold || all.length < 2 || sum !== facts.base) return { label: "", sentences: [] };
  const done = all.filter(({ held, base }) => held === base);
  const open = all.filter(({ held, base }) => held < base).sort((a, b) => b.held * a.base - a.held * b.base);
  const unit = unitOf(facts, all);
  const isMany = all.length > MOST_TOLD;
  const count = said`${blockFraction(facts, done.length, all.length)} ${unit} ${isOfBodies(facts) ? haveAllMet(facts) : "đã hoàn thành"}`;
  const shown = withOthersLast(isMany ? (open.length > MOST_TOLD ? [] : open) : [...done, ...open]);
  const items = [isMany && done.length > 0 ? count : "", ...withShares(shown)];
  const told = joinedBy("; ", items);
  return {
    label: "",
    sentences: told.length === 0 ? [] : [said`Theo ${unit}: ${told}.`, doneBodies(facts)],
  };
}

function isOfBodies({ statistics: { table, blocks } }: Facts): boolean {
  return bodyNoun(table) !== null && blocks.length < 2;
}

/** Where all have met few blocks of the sheet's own tell how many are in each; rows that stand for several are no blocks, nor are mere kinds. */
function isOfBlocks(facts: Facts, all: readonly BlockShare[]): boolean {
  const isFew = all.length <= MOST_IN_FULL && facts.statistics.table.branchCounts === null;
  return isFew && unitOf(facts, all) !== "nhóm";
}

/** "Có 3/13 đảng bộ cơ sở có 100% chi bộ đã tổ chức đại hội: A, B, C.", of rows in blocks that each stand for several branches; of many without names. */
function doneBodies(facts: Facts): Sentence {
  const all = facts.statistics.blocks.length < 2 ? [] : bodyShares(facts);
  const done = all.filter(({ held, base }) => held === base);
  if (done.length === 0 || done.length === all.length) return [];
  const names = done.length > MOST_TOLD ? "" : `: ${done.map(({ name }) => name).join(", ")}`;
  const unit = bodyNoun(facts.statistics.table) ?? "đơn vị";
  return said`Có ${blockFraction(facts, done.length, all.length)} ${unit} ${haveAllMet(facts)}${names}.`;
}

/** "2/4" of the blocks are done. */
function blockFraction(facts: Facts, done: number, all: number): Sentence {
  const bare = { ...facts, wording: { ...facts.wording, padCounts: false } };
  return said`${progressCount(bare, "blocksDone", done)}/${progressCount(bare, "blocks", all)}`;
}

/** "địa bàn" as the sheet heads them; "khối", "cụm", where all their names begin so; "đơn vị" of bodies and places; else "nhóm". */
export function unitOf(
  { statistics, noun: branches }: Facts,
  all: readonly { readonly name: string }[],
): string {
  const isOfPlaces = columnsOf(statistics.table).some(
    ({ field, header }) => field === "block" && /^địa bàn(?!\p{L})/iu.test(header.at(-1) ?? ""),
  );
  if (isOfPlaces) return "địa bàn";
  if (all.every(({ name }) => bodiesOfKind({ name, noun: branches }) !== null)) return "nhóm";
  const words = new Set(
    all.map(
      ({ name }) =>
        /^(?:khối|bậc|cụm|nhóm|đợt|các|khu vực)(?!\schi bộ)(?=\s)/iu.exec(
          asBlock({ name, noun: branches }),
        )?.[0] ?? "",
    ),
  );
  const [word = ""] = words;
  if (words.size === 1 && word !== "") return word === "các" ? "khối" : word.toLowerCase();
  const noun = bodyNoun(statistics.table);
  if (noun !== null && statistics.blocks.length < 2) return noun;
  return statistics.table.branchCounts || all.every(({ name }) => BODY.test(name)) ? "đơn vị" : "nhóm";
}

const BODY =
  /^(?:Đảng (?:bộ|ủy|uỷ)|(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)|Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Đặc khu|Sở|Công an|Phòng|Ban|Công ty|Xí nghiệp|Trường)(?=\s)/u;

/** "Chi bộ cơ sở" are branches, whatever all rows are called together. */
function kindOf(kind: string | null): string | null {
  return /^(?:chi|đảng) bộ(?= cơ sở)/u.exec(kind ?? "")?.[0] ?? null;
}

/** The first share says what it is. How many are left is told of few blocks alone. */
function withShares(blocks: readonly BlockShare[]): readonly Sentence[] {
  let isFirst = true;
  // "Cụm 2 7/7 chi bộ" would be read as a number of two.
  const colon = blocks.some(({ name }) => /\d$/.test(name)) ? ":" : "";
  const isShort = blocks.length > MOST_IN_FULL;
  const hasShare = ({ held, base }: BlockShare): boolean => base >= FEWEST_WITH_SHARE && held > 1;
  // Of one list each has its share, or none.
  const isShared = blocks.some((block) => block.held < block.base && hasShare(block));
  return blocks.map((block) => {
    const { held, base, fraction, share, due, pending, noun, pendingNoun } = block;
    const kind = branchesOfKind(block) ?? bodiesOfKind(block);
    const name = kind ?? asBlock(block) + colon;
    if (held === 0) return said`${name} chưa tổ chức (${due} ${noun})`;
    // "Chi bộ trường học 3/4" has said what they are.
    const of = kind === null ? ` ${noun}` : "";
    if (held === base) return said`${name} ${fraction}${of}`;
    const told = isShared ? said` (${isFirst ? "đạt " : ""}${share})` : "";
    if (told !== "") isFirst = false;
    return said`${name} ${fraction}${of}${told}${isShort || pending.length === 0 ? "" : said`, còn ${pending} ${kindOf(kind) ?? pendingNoun}`}`;
  });
}
