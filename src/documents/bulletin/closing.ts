/** What staff type: evaluation, directions, tasks, byline. Our defaults claim nothing that the data would have to show. */
import { officeOf } from "../../congress/organisation";
import { sentenceCase } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { blockOf, type Block, type Sentence } from "../document";
import { branchesIn, nounOfRows, type Facts } from "../sentences/facts";
import { said, withStop } from "../spans";
import type { FullBulletinOptions } from "./options";

export function evaluation(facts: Facts, options: FullBulletinOptions): Block {
  const { statistics, noun, onlyHeld, allMet } = facts;
  const met = nounOfRows(facts, branchesIn(facts, "held"));
  const done =
    onlyHeld === null && !allMet
      ? `Tại các ${met} đã tổ chức đại hội, công tác chuẩn bị và tiến hành được`
      : `Công tác chuẩn bị và tiến hành đại hội được ${onlyHeld ?? `các ${noun}`}`;
  const usual =
    statistics.progress.held === 0
      ? ""
      : `${done} quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.`;
  return blockOf("evaluation", paragraphsOf(options.evaluation ?? usual));
}

/** No default: nothing is put into anybody's mouth. */
export function directions(facts: Facts, options: FullBulletinOptions): Block {
  const speaker = clean(options.speaker);
  const office = clean(options.speakerOffice);
  const points = options.directions.map(clean).filter((point) => point !== "");
  const comma = office === "" ? "" : ",";
  const who = speaker === "" ? "" : `đồng chí ${speaker}${office === "" ? "" : `, ${office}`}${comma}`;
  if (points.length === 0) {
    const came = who === "" ? said`` : said`${sentenceCase(who)} đến dự và phát biểu chỉ đạo.`;
    return blockOf("directions", [[came]]);
  }
  const opening =
    who === ""
      ? said`Trong thời gian tới, ${everybody(facts)} tập trung:`
      : said`Phát biểu chỉ đạo, ${who} đề nghị ${everybody(facts)}:`;
  const items = points.map(
    (point, i) => said`${point.replace(/[.;,]$/, "")}${i === points.length - 1 ? "." : ";"}`,
  );
  return blockOf("directions", [[opening]], items);
}

export function tasks(facts: Facts, options: FullBulletinOptions): Block {
  const { statistics, noun, onlyBranch, onlyDue, onlyHeld, allMet } = facts;
  const { held, pending } = statistics.progress;
  const who =
    onlyHeld === null && !allMet
      ? `Các ${nounOfRows(facts, branchesIn(facts, "held"))} đã tổ chức đại hội`
      : `Sau đại hội, ${onlyHeld ?? `các ${noun}`}`;
  const after =
    held === 0
      ? ""
      : `${who} xây dựng chương trình hành động và quy chế làm việc, sớm đưa nghị quyết đại hội vào cuộc sống.`;
  const left = nounOfRows(facts, branchesIn(facts, "pending"));
  const those = pending === 1 ? sentenceCase(left) : `Các ${left}`;
  // Before the first congress there are no others from whom they would have to be told apart.
  const still = held === 0 ? (onlyDue ?? those) : `${those} chưa đại hội`;
  const before =
    pending === 0 || onlyBranch !== null
      ? ""
      : ` ${still} tiếp tục hoàn thiện công tác chuẩn bị theo kế hoạch.`;
  return blockOf("tasks", paragraphsOf(options.tasks ?? `${after}${before}`));
}

export function byline({ organisation }: Facts, options: FullBulletinOptions): Block {
  const usual = organisation === null ? "" : (officeOf(organisation) ?? "");
  const author = clean(options.author ?? usual);
  const source = clean(options.source);
  return blockOf("byline", [[said`${author}`], [source === "" ? said`` : withStop(said`Nguồn: ${source}`)]]);
}

/** "các chi bộ", or the one branch that the bulletin is about. */
function everybody({ onlyBranch, noun }: Facts): string {
  return onlyBranch ?? `các ${noun}`;
}

/** A typed text as paragraphs that end as sentences do. */
function paragraphsOf(text: string): readonly (readonly Sentence[])[] {
  const paragraphs = text.split(/\n+/).map(clean);
  return paragraphs
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => [withStop(said`${paragraph}`)]);
}
