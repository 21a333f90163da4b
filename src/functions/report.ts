/** From a range to what is told of it: the same way as the pane and the command line, with the office's usual settings. */

import { noTableAt } from "../reading/refusal-words";
import type { Finding } from "../congress/findings";
import { indicators, type Indicator } from "../congress/indicators";
import { findingsOf, statisticsOf } from "../congress/report";
import { defaultSettings } from "../congress/settings";
import type { GroupStatistics, TermStatistics } from "../congress/statistics";
import { say } from "../i18n/messages";
import type { ReadSheet } from "../reading/form";
import type { Day } from "../vietnamese/day";
import { fold } from "../vietnamese/fold";
import { dayGiven, isLeftOut, nearestNames, textOf } from "./given";
import { readRange } from "./range";
import { wrong } from "./refusal";

export const settings = defaultSettings;

/**
 * The statistics of a range as of a day (a date, a text, or left out): of all indicators, or of those that are `needed`, which
 * must have their bases among them. Refuses a range that holds no table.
 */
export function statisticsIn(
  range: unknown,
  asOf: unknown,
  today: Day,
  needed: readonly Indicator[] = indicators,
): TermStatistics {
  const { table } = tableIn(range);
  return statisticsOf({ table, asOf: dayGiven(asOf), today }, indicators, needed);
}

/** What needs checking in a range. Refuses one that holds no table. */
export function findingsIn(range: unknown, today: Day): readonly Finding[] {
  const { table, findings } = tableIn(range);
  return findingsOf(statisticsOf({ table, asOf: null, today }), findings, settings);
}

function tableIn(range: unknown): Extract<ReadSheet, { ok: true }> {
  const rows = Array.isArray(range) ? range : [[range]];
  const read = readRange(rows.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row])));
  if (!read.ok) throw wrong(noTableAt(say("function.range"), read.reason));
  return read;
}

/** The whole, or the block that is named. */
export function groupGiven(statistics: TermStatistics, block: unknown): GroupStatistics {
  if (isLeftOut(block)) return statistics;
  const wanted = fold(textOf(block));
  const found =
    statistics.blocks.find(({ name }) => fold(name) === wanted) ??
    statistics.blocks.find(({ name }) => fold(name).replace(/^khoi /, "") === wanted);
  if (found) return found;
  const names = statistics.blocks.map(({ name }) => name);
  if (names.length === 0) throw wrong(say("function.no-blocks"));
  throw wrong(say("function.unknown-block", { name: textOf(block), nearest: nearestNames(wanted, names) }));
}
