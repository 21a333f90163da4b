/**
 * A figure beside the same one of the term before: up, down or as it was. Shares differ by percentage points. A difference is that of the
 * two numbers as they are printed, so whoever takes one from the other finds it.
 */
import { textKey } from "../vietnamese/fold";
import { formatUnits, roundedQuotient } from "../vietnamese/count";
import type { Say } from "../i18n/messages";
import { labelled } from "./labels";
import type { CongressSettings } from "./settings";
import type { CountFigure, Figure, GroupStatistics, TermStatistics } from "./statistics";
import type { Source } from "./source";
import type { CongressTable } from "./table";

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
  const before = figureBefore(now, group);
  const change = before && changeOf(now, before, decimals);
  if (!before || !change) return null;
  const { text, share } = labelled(before, decimals);
  return text === null ? null : { text, share, change, shareChange: shareChangeOf(now, before, decimals) };
}

/** The figure of the term before that counts the same; null where there is none. */
export function figureBefore(now: Figure, group: GroupStatistics | null): Figure | null {
  const before = group?.figures.get(now.indicator.id);
  if (before?.kind !== now.kind) return null;
  if (before.kind === "average" || now.kind === "average") return before;
  return before.limit === now.limit && before.upTo === now.upTo ? before : null;
}

/** How a count or an average differs from that of the term before; null where one is of nothing. */
export function changeOf(now: Figure, before: Figure, decimals: CongressSettings["decimals"]): Change | null {
  const digits = now.kind === "count" ? 0 : decimals;
  return difference("count", unitsOf(now, digits), unitsOf(before, digits), digits);
}

/** How its share differs; null where not both have one, of the same base. */
export function shareChangeOf(
  now: Figure,
  before: Figure,
  decimals: CongressSettings["decimals"],
): Change | null {
  if (now.kind === "average" || before.kind === "average" || now.base?.id !== before.base?.id) return null;
  return difference("share", shareUnits(now, decimals), shareUnits(before, decimals), decimals);
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

/** A number in units of its last printed digit; null for an average of nothing. */
function unitsOf(figure: Figure, decimals: 0 | 1 | 2): number | null {
  if (figure.kind === "count") return figure.count;
  return roundedQuotient(figure.numerator, figure.denominator, 10 ** decimals);
}

function shareUnits({ count, base }: CountFigure, decimals: 0 | 1 | 2): number | null {
  return roundedQuotient(count, base?.count ?? 0, 100 * 10 ** decimals);
}

function difference(
  of: Change["of"],
  now: number | null,
  before: number | null,
  decimals: 0 | 1 | 2,
): Change | null {
  if (now === null || before === null) return null;
  const way = now === before ? "same" : now > before ? "up" : "down";
  return { of, way, by: formatUnits(Math.abs(now - before), decimals) };
}
