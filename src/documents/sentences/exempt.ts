/** Who holds no congress, each with its reason, told once; who was appointed there was not elected. */
import { wordsOf } from "../../congress/planned";
import { clean } from "../../vietnamese/clean";
import { fromCapitals, lowerFirst } from "../../vietnamese/capitals";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { joinedBy, joinSentences, said, sentenceCase, textOf } from "../spans";
import { spelledOut } from "./abbreviations";
import { branchesIn, congress, countIn, nameOf, nounOfRows, under, type Facts } from "./facts";
import { progressCount, rowCount } from "./figures";
import { withBranchNames } from "./merged-into";

/** What stands for those that hold none; in public nothing of those without a reason. `isApart` where no number of branches stands right before. */
export function exempt(facts: Facts, isApart = false): readonly Sentence[] {
  const { statistics, wording, settings } = facts;
  const rows = statistics.table.branchCounts ? [] : branchesIn(facts, "exempt");
  const beside = settings.progressBase === "all" || isApart ? "" : "ngoài số này, ";
  const told = rows.length > wording.namedUpTo ? countedExempt(facts, rows) : namedExempt(facts, rows);
  if (told.length === 0 || facts.shape === "one")
    return facts.shape === "none" && told.length > 0 ? [sentenceCase(said`${told}.`)] : [];
  return [sentenceCase(said`${facts.shape === "none" ? "" : beside}${told}${appointedAt(facts, rows)}.`)];
}

function countedExempt(facts: Facts, rows: readonly number[]): Sentence {
  const reasons = new Set(rows.map((i) => reasonOf(facts, i)));
  const [reason = ""] = reasons;
  const count = said`${progressCount(facts, "exempt", rows.length)} ${nounOfRows(facts, rows)}`;
  if (facts.shape !== "none" && !facts.wording.internal && (reasons.size > 1 || reason === "")) return [];
  return reasons.size > 1 || reason === ""
    ? said`có ${count} không tổ chức đại hội`
    : because(facts, count, reason);
}

function namedExempt(facts: Facts, rows: readonly number[]): Sentence {
  const byReason = new Map<string, string[]>();
  for (const i of rows) {
    const reason = reasonOf(facts, i);
    if (
      reason === "" &&
      facts.shape !== "none" &&
      !facts.wording.internal &&
      appointedWords(facts, i) === null
    )
      continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), nameOf(facts, i)]);
  }
  const groups = [...byReason];
  // "A mới sáp nhập và B mới thành lập nên không tổ chức đại hội": one end for all that can have it, but "A ghép với C và B …" joins A to both.
  const isBlurred = groups.slice(0, -1).some(([reason]) => NAMES_ANOTHER.test(reason));
  const alike = isBlurred ? [] : groups.filter(([reason]) => PREDICATE.test(reason));
  const joined = alike.map(([reason, names]) => `${joinWords(names)} ${reason}`);
  const others = groups.filter((group) => !alike.includes(group));
  return joinedBy("; ", [
    joined.length === 0 ? "" : said`${joinWords(joined)} nên không tổ chức đại hội`,
    ...others.map(([reason, names]) => because(facts, said`${joinWords(names)}`, reason)),
  ]);
}

function because(facts: Facts, who: Sentence, reason: string): Sentence {
  const none = `không tổ chức ${facts.shape === "none" ? congress(facts) : "đại hội"}`;
  if (reason === "") return said`${who} ${none}`;
  return PREDICATE.test(reason) ? said`${who} ${reason} nên ${none}` : said`${who} ${none} do ${reason}`;
}

/** It ends in the name of another, which "và" would join to the next. */
const NAMES_ANOTHER = /(?<!\p{L})(?:với|vào|về|sang|cùng) \p{Lu}[^,;]*$/u;
/** Words that a branch can be the subject of. */
const PREDICATE =
  /^(?:mới|đã|đang|chuẩn bị|chờ|giải thể|sáp nhập|thành lập|hợp nhất|chia tách|tách|không|chưa|được|có|còn|chuyển|tạm|sắp)(?!\p{L})/iu;
/** "được chỉ định", "Ban Thường vụ Đảng ủy chỉ định", but not what is still to come. */
const APPOINTED = /^(?!(?:chờ|chưa|đề nghị|xin)(?!\p{L}))(?:[^\s()]+\s+){0,7}?chỉ định\s*/iu;

