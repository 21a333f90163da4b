/**
 * The header of a table: one to three rows, with or without merges, read into a column match for each column.
 *
 * A heading over several columns is carried to the columns below it: through its merge where there is one, else
 * over the blank cells on its right that have words of their own below.
 */
import { usualGroup } from "../../congress/group-facts";
import type { ColumnGroup, Group } from "../../congress/groups";
import { groupNamed, type Meaning } from "../../congress/vocabulary";
import { fold } from "../../vietnamese/fold";
import type { Term } from "../../vietnamese/term";
import { remembered } from "../../vietnamese/remembered";
import { textOf } from "../cells/text";
import type { CellValue, Grid } from "../../sheet/grid";
import { dotted } from "../words/marker-words";
import { withoutPercentWords } from "../words/header-words";
import type { HeaderMatch, Matcher } from "../words/match";
import { isTermNumber, latestTerm, ofTerm, termNumbers } from "../words/of-term";
import { WEIGHTS } from "../words/rules";

/** Rows of a header, both inside. */
export interface HeaderWindow {
  readonly top: number;
  readonly bottom: number;
}

/** A header cell's words for one column; `carried` where only blank cells say that it reaches that far. */
export interface Level {
  readonly text: string;
  readonly carried: boolean;
}

export interface HeaderColumn {
  readonly column: number;
  /** From top to bottom, as written (cleaned). */
  readonly header: readonly string[];
  readonly field: string | null;
  readonly percent: boolean;
  readonly limit: number | null;
  readonly adds: boolean;
  readonly weight: number;
  /** Its values say what the column holds, since no word of its heading is known. */
  readonly byValues?: true;
  /** A person said what the column holds. */
  readonly assigned?: true;
  /** What its words say of such a column. */
  readonly uncorrected?: string | null;
  /** No word says what it holds; other columns without a field are known, and set aside. */
  readonly unknown?: boolean;
}

/**
 * Reads the header rows of a window; columns without any words are left out. Columns of an earlier term than the latest that the
 * sheet names down to its header are not read, nor how far they differ: they are there to be compared with (`previous/`).
 */
export function readHeader(grid: Grid, window: HeaderWindow, matcher: Matcher): readonly HeaderColumn[] {
  const written = headerLevels(grid, window);
  const levels = transparent(besideBefore(reaching(written)), matcher);
  const texts = written.map((column) => column.map(({ text }) => text));
  const terms = texts.map((column) => latestTerm(column));
  const latest = terms.some((term) => term !== null) ? termAbove(grid, window.bottom + 1) : null;
  const numbers = termNumbers(texts);
  const said = texts.map((column) => ofTerm(column, latest, numbers));
  const isOther = said.map((one) => one?.is === "before" || one?.is === "difference");
  const matches = levels.map((column, i): HeaderMatch =>
    isOther[i]
      ? { kind: "none" }
      : matchLevels(
          column.filter(({ text }) => !isTermNumber(text, numbers)),
          matcher,
        ),
  );
  const settled = settle(matches, levels);
  return written.flatMap((column, index): readonly HeaderColumn[] => {
    const match = settled[index];
    if (column.length === 0 || !match) return [];
    const read = { column: index, header: column.map(({ text }) => text), ...match };
    const isKnown = match.field !== null || matches[index]?.kind === "percentOfLeft";
    return [isKnown || isOther[index] || isSetAside(read.header) ? read : { ...read, unknown: true }];
  });
}

/** Of those before ("Nữ (cũ)"), or the place of a congress in a row of them. */
const OF_BEFORE = /(?<!\p{L})(?:cũ|trước)(?!\p{L})|lần(?: thứ)?$/iu;

/** Over what was proposed before the congress, of whom women and the young are nobody's yet. */
const PROPOSED = /(?<!\p{L})đề án(?!\p{L})/iu;

/** Whether a column stands under a heading of what was proposed. */
export function isProposed(levels: readonly string[]): boolean {
  return levels.slice(0, -1).some((text) => PROPOSED.test(text));
}

/** Whether words are known, and not to be read: those of before, or under what is never read ("Số phiếu"). */
export function isSetAside(levels: readonly string[]): boolean {
  return (
    isProposed(levels) ||
    levels.some((text) => OF_BEFORE.test(text) || Boolean(groupNamed(headerKey(text))?.unread))
  );
}

