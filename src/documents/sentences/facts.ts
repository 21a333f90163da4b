/**
 * What the parts of a bulletin share: the statistics, what staff typed, and the ways in which names, counts and
 * shares stand in a sentence.
 */
import type { Indicator } from "../../congress/indicators";
import { kindNamed, nounOf, rowKinds, type RowKind } from "../../congress/kinds";
import { progressBase } from "../../congress/labels";
import type { CongressSettings } from "../../congress/settings";
import type { State } from "../../congress/standing";
import {
  countOf,
  type CountFigure,
  type GroupStatistics,
  type TermStatistics,
} from "../../congress/statistics";
import type { CongressTable } from "../../congress/table";
import { sentenceCase } from "../../vietnamese/capitals";
import { clean } from "../../vietnamese/clean";
import { countInProse, formatCount } from "../../vietnamese/count";
import { fold } from "../../vietnamese/fold";
import { joinWords } from "../../vietnamese/list";
import { percent } from "../../vietnamese/percent";
import { formatTerm } from "../../vietnamese/term";
import type { BulletinOptions } from "../bulletin/options";
import { proseCase } from "./prose-case";

export interface Facts {
  readonly statistics: TermStatistics;
  readonly options: BulletinOptions;
  readonly settings: CongressSettings;
  /** What each row is. */
  readonly kinds: readonly RowKind[];
  /** What all that are to hold a congress are called: "chi bộ". */
  readonly noun: string;
  /** "trực thuộc Đảng ủy ..." with a space before it, or "". */
  readonly under: string;
  readonly organisation: string | null;
  /** " nhiệm kỳ 2017-2020", or "". */
  readonly ofTerm: string;
  /** The only branch of the sheet, by name; null where there are several, or rows stand for several. */
  readonly onlyBranch: string | null;
  /** The same of the rows that are to hold a congress, and of those that have held one. */
  readonly onlyDue: string | null;
  readonly onlyHeld: string | null;
  /** What the progress is a share of. */
  readonly base: number;
  /** Whether all of these have met: before that "các chi bộ" would be more than those that did. */
  readonly allMet: boolean;
}

export function factsOf(
  statistics: TermStatistics,
  options: BulletinOptions,
  settings: CongressSettings,
): Facts {
  const { table, standing } = statistics;
  const given = options.organisation ?? table.organisation;
  const organisation = given === null || clean(given) === "" ? null : proseCase(clean(given));
  const base = progressBase(statistics.progress, settings);
  const term = table.term && formatTerm(table.term, settings.spelling.termSpaced);
  const kinds = rowKinds(table, settings);
  const only = (isOne: (state: State) => boolean): string | null => {
    const [row, ...others] = standing.states.flatMap((state, i) => (isOne(state) ? [i] : []));
    if (row === undefined || others.length > 0 || table.branchCounts) return null;
    return nameOf({ statistics, settings, kinds }, row);
  };
  const due = kinds.filter((_kind, i) => standing.states[i] !== "exempt");
  return {
    statistics,
    options,
    settings,
    kinds,
    noun: nounOf(due.length > 0 ? due : kinds, settings),
    under: organisation === null ? "" : ` trực thuộc ${organisation}`,
    organisation,
    ofTerm: term === null ? "" : ` nhiệm kỳ ${term}`,
    onlyBranch: only(() => true),
    onlyDue: only((state) => state !== "exempt"),
    onlyHeld: only((state) => state === "held"),
    base,
    allMet: statistics.progress.held === base,
  };
}

/** What some of the rows are called. */
export function nounOfRows({ kinds, settings }: Facts, rows: readonly number[]): string {
  return nounOf(
    rows.map((i) => kinds[i] ?? null),
    settings,
  );
}

/** A row by name; where the sheet has both kinds and does not say which it is, by its name alone. */
export function nameOf(
  { statistics, settings, kinds }: Pick<Facts, "statistics" | "settings" | "kinds">,
  row: number,
): string {
  const kind = kinds[row] ?? null;
  const name = statistics.table.names[row] ?? "";
  return branchName(
    name,
    kind === "either" ? "" : kind === null ? settings.branchNoun : nounOf([kind], settings),
  );
}

/** Kinds of place, which are no names: "Chi bộ thôn Đông". */
const PLACE =
  /^(Chi bộ |Đảng bộ |)(thôn|ấp|bản|xóm|khóm|làng|khu phố|tổ dân phố|tiểu khu|xã|phường|thị trấn|huyện|đặc khu)(?=\s+\S)(?!\s+(?:ủy|uỷ))/iu;

