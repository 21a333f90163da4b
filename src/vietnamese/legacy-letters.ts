/**
 * The letters of the two old encodings as a Latin-1 reader sees them, and what they stand for.
 *
 * TCVN3 is the set VN3 of TCVN 5712:1993, one character a letter. VNI (for Windows) writes a plain letter and
 * then its mark. Words are read one at a time; a word that the encoding could not have written is null.
 */

/** From 0xA1 on; a space where TCVN3 has no letter. */
const TCVN3_FIRST = 0xa1;
const TCVN3_LETTERS =
  "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ";

const TONE_MARKS: readonly (readonly [string, string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const CIRCUMFLEX_MARKS: readonly (readonly [string, string])[] = [
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
];
const BREVE_MARKS: readonly (readonly [string, string])[] = [
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];

/** What VNI may put after a letter, and the combining marks it means. */
const VNI_MARKS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["a", new Map([...TONE_MARKS, ...CIRCUMFLEX_MARKS, ...BREVE_MARKS])],
  ["e", new Map([...TONE_MARKS, ...CIRCUMFLEX_MARKS])],
  ["o", new Map([...TONE_MARKS, ...CIRCUMFLEX_MARKS])],
  ["u", new Map(TONE_MARKS)],
  ["y", new Map(TONE_MARKS)],
  ["ô", new Map(TONE_MARKS)],
  ["ö", new Map(TONE_MARKS)],
]);

/** Letters that VNI writes as one. */
const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ô", "ơ"],
  ["ö", "ư"],
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

const ASCII_LETTER = /^[A-Za-z]$/;

/** A word written in VNI: what it says, and the pairs of letter and mark in it ("oâ"), in lower case. */
export interface VniWord {
  readonly text: string;
  readonly pairs: readonly string[];
}

/**
 * What a word of TCVN3 says, in Unicode (NFC); null if a character is none of its letters. Only plain letters, Đ and the
 * vowels with hats have capitals of their own; a letter with a tone is small, whatever its neighbours are.
 */
export function readTcvn3(word: string): string | null {
  let text = "";
  for (const character of word) {
    const letter = ASCII_LETTER.test(character)
      ? character
      : TCVN3_LETTERS.charAt(character.charCodeAt(0) - TCVN3_FIRST);
    if (letter === "" || letter === " ") return null;
    text += letter;
  }
  return text;
}

/** What a word of VNI says, in Unicode (NFC); null if a character stands where VNI has none. Case is that of the plain letters. */
export function readVni(word: string): VniWord | null {
  const lower = word.toLowerCase();
  const pairs: string[] = [];
  let text = "";
  for (let i = 0; i < lower.length; i++) {
    const character = lower.charAt(i);
    const letter = ASCII_LETTER.test(character) ? character : VNI_LETTERS.get(character);
    if (letter === undefined) return null;
    const mark = VNI_MARKS.get(character)?.get(lower.charAt(i + 1));
    text += (word.charAt(i) === character ? letter : letter.toUpperCase()) + (mark ?? "");
    if (mark === undefined) continue;
    pairs.push(lower.slice(i, i + 2));
    i++;
  }
  return { text: text.normalize("NFC"), pairs };
}