/** "không phải tổ chức đại hội", and the signs behind it. */
const NOT_HELD =
  /^(?:\d+ (?:chi|đảng) bộ |nên )?không (?:phải )?(?:tổ chức|đại hội|ĐH|tiến hành)(?!\p{L})(?: đại hội| ĐH)?[\s,;:.(–-]*(?:(?:do|vì|lý do)(?!\p{L}))?[\s:]*/iu;

/** " – không ĐH", behind all that it says. */
const NONE_BEHIND =
  /(?<=\S)\s*[–-]\s*(?:nên )?không (?:phải )?(?:tổ chức|đại hội|ĐH|tiến hành)(?: đại hội| ĐH)?[\s.]*$/iu;

/** "giải thể chi bộ do …": what happened to the branch, of which the sentence speaks already. */
const OF_ITSELF =
  /((?:giải thể|sáp nhập|hợp nhất|chia tách)) (?:chi|đảng) bộ(?=\s*(?:$|[(,;.])|\s+(?:do|vì|để|vào|với|theo|từ)(?!\p{L}))/gu;

/** That all are through is no reason why some hold none. */
const THROUGH =
  /^(?:(?:đã|cơ bản) )*(?:xong|hoàn thành)(?: (?:toàn bộ|đại hội|ĐH|100 ?%|theo kế hoạch|theo KH))*[\s.]*$/iu;

/** What the note says behind "không tổ chức đại hội", without who was appointed. */
export function reasonOf(facts: Facts, i: number): string {
  const reason = piecesOf(wordsOf(facts.statistics.table, i))
    .filter((piece) => piece !== "" && !APPOINTED.test(piece) && !THROUGH.test(piece))
    .join(", ")
    .replace(/^(?:do|vì|lý do)(?!\p{L})[\s:]*/iu, "")
    .replace(/,?\s*(?:nên )?không (?:phải )?(?:tổ chức|tiến hành)(?: đại hội| ĐH)?[\s.]*$/iu, "")
    .replace(/[\s.;,]+$/, "");
  const bare = fromCapitals(inPairs(reason));
  const told = spelledOut(isOwnBody(facts, i, bare) ? bare : lowerFirst(bare))
    .replace(/^(?:chi|đảng) bộ\s+(?=(?:được\s+)?(?:mới|thành lập|giải thể|sáp nhập|hợp nhất)(?!\p{L}))/u, "")
    .replace(OF_ITSELF, "$1")
    .replace(/^((?:đã |mới )?sáp nhập) (?=(?:Chi|Đảng) bộ (?!.*(?:vào|với|thành|và) ))/u, "$1 với ")
    .replace(/(?<!\p{L})(từ|thành lập|giải thể|sáp nhập) (?=\d{1,2}\/\d{1,2}(?!\d))/gu, "$1 ngày ")
    .replace(
      /(?<!\p{L})(từ|thành lập|giải thể|sáp nhập|hợp nhất|chia tách) (?=\d{1,2}\/\d{4})/gu,
      "$1 tháng ",
    )
    .replace(/\s*[(,]\s*(?:theo )?(?=quyết định (?:ngày|tháng|năm|của))([^(),]+)\)?/gu, " theo $1");
  return withBranchNames(facts, withYear(facts, told));
}

/** "Viện giải thể" of "Chi bộ Viện Nghiên cứu sư phạm": the body whose branch it is, by the first word of its name. */
function isOwnBody(facts: Facts, i: number, reason: string): boolean {
  const [body = ""] = /(?<=^(?:Chi|Đảng) bộ )\p{Lu}\p{Ll}+(?= \p{L})/u.exec(nameOf(facts, i)) ?? [];
  return body !== "" && reason.startsWith(`${body} `);
}

/** "từ ngày 01/3" has been: in the year of the figures, where that is not behind them. */
function withYear({ statistics: { standing } }: Facts, told: string): string {
  const { asOf } = standing;
  return told.replace(
    /(ngày \d{1,2}\/(\d{1,2}))(?![\d/]|\s*(?:đến|và|,|-))/gu,
    (day: string, _all, month: string) => (asOf && Number(month) < asOf.month ? `${day}/${asOf.year}` : day),
  );
}

/** What happened to it, in two words: "mới thành lập", "giải thể"; "" where the note says something else, or nothing. */
export function shortReason(facts: Facts, i: number): string {
  const reason = reasonOf(facts, i);
  if (/^(?:mới thành lập|thành lập mới)(?!\p{L})/u.test(reason)) return "mới thành lập";
  return (
    /^(?:(?:mới|đã|được|sẽ|chuẩn bị)\s+)?(giải thể|sáp nhập|hợp nhất|chia tách)(?!\p{L})/u.exec(
      reason,
    )?.[1] ?? ""
  );
}

/** What became part of another, or is no more: whoever lists it among those that a committee has counts one too many. */
const GONE =
  /(?<!\p{L})(?<!(?:chờ|đang|sắp|sẽ|xin|mới|vừa|chưa|từ|sau|chuẩn bị|dự kiến|đề nghị|đề án|thủ tục|kế hoạch|chủ trương|cơ sở) )(?:sáp nhập|hợp nhất|giải thể|chuyển giao|nhập (?:vào|về|với)|(?:kết thúc|chấm dứt|ngừng|dừng) hoạt động)(?!\p{L})|(?:mới|vừa) (?:sáp nhập|nhập) (?:vào|về)(?!\p{L})/iu;
const NEW = /thành lập|chỉ định/iu;

/** Whether a branch that holds no congress may have been merged, dissolved or handed over, so that its committee no longer has it. */
export function mayBeGone(facts: Facts, i: number): boolean {
  const words = wordsOf(facts.statistics.table, i).normalize("NFC");
  return GONE.test(words) && !NEW.test(words) && appointedWords(facts, i) === null;
}

/** Without the half of a bracket whose other half was left behind. */
function inPairs(text: string): string {
  const [open, closed] = [text.split("(").length, text.split(")").length];
  if (closed > open) return inPairs(text.replace(/[\s.;]*\)([^)]*)$/u, "$1"));
  return open > closed ? inPairs(text.replace(/\s*\(([^(]*)$/u, ", $1").replace(/^, |, $/gu, "")) : text;
}

/** The pieces of a note, without that no congress is held. */
function piecesOf(note: string): readonly string[] {
  return clean(note)
    .replace(NONE_BEHIND, "")
    .split(/\s*[,;]\s*|\s+\((?=[^()]*chỉ định)/u)
    .map((piece) => {
      const rest = piece.replace(NOT_HELD, "").replace(/^[\s,;:.(–-]+(?=\p{L})/u, "");
      return rest === piece ? piece : rest.replace(/^([^(]*)\)[\s.]*$/u, "$1");
    })
    .flatMap((piece) => {
      // "chỉ định cấp ủy (mới thành lập)": behind who was appointed stands why.
      const [, appointed = "", why = ""] = /^([^()]*)\(([^()]+)\)[\s.]*$/u.exec(piece) ?? [];
      return APPOINTED.test(appointed) && PREDICATE.test(why) ? [appointed.trim(), why] : [piece];
    });
}

/** " mà được chỉ định cấp ủy" of one; of several "; A được chỉ định chi ủy gồm 05 đồng chí, B được chỉ định bí thư". */
function appointedAt(facts: Facts, rows: readonly number[]): Sentence {
  if (rows.length > facts.wording.namedUpTo) return [];
  const [only, another] = rows;
  const words = only === undefined || another !== undefined ? null : appointedWords(facts, only);
  if (only !== undefined && words !== null) {
    const reason = reasonOf(facts, only);
    return reason === "" || PREDICATE.test(reason)
      ? said` mà được chỉ định ${words}`
      : said`; ${nounOfRows(facts, rows)} này được chỉ định ${words}`;
  }
  const told = appointedOfSeveral(facts, rows);
  return told.length === 0 ? [] : said`; ${told}`;
}

function appointedOfSeveral(facts: Facts, rows: readonly number[]): Sentence {
  const counts = rows.map((i) => countIn(facts, "appointed", i) ?? 0);
  // All that were just named have a committee of their own: its size alone is new.
  if (rows.length > 2 && counts.every((count) => count > 2)) {
    const sizes = rows.map((i, at) => rowCount(facts, i, "appointed", counts[at] ?? 0));
    const noun = rows.every((i) => facts.kinds[i] === "branch") ? "chi ủy" : "cấp ủy";
    return said`các ${nounOfRows(facts, rows)} này được chỉ định ${noun} gồm lần lượt ${joinSentences(sizes.map((size) => said`${size}`))} đồng chí`;
  }
  const all = rows.map((i) => appointedWords(facts, i));
  const alike = new Set(all.map((words) => (words === null ? "" : textOf(words))));
  const [shared = ""] = alike;
  if (rows.length > 1 && alike.size === 1 && /^\p{L}+(?: \p{L}+)?$/u.test(shared))
    return said`các ${nounOfRows(facts, rows)} này được chỉ định ${shared}`;
  return joinedBy(
    ", ",
    rows.flatMap((i, at) => {
      const words = all[at] ?? null;
      return words === null ? [] : [said`${nameOf(facts, i)} được chỉ định ${words}`];
    }),
  );
}

/** "chi ủy gồm 05 đồng chí", "bí thư"; null where nobody was. */
export function appointedWords(facts: Facts, i: number): Sentence | null {
  const count = countIn(facts, "appointed", i);
  const kind = facts.kinds[i];
  const note = piecesOf(wordsOf(facts.statistics.table, i)).find((piece) => APPOINTED.test(piece));
  if (count === null || count === 0) {
    if (note === undefined) return null;
    const whom = inPairs(note.replace(APPOINTED, "").replace(/[\s.;]+$/, ""));
    // "Cấp ủy do Đảng ủy chỉ định": who is appointed stands before it, or is not said.
    if (whom === "") return said`${/^(?:ban )?chi ủy(?!\p{L})/iu.test(note) ? "chi ủy" : "cấp ủy"}`;
    // "cấp ủy 03 đ/c"
    return said`${spelledOut(whom).replace(/(?<=^(?:chi|cấp) ủy )(?=\d)/iu, "gồm ")}`;
  }
  if (count === 1 && kind === "branch") return said`bí thư`;
  const committee = kind === "branch" && count > 2 ? "chi ủy" : "cấp ủy";
  return said`${committee} gồm ${rowCount(facts, i, "appointed", count)} đồng chí`;
}

/** A text about one branch that holds none tells whose it is. */
export function onlyExempt(facts: Facts, i: number): Sentence {
  return said`${because(facts, said`${nameOf(facts, i)}${under(facts)}`, reasonOf(facts, i))}${facts.ofTerm}.`;
}
