/** What a cell's letters tell by themselves of the encoding that they are in. */
import { detectLegacy, hintsAtLegacy, type LegacyEncoding } from "../../vietnamese/legacy";
import { hasLetters, readsAs, readsAsUnicode } from "../../vietnamese/legacy-fits";
import { asWesternWindows } from "../../vietnamese/windows-1258";

export type Letters =
  /** Nothing: numbers, signs, plain letters. */
  | { readonly kind: "plain" }
  | { readonly kind: "unicode" }
  /** An old encoding for sure. `text` is to be read: another than the cell's where that was taken for Vietnamese Windows. */
  | { readonly kind: "old"; readonly encoding: LegacyEncoding; readonly text: string }
  /** Too little to be sure: the encodings in which it is Vietnamese, and whether it is in Unicode as well. */
  | {
      readonly kind: "open";
      readonly fits: readonly LegacyEncoding[];
      readonly isUnicode: boolean;
      readonly text: string;
    };

const PLAIN = /^[\0-\u00a0]*$/;
/** Letters and marks that neither Latin-1 nor Vietnamese Windows has: only Unicode does. */
const UNICODE_ALONE =
  /[\u0100\u0101\u0104-\u010f\u0112-\u019f\u01a2-\u01ae\u01b1-\u024f\u0302\u0304-\u0308\u030a-\u0322\u0324-\u036f\u1e00-\u1eff]/;
const BEYOND_LATIN_1 = /[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff\u20ab]/;

const SIGN_IN_WORD = /[A-Za-z][\u00a1-\u00ac\u00ae\u00b5\u00b6\u00b8-\u00be][A-Za-z]/;

const NOTHING: Letters = { kind: "plain" };
const UNICODE: Letters = { kind: "unicode" };
const encodings: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/**
 * The same in a moment, where nothing hints at an old encoding: it is asked of every text. Then a text is told to be plain that
 * might be Vietnamese in either.
 */
export function hintedLettersOf(text: string): Letters {
  if (PLAIN.test(text)) return NOTHING;
  if (UNICODE_ALONE.test(text)) return SIGN_IN_WORD.test(text) ? ofOldWord(text) : UNICODE;
  return hintsAtLegacy(asWesternWindows(text)) ? lettersOf(text) : NOTHING;
}

/** Takes the text as it is in the cell, not cleaned. */
export function lettersOf(text: string): Letters {
  if (PLAIN.test(text)) return NOTHING;
  if (UNICODE_ALONE.test(text)) return UNICODE;
  const western = asWesternWindows(text);
  if (BEYOND_LATIN_1.test(western)) return UNICODE;
  const encoding = detectLegacy(western);
  const isUnicode = !(encoding && western === text) && readsAsUnicode(text);
  if (encoding && !isUnicode) return { kind: "old", encoding, text: western };
  const fits = encodings.filter((one) => readsAs(western, one));
  if (fits.length > 0 || !isUnicode) return { kind: "open", fits, isUnicode, text: western };
  return hasLetters(western) ? UNICODE : NOTHING;
}

/** Whether a word of a text that is Unicode otherwise is in an old encoding for sure ("Chi bộ th«n"). */
export function hasOldWord(text: string): boolean {
  return ofOldWord(text).kind === "old";
}

function ofOldWord(text: string): Letters {
  const [encoding] = text.split(/\s+/).flatMap((word) => detectLegacy(word) ?? []);
  return encoding ? { kind: "old", encoding, text } : UNICODE;
}
