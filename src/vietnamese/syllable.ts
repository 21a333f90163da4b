/**
 * What can be a Vietnamese syllable: first consonant, rhyme and tone that go together.
 *
 * It tells words from abbreviations (UBND), and text in an old encoding from what only looks like it. It
 * knows the sounds that exist, so it takes some syllables that no word uses; names from other languages of
 * Vietnam fit in part only (Lắk does, Krông does not).
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE = "\u0301";
const DOT_BELOW = "\u0323";

/** Longest first, so that "ngh" is not taken for "ng" or "n". */
const onsets: readonly string[] = "ngh ng nh n gh gi g kh k ch c ph th tr t qu b d đ h l m r s v x p".split(
  " ",
);

const rhymes: ReadonlySet<string> = new Set(
  `a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et êch êm ên êng ênh êp êt êu ê
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
   ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
   uy uya uych uyên uyêt uyn uynh uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu`.split(/\s+/),
);
/** Rhymes that stand after "qu" only, where the u belongs to the consonant. */
const afterQu: ReadonlySet<string> = new Set("ych ynh yt yn ôc oang oăt".split(" "));

/** Syllables that end so have the tone of "sắc" or "nặng", and no other. */
const STOPPED = /(?:c|ch|k|p|t)$/;
const FRONT_VOWEL = /^[eêiy]/;

/** Whether a single word, in any case and Unicode form, could be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  const letters = decomposed.replace(TONES, "").normalize("NFC");
  const [tone] = tones;
  if (tones.length > 1) return false;
  if (STOPPED.test(letters) && tone !== ACUTE && tone !== DOT_BELOW) return false;
  return rhymes.has(letters) || onsets.some((onset) => letters.startsWith(onset) && fits(onset, letters));
}

function fits(onset: string, letters: string): boolean {
  const rhyme = letters.slice(onset.length);
  const isFront = FRONT_VOWEL.test(rhyme);
  switch (onset) {
    case "qu":
      return (rhymes.has(rhyme) && !/^[ou]/.test(rhyme)) || afterQu.has(rhyme);
    case "gi":
      return rhymes.has(rhyme);
    case "k":
    case "gh":
    case "ngh":
      return isFront && rhymes.has(rhyme);
    case "c":
    case "ng":
      return !isFront && rhymes.has(rhyme);
    case "g":
      return (!isFront || rhyme.startsWith("i")) && rhymes.has(rhyme);
    default:
      return rhymes.has(rhyme);
  }
}
