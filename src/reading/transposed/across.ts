/**
 * What stands across: branches, groups of them, bodies of one committee ("Ban chấp hành | Bí thư"), or one column of figures with
 * its shares, its notes and the figures of other times. From the words over the columns.
 */
import { usualGroup } from "../../congress/group-facts";
import { groupNamed } from "../../congress/vocabulary";
import type { Grid } from "../../sheet/grid";
import { findTerms } from "../../vietnamese/term";
import { fold } from "../../vietnamese/fold";
import { headerKey, headerLevels, type HeaderWindow } from "../table/header";
import { countMarkers, fillers, percentMarkers } from "../words/marker-words";
import type { Matcher } from "../words/match";
import { readsAsBranch } from "../words/row-words";
import { OF_WHICH } from "./outline";

/** A column of figures. */
export interface Body {
  readonly column: number;
  /** Headings that say whom it counts, as written. */
  readonly heads: readonly string[];
  /** Words that part what a criterion counts: "Nữ" over figures of which each is a part. */
  readonly parts: readonly string[];
  /** The column of its shares. */
  readonly percent: number | null;
}

/** Bodies of different lines are the same where their headings are. */
export function bodyKey({ heads, parts }: Body): string {
  return [...heads, "", ...parts].map(headerKey).join("\n");
}

/** A branch, a group of branches, a total, or all that the sheet speaks of. */
export interface Line {
  /** "" where nothing names it. */
  readonly name: string;
  readonly block: string;
  readonly bodies: readonly Body[];
}

export interface Across {
  /** Whether all that the sheet speaks of stands in one line without a name. */
  readonly whole: boolean;
  readonly lines: readonly Line[];
  /** Figures of other times and plans, beside those that are read. */
  readonly others: readonly { readonly column: number; readonly words: string }[];
  /** Columns without words of their own: nothing says what stands in them. */
  readonly unnamed: readonly number[];
}

const COUNTS = new Set(
  [
    ...countMarkers,
    ...[
      "Số liệu",
      "Kết quả",
      "Thực hiện",
      "Kết quả thực hiện",
      "Kỳ này",
      "Kỳ báo cáo",
      "Giá trị",
      "Hiện nay",
    ],
    ...["Nhiệm kỳ này", "Khóa này", "Năm nay", "Đợt này", "Toàn đảng bộ"],
  ].map(fold),
);
const PERCENTS = new Set(percentMarkers.map(fold));
const FILLERS = new Set(fillers.map(fold));
/** Words over figures of another time. */
const EARLIER = /\b(?:cung ki|ki truoc|nam truoc|dot truoc|nhiem ki truoc|khoa truoc|nhiem ki cu|khoa cu)\b/;
/** Words over a plan, beside what came of it; a branch may be called so too. */
const PLANNED =
  /^(?:so |so lieu )?(?:theo )?(?:ke hoach|chi tieu|yeu cau)(?: (?:duoc giao|giao|de ra|nam|\d+))*$/;
const BESIDE =
  /^(?:ghi chu|gc|dvt|don vi tinh|stt|tt|so tt|so thu tu|so sanh.*|tang.*|giam.*|chenh lech.*|tang giam.*|ma so|noi dung|tieu chi|chi tieu|dien giai|giai thich|thuyet minh|chi tiet|nhan xet)$/;

interface Said {
  readonly column: number;
  readonly kind: "count" | "percent" | "other" | "beside";
  readonly heads: readonly string[];
  readonly names: readonly string[];
  readonly words: string;
}

/** What stands across the columns `from` on, under the header rows of a window; null where nothing does. */
export function readAcross(grid: Grid, window: HeaderWindow, from: number, matcher: Matcher): Across | null {
  const levels = headerLevels(grid, window).map((column) => column.map(({ text }) => text));
  const latest = latestOf(levels.flat());
  const said = withPlan(
    withWhole(
      levels.flatMap((column, index): readonly Said[] =>
        index < from || column.length === 0 ? [] : [readWords(index, column, latest)],
      ),
      matcher,
    ),
  );
  const bodies = said.filter(({ kind }) => kind === "count");
  if (bodies.length === 0) return null;
  const compared = said.some(({ kind }) => kind === "other");
  const areParts = partsThemselves(bodies, matcher);
  const byName = !areParts && isByName(bodies);
  const unnamed = levels.flatMap((column, index) => (index >= from && column.length === 0 ? [index] : []));
  const lines = new Map<string, { name: string; block: string; bodies: Body[] }>();
  for (const { column, heads, names } of bodies) {
    const own = byName ? names : [];
    const key = own.join("\n");
    const line = lines.get(key) ?? {
      name: own.at(-1) ?? "",
      block: own.slice(0, -1).join(" – "),
      bodies: [],
    };
    lines.set(key, line);
    const next = said.find((other) => other.column > column && other.kind !== "beside");
    // Beside figures of another time a percentage says how far they have changed.
    const percent = !compared && next?.kind === "percent" ? next.column : null;
    const body: Body = {
      column,
      heads: byName
        ? heads
        : [...names.filter((name) => isNoCount(name) && !(areParts && !isGroup(headerKey(name)))), ...heads],
      parts: areParts ? names.filter((name) => isNoCount(name) && !isGroup(headerKey(name))) : [],
      percent,
    };
    // A name over several columns says nothing of the second.
    if (line.bodies.some((one) => bodyKey(one) === bodyKey(body))) unnamed.push(column);
    else line.bodies.push(body);
  }
  const all = withoutCommon([...lines.values()]);
  // "Số lượng | Tổng số" with no name among them: the first has the figures.
  const whole = all.every(({ name }) => name === "" || !isNoCount(name));
  return {
    whole,
    unnamed,
    lines: whole ? all.slice(0, 1) : all,
    others: said.flatMap(({ kind, column, words }) => (kind === "other" ? [{ column, words }] : [])),
  };
}

