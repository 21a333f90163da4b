/**
 * Text fit to be shown or quoted.
 *
 * Whatever a cell held, what people read has one Unicode form, one kind of space and nothing hidden in it.
 * Letters, accents, case and punctuation stay as they were written.
 */
import { isInvisible, isSpace, textOf } from "./characters";

const BLANK = 0x20;
const CAPITAL_ETH = 0xd0;
const SMALL_ETH = 0xf0;
const CAPITAL_D_STROKE = 0x110;
const SMALL_D_STROKE = 0x111;
/** What shows that something stood here which is no text: "�". */
const REPLACEMENT = 0xfffd;

/**
 * Cleans a text of any kind: NFC, Đ for the look-alike Ð (U+00D0), one plain space for any run of white space
 * and line breaks, no zero-width characters, soft hyphens or control characters, no space at either end, and "�" for
 * half a character, which no file can hold.
 * Cleaning twice changes nothing.
 */
export function clean(text: string): string {
  return isClean(text) ? text : tidied(text).normalize("NFC");
}

/**
 * What stays as it is wherever it stands: signs and letters of Vietnamese as NFC writes them, but for the look-alike Ð.
 * Whatever else there is has to be looked at. A table, since every text of a sheet is asked about.
 */
const STAYS = new Uint8Array(0x2027);
for (const [first, last] of [
  ["!", "~"],
  ["\u00a1", "\u00ac"],
  ["\u00ae", "\u00cf"],
  ["\u00d1", "\u00ef"],
  ["\u00f1", "\u02ff"],
  ["Ạ", "ỹ"],
  ["\u2010", "\u2026"],
] as const)
  STAYS.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);

/** Words of what stays, one space between them: the usual case, told at once. */
function isClean(text: string): boolean {
  let wasBlank = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (STAYS[unit] === 1) wasBlank = false;
    else if (unit === BLANK && !wasBlank) wasBlank = true;
    else return false;
  }
  return !wasBlank;
}

/** Whether nothing is left of a text when it is cleaned: told by its first sign as a rule. */
export function isEmptyText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isInvisible(unit) && !isSpace(unit)) return false;
  }
  return true;
}

function tidied(text: string): string {
  const units: number[] = [];
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isInvisible(unit)) continue;
    if (isSpace(unit)) {
      gap = units.length > 0;
      continue;
    }
    if (gap) units.push(BLANK);
    gap = false;
    if (isHalf(text, i)) units.push(REPLACEMENT);
    else units.push(unit === CAPITAL_ETH ? CAPITAL_D_STROKE : unit === SMALL_ETH ? SMALL_D_STROKE : unit);
  }
  return textOf(units);
}

/** Whether one half of a character beyond U+FFFF stands here without its other half. */
function isHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return false;
  return unit < 0xdc00 ? !isSecond(text.charCodeAt(at + 1)) : !isFirst(text.charCodeAt(at - 1));
}

function isFirst(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isSecond(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
