/** When a congress that has not begun is to meet, and why not sooner: by its day, and by what its note says. */
import { plannedDate, saysPutOff } from "../../congress/standing";
import { columnsOf, type CongressDate, type CongressTable } from "../../congress/table";
import { fromCapitals, lowerFirst } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { compareDays, isValidDay, type Day } from "../../vietnamese/day";
import { fold } from "../../vietnamese/fold";
import type { Facts } from "./facts";

/** It has its time; it was moved to another day; it was put off, or nothing says when. */
export type Plan =
  | { readonly kind: "planned" | "moved"; readonly date: CongressDate }
  | { readonly kind: "later" | "unknown" };

export function planOf(facts: Facts, i: number): Plan {
  const { table, standing } = facts.statistics;
  const note = noteOf(table, i);
  const date = plannedDate(table, standing, i);
  if (date) return { kind: "planned", date };
  const isPutOff = saysPutOff(note) || table.putOff?.[i] === true;
  const to = dayIn(MOVED, note);
  const due = to ?? dayIn(EXPECTED, note);
  const isToCome = due !== null && (standing.asOf === null || compareDays(due, standing.asOf) > 0);
  if (due && isToCome)
    return { kind: to || isPutOff ? "moved" : "planned", date: { kind: "days", first: due, last: due } };
  return { kind: isPutOff ? "later" : "unknown" };
}

/** Words of a note that move a congress, up to the new day. */
export const MOVED =
  /(?:chuyển|dời|lùi|hoãn)[^,;.]*?(?:sang|đến|tới)[^\d,;.]*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/iu;

/** Words of a note that say when a congress is expected, up to the day. */
const EXPECTED = /dự kiến[^\d;.]*?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/iu;

/** The day behind such words of a note. */
function dayIn(words: RegExp, note: string): Day | null {
  const [, day, month, year] = words.exec(note) ?? [];
  const to = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && isValidDay(to) ? to : null;
}

/** What a note says of the state, up to its reason. */
export const STATE =
  /^(?:(?:tạm|xin|đề nghị|phải|được)\s+)*(?:hoãn|lùi|chưa(?=\s+(?:được\s+)?(?:tổ chức|tiến hành|đại hội|ĐH)))(?!\p{L})(?:\s+lại)?(?:\s+(?:được|tổ chức|tiến hành|đại hội|ĐH)(?!\p{L}))*/iu;
const TIME = /^(?:(?:dự kiến|kế hoạch|chuyển|dời|lùi|sang|đến|tới|vào|trong|ngày|tháng|quý)(?!\p{L})|\d)/iu;
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
    const text = part.replace(STATE, "").trim();
    const isCause = CAUSE.test(text);
    return !/\p{L}/u.test(text) || TIME.test(text) || MOVED.test(part) || (!isAll && !isCause)
      ? []
      : [bareCause(text)];
  });
  return parts.join(", ");
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
  return lowerFirst(fromCapitals(spelledOut(text)).replace(/^(?:do|vì|để|lý do)\s*:?\s+/iu, ""));
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
