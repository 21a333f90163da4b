/** Days of congresses in narrow cells, and what is said there of those not held. */
import { markTimes } from "../congress/note-times";
import { isSame } from "../congress/spoken-plan";
import type { CongressDate } from "../congress/table";
import { formatMonth, formatQuarter, formatSpanShort } from "../vietnamese/date";
import { fold } from "../vietnamese/fold";
import { lowerFirst } from "../vietnamese/capitals";
import { words } from "./words";

/** "20/4/2017", "19-21/4/2017", "28/4-03/5/2017", "Tháng 4/2017", "Quý II/2017". */
export function dateText(date: CongressDate): string {
  switch (date.kind) {
    case "days":
      return formatSpanShort(date.first, date.last);
    case "month":
      return words.month(formatMonth(date));
    case "quarter":
      return words.quarter(formatQuarter(date));
  }
}

/** "Dự kiến ngày 21/4/2017", "Dự kiến tháng 4/2017". */
export function plannedText(date: CongressDate): string {
  const text = dateText(date);
  return words.planned(date.kind === "days" ? words.day(text) : lowerFirst(text));
}

/** Notes that say no more than "not yet", or "none", as the column beside them already does. */
const SAYS_ONLY_STATE = new Set(
  ["Chưa tổ chức", "Chưa đại hội", "Chưa ĐH", "Chưa tổ chức đại hội", "Chưa tổ chức ĐH", "Chưa"]
    .concat(["Không tổ chức", "Không đại hội", "Không tổ chức đại hội", "Đã tổ chức", "Đã đại hội", "Đã ĐH"])
    .map(fold),
);

/** What the source's note adds to the state of a branch; null where it adds nothing. */
export function ownNote(note: string | null): string | null {
  return note === null || note === "" || SAYS_ONLY_STATE.has(fold(note)) ? null : note;
}

/** Whether a note tells the planned day itself: "Dự kiến 21/4", "Theo lịch: 21/4", "Lùi đến 21/4 do …". */
export function tellsPlan(note: string, date: CongressDate): boolean {
  const year = date.kind === "days" ? date.last.year : date.year;
  return fold(note).includes("du kien") || markTimes(note, year).times.some((one) => isSame(one.date, date));
}

const STATE_FIRST =
  /^(?:chưa|không)(?: phải)? (?:tổ chức|tiến hành|đại hội|ĐH)(?!\p{L})(?: đại hội| ĐH)?[\s,;:.–-]*/iu;

/** A note behind its branch's name in a sentence that tells the state already: "Chưa ĐH. Chờ kiện toàn; Dự kiến 21/4" there is "chờ kiện toàn, dự kiến 21/4". */
export function noteInSentence(note: string): string {
  const pieces = note
    .replace(/[\s.;]+$/u, "")
    .split(/\s*;\s*/u)
    .map((piece) => lowerFirst(piece.replace(STATE_FIRST, "").replace(/^\(([^()]*)\)$/u, "$1")));
  return pieces.filter((piece) => piece !== "").join(", ");
}
