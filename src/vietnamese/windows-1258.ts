/**
 * Texts in an old encoding that a program took for Vietnamese Windows (code page 1258): the same bytes as in Western Windows
 * (1252), but for fourteen that are other letters there. .csv files and workbooks of before 1997 are read so.
 */

/** The letters of 1258 that are others in 1252. */
const WESTERN: ReadonlyMap<string, string> = new Map([
  ["Ă", "Ã"],
  ["\u0300", "Ì"],
  ["Đ", "Ð"],
  ["\u0309", "Ò"],
  ["Ơ", "Õ"],
  ["Ư", "Ý"],
  ["\u0303", "Þ"],
  ["ă", "ã"],
  ["\u0301", "ì"],
  ["đ", "ð"],
  ["\u0323", "ò"],
  ["ơ", "õ"],
  ["ư", "ý"],
  ["₫", "þ"],
]);
const OTHERS = new RegExp(`[${[...WESTERN.keys()].join("")}]`, "g");

/** The text as Western Windows reads its bytes; the same text where both read them alike. */
export function asWesternWindows(text: string): string {
  return text.replace(OTHERS, (letter) => WESTERN.get(letter) ?? letter);
}
