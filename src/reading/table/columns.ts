/**
 * What each column holds, decided by its header and by the values below it: two columns of one field are told
 * apart (a count beside names, a part that is added) or the second is set aside with a finding.
 */
import { finding, type Finding } from "../../congress/findings";
import type { Indicator } from "../../congress/indicators";
import {
  findColumn,
  headerText,
  quotedHeaders,
  type ColumnMatch,
  type UnreadColumn,
} from "../../congress/source";
import { fold } from "../../vietnamese/fold";
import { readCount } from "../cells/count";
import { readDate } from "../cells/dates";
import { readMark } from "../cells/mark";
import { holdOfficers, officerFields } from "../cells/officers";
import { holdPosts, postFields } from "../cells/posts";
import { looksLikeName, looksLikeNames, readNames } from "../cells/names";
import { isBlank } from "../cells/text";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { electedOrOthers } from "./elected-or-others";
import { asksForCross, headerKey, isSetAside, termAbove, type HeaderColumn } from "./header";
import { heldByPeriods, type HeldByPeriods } from "./held-by-periods";
import { labelledIn, secondInCells } from "./facts-in-cells";
import { findNumberColumn } from "./number-column";
import { peoplesOf } from "./peoples";
import { holders, traitsOfOffices } from "./office-traits";
import { partsOfTotals } from "./parts-of-total";
import { sample } from "./sample";
import { ofTerm, termNumbers } from "../words/of-term";
import type { Matcher } from "../words/match";
import { holdCountsWithShare, holdPairs, pairOf, type Pair } from "../cells/pairs";
import { addAll } from "../../sheet/very-many";

export interface Columns {
  readonly matches: readonly ColumnMatch[];
  readonly unread: readonly UnreadColumn[];
  /** Those of them of which no word is known. */
  readonly unknown: ReadonlySet<number>;
  /** Columns of names, by the indicator that the names are counted for. */
  readonly nameColumns: ReadonlyMap<string, number>;
  /** How many have held theirs, divided by weeks or months. */
  readonly periods: HeldByPeriods | null;
  readonly findings: readonly Finding[];
}

