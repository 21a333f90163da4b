/** Part III, as far as the figures say it: what was reached, what is to be settled, targets; nothing that part I has told. */
import { citedSource, measureTargets, type MeasuredTarget } from "../../congress/targets";
import { countOf } from "../../congress/statistics";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { comparisonSummary } from "../sentences/comparison-summary";
import { seatsOf } from "../sentences/committee";
import { memberNoun } from "../sentences/electees";
import { shareWords } from "../sentences/extremes";
import { branchesIn, isOfDue, nameOf, nounOfRows, type Facts } from "../sentences/facts";
import {
  countFigure,
  electedShare,
  heldBare,
  heldFigure,
  progressCount,
  progressFigure,
  some,
} from "../sentences/figures";
import { areBodies, branchesOf } from "../sentences/organisation";
import { byOffice, shortRows, vacanciesOf, vacantOfMany, type Office } from "../sentences/vacancies";
import { didMeet } from "../sentences/who-met";
import { figureSpan, joinedBy, joinSentences, said, sentenceCase, textOf } from "../spans";
import { congressFull } from "./one-congress";
import { missingMembers, shortBlocks } from "./shortages";

/** The sentences of the figures; none before the first congress. */
export function assessed(facts: Facts): readonly Sentence[] {
  if (facts.statistics.progress.held === 0) return [];
  const { one } = facts;
  const seats = one === null ? full(facts) : congressFull(facts, one);
  const more = [shortWhere(facts), vacancies(facts), targets(facts), comparisonSummary(facts)];
  const told = [seats, ...more].filter(({ length }) => length > 0);
  // What part I has said already begins an assessment, and is none by itself.
  const done = one !== null || seats.length > 0 ? [] : allDone(facts);
  const opening = done.length === 0 || told.length === 0 ? [] : said`${done}.`;
  return [opening, ...told].filter(({ length }) => length > 0);
}

/** Whether all have met, and how many of them filled their seats; nothing of seats where the sheet does not have them all. */
function full(facts: Facts): Sentence {
  const { statistics, shortNoun, allMet } = facts;
  const { held } = statistics.progress;
  const figure = some(facts, "elected");
  const isKnown = figure !== null && seatsOf(facts, figure) !== null;
  const missing = isKnown ? (countOf(statistics, "shortage")?.count ?? 0) : null;
  const rows = shortRows(facts);
  const number = `số lượng ${memberNoun(facts)}`;
  const isFull = missing === 0;
  const done = held - (rows?.length ?? 0);
  if (allMet) {
    const all = allDone(facts);
    if (isFull) return said`${all} và bầu đủ ${number}.`;
    if (rows === null) return [];
    const few = said`${heldBare("full", done)}/${progressFigure(facts, "base")} ${shortNoun} bầu đủ ${number}`;
    return said`${all}; ${done === 0 ? `chưa ${shortNoun} nào bầu đủ ${number}` : few}.`;
  }
  if (held < 2 || (!isFull && rows === null)) return [];
  const met = didMeet(facts);
  if (isFull) return said`Các ${shortNoun} ${met} đều bầu đủ ${number}.`;
  return done === 0
    ? said`Trong các ${shortNoun} ${met}, chưa ${shortNoun} nào bầu đủ ${number}.`
    : said`Trong ${progressCount(facts, "held", held)} ${shortNoun} ${met}, ${heldFigure(facts, "full", done)} ${shortNoun} bầu đủ ${number}.`;
}

/** "Toàn bộ các chi bộ đã hoàn thành đại hội" */
function allDone(facts: Facts): Sentence {
  const { base, noun, allMet } = facts;
  return allMet
    ? said`${base === 2 ? "Cả hai" : "Toàn bộ các"} ${noun}${isOfDue(facts) ? " thuộc diện tổ chức đại hội" : ""} đã hoàn thành đại hội`
    : [];
}

/** "Số bầu thiếu tập trung ở Khối xã, phường (18/26 đồng chí); Khối trường học, y tế bầu đủ số lượng." */
function shortWhere(facts: Facts): Sentence {
  const missing = some(facts, "shortage");
  const blocks = shortBlocks(facts);
  const [first, second] = blocks;
  if (!missing || !first || !second || second.count === 0 || missing.count < facts.wording.shareFrom)
    return [];
  if (first.count * 2 <= missing.count) return [];
  const sound = blocks.filter(({ count }) => count === 0).map(({ name }) => name);
  const isNamed = sound.length > 0 && sound.length <= facts.wording.namedUpTo;
  const isOfBodies = areBodies(blocks.map(({ name }) => name));
  const told = (names: readonly string[]): string =>
    isOfBodies ? branchesOf(facts.shortNoun, names) : joinWords(names);
  return said`Số bầu thiếu tập trung ở ${told([first.name])} (${first.bare}/${countFigure(missing)} đồng chí)${isNamed ? `; ${told(sound)} bầu đủ số lượng` : ""}.`;
}

