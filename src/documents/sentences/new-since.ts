/** What is new since the day of the last text: told only where every congress that was held has its own day. */
import { formatSpan } from "../../vietnamese/date";
import { compareDays, dayFromNumber, dayNumber, isValidDay, type Day } from "../../vietnamese/day";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { said } from "../spans";
import { branchesIn, nameOf, nounOfRows, under, type Facts } from "./facts";
import { progressCount, progressFigure } from "./figures";
import { heldShare } from "./progress";

/** So many of the new ones are named. */
const MOST_NAMED = 5;

export interface New {
  /** "Thêm 05 chi bộ tổ chức đại hội" */
  readonly headline: Sentence;
  /** "từ ngày 16 đến 22/5/2025, thêm 05 chi bộ ... tổ chức đại hội: ..." */
  readonly lead: Sentence;
  /** "từ ngày 16 đến 22/5/2025, thêm 05 chi bộ tổ chức đại hội ..., nâng tổng số lên 14/20 chi bộ (đạt 70%)" */
  readonly short: Sentence;
  /** "Số chi bộ đã tổ chức đại hội tăng từ 9/20 lên 14/20 (đạt 70%)." */
  readonly progress: Sentence;
}

/** Null where no day is given ("15/5/2025"), or nothing is new, or nothing was before. */
export function newSince(facts: Facts, lastAsOf: string): New | null {
  const { statistics, noun, ofTerm, shape } = facts;
  const { table, standing, progress } = statistics;
  const last = dayOf(lastAsOf);
  const held = branchesIn(facts, "held");
  if (!last || !standing.asOf || table.branchCounts || (shape !== "progress" && shape !== "summary"))
    return null;
  const days = held.map((i) => {
    const date = table.dates[i];
    return date?.kind === "days" ? date.last : null;
  });
  const rows = held.filter((_row, at) => {
    const day = days[at];
    return day && compareDays(day, last) > 0;
  });
  if (days.includes(null) || rows.length === 0 || rows.length === held.length) return null;
  const count = said`${progressCount(facts, "new", rows.length)} ${nounOfRows(facts, rows)}`;
  const span = formatSpan(dayFromNumber(dayNumber(last) + 1), standing.asOf);
  const names = rows.length > MOST_NAMED ? "" : `: ${joinWords(rows.map((i) => nameOf(facts, i)))}`;
  const base = progressFigure(facts, "base");
  const now = said`${progressFigure(facts, "held")}/${base}`;
  const before = progressCountBare(facts, progress.held - rows.length);
  return {
    headline: said`Thêm ${count} tổ chức đại hội`,
    lead: said`${span}, thêm ${count}${under(facts)} tổ chức đại hội${ofTerm}${names}`,
    short: said`${span}, thêm ${count} tổ chức đại hội${ofTerm}, nâng tổng số lên ${now} ${noun}${heldShare(facts)}`,
    progress: said`Số ${noun} đã tổ chức đại hội tăng từ ${before}/${base} lên ${now}${heldShare(facts)}.`,
  };
}

/** A fraction is never padded. */
function progressCountBare(facts: Facts, count: number): Sentence {
  return progressCount({ ...facts, wording: { ...facts.wording, padCounts: false } }, "heldBefore", count);
}

function dayOf(text: string): Day | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && isValidDay(found) ? found : null;
}