/** Settles the columns of a header; `bodyTop` is the first row below it. */
export function settleColumns(
  grid: Grid,
  header: readonly HeaderColumn[],
  headerBottom: number,
  bodyTop: number,
  registry: readonly Indicator[],
  matcher: Matcher,
): Columns {
  const matches: ColumnMatch[] = [];
  const unread: UnreadColumn[] = [];
  const unknown = new Set(header.flatMap(({ column, unknown }) => (unknown ? [column] : [])));
  const nameColumns = new Map<string, number>();
  const findings: Finding[] = [];
  const withNames = new Map(registry.flatMap(({ id, names }) => (names ? [[id, names] as const] : [])));
  const pairs: (HeaderColumn & { readonly pair: Pair })[] = [];
  const renamed = renameByCompany(header, grid, bodyTop);
  // Words that are known, over what they do not say.
  const areRunning = renamed.includes("heldBranches");
  header.forEach(({ column, field }, i) => {
    if (renamed[i] === null && (field === "date" || (field === "onDay" && !areRunning))) unknown.add(column);
  });
  const isOneEach = !renamed.includes("branches");
  const ofOffices = traitsOfOffices(header, renamed, registry, (column) => sample(grid, column, bodyTop));
  const company = renamed.map((field, i) => {
    const meant = ofOffices.has(i) ? (ofOffices.get(i) ?? null) : field;
    // "Bí thư (nữ ghi x)" over crosses and numbers: the numbers may be those of men.
    if (meant !== null && isCrossedAndCounted(grid, header[i], bodyTop)) return null;
    const areVotes = isOneEach && OFFICES.has(meant) && holdsVotes(grid, header[i], bodyTop);
    return areVotes ? null : meant;
  });
  header.forEach(({ column, field }, i) => {
    if (field !== null && renamed[i] !== null && company[i] === null) unknown.add(column);
  });
  const peoples = peoplesOf(header, company, (column) => sample(grid, column, bodyTop));
  const fields = company.map((field, i) => (peoples?.minorities.includes(i) ? "ethnicMinority" : field));
  const divided = company.includes("branches") ? heldByPeriods(header, company) : null;
  const isDivided =
    divided !== null &&
    (!company.includes("heldBranches") || company[header.indexOf(divided.whole)] === "heldBranches");
  const periods = isDivided ? divided : null;
  for (const column of periods ? [periods.whole, periods.share] : [])
    if (column) fields[header.indexOf(column)] = "heldBranches";
  for (const { column } of periods ? [periods.whole, ...periods.parts] : []) unknown.delete(column);
  const adding = new Set(header.filter(({ adds }) => adds).map(({ field }) => field));
  if (peoples) {
    adding.add("ethnicMinority");
    // Kinh are those of the elected who are left.
    unknown.delete(header[peoples.kinh]?.column ?? -1);
    const added = peoples.minorities.flatMap((i) => header[i] ?? []);
    findings.push(peoplesAdded(grid, added, headerBottom));
  }

  // What is seen goes before what is hidden, whichever stands further left.
  const seen = header.map((column, i) => ({ column, i, order: orderOf(grid, column, bodyTop) }));
  seen.sort((a, b) => a.order - b.order);
  seen.forEach(({ column, i }) => {
    if (isOfPosts(grid, header, fields, i, bodyTop)) {
      matches.push(...officesIn(column, "posts", postFields));
      return;
    }
    if (isOfOfficers(grid, header, fields, i, bodyTop)) {
      for (const office of officerFields) nameColumns.set(office, column.column);
      matches.push(...officesIn(column, "officers", officerFields));
      return;
    }
    const labelled = labelledIn(grid, column, fields, i, bodyTop, matcher);
    addAll(findings, labelled.findings);
    if (labelled.matches.length > 0) {
      matches.push(...labelled.matches);
      unknown.delete(column.column);
      return;
    }
    // What a person has said of a column goes before what its header promises.
    const pair = column.assigned ? null : pairOf(column.header, matcher);
    if (pair && holdPairs(sample(grid, column.column, bodyTop), pair)) {
      pairs.push({ ...column, pair });
      return;
    }
    // Of two figures that the header promises the cells hold the first alone.
    const isFirst = pair?.sure && !holdsMore(grid, column.column, bodyTop, isWords);
    const field = isFirst ? pair.first : (fields[i] ?? null);
    if (field === null) {
      unread.push({ column: column.column, header: column.header });
      return;
    }
    // "Nữ (tỷ lệ %)" over "1 (33,3%)": what the share is of stands in the cell.
    const isCount = column.percent && holdCountsWithShare(sample(grid, column.column, bodyTop));
    const percent = column.percent && !isCount;
    const match: ColumnMatch = {
      column: column.column,
      header: column.header,
      field,
      percent,
      limit: column.limit,
    };
    const names = percent ? undefined : withNames.get(field);
    const isName = names === "one" ? looksLikeName : looksLikeNames;
    const isNames = names !== undefined && holdsNames(grid, column.column, bodyTop, isName);
    const first = matches.find(
      (other) =>
        other.field === field &&
        other.percent === percent &&
        (nameColumns.get(field) === other.column) === isNames,
    );
    // Reasons may stand beside notes; both are read.
    if (first && !OFTEN.has(field) && !adding.has(field) && !percent) {
      if (field === "young") {
        matches.push({ ...match, field: "ageGroup", limit: null });
        return;
      }
      unread.push({ column: column.column, header: column.header });
      if (NEVER_COUNTED.has(field)) return;
      // Words beside a count ("Chi ủy viên" with names and remarks) are no second count.
      if (names !== undefined && !holdsCounts(grid, column.column, bodyTop)) return;
      const cell = cellAt(grid, headerBottom, column.column);
      const words = {
        column: headerText(column.header),
        first: headerText(first.header),
        firstCell: cellAt(grid, headerBottom, first.column),
      };
      const kind = isHidden(grid, column) ? "hidden-column-unread" : "duplicate-column";
      findings.push(finding(kind, cell, words));
      return;
    }
    if (isNames) nameColumns.set(field, column.column);
    matches.push(match);
    if (!percent && !isNames && matcher.isFigure(field)) {
      const second = secondInCells(grid, match, fields, bodyTop, matcher);
      matches.push(...second.matches);
      addAll(findings, second.findings);
    }
    // The share is checked as in a column of its own. "20/4" among days has none.
    const isBoth = !percent && matcher.isFigure(field);
    if (isCount || (isBoth && holdCountsWithShare(sample(grid, column.column, bodyTop))))
      matches.push({ ...match, percent: true });
  });
  // A column of its own for one of the two figures goes before a part of a cell.
  for (const { column, header: words, pair } of pairs) {
    for (const which of ["first", "second"] as const) {
      const field = pair[which];
      if (findColumn(matches, field) !== null) continue;
      const part = { sign: pair.sign, which, word: pair.word };
      matches.push({ column, header: words, field, percent: false, limit: null, part });
    }
  }
  matches.sort((a, b) => a.column - b.column);
  unread.sort((a, b) => a.column - b.column);
  for (const { column, header: words, field } of header.filter(({ byValues }) => byValues)) {
    const kind = field === "block" ? "blocks-by-values" : "names-by-values";
    findings.push(finding(kind, cellAt(grid, headerBottom, column), { column: headerText(words) }));
  }
  addAll(findings, hiddenCounted(grid, matches, headerBottom));
  const branch = findColumn(matches, "branch");
  const taken = new Set(
    [...matches, ...header.filter(({ assigned }) => assigned)].map(({ column }) => column),
  );
  const chosen = new Set(header.flatMap(({ assigned, column }) => (assigned ? [column] : [])));
  addAll(findings, electedOrOthers(grid, matches, headerBottom, bodyTop, chosen));
  const number =
    branch === null || findColumn(matches, "number") !== null
      ? null
      : findNumberColumn(grid, branch, bodyTop, (column) => !taken.has(column));
  if (number === null) return { matches, unread, unknown, nameColumns, periods, findings };
  const words = unread.find(({ column }) => column === number)?.header ?? [];
  return {
    matches: [{ column: number, header: words, field: "number", percent: false, limit: null }, ...matches],
    unread: unread.filter(({ column }) => column !== number),
    unknown,
    nameColumns,
    periods,
    findings,
  };
}

