/** How many of the elected are of each age group of the sheet, beside the young, who are an indicator; for the inside. */
import { percent } from "../../vietnamese/percent";
import { clean } from "../../vietnamese/clean";
import { lowerFirst } from "../../vietnamese/capitals";
import type { AgeGroup } from "../../congress/table";
import type { Sentence } from "../document";
import { figureSpan, said } from "../spans";
import { branchesIn, type Facts } from "./facts";
import { heldFigure, some } from "./figures";

/** "từ 35 đến 40 tuổi 15 đồng chí (20,55%)"; nothing of a group that a congress does not tell, or that says what is no age. */
export function ageGroups(facts: Facts): readonly Sentence[] {
  const { statistics, settings, wording, unsound } = facts;
  const elected = some(facts, "elected");
  if (!elected || unsound.ages) return [];
  return statistics.table.ageGroups.flatMap((group) => {
    const ages = agesIn(group);
    const count = sumOf(facts, group);
    if (ages === null || !count || count > elected.count) return [];
    const isTold = elected.count >= wording.shareFrom && count < elected.count;
    const text = isTold ? (percent(count, elected.count, settings.decimals) ?? "") : "";
    const share = figureSpan({ kind: "held", what: "ofAgeShare", block: null }, text);
    return [
      said`${ages} ${heldFigure(facts, "ofAge", count)} đồng chí${text === "" ? "" : said` (${share})`}`,
    ];
  });
}

const AGES =
  /^(?:từ |trên |từ trên |dưới |đến |hơn )?\d\d(?: ?[-–] ?\d\d| đến (?:dưới |hết )?\d\d)?(?: tuổi)?(?: trở (?:lên|xuống))?$/u;

/** "từ 35 đến 40 tuổi", as the heading says it: "35-40" are years too. */
function agesIn({ header }: AgeGroup): string | null {
  const words = inWords(lowerFirst(clean(header.at(-1) ?? "").replace(/^[-–+*]\s*/u, "")));
  if (!AGES.test(words)) return null;
  const whole = words.replace(/^(?=\d\d đến )/u, "từ ");
  return whole.includes("tuổi") ? whole : whole.replace(/(\d\d)(?= trở|$)/u, "$1 tuổi");
}

/** ">50", "≤ 30 tuổi" */
function inWords(ages: string): string {
  return ages
    .replace(/^>\s*(?=\d)/u, "trên ")
    .replace(/^<\s*(?=\d)/u, "dưới ")
    .replace(/^≥\s*(\d\d)(?: tuổi)?$/u, "từ $1 trở lên")
    .replace(/^≤\s*(\d\d)(?: tuổi)?$/u, "từ $1 trở xuống");
}

/** Null where a congress that was held tells nobody's age. */
function sumOf(facts: Facts, { values }: AgeGroup): number | null {
  let sum = 0;
  for (const row of branchesIn(facts, "held")) {
    const value = values[row];
    if (typeof value !== "number") return null;
    sum += value;
  }
  return sum;
}
