/** Who came, and what they said. Nothing is put into anybody's mouth. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf } from "../../congress/leadership";
import { committeeOf } from "../../congress/organisation";
import { lowerFirst, sentenceCase } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { joinWords } from "../../vietnamese/list";
import { formatSpan } from "../../vietnamese/date";
import { compareDays } from "../../vietnamese/day";
import { blockOf, type Block, type Sentence } from "../document";
import { nameOf, type Facts } from "../sentences/facts";
import { newSince } from "../sentences/new-since";
import { officeCase, personCase } from "../sentences/persons-case";
import { said } from "../spans";
import type { FullBulletinOptions } from "./options";

/** So many short points are one sentence; more, or longer ones, are a list. */
const MOST_IN_SENTENCE = 2;
const LONGEST_IN_SENTENCE = 120;

/** "Đồng chí A, Bí thư Đảng ủy, dự và phát biểu tại Đại hội Chi bộ Văn phòng." */
export function came(facts: Facts, options: FullBulletinOptions): Sentence {
  const name = speakerOf(options);
  // Of several nobody has told to which of them somebody came.
  if (name === "" || isBefore(facts) || isAnywhere(facts, options)) return [];
  const who = officeBehind(name, options);
  const spoke = pointsOf(options).length > 0 ? "dự và phát biểu tại" : "dự";
  return said`${sentenceCase(`${earlier(facts, options)}đồng chí ${who}`)} ${spoke} ${congressOf(facts, options)}.`;
}

/** "Trước đó, ngày 24/02/2025, ": behind the days of those that are new, of a congress that was before them. */
function earlier(facts: Facts, options: FullBulletinOptions): string {
  const row = namedRow(facts, options);
  const since = newSince(facts, options);
  const date = row === null ? null : facts.statistics.table.dates[row];
  return since && date?.kind === "days" && compareDays(date.last, since.last) <= 0
    ? `Trước đó, ${formatSpan(date.first, date.last)}, `
    : "";
}

function speakerOf(options: FullBulletinOptions): string {
  return personCase(clean(options.speaker));
}

function officeBehind(name: string, options: FullBulletinOptions): string {
  const office = officeCase(clean(options.speakerOffice));
  return office === "" ? name : `${name}, ${office},`;
}

/** Before the first congress nobody can have come to one, nor asked anything of those whom it elects. */
function isBefore({ statistics, underway }: Facts): boolean {
  return statistics.progress.held === 0 && underway.length === 0;
}

export function directions(facts: Facts, options: FullBulletinOptions): Block {
  const name = speakerOf(options);
  const lines = pointsOf(options);
  const sentences = lines.filter((line) => tellsWho(facts, name, line)).map((line) => said`${line}.`);
  const points = lines.filter((line) => !tellsWho(facts, name, line));
  if (points.length === 0) return blockOf("directions", [sentences]);
  const isOfOthers = facts.one === null && !facts.allMet && points.some((point) => OF_OTHERS.test(point));
  const all = isOfOthers ? "" : ` ${everybody(facts)}`;
  const opening =
    name === ""
      ? `Trong thời gian tới,${all} tập trung`
      : isBefore(facts)
        ? `Đồng chí ${officeBehind(name, options)} đề nghị${all}`
        : `${spoke(facts, options, name)} đề nghị${isOfOthers ? "" : ` ${addressed(facts, options, points)}`}`;
  const isShort = points.every((one) => one.length <= LONGEST_IN_SENTENCE && !/[;:]/.test(one));
  if (points.length <= MOST_IN_SENTENCE && isShort)
    return blockOf("directions", [sentences, [said`${opening} ${together(points.map(lowerFirst))}.`]]);
  const items = points.map((point, i) => said`${point}${i === points.length - 1 ? "." : ";"}`);
  return blockOf("directions", [sentences, [said`${opening}:`]], items);
}

/** A whole sentence about who speaks or acts: it is no point of what somebody asks for, and stands by itself. */
function tellsWho({ organisation }: Facts, speaker: string, line: string): boolean {
  const isSpeaker = speaker !== "" && `${line.replace(/^Đ/, "đ")},`.includes(`đồng chí ${speaker},`);
  const bodies = organisation === null ? [] : [organisation, committeeOf(organisation) ?? organisation];
  return isSpeaker || bodies.some((body) => line.startsWith(`${sentenceCase(body)} `));
}

