/**
 * A phrase in the words of its sheet: branches are called what the sheet has, "các" is said of all of them alone, and gaps are filled.
 */
import { sentenceCase } from "../../vietnamese/capitals";
import { gaps, type BranchKind, type Gap, type Phrase } from "./phrase";
import type { Branches } from "./situation";

/** What fills the gaps; null where nobody has said it. */
export type Fillings = Readonly<Record<Gap, string | null>>;

/** Branches of one kind among others. */
const OF_KIND: Readonly<Record<BranchKind, string>> = {
  village: "khu dân cư",
  agency: "cơ quan",
  school: "trường học",
  enterprise: "doanh nghiệp",
  armedForces: "lực lượng vũ trang",
  health: "y tế",
};

/** What a sentence speaks of, and which of these it means. */
export interface Spoken extends Branches {
  /** The kind, where there are branches of others as well. */
  readonly kind: BranchKind | null;
  /** It means those that have met alone: others have still to. */
  readonly metOnly: boolean;
}

/** "Chi ủy" where they are branches, "ban chấp hành" of organisations; of both, and of what an office calls otherwise, "cấp ủy". */
function committeeOf(noun: string): string {
  if (noun === "chi bộ") return "chi ủy";
  return /^đảng bộ(?!,)/u.test(noun) ? "ban chấp hành" : "cấp ủy";
}

/** What people do in branches, and are there, is called so whatever a row of the sheet is. */
const BRANCH = /(?<!sinh hoạt |bí thư )(?<!\p{L})chi bộ(?!\p{L})/giu;
const COMMITTEE = /(?<!\p{L})chi ủy(?: viên)?(?!\p{L})/giu;
const ALL_BRANCHES = /các chi bộ(?: khu dân cư)?/giu;
/** Several branches or congresses, or what each of them has one of. */
const SEVERAL =
  /(?<!\p{L})(các|một số|một vài|vài|nhiều) (?=chi bộ|đại hội|cấp ủy khóa|dự thảo nghị quyết|biên bản)/iu;
/** So many at least are "some": of two one says which. */
const FEWEST_FOR_SOME = 3;

/**
 * The sentence, its gaps still open. Null where it cannot be said of these: "các" of a single one, "một số" of two, or where
 * "đã tổ chức đại hội" cannot stand behind "các chi bộ".
 */
export function fitted({ sentence, when }: Phrase, spoken: Spoken): string | null {
  const { count, noun, kind, metOnly } = spoken;
  const isLast = when === "somePending" && count === 1;
  const several = SEVERAL.exec(sentence)?.[1]?.toLowerCase();
  if (several !== undefined && !isLast && count < (several === "các" ? 2 : FEWEST_FOR_SOME)) return null;
  if (metOnly && sentence.includes("các chi bộ tổ chức đại hội")) return null;
  const ofKind = kind === null ? "" : ` ${OF_KIND[kind]}`;
  const met = metOnly ? " đã tổ chức" : "";
  const narrowed = sentence
    .replace(/các đại hội/giu, (all) => `${all}${ofKind === "" ? "" : ` chi bộ${ofKind}`}${met}`)
    .replace(ALL_BRANCHES, (all) =>
      isLast
        ? all.slice("các ".length)
        : `${all}${all.endsWith("cư") ? "" : ofKind}${met === "" ? "" : `${met} đại hội`}`,
    )
    .replace(/( đã tổ chức(?: đại hội)?) đã(?= )/gu, "$1 đều");
  return inWordsOf(noun, narrowed);
}

function inWordsOf(noun: string, text: string): string {
  if (noun === "chi bộ") return text;
  const committee = committeeOf(noun);
  return text
    .replace(COMMITTEE, (word) => likeIn(word, word.endsWith("viên") ? "cấp ủy viên" : committee))
    .replace(BRANCH, (word) => likeIn(word, noun));
}

/** With a capital where the word that it stands for has one. */
function likeIn(word: string, text: string): string {
  return word.startsWith("C") ? sentenceCase(text) : text;
}

/** The gaps of a sentence that nothing fills, each once. */
export function openGaps(sentence: string, fillings: Fillings): readonly Gap[] {
  return gaps.filter((gap) => sentence.includes(`{${gap}}`) && fillings[gap] === null);
}

/** The sentence with its gaps filled; one that is open is dots. */
export function filled(sentence: string, fillings: Fillings): string {
  return sentenceCase(
    sentence.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
      const gap = gaps.find((one) => one === name);
      return gap === undefined ? whole : (fillings[gap] ?? "…");
    }),
  );
}
