/** What a sentence says of how many congresses were held: "12/12 chi bộ đã đại hội", "Đại hội 7/8 tổ chức cơ sở đảng". */
import { clean } from "../../vietnamese/clean";

export interface SaidProgress {
  readonly held: number;
  readonly total: number;
}

const NOUN = "(?:chi bộ|tổ chức cơ sở đảng|TCCSĐ|tổ chức đảng|chi, đảng bộ|chi bộ, đảng bộ|đảng bộ, chi bộ)";
const MET = "(?:đại hội|ĐH|tổ chức|tiến hành|hoàn thành)(?!\\p{L})";

/** "(12/12 chi bộ đã đại hội, từ ngày …)", "38/38 chi bộ": nothing else is said of the branches. */
const HELD_OF_ALL = new RegExp(
  `(?<![\\d/.]|ngày )(\\d{1,4})\\s*/\\s*(\\d{1,4})\\s+${NOUN}(?=\\s*(?:[,;).]|$)|\\s+(?:(?:trực thuộc|thuộc)\\s[^,;()]*?\\s)?(?:đã\\s+)?${MET})`,
  "giu",
);

/** "Tổng số chi bộ trực thuộc: 16; đã tổ chức đại hội: 16": first how many there are. */
const ALL_AND_HELD = new RegExp(
  `(?<!\\p{L})số ${NOUN}(?:\\s+trực thuộc)?\\s*:\\s*(\\d{1,4})\\s*[;,]\\s*(?:số )?(?:${NOUN} )?đã\\s+(?:tổ chức\\s+)?(?:đại hội|ĐH)\\s*:\\s*(\\d{1,4})(?!\\d)`,
  "giu",
);

/** All that a text says so. */
export function progressIn(text: string): readonly SaidProgress[] {
  const words = clean(text);
  return [
    ...[...words.matchAll(HELD_OF_ALL)].map(([, held, total]) => ({ held, total })),
    ...[...words.matchAll(ALL_AND_HELD)].map(([, total, held]) => ({ held, total })),
  ].map(({ held, total }) => ({ held: Number(held), total: Number(total) }));
}

const OF_CONGRESSES = new RegExp(`(?<!\\p{L})(?:${MET}|tiến độ(?=\\s*:))`, "iu");
/** Of some branches something else is told: "3/7 chi bộ khuyết phó bí thư, đại hội sẽ bầu bổ sung". */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:khuyết|thiếu|chưa|không|điểm|bầu|nữ|một lần|lần đầu|trẻ|kiêm|xếp loại|nhiệm vụ)(?!\p{L})/iu;

/** The same where the sentence speaks of congresses that were held and of nothing else. */
export function congressesIn(text: string): readonly SaidProgress[] {
  return sentencesIn(text)
    .filter((sentence) => OF_CONGRESSES.test(sentence) && !OF_SOMETHING_ELSE.test(sentence))
    .flatMap(progressIn)
    .filter(({ held, total }) => total > 1 && held <= total);
}

/** The sentences of a note, without what heads it. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/[.;]\s+(?=\p{Lu})|[\n\r]+/u)
    .map((sentence) =>
      clean(sentence).replace(/^(?:(?:ghi chú|chú thích|lưu ý)\s*:|[*+•–-]|\(\*\))\s*/iu, ""),
    )
    .filter((sentence) => sentence !== "");
}
