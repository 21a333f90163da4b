/** When a congress that has not begun is to meet, and why not sooner: by its day, and by what its note says. */
import { postponedFrom, postponedTo, tellsTime } from "../../congress/postponed";
import { plannedDate, saysPutOff, yearBeside } from "../../congress/standing";
import { columnsOf, type CongressDate, type CongressTable } from "../../congress/table";
import { fromCapitals, lowerFirst } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { compareDays, isValidDay, type Day } from "../../vietnamese/day";
import { fold } from "../../vietnamese/fold";
import type { Facts } from "./facts";

/**
 * It has its time; it was moved to another; it was put off, and no later day stands anywhere, or one of which nobody knows whether
 * it is the old or the new; or nothing says when.
 */
export type Plan =
  | { readonly kind: "planned" | "moved"; readonly date: CongressDate }
  | { readonly kind: "later" | "putOff" | "unknown" };

export function planOf(facts: Facts, i: number): Plan {
  const { table, standing } = facts.statistics;
  const { asOf } = standing;
  const note = noteOf(table, i);
  const own = table.dates[i] ?? null;
  const date = plannedDate(table, standing, i);
  const year = yearBeside(own, asOf);
  const isPutOff = saysPutOff(note) || table.putOff?.[i] === true;
  if (date) {
    const isMoved = date !== own || isPutOff || postponedFrom(note, year) !== null;
    return { kind: isMoved && (date.kind === "days" || date !== own) ? "moved" : "planned", date };
  }
  const isToCome = (day: Day): boolean => asOf === null || compareDays(day, asOf) > 0;
  const due = dayIn(EXPECTED, note, year);
  if (due && isToCome(due))
    return { kind: isPutOff ? "moved" : "planned", date: { kind: "days", first: due, last: due } };
  if (!isPutOff) return { kind: "unknown" };
  const isDated = own?.kind === "days" && isToCome(own.last);
  return { kind: isDated || tellsOpenTime(note, year, isToCome) ? "putOff" : "later" };
}

/** Whether a note tells a time that may still come, and that no other words tell apart. */
function tellsOpenTime(note: string, year: number | null, isToCome: (day: Day) => boolean): boolean {
  const [from, to] = [postponedFrom(note, year), postponedTo(note, year)];
  const days = [...note.matchAll(/(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?/gu)].flatMap(([words]) => {
    const day = dayIn(ANY_DAY, words, year);
    return day === null ? [] : [day];
  });
  const isOpen = days.some((day) => isToCome(day) && (from === null || compareDays(day, from) !== 0));
  return isOpen || (days.length === 0 && to === null && tellsTime(note));
}

// Of "10-11/6/2025" the last day.
const DAY = "(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![/.-]?\\d)";
const ANY_DAY = new RegExp(DAY, "u");

/** Words of a note that say when a congress is expected, up to the day. */
const EXPECTED = new RegExp(
  `(?:dự kiến[^\\d;.]*?|^chưa (?:tổ chức|tiến hành|đại hội|ĐH)\\s*[;,:(]\\s*(?:vào )?ngày (?:\\d{1,2}-)?)${DAY}`,
  "iu",
);

/** The day behind such words of a note. */
function dayIn(words: RegExp, note: string, ofYear: number | null): Day | null {
  const [, day, month, year] = words.exec(note) ?? [];
  const to = {
    year: year === undefined ? (ofYear ?? 0) : Number(year),
    month: Number(month),
    day: Number(day),
  };
  return day !== undefined && isValidDay(to) ? to : null;
}

/** What a note says of the state, up to its reason. */
const STATE =
  /^(?:(?:tạm|xin|đề nghị|phải|được)\s+)*(?:hoãn|lùi|chưa(?=\s+(?:được\s+)?(?:tổ chức|tiến hành|đại hội|ĐH)))(?!\p{L})(?:\s+lại)?(?:\s+(?:được|tổ chức|tiến hành|đại hội|ĐH)(?!\p{L}))*/iu;
const TIME =
  /^(?:(?:dự kiến|kế hoạch|lịch cũ|chuyển|dời|lùi|từ|sang|đến|tới|vào|trong|ngày|tháng|quý)(?!\p{L})|\d)/iu;
const BEHIND = /(?<!\p{L})(?:do|vì|chờ|để|lý do)(?!\p{L}).*$/iu;
/** Words that a reason begins with. */
export const CAUSE = /^(?:do|vì|chờ|để|lý do|đang chờ)(?!\p{L})/iu;

/**
 * Why a congress is still to come, as its note says it: behind "do", "vì", "chờ"; of one that was put off, or in a column of reasons,
 * all but its state and its time. "" where nothing says it.
 */
export function causeOf({ statistics: { table } }: Facts, i: number): string {
  const note = noteOf(table, i);
  const isAll = saysPutOff(note) || table.putOff?.[i] === true || isOfReasons(table);
  const parts = partsOfNote(note).flatMap((part) => {
    const text = behindTime(part);
    return !/\p{L}/u.test(text) || (!isAll && !CAUSE.test(text)) ? [] : [bareCause(text)];
  });
  return parts.join(", ");
}

/** What a piece of a note says behind the state and the time: of "hoãn từ ngày 24/5 do mưa lũ" "do mưa lũ". */
export function behindTime(part: string): string {
  const text = part.replace(STATE, "").trim();
  return TIME.test(text) ? (BEHIND.exec(text)?.[0] ?? "") : text;
}

/** What a note says, piece by piece. */
export function partsOfNote(note: string): readonly string[] {
  return note
    .split(/[,;()]|\.(?!\d)/u)
    .map(clean)
    .filter((part) => part !== "");
}

/** "do chờ nhân sự" is "chờ nhân sự": for "do" to stand before it again. */
export function bareCause(text: string): string {
  return lowerFirst(fromCapitals(spelledOut(text)).replace(/^(?:do|vì|để(?! lại)|lý do)\s*:?\s+/iu, ""));
}

/** What a table abbreviates and a sentence does not. */
export function spelledOut(text: string): string {
  return text
    .replace(/(?<!\p{L})đ\/c(?!\p{L})/giu, "đồng chí")
    .replace(/(?<!\p{L})CB(?=\s+\p{L})/gu, "Chi bộ")
    .replace(/(?<!\p{L})PBT(?!\p{L})/gu, "phó bí thư")
    .replace(/(?<!\p{L})BT(?!\p{L})/gu, "bí thư");
}

function isOfReasons(table: CongressTable): boolean {
  return columnsOf(table).some(
    ({ field, header }) => field === "note" && header.some((one) => fold(one).includes(fold("lý do"))),
  );
}

function noteOf(table: CongressTable, i: number): string {
  return clean(table.notes[i] ?? "");
}
