/**
 * What header words say beside their meaning: counts, percentages, connectors, abbreviations, ages. All words here
 * are folded.
 */
import type { PlainField } from "../../congress/fields";
import { fold } from "../../vietnamese/fold";
import { abbreviations, connectors, percentMarkers } from "./marker-words";

const CONNECTORS = new Set(connectors.map(fold));
const PERCENT_WORDS = [...new Set(percentMarkers.map(fold))].sort((a, b) => b.length - a.length).join("|");
const PERCENT_BEFORE = new RegExp(`^(?:${PERCENT_WORDS})(?: cua)? `);
const PERCENT_BEHIND = new RegExp(` (?:${PERCENT_WORDS})$`);
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  abbreviations.map(([short, whole]) => [fold(short), fold(whole)]),
);

/** Age limits above this are groups of their own, not "the young". */
const OLDEST_YOUNG = 45;

/** "so dv trieu tap du dh" -> "so dang vien trieu tap du dai hoi"; a word that stands alone is left as it is. */
export function spelledOut(words: string): string {
  if (!words.includes(" ")) return words;
  return words
    .split(" ")
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(" ");
}

/** "nu nguoi %" -> "nu": a count and its percentage in one cell ("2/40%"), of which the count is read. */
export function withoutCountAndPercent(words: string): string | null {
  return /^(.+?) (?:nguoi|so luong|sl|dong chi|d c) (?:ti le )?%$/.exec(words)?.[1] ?? null;
}

/** `words` less `part` standing in it as whole words; null where it does not. */
export function without(words: string, part: string): string | null {
  // Asked of many parts, hardly one of which is there.
  if (!words.includes(part)) return null;
  const at = ` ${words} `.indexOf(` ${part} `);
  if (at < 0) return null;
  return `${words.slice(0, at)} ${words.slice(at + part.length)}`.replace(/ +/g, " ").trim();
}

/** "duoc bau nhiem ki 2025 2030" -> "". */
export function stripConnectors(words: string): string {
  return words
    .split(" ")
    .filter((word) => !CONNECTORS.has(word) && !/^\d{4}$/.test(word))
    .join(" ");
}

/** "so luong cap uy vien" -> "cap uy vien"; "nu sl" -> "nu". */
export function withoutCountWords(words: string): string {
  return words
    .replace(/^(?:tong so|so luong|so|sl|ts|tong)(?: (?:luong|nguoi|dong chi|d c))? /, "")
    .replace(/ (?:sl|so luong|tong so|nguoi|dong chi|d c)$/, "");
}

/** "ti le nu %" -> "nu"; null where nothing of a percentage is said, or nothing else. */
export function withoutPercentWords(words: string): string | null {
  const rest = words.replace(PERCENT_BEFORE, "").replace(PERCENT_BEHIND, "");
  return rest === words || rest === "" ? null : rest;
}

/** Branch, note, state and date in longer words: "Lý do, ghi chú", "Tên các chi bộ trực thuộc", "Ngày giờ tổ chức ĐH", "Dự kiến ngày đại hội". */
export function looselyNamed(header: string): PlainField | null {
  // "Thời gian ĐH (từ ngày - đến ngày)": of rows that stand for several.
  const words = header.replace(/ tu ngay (?:den|toi)(?: ngay)?$/, "");
  if (saysStates(words)) return "status";
  if (/^(?:ngay(?: va)? gio|gio(?: va)? ngay|ngay thang(?: nam)?(?: va)? gio)$/.test(words)) return "date";
  // "Dự kiến đại hội" says when, with no word for a day.
  if (/^(?:du kien|ke hoach)(?: to chuc)? (?:dai hoi|dh)$/.test(words)) return "plannedDate";
  if (/^(?:ghi chu|ly do|li do)\b/.test(words)) return "note";
  if (NAMED_BY_PLACE.test(words)) return "branch";
  if (/^ten (?:.* )?(?:chi bo|dang bo|to chuc (?:co so )?dang|don vi|tccsd|tcd)/.test(words)) return "branch";
  if (/\bden ngay\b|\b(?:dang vien|dv|cap uy|cap uy vien|chi uy|cuv|nguoi|so luong)\b/.test(words))
    return null;
  const ofCongress = /\b(?:dai hoi|dh|to chuc(?! dang))\b/.test(words);
  if (!ofCongress || !/\b(?:ngay|gio|luc|thoi gian|thoi diem|tg|lich)\b/.test(words)) return null;
  // "Lịch đại hội" is also said of the days that were kept; beside "mới" and "cũ" it is a plan.
  if (/\blich\b/.test(words) && / (?:cu|truoc|ban dau)$/.test(words)) return "formerDate";
  return /\b(?:du kien|ke hoach)\b|\blich\b.* (?:moi|dieu chinh)$/.test(words) ? "plannedDate" : "date";
}

