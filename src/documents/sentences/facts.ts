/**
 * What every sentence is written from: the statistics, how their rows are called, what shape the text has, and what is to be said,
 * whatever the document.
 */
import {
  areParts,
  calledIn,
  isUnsaid,
  kindNamed,
  nounOf,
  nounOfParts,
  nounsOf,
  PART,
  rowKinds,
  type RowKind,
} from "../../congress/kinds";
import { progressBase } from "../../congress/labels";
import { isAboveBase } from "../../congress/organisation";
import type { Finding } from "../../congress/findings";
import type { CongressSettings } from "../../congress/settings";
import type { Report } from "../../congress/report";
import type { GroupStatistics, TermStatistics } from "../../congress/statistics";
import { lineKind, namesThoseWithout, type CongressTable, type Kind, type State } from "../../congress/table";
import { unsoundIn, type Unsound } from "../../congress/unsound";
import { writtenTexts, type WrittenTexts } from "../../vietnamese/as-written";
import { clean } from "../../vietnamese/clean";
import { compareDays, type Day } from "../../vietnamese/day";
import { fold } from "../../vietnamese/fold";
import { ordinalInProse } from "../../vietnamese/ordinal";
import { formatTerm, parseTerm } from "../../vietnamese/term";
import type { Wording } from "../options";
import { spelledOut } from "./abbreviations";
import { blockName, branchName, isNamedBody, withSchool } from "./names";
import { areBodies, ofWhole, shortOrganisation, wholeOf, withoutOffice, withPlace } from "./organisation";
import { proseCase } from "./prose-case";

/**
 * What a text is about: nobody that is to meet; one congress, alone or as the first of several; congresses to come; some that have
 * met; all.
 */
export type Shape = "none" | "one" | "first" | "preparation" | "progress" | "summary";

export interface Facts {
  readonly statistics: TermStatistics;
  /** Those of the term before; null where the sheet has none. */
  readonly previous: TermStatistics | null;
  readonly wording: Wording;
  readonly settings: CongressSettings;
  /** What each row is. */
  readonly kinds: readonly RowKind[];
  /** Whether its organisations are parts of one (đảng bộ bộ phận). */
  readonly areParts: boolean;
  /** What all that are to hold a congress are called: "chi bộ". */
  readonly noun: string;
  /** The same once they have been named in full: "đảng bộ" of "đảng bộ cơ sở". */
  readonly shortNoun: string;
  /** The day of the figures, where staff or the sheet name it; the last day of a congress alone is none. */
  readonly asOf: Day | null;
  /** Who heads the sheet. */
  readonly organisation: string | null;
  /** Whose branches the rows are: another body where a branch heads its own sheet. */
  readonly above: string | null;
  /** " nhiệm kỳ 2017-2020", or "". */
  readonly ofTerm: string;
  /** " lần thứ nhất, nhiệm kỳ 2017-2020": the term with its ordinal, where the sheet tells it. */
  readonly ofOrdinal: string;
  readonly shape: Shape;
  /** The row that a text about one congress is about; null for any other. */
  readonly one: number | null;
  /** The rows whose congress is going on on the as-of date; they are pending too. */
  readonly underway: readonly number[];
  /** What the progress is a share of. */
  readonly base: number;
  /** Whether all of these have met: before that "các chi bộ" would be more than those that did. */
  readonly allMet: boolean;
  /** A list of persons alone tells nothing of branches that it does not name: nobody is the whole of them. */
  readonly isList: boolean;
  /** Another sheet of the book was left unread: it may tell what this one does not. */
  readonly isSheetUnread: boolean;
  /** Figures that are known to be wrong, and are not told. */
  readonly unsound: Unsound;
  /** Texts that staff have typed, and of the sheet, which tell how names in capitals are written. */
  readonly texts: WrittenTexts;
}

/** What documents tell of: a term's statistics, and those of the term before where the sheet has it. */
export type Told = Pick<Report, "statistics" | "previous"> & Partial<Pick<Report, "findings">>;

