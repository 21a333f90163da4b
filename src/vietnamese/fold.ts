/**
 * Comparing what people typed: loosely (`fold`), and with the accents kept (`textKey`).
 *
 * Both see through case, Unicode form, kinds of space, punctuation, Đ written as Ð, and i/y where the
 * spelling varies (tỷ/tỉ, quý/quí). Both run over every cell of a sheet, so each text is read once, character
 * by character, through a table that fills itself; only what cannot be judged so is decomposed (NFD) first.
 */
import { isInvisible, isSpace, textOf } from "./characters";

/*
 * What the tables say of a code unit. Up to 0xFFFF it is the letter to write, SPACE being a border between
 * words; a letter with a tone has the tone's number above it; the rest are flags.
 */
const NOT_LOOKED_UP = 0;
const SPACE = 0x20;
const LETTERS = 0xffff;
const TONE_SHIFT = 16;
const OWN_WORD = 1 << 20;
const VANISHES = 1 << 21;
/** Can be judged only in NFD: a combining mark, a letter of several letters, a surrogate. */
const NEEDS_NFD = 1 << 22;

/** Grave, acute, tilde, hook above, dot below. A tone's number is its place here, from 1. */
const toneMarks: readonly number[] = [0x300, 0x301, 0x303, 0x309, 0x323];
/** How a key writes these tones after their word, as in VIQR. No key has punctuation otherwise. */
const toneSigns: readonly number[] = [..."`'~?."].map((sign) => sign.charCodeAt(0));
/** Letters that a key writes as another, so that Vietnamese keys stay in one byte a letter. The stand-ins are
 * free: ã, õ and ù are in a key a, o and u with a tone after their word. */
const standIns: ReadonlyMap<string, string> = new Map([
  ["ă", "ã"],
  ["ơ", "õ"],
  ["ư", "ù"],
  ["đ", "ð"],
]);
/** Signs that give a header its meaning and stay, as words. */
const ownWords = "%<>≤≥+";

const I = 0x69;
const Q = 0x71;
const U = 0x75;
const Y = 0x79;
const consonants: ReadonlySet<number> = new Set(
  [..."bcdfghjklmnpqrstvwxzð"].map((letter) => letter.charCodeAt(0)),
);

/** Half a character beyond U+FFFF. Some of these are, in NFD, a character below; the others part words. */
const SURROGATES = /[\ud800-\udfff]/g;

/** How one of the two comparisons sees characters. */
interface View {
  readonly keepsAccents: boolean;
  readonly table: Int32Array;
}

const looseView: View = { keepsAccents: false, table: new Int32Array(0x10000) };
const accentView: View = { keepsAccents: true, table: new Int32Array(0x10000) };

/**
 * The text for loose comparison: lower case, no accents (đ is d), words of letters and digits with one space
 * between. Punctuation and white space part words; zero-width characters and soft hyphens vanish; the signs %
 * < > ≤ ≥ + are words. A syllable of consonants and y ends in i ("tỷ" is "ti"), and "quý" is "qui"; elsewhere
 * y stays. Takes any text, gives "" where it has no letter, digit or sign. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return compared(text, looseView, false);
}

/**
 * A key that is equal for two spellings of the same name: as `fold`, but with accents, so "thôn Hà" and
 * "thôn Hạ" differ. Where the tone stands in its word does not matter ("hòa" and "hoà"). The key is only good
 * for comparing with other keys, never for showing or folding. Texts with equal keys fold equal.
 */
export function textKey(text: string): string {
  return compared(text, accentView, false);
}