/** So many crosses are no slip. */
const FEWEST_CROSSES = 2;

/** Crosses and nothing else; in a total above the rows they are counted. */
function holdsCrosses(values: readonly (CellValue | undefined)[]): boolean {
  const told = values.filter((value) => !isBlank(value));
  const crosses = told.filter(isCross);
  return (
    crosses.length >= FEWEST_CROSSES &&
    told.every((value) => isCross(value) || typeof readCount(value) === "number")
  );
}

/** A column whose cells tell of several offices, as one of each. */
function officesIn(
  { column, header }: HeaderColumn,
  sign: "posts" | "officers",
  offices: readonly string[],
): readonly ColumnMatch[] {
  const plain = { column, header, percent: false, limit: null };
  return offices.map((field) => ({ ...plain, field, part: { sign, which: "second", word: field } }));
}

/** "BT, PBT, 01 CUV" in the cells of a column that is no other figure, where the posts have no columns of their own. */
function isOfPosts(
  grid: Grid,
  header: readonly HeaderColumn[],
  fields: readonly (string | null)[],
  i: number,
  bodyTop: number,
): boolean {
  const own = header[i];
  const mayBe = own && !own.assigned && !own.percent && (fields[i] === null || fields[i] === "elected");
  if (!mayBe || postFields.some((post) => fields.includes(post))) return false;
  // A plan and another term's committee are written in the same posts.
  const words = fold(headerText(own.header));
  if (!OF_ELECTED.test(words) || OF_OTHERS.test(words)) return false;
  const elected = header.find((one, at) => at !== i && fields[at] === "elected" && !one.percent);
  const whole = elected ? sample(grid, elected.column, bodyTop).map(readCount) : null;
  return holdPosts(sample(grid, own.column, bodyTop), whole);
}

