/**
 * The words by which rows that are no branches are known: totals, subtotals, percentages, notes, signatures,
 * sections. Accents matter here, unlike in headers: "Cộng" is a total, "Công an xã" a branch.
 */
import { plainFields } from "../../congress/fields";
import { fold } from "../../vietnamese/fold";

export type RowWord =
  /** `bare` totals ("Cộng") may close a block or the table; where they stand decides. */
  | { readonly kind: "total"; readonly bare: boolean }
  /** `sure` where it names a block ("Cộng khối xã"); else it may be a place ("Cộng Hòa"). */
  | { readonly kind: "subtotal"; readonly block: string; readonly sure: boolean }
  | { readonly kind: "percentage" }
  /** "Trong đó: - Chi bộ thôn", "Cộng trang 1": counted elsewhere already. */
  | { readonly kind: "part" }
  | { readonly kind: "note" };

const TOTAL =
  /^(tổng cộng|tổng số|tổng hợp chung|tất cả|số cộng|tổng|cộng|tong cong|tong so|cong|tong)(?![\p{L}\p{M}])[\s:.,–-]*(.*)$/iu;
const OF_STATE = /^\([^)]*(?:đã|chưa) (?:tổ chức )?(?:đại hội|ĐH)/iu;
/** Abbreviations that stand for a total where a name would stand. */
const SHORT_TOTAL = /^(?:T\/?\s*cộng|T\.?C\.?|T\.?S\.?|Σ)\s*[:.]?$/u;
const WHOLE =
  /^(?:toàn|cả) (?:đảng bộ|đảng ủy|đảng uỷ|xã|phường|huyện|tỉnh|quận|thị xã|thị trấn|thành phố|ngành|khối|khu|cụm|cơ quan|đơn vị|công ty|trường)(?=\s|$|[(:,])/iu;
/** "Tổng công ty ...", "Tổng cục ..." are bodies. */
const BODY_NAME = /^(?:công ty|cục|đội|hội|kho|đài|lãnh sự|giám|thanh|hợp)/iu;
const BLOCK_WORD =
  /^(?:khối|cụm|nhóm|loại hình|mục|phần|[ivx]+(?=\s|$|[.)])(?!\s*[+,&])|[a-h](?=\s*$|[.)]))/iu;
/** "Cộng A + B", "Tổng (I+II)": the sections that are added. */
const SUM_OF_SECTIONS = /^\(?(?:[ivx]+|[a-h])(?:\s*[+,&]\s*(?:[ivx]+|[a-h]))+\)?$/iu;
const PERCENTAGE = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tl %|%|đạt tỷ lệ|đạt %)/iu;
/** "Trong đó: ..." divides the total above it; "Cộng trang 1", "Trang trước chuyển sang" and "Lũy kế" add up printed pages. */
const PART =
  /^(?:trong (?:đó|do)|cộng (?:dồn|mang|trang|chuyển)|(?:số |cộng )?(?:trang (?:trước|trên|\d+) )?(?:số )?(?:mang|chuyển) (?:sang|qua|trang)|(?:lũy|luỹ) kế(?: (?:hết|đến|trang))*)(?!\p{L})/iu;
