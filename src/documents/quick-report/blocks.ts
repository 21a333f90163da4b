/** How far each block is: those that are done first, then from the highest share down; of many only those that are not done. */
import { blockShares, type BlockShare } from "../sentences/block-shares";
import type { Facts } from "../sentences/facts";
import { progressCount } from "../sentences/figures";
import type { Sentence } from "../document";
import { joinedBy, said } from "../spans";
import type { Item } from "./items";

/** More blocks than these are not told one by one. */
const MOST_TOLD = 10;
/** Of fewer congresses no share is told. */
const FEWEST_WITH_SHARE = 5;

/** "Theo khối: Khối cơ quan 507/507 chi bộ; Khối doanh nghiệp 123/129 chi bộ (đạt 95,35%), còn 06 chi bộ." */
export function byBlock(facts: Facts): Item {
  const all = blockShares(facts);
  const sum = all.reduce((total, { base }) => total + base, 0);
  // Blocks that leave some congresses out would not add up to the whole.
  if (facts.shape !== "progress" || all.length < 2 || sum !== facts.base) return { label: "", sentences: [] };
  const done = all.filter(({ held, base }) => held === base);
  const open = all.filter(({ held, base }) => held < base).sort((a, b) => b.held * a.base - a.held * b.base);
  const unit = unitOf(all);
  const isMany = all.length > MOST_TOLD;
  const count = said`${progressCount(facts, "blocksDone", done.length)}/${progressCount(facts, "blocks", all.length)} ${unit} đã hoàn thành`;
  const shown = isMany ? (open.length > MOST_TOLD ? [] : open) : [...done, ...open];
  const items = [isMany && done.length > 0 ? count : "", ...withShares(shown)];
  const told = joinedBy("; ", items);
  return { label: "", sentences: told.length === 0 ? [] : [said`Theo ${unit}: ${told}.`] };
}

/** "khối", "cụm", where all their names begin so; else "đơn vị". */
export function unitOf(all: readonly { readonly name: string }[]): string {
  const words = new Set(all.map(({ name }) => /^(?:Khối|Cụm|Nhóm)(?=\s)/u.exec(name)?.[0] ?? ""));
  const [word = ""] = words;
  return words.size === 1 && word !== "" ? word.toLowerCase() : "đơn vị";
}

/** The first share says what it is. */
function withShares(blocks: readonly BlockShare[]): readonly Sentence[] {
  let isFirst = true;
  return blocks.map(({ name, held, base, fraction, share, due, pending, noun }) => {
    if (held === 0) return said`${name} chưa tổ chức (${due} ${noun})`;
    if (held === base) return said`${name} ${fraction} ${noun}`;
    const told = base < FEWEST_WITH_SHARE || held === 1 ? "" : said` (${isFirst ? "đạt " : ""}${share})`;
    if (told !== "") isFirst = false;
    return said`${name} ${fraction} ${noun}${told}, còn ${pending} ${noun}`;
  });
}
