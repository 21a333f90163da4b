/**
 * Text files of values: their letters and their separator. Every value stays text as it is written, so that
 * "19/4/2017", "09" and "1.298" reach the reader unchanged.
 */

/** The text of a file in UTF-8, UTF-16 (by its mark) or, where it is no UTF-8, the Vietnamese Windows code page. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes);
  }
}

const SEPARATORS = [";", "\t", ","] as const;
const LINES_LOOKED_AT = 60;

/** The separator that most lines have outside quotes: title lines hold commas, rows hold the separator. */
export function guessSeparator(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, LINES_LOOKED_AT).map((line) => line.replace(/"[^"]*"/g, ""));
  const score = (separator: string): number =>
    lines.reduce((sum, line) => sum + Math.min(3, line.split(separator).length - 1), 0);
  return [...SEPARATORS].sort((a, b) => score(b) - score(a))[0] ?? ",";
}

/** A first line "sep=;" is an instruction to Excel: the separator that it names, and the text behind it. */
export function splitInstruction(text: string): { readonly separator: string | null; readonly rest: string } {
  const found = /^\ufeff?sep=(.)(?:\r\n|\r|\n)/.exec(text);
  return found?.[1]
    ? { separator: found[1], rest: text.slice(found[0].length) }
    : { separator: null, rest: text };
}
