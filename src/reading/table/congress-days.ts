/**
 * The days of the congresses as a line above the table or below it names them: "(Đại hội ngày 18/4/2025)", "Đại hội các chi bộ được tổ chức
 * từ ngày 15 đến 17/3/2025", "Thời gian: 8h00 ngày 18/4/2025". The day of figures, of a document or of another congress is none.
 */
import { timeAlone } from "../../congress/spoken-plan";
import { clean } from "../../vietnamese/clean";
import type { DaySpan } from "../../vietnamese/day";

const CONGRESS = "(?:đại hội|ĐH)(?!\\p{L})(?!\\s+(?:đại biểu|đảng))";
const MEETS = "(?:được\\s+)?(?:tổ chức|tiến hành|diễn ra)";
/** What stands before the days: a label, the congress itself, or that it met. */
const BEFORE = new RegExp(
  `^(?:${[
    `(?:ngày|thời gian|TG)(?:\\s+${MEETS})?(?:\\s+${CONGRESS})?(?:\\s+(?:các\\s+)?chi bộ)?\\s*:`,
    `(?:[^\\d:]*\\s)?${CONGRESS}[^\\d:]*?(?:\\s${MEETS})?(?<!đến|tới|hết|chốt|nhật),?(?=\\s+(?:vào|trong|từ|ngày|lúc|hồi)(?!\\p{L}))`,
    `(?:đã\\s+)?${MEETS}(?=\\s+(?:vào|trong|từ|ngày|lúc|hồi)(?!\\p{L}))`,
    "(?=từ\\s+(?:ngày\\s+)?\\d)",
    `(?:${CONGRESS}\\s+)?khai mạc(?=\\s+(?:vào|lúc|hồi|từ|ngày|\\d))`,
  ].join("|")})\\s*(.*)$`,
  "iu",
);
/** Of other days: a whole line, or one clause. */
const OF_OTHERS =
  /(?<!\p{L})(?:kèm theo|ban hành|kế hoạch|hướng dẫn|nghị quyết|chỉ thị|công văn|quyết định|nhiệm kỳ (?:trước|cũ)|so với|chuẩn bị|dự kiến|lịch)(?!\p{L})/iu;
const OTHERWISE =
  /(?<!\p{L})(?:tính|số liệu|cập nhật|chốt|thống kê|tiến độ|tình hình|báo cáo|theo dõi|tuổi|sau|trước|trù bị|chào mừng|hướng tới)(?!\p{L})/iu;
/** Numbers of a title that are no days. */
const NUMBERED =
  /(?:,?\s*[-–]?\s*(?:nhiệm kỳ|NK|khóa)\s*)?\d{4}\s*[-–]\s*\d{4}|,?\s*lần thứ \d+|(?<=năm )\d{4}(?=\s*[,(]|\s+ngày)/giu;

/** "12/12 chi bộ đã đại hội, từ ngày …": how far they are stands before the days of those that met. */
const PROGRESS = /(?<![\d/])\d+\s*\/\s*\d+\s+(?=(?:chi bộ|đảng bộ|CB)(?!\p{L}))/giu;

/** Minutes: "Hôm nay, ngày 22/11/2025, tại Nhà văn hóa thôn, Đại hội Chi bộ thôn Một tiến hành bầu cử". */
const MINUTES = /^hôm nay,?\s(?:[^,\d]*,\s*)?(ngày\s[^,;]+)[,;].*(?<!\p{L})(?:đại hội|ĐH)(?!\p{L})/iu;

/** `text`: one line; `beside`: what stands in the next cell, for a label alone. Days without their year are of `year`. */
export function congressDaysIn(text: string, beside: string, year: number | null): DaySpan | null {
  if (OF_OTHERS.test(text)) return null;
  const minuted = timeAlone(MINUTES.exec(clean(text))?.[1] ?? "", year);
  if (minuted?.kind === "days") return { first: minuted.first, last: minuted.last };
  const clauses = text
    .replace(NUMBERED, "")
    .replace(PROGRESS, "")
    .split(/[();]|,(?!\s*(?:năm|\d|từ|ngày|vào|trong)(?!\p{L}))|\s[-–]\s/iu);
  for (const clause of clauses.map(clean)) {
    const rest = OTHERWISE.test(clause) ? undefined : BEFORE.exec(clause)?.[1];
    if (rest === undefined) continue;
    const days = rest
      .replace(/^trong\s+(?:\d+|hai|ba|bốn|năm)\s+ngày\s*[,:]?\s*/iu, "")
      .replace(/^trong\s+các\s+ngày\s*:?\s*(?=\d)/iu, "ngày ")
      .replace(/^từ\s+(?=\d{1,2}\s*(?:h|g|giờ))/iu, "")
      .replace(/\s*,?\s*tại\s.*$/iu, "");
    const time = timeAlone(days === "" && clause.endsWith(":") ? beside : days, year);
    if (time?.kind === "days") return { first: time.first, last: time.last };
  }
  return null;
}

/** "Đại hội Chi bộ Khoa Nội, nhiệm kỳ 2025-2027, ngày 16/4/2025", "Đại hội Đảng bộ Sở Một lần thứ I (ngày 19-20/6/2025)". */
const OF_BODY =
  /^(?:đại hội|ĐH)\s+(?:chi|đảng) bộ\s+(?!(?:trực thuộc|thuộc|cơ sở|bộ phận|các|cấp|nhiệm kỳ|NK|năm|lần)(?!\p{L}))\p{L}[^:]*[,(]\s*((?:vào\s+|từ\s+)?ngày\s[^,()]+)\)?\.?$/iu;

/** The days of the one congress that a title names, which are those of no other body's. */
export function bodyDaysIn(text: string, year: number | null): DaySpan | null {
  const line = clean(text);
  const days = OF_OTHERS.test(line) || OTHERWISE.test(line) ? undefined : OF_BODY.exec(line)?.[1];
  const time = days === undefined ? null : timeAlone(days, year);
  return time?.kind === "days" ? { first: time.first, last: time.last } : null;
}

const OF_PLAN =
  /^(?:dự kiến\s+)?(?:lịch|kế hoạch|chương trình|thời gian)(?!\p{L})(?!\s*:|\s+số(?!\p{L})).*(?<!\p{L})(?:đại hội|ĐH)(?!\p{L})/iu;

/** Whether a line is the title of a plan, and of no result: "LỊCH TỔ CHỨC ĐẠI HỘI CÁC CHI BỘ". */
export function titlesPlan(line: string): boolean {
  return OF_PLAN.test(line) && !/kết quả|tiến độ|tình hình|thực hiện/iu.test(line);
}
