/** How congresses went, as the sheet rates them: "Xếp loại đại hội: tốt 12 chi bộ, khá 02 chi bộ." */
import type { Sentence } from "../document";
import { branchesIn, nounOfRows, type Facts } from "../sentences/facts";
import { heldFigure } from "../sentences/figures";
import { joinedBy, said } from "../spans";

const RATED = /(?<!\p{L})xếp loại (?:đại hội|ĐH)\s*:?\s*(?:loại )?([\p{L} ]+)/iu;
/** From the best down. */
const RANKS: readonly string[] = ["xuất sắc", "tốt", "khá", "trung bình", "yếu"];

export function ratings(facts: Facts): Sentence {
  const { table } = facts.statistics;
  const held = table.branchCounts ? [] : branchesIn(facts, "held");
  const groups = new Map<string, number[]>();
  for (const row of held) {
    const words = RATED.exec((table.notes[row] ?? "").normalize("NFC"))?.[1]
      ?.trim()
      .toLowerCase();
    if (words !== undefined) groups.set(words, [...(groups.get(words) ?? []), row]);
  }
  const rank = (words: string): number => RANKS.findIndex((one) => words.includes(one));
  const told = [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(
      ([words, rows]) => said`${words} ${heldFigure(facts, "rated", rows.length)} ${nounOfRows(facts, rows)}`,
    );
  return told.length === 0 ? [] : said`Xếp loại đại hội: ${joinedBy(", ", told)}.`;
}
