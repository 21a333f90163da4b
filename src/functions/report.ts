/** From a range to what is told of it: the same way as the pane and the command line, with the office's usual settings. */
import { noTableAt } from "../analysis/sentences";
import { makeReport, type Report } from "../congress/report";
import { defaultSettings } from "../congress/settings";
import type { GroupStatistics } from "../congress/statistics";
import { say } from "../i18n/messages";
import type { Day } from "../vietnamese/day";
import { fold } from "../vietnamese/fold";
import { dayGiven, isLeftOut, nearestNames, textOf } from "./given";
import { readRange } from "./range";
import { wrong } from "./refusal";

export const settings = defaultSettings;

/** The report of a range as of a day (a date, a text, or left out). Refuses a range that holds no table. */
export function reportOf(range: unknown, asOf: unknown, today: Day): Report {
  const rows = Array.isArray(range) ? range : [[range]];
  const read = readRange(rows.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row])));
  if (!read.ok) throw wrong(noTableAt(say("function.range"), read.reason));
  return makeReport({ table: read.table, findings: read.findings, asOf: dayGiven(asOf), today }, settings);
}

/** The whole, or the block that is named. */
export function groupGiven({ statistics }: Report, block: unknown): GroupStatistics {
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
