/** Times of day in cells: in words ("7h30 ngày 10/3", "14 giờ"), or as the fraction of a day that spreadsheets keep. */
import type { CellValue } from "../../sheet/grid";
import { latestTimeIn, type LatestTime } from "../../vietnamese/time-of-day";
import { textOf } from "./text";

const MINUTES = 24 * 60;
/** 19.4 may be a day and its month; days of congresses are far greater numbers. */
const LEAST_DAY = 10_000;

/** The latest time that a cell names; null where it names none. */
export function latestTimeOf(value: CellValue): LatestTime | null {
  if (typeof value === "number") {
    const minutes = Math.round((value - Math.floor(value)) * MINUTES);
    const isTime = (value > 0 && value < 1) || value > LEAST_DAY;
    return isTime && minutes > 0 && minutes < MINUTES
      ? { hour: Math.floor(minutes / 60), minute: minutes % 60, only: true }
      : null;
  }
  return latestTimeIn(textOf(value));
}

/** "7h30", "Sáng", "14 giờ 00 phút - 16h00", 0.3125: a time without a day. */
export function saysTimeAlone(value: CellValue): boolean {
  if (typeof value === "number") return value > 0 && value < 1;
  return TIME_ALONE.test(textOf(value));
}

const TIME_ALONE =
  /^(?:(?:lúc|từ|đến|và|buổi|sáng|trưa|chiều|tối|\d{1,2}\s*(?:(?:h|giờ|g)(?!\p{L})\s*(?:\d{2}(?:\s*(?:phút|ph|'))?)?|:\d{2}(?::\d{2})?))(?:\s|[,;–-]|$)+)+$/iu;
