/**
 * Which congress it is: "Đại hội Chi bộ lần thứ XV".
 *
 * The ordinal is carried over as it was written, in roman or arabic figures or in words; it is never
 * computed.
 */
import { clean } from "./clean";

/**
 * Number words up to ninety-nine, by the grammar of number words, so that "lần thứ năm năm 2020" gives "năm":
 * after "mười" and "mươi" five is "lăm".
 */
const UNIT = "nhất|nhì|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín";
const AFTER_TEN = "một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín";
const NUMBER_WORDS = `mười(?:\\s(?:${AFTER_TEN}))?|(?:${UNIT})\\smươi(?:\\s(?:${AFTER_TEN}))?|${UNIT}`;
const ORDINAL = new RegExp(`lần\\sthứ\\s(${NUMBER_WORDS}|[IVXLC]+|\\d+)(?![\\p{L}\\d])`, "iu");

/**
 * What follows "lần thứ" in a running text, as written: "XV", "nhất", "I", "3", "mười lăm". Null where the
 * text has no ordinal. Only roman and arabic figures and number words are taken, so a sentence may go on
 * after them.
 */
export function parseOrdinal(text: string): string | null {
  return ORDINAL.exec(clean(text))?.[1] ?? null;
}

/** An ordinal as a sentence writes it: number words are small, "NHẤT" is "nhất", figures stay. */
export function ordinalInProse(ordinal: string): string {
  return /^(?:[IVXLC]+|\d+)$/iu.test(ordinal) ? ordinal : ordinal.toLowerCase();
}
