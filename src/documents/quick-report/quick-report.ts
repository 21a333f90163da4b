/**
 * The quick report on branch congresses, for the inside: I- how far they are, II- whom they elected, III- what that is worth, IV- what is
 * asked for. What the figures say is written by us; the rest is as staff type it, and is left out where they have not.
 */
import { formatDay } from "../../vietnamese/date";
import { blockOf, type Block, type Sentence } from "../document";
import { documentKind } from "../document-kind";
import { officePage } from "../page";
import { under, type Facts } from "../sentences/facts";
import { progressAlone } from "../sentences/progress";
import { results } from "../sentences/results";
import { typedParagraphs } from "../sentences/typed";
import { said } from "../spans";
import { quickReportOptions, type QuickReportOptions } from "./options";

export const quickReport = documentKind({
  id: "quickReport",
  label: "Báo cáo nhanh",
  options: quickReportOptions,
  page: officePage,
  blocks: ["headline", "subject", "progress", "results", "assessment", "proposals"],
  write: (facts, options) => blocksOf({ ...facts, wording: { ...facts.wording, internal: true } }, options),
});

function blocksOf(facts: Facts, options: QuickReportOptions): readonly Block[] {
  const proposals = options.proposals.join("\n");
  return [
    blockOf("headline", [[said`BÁO CÁO NHANH`]]),
    blockOf("subject", subject(facts)),
    blockOf("progress", [progressAlone(facts)], [], "TIẾN ĐỘ"),
    blockOf("results", results(facts), [], "KẾT QUẢ BẦU CỬ"),
    blockOf("assessment", typedParagraphs(options.assessment), [], "ĐÁNH GIÁ CHUNG"),
    blockOf(
      "proposals",
      options.noProposals ? [[said`Không có.`]] : typedParagraphs(proposals),
      [],
      "ĐỀ XUẤT, KIẾN NGHỊ",
    ),
  ];
}

/** "kết quả đại hội các chi bộ trực thuộc ..., nhiệm kỳ 2025-2027", and the day of the figures. */
function subject(facts: Facts): readonly (readonly Sentence[])[] {
  const { noun, ofTerm, statistics } = facts;
  const { asOf } = statistics.standing;
  const term = ofTerm === "" ? "" : `,${ofTerm}`;
  return [
    [said`kết quả đại hội các ${noun}${under(facts)}${term}`],
    asOf ? [said`(tính đến ngày ${formatDay(asOf)})`] : [],
  ];
}
