/** What is filled in: labels and values within one cell, dots to write on, units behind a value. */
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { LONGEST_VALUE } from "../cells/text";
import { tickedIn } from "./boxes";

/** What is counted, behind a value. */
export const UNIT = /^(?:đ\/c|đc|đồng chí|người|đảng viên|đv|%|\(.*\))$/iu;

/** Dots to write on, and nothing else. */
export const DOTS = /^[.…_\s]+$/;

/** "Số đảng viên: 41; có mặt: 39", "Được bầu: 5 đồng chí (nữ: 02)", each with what is filled in; dots to write on are nothing, and "Trình độ: - Đại học" is a label in two parts. */
export function writtenPairs(text: string): readonly { readonly label: string; readonly written: string }[] {
  const parts = withoutColons(text)
    .split(/[;\n]|(?:[,(]|\.(?=\s))\s*(?=[^\d:;,().]+:)/)
    .map((part) => /^(.*[\p{L})]\s*):(?!\s*[-–+]\s*\p{L})\s*([^:]*?)\)?$/u.exec(clean(part)))
    .flatMap((found) =>
      found
        ? [
            {
              label: clean(found[1] ?? ""),
              written: clean(closed(found[2] ?? "").replace(/[.…_]{2,}/g, " ")),
            },
          ]
        : [],
    );
  return parts.some(({ written }) => written !== "") ? parts : [];
}

/** A bracket that a value opens ends with it: "01 đồng chí (có lý do)". */
function closed(written: string): string {
  return /\([^()]*$/.test(written) ? `${written})` : written;
}

/** "05 đồng chí, trong đó: nữ 02": what stands behind is no value of "trong đó". */
function withoutColons(text: string): string {
  return text.replace(/(?<=\d[^:;\n]*[,(]\s*(?:trong đó|gồm|tr\.? ?đ\.?))\s*:/giu, "");
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

/** "05 đồng chí, trong đó nữ 02": a count, and parts of it. */
export interface Counted {
  readonly count: number;
  readonly parts: readonly { readonly label: string; readonly count: number }[];
}

const NOUN = "(?:đ\\/c|đc|đồng chí|người|đảng viên|đv)";
/** "đạt 96,5%", "(chiếm tỷ lệ 40 %)": the share of what was counted. */
const SHARES = /[,;(]?\s*(?:(?:đạt|chiếm|bằng)\s+)?(?:(?:tỷ|tỉ) lệ\s*:?\s*)?\d[\d.,]*\s*%\)?/giu;
const COUNT_AND_PARTS = new RegExp(
  `^(\\d{1,6})(?:\\s*/\\s*\\d{1,6})?\\s*${NOUN}?(?:\\s*[,;:(–-]\\s*(\\S.*))?$`,
  "isu",
);
const OF_WHICH = /^(?:(?:trong đó|tr\.? ?đ(?:ó)?\.?|gồm|có(?! mặt))[\s:]*)+/iu;
const PART_BEHIND = new RegExp(
  `^(\\p{L}[^\\d:]*?)\\s*:?\\s*(\\d{1,6})(?:\\s*/\\s*\\d{1,6})?\\s*${NOUN}?$`,
  "iu",
);
const PART_BEFORE = new RegExp(`^(\\d{1,6})\\s*(?:${NOUN}\\s+)?(?:là\\s+)?(\\p{L}[^\\d:]*)$`, "iu");

/** Null where a text is no count with its parts or its share, or where not all of it can be read so. */
export function countedParts(text: string): Counted | null {
  if (text.length > LONGEST_VALUE) return null;
  const found = COUNT_AND_PARTS.exec(clean(text.replace(SHARES, "")).replace(/[).,;\s]+$/, ""));
  if (!found) return null;
  const [whole, count, rest = ""] = found;
  // "24/25" alone is read where two figures are asked for.
  if (rest === "" && (/\//.test(whole) || !/%/.test(text))) return null;
  const parts = rest
    .replace(OF_WHICH, "")
    .split(/\s*[,;]\s*|\s(?:và|–|-)\s/u)
    .filter((part) => part !== "")
    .map((part) => {
      const [, before, label = ""] = PART_BEFORE.exec(part) ?? [];
      const [, ahead = label, behind = before] = PART_BEHIND.exec(part) ?? [];
      return { label: ahead.replace(OF_WHICH, ""), count: Number(behind) };
    });
  const isWhole = parts.every((part) => part.label !== "" && !Number.isNaN(part.count));
  return isWhole ? { count: Number(count), parts } : null;
}