/** "BT - PBT" over the names of both, where neither has a column. */
function isOfOfficers(
  grid: Grid,
  header: readonly HeaderColumn[],
  fields: readonly (string | null)[],
  i: number,
  bodyTop: number,
): boolean {
  const own = header[i];
  if (!own || own.assigned || own.percent || fields[i] !== null) return false;
  if (officerFields.some((office) => fields.includes(office))) return false;
  if (isOfBefore(grid, header, own, bodyTop)) return false;
  const words = fold(headerText(own.header)).replace(OF_NEW, "");
  if (!OFFICERS.test(headerKey(own.header.at(-1) ?? "")) || OF_OTHERS.test(words)) return false;
  return holdOfficers(sample(grid, own.column, bodyTop));
}

/** "Chi ủy cũ", "Trước đại hội", "Nhiệm kỳ 2022-2025" on a sheet of 2025-2027. */
function isOfBefore(
  grid: Grid,
  header: readonly HeaderColumn[],
  own: HeaderColumn,
  bodyTop: number,
): boolean {
  const numbers = termNumbers(header.map((one) => one.header));
  return isSetAside(own.header) || ofTerm(own.header, termAbove(grid, bodyTop), numbers)?.is === "before";
}

const OFFICERS =
  /^(?:(?:ho|va|ten|chuc danh|chuc vu|dong chi|d c|ket qua|bau) )*(?:bi thu|bt)(?: chi bo)? (?:va )?(?:pho bi thu|pho bt|p bi thu|p bt|pbt)(?: chi bo)?$/;
const OF_NEW = /(?:khoa|nhiem ki|nk) (?:moi|\d{4} \d{4})/g;

const OF_ELECTED = /chuc danh|chuc vu|ket qua|co cau cap uy|duoc bau|trung cu/;
const OF_OTHERS =
  /khoa|nhiem ky|du kien|phuong an|nhan su|de an|can bau|bo sung|tai cu|quy hoach|gioi thieu|thieu|khuyet/;

/** That the columns of several peoples are one figure. */
function peoplesAdded(grid: Grid, columns: readonly HeaderColumn[], headerBottom: number): Finding {
  const cell = cellAt(grid, headerBottom, columns[0]?.column ?? 0);
  return finding("peoples-added", cell, { columns: quotedHeaders(columns).join(", ") });
}

/** What is seen and counts somebody goes first, then what is blank or 0 throughout (functions cannot tell these apart), then what is hidden. */
function orderOf(grid: Grid, column: HeaderColumn, bodyTop: number): number {
  if (isHidden(grid, column)) return 2;
  const isEmpty = (value: CellValue | undefined): boolean => isBlank(value) || readCount(value) === 0;
  return column.field !== null && sample(grid, column.column, bodyTop).every(isEmpty) ? 1 : 0;
}

/** Hidden columns whose figures are counted, since no column that is seen has them. */
function hiddenCounted(
  grid: Grid,
  matches: readonly ColumnMatch[],
  headerBottom: number,
): readonly Finding[] {
  const hidden = matches.filter((match) => isHidden(grid, match) && !NEVER_COUNTED.has(match.field));
  const [first] = hidden;
  if (!first) return [];
  const columns = quotedHeaders(hidden).join(", ");
  return [finding("hidden-columns-counted", cellAt(grid, headerBottom, first.column), { columns })];
}

