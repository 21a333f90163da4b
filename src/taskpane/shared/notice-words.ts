/** What a notice says, in the words of the pane's language. */
import { problemSentence } from "../../analysis/sentences";
import type { MessageKey, Say } from "../../i18n/messages";
import { formatCount } from "../../vietnamese/count";
import type { Notice, ToCheck } from "../core/notices";
import { outputWords } from "./output-words";

const MOST_NAMED = 5;

/** Which formulas stay, a few of them by name. */
export function leftWords(open: readonly string[], say: Say): string {
  const named = open.slice(0, MOST_NAMED).join(", ");
  return say("fix.left", { count: open.length, cells: open.length > MOST_NAMED ? `${named}, …` : named });
}

/**
 * How much is to be checked of what something was made of, and where the first of it stands; where nothing is, what else is
 * good to know: a bar that asks for something to be done has two lines.
 */
function toCheckWords(
  { toCheck = 0, cells = [], more = false }: Partial<ToCheck>,
  say: Say,
  otherwise: MessageKey | null,
): readonly string[] {
  if (toCheck === 0) return otherwise === null ? [] : [say(otherwise)];
  const named = [...cells, ...(more ? ["…"] : [])].join(", ");
  const words = { count: formatCount(toCheck), cells: named };
  return [say(cells.length > 0 ? "notice.to-check-at" : "notice.to-check", words)];
}

export function noticeWords(notice: Notice, say: Say): string {
  switch (notice.kind) {
    case "refused":
      return problemSentence(notice.name, notice.problem, say);
    case "made":
      return [
        ...notice.sheets.map(({ kind, name, rows }) => outputWords(say, "made", kind, { sheet: name, rows })),
        ...toCheckWords(
          notice,
          say,
          notice.sheets.some(({ kind }) => kind === "summary") ? "notice.source-unchanged" : null,
        ),
        ...(notice.outdated ? [say("notice.outdated")] : []),
      ].join(" ");
    case "joined": {
      const { sheet, all, counted, toSee } = notice;
      const words = { sheet, all: formatCount(all), counted: formatCount(counted) };
      const more = toSee > 0 ? ` ${say("notice.joined-to-see", { count: formatCount(toSee) })}` : "";
      return say("notice.joined", words) + more;
    }
    case "inserted":
      return say("notice.inserted", { cell: notice.cell, sheet: notice.sheet });
    case "fixed":
      return [
        say("notice.fixed", { count: notice.cells, sheets: notice.sheets }),
        ...(notice.open.length > 0 ? [leftWords(notice.open, say)] : []),
      ].join(" ");
    case "template":
    case "sample":
      return say(`notice.${notice.kind}`, { sheet: notice.sheet });
    case "form":
      return say("notice.form", { sheet: notice.sheet });
    case "unicode-copy":
      return say("notice.unicode-copy", { sheet: notice.sheet });
    case "excel":
      return say(`notice.excel.${notice.code}`, { sheet: notice.sheet, detail: notice.detail });
    case "opened":
      return say("notice.opened", { name: notice.name });
    case "copied":
      return [say("notice.copied"), ...toCheckWords(notice, say, "notice.copied-where")].join(" ");
    case "saved":
      return [
        ...(notice.remade ? [say("outdated.remade")] : []),
        say("notice.saved", { name: notice.name }),
        ...(notice.missing ?? []).slice(0, MOST_NAMED).map((field) => say("template.missing", { field })),
        ...toCheckWords(notice, say, "notice.saved-where"),
      ].join(" ");
    case "template-wrong":
      return [say("notice.template-wrong"), ...notice.sentences.slice(0, MOST_NAMED)].join(" ");
    case "edited":
      return say("notice.edited", { cell: notice.address });
    case "sums-put":
      return say("notice.sums-put", { count: notice.count });
    case "failed":
      return say("notice.failed", { detail: notice.detail });
    default:
      return say(`notice.${notice.kind}`);
  }
}