export function factsOf(
  { statistics, previous, findings = [] }: Told,
  wording: Wording,
  given: CongressSettings,
  typed: readonly string[] = [],
): Facts {
  const { table, standing, progress } = statistics;
  const settings = table.branchCounts ? calledIn(table, given) : given;
  const texts = writtenTexts([...typed, ...writtenOf(table)]);
  const organisation = organisationOf(statistics, wording, texts);
  const base = progressBase(progress, settings);
  const term = table.term && formatTerm(table.term, settings.spelling.termSpaced);
  const kinds = rowKinds(table, settings);
  const due = kinds.filter((_kind, i) => standing.states[i] !== "exempt");
  const isOfParts = areParts(table.names, kinds);
  const called = nounOf(due.length > 0 ? due : kinds, settings);
  const noun = ofPart(isOfParts ? nounOfParts(called) : called, table);
  const isList = lineKind(table) === "people" && !namesThoseWithout(table);
  const ofTerm = term === null ? "" : ` nhiệm kỳ ${term}`;
  const ordinal = table.ordinal === null ? "" : ` lần thứ ${ordinalInProse(table.ordinal)}`;
  const { shape, one } = shapeOf(statistics, base);
  return {
    statistics,
    previous: previous ?? null,
    wording,
    settings,
    kinds,
    areParts: isOfParts,
    noun,
    shortNoun: shortOf(noun),
    asOf: standing.asOfTaken ? null : standing.asOf,
    organisation,
    above: aboveOf(statistics, organisation, texts),
    ofTerm,
    ofOrdinal: `${ordinal}${ordinal !== "" && ofTerm !== "" ? "," : ""}${ofTerm}`,
    shape,
    one,
    underway: underwayOf(statistics),
    base,
    allMet: progress.held === base && !isList,
    isList,
    isSheetUnread: findings.some((one) => leavesSheet(one, table)),
    unsound: unsoundIn(statistics),
    texts,
  };
}

/** "chi bộ" of "chi bộ khối cơ quan, trường học"; of two kinds both. */
function shortOf(noun: string): string {
  return /, (?:chi|đảng) bộ/u.test(noun) ? noun : (/^(?:chi|đảng) bộ(?= )/u.exec(noun)?.[0] ?? noun);
}

/** Whether it tells of a sheet that was left unread and is of this term: one of the term before plans nothing. */
function leavesSheet({ kind, values: { sheet } }: Finding, { term }: CongressTable): boolean {
  if (kind !== "other-sheet") return false;
  const other = typeof sheet === "string" ? parseTerm(sheet) : null;
  return term === null || other === null || other.first >= term.first;
}

/** So many texts of a sheet are looked at: names repeat, and there may be thousands. */
const MOST_TEXTS = 200;

/** Names and notes of the sheet. */
function writtenOf({ names, notes }: CongressTable): readonly string[] {
  const told = [...names.slice(0, MOST_TEXTS), ...notes.slice(0, MOST_TEXTS)];
  return told.map((text) => clean(text ?? ""));
}

/** "chi bộ trường học", "đảng bộ cơ sở", where the title says that the rows are these. */
export function ofPart(noun: string, { titledPart, titled }: CongressTable): string {
  const isOfThem = noun === (titled === "organisation" ? "đảng bộ" : "chi bộ");
  return isOfThem && titledPart !== undefined ? `${noun} ${titledPart}` : noun;
}

/** Whether those who have to meet are not all of their body: others hold none. */
export function isOfDue({ statistics, settings, above }: Facts): boolean {
  return above !== null && statistics.progress.exempt > 0 && settings.progressBase !== "all";
}

/** " đã tổ chức đại hội nhiệm kỳ …", of all that had to: " thuộc diện tổ chức đại hội đã hoàn thành đại hội nhiệm kỳ …". */
export function haveMet(facts: Facts, verb: string, term: string): string {
  return isOfDue(facts)
    ? ` thuộc diện tổ chức đại hội đã hoàn thành đại hội${term}`
    : ` ${verb} đại hội${term}`;
}

