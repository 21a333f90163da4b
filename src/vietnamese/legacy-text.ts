/**
 * A text in TCVN3 (ABC) or VNI, written in Unicode (NFC). Which encoding it is in has to be known; words that the encoding
 * could not have written stay as they are, and so do signs that stand for themselves ("50 µm", "1ª").
 */
import { upper } from "./capitals";
import { readTcvn3, readVni } from "./legacy-letters";
import { detectLegacy, type LegacyEncoding } from "./legacy";

const TCVN3_RUN = /[A-Za-z\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u00ff]+/g;
const VNI_RUN = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+/g;

const PLAIN = /^[A-Za-z]+$/;
/** What is a sign where no letter stands beside it; alone it is the letter only where "đ/c" and "Đ." are shortened. */
const LONE_SIGN = /^[\u00a1-\u00be\u00d7\u00f7]$/;
const SHORT_D = /^[§®]$/;
const SHORTENED = /^[./]/;
/** Behind a number a sign begins a unit ("50µm"), but not "03®ång chÝ". */
const BEGINS_UNIT = /^[\u00a1-\u00a6\u00a8-\u00ad\u00b5-\u00be\u00d7\u00f7]/;

/**
 * The text in Unicode. `inCapitals` where its font shows small letters as capitals (.VnTimeH). Else letters of TCVN3 that have
 * no capital are capitals where the plain letters around them all are ("TæNG", "CHI Bé").
 */
export function fromLegacy(text: string, encoding: LegacyEncoding, inCapitals = false): string {
  if (encoding === "vni") return text.replace(VNI_RUN, (run) => readVni(run)?.text ?? run).normalize("NFC");
  const isCapital = isInCapitals(text);
  const read = text
    .replace(TCVN3_RUN, (run: string, start: number) => {
      if (PLAIN.test(run) || isSign(run, text, start)) return run;
      const says = readTcvn3(run);
      if (says === null) return run;
      return isCapital || isInCapitals(run) ? upper(says) : says;
    })
    .normalize("NFC");
  return inCapitals ? upper(read) : read;
}

/** The text in Unicode (NFC): converted where its letters tell an old encoding, else as it is. */
export function toUnicode(text: string): string {
  const encoding = detectLegacy(text);
  return encoding ? fromLegacy(text, encoding) : text.normalize("NFC");
}

function isSign(run: string, text: string, start: number): boolean {
  if (LONE_SIGN.test(run)) return !(SHORT_D.test(run) && SHORTENED.test(text.slice(start + 1)));
  return BEGINS_UNIT.test(run) && /\d/.test(text.charAt(start - 1));
}

/** Two plain capitals and no small letter. */
function isInCapitals(text: string): boolean {
  return /[A-Z].*[A-Z]/s.test(text) && !/[a-z]/.test(text);
}
