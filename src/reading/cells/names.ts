/** Names of persons where a count could stand. */
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { readMark } from "./mark";
import { unwrapped } from "./wrapped-names";

/** What stands where a name could, and is none: a word for nobody, a sign, or what is said of a place that stayed empty. */
const NOBODY =
  /^(?:(?:đang |còn |hiện |để )*(?:khuyết|thiếu|trống)|chưa|không|k(?:o|hg|ô)?|chờ|n\/?a)(?=[\s.,;:!]|$)|^[-–—0.…/\\_x✗×]+$|(?<!\p{L})(?:khuyết|kiện toàn|(?:không|chưa) (?:đủ|có|bầu|trúng)|số phiếu)(?!\p{L})/iu;
/** What is said of a person beside the name: year of birth, office. */
const REMARK =
  /^(?:sn|sinh|ns|năm sinh|kiêm|chủ tịch|phó (?:bí thư|chủ tịch|trưởng|ban|phòng|giám đốc)|pct|ct|trưởng|hiệu trưởng|giám đốc|bí thư|(?:(?:chi|cấp|đảng) )?(?:ủy|uỷ) viên|cán bộ|công chức|chức vụ|tái cử|mới)(?=[\s:.]|$)/iu;

/** What stands before a name: "Đ/c", "Thượng tá", "TS.BS." */
const TITLES =
  /^(?:(?:đ\/c|đồng chí|ông|bà)[\s:.]+)?(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy|uý)\s+|(?:(?:pgs|gs|ts|ths|bs|bsckii?|ds|cn|ks|ncs)\s*\.\s*)+)?/iu;

/**
 * Names in a cell, one or several ("1. Nguyễn Văn A; 2. Trần Thị B"), without numbering, "đ/c" and remarks in
 * brackets. A word for "nobody" gives none; a blank cell gives none as well.
 */
export function readNames(value: CellValue | undefined): readonly string[] {
  if (typeof value !== "string") return [];
  // Behind the last bracket that closes none is opened that would have an end.
  const closed = value.lastIndexOf(")") + 1;
  return unwrapped(value.slice(0, closed).replace(/\([^)]*\)/g, " ") + value.slice(closed))
    .split(/[\n\r,;+]|\s-\s|(?<!\d)\d+[.)]\s/)
    .map((part) => clean(part.replace(/^[\s\-–•*]+/, "").replace(TITLES, "")))
    .filter((part) => part !== "" && !NOBODY.test(part) && !REMARK.test(part) && /\p{L}/u.test(part));
}

/** A person's name: two words or more, each with a capital ("H’Nga Niê"). One word alone could be anything ("Nhiều"). */
const NAME = /^\p{Lu}[\p{L}.'’ʼ‘`]*(?:\s+\p{Lu}[\p{L}.'’ʼ‘`]*)+$/u;

/** True for text of persons' names, one or several, and for text that says that there is nobody. */
export function looksLikeNames(value: CellValue | undefined): boolean {
  const names = readNames(value);
  if (names.length > 0) return names.every((name) => NAME.test(name));
  return typeof value === "string" && NOBODY.test(clean(value));
}

/** True for a given name alone, as trackers have it ("Hùng"), and for whatever `looksLikeNames` takes. */
export function looksLikeName(value: CellValue | undefined): boolean {
  if (looksLikeNames(value)) return true;
  // "Đ/c Hùng"
  const [name, another] = readNames(value);
  if (name !== undefined && another === undefined && name !== value && /^\p{Lu}\p{Ll}+$/u.test(name))
    return /^(?:đ\/c|đồng chí|ông|bà)[\s:.]/iu.test(String(value).trim());
  return typeof value === "string" && readMark(value) === null && /^\p{Lu}\p{Ll}+$/u.test(clean(value));
}