/** The term with its ordinal, without what stands before has told. */
export function termBehind({ statistics: { table }, ofTerm, ofOrdinal }: Facts, before: string): string {
  if (table.term === null || !before.replace(/\s*[-–]\s*/gu, "-").includes(formatTerm(table.term)))
    return ofOrdinal;
  return ofOrdinal.slice(0, ofOrdinal.length - ofTerm.length).replace(/,$/u, "");
}

/** As it is typed, else by the letterhead, without the office of it that writes. */
function organisationOf(
  { table }: TermStatistics,
  { organisation }: Wording,
  texts: WrittenTexts,
): string | null {
  const own = named(organisation ?? withoutOffice(spelledOut(table.organisation ?? "")), texts);
  return own && withPlace(own, named(spelledOut(table.superior ?? ""), texts));
}

/** Whose the rows are: what heads the sheet, and where that is the branch itself the body above it. */
function aboveOf({ table }: TermStatistics, organisation: string | null, texts: WrittenTexts): string | null {
  const called = organisation ?? "";
  const isAlone = table.names.length === 1 && !table.branchCounts;
  const own = kindNamed(called) === "branch" || (isAlone && isSameBody(called, table.names[0] ?? ""));
  return own ? named(withoutOffice(spelledOut(table.superior ?? "")), texts) : organisation;
}

function named(organisation: string, texts: WrittenTexts): string | null {
  return clean(organisation) === "" ? null : proseCase(clean(organisation), texts);
}

function isSameBody(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => fold(name).replace(/^(?:dang|chi) (?:bo|uy) /, ""));
  return a === b;
}

function shapeOf(
  { table, standing, progress }: TermStatistics,
  base: number,
): { readonly shape: Shape; readonly one: number | null } {
  const only = (isOne: (state: State) => boolean): number | null => {
    const [row, ...others] = standing.states.flatMap((state, i) => (isOne(state) ? [i] : []));
    return row === undefined || others.length > 0 || table.branchCounts ? null : row;
  };
  if (progress.required === 0) return { shape: "none", one: only(() => true) };
  const due = only((state) => state !== "exempt");
  if (due !== null) return { shape: "one", one: due };
  if (progress.held === 0) return { shape: "preparation", one: null };
  const met = only((state) => state === "held");
  if (met !== null) return { shape: "first", one: met };
  return { shape: progress.held === base ? "summary" : "progress", one: null };
}

function underwayOf({ table, standing }: TermStatistics): readonly number[] {
  const { asOf, states } = standing;
  if (asOf === null) return [];
  return states.flatMap((state, i) => {
    const date = table.dates[i];
    const goesOn =
      state === "pending" &&
      date?.kind === "days" &&
      compareDays(date.first, asOf) <= 0 &&
      compareDays(date.last, asOf) > 0;
    return goesOn ? [i] : [];
  });
}

/** Whether the rows are several bodies with numbers of branches, which are not those of the committee above. */
export function areOfBodies({ statistics: { table } }: Facts): boolean {
  return table.branchCounts !== null && table.names.length > 1 && areBodies(table.names);
}

/** " trực thuộc Đảng ủy ...", or "": by its short name where what stands before has named it. */
export function under(facts: Facts, before = ""): string {
  const { above, statistics } = facts;
  if (above === null) return "";
  const isNamed = before.includes(above.replace(/^Đảng (?:ủy|uỷ|bộ) /u, ""));
  const isOfOthers = (statistics.table.branchCounts !== null && isAboveBase(above)) || areOfBodies(facts);
  if (isOfOthers) return ofWhole(above, !isNamed, facts.noun, statistics.table.names);
  if (areBelowBodies(facts)) return ` thuộc ${wholeOf(above, !isNamed)}`;
  const whose = ` trực thuộc ${isNamed ? shortOrganisation(above) : above}`;
  const parts = partsOf(facts);
  if (facts.one !== null) return parts[facts.one] === true ? ` thuộc đảng bộ bộ phận${whose}` : whose;
  if (!parts.includes(true)) return whose;
  return parts.includes(false)
    ? `${whose} và trực thuộc các đảng bộ bộ phận`
    : ` thuộc các đảng bộ bộ phận${whose}`;
}

