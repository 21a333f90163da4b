/** The result of one congress: its committee, or its secretary and deputy; nobody takes a share of three persons. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf, type Leadership } from "../../congress/leadership";
import type { CountFigure } from "../../congress/statistics";
import type { Sentence } from "../document";
import { tellsNames } from "../options";
import { joinedBy, said, sentenceCase } from "../spans";
import { saysOfSecretaries } from "./chapters";
import { countedAs, nobody, ofElected, partsOf } from "./composition";
import { countIn, type Facts } from "./facts";
import { comrades, rowCount, some } from "./figures";
import { personCase } from "./persons-case";
import { allAre } from "./phrases";

/** Whom the congress of this row elected. */
export function electedAt(facts: Facts, row: number): readonly Sentence[] {
  const figure = some(facts, "elected");
  const { statistics, settings, kinds, ofTerm } = facts;
  if (!figure) return named(facts, row);
  const { joined, others } = ofElected(facts, figure);
  const isSingle = isSingleBranch({ table: statistics.table, settings, kinds }, row);
  const leadership = leadershipAt(facts, row);
  if (leadership === "committee") {
    const isOrganisation = kinds[row] === "organisation";
    const committee = isSingle ? "chi ủy" : isOrganisation ? "Ban Chấp hành Đảng bộ" : "cấp ủy";
    return [
      said`Đại hội đã bầu ${committee} gồm ${comrades(facts, figure)}${joined}.`,
      ...others,
      ...(isOrganisation ? officersOf(facts, row) : named(facts, row)),
    ];
  }
  if (leadership === "secretaryAndDeputy") {
    const both = namesOf(facts, row);
    const who =
      both === null
        ? "bí thư, phó bí thư"
        : `đồng chí ${both.secretary} giữ chức ${titles(facts, row).secretary}, đồng chí ${both.deputies.join(", ")} giữ chức Phó Bí thư`;
    return figure.count === 2 && facts.previous === null
      ? [said`Đại hội đã bầu ${who}${ofTerm}.`, ofTwo(facts, figure)]
      : [said`Đại hội đã bầu ${who}${ofTerm}${joined}.`, ...others];
  }
  if (leadership === "secretary") return [secretaryAlone(facts, row, figure)];
  // What the sheet says of its size contradicts itself, which a finding names.
  return [
    said`Đại hội đã bầu ${comrades(facts, figure)} vào cấp ủy${joined}.`,
    ...others,
    ...named(facts, row),
  ];
}

/** How the congress of a row is led; of more than a single branch by its committee. */
export function leadershipAt({ statistics, settings, kinds }: Facts, row: number): Leadership | null {
  const isSingle = isSingleBranch({ table: statistics.table, settings, kinds }, row);
  return isSingle ? leadershipOf(statistics.table, settings, row) : "committee";
}

/** "Cả hai đồng chí đều là người dân tộc thiểu số; có 01 đồng chí tái cử, 01 đồng chí nữ.": of two who have just been named. */
function ofTwo(facts: Facts, elected: CountFigure): Sentence {
  const { all, committee, structure, absent } = partsOf(facts, elected);
  const both = all.map((one) => allAre(facts, one)).join(", ");
  const list = joinedBy(
    ", ",
    [...committee, ...structure].map((one) => countedAs(facts, one)),
  );
  const some = list.length === 0 ? [] : said`${both === "" ? "Trong hai đồng chí " : ""}có ${list}`;
  const none = nobody(facts, absent, false);
  const told = joinedBy("; ", [both === "" ? "" : `Cả hai đồng chí ${both}`, some, none]);
  return told.length === 0 ? [] : sentenceCase(said`${told}.`);
}

