/**
 * The quick report on branch congresses, for the inside: I- how far they are, II- whom they elected, III- what that is worth, IV- what is
 * asked for. What the figures say is written by us; the rest is as staff type it, and is left out where they have not.
 */
import { blockOf, type Block, type Sentence } from "../document";
import { documentKind } from "../document-kind";
import { officePage } from "../page";
import type { Facts } from "../sentences/facts";
import { typedParagraphs } from "../sentences/typed";
import { said } from "../spans";
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
  blocks: ["headline", "subject", "progress", "results", "assessment", "proposals"],
  always: alwaysTold,
  write: blocksOf,
});

function blocksOf(facts: Facts, options: QuickReportOptions): readonly Block[] {
  const assessment = [assessed(facts), ...typedParagraphs(options.assessment)];
  return [
    blockOf("headline", [[said`BÁO CÁO NHANH`]]),
    blockOf("subject", subject(facts)),
    blockOf("progress", paragraphsOf(progressItems(facts, options)), [], "TIẾN ĐỘ"),
    blockOf("results", resultParagraphs(facts, options), [], "KẾT QUẢ BẦU CỬ"),
    blockOf("assessment", assessment, [], "ĐÁNH GIÁ CHUNG"),
    blockOf("proposals", proposals(options), [], "ĐỀ XUẤT, KIẾN NGHỊ"),
  ];
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
