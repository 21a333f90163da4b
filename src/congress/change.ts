/**
 * A figure beside the same one of the term before: up, down or as it was. Shares differ by percentage points; each difference is reckoned
 * of whole numbers and rounded once, so it can be by one digit another than that of the two shares as they are shown.
 */
import { textKey } from "../vietnamese/fold";
import { formatUnits, roundedQuotient } from "../vietnamese/count";
import type { Say } from "../i18n/messages";
import { labelled } from "./labels";
import type { CongressSettings } from "./settings";
import type { CountFigure, Figure, GroupStatistics, TermStatistics } from "./statistics";
import type { Source } from "./source";
import type { CongressTable, Quotient } from "./table";

export interface Change {
  /** Of the count (or the average), or of its share. */
  readonly of: "count" | "share";
  readonly way: "up" | "down" | "same";
  /** By how much, as people read it: "3", "2,35"; "0" where it is as it was. */
  readonly by: string;
}

/** A figure of the term before. */
export interface Before {
  /** "14", "44,5" */
  readonly text: string;
  /** "57,14%"; null where it has none. */
  readonly share: string | null;
  readonly change: Change;
  /** Null where not both terms have a share, of the same base. */
  readonly shareChange: Change | null;
}

/** A figure beside that of the term before; null where there is none, or it counts others ("dưới 35", "dưới 40"). */
export function beforeOf(
  now: Figure,
  group: GroupStatistics | null,
  decimals: CongressSettings["decimals"],
): Before | null {
  const before = group?.figures.get(now.indicator.id);
  if (before?.kind !== now.kind) return null;
  const { text, share } = labelled(before, decimals);
  const [one, its] = [wholeOf(now), wholeOf(before)];
  const change = changeOf("count", one, its, now.kind === "count" ? 0 : decimals);
  if (text === null || !change) return null;
  if (now.kind === "average" || before.kind === "average") return { text, share, change, shareChange: null };
  if (now.limit !== before.limit) return null;
  const isSameBase = now.base?.id === before.base?.id;
  const shareChange = isSameBase ? changeOf("share", shareOf(now), shareOf(before), decimals) : null;
  return { text, share, change, shareChange };
}

/** The block of the term before that has the name of one of now; null where none has, or several. */
export function blockBefore(previous: TermStatistics | undefined, name: string): GroupStatistics | null {
  const [block = null, another] = previous?.blocks.filter((one) => textKey(one.name) === textKey(name)) ?? [];
  return another ? null : block;
}

/** The columns of a source that tell the term before, where it stands on the same sheet. */
export function columnsBefore(
  { sheet, lines }: Source,
  previous: CongressTable | undefined,
): ReadonlySet<number> {
  const source = previous?.sources.find((one) => one.sheet === sheet && one.lines === lines);
  return new Set(source?.columns.map(({ column }) => column));
}

/** "nhiệm kỳ trước: 14 (57,14%); tăng 3, tỷ lệ giảm 6,85 điểm phần trăm" */
export function beforeSentence({ text, share, change, shareChange }: Before, say: Say): string {
  const figure = share === null ? text : `${text} (${share})`;
  const count = changeWords(change, say);
  const changes = shareChange ? say("change.both", { count, share: changeWords(shareChange, say) }) : count;
  return say("change.before", { figure, changes });
}

/** "tăng 3", "giảm 6,85 điểm phần trăm", "không đổi" */
export function changeWords({ of, way, by }: Change, say: Say): string {
  return say(`change.${of}.${way}`, { by });
}

function wholeOf(figure: Figure): Quotient {
  return figure.kind === "average" ? figure : { numerator: figure.count, denominator: 1 };
}

function shareOf({ count, base }: CountFigure): Quotient {
  return { numerator: count, denominator: base?.count ?? 0 };
}

/** Null where one of the two is of nothing. */
function changeOf(of: Change["of"], now: Quotient, before: Quotient, decimals: 0 | 1 | 2): Change | null {
  const difference = now.numerator * before.denominator - before.numerator * now.denominator;
  const scale = (of === "share" ? 100 : 1) * 10 ** decimals;
  const units = roundedQuotient(Math.abs(difference), now.denominator * before.denominator, scale);
  if (units === null) return null;
  const way = units === 0 ? "same" : difference > 0 ? "up" : "down";
  return { of, way, by: formatUnits(units, decimals) };
}
