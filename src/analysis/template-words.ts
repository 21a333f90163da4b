/** What is told of a template for Word: why it cannot be used, where its fields stand, what is wrong with them. */
import { say as sayInVietnamese, type Say } from "../i18n/messages";
import type { Fault, Place } from "../workbook/file/docx-fill/mark";
import type { NoTemplate, TemplateProblem } from "../workbook/file/docx-fill/package";
import { problemSentence } from "./sentences";

/** Why a file is no template. */
export function templateProblemSentence(
  file: string,
  problem: TemplateProblem,
  say: Say = sayInVietnamese,
): string {
  return isNoTemplate(problem)
    ? say(`template.${problem.code}`, { file })
    : problemSentence(file, problem, say);
}

function isNoTemplate(problem: TemplateProblem): problem is NoTemplate {
  return problem.code === "macros" || problem.code === "no-document";
}

/** "trang đầu, đoạn 3", "bảng 2, hàng 3", "đầu trang (trang chẵn)". */
export function placeWords(place: Place, say: Say = sayInVietnamese): string {
  const { part, pages, page, table, row, paragraph, isBoxed } = place;
  if (part !== "body") {
    const words = say(`template.place.${part}`);
    return pages === null ? words : `${words} (${say(`template.place.${pages}`)})`;
  }
  const words = [
    page === null ? "" : page === 1 ? say("template.place.first") : say("template.place.page", { page }),
    table === null ? "" : say("template.place.table", { table, row: row ?? 1 }),
    isBoxed ? say("template.place.box") : "",
    paragraph === null ? "" : say("template.place.paragraph", { paragraph }),
  ];
  return words.filter((one) => one !== "").join(", ");
}

/** What is wrong with a field, where, and what to do. */
export function faultSentence({ kind, written, place }: Fault, say: Say = sayInVietnamese): string {
  return say(`template.fault.${kind}`, { written, place: placeWords(place, say) });
}
