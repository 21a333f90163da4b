/**
 * Names that a letterhead writes in capitals, as a sentence writes them: "ĐẢNG ỦY XÃ TÂN LẬP" is "Đảng ủy xã Tân
 * Lập". Names are told by the word for a place or a body before them; other names inside keep no capital, which staff may correct.
 */
import { fromCapitals, lowerFirst, sentenceCase } from "../../vietnamese/capitals";
import { bodyWordAt, type Entry } from "./body-words";

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
  const cased = withNames(name);
  if (kind === "") return sentenceCase(cased);
  const startsSmall =
    name.startsWith("các ") || PLACE.test(joinPlaces(name).split(" ")[0]?.replaceAll("_", " ") ?? "");
  const committee = /ủy$|uỷ$/u.test(kind) && !kind.startsWith("đảng") && !kind.startsWith("chi");
  const proper = committee ? eachCapital(name) : startsSmall ? cased : sentenceCase(cased);
  return `${sentenceCase(kind)} ${proper}`;
}

/** What the words being read are: of no name, of a place's name, or of a body's. */
type Inside = "nothing" | "place" | "named" | "office";

/**
 * Every word of a name behind a word for a place or a body gets a capital, up to a comma, "và", a dash or the next such word. Of a
 * body's name what it does has but one: "Công ty Cổ phần Dệt may Hồng Lam", "Sở Nông nghiệp và Môi trường".
 */
function withNames(text: string): string {
  const words = wordsOf(text);
  const written: string[] = [];
  let inside: Inside = "nothing";
  // A body is named where a name begins, and each part of what an office does is told by its first word.
  let begins = true;
  for (let i = 0; i < words.length;) {
    const word = words[i] ?? NO_WORD;
    const piece = pieceFrom(words, i);
    const isOfPlace: boolean = word.isPlace || inside === "place";
    const entry: Entry | null = isOfPlace ? null : bodyWordAt(piece.map(({ text }) => text));
    const length = entry?.length ?? 1;
    const plain = entry?.written ?? word.text;
    const { closing } = words[i + length - 1] ?? NO_WORD;
    if (word.text.startsWith("(")) inside = "nothing";
    if (word.isPlace || word.isBetween) {
      inside = word.isPlace ? "place" : inside === "place" ? "nothing" : inside;
      begins = word.isBetween;
      written.push(plain + closing);
    } else if (isBody(entry) && (inside !== "nothing" || (begins && piece.length > length))) {
      inside = entry.kind;
      begins = true;
      written.push(sentenceCase(plain) + closing);
    } else {
      const isSmall =
        inside === "nothing" || entry?.kind === "small" || (entry && inside === "office" && !begins);
      written.push((isSmall ? plain : sentenceCase(plain)) + closing);
      begins &&= entry?.kind === "small" && inside !== "nothing";
    }
    if (closing !== "") begins = true;
    if (closing !== "" && inside === "place") inside = "nothing";
    i += length;
  }
  return written.join(" ");
}

interface Word {
  readonly text: string;
  /** The comma or bracket behind it. */
  readonly closing: string;
  readonly isPlace: boolean;
  readonly isBetween: boolean;
}

const NO_WORD: Word = { text: "", closing: "", isPlace: false, isBetween: false };
const CLOSING = /[,;)]+$/u;

/** The words of a text, what stands for a place as one. */
function wordsOf(text: string): readonly Word[] {
  return joinPlaces(text)
    .split(" ")
    .flatMap((joined) => {
      const whole = joined.replaceAll("_", " ");
      const isPlace = PLACE.test(whole);
      return (isPlace ? [whole] : whole.split(" ")).map((word) => ({
        text: word.replace(CLOSING, ""),
        closing: CLOSING.exec(word)?.[0] ?? "",
        isPlace,
        isBetween: BETWEEN.test(word),
      }));
    });
}

/** The words from one on, up to what parts names. */
function pieceFrom(words: readonly Word[], start: number): readonly Word[] {
  const rest = words.slice(start);
  const end = rest.findIndex(({ closing, isBetween }) => closing !== "" || isBetween);
  return end < 0 ? rest : rest.slice(0, rest[end]?.isBetween ? end : end + 1);
}

function isBody(entry: Entry | null): entry is Entry & { readonly kind: "named" | "office" } {
  return entry?.kind === "named" || entry?.kind === "office";
}

function joinPlaces(text: string): string {
  return text.replace(ONE_WORD, (words) => words.replaceAll(" ", "_"));
}

function eachCapital(text: string): string {
  return text.split(" ").map(sentenceCase).join(" ");
}
