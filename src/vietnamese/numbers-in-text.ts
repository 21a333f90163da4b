/**
 * The numbers of a running text, each as what it is by its form and the words beside it: a count, a share, a day … What has digits and is
 * no number of anything that can be counted is left out: times of day, numbers of documents ("55-KH/ĐU", "Kế hoạch số 12"), of their
 * parts ("Điều 24") and of list items.
 */
import { findTerms } from "./term";

export interface WrittenNumber {
  /** Where it stands: from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same for all that say the same ("09" and "9", "62,5%" and "62,50%"); `numberKey` makes them. */
  readonly key: string;
}

/** Days and months may lack what the text leaves out: "ngày 20", "28/4", "tháng 6". */
export interface PartialDay {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What numbers are known by. Shares and decimals are compared in hundredths. */
export const numberKey = {
  count: (n: number): string => `count ${n}`,
  decimal: (hundredths: number): string => `decimal ${hundredths}`,
  share: (hundredths: number): string => `share ${hundredths}`,
  age: (years: number): string => `age ${years}`,
  year: (year: number): string => `year ${year}`,
  term: (first: number, last: number): string => `term ${first}-${last}`,
  day: ({ year, month, day }: PartialDay): string => `day ${year ?? ""}-${month ?? ""}-${day ?? ""}`,
} as const;

/** Digits with what is written onto them: "19-21/4/2017", "62,57%", "55-KH/ĐU". */
const CLUSTER = /[\p{L}\p{M}]*\d(?:[\p{L}\p{M}\d./,\-–&+]*[\p{L}\p{M}\d])?(?:\s?%)?/gu;
const LETTER = /[\p{L}\p{M}]/u;

const FULL_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTH = /^(\d{1,2})\/(\d{4})$/;
/** "II/2017", a quarter. */
const QUARTER = /^([IV]{1,3}\/)(\d{4})$/;
const PAIR = /^(\d{1,2})\/(\d{1,2})$/;
const SHARE = /^((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?|\d+\.\d{1,2})\s?%$/;
const COUNT = /^(?:\d{1,3}(?:\.\d{3})+|\d+)$/;
const DECIMAL = /^(?:(?:\d{1,3}(?:\.\d{3})+|\d+),\d+|\d+\.\d{1,2})$/;

/** Words before a number that is of a document, or of a part of one. */
const OF_DOCUMENT =
  /(?<![\p{L}\p{M}])(?:(?:kế hoạch|nghị quyết|chỉ thị|hướng dẫn|quyết định|công văn|kết luận|quy định|thông báo|thông tri|chương trình|đề án|tờ trình|văn bản|báo cáo) số|điều|khoản|mục|phụ lục|biểu|biểu số|mẫu|mẫu số)\s*$/iu;
/** Before "28/4": "từ 1/3 lên 2/3" are no days. */
const DAY_BEFORE = /(?<![\p{L}\p{M}])(?:ngày|sáng|chiều|tối)\s+(?:\d{1,2}(?:\/\d{1,2})?\s+(?:đến|và)\s+)?$/iu;
const FULL_DAY_BEHIND = /^\s*(?:[-–]|đến|và)\s*(?:ngày\s+)?\d{1,2}\/\d{1,2}\/\d{4}/iu;
/** Of a number alone: "từ 9" may be a count. */
const DAY_ALONE_BEFORE = /(?<![\p{L}\p{M}])ngày\s+$/iu;
const MONTH_BEFORE = /(?<![\p{L}\p{M}])tháng\s+$/iu;
const MONTH_BEHIND = /^\s+tháng\s+(\d{1,2})(?!\d)(?:\s+năm\s+(\d{4})(?!\d))?/iu;
const YEAR_BEHIND = /^\s+năm\s+(\d{4})(?!\d)/iu;
const AGE_BEHIND = /^\s+(?:(?:đến|-|–)\s+(?:dưới\s+)?\d+\s+)?tuổi(?![\p{L}\p{M}])/iu;
const TIME_BEHIND = /^\s*(?:giờ|phút)(?![\p{L}\p{M}])/iu;
/** Between a day and the next one that it shares month and year with. */
const TO_NEXT_DAY = /^\s*(?:đến|tới|và|,|-|–)\s*(?:hết\s+)?(?:ngày\s+)?$/iu;
/** "1. ", "2) " at the beginning of a line. */
const ITEM = /(?:^|\n)[ \t]*$/;
const ITEM_BEHIND = /^[.)]\s|^-\s/;

interface Found extends WrittenNumber {
  readonly day?: PartialDay;
}

/** The numbers of a text, from its beginning to its end. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const terms = findTerms(text).map(({ term, start, end }): Found => {
    const key = numberKey.term(term.first, term.last);
    return { start, end, text: text.slice(start, end), key };
  });
  const others = [...text.matchAll(CLUSTER)].flatMap((match): readonly Found[] => {
    const start = match.index;
    const end = start + match[0].length;
    const isTerm = terms.some((term) => start < term.end && term.start < end);
    return isTerm ? [] : numbersOf(text, start, match[0]);
  });
  return withDaysFrom(
    text,
    [...terms, ...others].sort((a, b) => a.start - b.start),
  );
}

function numbersOf(text: string, start: number, cluster: string): readonly Found[] {
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(start + cluster.length, start + cluster.length + 30);
  const one = (key: string): readonly Found[] => [{ start, end: start + cluster.length, text: cluster, key }];
  const dated = (day: PartialDay): readonly Found[] =>
    one(numberKey.day(day)).map((found) => ({ ...found, day }));
  const [, roman = "", yearOf] = QUARTER.exec(cluster) ?? [];
  if (yearOf !== undefined) return numbersOf(text, start + roman.length, yearOf);
  if (LETTER.test(cluster) || OF_DOCUMENT.test(before) || TIME_BEHIND.test(behind)) return [];
  const [, ...full] = FULL_DAY.exec(cluster)?.map(Number) ?? [];
  if (full.length > 0) return dated(dayOf(full));
  const [, ...ofMonth] = MONTH.exec(cluster)?.map(Number) ?? [];
  if (ofMonth.length > 0) return dated(dayOf([undefined, ...ofMonth]));
  const share = SHARE.exec(cluster)?.[1];
  if (share !== undefined) return one(numberKey.share(hundredths(share)));
  if (DECIMAL.test(cluster)) return one(numberKey.decimal(hundredths(cluster)));
  const [, ...pair] = PAIR.exec(cluster)?.map(Number) ?? [];
  if (pair.length > 0 && (DAY_BEFORE.test(before) || FULL_DAY_BEHIND.test(behind))) return dated(dayOf(pair));
  if (!COUNT.test(cluster)) return parted(text, start, cluster);
  const n = Number(cluster.replaceAll(".", ""));
  if (ITEM.test(before) && ITEM_BEHIND.test(behind)) return [];
  if (MONTH_BEFORE.test(before)) return dated(dayOf([undefined, n, YEAR_BEHIND.exec(behind)?.[1]]));
  if (DAY_ALONE_BEFORE.test(before)) {
    const [, month, year] = MONTH_BEHIND.exec(behind) ?? [];
    return dated(dayOf([n, month, year]));
  }
  if (AGE_BEHIND.test(behind)) return one(numberKey.age(n));
  return one(/^(?:19|20)\d\d$/.test(cluster) ? numberKey.year(n) : numberKey.count(n));
}

/** Of day, month and year those that are there. */
function dayOf([day, month, year]: readonly (number | string | undefined)[]): PartialDay {
  return {
    ...(day !== undefined && { day: Number(day) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** Each number of "4/5", "3-5", "19-21/4/2017". */
function parted(text: string, start: number, cluster: string): readonly Found[] {
  const pieces = cluster.split(/[-–&+]/);
  let at = start;
  return pieces.flatMap((piece): readonly Found[] => {
    const from = at;
    at += piece.length + 1;
    if (pieces.length > 1) return piece === "" ? [] : numbersOf(text, from, piece);
    return [...piece.matchAll(/\d{1,3}(?:\.\d{3})+(?!\d)|\d+/g)].map(({ 0: written, index }) => {
      const key = numberKey.count(Number(written.replaceAll(".", "")));
      return { start: from + index, end: from + index + written.length, text: written, key };
    });
  });
}

/** "từ ngày 19 đến 21/4/2017", "ngày 12, 13 và 14/5/2025", "28/4-03/5/2017": a day takes what it lacks from the next one. */
function withDaysFrom(text: string, found: readonly Found[]): readonly Found[] {
  const whole = [...found];
  for (let i = whole.length - 2; i >= 0; i--) {
    const [one, next] = [whole[i], whole[i + 1]];
    if (!one || next?.day?.day === undefined || !TO_NEXT_DAY.test(text.slice(one.end, next.start))) continue;
    const day = one.day ?? (/^\d{1,2}$/.test(one.text) ? { day: Number(one.text) } : null);
    if (day?.day === undefined || day.year !== undefined) continue;
    const full = { ...next.day, ...day };
    whole[i] = { ...one, day: full, key: numberKey.day(full) };
  }
  return whole;
}

function hundredths(written: string): number {
  const [whole = "", fraction = ""] = /,/.test(written)
    ? written.replaceAll(".", "").split(",")
    : COUNT.test(written)
      ? [written.replaceAll(".", "")]
      : written.split(".");
  return Math.round(Number(`${whole}.${fraction}`) * 100 * 1e6) / 1e6;
}
