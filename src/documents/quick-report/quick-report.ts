/**
 * The quick report on branch congresses, for the inside: I- how far they are, II- whom they elected, III- what that is worth, IV- what is
 * asked for. What the figures say is written by us; the rest is as staff type it, for the bulletin too, and is left out where they have not.
 */
import { blockOf, type Block, type Sentence } from "../document";
import { documentKind } from "../document-kind";
import { officePage } from "../page";
import type { Facts } from "../sentences/facts";
import { typedParagraphs } from "../sentences/typed";
import { fold } from "../../vietnamese/fold";
import { said, textOf } from "../spans";
import { assessed } from "./assessment";
import { paragraphsOf } from "./items";
import { alwaysTold, quickReportOptions, type QuickReportOptions } from "./options";
import { progressItems } from "./progress";
import { resultParagraphs } from "./results";
import { subject } from "./subject";

export const quickReport = documentKind({
  id: "quickReport",
  label: "Báo cáo nhanh",
  options: quickReportOptions,
  page: officePage,
  blocks: ["headline", "subject", "progress", "results", "assessment", "tasks", "proposals"],
  always: alwaysTold,
  write: blocksOf,
});

function blocksOf(facts: Facts, options: QuickReportOptions): readonly Block[] {
  const typed = [...new Set([options.evaluation, options.assessment])].flatMap(typedParagraphs);
  const assessment = [unsaid(assessed(facts), typed), ...typed];
  return [
    blockOf("headline", [[said`BÁO CÁO NHANH`]]),
    blockOf("subject", subject(facts)),
    blockOf("progress", paragraphsOf(progressItems(facts, options)), [], "TIẾN ĐỘ"),
    blockOf("results", resultParagraphs(facts, options), [], "KẾT QUẢ BẦU CỬ"),
    blockOf("assessment", assessment, [], "ĐÁNH GIÁ CHUNG"),
    blockOf("tasks", typedParagraphs(options.tasks), [], "NHIỆM VỤ TIẾP THEO"),
    blockOf("proposals", proposals(options), [], "ĐỀ XUẤT, KIẾN NGHỊ"),
  ];
}

/** So many of our words, of a hundred, say the same where a typed sentence has them. */
const SAME = 75;

/** What a typed sentence does not say as well; what tells a number is always told. */
function unsaid(ours: readonly Sentence[], typed: readonly (readonly Sentence[])[]): readonly Sentence[] {
  const known = typed.flat().map((sentence) => new Set(fold(textOf(sentence)).split(" ")));
  return ours.filter((sentence) => {
    const words = fold(textOf(sentence)).split(" ");
    const isSaid = known.some(
      (others) => words.filter((word) => others.has(word)).length * 100 >= SAME * words.length,
    );
    return !isSaid || sentence.some((span) => "figure" in span);
  });
}

/** A line each; several have numbers, unless staff have put signs before them. */
function proposals({ proposals: lines, noProposals }: QuickReportOptions): readonly (readonly Sentence[])[] {
  const typed = lines.flatMap(typedParagraphs);
  if (typed.length === 0) return noProposals ? [[said`Không có.`]] : [];
  const isMarked = lines.some((line) => /^\s*(?:[-–—•*+]|\d+[.)]|[a-zđ][.)])\s/iu.test(line));
  return typed.length === 1 || isMarked
    ? typed
    : typed.map((sentences, i) => [said`${String(i + 1)}. ${sentences.flat()}`]);
}