/** Without merges a heading reaches for sure to what stands below another heading in the same words: "Đề án | … | Kết quả" over "SL | Nữ | SL". */
function reaching(levels: readonly (readonly Level[])[]): readonly (readonly Level[])[] {
  const heads = new Map<string, Set<string>>();
  for (const column of levels) {
    const [own, above] = [column.at(-1), column.at(-2)];
    if (own && above) heads.set(own.text, (heads.get(own.text) ?? new Set()).add(above.text));
  }
  return levels.map((column) =>
    column.some(({ carried }) => carried) && (heads.get(column.at(-1)?.text ?? "")?.size ?? 0) > 1
      ? column.map(({ text }) => ({ text, carried: false }))
      : column,
  );
}

/**
 * The levels without headings whose words are not known ("Nhân sự" over "Theo đề án | Trúng cử | Nữ"), where the elected stand
 * below one of them and nowhere else: then it can only be a heading of the elections. Below other headings nothing is read.
 */
function transparent(levels: readonly (readonly Level[])[], matcher: Matcher): readonly (readonly Level[])[] {
  const isElected = (column: readonly Level[]): boolean => {
    const match = matchLevels(column, matcher);
    return match.kind === "field" && match.field === usualGroup.head && !match.percent;
  };
  const heading = levels.find((column) => isUnknown(column, matcher) && isElected(column.slice(1)))?.[0]
    ?.text;
  // Without merges words stand alone where their heading only seems to reach to them.
  const isElectedBelow = (column: readonly Level[]): boolean =>
    isElected(column.map((level) => ({ ...level, carried: level.carried && level.text !== heading })));
  if (heading === undefined || levels.some(isElectedBelow)) return levels;
  return levels.map((column) =>
    column.length > 1 && column[0]?.text === heading ? column.slice(1) : column,
  );
}

function isUnknown([first, second]: readonly Level[], matcher: Matcher): boolean {
  if (!first || !second) return false;
  const words = headerKey(first.text);
  return groupNamed(words) === null && matcher.match([words]).kind === "none";
}

/** The latest term named in the rows above `end`; null where none is. */
export function termAbove(grid: Grid, end: number): Term | null {
  let latest: Term | null = null;
  for (const row of grid.values.slice(0, end)) {
    const term = termIn(row);
    if (term && (!latest || term.first > latest.first)) latest = term;
  }
  return latest;
}

/** Where the header stands is found by trying: the rows above are asked again and again. */
const termsOfRows = new WeakMap<readonly CellValue[], Term | null>();

function termIn(row: readonly CellValue[]): Term | null {
  const known = termsOfRows.get(row);
  if (known !== undefined) return known;
  const term = latestTerm(row.map(textOf));
  termsOfRows.set(row, term);
  return term;
}

/**
 * The levels as they stand; else without headings that only seem to reach this far; else as one text, since staff
 * break words over rows ("SL" above "CUV").
 */
function matchLevels(column: readonly Level[], matcher: Matcher): HeaderMatch {
  const known = matchesOf.get(matcher) ?? new Map<string, HeaderMatch>();
  matchesOf.set(matcher, known);
  const key = column.map(({ text, carried }) => `${text}${carried ? "\r" : "\n"}`).join("");
  const found = known.get(key) ?? matchAnew(column, matcher);
  known.set(key, found);
  return found;
}

/** What was found for a sheet's matcher, by the words of the levels: each column is asked in every window that it could be in. */
const matchesOf = new WeakMap<Matcher, Map<string, HeaderMatch>>();

function matchAnew(column: readonly Level[], matcher: Matcher): HeaderMatch {
  // "Chi ủy cũ" over columns of its own ("Số lượng", "Nữ") is the committee before; alone it is those of it who were elected again.
  const isBefore = column.slice(0, -1).some(({ text }) => COMMITTEE_BEFORE.test(headerKey(text)));
  if (isBefore && !/\btai (?:dac )?cu\b/.test(headerKey(column.at(-1)?.text ?? ""))) return { kind: "none" };
  const words = column.map(({ text }) => headerKey(text));
  const own = column.filter(({ carried }) => !carried).map(({ text }) => headerKey(text));
  const whole = [words.join(" ")];
  const ways = [
    words,
    ...(own.length < words.length ? [own] : []),
    ...(own.length > 1 ? [[own.join(" ")]] : []),
    // Without merges "Khóa mới" below "Cấp ủy viên" says of whom it is only with the heading that reaches to it.
    ...(own.length < words.length ? [whole] : []),
  ];
  const carried = column.some((level) => level.carried && groupNamed(headerKey(level.text))?.ofOthers);
  for (const way of ways) {
    const match = matcher.match(way);
    if (match.kind === "none") continue;
    // Without merges nothing tells where "Ban thường vụ" ends: what stands right of it is not the committee's for sure. With the
    // heading ("Đảng viên" over "Dự") the words say of whom they are.
    if (carried && way !== words && way !== whole && !standsAlone(match)) continue;
    return match;
  }
  // "Chi bộ (địa điểm, ghi chú)": what else stands in the cells of the names.
  const named = matcher.match(column.map(({ text }) => headerKey(text.replace(IN_BRACKETS, ""))));
  if (named.kind === "field" && named.field === "branch") return named;
  return carried ? { kind: "none" } : composedOf(words, own, column, matcher);
}

