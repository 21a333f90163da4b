/**
 * Facts of the sheet that staff may add to a text, each on offer where it holds: who met first and last, how many have women, reach a
 * target, had everybody there. None stands in a text by itself.
 */
import { measureTargets } from "../../congress/targets";
import { formatSpan } from "../../vietnamese/date";
import { compareDays, type DaySpan } from "../../vietnamese/day";
import { joinWords } from "../../vietnamese/list";
import { figureSpan, said } from "../spans";
import type { HeldTally, Sentence } from "../document";
import { summonedNoun } from "./attendance";
import { shareWords } from "./extremes";
import { branchesIn, countIn, nameOf, type Facts } from "./facts";
import { heldBare, progressFigure } from "./figures";

export const highlightIds = ["first", "last", "women", "target", "attendance"] as const;
export type HighlightId = (typeof highlightIds)[number];

export interface Highlight {
  readonly id: HighlightId;
  readonly sentence: Sentence;
}

/** More that met on one day are no news. */
const MOST_NAMED = 3;

/** Those that hold, in the order of the list. */
export function highlightsOf(facts: Facts): readonly Highlight[] {
  const { shape, statistics } = facts;
  if ((shape !== "progress" && shape !== "summary") || statistics.table.branchCounts) return [];
  return highlightIds.flatMap((id) => {
    const sentence = SENTENCES[id](facts);
    return sentence.length === 0 ? [] : [{ id, sentence }];
  });
}

const SENTENCES: Readonly<Record<HighlightId, (facts: Facts) => Sentence>> = {
  first: (facts) => metOn(facts, "sớm nhất", (a, b) => compareDays(a.first, b.first)),
  last: (facts) => (facts.allMet ? metOn(facts, "sau cùng", (a, b) => compareDays(b.last, a.last)) : []),
  women: (facts) => {
    const rows = rowsWhere(facts, ["women"], ([women = 0]) => women > 0);
    return rows === null || rows === 0 ? [] : said`${howMany(facts, "withWomen", rows)} có cấp ủy viên nữ.`;
  },
  target: (facts) => {
    const [measured] = measureTargets(facts.statistics, facts.settings);
    if (!measured) return [];
    const { indicator, percent } = measured.target;
    const reaches = ([count = 0, of = 0]: readonly number[]): boolean =>
      of > 0 && count * 10_000 >= Math.round(percent * 100) * of;
    const rows = rowsWhere(facts, [indicator, "elected"], reaches);
    const aim = figureSpan(
      { kind: "indicator", indicator, what: "target", block: null },
      `${String(percent).replace(".", ",")}%`,
    );
    return rows === null || rows === 0
      ? []
      : said`${howMany(facts, "reach", rows)} có tỷ lệ ${shareWords(facts, indicator)} từ ${aim} trở lên.`;
  },
  attendance: (facts) => {
    const rows = rowsWhere(
      facts,
      ["attended", "summoned"],
      ([attended = 0, summoned = 0]) => summoned > 0 && attended === summoned,
    );
    const { held } = facts.statistics.progress;
    // Of all the sentence on attendance says it.
    if (rows === null || rows === 0 || rows === held) return [];
    return said`Tại ${fraction(facts, "fullAttendance", rows)} ${facts.shortNoun}, toàn bộ ${summonedNoun(facts)} được triệu tập đã dự đại hội.`;
  },
};

/** "Chi bộ A và Chi bộ B tổ chức đại hội sớm nhất (ngày 12/5/2025).", where every one that met has its own days. */
function metOn(facts: Facts, when: string, order: (a: DaySpan, b: DaySpan) => number): Sentence {
  const held = branchesIn(facts, "held");
  const days = held.flatMap((row) => {
    const date = facts.statistics.table.dates[row];
    return date?.kind === "days" ? [{ row, date }] : [];
  });
  const [best] = [...days].sort((a, b) => order(a.date, b.date));
  if (!best || days.length < held.length) return [];
  const rows = days.filter(({ date }) => order(date, best.date) === 0);
  const isOneDay = rows.every(
    ({ date }) => formatSpan(date.first, date.last) === formatSpan(best.date.first, best.date.last),
  );
  if (rows.length > MOST_NAMED || rows.length === held.length || !isOneDay) return [];
  return said`${joinWords(rows.map(({ row }) => nameOf(facts, row)))} tổ chức đại hội ${when} (${formatSpan(best.date.first, best.date.last)}).`;
}

/** How many that met have it so; null where one of them has no number. */
function rowsWhere(
  facts: Facts,
  ids: readonly string[],
  holds: (counts: readonly number[]) => boolean,
): number | null {
  let found = 0;
  for (const row of branchesIn(facts, "held")) {
    const counts = ids.flatMap((id) => countIn(facts, id, row) ?? []);
    if (counts.length < ids.length) return null;
    if (holds(counts)) found++;
  }
  return found;
}

/** "Có 12/15 chi bộ", "Tất cả các chi bộ đều": of those that met. */
function howMany(facts: Facts, what: HeldTally, count: number): Sentence {
  const { shortNoun, allMet } = facts;
  const met = allMet ? "" : " đã tổ chức đại hội";
  return count === facts.statistics.progress.held
    ? said`Tất cả các ${shortNoun}${met} đều`
    : said`Có ${fraction(facts, what, count)} ${shortNoun}${met}`;
}

function fraction(facts: Facts, what: HeldTally, count: number): Sentence {
  return said`${heldBare(what, count)}/${progressFigure(facts, "held")}`;
}
