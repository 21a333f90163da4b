/** The progress on the as-of date: how many, what share, who is still to come and who holds none. */
import type { RowKind } from "../../congress/kinds";
import { plannedDate } from "../../congress/standing";
import { lowerFirst } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { formatDay, formatMonth, formatQuarter, formatSpan } from "../../vietnamese/date";
import type { Sentence } from "../document";
import { said, sentenceCase, together } from "../spans";
import { branchesIn, nameOf, nounOfRows, type Facts } from "./facts";
import { heldFigure, heldOfBase, progressFigure } from "./figures";

/** More pending branches than this are counted, not named. */
const MOST_NAMED = 3;
/** Exempt branches are named with their reasons up to a paragraph's worth. */
const MOST_EXEMPT_NAMED = 10;

export function progress(facts: Facts): readonly Sentence[] {
  return facts.onlyBranch === null
    ? [heldSentence(facts), pendingSentence(facts), exemptSentence(facts)]
    : [onlyExemptSentence(facts)];
}

function heldSentence(facts: Facts): Sentence {
  const { statistics, base, noun } = facts;
  const { held, required } = statistics.progress;
  const { asOf } = statistics.standing;
  const share = progressFigure(facts, "share");
  if (share.length === 0 || required === 0) return [];
  const until = asOf ? `đến ngày ${formatDay(asOf)}, ` : "";
  const so = until === "" ? "" : `tính ${until}`;
  if (held === 0) return sentenceCase(said`${so}chưa có ${noun} nào tổ chức đại hội.`);
  const met = heldOfBase(facts, noun);
  return sentenceCase(
    held === base
      ? said`${until}${met} đã hoàn thành đại hội (đạt ${share})${apart(facts)}.`
      : said`${so}đã có ${met} tổ chức đại hội (đạt ${share})${apart(facts)}.`,
  );
}

/** ", gồm 12 đảng bộ và 34 chi bộ", where both have met and every row says which it is. */
function apart(facts: Facts): Sentence {
  const held = branchesIn(facts, "held");
  const of = (kind: RowKind): readonly number[] => held.filter((i) => facts.kinds[i] === kind);
  const [organisations, branches] = [of("organisation"), of("branch")];
  const isWhole = organisations.length + branches.length === held.length;
  if (!isWhole || organisations.length === 0 || branches.length === 0) return [];
  const [first, second] = [nounOfRows(facts, organisations), nounOfRows(facts, branches)];
  // An office that calls all its rows by one noun does not tell them apart.
  if (first === second) return [];
  const counts = [
    heldFigure("organisations", organisations.length),
    heldFigure("branches", branches.length),
  ] as const;
  return said`, gồm ${counts[0]} ${first} và ${counts[1]} ${second}`;
}

function pendingSentence(facts: Facts): Sentence {
  const { statistics } = facts;
  const { pending, held } = statistics.progress;
  const branches = statistics.table.branchCounts ? [] : branchesIn(facts, "pending");
  if (pending === 0) return [];
  if (held === 0) return planSentence(facts, branches);
  const count = said`Còn ${progressFigure(facts, "pending")} ${nounOfRows(facts, branches)} chưa đại hội`;
  return listed(
    count,
    branches.map((i) => pendingName(facts, i)),
    MOST_NAMED,
  );
}

/** Before the first congress: who is due when. */
function planSentence(facts: Facts, branches: readonly number[]): Sentence {
  const plans = branches.flatMap((i) => {
    const time = plannedTime(facts, i);
    return time === null ? [] : [`${nameOf(facts, i)} đại hội ${time}`];
  });
  return plans.length === 0 || branches.length > MOST_NAMED ? [] : said`Theo kế hoạch, ${plans.join("; ")}.`;
}

function exemptSentence(facts: Facts): Sentence {
  const { statistics } = facts;
  const { exempt } = statistics.progress;
  const branches = statistics.table.branchCounts ? [] : branchesIn(facts, "exempt");
  if (exempt === 0) return [];
  const count = said`Có ${progressFigure(facts, "exempt")} ${nounOfRows(facts, branches)} không tổ chức đại hội`;
  return listed(
    count,
    branches.map((i) => `${nameOf(facts, i)}${exemptReason(facts, i)}`),
    MOST_EXEMPT_NAMED,
  );
}

/** A document about one branch tells why it has no congress. */
function onlyExemptSentence(facts: Facts): Sentence {
  const { under, ofTerm } = facts;
  return together(
    branchesIn(facts, "exempt").map(
      (i) => `${nameOf(facts, i)}${under} không tổ chức Đại hội${ofTerm}${exemptReason(facts, i)}.`,
    ),
  );
}

/** "... là A.", "...: A; B." Names may hold commas and "và" of their own. Of more than `most` only the count is told. */
function listed(count: Sentence, names: readonly string[], most: number): Sentence {
  if (names.length === 0 || names.length > most) return said`${count}.`;
  return names.length === 1 ? said`${count} là ${names.join("")}.` : said`${count}: ${names.join("; ")}.`;
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
