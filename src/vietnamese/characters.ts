/**
 * Characters that are not seen: white space of any kind, and what takes no room at all.
 *
 * Sheets mix plain spaces with no-break ones, line breaks, zero-width characters and soft hyphens. Which of
 * them part words and which are nothing is decided here, for every file of this room.
 */

const UNKNOWN = 0;
const SPACE = 1;
const INVISIBLE = 2;
const SEEN = 3;

const NEXT_LINE = 0x85;
/** Call arguments that every engine takes at once. */
const CODES_AT_ONCE = 8192;

const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(unit);
  let kind = SEEN;
  if (/\p{Cf}/u.test(character)) kind = INVISIBLE;
  else if (/\s/u.test(character) || unit === NEXT_LINE) kind = SPACE;
  else if (/\p{Cc}|\p{Noncharacter_Code_Point}/u.test(character)) kind = INVISIBLE;
  kinds[unit] = kind;
  return kind;
}

/** Whether a UTF-16 code unit parts words: space, no-break and thin spaces, tab, line breaks. */
export function isSpace(unit: number): boolean {
  return kindOf(unit) === SPACE;
}

/**
 * Whether a UTF-16 code unit is nothing at all: zero-width, soft hyphen, direction mark, control character, or U+FFFF
 * and its like, which are no characters and which no document may hold.
 */
export function isInvisible(unit: number): boolean {
  return kindOf(unit) === INVISIBLE;
}

/** The text of UTF-16 code units, of any length. */
export function textOf(units: readonly number[]): string {
  if (units.length <= CODES_AT_ONCE) return String.fromCharCode(...units);
  let text = "";
  for (let start = 0; start < units.length; start += CODES_AT_ONCE) {
    text += String.fromCharCode(...units.slice(start, start + CODES_AT_ONCE));
  }
  return text;
}