/** "đồng chí Đinh Văn Khoát (tái cử) giữ chức Bí thư Chi bộ nhiệm kỳ ..."; without the name what is known of them stands behind the office. */
function secretaryAlone(facts: Facts, row: number, figure: CountFigure): Sentence {
  const is = (id: string): boolean => some(facts, id)?.count === figure.count;
  const marks = [...(is("reelected") ? ["tái cử"] : []), ...(is("women") ? ["nữ"] : [])];
  const { secretary } = titles(facts, row);
  const [name] = hasNames(facts) ? namesIn(facts, "secretaries", row) : [];
  if (name === undefined && is("firstTime")) marks.unshift("tham gia cấp ủy lần đầu");
  const mark = marks.length === 0 ? "" : ` (${marks.join(", ")})`;
  return name === undefined
    ? said`Đại hội đã bầu ${secretary}${facts.ofTerm}${mark}.`
    : said`Đại hội đã bầu đồng chí ${name}${mark} giữ chức ${secretary}${facts.ofTerm}.`;
}

/** Who is secretary and who deputy of a committee: by name, or that they were elected. */
function named(facts: Facts, row: number): readonly Sentence[] {
  const count = (id: string): number => countIn(facts, id, row) ?? 0;
  if (count("secretaries") !== 1) return [];
  const both = namesOf(facts, row);
  const { secretary } = titles(facts, row);
  if (both === null && count("deputySecretaries") > 0) return [said`Đại hội đã bầu bí thư, phó bí thư.`];
  // In public a secretary alone would be asked for the deputy.
  if (both === null) return facts.wording.internal ? [said`Đại hội đã bầu bí thư.`] : [];
  const again = saysOfSecretaries(facts, "secretariesReelected") && count("secretariesReelected") === 1;
  const first = `Đồng chí ${both.secretary} ${again ? "tiếp tục được" : "được"} bầu giữ chức ${secretary}`;
  const many = both.deputies.length > 1 ? "các đồng chí" : "đồng chí";
  const others = `${many} ${both.deputies.join(", ")} được bầu giữ chức Phó Bí thư`;
  return [said`${first}${both.deputies.length === 0 ? "" : `${again ? ";" : ","} ${others}`}.`];
}

/**
 * "Ban Chấp hành có 05 ủy viên Ban Thường vụ, 01 bí thư, 02 phó bí thư.": of an organisation it is as a rule its committee that elects them, no
 * congress; by name where they are told.
 */
function officersOf(facts: Facts, row: number): readonly Sentence[] {
  if (namesOf(facts, row) !== null) return named(facts, row);
  const count = (id: string): number => countIn(facts, id, row) ?? 0;
  // In public deputies alone would be asked for the secretary.
  if (count("secretaries") !== 1 && !facts.wording.internal) return [];
  const parts = OFFICERS.flatMap(([id, noun]) =>
    count(id) === 0 ? [] : [said`${rowCount(facts, row, id, count(id))} ${noun}`],
  );
  return parts.length < 2 ? [] : [said`Ban Chấp hành có ${joinedBy(", ", parts)}.`];
}

const OFFICERS: readonly (readonly [id: string, noun: string])[] = [
  ["standingCommittee", "ủy viên Ban Thường vụ"],
  ["secretaries", "bí thư"],
  ["deputySecretaries", "phó bí thư"],
];

function namesOf(
  facts: Facts,
  row: number,
): { readonly secretary: string; readonly deputies: readonly string[] } | null {
  const [secretary, another] = hasNames(facts) ? namesIn(facts, "secretaries", row) : [];
  const deputies = namesIn(facts, "deputySecretaries", row);
  const isWhole = deputies.length === (countIn(facts, "deputySecretaries", row) ?? 0);
  return secretary === undefined || another !== undefined || !isWhole ? null : { secretary, deputies };
}

function hasNames({ wording, statistics }: Facts): boolean {
  return tellsNames(wording.names, statistics.progress.required);
}

function namesIn({ statistics }: Facts, id: string, row: number): readonly string[] {
  return (statistics.table.people.get(id)?.[row] ?? []).map(personCase);
}

function titles({ kinds }: Facts, row: number): { readonly secretary: string } {
  return { secretary: kinds[row] === "organisation" ? "Bí thư Đảng ủy" : "Bí thư Chi bộ" };
}
