/** Part II, who of the elected: the noun first, so that a line is read as a table is; their levels; the blocks by a share of them. */
import { countOf } from "../../congress/statistics";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { ageGroups } from "../sentences/ages";
import { compared, withFirstMention } from "../sentences/comparison";
import { counted, levelChapters, levelList, partsOf, threshold, wholeLevel } from "../sentences/composition";
import { compareShares, extremes, shareWords, sharesOf } from "../sentences/extremes";
import type { Facts } from "../sentences/facts";
import { averageAgeOf, averageFigure, none, some } from "../sentences/figures";
import { areBodies, wholeOf } from "../sentences/organisation";
import { allAre, subjectOf } from "../sentences/phrases";
import { joinedBy, said, sentenceCase } from "../spans";
import { unitOf } from "./blocks";
import { change, comparedPoints, explained } from "./comparison";
import type { Item } from "./items";

/** More blocks than these are told by the highest and the lowest alone. */
const MOST_BLOCKS = 10;

/** "tái cử 31 đồng chí (68,89%), tham gia lần đầu 14 đồng chí (31,11%); nữ 13 đồng chí (28,89%)" */
export function structureItem(facts: Facts, extreme: string): Item {
  const elected = some(facts, "elected");
  if (!elected) return { label: "Cơ cấu", sentences: [] };
  const blocks = byBlock(facts, extreme);
  const points = comparedPoints(facts);
  const ages = ageGroups(facts);
  if (points.length > 0)
    return {
      label: said`Cơ cấu${explained(facts)}`,
      sentences: [],
      points: [...points, ...ages.map((one) => sentenceCase(said`${one}.`)), blocks],
    };
  const { all, committee, structure, absent } = partsOf(facts, elected);
  const told = joinedBy("; ", [
    said`${joinWords(all.map((one) => allAre(facts, one)))}`,
    joinedBy(
      ", ",
      committee.map((one) => counted(facts, one)),
    ),
    ...structure.map((one) => counted(facts, one)),
    ...absent.map((one) => said`${subjectOf(facts, one)}: ${none(one)}`),
    ...ages,
    age(facts),
  ]);
  return { label: "Cơ cấu", sentences: [told.length === 0 ? [] : said`${told}.`, blocks] };
}

function age(facts: Facts): Sentence {
  const figure = averageAgeOf(facts);
  const years = figure ? averageFigure(facts, figure) : [];
  return years.length === 0 ? [] : said`tuổi bình quân ${years} tuổi`;
}

/** "Trình độ chuyên môn: thạc sĩ 02 đồng chí (4,44%). Lý luận chính trị: ..." */
export function levelItem(facts: Facts): Item {
  const isExplained = comparedPoints(facts).length > 0;
  // Beside the term before it has been told among the indicators.
  const chapters = levelChapters(facts).filter(({ figures }) => !isExplained || threshold(figures) === null);
  const sentences = chapters.map(({ about, figures }) => {
    const everyone = wholeLevel(facts, figures);
    if (everyone.length > 0) return everyone;
    const { list } = levelList(facts, figures, isExplained ? change : compared);
    return sentenceCase(said`${about}: ${list}.`);
  });
  return { label: "", sentences: isExplained ? sentences : withFirstMention([sentences]).flat() };
}

/** "Tỷ lệ cấp ủy viên nữ theo khối: trường học, y tế 32,89%; cơ quan 29,67%.", of those that elected enough for a share. */
function byBlock(facts: Facts, id: string): Sentence {
  const shares = sharesOf(facts, id).filter(({ of }) => of >= facts.wording.shareFrom);
  if (shares.every(({ count }) => count === 0)) return [];
  if (!countOf(facts.statistics, id) || shares.length < 2) return [];
  if (shares.length > MOST_BLOCKS) return extremes(facts, id);
  const unit = unitOf(facts, shares);
  // "Khối 5" is no name without its word, and "Khối 5 30%" are two numbers beside each other.
  const isShort = shares.every(({ name }) => name.toLowerCase().startsWith(`${unit} `) && !/\d/.test(name));
  const isApart = shares.some(({ name }) => /\d$/.test(name));
  const isOfBodies = areBodies(shares.map(({ name }) => name));
  const told = [...shares]
    .sort((a, b) => compareShares(b, a))
    .map(({ name: called, count, share }) => {
      const name = isOfBodies ? wholeOf(called, true) : called;
      const short = isShort ? name.slice(unit.length + 1) : name;
      if (count === 0) return said`${short} không có`;
      return isApart ? said`${short} (${share})` : said`${short} ${share}`;
    });
  return said`Tỷ lệ ${shareWords(facts, id)} theo ${unit}: ${joinedBy("; ", told)}.`;
}