/** Fields that may have several columns. */
const OFTEN: ReadonlySet<string> = new Set(["ageGroup", "note", "onDay", "votes"]);

/** Fields of which nothing is counted. */
const NEVER_COUNTED: ReadonlySet<string> = new Set([
  "number",
  "note",
  "block",
  "personName",
  "birth",
  "votes",
]);

function isHidden(grid: Grid, { column }: Pick<HeaderColumn, "column">): boolean {
  return grid.hiddenColumns.has(column);
}

/**
 * Fields that the other columns change: beside "Số chi bộ" a column "Đã ĐH" holds numbers of branches, without
 * a branch column the block or the unit named in words is the branch, of two branch columns one is the block, and beside the appointed only those are elected that are called so.
 * What a person has said of a column stays.
 */
function renameByCompany(
  header: readonly HeaderColumn[],
  grid: Grid,
  bodyTop: number,
): readonly (string | null)[] {
  const fields = header.map(({ field }) => field);
  const holdsDays = (column: number | undefined): boolean =>
    column !== undefined && sample(grid, column, bodyTop).some((value) => !isBlank(value));
  const find = (wanted: string): number =>
    header.findIndex(({ percent }, i) => fields[i] === wanted && !percent);
  // "Tổng số tổ chức đảng" beside the names: a name has a letter, a number of branches has none.
  const named = header.flatMap(({ column }, i) => (fields[i] === "branch" ? [{ i, column }] : []));
  if (named.length > 1 && find("branches") < 0) {
    const numbers = named.find(({ column }) => !holdsMore(grid, column, bodyTop, isWords));
    if (numbers) fields[numbers.i] = "branches";
  }
  // "Đại hội" over "Giờ | Ngày": of several columns of days those without any have none.
  const dated = header.flatMap(({ column }, i) => (fields[i] === "date" ? [{ i, column }] : []));
  if (dated.some(({ column }) => holdsMostlyDays(grid, column, bodyTop)))
    for (const { i, column } of dated) if (!holdsMostlyDays(grid, column, bodyTop)) fields[i] = null;
  // "Đã đại hội (ghi ngày) | Chưa đại hội (dự kiến)": days in place of marks.
  for (const [mark, day] of DAYS_FOR_MARKS) {
    const at = find(mark);
    if (at >= 0 && find(day) < 0 && holdsMostlyDays(grid, header[at]?.column ?? 0, bodyTop)) fields[at] = day;
  }
  // "Là chi bộ cơ sở", "Loại hình" over "Đảng bộ | Chi bộ" with crosses: what a row is, no number and no name of it.
  header.forEach(({ column }, i) => {
    const isOfRows = ["branches", "branch", "block"].includes(fields[i] ?? "");
    if (isOfRows && holdsCrosses(sample(grid, column, bodyTop))) fields[i] = null;
  });
  // How many must meet is how many there are, where others do not say both how many there are and how many need not meet.
  const required = find("requiredBranches");
  const [all, needless] = [find("branches"), find("exemptBranches")];
  if (holdsCounts(grid, header[required]?.column ?? -1, bodyTop) && (all < 0 || needless < 0)) {
    for (const i of [all, needless]) if (i >= 0) fields[i] = null;
    fields[required] = "branches";
  }
  // "Tổng số | Đã ĐH" over 12 and 5: numbers are no marks.
  const total =
    find("branches") >= 0 ? undefined : MARKS.map(find).filter(holdsNumbers).map(before).find(isTotal);
  if (total !== undefined) fields[total] = "branches";
  // Rows that have a day each are congresses; how many branches an organisation has says nothing of them.
  const below = find("branches");
  if (below >= 0 && find("heldBranches") < 0 && find("held") < 0 && holdsDays(header[find("date")]?.column)) {
    if (/\btruc thuoc\b/.test(fold(headerText(header[below]?.header ?? [])))) fields[below] = null;
  }
  if (find("branches") >= 0) {
    const counted: Readonly<Record<string, string>> = { held: "heldBranches", notHeld: "pendingBranches" };
    fields.forEach((field, i) => {
      if (field !== null && counted[field]) fields[i] = counted[field];
    });
  }
  // "Đã ĐH đến 05/4 | 12/4 | 19/4": the last that is filled in holds, beside numbers of branches.
  const days = header.flatMap(({ column }, i) => (fields[i] === "onDay" ? [{ i, column }] : []));
  if (find("branches") >= 0 && days.length > 0) {
    const filled = days.filter(({ column }) =>
      sample(grid, column, bodyTop).some((value) => !isBlank(value)),
    );
    days.forEach(({ i }) => (fields[i] = null));
    const last = filled.at(-1);
    const rows = filled.map(({ column }) => sample(grid, column, bodyTop).map(readCount));
    // How many met on each day may grow by chance: a running sum is called so, or is what no row's days could add up to.
    const all = sample(grid, header[find("branches")]?.column ?? -1, bodyTop).map(readCount);
    const texts = filled.flatMap(({ i }) => (header[i]?.header ?? []).map((text) => fold(text)));
    const isRunning =
      texts.some((text) => RUNNING.test(text)) ||
      all.some((whole, row) => {
        const each = rows.map((day) => Number(day[row] ?? 0));
        const sum = each.reduce((before, count) => before + count, 0);
        return typeof whole === "number" && sum > whole && (each.at(-1) ?? 0) <= whole;
      });
    const grows =
      isRunning &&
      !texts.some((text) => EACH_DAY.test(text)) &&
      rows.every((day, i) =>
        day.every((count, row) => i === 0 || Number(count ?? Infinity) >= Number(rows[i - 1]?.[row] ?? 0)),
      );
    if (last && grows && find("heldBranches") < 0) fields[last.i] = "heldBranches";
  }
  // "Không ĐH" counts branches only where the rows carry numbers of them.
  const exempt = find("exemptBranches");
  if (exempt >= 0 && find("branches") < 0) fields[exempt] = "exempt";
  if (find("appointed") >= 0) {
    // "Tổng số | Bầu tại đại hội | Chỉ định": the appointed are in the first and are not elected.
    const elected = header.flatMap(({ percent }, i) => (fields[i] === "elected" && !percent ? [i] : []));
    const says = (i: number): boolean => /\bbau\b/.test(fold(header[i]?.header.at(-1) ?? ""));
    if (elected.some(says)) elected.filter((i) => !says(i)).forEach((i) => (fields[i] = null));
  }
  for (const i of partsOfTotals(header, fields, (column) => sample(grid, column, bodyTop))) fields[i] = null;
  // "Ủy viên" beside no secretary is all of the committee.
  const others = find("otherMembers");
  if (others >= 0 && find("elected") < 0 && find("secretaries") < 0 && find("deputySecretaries") < 0)
    fields[others] = "elected";
  // "Trúng cử | Bí thư | Phó bí thư | Chi ủy viên": the last are the others, where all are counted before.
  const counts = header.flatMap(({ percent }, i) => (fields[i] === "elected" && !percent ? [i] : []));
  const rest = counts.find(
    (i) =>
      fields[i - 1] === "deputySecretaries" &&
      find("secretaries") >= 0 &&
      OTHERS.test(fold(header[i]?.header.at(-1) ?? "")) &&
      !holdsMore(grid, header[i]?.column ?? 0, bodyTop, isWords),
  );
  if (counts.length > 1 && rest !== undefined && find("otherMembers") < 0) fields[rest] = "otherMembers";
  const [only, another] = counts;
  if (only !== undefined && another === undefined && find("otherMembers") < 0 && leavesOutOffices(only))
    fields[only] = "otherMembers";
  // "DS bầu | SL bầu | Trúng cử": how many are to be elected stands before how many were.
  const toElect = header.findIndex(
    ({ header: words }, i) =>
      fields[i] === "elected" && /^(?:sl|so luong|so|tong so) bau$/.test(headerKey(words.at(-1) ?? "")),
  );
  const isElected = (i: number): boolean => fields[i] === "elected" && !header[i]?.percent && i !== toElect;
  if (toElect >= 0 && find("planned") < 0 && header.some((_column, i) => isElected(i)))
    fields[toElect] = "planned";
  const bare = header.findIndex((_column, i) => isBareCount(header, fields, i));
  if (bare >= 0 && find("elected") < 0) fields[bare] = "elected";
  if (find("branch") < 0) {
    const members = find("members");
    const named =
      members >= 0 && holdsMore(grid, header[members]?.column ?? 0, bodyTop, isWords)
        ? members
        : find("block");
    if (named >= 0) fields[named] = "branch";
  }
  const branches = header.flatMap(({ column }, i) => (fields[i] === "branch" ? [{ i, column }] : []));
  const [first, second] = branches;
  if (first && second && find("block") < 0) {
    const blanks = (column: number): number => sample(grid, column, bodyTop).filter(isBlank).length;
    const block = blanks(second.column) > blanks(first.column) ? second : first;
    fields[block.i] = "block";
  }
  return fields.map((field, i) => (header[i]?.assigned ? header[i].field : field));

  /** Most of what stands there and is neither no nor none is a number above one. */
  function holdsNumbers(i: number): boolean {
    const values = sample(grid, header[i]?.column ?? -1, bodyTop).filter(
      (value) => !isBlank(value) && readMark(value) !== false,
    );
    return values.filter((value) => Number(readCount(value)) > 1).length * 2 > values.length;
  }

  /** "Bí thư | Phó bí thư | Chi ủy viên" over 1, 1 and 1: fewer than the two are not all of the committee. */
  function leavesOutOffices(i: number): boolean {
    const offices = [find("secretaries"), find("deputySecretaries")].map((at) => header[at]?.column);
    const isCalledSo = OTHERS.test(fold(header[i]?.header.at(-1) ?? ""));
    const [secretaries, deputies] = offices.map((column) =>
      column === undefined ? null : sample(grid, column, bodyTop).map(holders),
    );
    if (!isCalledSo || !secretaries || !deputies) return false;
    return sample(grid, header[i]?.column ?? -1, bodyTop).some((value, row) => {
      const [count, one, other] = [readCount(value), secretaries[row], deputies[row]];
      if (typeof count !== "number" || one === undefined || other === undefined) return false;
      return one + other > count && one <= 1 && other <= 2;
    });
  }

  /** A bare "Tổng số" whose numbers are nowhere fewer than those right of it. */
  function isTotal(i: number): boolean {
    const words = header[i]?.header ?? [];
    if (fields[i] !== null || words.length !== 1 || !BARE_COUNT.test(headerKey(words[0] ?? ""))) return false;
    const [all, parts] = [i, i + 1].map((at) => sample(grid, header[at]?.column ?? -1, bodyTop));
    return (
      parts?.every((part, row) => Number(readCount(part) ?? 0) <= Number(readCount(all?.[row]) ?? 0)) === true
    );
  }
}

