/** Part II, how many were elected: of the seats, where some are missing, how many stood, who was appointed besides. */
import type { Sentence } from "../document";
import { stoodFor } from "../sentences/candidates";
import { electedApart, seatsTaken, stillMissing } from "../sentences/committee";
import { electedDifference } from "../sentences/comparison";
import { countIn, type Facts } from "../sentences/facts";
import { firstBallot } from "../sentences/first-ballot";
import { heldFigure, progressCount, some } from "../sentences/figures";
import { newCount, newSince, type LastText } from "../sentences/new-since";
import { lowerFirst, said } from "../spans";
import type { Item } from "./items";
import { missingByBlock, missingOffices, shortAt } from "./shortages";

export function numberItem(facts: Facts, text: LastText): Item {
  const figure = some(facts, "elected");
  if (!figure) return { label: "Số lượng", sentences: [appointed(facts, false)] };
  const opening = lowerFirst(seatsTaken(facts, figure, false));
  const difference = electedDifference(facts, figure);
  const beside = difference.length === 0 ? "" : said`, ${difference}`;
  const main = said`${opening}${electedApart(facts)}${beside}${missingByBlock(facts)}${missingOffices(facts)}${ofNew(facts, text)}.`;
  const sentences = [
    main,
    appointed(facts, true),
    shortAt(facts),
    stillMissing(facts, figure),
    stoodFor(facts),
    sentence(firstBallot(facts)),
  ];
  return { label: "Số lượng", sentences };
}

function sentence(words: Sentence): Sentence {
  return words.length === 0 ? [] : said`${words}.`;
}

/** "; 05 chi bộ mới tổ chức bầu 15 đồng chí" */
function ofNew(facts: Facts, text: LastText): Sentence {
  const since = newSince(facts, text);
  const rows = since?.rows ?? [];
  const counts = rows.flatMap((row) => countIn(facts, "elected", row) ?? []);
  const sum = counts.reduce((total, count) => total + count, 0);
  if (!since || rows.length === 0 || counts.length < rows.length || sum === 0) return [];
  return said`; ${newCount(facts, since)} mới tổ chức bầu ${heldFigure(facts, "ofNew", sum)} đồng chí`;
}

/** Who was appointed was not elected, wherever it was. */
function appointed(facts: Facts, beside: boolean): Sentence {
  const { table } = facts.statistics;
  const sum = table.names.reduce((total, _name, row) => total + (countIn(facts, "appointed", row) ?? 0), 0);
  if (sum === 0) return [];
  const count = progressCount(facts, "appointed", sum);
  return beside
    ? said`Số này không gồm ${count} đồng chí được chỉ định.`
    : said`có ${count} đồng chí được chỉ định tham gia cấp ủy.`;
}