function pointsOf(options: FullBulletinOptions): readonly string[] {
  return options.directions
    .map((point) => clean(point).replace(/[\s.;,]+$/, ""))
    .filter((point) => point !== "");
}

/** "Đại hội Chi bộ Văn phòng"; "Đại hội" where the text tells of no other. */
function congressOf(facts: Facts, options: FullBulletinOptions): string {
  const at = branchOf(options);
  return at === "" || namedRow(facts, options) === facts.one
    ? "Đại hội"
    : `${KIND_OF_CONGRESS.exec(clean(options.speakerAt))?.[0] ?? "Đại hội "}${at}`;
}

function everybody({ one, noun, kinds }: Facts): string {
  return one === null ? `các ${noun}` : kinds[one] === "organisation" ? "Đảng bộ" : "Chi bộ";
}

/** Of several congresses nobody has told at which of them it was. */
function isAnywhere({ one }: Facts, options: FullBulletinOptions): boolean {
  return one === null && clean(options.speakerAt) === "";
}

function spoke(facts: Facts, options: FullBulletinOptions, name: string): string {
  return isAnywhere(facts, options)
    ? `Chỉ đạo công tác đại hội, đồng chí ${officeBehind(name, options)}`
    : `Phát biểu tại ${congressOf(facts, options)}, đồng chí ${name}`;
}

/** What is to be done about branches or places: no branch is asked to do it for others. */
const OF_OTHERS =
  /(?:chi|đảng) bộ (?:còn lại|chưa)|(?:các|những) (?:chi|đảng) bộ(?!\p{L})|tổ chức cơ sở đảng|(?:tổ chức|chuẩn bị|hoàn thành)\s.*(?<!\p{L})(?:ở|tại) (?:các|những|nơi|doanh nghiệp|thôn|vùng)/iu;

/** What those are told who are still to meet. */
const OF_OPEN = /đại hội sắp tới|chuẩn bị (?:kỹ |tốt |chu đáo )*(?:văn kiện|nhân sự|đại hội)/iu;

/** Those who were elected where it was said: of one branch its committee, or the branch where it has none; as long as not all have met, branches. */
function addressed(facts: Facts, options: FullBulletinOptions, points: readonly string[]): string {
  const { statistics, settings, kinds, allMet, shortNoun, one } = facts;
  const branches = `các ${shortNoun}`;
  if (one === null && !allMet && points.some((point) => OF_OPEN.test(point))) return branches;
  const row = one ?? namedRow(facts, options);
  if (row === null) return allMet ? "các cấp ủy khóa mới" : branches;
  if (!isSingleBranch({ table: statistics.table, settings, kinds }, row)) return "cấp ủy khóa mới";
  const leadership = leadershipOf(statistics.table, settings, row);
  if (leadership === null) return "cấp ủy khóa mới";
  return leadership === "committee" ? "chi ủy khóa mới" : "Chi bộ";
}

/** The only row that is called as it was typed where somebody spoke. */
function namedRow(facts: Facts, options: FullBulletinOptions): number | null {
  const at = fold(branchOf(options));
  const rows = facts.kinds.flatMap((_kind, row) =>
    at !== "" && fold(nameOf(facts, row)) === at ? [row] : [],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** "A và B"; behind a comma, "với" or "là" nobody could tell what "và" joins: a semicolon does. */
function together(points: readonly string[]): string {
  return points.some((point) => /,| (?:và|với|là|gồm|như) /u.test(point))
    ? points.join("; ")
    : joinWords(points);
}

const KIND_OF_CONGRESS = /^đại hội(?: điểm)?(?:\s+|$)/iu;

/** The branch at whose congress it was, as it is typed: "Đại hội Chi bộ A" is "Chi bộ A"; "" where none is named. */
function branchOf(options: FullBulletinOptions): string {
  return clean(options.speakerAt).replace(KIND_OF_CONGRESS, "");
}