const MARKS = ["held", "notHeld"] as const;

function before(i: number): number {
  return i - 1;
}

/** Columns of marks, and what they are where days stand in them. */
const DAYS_FOR_MARKS = [
  ["held", "date"],
  ["notHeld", "plannedDate"],
] as const;

function holdsMostlyDays(grid: Grid, column: number, bodyTop: number): boolean {
  const values = sample(grid, column, bodyTop).filter((value) => !isBlank(value));
  const days = values.filter((value) => readDate(value, ANY_YEAR).kind === "date");
  return values.length > 0 && days.length * 2 > values.length;
}

/** Days without a year are days. */
const ANY_YEAR = 2000;

/** What the members of a committee are called beside its secretary and deputies. */
const OTHERS = /^(?:so )?(?:chi uy vien|cap uy vien|uy vien|cuv|uv)$/;

const BARE_COUNT = /^(?:so luong|sl|tong so|ts|tong)$/;

/** "Số lượng" alone, right before what divides the elected. */
function isBareCount(
  header: readonly HeaderColumn[],
  fields: readonly (string | null)[],
  i: number,
): boolean {
  const words = header[i]?.header ?? [];
  const next = fields[i + 1];
  return (
    fields[i] === null &&
    words.length === 1 &&
    BARE_COUNT.test(headerKey(words[0] ?? "")) &&
    (next === "women" || next === "reelected" || next === "firstTime" || next === "ethnicMinority")
  );
}

