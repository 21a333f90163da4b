/**
 * Whether a text's words are Vietnamese when they are read in an encoding: for texts too short to tell by themselves which one
 * they are in ("Hång", "Bé"), where those around them tell. Texts in plain letters alone are the same in all.
 */
import { readTcvn3, readVni } from "./legacy-letters";
import type { LegacyEncoding } from "./legacy";
import { remembered } from "./remembered";
import { isSyllable } from "./syllable";

const OLD_LETTER = /[\u00a1-\u00ff]/;
/** Letters and the signs that are letters in TCVN3; numbers part them. */
const TCVN3_WORD = /[A-Za-z\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u00ff]+/g;
const VNI_WORD = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+/g;
const UNICODE_WORD = /[\p{L}\p{M}]+/gu;
const SIGN = /[\u00a1-\u00be\u00d7\u00f7]/;
const SIGN_BEFORE_LETTER = /[\u00a1-\u00be\u00d7\u00f7][A-Za-z\u00c0-\u00ff]/;
/** A sign of TCVN3 within a word ("Mn«ng"), and letters of VNI that no word of Vietnamese has beside each other ("Stieâng"). */
const ONLY_OLD =
  /[A-Za-z\u00c0-\u00ff][\u00a1-\u00ac\u00ae\u00b5\u00b6\u00b8-\u00be][A-Za-z\u00c0-\u00ff]|a[âáàãéèêúùõ]|e[âáàãùõ]|o[âùõ]|[uyôö][ùõ]/i;
const FOREIGN_LETTER = /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/;
const ASCII = /^[ -~]*$/;
/** Đ among capitals ("§V", "H§ND"), and before the rest of a shortened word ("§/c"). */
const ABBREVIATIONS: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /^(?:[A-Z]*§[A-Z§]*|®[cv]?)$/,
  vni: /^(?:[A-Z]*Ñ[A-ZÑ]*|ñ[cv]?)$/,
};

/** A tone on the vowel that closes a syllable, where Unicode has it on the one before: "xaõ" is VNI. */
const MISPLACED_TONE = /[aăâeêioôơuưy][ìíỉĩịòóỏõọùúủũụ]$|[aâ][ỳýỷỹỵ]$/;
/** "ThuƠ" is Thuế in TCVN3. */
const CAPITAL_WITHIN = /\p{Ll}\p{M}*\p{Lu}/u;
const ONSET_WITH_VOWEL = /^(?:qu|gi(?=.))/;

/** Whether all words with letters of the old encoding are Vietnamese in it, and there is one. */
export function readsAs(text: string, encoding: LegacyEncoding): boolean {
  const words = wordsIn(text, encoding);
  return words.length > 0 && words.every(isWord[encoding]);
}

/** Whether nothing in the text speaks against Unicode: each word with marks is Vietnamese, and no sign stands for a letter. */
export function readsAsUnicode(text: string): boolean {
  const composed = text.normalize("NFC");
  if (FOREIGN_LETTER.test(composed) || ONLY_OLD.test(text)) return false;
  const words = (composed.match(UNICODE_WORD) ?? []).filter((word) => !ASCII.test(word));
  if (!words.every(isWord.unicode) || words.some((word) => CAPITAL_WITHIN.test(word))) return false;
  const signed = tcvn3Words(text).filter((word) => SIGN.test(word));
  return !signed.some((word) => isWord.tcvn3(word));
}

/** Whether a text has a word with letters that are not plain in either the old encodings or Unicode. */
export function hasLetters(text: string): boolean {
  return wordsIn(text, "tcvn3").length > 0 || wordsIn(text, "vni").length > 0;
}

/** Whether each word with letters of the old encoding consists of its letters, be it Vietnamese or not ("Kr«ng"). */
export function canBeRead(text: string, encoding: LegacyEncoding): boolean {
  return wordsIn(text, encoding).every(
    (word) => (encoding === "tcvn3" ? readTcvn3(word) : readVni(word)) !== null,
  );
}

/** Whether letters stand beside each other in a text as they do in an old encoding alone, whatever the words are. */
export function isOnlyOld(text: string): boolean {
  return ONLY_OLD.test(text);
}

/** Whether a text has letters that Vietnamese in Unicode does not have, or signs in the place of letters. */
export function looksOld(text: string): boolean {
  return (
    FOREIGN_LETTER.test(text) ||
    ONLY_OLD.test(text) ||
    tcvn3Words(text).some((word) => SIGN_BEFORE_LETTER.test(word))
  );
}

function wordsIn(text: string, encoding: LegacyEncoding): readonly string[] {
  return encoding === "tcvn3" ? tcvn3Words(text) : (text.match(VNI_WORD) ?? []).filter(isOld);
}

/** Without signs that stand alone, or behind a number. */
function tcvn3Words(text: string): readonly string[] {
  return [...text.matchAll(TCVN3_WORD)].flatMap(([word], i, all) => {
    if (!isOld(word)) return [];
    const at = all[i]?.index ?? 0;
    const isShort = /^[§®]$/.test(word) && /^[./]/.test(text.slice(at + 1));
    if (word.length === 1 && SIGN.test(word) && !isShort) return [];
    return /\d/.test(text.charAt(at - 1)) && /^[^A-Za-z§®\u00c0-\u00ff]/.test(word) ? [] : [word];
  });
}

function hasMisplacedTone(word: string): boolean {
  return MISPLACED_TONE.test(word.toLowerCase().replace(ONSET_WITH_VOWEL, ""));
}

function isOld(word: string): boolean {
  return OLD_LETTER.test(word);
}

const isWord: Readonly<Record<LegacyEncoding | "unicode", (word: string) => boolean>> = {
  tcvn3: remembered((word) => ABBREVIATIONS.tcvn3.test(word) || isSyllable(readTcvn3(word) ?? "")),
  vni: remembered((word) => ABBREVIATIONS.vni.test(word) || isSyllable(readVni(word)?.text ?? "")),
  unicode: remembered((word) => isSyllable(word) && !hasMisplacedTone(word)),
};
