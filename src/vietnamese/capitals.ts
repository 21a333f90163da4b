/**
 * Capital letters, the same on every machine.
 *
 * Sheets put whole headings in capitals; sentences need them in lower case, and letterheads the other way
 * round.
 */
import { isSyllable } from "./syllable";

/**
 * Roman numerals that would also be syllables. Other numerals and abbreviations are told by not being any.
 */
const numerals: ReadonlySet<string> = new Set(["I", "VI", "XI"]);
/** Words that begin with such a syllable: "VI PHẠM", "XI MĂNG". */
const NO_NUMERAL = /^(?:VI\s+(?:PHẠM|SINH|MÔ|TÍNH)|XI\s+MĂNG)(?!\p{L})/u;

const WORD = /[\p{L}\p{N}]+/gu;
/** What may stand before the first word of a heading: quotes, and a number ("I- ", "2. ", "a) "). */
const BEFORE_FIRST_WORD = /^[^\p{L}\p{N}]*(?:(?:[IVX]+|\p{L}|\d+)\s*[.)\-–:/]\s*)?/u;

/** The text in capitals (NFC): "chi bộ" is "CHI BỘ", the look-alike Ð a real Đ. */
export function upper(text: string): string {
  return withRealD(text.normalize("NFC").toUpperCase());
}

/**
 * The text with its first letter a capital and the rest untouched. Text that begins with a digit stays as it
 * is.
 */
export function sentenceCase(text: string): string {
  return text.replace(
    /^([^\p{L}\p{N}]*)(\p{L})/u,
    (_, before: string, letter: string) => before + upper(letter),
  );
}

/**
 * The text with its first letter small, for a text whose first word is generic: "Chi bộ Văn phòng" is "chi bộ
 * Văn phòng" in a sentence. What looks like a name stays as it is: a first word with more capitals (UBND, or a text
 * all in capitals), or with a second one like it behind ("Sơn La nhận về"). A name of one word the caller must know.
 */
export function lowerFirst(text: string): string {
  const [, word, rest = ""] = /^[^\p{L}\p{N}]*(\p{L}[\p{L}\p{M}]*)(.*)$/su.exec(text) ?? [];
  if (word === undefined || /\p{Lu}/u.test(word.slice(1)) || /^\s+\p{Lu}\p{Ll}/u.test(rest)) return text;
  return text.replace(word, lower(word.charAt(0)) + word.slice(1));
}

/**
 * A text all in capitals as it would stand in a sentence: "KHỐI XÃ, PHƯỜNG" is "Khối xã, phường".
 * Abbreviations (UBND, THPT), roman numerals and words with digits keep theirs, and so do foreign names,
 * which cannot be told from abbreviations. Vietnamese names lose theirs ("CHI BỘ HÒA BÌNH" is "Chi bộ hòa
 * bình"): capitals do not show what is a name, so this suits headings of groups rather than names. Text with
 * a small letter, or with fewer than two letters, comes back unchanged.
 */
export function fromCapitals(text: string): string {
  if (!isAllCapitals(text)) return text;
  const composed = withRealD(text.normalize("NFC"));
  const lowered = composed.replace(WORD, (word: string, start: number) =>
    keepsCapitals(word, composed.slice(start)) ? word : lower(word),
  );
  const before = BEFORE_FIRST_WORD.exec(composed)?.[0] ?? "";
  return composed.slice(0, before.length) + sentenceCase(lowered.slice(before.length));
}

/** Whether a text has no small letter, and two capitals at least. */
export function isAllCapitals(text: string): boolean {
  const composed = text.normalize("NFC");
  return (composed.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\p{Ll}/u.test(composed);
}

function keepsCapitals(word: string, rest: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  if (numerals.has(word)) return !NO_NUMERAL.test(rest);
  if (/^[A-Z]$/.test(word)) return word !== "Y";
  return /^[A-ZĐ]+$/.test(word) && !isSyllable(word);
}

function lower(text: string): string {
  return text.toLowerCase().replace(/ð/g, "đ");
}

function withRealD(text: string): string {
  return text.replace(/Ð/g, "Đ").replace(/ð/g, "đ");
}
