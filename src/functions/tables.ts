/** The tables that functions give, which spill over several cells: rows under their headings. */
import type { Finding } from "../congress/findings";
import type { TermStatistics } from "../congress/statistics";
import { measureTargets } from "../congress/targets";
import { say } from "../i18n/messages";
import { address } from "../sheet/address";
import { formatNumber } from "../vietnamese/count";
import { congressLine, figureLine, lineIn, lineOf, type Line } from "./figures";
import type { Wanted } from "./given";
import { settings } from "./report";

/** The congresses held, then every indicator, with its target where it has one. */
export function statisticsTable(all: TermStatistics): unknown[][] {
  const targets = measureTargets(all, settings);
  const first = congressLine(all, { label: say("function.held"), state: "held" });
  const rows = [...all.figures.values()].map((figure) => {
    const target = targets.find((one) => one.target.indicator === figure.indicator.id);
    const met = target ? say(target.met ? "function.met" : "function.not-met") : "";
    const goal = target ? `${formatNumber(target.target.percent)}%` : "";
    return [...cellsOf(figureLine(figure)), goal, met];
  });
  const titles = headings(["indicator", "count", "base", "share", "target", "met"]);
  return [titles, [...cellsOf(first), "", ""], ...rows];
}

/** What was asked for block by block, then of the whole. */
export function blocksTable(all: TermStatistics, wanted: Wanted): unknown[][] {
  const whole = { ...lineOf(all, all, wanted), label: say("function.whole") };
  const blocks = all.blocks.map((block): Line => {
    return { value: null, base: null, ...lineIn(block, wanted), label: block.name };
  });
  return [headings(["block", "count", "base", "share"]), ...[...blocks, whole].map(cellsOf)];
}

/** Without headings; one row says so where nothing was found. */
export function findingsTable(found: readonly Finding[]): unknown[][] {
  if (found.length === 0) return [[say("function.all-well"), "", ""]];
  return found.map(({ severity, cell, message }) => [
    say(`severity.${severity}`),
    cell ? address(cell) : "",
    message,
  ]);
}

/** Label, value, base, share. What is not known is an empty text: nothing at all would be shown as 0. */
function cellsOf({ label, value, base }: Line): unknown[] {
  return [label, value ?? "", base ?? "", value !== null && base ? value / base : ""];
}

function headings(
  names: readonly ("indicator" | "count" | "base" | "share" | "target" | "met" | "block")[],
): string[] {
  return names.map((name) => say(`function.heading.${name}`));
}