/** Whether more cells of a column are of a `kind` than are counts. */
function holdsMore(
  grid: Grid,
  column: number,
  bodyTop: number,
  kind: (value: CellValue | undefined) => boolean,
): boolean {
  const values = sample(grid, column, bodyTop);
  const counts = values.filter((value) => typeof readCount(value) === "number");
  const others = values.filter((value) => typeof readCount(value) !== "number" && kind(value));
  return others.length > counts.length;
}

/** Whether crosses that a heading asks for stand beside numbers. */
function isCrossedAndCounted(grid: Grid, own: HeaderColumn | undefined, bodyTop: number): boolean {
  if (!own || own.assigned || !asksForCross(own.header.at(-1) ?? "")) return false;
  const values = sample(grid, own.column, bodyTop);
  return values.some(isCross) && values.some((value) => Number(readCount(value)) > 0);
}

/** Whether more cells are names than numbers of persons; "Không" and "-" are written beside both. Crosses alone are no names of nobody. */
function holdsNames(
  grid: Grid,
  column: number,
  bodyTop: number,
  isName: (value: CellValue | undefined) => boolean,
): boolean {
  const told = sample(grid, column, bodyTop).filter((value) => !isBlank(value));
  const numbers = told.filter((value) => Number(readCount(value)) > 0);
  const names = told.filter((value) => typeof readCount(value) !== "number" && isName(value));
  const isNobody = told.some(isCross) && !told.some((value) => readNames(value).length > 0 && isName(value));
  return !isNobody && names.length > numbers.length;
}

