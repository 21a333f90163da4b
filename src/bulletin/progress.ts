/** The progress on the as-of date: how many, what share, who is still to come and who holds none. */
import { compareDays } from "../vietnamese/day";
import { clean } from "../vietnamese/clean";
import { formatCount } from "../vietnamese/count";
import { formatDay, formatSpan } from "../vietnamese/date";
import type { CongressDate } from "../congress/table";
import type { State } from "../congress/standing";
import type { Block } from "./bulletin";
import { begin, branchName, ofBranches, shareOf, type Facts } from "./facts";

/** More pending branches than this are counted, not named. */
const MOST_NAMED = 3;
/** Exempt branches are named with their reasons up to a paragraph's worth. */
const MOST_EXEMPT_NAMED = 10;

export function progress(facts: Facts): Block {
  const sentences =
    facts.onlyBranch === null ? [heldSentence(facts), pendingSentence(facts), exemptSentence(facts)] : [];
  const text = sentences.filter((sentence) => sentence !== "").join(" ");
  return { kind: "progress", paragraphs: text === "" ? [] : [text], points: [] };
}

function heldSentence(facts: Facts): string {
  const { statistics, base, noun } = facts;
  const { held } = statistics.progress;
  const { asOf } = statistics.standing;
  const day = asOf ? formatDay(asOf) : null;
  const share = shareOf(facts, held, base);
  if (share === null) return "";
  if (held === 0) return begin(`${day ? `tính đến ngày ${day}, ` : ""}chưa có ${noun} nào tổ chức đại hội.`);
  if (held === base)
    return begin(
      `${day ? `đến ngày ${day}, ` : ""}${ofBranches(facts, held, base)} đã hoàn thành đại hội (đạt 100%).`,
    );
  return begin(
    `${day ? `tính đến ngày ${day}, ` : ""}đã có ${ofBranches(facts, held, base)} tổ chức đại hội (đạt ${share}).`,
  );
}

function pendingSentence(facts: Facts): string {
  const { statistics, noun } = facts;
  const { pending, held } = statistics.progress;
  if (pending === 0) return "";
  const named = statistics.table.branchCounts
    ? []
    : branchesIn(facts, "pending").map((i) => pendingName(facts, i));
  const count = `${held === 0 ? "Có" : "Còn"} ${formatCount(pending)} ${noun} chưa đại hội`;
  return named.length === 0 || named.length > MOST_NAMED
    ? held === 0
      ? ""
      : `${count}.`
    : listed(count, named);
}

function exemptSentence(facts: Facts): string {
  const { statistics, noun } = facts;
  const { exempt } = statistics.progress;
  if (exempt === 0) return "";
  const named = statistics.table.branchCounts
    ? []
    : branchesIn(facts, "exempt").map((i) => exemptName(facts, i));
  const count = `Có ${formatCount(exempt)} ${noun} không tổ chức đại hội`;
  return named.length === 0 || named.length > MOST_EXEMPT_NAMED ? `${count}.` : listed(count, named);
}

/** "... là A.", "...: A; B." Names may hold commas and "và" of their own. */
function listed(count: string, names: readonly string[]): string {
  return names.length === 1 ? `${count} là ${names.join("")}.` : `${count}: ${names.join("; ")}.`;
}

export function branchesIn(facts: Facts, state: State): readonly number[] {
  return facts.statistics.standing.states.flatMap((found, i) => (found === state ? [i] : []));
}

function pendingName(facts: Facts, i: number): string {
  const { table, standing } = facts.statistics;
  const name = branchName(table.names[i] ?? "", facts.noun);
  const date = table.dates[i] ?? null;
  // A day that has passed is no plan any more.
  const passed =
    date?.kind === "days" && standing.asOf !== null && compareDays(date.last, standing.asOf) <= 0;
  return date === null || passed ? name : `${name} (dự kiến ${plannedTime(date)})`;
}

function plannedTime(date: CongressDate): string {
  if (date.kind === "month") return `tháng ${date.month}/${date.year}`;
  if (date.kind === "quarter") return `quý ${["I", "II", "III", "IV"][date.quarter - 1] ?? ""}/${date.year}`;
  return formatSpan(date.first, date.last);
}

function exemptName(facts: Facts, i: number): string {
  const { table } = facts.statistics;
  const name = branchName(table.names[i] ?? "", facts.noun);
  const reason = clean(table.notes[i] ?? "")
    .replace(/^không (?:phải )?(?:tổ chức|đại hội|tiến hành)(?: đại hội| ĐH)?\s*/iu, "")
    .replace(/^[\s,;:.(–-]*(?:do|vì|lý do)?[\s:]*/iu, "")
    .replace(/[\s).;]+$/, "");
  return reason === "" ? name : `${name} (${reason.charAt(0).toLowerCase()}${reason.slice(1)})`;
}
