/** Who of the elected: re-elected and there for the first time, women, young, minorities; their education and theory. */
import { countOf, type CountFigure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { joinedBy, said, sentenceCase, together } from "../spans";
import { chosen } from "./chapters";
import { compared, comparedAlone, isLeftOut } from "./comparison";
import type { Facts } from "./facts";
import { comrades, none, shareOf } from "./figures";
import { allAre, phraseOf, subjectOf } from "./phrases";

export interface Composition {
  /** ", trong đó có 09 đồng chí tái cử (90%) ...; nữ có 01 đồng chí (10%)": behind the elected. */
  readonly joined: Sentence;
  /** The sentences that follow. */
  readonly others: readonly Sentence[];
  /** In their place those of a paragraph of their own, where they compare with the term before. */
  readonly apart: readonly Sentence[];
  /** All of it in sentences of its own. */
  readonly alone: readonly Sentence[];
}

/** Who of the elected is to be told: what all are, and who of the others; `absent` are those of whom there is nobody. */
export interface Parts {
  readonly all: readonly CountFigure[];
  readonly committee: readonly CountFigure[];
  readonly structure: readonly CountFigure[];
  readonly absent: readonly CountFigure[];
}

export function partsOf(facts: Facts, elected: CountFigure): Parts {
  const figures = chosen(facts, ["committee", "structure"]);
  const all = figures.filter((one) => elected.count > 1 && one.base && one.count === elected.count);
  // Where all are re-elected nobody is there for the first time, and the other way round: it is told once.
  const settled = all.some(({ indicator }) => indicator.chapter === "committee");
  const rest = figures.filter(
    (one) => !all.includes(one) && !(settled && one.indicator.chapter === "committee"),
  );
  const of = (chapter: "committee" | "structure"): readonly CountFigure[] =>
    rest.filter(({ count, indicator }) => count > 0 && indicator.chapter === chapter);
  const absent = rest.filter(({ count }) => count === 0);
  return { all, committee: of("committee"), structure: of("structure"), absent };
}

export function ofElected(facts: Facts, elected: CountFigure): Composition {
  const { all, absent: missing, ...parts } = partsOf(facts, elected);
  const { committee } = parts;
  const structure = parts.structure.filter((one) => !isLeftOut(facts, one));
  const isCompared = structure.some((one) => compared(facts, one).length > 0);
  const isJoined = structure.length === 1 && !isCompared;
  const everyone = all.map(
    (one, i) => `${i === 0 ? ", " : " và "}${all.length === 1 ? wholly(facts, one) : allAre(facts, one)}`,
  );
  const behind = together([
    ...everyone,
    committee.length === 0
      ? ""
      : said`, trong đó có ${joinedBy(
          ", ",
          committee.map((one) => countedAs(facts, one)),
        )}${comparedAlone(facts, committee)}`,
  ]);
  const single = isJoined ? structure.map((one) => of(facts, one)) : [];
  const absent = nobody(facts, missing);
  const among = joinedBy("; ", [...structure.map((one) => beside(facts, one)), absent]);
  const joined = together([
    behind,
    ...single.map((one) => said`; ${one}`),
    structure.length > (isJoined ? 1 : 0) || absent.length === 0 ? "" : said`; ${absent}`,
  ]);
  const several = structure.length === 0 || isJoined ? [] : [sentenceCase(said`${among}.`)];
  const own = joinedBy(
    ", ",
    committee.map((one) => of(facts, one)),
  );
  const whole =
    everyone.length === 0
      ? []
      : [sentenceCase(said`Các đồng chí được bầu ${everyone.join("").replace(/^, /u, "")}.`)];
  const alone = [
    ...whole,
    // One alone is no sentence beside those that follow.
    ...(committee.length === 1 ? [joinedBy("; ", [own, among])] : [own, among])
      .filter((one) => one.length > 0)
      .map((one) => sentenceCase(said`${one}.`)),
  ];
  return { joined, others: isCompared ? [] : several, apart: isCompared ? several : [], alone };
}

/** "tất cả đều tham gia cấp ủy lần đầu"; two words are short enough to stand alone: "đều tái cử", "đều là nữ". */
function wholly(facts: Facts, figure: CountFigure): string {
  const words = allAre(facts, figure);
  return words.split(" ").length > 3 ? `tất cả ${words}` : words;
}

/** "09 đồng chí tái cử (90%)" */
export function countedAs(facts: Facts, figure: CountFigure): Sentence {
  return said`${comrades(facts, figure)} ${phraseOf(facts, figure)}${shareOf(facts, figure)}`;
}

/** "nữ có 01 đồng chí (10%)" */
export function of(facts: Facts, figure: CountFigure): Sentence {
  return said`${subjectOf(facts, figure)} có ${comrades(facts, figure)}${shareOf(facts, figure)}`;
}

/** The same beside the term before. */
function beside(facts: Facts, figure: CountFigure): Sentence {
  return said`${of(facts, figure)}${compared(facts, figure)}`;
}

/** "không có cấp ủy viên nữ"; of two, and of secretaries, "không có đồng chí nào là nữ, là người dân tộc thiểu số". */
export function nobody(facts: Facts, figures: readonly CountFigure[], ofCommittee = true): Sentence {
  const [first, ...others] = figures;
  if (!first) return [];
  if (others.length === 0 && ofCommittee) return said`${none(first)} cấp ủy viên ${phraseOf(facts, first)}`;
  const words = figures.map((one) => one.indicator.predicate ?? phraseOf(facts, one));
  const are = words.filter((one) => one.startsWith("là "));
  const acts = words.filter((one) => !one.startsWith("là "));
  if (are.length > 0 && acts.length > 0)
    return said`${none(first)} đồng chí nào ${acts.join(", ")}, cũng không có đồng chí nào ${are.join(", ")}`;
  return said`${none(first)} đồng chí nào ${words.join(", ")}`;
}

/**
 * Education and theory, the highest level first; levels of which there is nobody are left out. Two short chapters are one
 * sentence.
 */
export function levels(facts: Facts): readonly Sentence[] {
  const chapters = levelChapters(facts);
  const items = chapters.map(({ about, figures }) => {
    const { list, isCompared } = levelList(facts, figures);
    return { figures, isShort: figures.length <= 2 && !isCompared, words: said`${about}: ${list}` };
  });
  if (
    items.length > 1 &&
    items.every(({ isShort, figures }) => isShort && wholeLevel(facts, figures).length === 0)
  )
    return [
      said`Về ${joinedBy(
        "; ",
        items.map(({ words }) => words),
      )}.`,
    ];
  return items.map(({ words, figures }) => {
    const everyone = wholeLevel(facts, figures);
    if (everyone.length > 0) return everyone;
    const only = threshold(figures);
    if (!only) return said`Về ${words}.`;
    return isLeftOut(facts, only) ? [] : said`Trình độ ${beside(facts, only)}.`;
  });
}

/** "Cả 31 đồng chí đều có trình độ học vấn trung học phổ thông.": the only level of a kind, of all. */
export function wholeLevel(facts: Facts, figures: readonly CountFigure[]): Sentence {
  const [only, another] = figures;
  const all = only?.base?.count ?? 0;
  return only && !another && all > 1 && only.count === all
    ? said`Cả ${all === 2 ? "hai đồng chí" : comrades(facts, only)} ${allAre(facts, only)}.`
    : [];
}

/** A level from which on upwards all are counted; alone it is no list of levels. */
export function threshold(figures: readonly CountFigure[]): CountFigure | null {
  const [only, another] = figures;
  const isOfEducation = only?.indicator.chapter === "education";
  return isOfEducation && !another && / trở lên$/u.test(only.indicator.phrase ?? "") ? only : null;
}

/** "thạc sĩ 02 đồng chí (4,44%), đại học 21 đồng chí (46,67%)"; `change` is what is said of each beside the term before. */
export function levelList(
  facts: Facts,
  figures: readonly CountFigure[],
  change = compared,
): { readonly list: Sentence; readonly isCompared: boolean } {
  const isCompared = figures.some((one) => change(facts, one).length > 0);
  const tell = (one: CountFigure): Sentence => said`${counted(facts, one)}${change(facts, one)}`;
  // "trên đại học 15 đồng chí, trong đó thạc sĩ 10 đồng chí": beside it they would be counted twice.
  const within = (one: CountFigure): readonly CountFigure[] =>
    figures.filter(({ indicator }) => partsOfSum(one).has(indicator.id));
  const nested = new Set(figures.flatMap(within));
  const told = figures
    .filter((one) => !nested.has(one))
    .map((one) => {
      const parts = within(one).map(tell);
      return parts.length === 0 ? tell(one) : said`${tell(one)}, trong đó ${joinedBy(", ", parts)}`;
    });
  return { list: joinedBy(isCompared || nested.size > 0 ? "; " : ", ", told), isCompared };
}

/** The levels that are put together in one. */
function partsOfSum({ indicator: { derive } }: CountFigure): ReadonlySet<string> {
  return new Set(derive?.how === "sum" ? derive.of.flat() : []);
}

interface LevelChapter {
  /** "trình độ chuyên môn" */
  readonly about: string;
  readonly figures: readonly CountFigure[];
}

/** The levels of which there is anybody, by what they are levels of. */
export function levelChapters(facts: Facts): readonly LevelChapter[] {
  const education = listOf(facts, "education");
  const schooling = education.filter(({ indicator }) => SCHOOLING.test(indicator.phrase ?? ""));
  const professional = education.filter((one) => !schooling.includes(one));
  // Who has a degree has been to school: fewer are those alone who have nothing else ("12/12" in a column of degrees).
  const sumOf = (all: readonly CountFigure[]): number => all.reduce((sum, { count }) => sum + count, 0);
  const isWhole = facts.wording.indicators !== null || sumOf(schooling) >= sumOf(professional);
  return [
    { about: "trình độ học vấn", figures: isWhole ? schooling : [] },
    { about: "trình độ chuyên môn", figures: professional },
    { about: "lý luận chính trị", figures: listOf(facts, "theory") },
  ].filter(({ figures }) => figures.length > 0);
}

const SCHOOLING = /học vấn/u;

function listOf(facts: Facts, chapter: "education" | "theory"): readonly CountFigure[] {
  const figures = chosen(facts, [chapter]).filter((one) => one.count > 0 && !isMirrored(facts, one));
  return facts.wording.indicators === null ? [...figures].reverse() : figures;
}

/** A level that is the sum of others which stand beside it would count persons twice: "từ đại học trở lên" beside "đại học". */
function isMirrored(
  { statistics, wording }: Facts,
  { indicator: { id, derive }, count }: CountFigure,
): boolean {
  if (wording.indicators !== null) return false;
  if (TOGETHER[id]?.some((part) => countOf(statistics, part) !== null) === true) return true;
  if (derive?.how !== "sum") return false;
  return derive.of.some((way) => {
    const parts = way.map((id) => countOf(statistics, id)?.count ?? null);
    // Of listed persons a level that nobody has is no figure.
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    return !parts.includes(null) || sum === count;
  });
}

/** Levels that a sheet may count together, which it may also tell apart. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  vocationalOrCollege: ["vocational", "college"],
  vocationalOrLower: ["vocational"],
  collegeOrLower: ["vocational", "college", "vocationalOrCollege"],
  collegeOrDegree: ["college", "degree"],
  masterOrSpecialist: ["master", "specialist"],
  doctorOrSpecialist: ["doctor", "highSpecialist"],
  degreeOrMaster: ["degree", "master"],
  collegeOrHigher: ["college", "degree", "degreeOrHigher"],
  vocationalOrHigher: ["vocational", "college", "degree", "degreeOrHigher", "collegeOrHigher"],
  politicalIntermediateOrHigher: ["politicalIntermediate", "politicalAdvanced"],
  politicalElementaryOrIntermediate: ["politicalElementary", "politicalIntermediate"],
  politicalIntermediateOrLower: ["politicalElementary", "politicalIntermediate"],
};

/** "thạc sĩ 02 đồng chí (4,44%)" */
export function counted(facts: Facts, figure: CountFigure): Sentence {
  return said`${subjectOf(facts, figure)} ${comrades(facts, figure)}${shareOf(facts, figure)}`;
}
