/** What is filled in: labels and values within one cell, dots to write on, units behind a value. */
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { tickedIn } from "./boxes";

/** What is counted, behind a value. */
export const UNIT = /^(?:đ\/c|đc|đồng chí|người|đảng viên|đv|%|\(.*\))$/iu;

/** Dots to write on, and nothing else. */
export const DOTS = /^[.…_\s]+$/;

/** "Số đảng viên: 41; có mặt: 39", "Được bầu: 5 đồng chí (nữ: 02)", each with what is filled in; dots to write on are nothing, and "Trình độ: - Đại học" is a label in two parts. */
export function writtenPairs(text: string): readonly { readonly label: string; readonly written: string }[] {
  const parts = text
    .split(/[;\n]|[,(]\s*(?=[^\d:;,()]+:)/)
    .map((part) => /^(.*[\p{L})]\s*):(?!\s*[-–+]\s*\p{L})\s*([^:]*?)\)?$/u.exec(clean(part)))
    .flatMap((found) =>
      found
        ? [{ label: clean(found[1] ?? ""), written: clean((found[2] ?? "").replace(/[.…_]{2,}/g, " ")) }]
        : [],
    );
  return parts.some(({ written }) => written !== "") ? parts : [];
}

/** What may stand behind a count in a sentence: its share, and what ends it ("20 đồng chí, đạt 95,24%.", "01)."). */
const BEHIND_COUNT =
  /^(\d{1,6}(?: (?:đ\/c|đc|đồng chí|người|đảng viên))?)(?:,? (?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ) [\d.,]+ ?%)?[).,;\s]*$/iu;

/** A number, where nothing else is written; boxes as the words that are ticked. */
export function valueOf(written: string): CellValue {
  const ticked = tickedIn(written);
  if (ticked) return ticked.length === 0 ? null : ticked.join(", ") || "x";
  const value = BEHIND_COUNT.exec(written)?.[1] ?? written;
  return value === "" ? null : /^\d{1,6}$/.test(value) ? Number(value) : value;
}