function compared(text: string, view: View, isNfd: boolean): string {
  const { table } = view;
  const out: number[] = [];
  let tone = 0;
  const moreTones: number[] = [];
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = table[unit] ?? NOT_LOOKED_UP;
    const entry = known === NOT_LOOKED_UP ? lookUp(unit, view) : known;
    if (entry > SPACE && entry < OWN_WORD) {
      last = entry & LETTERS;
      out.push(last);
      if (entry <= LETTERS) continue;
      if (tone === 0) tone = entry >> TONE_SHIFT;
      else moreTones.push(entry >> TONE_SHIFT);
    } else if (entry === SPACE) {
      if (last === SPACE) continue;
      endWord(out, last, tone, moreTones);
      out.push(SPACE);
      last = SPACE;
      tone = 0;
    } else if (entry & OWN_WORD) {
      if (last !== SPACE) {
        endWord(out, last, tone, moreTones);
        out.push(SPACE);
        tone = 0;
      }
      out.push(entry & LETTERS, SPACE);
      last = SPACE;
    } else if (entry & NEEDS_NFD) {
      if (!isNfd) return compared(text.normalize("NFD").replace(SURROGATES, " "), view, true);
      // A mark on nothing (after a space or a sign) is nothing.
      if (last === SPACE) continue;
      const markTone = toneMarks.indexOf(unit) + 1;
      if (markTone === 0) last = addMark(out, last, unit);
      else if (tone === 0) tone = markTone;
      else moreTones.push(markTone);
    }
  }
  if (last !== SPACE) endWord(out, last, tone, moreTones);
  else out.pop();
  return textOf(out);
}

/** Settles i/y in the word just written, and puts its tones after it. */
function endWord(out: number[], last: number, tone: number, moreTones: number[]): void {
  if (last === Y && varies(out)) out[out.length - 1] = I;
  if (tone > 0) out.push(toneSigns[tone - 1] ?? SPACE);
  // Only a word of several syllables has more. (Setting a length costs time, even of an empty list.)
  if (moreTones.length === 0) return;
  for (const more of moreTones) out.push(toneSigns[more - 1] ?? SPACE);
  moreTones.length = 0;
}

/** Whether the last word, which ends in y, is one that is also spelled with i: consonants and y, or "quy". */
function varies(out: readonly number[]): boolean {
  const end = out.length - 1;
  let start = end;
  while (start > 0 && out[start - 1] !== SPACE) start--;
  if (end - start === 2 && out[start] === Q && out[start + 1] === U) return true;
  for (let i = start; i < end; i++) {
    if (!consonants.has(out[i] ?? SPACE)) return false;
  }
  return end > start;
}

/**
 * Gives the letter just written its mark (a circumflex, a horn ...), and returns what is written last now.
 */
function addMark(out: number[], last: number, mark: number): number {
  const marked = writtenAs(String.fromCharCode(last, mark).normalize("NFC"));
  if (marked.length === 1) out.pop();
  const unit = marked.length === 1 ? marked.charCodeAt(0) : mark;
  out.push(unit);
  return unit;
}

function writtenAs(letter: string): string {
  return standIns.get(letter) ?? letter;
}

function lookUp(unit: number, view: View): number {
  const entry = describe(unit, view.keepsAccents);
  view.table[unit] = entry;
  return entry;
}

function describe(unit: number, keepsAccents: boolean): number {
  if (isInvisible(unit) || isVariationSelector(unit)) return VANISHES;
  if (unit >= 0xd800 && unit <= 0xdfff) return NEEDS_NFD;
  if (isMark(unit)) return keepsAccents ? NEEDS_NFD : VANISHES;

  const [base = unit, ...marks] = [...String.fromCharCode(unit).normalize("NFD")].map((part) =>
    part.charCodeAt(0),
  );
  const sign = String.fromCharCode(base);
  if (ownWords.includes(sign)) return OWN_WORD | base;
  if (isSpace(unit) || !/[\p{L}\p{N}]/u.test(sign)) return SPACE;
  if (!marks.every(isMark)) return NEEDS_NFD;

  const lower = sign.toLowerCase();
  const letter = lower === "ð" ? "đ" : lower;
  if (!keepsAccents) return letter === "đ" ? 0x64 : letter.charCodeAt(0);

  const [tone, ...moreTones] = marks.filter((mark) => toneMarks.includes(mark));
  const qualities = marks.filter((mark) => !toneMarks.includes(mark));
  const written = writtenAs((letter + String.fromCharCode(...qualities)).normalize("NFC"));
  if (moreTones.length > 0 || written.length > 1) return NEEDS_NFD;
  const toneNumber = tone === undefined ? 0 : toneMarks.indexOf(tone) + 1;
  return written.charCodeAt(0) | (toneNumber << TONE_SHIFT);
}

function isMark(unit: number): boolean {
  return /\p{M}/u.test(String.fromCharCode(unit));
}

/** Invisible marks that choose between two looks of the character before them. */
function isVariationSelector(unit: number): boolean {
  return unit >= 0xfe00 && unit <= 0xfe0f;
}
