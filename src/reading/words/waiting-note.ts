/**
 * A sentence beside a table that names a branch of which the table has nothing, since it has not met: "Chi bộ Ban Điều hành chưa đại hội,
 * dự kiến ngày 28/5", "Còn 02 chi bộ chưa đại hội: Chi bộ Một (dự kiến 28/3), Chi bộ Hai (dự kiến 29/3)".
 */
import { clean } from "../../vietnamese/clean";
import { sentencesIn } from "./progress-words";
import { isNamedBehindKind } from "./row-words";

/** Branches that wait, with what is said of their congress. */
export interface Waiting {
  /** As the sentence has them. */
  readonly called: string;
  /** Their names; none where it is not sure where one ends and the next begins. */
  readonly names: readonly string[];
  /** "chưa đại hội, dự kiến ngày 28/5/2025" */
  readonly words: string;
}

const WAITING =
  /^(?:riêng |còn (?:lại )?)?((?:chi bộ|đảng bộ)\s+(?!(?:nào|chưa|không|đã|mà)(?!\p{L}))[^;:()]*?)(?:\s*\([^()]*\))?\s*,?\s+((?:hiện |vẫn )?chưa\s+(?:(?:tổ chức|tiến hành)\s+)?(?:đại hội|ĐH|tổ chức|tiến hành)(?!\p{L}).*)$/iu;
/** How many wait, and then their list. */
const LISTED =
  /^(?:(?:hiện|nay|đến nay|còn|còn lại|có|riêng) ){0,3}(\d{1,3}) (?:chi bộ|đảng bộ|chi, đảng bộ|đơn vị) (?:hiện |vẫn )?chưa (?:(?:tổ chức|tiến hành) )?(?:đại hội|ĐH|tổ chức|tiến hành)(?:,? (?:là|gồm|gồm có))?\s*[:,(]\s*(.*)$/iu;
/** "Còn 01 chi bộ (Chi bộ Hai) chưa đại hội, dự kiến ngày 28/3". */
const IN_BRACKETS =
  /^(?:(?:hiện|nay|đến nay|còn|còn lại|có|riêng) ){0,3}(\d{1,3}) (?:chi bộ|đảng bộ|chi, đảng bộ|đơn vị)\s*\(([^()]+)\)\s*,?\s*((?:hiện |vẫn )?chưa (?:(?:tổ chức|tiến hành) )?(?:đại hội|ĐH|tổ chức|tiến hành)(?!\p{L}).*)$/iu;
/** "Đã đại hội 9/10 chi bộ; còn Chi bộ Ba chưa đại hội": of those that are left a sentence speaks behind the others. */
const REST = /\s*[,;]\s+(?=(?:còn|riêng)\s+(?:lại\s+)?(?:\d+\s+)?(?:chi bộ|đảng bộ)(?!\p{L}))/iu;
const BRANCH = /^(?:chi bộ|đảng bộ)\s+\S/iu;
const LONGEST_NAME = 100;
/** Most texts do not have the word. */
const MAY_WAIT = /ch(?:ư|u\u031b)a/iu;

export function waitingIn(text: string): readonly Waiting[] {
  if (!MAY_WAIT.test(text)) return [];
  const sentences = sentencesIn(text).flatMap((sentence) => sentence.split(REST));
  return sentences.flatMap((sentence) => {
    const [, count, list = ""] = LISTED.exec(sentence) ?? [];
    if (count !== undefined) return waitingOf(list, Number(count));
    const [, number, those = "", said = ""] = IN_BRACKETS.exec(sentence) ?? [];
    if (number !== undefined)
      return waitingOf(those, Number(number)).map((one) => ({ ...one, words: clean(said) }));
    const [, called = "", words = ""] = WAITING.exec(sentence) ?? [];
    if (!isNamed(called) || called.length > LONGEST_NAME) return [];
    const parts = called.split(/\s*,\s*|\s+và\s+(?=chi bộ|đảng bộ)/iu).map(clean);
    const isSure = parts.every((part) => BRANCH.test(part));
    return [{ called: clean(called), names: isSure ? parts : [], words: clean(words) }];
  });
}

/** Those of a list, each with what stands in brackets behind it; sure where they are as many as the sentence says. */
function waitingOf(list: string, count: number): readonly Waiting[] {
  const parts = clean(list)
    .replace(/[\s.)]+$/u, (end) => (list.includes("(") && end.includes(")") ? ")" : ""))
    .split(/\s*[,;]\s+(?![^()]*\))|\s+và\s+(?=chi bộ|đảng bộ)/iu);
  const isSure = parts.length === count && parts.every(isNamed);
  return parts.flatMap((part) => {
    const [, called = "", words = ""] = /^([^()]+?)(?:\s*\(([^()]*)\))?$/u.exec(part) ?? [];
    if (called === "" || called.length > LONGEST_NAME) return [];
    const said = ["chưa đại hội", words].filter((one) => one !== "").join(", ");
    return [{ called, names: isSure ? [called] : [], words: said }];
  });
}

function isNamed(called: string): boolean {
  return BRANCH.test(called) && isNamedBehindKind(called);
}
