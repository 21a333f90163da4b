/** Of rows that each stand for several branches: what their notes say of the ones that are left, and when the last of these is to meet. */
import { congressesOf } from "../../congress/statistics";
import { lowerFirst } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { compareDays, isValidDay, type Day } from "../../vietnamese/day";
import { spelledOut } from "./abbreviations";
import type { Facts } from "./facts";

/** Of a note the pieces that tell when or why not; nothing of seats, offices and what was founded. */
export function noteOfLeft(note: string, asOf: Day | null = null): string {
  const pieces = clean(note).split(/\s*[;.](?!\d)\s*/u);
  const isOfLeft = (piece: string): boolean =>
    OF_LEFT.test(piece) && (SURELY_LEFT.test(piece) || !OF_RESULTS.test(piece));
  const isNotMet = NOT_MET.test(spelledOut(pieces[0] ?? ""));
  return pieces
    .filter((piece, i) => isOfLeft(piece) || (SINCE.test(piece) && i > 0 && isOfLeft(pieces[i - 1] ?? "")))
    .map((piece) =>
      withPlans(lowerFirst(spelledOut(piece)), (day) => (asOf ? compareDays(day, asOf) > 0 : isNotMet), asOf)
        .replace(/^còn (?=\d)/u, "")
        .replace(IN_BRACKETS, " do $1")
        .replace(/((?<!\p{L})(?:từ|sang|dự kiến)|,) (?=\d{1,2}\/)/gu, "$1 ngày "),
    )
    .join("; ");
}

/** "từ 18/6", "xong trước 25/6": a plan, where that day is still to come. */
function withPlans(piece: string, isToCome: (day: Day) => boolean, asOf: Day | null): string {
  return piece.replace(
    /(?<=^|, )(?:sẽ |bắt đầu )*(từ|xong|hoàn thành)(?: (trước|trong|vào|hết))?(?: ngày)? (?=(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/]))/gu,
    (
      all: string,
      verb: string,
      until: string | undefined,
      day: string,
      month: string,
      year: string | undefined,
    ) => {
      const date = { year: Number(year ?? asOf?.year ?? LEAP), month: Number(month), day: Number(day) };
      if (!isValidDay(date) || !isToCome(date)) return all;
      return verb === "từ"
        ? "dự kiến tổ chức từ ngày "
        : `dự kiến hoàn thành ${until === undefined || until === "hết" ? "vào" : until} ngày `;
    },
  );
}

/** Of a day whose year nobody knows: 29/2 may be one. */
const LEAP = 2020;

/** "hoãn (dịch bệnh)" */
const IN_BRACKETS =
  /(?<=(?<!\p{L})hoãn)\s*\((?:(?:do|vì|lý do)(?!\p{L})[\s:]*)?(?!chờ|từ|đến|sang|lịch)(?=\p{L})([^()]+)\)/gu;

/** That none has met is what the list is of: "chưa ĐH chi bộ nào". */
const NOT_MET =
  /^(?:(?:hiện|đến nay) )?chưa (?:bắt đầu|tiến hành|tổ chức|đại hội)(?: đại hội)?(?: (?:chi bộ|đảng bộ|đơn vị|tổ chức) nào)?(?:\s*[,;:–-]\s*|\s+(?=do|vì|chờ|dự kiến)|$)/iu;

/** What stands behind "15 chi bộ": ", do đang khắc phục hậu quả băng tuyết; dự kiến tổ chức từ ngày 10/3", " dời sang ngày 08/3". */
export function behindCount(note: string): string {
  const rest = note.replace(NOT_MET, "");
  if (rest === "") return "";
  if (/^(?:theo|dự kiến hoàn thành)(?!\p{L})/u.test(rest)) return `, ${rest}`;
  if (rest === note) return ` ${note}`;
  if (/^(?:do|dự kiến|từ|sẽ|tổ chức|hoãn|lùi|dời|chuyển)(?!\p{L})/u.test(rest)) return `, ${rest}`;
  return `, do ${rest.replace(/^(?:vì|lý do)[\s:]+/u, "")}`;
}

/** A day alone is of what was told right before. */
const SINCE = /^(?:bắt đầu )?từ (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?$/iu;
const OF_LEFT =
  /(?<!\p{L})(?:còn(?= \d)|(?:xong|hoàn thành)(?= (?:(?:trước|trong|vào|hết) )?(?:ngày )?\d)|chờ|chưa|đang|hoãn|lùi|dời|chuyển|dự kiến|kế hoạch|lịch|tổ chức|đại hội|ĐH|tiến hành|do|vì|vướng)(?!\p{L})/iu;
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
  // From a day on, or behind it, is no last day.
  return [...note.matchAll(/(?<![\d/]|(?:từ|sau) (?:ngày )?)(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu)]
    .map(([, day, month, year]) => ({ year: Number(year), month: Number(month), day: Number(day) }))
    .filter(isValidDay);
}
