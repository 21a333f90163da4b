/** The progress on the as-of date: how many, what share, who is still to come and who holds none. */
import type { RowKind } from "../../congress/kinds";
import { plannedDate } from "../../congress/standing";
import { lowerFirst, sentenceCase } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { formatCount } from "../../vietnamese/count";
import { formatDay, formatMonth, formatQuarter, formatSpan } from "../../vietnamese/date";
import { basisPhrase, onBasis } from "../bulletin/basis";
import type { Block } from "../document";
import { branchesIn, nameOf, nounOfRows, ofBranches, shareOf, type Facts } from "./facts";

/** More pending branches than this are counted, not named. */
const MOST_NAMED = 3;
/** Exempt branches are named with their reasons up to a paragraph's worth. */
const MOST_EXEMPT_NAMED = 10;

export function progress(facts: Facts): Block {
  const isOne = facts.onlyBranch !== null;
  const sentences = isOne
    ? [onlyExemptSentence(facts)]
    : [heldSentence(facts), pendingSentence(facts), exemptSentence(facts)];
  const told = sentences.filter((sentence) => sentence !== "").join(" ");
  // Where nobody is to meet there is no lead for a basis to stand in.
  const text = facts.statistics.progress.required === 0 ? onBasis(basisPhrase(facts), told, isOne) : told;
  return { kind: "progress", paragraphs: text === "" ? [] : [text], points: [] };
}

function heldSentence(facts: Facts): string {
  const { statistics, base, noun } = facts;
  const { held, required } = statistics.progress;
  const { asOf } = statistics.standing;
  const day = asOf ? formatDay(asOf) : null;
  const share = shareOf(facts, held, base);
  if (share === null || required === 0) return "";
  if (held === 0)
    return sentenceCase(`${day ? `tính đến ngày ${day}, ` : ""}chưa có ${noun} nào tổ chức đại hội.`);
  if (held === base)
    return sentenceCase(
      `${day ? `đến ngày ${day}, ` : ""}${ofBranches(noun, held, base)} đã hoàn thành đại hội (đạt 100%)${apart(facts)}.`,
    );
  return sentenceCase(
    `${day ? `tính đến ngày ${day}, ` : ""}đã có ${ofBranches(noun, held, base)} tổ chức đại hội (đạt ${share})${apart(facts)}.`,
  );
}

/** ", gồm 12 đảng bộ và 34 chi bộ", where both have met and every row says which it is. */
function apart(facts: Facts): string {
  const held = branchesIn(facts, "held");
  const of = (kind: RowKind): readonly number[] => held.filter((i) => facts.kinds[i] === kind);
  const [organisations, branches] = [of("organisation"), of("branch")];
  const isWhole = organisations.length + branches.length === held.length;
  if (!isWhole || organisations.length === 0 || branches.length === 0) return "";
  const nouns = [organisations, branches].map((rows) => nounOfRows(facts, rows));
  // An office that calls all its rows by one noun does not tell them apart.
  if (new Set(nouns).size < nouns.length) return "";
  const [first = "", second = ""] = nouns;
  return `, gồm ${formatCount(organisations.length)} ${first} và ${formatCount(branches.length)} ${second}`;
}

function pendingSentence(facts: Facts): string {
  const { statistics } = facts;
  const { pending, held } = statistics.progress;
  const branches = statistics.table.branchCounts ? [] : branchesIn(facts, "pending");
  if (pending === 0) return "";
  if (held === 0) return planSentence(facts, branches);
  const count = `Còn ${formatCount(pending)} ${nounOfRows(facts, branches)} chưa đại hội`;
  const named = branches.map((i) => pendingName(facts, i));
  return named.length === 0 || named.length > MOST_NAMED ? `${count}.` : listed(count, named);
}

/** Before the first congress: who is due when. */
function planSentence(facts: Facts, branches: readonly number[]): string {
  const plans = branches.flatMap((i) => {
    const time = plannedTime(facts, i);
    return time === null ? [] : [`${nameOf(facts, i)} đại hội ${time}`];
  });
  return plans.length === 0 || branches.length > MOST_NAMED ? "" : `Theo kế hoạch, ${plans.join("; ")}.`;
}

function exemptSentence(facts: Facts): string {
  const { statistics } = facts;
  const { exempt } = statistics.progress;
  const branches = statistics.table.branchCounts ? [] : branchesIn(facts, "exempt");
  if (exempt === 0) return "";
  const named = branches.map((i) => exemptName(facts, i));
  const count = `Có ${formatCount(exempt)} ${nounOfRows(facts, branches)} không tổ chức đại hội`;
  return named.length === 0 || named.length > MOST_EXEMPT_NAMED ? `${count}.` : listed(count, named);
}

/** A bulletin about one branch tells why it has no congress. */
function onlyExemptSentence(facts: Facts): string {
  const { under, ofTerm } = facts;
  return branchesIn(facts, "exempt")
    .map((i) => `${nameOf(facts, i)}${under} không tổ chức Đại hội${ofTerm}${exemptReason(facts, i)}.`)
    .join("");
}

/** "... là A.", "...: A; B." Names may hold commas and "và" of their own. */
function listed(count: string, names: readonly string[]): string {
  return names.length === 1 ? `${count} là ${names.join("")}.` : `${count}: ${names.join("; ")}.`;
}

function pendingName(facts: Facts, i: number): string {
  const time = plannedTime(facts, i);
  return time === null ? nameOf(facts, i) : `${nameOf(facts, i)} (dự kiến ${time})`;
}

/** "ngày 21/4/2017", "tháng 4/2020", "quý II/2020"; null without a plan. */
function plannedTime(facts: Facts, i: number): string | null {
  const { table, standing } = facts.statistics;
  const date = plannedDate(table, standing, i);
  if (date?.kind === "month") return `tháng ${formatMonth(date)}`;
  if (date?.kind === "quarter") return `quý ${formatQuarter(date)}`;
  return date && formatSpan(date.first, date.last);
}

function exemptName(facts: Facts, i: number): string {
  return `${nameOf(facts, i)}${exemptReason(facts, i)}`;
}

/** " (giải thể)", or "". */
function exemptReason(facts: Facts, i: number): string {
  const { table } = facts.statistics;
  const reason = clean(table.notes[i] ?? "")
    .replace(/^không (?:phải )?(?:tổ chức|đại hội|tiến hành)(?: đại hội| ĐH)?\s*/iu, "")
    .replace(/^[\s,;:.(–-]*(?:do|vì|lý do)?[\s:]*/iu, "")
    .replace(/[\s.;]+$/, "");
  const inside = withoutStrayBracket(reason);
  return inside === "" ? "" : ` (${lowerFirst(inside)})`;
}

/** Without the closing bracket of one that was taken away with the opening words. */
function withoutStrayBracket(text: string): string {
  return text.split(")").length > text.split("(").length ? text.replace(/[\s.;]*\)$/, "") : text;
}
