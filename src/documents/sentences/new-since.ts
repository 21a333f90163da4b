/**
 * What is new since the last text. By the days of the congresses where every one that was held has its own, and where these tell as many
 * before as the last text did; else by the number that the last text told.
 */
import { progressBase } from "../../congress/labels";
import { formatCount } from "../../vietnamese/count";
import { formatDay, formatSpan } from "../../vietnamese/date";
import { compareDays, dayFromNumber, dayNumber, isValidDay, type Day } from "../../vietnamese/day";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { figureSpan, said } from "../spans";
import { branchesIn, nameOf, nounOfRows, under, type Facts } from "./facts";
import { progressCount, progressFigure } from "./figures";
import { heldShare } from "./progress";

/** So many of the new ones are named. */
const MOST_NAMED = 5;

/** The last text: the day of its figures, "15/5/2025", and how many had met of how many, where that is known. */
export interface LastText {
  readonly lastAsOf: string;
  readonly lastHeld: number | null;
  readonly lastBase: number | null;
}

export interface New {
  /** The rows that are new; null where only their number is known. */
  readonly rows: readonly number[] | null;
  /** "từ ngày 16 đến 22/5/2025", or "so với ngày 15/5/2025" */
  readonly since: string;
  /** "05 chi bộ" */
  readonly count: Sentence;
  /** "9/20" and "14/20" */
  readonly from: Sentence;
  readonly to: Sentence;
}

/** Null where no day is given, nobody had met, or nobody has met since. */
export function newSince(facts: Facts, text: LastText): New | null {
  const { statistics, noun, shape } = facts;
  const { standing, progress, table } = statistics;
  const last = dayOf(text.lastAsOf);
  if (!last || !standing.asOf || compareDays(standing.asOf, last) <= 0) return null;
  if (shape !== "progress" && shape !== "summary") return null;
  const rows = table.branchCounts ? null : rowsAfter(facts, last);
  const isByDays =
    rows !== null && (text.lastHeld ?? progress.held - rows.length) === progress.held - rows.length;
  const before = isByDays ? progress.held - rows.length : text.lastHeld;
  if (before === null || before <= 0 || before >= progress.held) return null;
  const named = isByDays ? rows : null;
  const of = named === null ? noun : nounOfRows(facts, named);
  const base = progressBase(progress, facts.settings);
  const baseBefore = text.lastBase ?? base;
  const bare = (what: "heldBefore" | "baseBefore", count: number): Sentence =>
    figureSpan({ kind: "progress", what, block: null }, formatCount(count));
  return {
    rows: named,
    since: named
      ? formatSpan(dayFromNumber(dayNumber(last) + 1), standing.asOf)
      : `so với ngày ${formatDay(last)}`,
    count: said`${progressCount(facts, "new", progress.held - before)} ${of}`,
    from: said`${bare("heldBefore", before)}/${bare("baseBefore", baseBefore)}`,
    to: said`${progressFigure(facts, "held")}/${progressFigure(facts, "base")}`,
  };
}

/** "Thêm 05 chi bộ tổ chức đại hội" */
export function newHeadline({ count }: New): Sentence {
  return said`Thêm ${count} tổ chức đại hội`;
}

/** "từ ngày 16 đến 22/5/2025, thêm 05 chi bộ ... tổ chức đại hội ...: ..." */
export function newLead(facts: Facts, { since, count, rows }: New): Sentence {
  const names =
    rows === null || rows.length > MOST_NAMED ? "" : `: ${joinWords(rows.map((i) => nameOf(facts, i)))}`;
  return said`${since}, thêm ${count}${under(facts)} tổ chức đại hội${facts.ofTerm}${names}`;
}

/** The same with how many have met now: "..., nâng tổng số lên 14/20 chi bộ (đạt 70%)". */
export function newShort(facts: Facts, { since, count, to }: New): Sentence {
  return said`${since}, thêm ${count} tổ chức đại hội${facts.ofTerm}, nâng tổng số lên ${to} ${facts.noun}${heldShare(facts)}`;
}

/** "Số chi bộ đã tổ chức đại hội tăng từ 9/20 lên 14/20 (đạt 70%)." */
export function newProgress(facts: Facts, { from, to }: New): Sentence {
  return said`Số ${facts.noun} đã tổ chức đại hội tăng từ ${from} lên ${to}${heldShare(facts)}.`;
}

/** The rows that met after a day; null where one of those that met has no day of its own. */
function rowsAfter(facts: Facts, last: Day): readonly number[] | null {
  const days = branchesIn(facts, "held").map((row) => {
    const date = facts.statistics.table.dates[row];
    return { row, day: date?.kind === "days" ? date.last : null };
  });
  if (days.some(({ day }) => day === null)) return null;
  return days.filter(({ day }) => day !== null && compareDays(day, last) > 0).map(({ row }) => row);
}

function dayOf(text: string): Day | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && isValidDay(found) ? found : null;
}
