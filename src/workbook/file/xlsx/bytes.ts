/** What stands between two places in the bytes of an XML part: text, numbers, attributes. */

const [CR, SPACE, QUOTE, AMPERSAND, APOSTROPHE, DASH, COLON, EQUALS] = [
  13, 32, 34, 38, 39, 45, 58, 61,
] as const;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of these bytes. Only the five entities of XML are known, so nothing can expand. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  if (from >= to) return "";
  let isPlain = true;
  for (let i = from; i < to && isPlain; i++) isPlain = bytes[i] !== AMPERSAND && bytes[i] !== CR;
  const text = utf8.decode(bytes.subarray(from, to));
  if (isPlain) return text;
  return withoutReferences(text.replace(/\r\n?/g, "\n"));
}

/** What references in XML stand for ("&lt;", "&#7841;"); one that stands for nothing stays as it is written. */
export function withoutReferences(xml: string): string {
  return xml.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot|apos));/gi, entity);
}

/** The same as it stands there, of CDATA. */
export function rawTextIn(bytes: Uint8Array, from: number, to: number): string {
  return utf8.decode(bytes.subarray(from, to)).replace(/\r\n?/g, "\n");
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** "_x000D_" is how a workbook writes what XML cannot (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

const POWERS = Array.from({ length: 16 }, (_power, i) => 10 ** i);
/** So many digits and their power of ten are exact, and so is their quotient. */
const MOST_DIGITS = 15;

/** The number that is written here; null where it is none, or one to be left to the engine. */
export function shortNumberIn(bytes: Uint8Array, from: number, to: number): number | null {
  let i = from;
  const isNegative = bytes[i] === DASH;
  if (isNegative) i++;
  let value = 0;
  let digits = 0;
  let point = -1;
  for (; i < to; i++) {
    const digit = (bytes[i] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
    } else if (digit === -2 && point < 0) point = digits;
    else return null;
  }
  if (digits === 0 || digits > MOST_DIGITS) return null;
  if (point >= 0) value /= POWERS[digits - point] ?? 1;
  return isNegative ? -value : value;
}

/** The same of any text that is a number as XML writes them. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(trimmed) ? Number(trimmed) : null;
}

/** Tells each attribute of a tag: where its name and its value begin and end. */
export function eachAttribute(
  bytes: Uint8Array,
  from: number,
  to: number,
  take: (name: number, nameEnd: number, value: number, valueEnd: number) => void,
): void {
  let at = from;
  for (;;) {
    while (at < to && (bytes[at] ?? 0) <= SPACE) at++;
    const name = at;
    while (at < to && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE) at++;
    const nameEnd = at;
    while (at < to && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    if (at >= to) return;
    const quote = bytes[at++];
    const value = at;
    while (at < to && bytes[at] !== quote) at++;
    take(name, nameEnd, value, at++);
  }
}

/** An attribute's value, null where there is none; ":id" asks for one with any prefix. */
export function attributeIn(bytes: Uint8Array, from: number, to: number, wanted: string): string | null {
  let found: string | null = null;
  eachAttribute(bytes, from, to, (name, nameEnd, value, valueEnd) => {
    const first = wanted.charCodeAt(0) === COLON ? nameEnd - wanted.length : name;
    if (found !== null || first < name || nameEnd - first !== wanted.length) return;
    for (let i = 0; i < wanted.length; i++) if (bytes[first + i] !== wanted.charCodeAt(i)) return;
    found = textIn(bytes, value, valueEnd);
  });
  return found;
}

/** A cell's attributes: column and row of `r` from 0 (-1: none said), the number in `s`, and the letters of `t`. */
export interface CellAttributes {
  column: number;
  row: number;
  style: number;
  /** The first and the last letter of `t`, as `first * 256 + last`; 0 where there is none. */
  type: number;
}

/** Reads them in one go, without a string made: they are most of what a sheet consists of. */
export function cellAttributesIn(bytes: Uint8Array, from: number, to: number, into: CellAttributes): void {
  into.column = into.row = -1;
  into.style = into.type = 0;
  let at = from;
  for (;;) {
    while (at < to && (bytes[at] ?? 0) <= SPACE) at++;
    const name = at;
    while (at < to && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE) at++;
    const letter = at - name === 1 ? bytes[name] : 0;
    while (at < to && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    if (at >= to) return;
    const quote = bytes[at++];
    const value = at;
    if (letter === 0x72) {
      let column = 0;
      let row = 0;
      for (let c = bytes[at] ?? 0; at < to && c !== quote; c = bytes[++at] ?? 0) {
        if (c >= 0x41) column = Math.min(column * 26 + (c & 0x1f), FAR);
        else if (c >= 0x30) row = Math.min(row * 10 + (c & 15), FAR);
      }
      into.column = column - 1;
      into.row = row - 1;
    } else {
      while (at < to && bytes[at] !== quote) at++;
      if (letter === 0x73) into.style = integerIn(bytes, value, at);
      if (letter === 0x74) into.type = ((bytes[value] ?? 0) << 8) | (bytes[at - 1] ?? 0);
    }
    at++;
  }
}

/** Further than any row, column or style. */
const FAR = 1e8;

function integerIn(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = Math.min(value * 10 + ((bytes[i] ?? 48) & 15), FAR);
  return value;
}
