/** A figure as functions tell it: of the whole or of a block; and how far the congresses are. */
import { indicators, type Indicator } from "../congress/indicators";
import { labelled, progressBase, withLimit } from "../congress/labels";
import { countsOf, type Figure, type GroupStatistics, type TermStatistics } from "../congress/statistics";
import { say } from "../i18n/messages";
import { formatCount } from "../vietnamese/count";
import { percent } from "../vietnamese/percent";
import type { Wanted } from "./given";
import { notAvailable, wrong } from "./refusal";
import { settings } from "./report";

/** Null is what is not known. */
export interface Line {
  readonly label: string;
  readonly value: number | null;
  readonly base: number | null;
}

/** The indicators that must be computed for what is asked: itself and what it is a share of. */
export function neededFor(wanted: Wanted): readonly Indicator[] {
  if (wanted.kind === "congresses") return [];
  const { id: own, base } = wanted.indicator;
  return indicators.filter(({ id }) => id === own || id === base);
}

/** What was asked for, of the whole or of a block. Refuses what the range does not have, or not with such an age limit. */
export function lineOf({ table }: TermStatistics, group: GroupStatistics, wanted: Wanted): Line {
  if (wanted.kind === "congresses") return congressLine(group, wanted);
  const line = lineIn(group, wanted);
  if (line) return line;
  const { id, label } = wanted.indicator;
  const isThere = table.averages.has(id) || countsOf(table, id) !== null;
  throw isThere && !group.figures.has(id)
    ? notAvailable(say("function.no-figure", { label }))
    : wrong(
        say("function.no-column", { label: withLimit(label, wanted.age?.limit ?? null, wanted.age?.upTo) }),
      );
}

/** The same; null where the group does not have it. */
export function lineIn(group: GroupStatistics, wanted: Wanted): Line | null {
  if (wanted.kind === "congresses") return congressLine(group, wanted);
  const figure = group.figures.get(wanted.indicator.id);
  const { age } = wanted;
  const isOtherAge =
    age !== null &&
    figure?.kind === "count" &&
    (figure.limit !== age.limit || (figure.upTo === true) !== age.upTo);
  return figure && !isOtherAge ? figureLine(figure) : null;
}

export function figureLine(figure: Figure): Line {
  const { label, value, base } = labelled(figure, settings.decimals);
  return { label, value, base: base?.count ?? null };
}

/** Of those that are to hold a congress; of all of them there is no share, nor of those that hold none. */
export function congressLine(
  { progress: of }: Pick<GroupStatistics, "progress">,
  { label, state }: Pick<Extract<Wanted, { kind: "congresses" }>, "label" | "state">,
): Line {
  const hasShare = state === "held" || state === "pending";
  return { label, value: of[state], base: hasShare ? progressBase(of, settings) : null };
}

/** "4/5 (80%)"; null where no congress is due. */
export function progressText({ progress }: GroupStatistics): string | null {
  const base = progressBase(progress, settings);
  const share = percent(progress.held, base, settings.decimals);
  return share === null ? null : `${formatCount(progress.held)}/${formatCount(base)} (${share})`;
}
