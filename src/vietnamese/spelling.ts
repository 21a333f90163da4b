/**
 * One spelling throughout a text, where Vietnamese has two: tỷ lệ or tỉ lệ, ủy or uỷ, 2017-2020 or 2017 -
 * 2020.
 *
 * Offices choose; whatever the input had, a text of theirs never mixes.
 */
import type { Spelling } from "./spelling-choice";
import { findTerms, formatTerm } from "./term";

const TY_LE = /(^|[^\p{L}\p{M}\p{N}])(T|t)(?:Ỷ|Ỉ|ỷ|ỉ)(\s+)(LỆ|Lệ|lệ)(?!\p{L})/gu;
/** u and y that end a syllable, the tone on either. */
const UY = /([uúùủũụ])([yýỳỷỹỵ])(?!\p{L})/giu;

/** Letters with the same tone have the same place. */
const TONED_U = "uúùủũụ";
const TONED_Y = "yýỳỷỹỵ";

/**
 * Rewrites a text in the given spelling: the word "tỷ lệ" in any case, each syllable with ủy/uỷ in any tone
 * and case, and each term that is written with a dash. After q the tone is always on the y ("quý"). Gives
 * NFC; everything else stays as it is.
 */
export function applySpelling(text: string, spelling: Spelling): string {
  const composed = text.normalize("NFC");
  return withTerms(withUy(withTyLe(composed, spelling.tyLe), spelling.uy), spelling.termSpaced);
}

function withTyLe(text: string, tyLe: Spelling["tyLe"]): string {
  const vowel = tyLe.charAt(1);
  return text.replace(TY_LE, (_, before: string, t: string, space: string, le: string) => {
    const inCapitals = le === "LỆ";
    return `${before}${t}${inCapitals ? vowel.toUpperCase() : vowel}${space}${le}`;
  });
}

function withUy(text: string, uy: Spelling["uy"]): string {
  return text.replace(UY, (_, u: string, y: string, start: number) => {
    const tone = Math.max(TONED_U.indexOf(u.toLowerCase()), TONED_Y.indexOf(y.toLowerCase()));
    const onY = uy === "uỷ" || /q/i.test(text.charAt(start - 1));
    return sameCase(u, TONED_U.charAt(onY ? 0 : tone)) + sameCase(y, TONED_Y.charAt(onY ? tone : 0));
  });
}

function withTerms(text: string, spaced: boolean): string {
  let rewritten = "";
  let from = 0;
  for (const { term, start, end } of findTerms(text)) {
    rewritten += text.slice(from, start) + formatTerm(term, spaced);
    from = end;
  }
  return rewritten + text.slice(from);
}

function sameCase(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