/** Whether branches belong to organisations that head them ("Đảng bộ Tiểu đoàn 1"): they are not right under the committee of the whole. */
export function areBelowBodies({ statistics: { table }, kinds, one }: Facts): boolean {
  const isBody = table.blocks.map(({ name }) => {
    const called = blockName(name);
    return kindNamed(called) === "organisation" && isNamedBody(called) && !PART.test(fold(name));
  });
  return table.blockOf.some(
    (block, i) => isBody[block] === true && kinds[i] !== "organisation" && (one === null || one === i),
  );
}

/** Of every row whether it belongs to a part of the organisation (đảng bộ bộ phận), as the sheet's blocks tell it. */
function partsOf({ statistics: { table }, kinds }: Facts): readonly boolean[] {
  const isPart = table.blocks.map(({ name }) => PART.test(fold(name)));
  // What is a part itself belongs to none.
  return table.blockOf.map((block, i) => isPart[block] === true && kinds[i] !== "organisation");
}

/** "đại hội", of one congress "Đại hội". */
export function congress({ one }: Facts): string {
  return one === null ? "đại hội" : "Đại hội";
}

/** The statistics of the sheet's block with this index, or of the whole. */
export function groupOf({ statistics }: Facts, block: number | null): GroupStatistics {
  return (block === null ? null : statistics.blocks[block]) ?? statistics;
}

/** What some of the rows are called. */
export function nounOfRows(facts: Facts, rows: readonly number[]): string {
  const { kinds, settings } = facts;
  const noun = nounOf(
    rows.map((i) => kinds[i] ?? null),
    settings,
  );
  return facts.areParts ? nounOfParts(noun) : noun;
}

/** What the organisations, or the branches, among the rows are called, whatever all of them are called together. */
export function nounOfKind(facts: Facts, kind: Kind): string {
  const noun = nounsOf([kind]);
  return facts.areParts ? nounOfParts(noun) : noun;
}

/** A row by name; where the sheet has both kinds and does not say which it is, by its name alone. */
export function nameOf(
  { statistics, settings, kinds, texts }: Pick<Facts, "statistics" | "settings" | "kinds" | "texts">,
  row: number,
): string {
  const kind = kinds[row] ?? null;
  const name = withSchool(statistics.table, row, statistics.table.names[row] ?? "");
  const called = branchName(
    name,
    isUnsaid(kind) ? "" : kind === null ? settings.branchNoun : nounOf([kind], settings),
    texts,
  );
  // It is the organisation that meets, never its committee.
  return statistics.table.branchCounts ? called : called.replace(/^Đảng (?:ủy|uỷ)(?= )/u, "Đảng bộ");
}

/** Several rows by name in a bare list: "A, B, C"; semicolons where a name has a comma of its own. */
export function namesOf(facts: Facts, rows: readonly number[]): string {
  const names = rows.map((i) => nameOf(facts, i));
  return names.join(names.some((name) => /[,;]/.test(name)) ? "; " : ", ");
}

/** The rows of branches in a state. */
export function branchesIn({ statistics }: Facts, state: State): readonly number[] {
  return statistics.standing.states.flatMap((found, i) => (found === state ? [i] : []));
}

/** What the sheet has of an indicator for a row; null where it has no number. */
export function countIn({ statistics }: Facts, id: string, row: number): number | null {
  const value = statistics.table.counts.get(id)?.values[row];
  return typeof value === "number" ? value : null;
}
