/** Part II beside the term before: a line for each indicator, with its figure then in square brackets and what it went up or down. */
import { joinWords } from "../../vietnamese/list";
import type { CountFigure, Figure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { allBefore, before, compared, inBrackets, termBefore } from "../sentences/comparison";
import { counted, levelChapters, partsOf, threshold } from "../sentences/composition";
import type { Facts } from "../sentences/facts";
import { averageAgeOf, averageFigure, none, some } from "../sentences/figures";
import { allAre, subjectOf } from "../sentences/phrases";
import { joinedBy, said, sentenceCase } from "../spans";

/** The lines; none where the term before has none of them. */
export function comparedPoints(facts: Facts): readonly Sentence[] {
  const elected = some(facts, "elected");
  const figures = elected ? comparable(facts, elected) : [];
  if (!elected || !figures.some((one) => before(facts, one) !== null)) return [];
  const { all, committee, structure, absent } = partsOf(facts, elected);
  const of = committee.map((one) => beside(facts, one));
  const isLong = committee.some((one) => before(facts, one) !== null);
  const points = [
    all.length === 0 ? [] : said`tất cả ${joinWords(all.map((one) => allAre(facts, one)))}`,
    joinedBy(isLong ? "; " : ", ", of),
    ...structure.map((one) => beside(facts, one)),
    ...absent.map((one) => said`${subjectOf(facts, one)}: ${none(one)}${inBrackets(facts, one)}`),
    ...thresholds(facts).map((one) => said`trình độ ${beside(facts, one)}`),
    age(facts),
  ];
  return points.filter((one) => one.length > 0).map((one) => sentenceCase(said`${one}.`));
}

/** " (số trong ngoặc vuông là nhiệm kỳ 2022-2025)", of other branches "là của cả 12 chi bộ nhiệm kỳ 2022-2025" */
export function explained(facts: Facts): Sentence {
  const all = allBefore(facts);
  return said` (số trong ngoặc vuông là ${all.length === 0 ? "" : said`của ${all} `}${termBefore(facts)})`;
}

/** " [21/72, 29,17%], tăng 6,36 điểm phần trăm" */
export function change(facts: Facts, now: Figure): Sentence {
  return said`${inBrackets(facts, now)}${compared(facts, now)}`;
}

function comparable(facts: Facts, elected: CountFigure): readonly Figure[] {
  const { committee, structure, absent } = partsOf(facts, elected);
  const average = averageAgeOf(facts);
  return [...committee, ...structure, ...absent, ...thresholds(facts), ...(average ? [average] : [])];
}

/** Levels from which on upwards all are counted are told among the indicators. */
function thresholds(facts: Facts): readonly CountFigure[] {
  return levelChapters(facts).flatMap(({ figures }) => threshold(figures) ?? []);
}

function beside(facts: Facts, figure: CountFigure): Sentence {
  return said`${counted(facts, figure)}${change(facts, figure)}`;
}

function age(facts: Facts): Sentence {
  const figure = averageAgeOf(facts);
  const years = figure ? averageFigure(facts, figure) : [];
  return !figure || years.length === 0 ? [] : said`tuổi bình quân ${years} tuổi${change(facts, figure)}`;
}
