/**
 * A text in TCVN3 (ABC) or VNI, written in Unicode (NFC). Which encoding it is in has to be known; words that the encoding
 * could not have written stay as they are, and so do signs that stand for themselves ("50 µm", "1ª").
 */
import { upper } from "./capitals";
import { readTcvn3, readVni } from "./legacy-letters";
import { remembered } from "./remembered";
import { isSyllable } from "./syllable";
import { detectLegacy, type LegacyEncoding } from "./legacy";

const TCVN3_RUN = /[A-Za-z\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u00ff]+/g;
const VNI_RUN = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+/g;

const PLAIN = /^[A-Za-z]+$/;
/** What is a sign where no letter stands beside it; alone it is the letter only where "đ/c" and "Đ." are shortened. */
const LONE_SIGN = /^[\u00a1-\u00be\u00d7\u00f7]$/;
const SHORT_D = /^[§®]$/;
const SHORTENED = /^[./]/;
/** "£-®ª" is Ê-đê. */
const JOINED = /^-[A-Za-z\u00a1-\u00ff]/;
/** Behind a number a sign begins a unit ("50µm"), but not "03®ång chÝ". */
const BEGINS_UNIT = /^[\u00a1-\u00a6\u00a8-\u00ad\u00b5-\u00be\u00d7\u00f7]/;

/**
 * The text in Unicode. `inCapitals` where its font shows small letters as capitals (.VnTimeH). Else letters of TCVN3 that have
 * no capital are capitals where the plain letters around them all are ("TæNG", "CHI Bé").
 */
export function fromLegacy(text: string, encoding: LegacyEncoding, inCapitals = false): string {
  if (encoding === "vni") return text.replace(VNI_RUN, vniSays).normalize("NFC");
  const read = text.replace(TCVN3_RUN, (run: string, start: number) =>
    PLAIN.test(run) || isSign(run, text, start) ? run : tcvn3Says(run),
  );
  return inCapitals || isInCapitals(text) ? upper(read) : read.normalize("NFC");
}

const vniSays = remembered((run) => readVni(run)?.text ?? run);
const tcvn3Says = remembered((run) => {
  const [word, note] = withNote(run);
  const says = readTcvn3(word);
  if (says === null) return run;
  return (isInCapitals(run) ? upper(says) : says) + note;
});

/** The text in Unicode (NFC): converted where its letters tell an old encoding, else as it is. */
export function toUnicode(text: string): string {
  const encoding = detectLegacy(text);
  return encoding ? fromLegacy(text, encoding) : text.normalize("NFC");
}

function isSign(run: string, text: string, start: number): boolean {
  const rest = text.slice(start + 1);
  if (isWord(run, text, start)) return false;
  if (LONE_SIGN.test(run)) return !(SHORT_D.test(run) && SHORTENED.test(rest)) && !JOINED.test(rest);
  return BEGINS_UNIT.test(run) && /\d/.test(text.charAt(start - 1));
}

/** "« t«" is "ô tô": a lone vowel before a word, behind no number, and no quotation mark of a pair. */
function isWord(run: string, text: string, start: number): boolean {
  if (!/^[¡¢£¤¥ª«¬µ¸]$/.test(run) || !/^ [A-Za-z\u00a1-\u00ff]/.test(text.slice(start + 1))) return false;
  return !/\d\s*$/.test(text.slice(0, start)) && !(run === "«" && text.includes("»"));
}

/** A word, and the sign of a footnote behind it, which would be a letter if the word were none without it ("bÇu¹"). */
function withNote(run: string): readonly [string, string] {
  const word = run.slice(0, -1);
  const isNote = /[¹ª]$/.test(run) && !isSyllable(readTcvn3(run) ?? "") && isSyllable(readTcvn3(word) ?? "");
  return isNote ? [word, run.slice(-1)] : [run, ""];
}

/** No small plain letter, and two plain capitals in a word. */
function isInCapitals(text: string): boolean {
  return /[A-Z]\S*[A-Z]/.test(text) && !/[a-z]/.test(text);
}
