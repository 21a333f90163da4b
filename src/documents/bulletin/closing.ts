/** What staff type: evaluation, directions, tasks, byline. Our defaults claim nothing that the data would have to show. */
import { officeOf } from "../../congress/organisation";
import { sentenceCase } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import type { Block } from "../document";
import { branchesIn, nounOfRows, paragraphsOf, withStop, type Facts } from "../sentences/facts";

export function evaluation(facts: Facts): Block {
  const { options, statistics, noun, onlyHeld, allMet } = facts;
  const met = nounOfRows(facts, branchesIn(facts, "held"));
  const done =
    onlyHeld === null && !allMet
      ? `Tại các ${met} đã tổ chức đại hội, công tác chuẩn bị và tiến hành được`
      : `Công tác chuẩn bị và tiến hành đại hội được ${onlyHeld ?? `các ${noun}`}`;
  const usual =
    statistics.progress.held === 0
      ? ""
      : `${done} quan tâm thực hiện; đảng viên phát huy dân chủ, tích cực tham gia thảo luận và bầu cử.`;
  return { kind: "evaluation", paragraphs: paragraphsOf(options.evaluation ?? usual), points: [] };
}

/** No default: nothing is put into anybody's mouth. */
export function directions(facts: Facts): Block {
  const { options } = facts;
  const speaker = clean(options.speaker ?? "");
  const office = clean(options.speakerOffice ?? "");
  const points = (options.directions ?? []).map(clean).filter((point) => point !== "");
  const who = speaker === "" ? "" : `đồng chí ${speaker}${office === "" ? "" : `, ${office}`}`;
  if (points.length === 0) {
    return {
      kind: "directions",
      paragraphs:
        who === "" ? [] : [`${sentenceCase(who)}${office === "" ? "" : ","} đến dự và phát biểu chỉ đạo.`],
      points,
    };
  }
  const opening =
    who === ""
      ? `Trong thời gian tới, ${everybody(facts)} tập trung:`
      : `Phát biểu chỉ đạo, ${who}${office === "" ? "" : ","} đề nghị ${everybody(facts)}:`;
  const items = points.map(
    (point, i) => `${point.replace(/[.;,]$/, "")}${i === points.length - 1 ? "." : ";"}`,
  );
  return { kind: "directions", paragraphs: [opening], points: items };
}

export function tasks(facts: Facts): Block {
  const { options, statistics, noun, onlyBranch, onlyDue, onlyHeld, allMet } = facts;
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
  return { kind: "tasks", paragraphs: paragraphsOf(options.tasks ?? `${after}${before}`), points: [] };
}

export function byline(facts: Facts): Block {
  const { options, organisation } = facts;
  const usual = organisation === null ? "" : (officeOf(organisation) ?? "");
  const author = clean(options.author ?? usual);
  const source = clean(options.source ?? "");
  const lines = [
    ...(author === "" ? [] : [author]),
    ...(source === "" ? [] : [withStop(`Nguồn: ${source}`)]),
  ];
  return { kind: "byline", paragraphs: lines, points: [] };
}

/** "các chi bộ", or the one branch that the bulletin is about. */
function everybody({ onlyBranch, noun }: Facts): string {
  return onlyBranch ?? `các ${noun}`;
}
