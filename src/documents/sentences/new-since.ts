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
import { branchesIn, nameOf, namesOf, nounOfRows, termBehind, under, type Facts } from "./facts";
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

export interface Since {
  readonly last: Day;
  /** "từ ngày 16 đến 22/5/2025", or "so với ngày 15/5/2025" */
  readonly since: string;
  /** How many have met since. */
  readonly count: number;
  /** Which; null where only their number is known. */
  readonly rows: readonly number[] | null;
  readonly heldBefore: number;
  readonly baseBefore: number;
}

/** Null where no day is given, nobody had met then, or more than now. */
export function sinceLast(facts: Facts, text: LastText): Since | null {
  const { statistics, shape } = facts;
  const { standing, progress, table } = statistics;
  const last = dayOf(text.lastAsOf);
  // No text is of the same day, or of a later one.
  if (!last || !standing.asOf || compareDays(standing.asOf, last) <= 0) return null;
  if (shape !== "progress" && shape !== "summary") return null;
  const rows = table.branchCounts ? null : rowsAfter(facts, last);
  const byDays = rows && progress.held - rows.length;
  const isByDays = byDays !== null && (text.lastHeld ?? byDays) === byDays;
  const heldBefore = isByDays ? byDays : text.lastHeld;
  if (heldBefore === null || heldBefore <= 0 || heldBefore > progress.held) return null;
  return {
    last,
    since: isByDays
      ? formatSpan(dayFromNumber(dayNumber(last) + 1), standing.asOf)
      : `so với ngày ${formatDay(last)}`,
    count: progress.held - heldBefore,
    rows: isByDays ? rows : null,
    heldBefore,
    baseBefore: text.lastBase ?? progressBase(progress, facts.settings),
  };
}

/** The same where somebody has met since. */
export function newSince(facts: Facts, text: LastText): Since | null {
  const since = sinceLast(facts, text);
  return since && since.count > 0 ? since : null;
}

/** "05 chi bộ" */
export function newCount(facts: Facts, { count, rows }: Since): Sentence {
  return said`${progressCount(facts, "new", count)} ${rows === null ? facts.noun : nounOfRows(facts, rows)}`;
}

/** "Thêm 05 chi bộ tổ chức đại hội" */
export function newHeadline(facts: Facts, since: Since): Sentence {
  return said`Thêm ${newCount(facts, since)} tổ chức đại hội`;
}

/** "từ ngày 16 đến 22/5/2025, thêm 05 chi bộ ... tổ chức đại hội ...: ..." */
export function newLead(facts: Facts, since: Since, before: string): Sentence {
  const names = named(since, (rows) => joinWords(rows.map((i) => nameOf(facts, i))));
  return said`${since.since}, thêm ${newCount(facts, since)}${under(facts, before)} tổ chức đại hội${termBehind(facts, before)}${names}`;
}

/** The same with how many have met now: "..., nâng tổng số lên 14/20 chi bộ (đạt 70%)". */
export function newShort(facts: Facts, since: Since): Sentence {
  return said`${since.since}, thêm ${newCount(facts, since)} tổ chức đại hội${facts.ofOrdinal}, nâng tổng số lên ${heldNow(facts)} ${facts.noun}${heldShare(facts)}`;
}

/** "Số chi bộ đã tổ chức đại hội tăng từ 9/20 lên 14/20 (đạt 70%)." */
export function newProgress(facts: Facts, since: Since): Sentence {
  return said`Số ${facts.noun} đã tổ chức đại hội tăng từ ${heldThen(since)} lên ${heldNow(facts)}${heldShare(facts)}.`;
}

/** For the inside, behind how many have met: "tăng 05 chi bộ so với ngày 15/5/2025 (9/20): A, B". */
export function newInside(facts: Facts, since: Since): Sentence {
  const names = named(since, (rows) => namesOf(facts, rows));
  return said`tăng ${newCount(facts, since)} so với ngày ${formatDay(since.last)} (${heldThen(since)})${names}`;
}

function named({ rows }: Since, list: (rows: readonly number[]) => string): string {
  return rows === null || rows.length > MOST_NAMED ? "" : `: ${list(rows)}`;
}

function heldNow(facts: Facts): Sentence {
  return said`${progressFigure(facts, "held")}/${progressFigure(facts, "base")}`;
}

/** A fraction is never padded. */
function heldThen({ heldBefore, baseBefore }: Since): Sentence {
  const bare = (what: "heldBefore" | "baseBefore", count: number): Sentence =>
    figureSpan({ kind: "progress", what, block: null }, formatCount(count));
  return said`${bare("heldBefore", heldBefore)}/${bare("baseBefore", baseBefore)}`;
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
