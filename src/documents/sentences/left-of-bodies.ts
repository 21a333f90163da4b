/** Of rows that each stand for several branches: what their notes say of the ones that are left, and when the last of these is to meet. */
import { congressesOf } from "../../congress/statistics";
import { lowerFirst } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { compareDays, isValidDay, type Day } from "../../vietnamese/day";
import { spelledOut } from "./abbreviations";
import type { Facts } from "./facts";

/** Of a note the pieces that tell when or why not; nothing of seats, offices and what was founded. */
export function noteOfLeft(note: string): string {
  return clean(note)
    .split(/\s*[;.](?!\d)\s*/u)
    .filter((piece) => OF_LEFT.test(piece) && (SURELY_LEFT.test(piece) || !OF_RESULTS.test(piece)))
    .map((piece) =>
      lowerFirst(spelledOut(piece)).replace(/((?<!\p{L})(?:từ|sang|dự kiến)|,) (?=\d{1,2}\/)/gu, "$1 ngày "),
    )
    .join("; ");
}

const OF_LEFT =
  /(?<!\p{L})(?:chờ|chưa|đang|hoãn|lùi|dời|chuyển|dự kiến|kế hoạch|lịch|tổ chức|đại hội|ĐH|tiến hành|do|vì|vướng)(?!\p{L})/iu;
/** Its congress is to come at that time, or waits for what is told: whatever else the piece says is why. */
const SURELY_LEFT =
  /(?<!\p{L})(?:(?:dự kiến|kế hoạch|hoãn|lùi|dời|chuyển sang)(?!\p{L})[^;]*\d|chưa (?:tổ chức|tiến hành|đại hội|ĐH)(?!\p{L})|chờ (?:sáp nhập|giải thể))/iu;
const OF_RESULTS =
  /(?<!\p{L})(?:khuyết|bầu|thiếu|chỉ định|mới thành lập|giải thể|sáp nhập|đã (?:tổ chức|đại hội|ĐH|hoàn thành)|không (?:phải )?(?:tổ chức|đại hội|ĐH))(?!\p{L})/iu;

/** The last day that the notes tell; null where the note of one that has some left tells no single day that is still to come. */
export function lastDayOfLeft({ statistics }: Facts): Day | null {
  const { table, standing } = statistics;
  const days: Day[] = [];
  for (const [row] of table.names.entries()) {
    const { total, exempt, held } = congressesOf(statistics, row);
    if (total - exempt - held <= 0) continue;
    const [only, another] = daysIn(noteOfLeft(table.notes[row] ?? ""));
    if (!only || another || (standing.asOf && compareDays(only, standing.asOf) <= 0)) return null;
    days.push(only);
  }
  return days.sort(compareDays).at(-1) ?? null;
}

function daysIn(note: string): readonly Day[] {
  return [...note.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu)]
    .map(([, day, month, year]) => ({ year: Number(year), month: Number(month), day: Number(day) }))
    .filter(isValidDay);
}
