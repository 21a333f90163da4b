/**
 * Whether a further table of a sheet is of the same congresses as its main table: results of other branches, or more of the same
 * ones. Delegates, money, telephones, another term and sums of the branches by blocks are not: they are left and named.
 */
import { ageLimitOf, isSameLimit } from "../../congress/age-limit";
import { headerText } from "../../congress/source";
import type { CongressTable, CountColumn } from "../../congress/table";
import { formatTerm } from "../../vietnamese/term";
import { fold } from "../../vietnamese/fold";
import type { Pairs } from "./pairs";

/** Columns that every list of branches may have. */
const OF_ANY_LIST: ReadonlySet<string> = new Set(["number", "branch", "block", "note"]);
/** Tables with a line a person, or several branches a line. */
const OF_OTHERS: ReadonlySet<string> = new Set(["personName", "birth", "branches", "votes"]);
/** What a title or a header says of other matters, folded. */
const OTHER_MATTERS =
  /\bdai bieu\b|\bdanh ba\b|\bdien thoai\b|\blien he\b|\bdang phi\b|\b(?:kinh|chi) phi\b|\btai chinh\b|\bkhen thuong\b|\bket nap\b|\btai san\b/;
/** What a title alone says so: a header "Theo đề án" tells the number of seats. */
const OTHER_TITLES = /\bquy hoach\b|\bde an nhan su\b|\b(?:nhiem ki|khoa) (?:truoc|cu)\b/;

/**
 * `title`: the lines right above the further table. `tells`: whether it tells of congresses by itself. `blocks`: the names of blocks
 * on the sheet, folded.
 */
export function belongs(
  main: CongressTable,
  other: CongressTable,
  pairs: Pairs,
  title: readonly string[],
  tells: boolean,
  blocks: ReadonlySet<string>,
): boolean {
  const { columns, unread } = other.sources[0];
  const titles = title.map(fold);
  const headers = [...columns, ...unread].map(({ header }) => fold(headerText(header)));
  if ([...titles, ...headers].some((text) => OTHER_MATTERS.test(text))) return false;
  if (titles.some((text) => OTHER_TITLES.test(text))) return false;
  if (columns.some(({ field }) => OF_OTHERS.has(field)) || main.branchCounts !== null) return false;
  if (main.term && other.term && formatTerm(main.term) !== formatTerm(other.term)) return false;
  const understood = columns.filter(({ field }) => !OF_ANY_LIST.has(field));
  // Money and telephones have no heading that is known, and stand beside the number of members.
  if (understood.length === 0 || (understood.length <= unread.length && !isOfCongress(other))) return false;
  if (differInAges(main, other)) return false;
  if (other.names.some((name) => blocks.has(fold(name)) || !/\p{L}/u.test(name))) return false;
  const paired = other.rows.length - pairs.added.length;
  if (paired === 0) return tells && !sumsUp(main, other);
  const few = Math.min(main.rows.length, other.rows.length);
  // A register has members, and the secretaries of today.
  return tells || (2 * paired >= few && other.people.size === 0);
}

/** Days, states or the elected: whatever else a table tells, it is of congresses. */
function isOfCongress({ counts, dates, states }: CongressTable): boolean {
  return counts.has("elected") || [...dates, ...states].some((said) => said !== null);
}

/** "Trẻ" is another age in each. */
function differInAges(main: CongressTable, other: CongressTable): boolean {
  const [mine = null, theirs = null] = [main, other].map(({ sources }) => {
    const young = sources[0].columns.find(({ field, percent }) => field === "young" && !percent);
    return young ? ageLimitOf(young) : null;
  });
  return mine !== null && theirs !== null && !isSameLimit(mine, theirs);
}

/** The same sums under other names: of the branches by blocks, by ages or by days. */
function sumsUp({ counts }: CongressTable, other: CongressTable): boolean {
  const shared = [...other.counts].flatMap(([field, column]) => {
    const own = counts.get(field);
    return own ? [[sumOf(own), sumOf(column)] as const] : [];
  });
  return shared.some(([own]) => own > 0) && shared.every(([own, sum]) => own === sum);
}

function sumOf({ values }: CountColumn): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}