/** "19/19", "14/16" below "Bí thư", of one branch a row: votes for one, of those who came. */
function holdsVotes(grid: Grid, own: HeaderColumn | undefined, bodyTop: number): boolean {
  if (!own || own.assigned || own.percent) return false;
  const told = sample(grid, own.column, bodyTop).filter((value) => !isBlank(value));
  const votes = told.filter(
    (value) => /^\d+\s*\/\s*\d+$/.test(String(value)) && Number(readCount(value)) > MOST_DEPUTIES,
  );
  return votes.length * 2 > told.length;
}

/** "Lũy kế đến ngày" over days, "Đã ĐH đến 05/4". */
const RUNNING = /\b(?:luy ke|cong don|(?:tinh )?den)\b/;
/** "Số chi bộ đại hội theo ngày", "trong ngày" over days. */
const EACH_DAY = /\b(?:theo|tung|moi|trong) ngay\b/;

const OFFICES: ReadonlySet<string | null> = new Set(officerFields);
/** A branch has no more. */
const MOST_DEPUTIES = 3;

function holdsCounts(grid: Grid, column: number, bodyTop: number): boolean {
  return sample(grid, column, bodyTop).some((value) => typeof readCount(value) === "number");
}

function isCross(value: CellValue | undefined): boolean {
  return typeof value === "string" && readMark(value) === true;
}

function isWords(value: CellValue | undefined): boolean {
  return typeof value === "string" && readCount(value) === "unreadable";
}
