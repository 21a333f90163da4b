/**
 * Recognises text in the two old encodings that sheets still hold, TCVN3 (ABC) and VNI, and turns it into Unicode.
 *
 * Both put Vietnamese letters where Latin-1 has others, so what a program reads looks like "§¶ng ñy" (TCVN3)
 * or "Ñaûng uûy" (VNI). A word is evidence if, read in the encoding, it is a Vietnamese syllable, and the
 * more so the less it could be anything else; words that are no syllables speak against. Proper Unicode,
 * French, German and signs of measure are not taken for legacy text, at the price that a few lone words
 * ("Hång", "Haïnh") are not recognised: there the font tells. In TCVN3 the soft hyphen is a letter: ask
 * before cleaning a text.
 */
import { readTcvn3, readVni } from "./legacy-letters";
import { remembered } from "./remembered";
import { isSyllable } from "./syllable";

export type LegacyEncoding = "tcvn3" | "vni";

/** A word that can be nothing else, and one that hardly can. */
const CERTAIN = 2;
const LIKELY = 1;

/** Letters of Vietnamese beyond Latin-1, and combining marks: a text with any of them is Unicode. */
const UNICODE_ONLY = /[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]/;
const LATIN_1 = /[\u00a1-\u00ff]/;
const PLAIN_WORD = /^[A-Za-z]+$/;
const ABBREVIATION = /^[A-Z]+$/;

/**
 * In TCVN3 signs are letters, and so is the soft hyphen. Digits are taken along to see what they stand by.
 */
const TCVN3_WORD = /[A-Za-z0-9\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c0-\u00ff]+/g;
const VNI_WORD = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+/g;

/** A sign behind a letter ("V¨n", "lµ"), or § and ® where Đ and đ begin a syllable ("§¶ng", "®éi"). */
const SIGN_AS_LETTER =
  /[A-Za-z\u00c0-\u00ff][\u00a1-\u00a9\u00ab\u00ac\u00ae\u00b5\u00b6\u00b8\u00bb-\u00be]|^[§®]../;
/** The same with signs that people do put behind letters, in words too long for that ("t×nh", "h¹ng"); a footnote stands behind any ("Bi thu¹"). */
const USUAL_SIGN_AS_LETTER = /^(?=.{4})[A-Za-z]+(?:[ª·×÷]|¹(?=.))/;
/** Case that no other writing has inside a word: "ViÖt", "cÇn", "TæNG". */
const oddCases: readonly RegExp[] = [
  /[a-z][\u00c6-\u00d6\u00d8-\u00de]/,
  /[A-Za-z][\u00c6-\u00d6\u00d8-\u00de][a-z]/,
  /[A-Z][\u00df-\u00f6\u00f8-\u00fe][A-Z]/,
];
/** "ươ" in its five tones: "Tr\u00adêng". */
const HORNS_BY_SOFT_HYPHEN = /\u00ad[êëìíî]/;
/** What Vietnamese does not have in Latin-1, but French, German and others do, and the signs left over. */
const FOREIGN = /[ÆÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþª·¹×÷]/;

/** Letter and mark in VNI, two vowels in Vietnamese as it should be ("Hoà", "Toán", "hoãn"). */
const unicodePairs: ReadonlySet<string> = new Set(["oà", "oá", "oã"]);
/** Letter and mark in VNI, two vowels in French and other languages ("Loïc", "où", "Gaël"). */
const europeanPairs: ReadonlySet<string> = new Set("aï eï oï uï où oû aé aè aë aü".split(" "));
/** The end of a word in either old encoding: "Thuû" is Thủ in VNI and Thuỷ in TCVN3. */
const TCVN3_AS_WELL = /uû$/i;
/** Đ in VNI; no other language goes on after ñ as VNI does ("Ñaïi", "ñoàng"). */
const BEGINS_WITH_D = /^ñ/i;
/** Letters of VNI that Vietnamese in Unicode does not have. */
const VNI_FOREIGN = /[ñöæî]/i;