/** "Chi bộ thôn", "Đảng bộ cơ sở", "Các chi bộ thôn, tổ dân phố": whatever places the rows are called after. */
const PLACE =
  "(?:thon|ap|xom|ban|lang|khu|khu pho|khu dan cu|khu vuc|khom|to|to dan pho|tdp|buon|bon|phum soc|truong|truong hoc|nha truong|co quan|phong|ban|phong ban|nha may|xuong|phan xuong|doi|tram|khoi|khoa|vien|to san xuat|don vi|bo mon|hoc vien|tieu doan|dai doi|doanh nghiep|cong ty|co so|bo phan|truc thuoc|xa|phuong|dang bo|chi bo)";
const NAMED_BY_PLACE = new RegExp(
  `^(?:(?:cac|ten|ten cac|ten goi|dau moi|thuoc) )?(?:(?:chi bo|dang bo|chi dang bo|chi bo dang bo)(?: (?:cac )?${PLACE})+|(?<=dau moi |thuoc |cac )chi bo)$`,
);

/**
 * "Đã ĐH/Chưa ĐH/Không ĐH", "Tình trạng (đã, chưa)", "Chi bộ đã đại hội nhiệm kỳ 2025-2027 chưa?": the states themselves, two or more
 * of them, of the branch, its congress and nothing else.
 */
function saysStates(words: string): boolean {
  const states = new Set(words.match(/\b(?:da|chua|khong)\b/g));
  return (
    states.size > 1 &&
    /^(?:(?:tinh trang|trang thai|tien do|da|chua|khong|chi bo|dang bo|don vi|dai hoi|dh|to chuc|tien hanh|nhiem ki|nk|khoa|\d{4}|hay|hoac|va)(?: |$))+$/.test(
      words,
    )
  );
}

/** An age group: "dưới 40 tuổi" is the young, with their limit; "40-50" and "trên 50" are other groups. */
export function readAge(
  text: string,
  underAge: boolean,
): { readonly field: "young" | "ageGroup"; readonly limit: number | null } | null {
  const words = text.replace(/\b(\d\d) ?t\b/g, "$1 tuoi");
  const ages = [...words.matchAll(/\b([2-7]\d)\b/g)].map((found) => Number(found[1]));
  const first = ages[0];
  if (first === undefined || first < 25) return null;
  const speaksOfAge = /\btuoi\b|\btre\b/.test(words) || underAge;
  const below =
    /(?:\bduoi|<|≤|\bden|\bkhong qua|^tu|\btu(?= ?\d\d(?: tuoi)? tro xuong)) ?(?:=)? ?\d\d(?: tuoi)?(?: tro xuong)?/.test(
      words,
    ) &&
    ages.length === 1 &&
    !/tro len|\btren/.test(words);
  if (!speaksOfAge && !below) return null;
  return below && first <= OLDEST_YOUNG
    ? { field: "young", limit: first }
    : { field: "ageGroup", limit: null };
}