/** "Việc cần giải quyết tiếp là kiện toàn chức danh bí thư ở Chi bộ tổ dân phố số 7." */
function vacancies(facts: Facts): Sentence {
  const all = vacanciesOf(facts);
  const parts = byOffice(all).map(({ offices, rows }) => {
    const places = rows.map(({ row }) => row);
    return said`${offices.join(", ")}${facts.one === null ? where(facts, offices, places) : ""}`;
  });
  const many = vacantOfMany(facts);
  if (many > 0)
    return said`${toDo(facts)}kiện toàn chức danh bí thư ở ${heldFigure(facts, "withoutSecretary", many)} ${facts.shortNoun}.`;
  // Two offices at places with "và" between their names are parted by more than another "và".
  return parts.length === 0
    ? []
    : said`${toDo(facts)}kiện toàn chức danh ${joinSentences(parts)}${seatsLeft(facts)}.`;
}

/** "Việc cần giải quyết tiếp là ", and first of all who is still to meet: "tổ chức đại hội ở 06 chi bộ còn lại; ". */
function toDo(facts: Facts): Sentence {
  const { pending } = facts.statistics.progress;
  const [only, another] = branchesIn(facts, "pending");
  const isOne = only !== undefined && another === undefined && !facts.statistics.table.branchCounts;
  const open = isOne
    ? nameOf(facts, only)
    : said`${progressCount(facts, "pending", pending)} ${facts.statistics.table.branchCounts ? facts.noun : nounOfRows(facts, branchesIn(facts, "pending"))} còn lại`;
  return said`Việc cần giải quyết tiếp là ${pending === 0 ? "" : said`tổ chức đại hội ở ${open}; `}`;
}

/** "; bầu bổ sung 02 cấp ủy viên ở Chi bộ ấp 1 và Chi bộ ấp 2": beside an empty office, empty seats are not passed over. */
function seatsLeft(facts: Facts): Sentence {
  const short = (shortRows(facts) ?? []).filter(({ missing }) => missing > 0);
  const rows = short.map(({ row }) => row);
  if (rows.length === 0 || facts.one !== null) return [];
  const places =
    rows.length <= facts.wording.namedUpTo
      ? joinWords(rows.map((row) => nameOf(facts, row)))
      : said`${heldFigure(facts, "short", rows.length)} ${nounOfRows(facts, rows)}`;
  return said`; bầu bổ sung ${missingMembers(facts, short)} ở ${places}`;
}

function where(facts: Facts, offices: readonly Office[], rows: readonly number[]): Sentence {
  if (rows.length <= facts.wording.namedUpTo)
    return said` ở ${joinWords(rows.map((row) => nameOf(facts, row)))}`;
  const tally = offices.includes("bí thư") ? "withoutSecretary" : "withoutDeputy";
  return said` ở ${heldFigure(facts, tally, rows.length)} ${nounOfRows(facts, rows)}`;
}

/** "Tỷ lệ cấp ủy viên nữ đạt 28,89%, cao hơn chỉ tiêu 15%.", of targets of this term and level. */
function targets(facts: Facts): Sentence {
  const told = measureTargets(facts.statistics, facts.settings).flatMap((one) => {
    const share = electedShare(facts, one.target.indicator);
    if (!share || share.of < facts.wording.shareFrom) return [];
    const aim = `${String(one.target.percent).replace(".", ",")}%`;
    const aimed = figureSpan(
      { kind: "indicator", indicator: one.target.indicator, what: "target", block: null },
      aim,
    );
    const how = compared(one, textOf(share.share) === aim);
    return [
      said`tỷ lệ ${shareWords(facts, one.target.indicator)} đạt ${share.share}, ${how} chỉ tiêu ${aimed}${sourceOf(one)}`,
    ];
  });
  if (told.length === 0) return [];
  return sentenceCase(said`${facts.allMet ? "" : "đến nay, "}${joinedBy("; ", told)}.`);
}

/** " theo Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị", " của Đảng ủy xã". */
function sourceOf({ target: { source } }: MeasuredTarget): string {
  const cited = citedSource(source);
  if (/^(?:đảng|tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|bộ)(?!\p{L})/iu.test(cited)) return ` của ${cited}`;
  return /\d/.test(cited) ? ` theo ${cited}` : "";
}

/** A share that is printed as the target is, and is not it, is neither above nor below in anybody's eyes. */
function compared({ target, figure, base, met }: MeasuredTarget, isPrinted: boolean): string {
  const isEqual = figure.count * 10_000 === Math.round(target.percent * 100) * base.count;
  if (isEqual) return "bằng";
  if (isPrinted) return "xấp xỉ";
  return met ? "cao hơn" : "thấp hơn";
}
