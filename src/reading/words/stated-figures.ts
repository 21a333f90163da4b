/**
 * Figures that a line states in words, outside of any table: "Số đảng viên được triệu tập: 412; có mặt: 398", "Tổng số đảng viên: 51 (dự bị 02)".
 * Numbers of documents, annexes, years, days and telephones are none.
 */
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";

export interface StatedFigure {
  /** What it counts, as written: "Số đảng viên được triệu tập". */
  readonly label: string;
  /** What the line counted before, of which it may be a part; null for the first. */
  readonly subject: string | null;
  /** As written: "412", "27/29". */
  readonly written: string;
  /** Null where more than a number is written. */
  readonly value: number | null;
}

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}";
const UNIT =
  "(?:đ\\/c|đc|đồng chí|người|đảng viên|đv|chi bộ|đảng bộ|tổ chức cơ sở đảng|tccsđ|(?:cấp ủy|cấp uỷ|chi ủy|chi uỷ|ủy|uỷ) viên|phiếu)";
const UNIT_ALONE = new RegExp(`^${UNIT}$`, "iu");

/** Whether a text is what is counted in, and no more: "đồng chí", "phiếu". */
export function isUnit(text: string): boolean {
  return UNIT_ALONE.test(text);
}

/** A number that ends what is said: a share, a day, a time or the number of a document does not. */
const WHOLE = `(${NUMBER})(?:\\s*\\/\\s*(${NUMBER}))?(?:\\s*${UNIT})?(?=\\s*(?:[;()\\n]|,(?!\\d)|\\.?\\s*$|\\.\\s|\\s[–-]\\s))`;
/** "Tổng số đảng viên: 51". */
const HEADED = new RegExp(`:\\s*${WHOLE}`, "giu");
/** Behind such a figure: "(chính thức 49, dự bị 02)". */
const BARE = new RegExp(`[;,(]\\s*((?:trong đó:?\\s*)?\\p{L}[^\\d:;,()\\n]*?)\\s+${WHOLE}`, "giu");
const BULLET = /^(?:[\s*+•–-]|(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-h])[.)]\s)+/u;
/** What is left of the number before: " đồng chí, tái cử". */
const BEHIND_NUMBER = new RegExp(`^\\s*(?:${UNIT}(?=\\s*,))?[\\s,]*`, "iu");
const LONGEST_LABEL = 90;

/** Votes are those of one person, or of one ballot, and guests are nobody's: nothing is counted of them. */
const OF_NOBODY = /\bphieu\b|^(?:thu ve|(?:khong )?hop le)$|\bdai bieu (?:cap tren|khach|moi)\b|\bban ghi\b/;
/** What is counted: persons, their offices, bodies. */
const COUNTED =
  /\b(?:dang vien|dv|chi bo|dang bo|to chuc (?:co so )?dang|tccsd|cap uy|chi uy|uy vien|cuv|bch|btv|bi thu|dong chi|nu|nam|dan toc|dtts|trieu tap|co mat|vang|dai bieu|danh sach bau|trung cu|tai cu|duoc bau|can bau|dai hoi quyet dinh|(?:da|chua|khong) (?:to chuc )?(?:dai hoi|dh)|chinh thuc|du bi|tong so|so luong)\b/;
/** What stands before the number of a document, an annex, a day, a telephone. */
const NUMBERED =
  /(?:^|\b)(?:(?<!(?:tong|thieu|dang) )so|(?:so|ma) hieu|ma so|(?<!dai )bieu|bieu so|mau|mau so|phu luc|(?<!tinh )trang|dieu|nghi quyet|bao cao|ngay|thang|quy|gio|luc|khoa|nhiem ki|lan|lan thu|dien thoai|dt|sdt|may le|fax|\d)$/;
const OF_YEAR = /năm(?:\s+\d+)?$/iu;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether words that a colon parts from a number may head a figure that somebody counted. */
export function mayHeadFigure(label: string): boolean {
  const words = fold(label);
  if (label.length > LONGEST_LABEL || !/\p{L}{2}/u.test(label)) return false;
  return !OF_NOBODY.test(words) && !NUMBERED.test(words) && !OF_YEAR.test(label);
}

/** Whether words head such a figure where nothing else says so. */
export function headsFigure(label: string): boolean {
  return mayHeadFigure(label) && COUNTED.test(fold(label));
}

/** The figures of a text, line by line. */
export function statedFigures(text: string): readonly StatedFigure[] {
  return text.split(/[\n\r]+/).flatMap((line) => inLine(clean(line)));
}

/** A line is looked at no further. */
const LONGEST_LINE = 1000;

function inLine(whole: string): readonly StatedFigure[] {
  const line = whole.slice(0, LONGEST_LINE);
  const headed = [...line.matchAll(HEADED)];
  const [first] = headed;
  if (!first) return [];
  const ends = headed.map(([text], i) => (headed[i]?.index ?? 0) + text.length);
  const found = [
    ...headed.map(({ index, 1: number = "", 2: of }, i) => {
      const before = line.slice(ends[i - 1] ?? 0, index);
      return {
        index,
        words:
          before
            .replace(/\([^()]*\)/g, "")
            .split(/[:;()]/)
            .at(-1) ?? "",
        number,
        of,
      };
    }),
    ...[...line.matchAll(BARE)]
      .filter(({ index }) => index > first.index)
      .map(({ index, 1: words = "", 2: number = "", 3: of }) => ({ index, words, number, of })),
  ];
  let subject: string | null = null;
  return found
    .sort((a, b) => a.index - b.index)
    .flatMap(({ words, number, of }): readonly StatedFigure[] => {
      const label = bareLabel(words);
      if (!mayHeadFigure(label) || (YEAR.test(number) && /năm/iu.test(label))) return [];
      const written = of === undefined ? number : `${number}/${of}`;
      const one = { label, subject, written, value: of === undefined ? numberOf(number) : null };
      if (!isTrait(label)) subject = label;
      return [one];
    });
}

function bareLabel(words: string): string {
  return clean(words.replace(BULLET, "").replace(BEHIND_NUMBER, "")).replace(/^trong đó\s*:?\s*/iu, "");
}

function numberOf(written: string): number {
  return Number(written.replaceAll(".", ""));
}

/** Words that say of whom only with what was counted before: "nữ", "dự bị". */
export function isTrait(label: string): boolean {
  return /^(?:trong do )?(?:so )?(?:nu|nam|chinh thuc|du bi|dan toc|dtts|tre|ton giao|duoi|tren)\b/.test(
    fold(label),
  );
}