const NOTE =
  /^(?:ghi chú|chú thích|lưu ý|\*|\(\*|người lập|lập biểu|người tổng hợp|nơi nhận|t\/m|tm\.|t\/l|tl\.|k\/t|kt\.|xác nhận|thủ trưởng|bí thư$|phó bí thư$|chánh văn phòng|trưởng ban|\(ký|\(đã ký|như trên|-? ?lưu(?= ?(?:vt|vp|văn|hồ sơ|[:,;.]|$))|[^\d]{0,40},? ngày\s*(?:\d{1,2}|[.…]+)\s*tháng)/iu;
/** "Nhiệm kỳ 2025-2030" in a row of its own. */
const TERM = /^(?:nhiệm kỳ|khóa|khoá)\s*\d{4}\s*[-–]\s*\d{4}\.?$/iu;
/** "(Biểu này thay biểu đã gửi)": nothing stands before the brackets. */
const IN_BRACKETS = /^\([^()]*[\p{L}][^()]*\)\.?$/u;
const SECTION = /^(?:khối(?! phố)|cụm|nhóm|loại hình|các chi bộ|các đảng bộ|địa bàn)(?=\s|$|:)/iu;
const NUMBERED_SECTION = /^(?:[IVX]{1,5}|[A-H])\s*[.\-–:)/]\s*(?=\S)/u;

/** "Cộng I (Xã, thị trấn)": the block's name stands behind its number. */
const NUMBER_BEFORE_NAME = /^(?:mục |khối )?(?:[IVX]{1,5}|[A-H])\s*\((\p{L}[^()\d]*)\)$/iu;

/** What a row's label says that it is; null for a branch's or a section's name. `label` is clean. */
export function rowWord(label: string): RowWord | null {
  if (PERCENTAGE.test(label)) return { kind: "percentage" };
  if (PART.test(label)) return { kind: "part" };
  if (NOTE.test(label) || IN_BRACKETS.test(label) || TERM.test(label)) return { kind: "note" };
  if (SHORT_TOTAL.test(label)) return { kind: "total", bare: true };
  if (WHOLE.test(label)) return { kind: "total", bare: false };
  const found = TOTAL.exec(label);
  const rest = found?.[2] ?? "";
  if (!found || BODY_NAME.test(rest)) return null;
  const block = NUMBER_BEFORE_NAME.exec(rest)?.[1] ?? rest.replace(/\s*\(.*\)$/, "");
  if (BLOCK_WORD.test(rest)) return { kind: "subtotal", block, sure: true };
  // "CỘNG (CHI BỘ ĐÃ ĐẠI HỘI)" closes more than a block.
  if (rest === "" || /^[(\d]/.test(rest)) return { kind: "total", bare: !OF_STATE.test(rest) };
  const whole =
    WHOLE.test(rest) ||
    SUM_OF_SECTIONS.test(rest) ||
    /^(?:chung|các|chi bộ|đảng bộ|toàn|cả|số|(?:đã|chưa) (?:đại hội|ĐH|tổ chức))/iu.test(rest);
  if (whole || /^tổng|^tong/iu.test(label)) return { kind: "total", bare: false };
  return { kind: "subtotal", block, sure: false };
}

/** A quick look at the first word: false for a name that can only be a branch's. */
export function mayBeSpecial(name: string): boolean {
  return /^\s*(?:toàn|cả|tất|tổng|cộng|trang|số|mang|chuyển|lũy|luỹ|t[./\s]|t[cs]|Σ|tỷ lệ|tỉ lệ|khối|cụm|nhóm|loại hình)/i.test(
    name,
  );
}

/** The number of branches that a total's label names: "Tổng cộng: 25 chi bộ" is 25. */
export function branchesNamed(label: string): number | null {
  const found = /(?<!\d)(\d+)\s*(?:chi bộ|cb|đảng bộ|tổ chức đảng|tcđ|tccsđ)(?![\p{L}])/iu.exec(label);
  return found?.[1] ? Number(found[1]) : null;
}

const NUMBER_HEADINGS: ReadonlySet<string> = new Set(
  plainFields
    .filter(({ field }) => field === "number")
    .flatMap(({ label, synonyms }) => [label, ...synonyms].map(fold)),
);

/** "STT", "TT": the heading of the column of numbers. */
export function isNumberHeading(text: string): boolean {
  return NUMBER_HEADINGS.has(fold(text));
}

/** "I", "II.", "A": the number of a section. */
export function isSectionNumber(text: string): boolean {
  return /^(?:[IVXivx]{1,6}|[A-Ha-h])\s*[.)]?$/.test(text);
}

/** "1", "01.", "1a", "2.10", "(3)": the number of a branch. */
export function isBranchNumber(text: string): boolean {
  return /^'?\(?\d{1,6}(?:\.\d{1,4})*[a-z]?\s*[.)]?$/i.test(text);
}

/** A label that begins with a word for a block: "Khối xã", "Cụm 1". */
export function namesBlock(label: string): boolean {
  return SECTION.test(label);
}

/**
 * A label that can only be a section's: a word for a block in front, its own number in front, or (where
 * `capitalsTell`) capitals.
 */
export function readsAsSection(label: string, capitalsTell: boolean): boolean {
  if (label.length > 90) return false;
  return namesBlock(label) || NUMBERED_SECTION.test(label) || (capitalsTell && isCapitals(label));
}

/** Above a table: a section's label, which may be numbered as the tables are ("1. Khối xã"). */
export function headsBlock(label: string): boolean {
  return readsAsSection(label.replace(/^\d{1,2}\s*[.)]\s*/, ""), false);
}

/** The section's name without its number: "I. KHỐI XÃ" is "KHỐI XÃ". */
export function sectionName(label: string): string {
  return label.replace(NUMBERED_SECTION, "").replace(/[\s:.]+$/, "");
}

/** A label that begins as a branch's name does. */
export function readsAsBranch(label: string): boolean {
  return /^(?:chi bo|cb|chi uy|chi dang bo)(?: |$)/.test(fold(label));
}

/** Whether a name stands behind the kind that a text begins with: it has a capital or a number, as "chi bộ điểm" has none. */
export function isNamedBehindKind(text: string): boolean {
  return /[\p{Lu}\d]/u.test(text.replace(/^\S+\s+\S+/u, ""));
}

/** Written in capitals throughout, and long enough for that to be meant. */
export function isCapitals(text: string): boolean {
  // Nearly every name has a small letter, which is the quickest to see.
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return false;
  return (text.match(/\p{L}/gu) ?? []).length >= 4;
}
