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

/**
 * Cleans a text of any kind: NFC, Đ for the look-alike Ð (U+00D0), one plain space for any run of white space
 * and line breaks, no zero-width characters, soft hyphens or control characters, no space at either end.
 * Cleaning twice changes nothing.
 */
export function clean(text: string): string {
  return CLEAN.test(text) ? text : tidied(text).normalize("NFC");
}

/**
 * Words of what stays as it is, one space between them: the usual case, told at once. Letters and quotes of
 * Vietnamese as NFC writes them, but for the look-alike Ð; whatever else there is has to be looked at.
 */
const CLEAN = /^[!-~¡-¬®-ÏÑ-ïñ-\u02ffẠ-ỹ\u2010-\u2026]+(?: [!-~¡-¬®-ÏÑ-ïñ-\u02ffẠ-ỹ\u2010-\u2026]+)*$/;

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
    units.push(unit === CAPITAL_ETH ? CAPITAL_D_STROKE : unit === SMALL_ETH ? SMALL_D_STROKE : unit);
  }
  return textOf(units);
}