/** "Các chi bộ" over all names is no block of theirs. */
function withoutCommon(lines: readonly Line[]): readonly Line[] {
  const blocks = new Set(lines.filter(({ name }) => isNoCount(name)).map(({ block }) => block));
  return blocks.size === 1 ? lines.map((line) => ({ ...line, block: "" })) : lines;
}

/** "Tổng số cấp ủy viên | Bí thư | Phó bí thư": beside offices the committee's number is the total, and says no more. */
function withWhole(said: readonly Said[], matcher: Matcher): readonly Said[] {
  if (!said.some(({ heads }) => heads.length > 0)) return said;
  const isWhole = ({ heads, names }: Said): boolean => {
    const match = matcher.match([headerKey(names.at(-1) ?? "")]);
    return heads.length === 0 && match.kind === "field" && match.field === usualGroup.head;
  };
  return said.map((one) => (one.kind === "count" && isWhole(one) ? { ...one, names: [WHOLE] } : one));
}

const WHOLE = "Tổng số";

/** "Kế hoạch | Thực hiện": the plan is there to be compared with. Among names it is one. */
function withPlan(said: readonly Said[]): readonly Said[] {
  const isPlan = ({ names }: Said): boolean => PLANNED.test(headerKey(names.at(-1) ?? ""));
  const counts = said.filter((one) => one.kind === "count" && !isPlan(one));
  const isBeside = counts.length > 0 && counts.every(({ names }) => !names.some(isNoCount));
  return isBeside
    ? said.map((one) => (one.kind === "count" && isPlan(one) ? { ...one, kind: "other" } : one))
    : said;
}

function readWords(column: number, levels: readonly string[], latest: number | null): Said {
  const words = levels.join(" – ");
  const keys = levels.map(headerKey);
  const rest = levels.map((text) => text.replace(OF_WHICH, "")).filter((text) => text !== "");
  const lastKey = (): string => headerKey(rest.at(-1) ?? "");
  const take = (is: (key: string) => boolean): boolean => {
    let taken = false;
    while (rest.length > 0 && is(lastKey())) {
      rest.pop();
      taken = true;
    }
    return taken;
  };
  const plain = { column, heads: [], names: [], words };
  if (keys.some((key) => BESIDE.test(key))) return { ...plain, kind: "beside" };
  const isPercent = take((key) => PERCENTS.has(key) || /%/.test(key));
  if (isPercent) return { ...plain, kind: "percent" };
  const first = latestOf(levels);
  const isEarlier = keys.some((key) => EARLIER.test(key)) && !keys.some(readsAsBranch);
  if (isEarlier || (first !== null && latest !== null && first < latest)) return { ...plain, kind: "other" };
  take((key) => COUNTS.has(key) || /^(?:nhiem ki |khoa |nk )?\d{4} \d{4}$/.test(key));
  const heads: string[] = [];
  while (rest.length > 0 && isGroup(lastKey())) heads.unshift(rest.pop() ?? "");
  const names = rest.filter((text) => !FILLERS.has(headerKey(text)) && latestOf([text]) === null);
  // "Tổng số" beside names is their total, and is called so.
  const named = names.length === 0 && heads.length === 0 ? levels.slice(-1) : names;
  return { ...plain, kind: "count", heads, names: named };
}

/** The very heading of a group: "Ban chấp hành", "Bí thư". */
function isGroup(words: string): boolean {
  const group = groupNamed(words);
  return group !== null && !group.unread && group.headings.some((heading) => fold(heading) === words);
}

/** Whether names part the columns; else what stands over bodies is a heading of theirs ("Lãnh đạo cấp ủy" over "Bí thư"). */
function isByName(bodies: readonly Said[]): boolean {
  const named = bodies.filter(({ heads }) => heads.length > 0);
  if (named.length === 0) return true;
  const keys = named.map(({ heads }) => heads.map(headerKey).join("\n"));
  return new Set(keys).size < keys.length;
}

function isNoCount(text: string): boolean {
  return !COUNTS.has(headerKey(text));
}

/** "Tổng số | Nữ | Dân tộc thiểu số": no names, but parts of what is counted on the left. */
function partsThemselves(bodies: readonly Said[], matcher: Matcher): boolean {
  const named = bodies.filter(({ names }) => names.some(isNoCount));
  return (
    named.length > 0 &&
    named.length < bodies.length &&
    named.every(({ names, heads }) => heads.length === 0 && isPart(names.at(-1) ?? "", matcher))
  );
}

function isPart(name: string, matcher: Matcher): boolean {
  // The men are what is left; they have no figure of their own.
  if (/^nam(?: gioi)?$/.test(headerKey(name))) return true;
  const said = matcher.match([headerKey(name)]);
  return said.kind === "open" || (said.kind === "field" && matcher.isFigure(said.field));
}

/** The first year of the latest term that texts name. */
function latestOf(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) => findTerms(text).map(({ term }) => term.first));
  return years.length === 0 ? null : Math.max(...years);
}
