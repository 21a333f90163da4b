/**
 * Names that a letterhead writes in capitals, as a sentence writes them: "ĐẢNG ỦY XÃ TÂN LẬP" is "Đảng ủy xã Tân
 * Lập". Names are told by the word for a place or a body before them; other names inside keep no capital, which staff may correct.
 */
import { fromCapitals, isAllCapitals, lowerFirst, sentenceCase, upper } from "../../vietnamese/capitals";
import { asWritten, noTexts, type WrittenTexts } from "../../vietnamese/as-written";
import { bodyWordAt, type Entry } from "./body-words";
import { OWN_PLACE, PLACE_WITHIN, PLACES, withCity } from "./place-words";

/** Words before a place's name. */
const PLACE = new RegExp(`^(?:${PLACES})$`, "u");
/** Words for a place that are more than one, and words for other things that have one for a place inside. */
const ONE_WORD =
  /(?<!\p{L})(?:(?:tỉnh|thành|huyện|quận|thị) ủy|thị trấn|thị xã|thành phố|tổ dân phố|khu phố|khối phố|tiểu khu|đặc khu|nông thôn|làng (?:nghề|trẻ|văn hóa)|buôn bán|bản (?:đồ|tin)|(?:xuất|cơ|văn) bản|hợp tác xã|(?<=(?:bảo hiểm|chính sách|lao động|vấn đề|công tác|bảo trợ|an sinh|trật tự|kinh tế|văn hóa|khoa học|binh|và|-)\s)xã hội)(?!\p{L})/gu;
/** What stands between two names. */
const BETWEEN = /^(?:và|[-–])$/u;
/** Kinds of body, behind which the name proper begins. */
const KIND =
  /^(đảng ủy|đảng uỷ|đảng bộ|chi bộ|chi ủy|chi uỷ|tỉnh ủy|tỉnh uỷ|huyện ủy|huyện uỷ|thành ủy|thành uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ)\s+/u;

/** What no name begins with: "Đảng bộ các cơ quan Đảng", "Chi bộ cơ sở", "Đảng ủy tại Lào", "Đảng bộ ở nước ngoài". */
const STARTS_SMALL = /^(?:các|cơ sở|trực thuộc|bộ phận|tại|ở(?= nước ngoài$))(?!\p{L})/u;

/** "Đảng ủy bộ phận Nhà máy …": what it is among committees, before whose it is. */
const LEVEL = /^(?:bộ phận|cơ sở)\s+(?=\S)/u;

/** "Đảng bộ bộ phận", "Chi bộ trực thuộc": the kind of several, and nothing behind it. */
function isSmall(name: string): boolean {
  return name.replace(STARTS_SMALL, "") === "";
}

/** A text in capitals as prose; any other text unchanged. What one of `texts` writes in other letters is as it stands there. */
export function proseCase(text: string, texts: WrittenTexts = noTexts): string {
  return withCity(inProse(text, texts).text)
    .replace(FORMER, "cũ")
    .replace(OF_FIRMS, "Doanh nghiệp")
    .replace(REGION, "Miền ")
    .replace(AREA, "miền ")
    .replace(HIGHLANDS, "Tây Nguyên")
    .replace(CAPITAL, "Thủ đô")
    .replace(NUMBERED, (place) => sentenceCase(place));
}

/** Of a committee it is the name, of a block the kind of its rows: "Đảng ủy Khối Doanh nghiệp tỉnh Sông Mây". */
const OF_FIRMS = /(?<=^Đảng (?:bộ|ủy) Khối )doanh nghiệp(?=$| (?:tỉnh|thành phố|Trung ương)(?!\p{L}))/u;

/** In the name of a school a region is a name: "Trường Đại học Sư phạm Miền Trung", but "Tổng công ty Điện lực miền Trung". */
const REGION = /miền (?<=(?<!\p{L})(?:Trường|Đại học|Học viện) [^,;()]*miền )(?=Bắc|Trung|Nam|Đông|Tây)/u;
/** "Khu vực miền Bắc" */
const AREA = /(?<=(?<!\p{L})khu vực )miền (?=(?:Bắc|Trung|Nam|Đông|Tây)(?!\p{L}))/giu;
const CAPITAL = /(?<!\p{L})thủ đô(?!\p{L})/giu;
const HIGHLANDS = /(?<!\p{L})tây nguyên(?!\p{L})/u;

/** "PHƯỜNG CŨ AN HÒA": no part of the name. */
const FORMER = /(?<=(?<!\p{L})(?:xã|phường|thị trấn|huyện|quận|tỉnh|thôn)\s)Cũ(?=\s\p{Lu})/giu;
/** A place whose name is a number is written as a name: "Phường 17A". */
const NUMBERED = /(?<=^(?:Đảng (?:bộ|ủy) )?)(?:phường|quận)(?=\s\d)/u;

