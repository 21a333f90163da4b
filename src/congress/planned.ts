/**
 * When a congress that is still to come is to meet: by its day, by its note, and by what other cells say in words of it. A day that has
 * passed, or from which it was put off, is not announced; the time that words tell it was moved to is.
 */
import { compareDays, type Day } from "../vietnamese/day";
import type { TimeOfDay } from "../vietnamese/time-of-day";
import { isSame, spokenPlan, withoutAsides, type SpokenPlan } from "./spoken-plan";
import { isLaterThatDay, type Standing } from "./standing";
import type { CongressDate, CongressTable } from "./table";

/**
 * It has its time, later on the day of the figures with that of the day; it was moved to another; its time is over without a congress; it was put off and no later time is told, or one of
 * which nobody knows whether it is the old or the new; words tell of it what nobody could tell shorter; or nothing says when.
 */
export type Plan =
  | { readonly kind: "planned"; readonly date: CongressDate; readonly time?: TimeOfDay }
  | {
      readonly kind: "moved";
      readonly date: CongressDate;
      readonly from: CongressDate | null;
      /** The new time is itself but planned. */
      readonly isTentative: boolean;
    }
  | { readonly kind: "overdue" | "putOff"; readonly was: CongressDate }
  | { readonly kind: "later"; readonly from: CongressDate | null }
  | { readonly kind: "told" | "unknown" };

const PUT_OFF = /(?<!\p{L})(?:hoãn|lùi|(?<!di )dời|tạm (?:dừng|ngừng))(?!\p{L})/iu;
/** "Lùi ngày do …": who moves a congress has its new day, unless it is asked for, or none is set. */
const SET_BACK =
  /(?<!(?<!\p{L})(?:xin|đề nghị|đề xuất|cho|phải|sẽ) )(?<!\p{L})(?:lùi|dời) (?:ngày|lịch|thời gian)(?!\p{L})/iu;
const NO_NEW_DAY =
  /(?<!\p{L})(?:hoãn|tạm (?:dừng|ngừng)|chưa (?:có|ấn định|xác định|định|xếp|lên|chốt|bố trí|rõ|biết))(?!\p{L})/iu;

/** Whether a text says that a congress was put off. */
export function saysPutOff(text: string): boolean {
  return PUT_OFF.test(withoutAsides(text.normalize("NFC")));
}

/** "Công ty đề nghị lùi" is why it is put off. */
const ASKED =
  /(?<=^\s*|[,;.(:]\s*)(?:xin|đề nghị)(?: (?:được|cho|tạm|phép))* (?:hoãn|lùi|lui|dời|chuyển|đổi)(?!\p{L})/giu;
const GRANTED = /(?<!\p{L})(?:hoãn|lùi|dời|đồng ý|chấp thuận|nhất trí|cho phép)(?!\p{L})/iu;

/** "Xin hoãn", where nobody says that it was granted. */
function isAsked(words: string): boolean {
  const text = words.normalize("NFC");
  const others = text.replace(ASKED, "");
  return others !== text && !GRANTED.test(others);
}

/** "Tạm dừng": nobody has promised that it is to meet later. */
const SUSPENDED = /(?<!\p{L})tạm (?:dừng|ngừng)(?!\p{L})/iu;
const PUT_BACK = /(?<!\p{L})(?:hoãn|lùi|(?<!di )dời)(?!\p{L})/iu;

/** "hoãn", "xin hoãn", "tạm dừng" */
export function putOffVerb(words: string): "hoãn" | "xin hoãn" | "tạm dừng" {
  const text = withoutAsides(words.normalize("NFC"));
  if (SUSPENDED.test(text) && !PUT_BACK.test(text)) return "tạm dừng";
  return isAsked(words) ? "xin hoãn" : "hoãn";
}

/** All words beside a branch that may say when it is to meet. */
export function wordsOf({ notes, said }: CongressTable, i: number): string {
  return [notes[i], said?.[i]].flatMap((text) => (text ? [text] : [])).join("; ");
}

/** When a pending congress is to meet; null where nothing tells it, or more than one thing. */
export function plannedDate(
  table: CongressTable,
  { asOf }: Pick<Standing, "asOf">,
  i: number,
): CongressDate | null {
  return plannedBy(table, wordsOf(table, i), spokenOf(table, asOf, i), asOf, i);
}

/** The same with what else is known of it. */
export function planOf(table: CongressTable, { asOf }: Pick<Standing, "asOf">, i: number): Plan {
  const own = table.dates[i] ?? null;
  const words = wordsOf(table, i);
  const spoken = spokenOf(table, asOf, i);
  const date = plannedBy(table, words, spoken, asOf, i);
  const isPutOff = saysPutOff(words);
  const ownDays = own?.kind === "days" ? own : null;
  if (date) {
    const before = spoken.from ?? (isSame(own, date) ? null : ownDays);
    const from = before?.kind === "days" ? before : null;
    const isMoved = from !== null || spoken.isMoved || (isPutOff && (date.kind === "days" || date !== own));
    const isTentative = (spoken.isTentative && isSame(spoken.to, date)) || isAsked(words);
    if (isMoved) return { kind: "moved", date, from, isTentative };
    const time = isLaterThatDay(table, asOf, i) ? table.times?.[i] : null;
    return { kind: "planned", date, ...(time?.only && { time }) };
  }
  if (spoken.isOpen) return { kind: "told" };
  const isOver = ownDays !== null && !isToCome(ownDays, asOf);
  if (!isPutOff) return isOver ? { kind: "overdue", was: ownDays } : { kind: "unknown" };
  if (ownDays && !isOver) return { kind: "putOff", was: ownDays };
  return { kind: "later", from: spoken.from ?? ownDays };
}

/** The year that a day without one is of: that of the row's own day, else of the as-of date, else the term's first. */
export function yearBeside({ dates, term }: CongressTable, asOf: Day | null, i: number): number | null {
  const date = dates[i] ?? null;
  return date?.kind === "days" ? date.last.year : (date?.year ?? asOf?.year ?? term?.first ?? null);
}

function spokenOf(table: CongressTable, asOf: Day | null, i: number): SpokenPlan {
  return spokenPlan(wordsOf(table, i), yearBeside(table, asOf, i));
}

function plannedBy(
  table: CongressTable,
  words: string,
  { from, to, isMoved }: SpokenPlan,
  asOf: Day | null,
  i: number,
): CongressDate | null {
  const own = table.dates[i] ?? null;
  const told = to && isToCome(to, asOf) ? to : null;
  if (told && isMoved) return told;
  if (own?.kind !== "days") return told ?? own;
  if (!isToCome(own, asOf) && !isLaterThatDay(table, asOf, i)) return told;
  const isNew = from?.kind === "days" && compareDays(from.first, own.first) < 0;
  const text = words.normalize("NFC");
  const isSetBack = SET_BACK.test(text) && !NO_NEW_DAY.test(text) && from === null;
  return isNew || isSetBack || !saysPutOff(words) ? own : null;
}

function isToCome(date: CongressDate, asOf: Day | null): boolean {
  return date.kind !== "days" || asOf === null || compareDays(date.last, asOf) > 0;
}