/**
 * "Văn phòng" is "Chi bộ Văn phòng"; a name that begins with its kind stays, abbreviations of kind and place are
 * written out: "CB KP 4" is "Chi bộ khu phố 4".
 */
export function branchName(name: string, noun: string): string {
  const tidy = proseCase(clean(name));
  const written = tidy
    .replace(/^(?:CB|C\.B)\s+/i, "Chi bộ ")
    .replace(/^ĐB\s+/i, "Đảng bộ ")
    .replace(/^(Chi bộ |Đảng bộ |)KP\s*(?=\d|\p{Lu})/u, "$1khu phố ")
    .replace(/^(Chi bộ |Đảng bộ |)TDP\s*(?=\d|\p{Lu})/u, "$1tổ dân phố ")
    .replace(PLACE, (_whole, kind: string, place: string) => kind + place.toLowerCase());
  return kindNamed(written) ? written : sentenceCase(`${noun} ${written}`.trim());
}

/** "09 đồng chí nữ (chiếm 90%)"; the share is left out where there is no base. */
export function phrased(facts: Facts, figure: CountFigure): string {
  const share = figure.count > 0 && figure.base ? shareOf(facts, figure.count, figure.base.count) : null;
  const words = phraseOf(facts, figure);
  return `${comrades(facts, figure.count)} ${words}${share === null ? "" : ` (chiếm ${share})`}`;
}

/** The words behind "đồng chí": "tái cử", "dưới 40 tuổi", "có trình độ lý luận chính trị cao cấp". */
export function phraseOf(
  { statistics }: Facts,
  { indicator, limit }: Pick<CountFigure, "indicator" | "limit">,
): string {
  const { phrase, phraseWithLimit, phraseWithLevels, label } = indicator;
  if (limit !== null && phraseWithLimit) return phraseWithLimit.replace("{limit}", String(limit));
  const levels = levelsNamed(statistics.table, indicator);
  if (levels.length > 0 && phraseWithLevels)
    return phraseWithLevels.replace("{levels}", joinWords(levels, "hoặc"));
  return phrase ?? label.toLowerCase();
}

/** Of the levels that an indicator puts together those that the headers of its columns name, or its cells. */
function levelsNamed(table: CongressTable, { id, levels = [] }: Indicator): readonly string[] {
  const namedIn = (text: string): readonly string[] =>
    levels.filter(({ words }) => words.some((word) => hasWords(text, word))).map(({ phrase }) => phrase);
  const headers = table.columns
    .filter(({ field, percent }) => field === id && !percent)
    // The heading above may name levels of other columns as well: the lowest that names any decides.
    .flatMap(({ header }) => header.map(namedIn).findLast((named) => named.length > 0) ?? []);
  const named = new Set([...headers, ...(table.counts.get(id)?.named ?? []).flatMap(namedIn)]);
  return levels.map(({ phrase }) => phrase).filter((phrase) => named.has(phrase));
}

function hasWords(text: string, words: string): boolean {
  return ` ${fold(text)} `.includes(` ${fold(words)} `);
}

export function comrades(facts: Facts, count: number): string {
  return countInProse(count, "đồng chí", { pad: facts.options.padCounts ?? true });
}

export function shareOf(facts: Facts, part: number, whole: number): string | null {
  return percent(part, whole, facts.settings.decimals);
}

/** "4/5 chi bộ". */
export function ofBranches(noun: string, part: number, whole: number): string {
  return `${formatCount(part)}/${formatCount(whole)} ${noun}`;
}

/** An indicator's count where the sheet has it and it is not 0; null else. */
export function some(group: GroupStatistics, id: string): CountFigure | null {
  const figure = countOf(group, id);
  return figure && figure.count > 0 ? figure : null;
}

/** A figure that is a share of the elected and has words for them: "10% cấp ủy viên" + " nữ". */
export interface ElectedShare {
  readonly count: number;
  readonly of: number;
  readonly phrase: string;
}

/** An indicator as a share of the elected; null where it is none, or says more than there are. */
export function electedShare(facts: Facts, group: GroupStatistics, id: string): ElectedShare | null {
  const figure = countOf(group, id);
  if (figure?.base?.id !== "elected" || figure.indicator.phrase === undefined) return null;
  const { count, base } = figure;
  return count > base.count ? null : { count, of: base.count, phrase: phraseOf(facts, figure) };
}

/** A typed text as paragraphs that end as sentences do. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map(clean)
    .filter((line) => line !== "")
    .map(withStop);
}

export function withStop(sentence: string): string {
  return /[.!?…:]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The rows of branches in a state. */
export function branchesIn({ statistics }: Facts, state: State): readonly number[] {
  return statistics.standing.states.flatMap((found, i) => (found === state ? [i] : []));
}