const COMMITTEE_BEFORE = /^(?:cap uy|chi uy|dang uy|ban chap hanh|bch|cuv)(?: vien)? cu$/;

/** The levels where "Chi ủy mới" over columns of its own is the committee that was elected, since "Chi ủy cũ" stands beside it over others. */
function besideBefore(levels: readonly (readonly Level[])[]): readonly (readonly Level[])[] {
  const before = new Set(
    levels.flatMap((column) =>
      column.slice(0, -1).flatMap(({ text }) => {
        const key = headerKey(text);
        return COMMITTEE_BEFORE.test(key) ? [key.replace(/ cu$/, " moi")] : [];
      }),
    ),
  );
  if (before.size === 0) return levels;
  return levels.map((column) =>
    column.map((level, i) =>
      i < column.length - 1 && before.has(headerKey(level.text))
        ? { ...level, text: level.text.replace(/\s+mới\s*$/iu, "") }
        : level,
    ),
  );
}

/** The words together, with all headings and with those that reach this far for sure; then without a remark in brackets that says nothing. */
function composedOf(
  words: readonly string[],
  own: readonly string[],
  column: readonly Level[],
  matcher: Matcher,
): HeaderMatch {
  const ways = [words, ...(own.length < words.length ? [own] : [])];
  for (const way of ways) {
    const match = matcher.compose(way);
    if (match.kind !== "none") return match;
  }
  const last = column.at(-1)?.text ?? "";
  const remark = IN_BRACKETS.exec(last)?.[1] ?? "";
  const changes = CHANGES.test(fold(remark)) || groupNamed(fold(remark))?.unread !== undefined;
  if (remark === "" || asksForCross(remark) || changes) return { kind: "none" };
  const bare = [...words.slice(0, -1), headerKey(last.replace(IN_BRACKETS, ""))];
  const listed = matcher.match(bare);
  const match = listed.kind === "none" ? matcher.compose(bare) : listed;
  const beside = matcher.match([fold(remark)]);
  return beside.kind === "none" || meansTheSame(beside, match) ? match : { kind: "none" };
}

function meansTheSame(one: HeaderMatch, other: HeaderMatch): boolean {
  if (one.kind !== "field") return false;
  if (other.kind === "field") return one.field === other.field;
  return other.kind === "open" && [...other.meanings.values()].some(({ id }) => id === one.field);
}

/** What a remark may say that makes other persons of those whom a heading counts. */
const CHANGES =
  /\b(?:khong|chua|tru|ngoai|truoc|cu|bo sung|chi dinh|du khuyet|de cu|ung cu|gioi thieu|quy hoach|thoi|rut|nghi|chuyen|du bi|nu|tre|duoi|tren|tu|den|[23]\d)\b/;

const IN_BRACKETS = /\s*\(([^()]*)\)\s*$/;

/** Columns that are no figures, and the heads of groups, whose words say whom they count. */
function standsAlone(match: HeaderMatch): boolean {
  return match.kind === "field" && (match.group === null || match.group.head === match.field);
}

const DOTTED = dotted.map(([short, whole]) => [new RegExp(`\\b${fold(short)}\\b`), fold(whole)] as const);

/** A mark that leads to a note below the table: "Nữ (2)", "Tái cử (**)", "Cấp ủy viên¹". */
const FOOTNOTE = /\s*(?:\(\s*(?:\*+|\d)\s*\)|\*+|[¹²³⁴⁵⁶⁷⁸⁹]+)$/;

/** What numbers a column in its heading: "1. STT", "(2) Chi bộ", "Câu 3: …", "II. Trình độ". */
const ORDINAL =
  /^(?:(?:cột|câu|mục)\s+)?(?:\(\s*\d{1,2}\s*\)|\[\d{1,2}\]|(?:\d{1,2}|[IVX]{1,4}|[a-h](?=\)))\s*[.):/-](?!\d))\s*(?=\p{L}{2}|%)/iu;