/** Wordings of sheets in which each word alone might be something else. */
const sureWordings: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: wordings(
    ...["Chi bé", "chi bé", "CHI bé", "CHI Bé", "Tæng sè", "tæng sè", "Tæng céng", "tæng céng"],
    ...["N÷", "n÷", "Ghi chó", "ghi chó", "BÝ th\u00ad"],
  ),
  vni: wordings("Bí thö", "bí thö", "BÍ THÖ"),
};

/** Pairs of VNI that are no two vowels of Vietnamese, and the wordings above that have nothing else of their own. */
const HINT_OF_PAIRS = /a[âáàãéèêúùõ]|e[âáàãùõ]|o[âùõ]|[uyôö][ùõ]|chi bé|ghi chó/i;
const HINT_OF_LETTERS = /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþ\u00a1-\u00be×÷]/;

/** Whether anything in a text hints at an old encoding. Asked first, since it is asked of every text of a sheet. */
export function hintsAtLegacy(text: string): boolean {
  return HINT_OF_LETTERS.test(text) || HINT_OF_PAIRS.test(text) || oddCases.some((odd) => odd.test(text));
}

/**
 * Which old encoding a text is in, told by its letters, or null if it is in none or one cannot be sure. Takes
 * the text as it was in the cell, not cleaned.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  if (!LATIN_1.test(text) || UNICODE_ONLY.test(text) || !hintsAtLegacy(text)) return null;
  const tcvn3 = evidence("tcvn3", text, text.match(TCVN3_WORD), tcvn3Weight);
  const vni = evidence("vni", text, text.match(VNI_WORD), vniWeight);
  if (Math.max(tcvn3, vni) < CERTAIN || tcvn3 === vni) return null;
  return tcvn3 > vni ? "tcvn3" : "vni";
}

/** The weight of all words together; none if as many words speak against it. */
function evidence(
  encoding: LegacyEncoding,
  text: string,
  words: readonly string[] | null,
  weigh: (word: string) => number | null,
): number {
  let weight = sureWordings[encoding].test(text) ? CERTAIN : 0;
  let against = 0;
  for (const word of words ?? []) {
    if (ABBREVIATION.test(word)) continue;
    const known = PLAIN_WORD.test(word) ? (isSyllable(word) ? 0 : null) : weigh(word);
    if (known === null) against++;
    else weight += known;
  }
  return weight > against ? weight : 0;
}

/** A sheet has the same words again and again. */
const tcvn3Weight = remembered(weighTcvn3);
const vniWeight = remembered(weighVni);

/** How surely a word is TCVN3; null if it cannot be. Signs alone and beside digits say nothing. */
function weighTcvn3(word: string): number | null {
  if (word.length === 1 || /\d/.test(word)) return 0;
  const read = readTcvn3(word);
  if (read === null || !isSyllable(read)) return null;
  if (SIGN_AS_LETTER.test(word) || USUAL_SIGN_AS_LETTER.test(word)) return CERTAIN;
  if (oddCases.some((odd) => odd.test(word)) || HORNS_BY_SOFT_HYPHEN.test(word)) return CERTAIN;
  return FOREIGN.test(word) ? LIKELY : 0;
}

/** How surely a word is VNI; null if it cannot be. */
function weighVni(word: string): number | null {
  const read = readVni(word);
  if (read === null || !isSyllable(read.text)) return null;
  if (TCVN3_AS_WELL.test(word)) return LIKELY;
  const own = read.pairs.filter((pair) => !unicodePairs.has(pair));
  if (own.some((pair) => !europeanPairs.has(pair))) return CERTAIN;
  if (read.pairs.length > 0 && BEGINS_WITH_D.test(word)) return CERTAIN;
  return own.length > 0 || VNI_FOREIGN.test(word) ? LIKELY : 0;
}

function wordings(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${phrases.join("|")})(?!\\p{L})`, "u");
}
