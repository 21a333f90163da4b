/**
 * Names that a letterhead writes in capitals, as a sentence writes them: "ĐẢNG ỦY XÃ TÂN LẬP" is "Đảng ủy xã Tân
 * Lập". Place names are told by the word before them; other names inside keep no capital, which staff may correct.
 */
import { fromCapitals, lowerFirst, sentenceCase } from "../../vietnamese/capitals";

/** Words before a place's name. */
const PLACE =
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|ấp|bản|xóm|khóm|tổ dân phố|khu phố|đặc khu)$/u;
/** Words for a place that are more than one, and words for other things that have one for a place inside. */
const ONE_WORD =
  /(?<!\p{L})(?:thị trấn|thị xã|thành phố|tổ dân phố|khu phố|đặc khu|nông thôn|(?:xuất|cơ|văn) bản|hợp tác xã|(?:bảo hiểm|chính sách) xã hội)(?!\p{L})/gu;
/** What stands between two names. */
const BETWEEN = /^(?:và|[-–])$/u;
/** Kinds of body, behind which the name proper begins. */
const KIND =
  /^(đảng ủy|đảng uỷ|đảng bộ|chi bộ|chi ủy|chi uỷ|tỉnh ủy|tỉnh uỷ|huyện ủy|huyện uỷ|thành ủy|thành uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ)\s+/u;

/** A text in capitals as prose; any other text unchanged. */
export function proseCase(text: string): string {
  const plain = fromCapitals(text);
  if (plain === text) return text;
  const small = lowerFirst(plain);
  const kind = KIND.exec(small)?.[1] ?? "";
  const name = small.slice(kind.length).trim();
  const cased = withPlaces(name);
  if (kind === "") return sentenceCase(cased);
  const startsWithPlace = PLACE.test(joinPlaces(name).split(" ")[0]?.replaceAll("_", " ") ?? "");
  const committee = /ủy$|uỷ$/u.test(kind) && !kind.startsWith("đảng") && !kind.startsWith("chi");
  const proper = committee ? eachCapital(name) : startsWithPlace ? cased : sentenceCase(cased);
  return `${sentenceCase(kind)} ${proper}`;
}

/** Every word behind a word for a place gets a capital, up to a comma, "và", a dash or the next word for a place. */
function withPlaces(text: string): string {
  let inName = false;
  return joinPlaces(text)
    .split(" ")
    .map((joined) => {
      const word = joined.replaceAll("_", " ");
      if (PLACE.test(word)) {
        inName = true;
        return word;
      }
      if (BETWEEN.test(word)) inName = false;
      const written = inName ? sentenceCase(word) : word;
      if (/[,;(]/.test(word)) inName = false;
      return written;
    })
    .join(" ");
}

function joinPlaces(text: string): string {
  return text.replace(ONE_WORD, (words) => words.replaceAll(" ", "_"));
}

function eachCapital(text: string): string {
  return text.split(" ").map(sentenceCase).join(" ");
}