/** What a column is counted in, behind its heading: "(đồng chí)", "(ngày/tháng/năm)"; "(tuổi)" only where ages are spoken of already. */
const UNIT =
  /\s*[([]\s*(?:đvt\s*:?\s*|đơn vị(?: tính)?\s*:?\s*)?(?:người|đ\/c|đồng chí|ngày[\s/,-]+tháng(?:[\s/,-]+năm)?|dd\/mm(?:\/yy(?:yy)?)?|d\/m\/y|(?<=tuổi.*)tuổi)\s*[)\]]$/iu;

/** What is to be written below a heading, or of whom it counts, which says nothing of the column: "(nếu không phải Kinh)", "thì ghi TC", "của các chi bộ đã đại hội". */
const INSTRUCTION =
  /\s*(?:[([](?:nếu|ghi|đánh dấu|đánh|trừ)(?!\p{L})[^)\]]*[)\]]|(?:thì\s+)?(?:ghi|đánh)\s+(?:dấu\s+)?\S{1,4}$|của (?:các )?chi bộ(?: đã (?:đại hội|ĐH)| trực thuộc)?$)/giu;

/** "Bí thư (nếu là nữ thì đánh dấu x)": of whom a cross below a heading is. Who is not of a kind is no kind. */
const CROSS_IF =
  /\s*[([]\s*nếu\s+(?:là\s+)?((?:(?!(?:không|chưa|có|khác|trừ)(?!\p{L}))[^)\]])+?)\s+(?:thì\s+)?(?:ghi|đánh)(?:\s+dấu)?(?:\s+chữ)?\s*["'“]?x["'”]?\s*[)\]]/iu;
const CROSS = /(?:(?:ghi|đánh)(?:\s+dấu)?(?:\s+chữ)?|:)\s*["'“(]?x["'”)]?\s*[)\]]?$/iu;

/** Whether a heading asks for a cross below it: "Bí thư (nữ ghi x)", "Phó bí thư (nữ: x)". */
export function asksForCross(text: string): boolean {
  return CROSS.test(text);
}

/** What is longer heads nothing; only its beginning is looked at, as many patterns go through it. */
const LONGEST_HEADING = 1000;

/**
 * The words of a heading as they are compared: without ordinals, signs of footnotes, units and what is to be written below. On a sheet of
 * texts each is asked about many times.
 */
export const headerKey = remembered(keyOf);

function keyOf(whole: string): string {
  const text = whole.slice(0, LONGEST_HEADING);
  const words = text
    // "CU" without its accent is cấp ủy, in whatever words; "Cũ" are those who served before.
    .replace(/^CU$|(?<![\p{L}.])CU(?=\s.*[^\0-\x7f])|(?<=[^\0-\x7f].*\s)CU(?![\p{L}.])/gu, "Cấp ủy")
    // "ĐA" is a proposal, "Đã" what was done.
    .replace(/(?<!\p{L})ĐA(?!\p{L})/gu, "đề án")
    // Accents part a school from the head of a branch.
    .replace(/(?<=chi bộ )trường(?! học)/giu, "nhà trường")
    .replace(CROSS_IF, " $1")
    .replace(FOOTNOTE, "")
    .replace(ORDINAL, "")
    .replace(INSTRUCTION, "")
    .replace(UNIT, "");
  return withDotsInFull(fold(words === "" ? text : words));
}

/** "n sinh" -> "nam sinh": folded words, those that were shortened at a dot in full. */
export function withDotsInFull(words: string): string {
  return DOTTED.reduce((key, [short, long]) => key.replace(short, long), words);
}

export type Settled = Omit<HeaderColumn, "column" | "header">;

/** A share stands for its count: it says less than half of what a column of its own would. */
const SHARE_WEIGHT = 0.4;

const UNREAD: Settled = { field: null, percent: false, limit: null, adds: false, weight: 0 };

/** Settles what a header alone leaves open by the columns beside it, from left to right. */
export function settle(
  matches: readonly HeaderMatch[],
  levels: readonly (readonly Level[])[],
): readonly Settled[] {
  /** "Nữ | Tỷ lệ %" side by side under one heading: the percentage is of the column on its left. */
  const isBesideLeft = (index: number): boolean => {
    const [left, own] = [levels[index - 1] ?? [], levels[index] ?? []];
    return (
      own.length > 1 &&
      own.length === left.length &&
      own.slice(0, -1).every(({ text }, i) => text === left[i]?.text)
    );
  };
  /** "Số phiếu: Phiếu | %": a share of what is not read, whatever stands further left. */
  const isOfUnread = (index: number): boolean => isBesideLeft(index) && settled.at(-1)?.field === null;
  /** "Tỷ lệ tái cử (%)", further right than "Tái cử", says itself what it is of. */
  const namesOther = (field: string, index: number): boolean =>
    withoutPercentWords(headerKey(levels[index]?.at(-1)?.text ?? "")) !== null &&
    settled.some((one) => one.field === field && !one.percent);
  /** "BCH | Nữ | BTV | Nữ": a word that stands again under no heading is each time of those on its left. */
  const isRepeated = (index: number): boolean => {
    const wordsAt = (i: number): string => headerKey(levels[i]?.at(-1)?.text ?? "");
    const isSame = (_one: HeaderMatch, i: number): boolean =>
      levels[i]?.length === 1 && wordsAt(i) === wordsAt(index);
    return levels[index]?.length === 1 && matches.filter(isSame).length > 1;
  };
  /** "Số ĐV | DTTS | Chi ủy | DTTS": the first are members, since those of the committee stand behind it. */
  const isOfMembers = (field: string, index: number): boolean =>
    subject.ofOthers === true &&
    index < committee &&
    OF_ANYBODY.has(field) &&
    matches.some((other, i) => i > committee && other.kind === "field" && other.field === field);
  const settled: Settled[] = [];
  /** Whose figures stand here: the columns after "Số đảng viên" speak of members until a committee column comes. */
  let subject = usualGroup;
  const committee = matches.findIndex(
    (match) => match.kind === "field" && match.group === usualGroup && match.field === usualGroup.head,
  );
  let countOnLeft: Settled | null = null;
  matches.forEach((match, index) => {
    let result: Settled = UNREAD;
    if (match.kind === "field") {
      const { field, percent, limit, adds, weight, group } = match;
      const left = settled.at(-1);
      result =
        percent && hasShare(left) && isBesideLeft(index) && !(group && namesOther(field, index))
          ? { ...(ofHeld(left, settled.at(-2)) ?? left), percent: true, adds: false, weight: SHARE_WEIGHT }
          : (subject.parts || isOfMembers(field, index)) && isBareTrait(match, levels[index] ?? [])
            ? UNREAD
            : { field, percent, limit, adds, weight };
      // "Triệu tập | Có mặt | Nữ | Trúng cử": of those who came, since the elected come later.
      if (group?.leads || (group?.ofOthers && index < committee)) subject = group;
      else if (subject.parts && group !== usualGroup) subject = usualGroup;
    } else if (match.kind === "open") {
      const own = isRepeated(index) ? (bodyOnLeft(settled, matches) ?? subject) : subject;
      const meaning = openMeaning(match.meanings, own, neighbourGroups(matches, levels, index));
      if (meaning) result = { ...UNREAD, field: meaning.id, percent: match.percent, weight: WEIGHTS.likely };
    } else if (match.kind === "none" && levels[index]?.length === 1) {
      // "Số đ/c vào cấp ủy": not understood, and still of whom the short words right of it speak.
      const named = groupNamed(headerKey(levels[index].at(-1)?.text ?? ""));
      const isBefore = committee < 0 || index < committee;
      if (named?.leads || named?.parts || (isBefore && named?.unread === "first")) subject = named;
    } else if (match.kind === "percentOfLeft" && countOnLeft && !isOfUnread(index)) {
      // Beside those that have held theirs and those that have not, a share is of the first.
      const of = ofHeld(settled.at(-1), settled.at(-2)) ?? countOnLeft;
      result = { ...of, percent: true, adds: false, weight: SHARE_WEIGHT };
    }
    if (hasShare(result)) countOnLeft = result;
    settled.push(result);
  });
  return settled;
}

/** What members are as well as the elected. */
const OF_ANYBODY: ReadonlySet<string> = new Set(["ethnicMinority", "religious", "young"]);

/** "Trẻ", "Dân tộc" under no heading, which do not say of whom. */
function isBareTrait(
  { group, field }: { readonly group: Group | null; readonly field: string },
  levels: readonly Level[],
): boolean {
  const words = headerKey(levels.at(-1)?.text ?? "");
  return levels.length === 1 && group === usualGroup && field !== group.head && groupNamed(words) === null;
}

/** Those who are counted right to the left of a column and of others whose words say nothing alone, where they are not the committee. */
function bodyOnLeft(settled: readonly Settled[], matches: readonly HeaderMatch[]): Group | null {
  const left = matches.slice(0, settled.length).findLast(({ kind }) => kind !== "open");
  return left?.kind === "field" && !left.percent && left.field === left.group?.head ? left.group : null;
}

const NAMES: ReadonlySet<string> = new Set(["number", "branch", "block", "personName", "note"]);

/** What a share may be of: "Đã đại hội: Tổng | Đảng bộ | Chi bộ | Tỷ lệ" is none of names. */
function hasShare(column: Settled | undefined): column is Settled {
  return column !== undefined && column.field !== null && !column.percent && !NAMES.has(column.field);
}

const HELD: ReadonlySet<string | null> = new Set(["held", "heldBranches"]);
const TO_COME: ReadonlySet<string | null> = new Set(["notHeld", "pendingBranches"]);

function ofHeld(left: Settled | undefined, before: Settled | undefined): Settled | null {
  const isBeside = left && before && TO_COME.has(left.field) && HELD.has(before.field) && !left.percent;
  return isBeside ? before : null;
}

/** Of whom the columns beside it speak; of two headings side by side, "Trong đó | TĐCM", one says nothing of what the other is over. */
function neighbourGroups(
  matches: readonly HeaderMatch[],
  levels: readonly (readonly Level[])[],
  index: number,
): readonly Group[] {
  const headingAt = (at: number): string => {
    const above = levels[at]?.slice(0, -1) ?? [];
    return above.map(({ text }) => headerKey(text)).join("\n");
  };
  const own = headingAt(index);
  return [index - 1, index + 1, index - 2, index + 2].flatMap((at) => {
    const match = matches[at];
    const isApart = own !== "" && headingAt(at) !== "" && headingAt(at) !== own;
    return match?.kind === "field" && match.group && !isApart ? [match.group] : [];
  });
}

/** Which of its meanings a short word has between its neighbours; undefined where nothing decides. */
function openMeaning(
  meanings: ReadonlyMap<ColumnGroup, Meaning>,
  subject: Group,
  neighbours: readonly Group[],
): Meaning | undefined {
  const level = neighbours.find(({ id, levelColumn }) => levelColumn !== undefined && meanings.has(id));
  const meant = meanings.get((level ?? subject).id);
  return (
    meant ??
    ((subject.ofOthers || subject.unread === "first") && !subject.leads
      ? undefined
      : meanings.get(usualGroup.id))
  );
}

/** The words over each column, from top to bottom. */
export function headerLevels(grid: Grid, { top, bottom }: HeaderWindow): readonly (readonly Level[])[] {
  const width = Math.max(0, ...grid.values.slice(top, bottom + 1).map((row) => row.length));
  const columns = Array.from({ length: width }, (): Level[] => []);
  for (let row = top; row <= bottom; row++) {
    columns.forEach((levels, column) => {
      const own = headerText(grid, row, column);
      if (own !== "") {
        levels.push({ text: own, carried: false });
        return;
      }
      const merge = grid.merges.find(
        (m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right,
      );
      if (merge) {
        // Below its first row a merge says nothing new.
        const text = merge.top === row ? headerText(grid, row, merge.left) : "";
        if (text !== "") levels.push({ text, carried: false });
        return;
      }
      const heading = row < bottom ? headingOnLeft(grid, row, column, bottom) : "";
      if (heading !== "") levels.push({ text: heading, carried: true });
    });
  }
  return columns;
}

/** The heading whose blank cells reach to this column: both it and the column have words below. */
function headingOnLeft(grid: Grid, row: number, column: number, bottom: number): string {
  if (!hasWordsBelow(grid, row, column, bottom)) return "";
  for (let left = column - 1; left >= 0; left--) {
    const text = headerText(grid, row, left);
    if (text === "") continue;
    const merged = grid.merges.some(
      (m) => m.top <= row && row <= m.bottom && m.left <= left && left <= m.right,
    );
    return !merged && hasWordsBelow(grid, row, left, bottom) ? text : "";
  }
  return "";
}

function hasWordsBelow(grid: Grid, row: number, column: number, bottom: number): boolean {
  for (let below = row + 1; below <= bottom; below++) {
    if (headerText(grid, below, column) !== "") return true;
  }
  return false;
}

/** Header cells hold words; numbers among them belong to the row of column numbers. */
function headerText(grid: Grid, row: number, column: number): string {
  const value = grid.values[row]?.[column];
  return typeof value === "string" ? textOf(value) : "";
}
