/** What the congresses elected, sentence by sentence in their order; then each block of the sheet. */
import type { Chapter } from "../../congress/indicators";
import { countOf } from "../../congress/statistics";
import type { Sentence } from "../document";
import { said } from "../spans";
import { chapterSentence, secretariesSentence } from "./chapters";
import { appointed, elected, leaderships } from "./committee";
import { nounOfRows, type Facts } from "./facts";
import { averageFigure, baseFigure, comrades, countFigure, heldOfBase, shareFigure, some } from "./figures";
import { proseCase } from "./prose-case";
import { withoutSecretary } from "./shortages";

/** What is said of the results beside the chapters of indicators. */
type Other = "attendance" | "leaderships" | "averageAge" | "appointed" | "withoutSecretary";

/**
 * Where each chapter of indicators is told, and what is said beside them, in the order in which offices write it. A chapter
 * without its place does not compile.
 */
export const resultSentences: Readonly<Record<Chapter | Other, (facts: Facts) => readonly Sentence[]>> = {
  attendance: (facts) => [attendance(facts)],
  members: (facts) => [chapterSentence(facts, "members", "Trong số đảng viên có ")],
  committee: elected,
  // In the same sentence as the committee.
  structure: () => [],
  leaderships: (facts) => [leaderships(facts)],
  positions: (facts) => [chapterSentence(facts, "positions", "Có ")],
  secretaries: (facts) => [secretariesSentence(facts)],
  education: (facts) => [chapterSentence(facts, "education", "Về trình độ: ")],
  theory: (facts) => [chapterSentence(facts, "theory", "Về lý luận chính trị: ")],
  averageAge: (facts) => [averageAge(facts)],
  appointed: (facts) => [appointed(facts)],
  withoutSecretary: (facts) => (facts.wording.internal ? [withoutSecretary(facts)] : []),
};

/** The sentences of the results, in that order or another; none before the first congress. */
export function results(
  facts: Facts,
  sentences: readonly ((facts: Facts) => readonly Sentence[])[] = Object.values(resultSentences),
): readonly Sentence[] {
  if (facts.statistics.progress.held === 0) return [];
  const told = sentences.flatMap((write) => write(facts));
  return told.filter((sentence) => sentence.length > 0);
}

function attendance(facts: Facts): Sentence {
  const attended = some(facts, "attended");
  if (!attended) return [];
  // Where the summoned are known and yet no base, somewhere either was left blank.
  if (!attended.base)
    return countOf(facts.statistics, "summoned")
      ? []
      : said`Có ${countFigure(attended)} đảng viên dự đại hội.`;
  if (attended.count > attended.base.count) return [];
  const fraction = said`${countFigure(attended)}/${baseFigure(attended)}`;
  const share = shareFigure(facts, attended);
  return said`Có ${fraction} đảng viên được triệu tập đã dự đại hội (đạt ${share}).`;
}

function averageAge(facts: Facts): Sentence {
  const figure = facts.statistics.figures.get("averageAge");
  const age = figure?.kind === "average" ? averageFigure(facts, figure) : [];
  return age.length === 0 ? [] : said`Tuổi bình quân của cấp ủy là ${age} tuổi.`;
}

/** A point for each block of the sheet that has congresses to hold. */
export function resultsByBlock(facts: Facts): readonly Sentence[] {
  const { table, standing, blocks } = facts.statistics;
  const due = [...blocks.entries()].filter(([, { progress }]) => progress.required > 0);
  return due.map(([index, block], i, all) => {
    const rows = table.blockOf.flatMap((of, row) =>
      of === index && standing.states[row] !== "exempt" ? [row] : [],
    );
    const noun = nounOfRows(facts, rows);
    const figure = some(facts, "elected", index);
    const result = figure ? said`, bầu ${comrades(facts, figure, index)} vào cấp ủy` : "";
    const part =
      block.progress.held === 0
        ? said`chưa có ${noun} nào đại hội`
        : said`đã đại hội ${heldOfBase(facts, noun, index)}${result}`;
    return said`${proseCase(block.name)}: ${part}${i === all.length - 1 ? "." : ";"}`;
  });
}