/** Whether capitals of a name are a guess: it has words that no list knows, outside the name of a place or of a firm, and no text has it. */
export function isGuessed(text: string, texts: WrittenTexts = noTexts): boolean {
  return inProse(text, texts).isGuessed;
}

interface Cased {
  readonly text: string;
  readonly isGuessed: boolean;
}

function inProse(given: string, texts: WrittenTexts): Cased {
  const text = partInCapitals(given);
  const plain = fromCapitals(text);
  if (plain === text) return { text, isGuessed: false };
  const small = lowerFirst(plain);
  const kind = KIND.exec(small)?.[1] ?? "";
  const name = small.slice(kind.length).trim();
  const level = kind === "" ? undefined : LEVEL.exec(name)?.[0];
  if (level !== undefined) {
    const inner = inProse(upper(`${kind} ${name.slice(level.length)}`), texts);
    return { ...inner, text: `${sentenceCase(kind)} ${level}${inner.text.slice(kind.length + 1)}` };
  }
  const cased = isSmall(name) ? { text: name, isGuessed: false } : withNames(name, kind !== "");
  const known = STARTS_SMALL.test(name) ? "" : knownPart(name, texts);
  // "Thị trấn" begins a text, and no name.
  const whole = (proper: string): string => proper.charAt(0) + (known + proper.slice(known.length)).slice(1);
  // Which letters behind an apostrophe are small nobody can tell.
  const hasSign = /\p{L}['’]\p{L}/u.test(name);
  const isUnsure = known.length < name.length && (hasSign || cased.isGuessed);
  if (kind !== "" && KIND.test(name)) {
    const inner = inProse(upper(name), texts);
    return { ...inner, text: `${sentenceCase(kind)} ${inner.text}` };
  }
  if (kind === "") return { text: sentenceCase(whole(cased.text)), isGuessed: isUnsure };
  const startsSmall =
    STARTS_SMALL.test(name) || PLACE.test(joinPlaces(name).split(" ")[0]?.replaceAll("_", " ") ?? "");
  const isPlace = /ủy$|uỷ$/u.test(kind) && !kind.startsWith("đảng") && !kind.startsWith("chi");
  const proper = isPlace ? eachCapital(name) : startsSmall ? cased.text : sentenceCase(cased.text);
  return { text: `${sentenceCase(kind)} ${whole(proper)}`, isGuessed: isUnsure && (hasSign || !isPlace) };
}

/** "Đảng bộ SỞ NỘI VỤ": a kind in other letters before a name in capitals is in capitals with it. */
function partInCapitals(text: string): string {
  const name = /^(?:Đảng bộ|Đảng (?:ủy|uỷ)|Chi bộ|Chi (?:ủy|uỷ))\s+(.+)$/u.exec(text)?.[1];
  return name !== undefined && isAllCapitals(name) ? upper(text) : text;
}

/** How a text writes a name, or all of it but the place behind: "SỞ NỘI VỤ TỈNH A" where one speaks of "Chi bộ Sở Nội vụ"; "" where none does. */
function knownPart(name: string, texts: WrittenTexts): string {
  const place = OF_PLACE.exec(name)?.index ?? 0;
  return asWritten(name, texts) ?? (place > 0 ? asWritten(name.slice(0, place), texts) : null) ?? "";
}

const OF_PLACE = new RegExp(`\\s(?:${PLACES})\\s`, "u");

/** What the words being read are: of no name, of a place's name, or of a body's. */
type Inside = "nothing" | "place" | "named" | "office";

/**
 * Every word of a name behind a word for a place or a body gets a capital, up to a comma, "và", a dash or the next such word. Of a
 * body's name what it does has but one: "Công ty Cổ phần Dệt may Hồng Lam", "Sở Nông nghiệp và Môi trường". `ofBody` where the whole is
 * the name of one: what no list knows is then its own name, "Chi bộ Hòa Bình".
 */
function withNames(text: string, ofBody: boolean): Cased {
  const words = wordsOf(text);
  const written: string[] = [];
  let inside: Inside = "nothing";
  let isGuess = false;
  // A body is named where a name begins, and each part of what an office does is told by its first word.
  let begins = true;
  let isBehindSmall = false;
  for (let i = 0; i < words.length;) {
    const word = words[i] ?? NO_WORD;
    const before = words[i - 1] ?? NO_WORD;
    const piece = pieceFrom(words, i);
    if (isForeign(word.text) && inside !== "place") inside = "place";
    // "Xã Bản Liền" is a name, and so is what stands behind it.
    const isPlace: boolean = word.isPlace && !isWithinName(before, word, words[i + 1] ?? NO_WORD, inside);
    const isOfPlace: boolean = isPlace || inside === "place";
    const entry: Entry | null = isOfPlace ? null : bodyWordAt(piece.map(({ text }) => text));
    const length = entry?.length ?? 1;
    const plain = entry?.written ?? properCase(word.text, inside);
    const { closing } = words[i + length - 1] ?? NO_WORD;
    if (word.text.startsWith("(")) inside = "nothing";
    if (isPlace || word.isBetween) {
      inside = isPlace ? "place" : inside === "place" ? "nothing" : inside;
      begins = word.isBetween;
      written.push(plain + closing);
    } else if (
      isBody(entry) &&
      // "Ban Quản lý chợ": nobody's name is behind it.
      !(inside === "office" && entry.kind === "named" && !begins && piece.length === length) &&
      (inside !== "nothing" || ((begins || isBehindSmall) && piece.length > length))
    ) {
      inside = entry.kind;
      begins = true;
      written.push(sentenceCase(plain) + closing);
    } else {
      const isUnknown = entry === null && /^\p{Ll}/u.test(word.text);
      if (entry === null && plain !== word.text && inside === "nothing") isGuess = true;
      if (isUnknown && words.length > 1 && (inside === "office" || (inside === "nothing" && ofBody)))
        isGuess = true;
      if (isUnknown && ofBody && inside === "nothing" && (!begins || isOwnName(piece))) inside = "place";
      const isFirst = ofBody && begins && entry?.kind === "work";
      const isSmall =
        (inside === "nothing" && !isFirst) ||
        (word.text === "số" && /^\d/u.test(words[i + 1]?.text ?? "")) ||
        entry?.kind === "small" ||
        (entry && inside === "office" && !begins);
      written.push((isSmall ? plain : sentenceCase(plain)) + closing);
      isBehindSmall = ofBody && (begins || isBehindSmall) && entry?.kind === "small";
      begins &&= entry?.kind === "small" && inside !== "nothing";
      if (plain === "khu vực") inside = "place";
    }
    if (closing !== "") begins = true;
    if (closing !== "" && inside === "place") inside = "nothing";
    i += length;
  }
  return { text: written.join(" "), isGuessed: isGuess };
}

/** Words of other languages of Vietnam that names of places begin with: "Ea Tul", "Ia Pa". */
const FOREIGN = /^(?:ea|ia|đắk|đăk|dak|krông|kon|plei\p{L}*)$/iu;

function isForeign(word: string): boolean {
  return FOREIGN.test(word);
}

/** "EA HNANG": what no syllable of ours is was taken for an abbreviation, which in a place's name has no vowel. */
function properCase(word: string, inside: Inside): string {
  if (APOSTROPHE.test(word))
    return word.replace(
      /(?<=['’])(\p{L})(\p{L}*)/u,
      (_all, first: string, rest: string) => upper(first) + rest.toLowerCase(),
    );
  const isName =
    inside === "place"
      ? /[AEIOUYĂÂÊÔƠƯ]/u.test(word)
      : FOREIGN.test(word) || (LONG_NAME.test(word) && (inside !== "nothing" || word.length >= LONG));
  return /^\p{Lu}{2,}$/u.test(word) && isName && !ROMAN.test(word) && !SHORT.test(word)
    ? sentenceCase(word.toLowerCase())
    : word;
}

/** Of a firm: "VINAMILK", which can be said, and no "UBMTTQ". */
const LONG_NAME = /^(?=.{4})(?!.*[^AEIOUYĂÂÊÔƠƯ]{4}).*[AEIOUY].*[AEIOUY]/u;
/** So long is no abbreviation where nothing says that a name is to come: "AGRIBANK". */
const LONG = 6;
/** "CƯ M'GAR", "IA H'DREH" */
const APOSTROPHE = /^\p{L}['’]\p{L}/u;
const ROMAN = /^[IVX]+$/u;
const SHORT = /^(?:UBND|HĐND|UBKT|UBMT\p{L}*)$/u;

/** A smaller place right behind another is part of its name, and so is one at its end or in a firm's, unless it has but a number. */
function isWithinName(before: Word, word: Word, behind: Word, inside: Inside): boolean {
  const isInside = inside === "named" && !/^\d/u.test(behind.text);
  // "Thôn Bản Pho", "thôn Nà Làng"
  const isOfName = behind.text === "" ? inside === "place" : before.isPlace && !/^\d/u.test(behind.text);
  const isBehind = OWN_PLACE.test(before.text) || before.text === "vực" || isInside || isOfName;
  return before.closing === "" && !before.isBetween && PLACE_WITHIN.test(word.text) && isBehind;
}

/** Nothing in it is known, and it is as short as a name: "Hòa Bình". */
function isOwnName(piece: readonly Word[]): boolean {
  const isKnown = piece.some(
    ({ isPlace }, i) => isPlace || bodyWordAt(piece.slice(i).map(({ text }) => text)) !== null,
  );
  return !isKnown && piece.length <= LONGEST_NAME;
}

const LONGEST_NAME = 3;

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
  return text
    .split(" ")
    .map((word) => properCase(sentenceCase(word), "place"))
    .join(" ");
}
