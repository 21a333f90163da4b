/** Who is still to come, for the inside: each with its day, or with the reason why it has none; many are counted. */
import { putOffVerb, wordsOf, type Plan } from "../../congress/planned";
import { congressesOf } from "../../congress/statistics";
import type { CongressDate } from "../../congress/table";
import { sentenceCase } from "../../vietnamese/capitals";
import type { Sentence } from "../document";
import { bodyName } from "../sentences/block-shares";
import { behindCount, noteOfLeft } from "../sentences/left-of-bodies";
import { progressCount, rowCount } from "../sentences/figures";
import { newFromOld, newTime, plannedTime, timeOfPlan } from "../sentences/days";
import { nameOf, namesOf, type Facts } from "../sentences/facts";
import {
  inOrderOfDays,
  putOffTentatively,
  left,
  leftCount,
  openCount,
  openOf,
  pending,
} from "../sentences/pending";
import { openAt, saysNotMet, type Open } from "../sentences/plans";
import { joinedBy, said } from "../spans";
import type { Item } from "./items";
import { MOST_TOLD } from "./shortages";

/** Of more, and of more days than `MOST_TOLD`, a report tells how many they are. */
const MOST_LISTED = 30;

export interface Left extends Item {
  /** Whether names follow a colon. */
  readonly isList: boolean;
}

const NOBODY: Left = { label: "", sentences: [], isList: false };

export function pendingItem(facts: Facts): Left {
  const { statistics, shape, underway } = facts;
  if (statistics.table.branchCounts) return pendingOfBodies(facts);
  const open = openOf(facts).map((row) => openAt(facts, row));
  const [first, second] = open;
  if (!first) return NOBODY;
  if (!second) return { ...NOBODY, sentences: [said`${alone(facts, first)}.`] };
  const isFirst = shape === "preparation" && underway.length === 0;
  const isTold = (one: Open): boolean =>
    one.cause !== "" || one.stands !== "" || one.note !== "" || isPutOff(one);
  // Who has no day is told beside those that have one.
  const timeless = open.filter(({ plan }) => !("date" in plan));
  const isBehind = (one: Open): boolean =>
    timeless.includes(one) && timeless.length < open.length && (isFirst || timeless.length <= MOST_TOLD);
  const listed =
    isListed(facts, open) || (!isFirst && isListedByDay(facts, open))
      ? open
      : open.filter((one) => isTold(one) || isBehind(one));
  const isWhole = listed.length === open.length;
  const hasReasons = listed.some(isTold);
  const rows = open.map(({ row }) => row);
  if (listed.length === 0) {
    if (isFirst) return NOBODY;
    // Of whom nothing more is known, the names are told, where they are few.
    const names = open.length <= MOST_TOLD ? said`: ${namesOf(facts, rows)}` : "";
    return { ...NOBODY, sentences: [said`${openCount(facts, rows)}${names}.`] };
  }
  if (isFirst && !hasReasons && open.length <= facts.wording.namedUpTo)
    return { ...NOBODY, sentences: pending(facts) };
  const count = said`Còn ${leftCount(facts, open.length)} chưa tổ chức đại hội`;
  const isByDay = !isFirst && open.length > MOST_TOLD;
  const isOfAll = isByDay && isWhole;
  const isOne = grouped(facts, listed).length === 1;
  const groups = grouped(facts, listed, !isFirst && !isOfAll && (isWhole || !isOne));
  const points = groups.map(([words, rows]) => {
    const [, day = ""] = (isByDay && /^dự kiến (ngày [\d/]+)$/u.exec(words)) || [];
    return day === ""
      ? said`${namesOf(facts, rows)}: ${words}.`
      : said`${sentenceCase(day)}: ${namesOf(facts, rows)}.`;
  });
  if (isFirst) {
    // Before the first congress nobody is "left": the list goes on from the plan.
    if (groups.length === 1) return { ...NOBODY, sentences: points };
    return {
      ...NOBODY,
      sentences: [isWhole ? said`Cụ thể:` : said`Trong số ${leftCount(facts, open.length)} này:`],
      points,
    };
  }
  const isTimed = open.some(({ plan }) => "date" in plan && plan.kind === "planned");
  // Of many it is told first until when.
  if (isOfAll)
    return { ...NOBODY, sentences: [said`${openCount(facts, rows)}.`, said`Cụ thể:`], points, isList: true };
  if (isWhole && (!hasReasons || groups.length === 1))
    return { ...NOBODY, sentences: [said`${count}: ${inBrackets(facts, groups)}.`], isList: true };
  const [only, another] = groups;
  if (only && !another) {
    const told = said`${namesOf(facts, only[1])} ${only[0]}`;
    return {
      ...NOBODY,
      sentences: [isTimed ? said`${openCount(facts, rows)}; ${told}.` : said`${count}, trong đó ${told}.`],
    };
  }
  const all = isTimed ? said`${openCount(facts, rows)}. Trong số này` : said`${count}, trong đó có`;
  return { ...NOBODY, sentences: [said`${isWhole ? count : all}:`], points, isList: true };
}

/** Of rows that stand for several: those whose notes tell of the ones that are left, when or why. */
function pendingOfBodies(facts: Facts): Left {
  const { statistics } = facts;
  const all = statistics.progress.pending;
  const rows = statistics.table.names.flatMap((_name, row) => {
    const { total, exempt, held } = congressesOf(statistics, row);
    const count = total - exempt - held;
    return count > 0 ? [{ row, count, note: noteOfLeft(statistics.table.notes[row] ?? "", facts.asOf) }] : [];
  });
  const noted = rows.filter(({ note }) => note !== "");
  // Few are all told, so that the list is as many as it announces.
  const told = rows.length <= MOST_TOLD ? rows : noted;
  if (noted.length === 0 || told.length > MOST_TOLD) return { ...NOBODY, sentences: [left(facts, all)] };
  const points = told.map(({ row, count, note }) => {
    const body = bodyName(facts, row);
    const number = rowCount(facts, row, "pending", count);
    const counted = said`${number} ${facts.noun}`;
    const begins = /^(\d+) (?=\p{L})/u.exec(note);
    if (note === "") return said`${body}: ${counted}.`;
    // "05 chi bộ dời sang ngày 08/3" has said how many.
    if (begins && Number(begins[1]) === count)
      return said`${body}: ${number} ${note.slice(begins[0].length)}.`;
    if (NAMED.test(note)) return said`${body}: ${counted} (${note.replace(EACH_NAMED, sentenceCase)}).`;
    return said`${body}: ${counted}${begins ? ` (${note})` : behindCount(note)}.`;
  });
  const rest = all - told.reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) points.push(said`Các nơi khác: ${progressCount(facts, "pending", rest)} ${facts.noun}.`);
  const count = said`Còn ${leftCount(facts, all)} chưa tổ chức đại hội`;
  return { ...NOBODY, sentences: [said`${count}:`], points, isList: true };
}

/** A note that names the ones that are left. */
const NAMED = /^(?:các )?(?:chi|đảng) bộ(?!\p{L})/iu;
const EACH_NAMED = /^(?:các )?(?:chi|đảng) bộ(?!\p{L})|(?<=, )(?:chi|đảng) bộ(?= \S)/giu;

/** Whether the list tells each that has not met. */
export function listsAll(facts: Facts): boolean {
  return isListed(
    facts,
    openOf(facts).map((row) => openAt(facts, row)),
  );
}

/** Of more than a few each is told where some have their time and the others are behind; of many those with reasons alone. */
function isListed({ wording }: Facts, open: readonly Open[]): boolean {
  if (open.length <= wording.namedUpTo) return true;
  return open.length <= MOST_TOLD && open.some(({ plan }) => "date" in plan);
}

/** Of many all are told where their days, and what else is said of them, are few. */
function isListedByDay(facts: Facts, open: readonly Open[]): boolean {
  return (
    open.length <= MOST_LISTED &&
    open.some(({ plan }) => "date" in plan) &&
    grouped(facts, open).length <= MOST_TOLD
  );
}

/** Whether it was moved to another day, to none, or to one that nobody can tell; or did not meet on its day. */
function isPutOff({ plan: { kind } }: Pick<Open, "plan">): boolean {
  return kind === "moved" || kind === "later" || kind === "putOff" || kind === "overdue";
}

/** One that is the only one: "A dự kiến tổ chức đại hội vào ngày 21/4/2017". */
function alone(facts: Facts, open: Open): Sentence {
  const { row, plan } = open;
  const name = nameOf(facts, row);
  const congress = facts.shape === "one" ? "Đại hội" : "đại hội";
  if (open.note !== "") return said`${name} chưa tổ chức ${congress} (${open.note})`;
  const reason = because(open);
  switch (plan.kind) {
    case "planned":
      // A reason is why it has not met, and never why it is to meet on that day.
      if (open.cause !== "" && !BY_PLAN.test(open.cause) && facts.shape !== "preparation")
        return said`${name} chưa tổ chức ${congress} do ${open.cause}${open.cause.includes(",") ? ";" : ","} dự kiến tổ chức ${timeOfPlan(plan)}`;
      return said`${name} dự kiến tổ chức ${congress} ${timeOfPlan(plan)}${reason}`;
    case "moved":
    case "later":
    case "putOff":
      return said`${name} ${toldOf(facts, open).replace(/^((?:xin )?hoãn|tạm dừng|(?:dự kiến )?chuyển)(?= |,|$)/u, `$1 ${congress}`)}`;
    case "overdue":
      return said`${name} chưa tổ chức ${congress} (theo lịch ${dayWords(plan.was)})${reason}`;
    case "told":
    case "unknown":
      if (open.stands !== "") return said`${name} ${open.stands} ${congress}${reason}`;
      return said`${name} chưa tổ chức ${congress}${reason}`;
  }
}

/** No reason that keeps it from meeting. */
const BY_PLAN = /^theo(?!\p{L})/u;

/** Behind a day "do" would tell why it is that day; "theo kế hoạch" is no reason. */
function because({ plan, cause }: Pick<Open, "plan" | "cause">): string {
  if (cause === "") return "";
  if (BY_PLAN.test(cause)) return ` (${cause})`;
  return plan.kind === "planned" ? ` (lý do: ${cause})` : `, do ${cause}`;
}

/**
 * Its time with the reason; of a new day that is but planned the reason is why it was put off: "hoãn do mưa lũ, dự kiến ngày 20/6/2025".
 * `isBelow` words that say of all that they have not met.
 */
function toldOf(facts: Facts, open: Open, isBelow = false): string {
  const { row, cause } = open;
  if (isBelow && cause !== "" && isNotMet(facts, open))
    return `${BY_PLAN.test(cause) ? "tổ chức" : "do"} ${cause}`;
  const moved = putOffTentatively(facts, row, open.plan);
  if (moved === null) return `${wordsFor(facts, open)}${because(open)}`;
  const was = moved.from ? ` (lịch cũ ${dayWords(moved.from)})` : "";
  const why = cause === "" ? "" : BY_PLAN.test(cause) ? ` (${cause})` : ` do ${cause}`;
  const verb = putOffVerb(wordsOf(facts.statistics.table, row));
  return `${verb}${was}${why}${cause.includes(",") ? ";" : ","} dự kiến ${plannedTime(moved.date, "")}`;
}

const ORDER: readonly Plan["kind"][] = ["planned", "moved", "overdue", "later", "putOff", "told", "unknown"];

/** Those of whom the same is said, the earliest day first. */
function grouped(
  facts: Facts,
  open: readonly Open[],
  isBelow = false,
): readonly (readonly [string, readonly number[]])[] {
  const rank = ({ plan }: Open): number => ("date" in plan ? 0 : ORDER.indexOf(plan.kind));
  const sorted = [...inOrderOfDays(open)].sort((a, b) => rank(a) - rank(b));
  const groups = new Map<string, number[]>();
  for (const one of sorted) {
    const words = one.note === "" ? toldOf(facts, one, isBelow) : quotedPlan(one);
    groups.set(words, [...(groups.get(words) ?? []), one.row]);
  }
  return [...groups];
}

/** "dự kiến tháng 6/2025, sau khi kiện toàn nhân sự": a note that begins with a time is a plan as the others are. */
function quotedPlan({ note }: Open): string {
  return TIME_ALONE.test(note) && !MOVED.test(note) ? `dự kiến ${note}` : note;
}

/** A time, and nothing behind it but what is waited for: "tháng 02/2025 bí thư từ trần" is no plan. */
const TIME_ALONE =
  /^(?:trong )?(?:tháng \d{1,2}|quý (?:[IV]{1,3}|\d))(?:\s*(?:\/|năm)\s*\d{4})?(?:$|,?\s*(?:sau khi|khi|hoặc|hay|đến|và)(?!\p{L}))/u;

const MOVED = /(?<!\p{L})(?:hoãn|lùi|dời|chuyển|chưa|dự kiến)(?!\p{L})/iu;

function wordsFor(
  { statistics: { table }, isSheetUnread }: Facts,
  { row, plan, cause, stands }: Open,
): string {
  const words = wordsOf(table, row);
  const putOff = putOffVerb(words);
  switch (plan.kind) {
    case "planned":
      return `dự kiến ${timeOfPlan(plan, "")}`;
    case "moved": {
      if (plan.isTentative) return `dự kiến chuyển ${newFromOld(plan.from, plan.date, "sang")}`;
      const isPutOff = /hoãn/iu.test(words.normalize("NFC"));
      if (isPutOff && plan.from === null) return `${putOff} đến ${newTime(plan.date)}`;
      return `${isPutOff ? putOff : "chuyển"} ${newFromOld(plan.from, plan.date, "sang")}`;
    }
    case "overdue":
      return `theo lịch ${dayWords(plan.was)}, chưa tổ chức`;
    case "later":
      if (isSheetUnread || putOff === "tạm dừng")
        return plan.from ? `${putOff} (lịch cũ ${dayWords(plan.from)})` : putOff;
      return plan.from
        ? `${putOff} (lịch cũ ${dayWords(plan.from)}), chưa định ngày mới`
        : `${putOff}, chưa định ngày`;
    case "putOff":
      // Nobody knows whether that day is the old or the new one.
      return `${putOff} (lịch ${dayWords(plan.was)})`;
    case "told":
    case "unknown":
      if (stands !== "") return stands;
      if (cause !== "" && saysNotMet(words)) return `${NOT_MET} đại hội`;
      return isSheetUnread ? NOT_MET : NO_DAY;
  }
}

/** Whether it is told of it that it has not met, and not that it has no day. */
function isNotMet({ statistics: { table }, isSheetUnread }: Facts, { row, plan, stands }: Open): boolean {
  if (stands !== "" || (plan.kind !== "told" && plan.kind !== "unknown")) return false;
  return isSheetUnread || saysNotMet(wordsOf(table, row));
}

/** "ngày 10/6/2025" */
function dayWords(date: CongressDate): string {
  return newTime(date);
}

const NO_DAY = "chưa có ngày dự kiến";
/** Where the day may stand on a sheet that was not read. */
const NOT_MET = "chưa tổ chức";

/** "A, B (dự kiến ngày 28/5/2025); C (dự kiến ngày 29/5/2025)"; where nobody has a day, the names alone. */
function inBrackets(facts: Facts, groups: readonly (readonly [string, readonly number[]])[]): Sentence {
  const isBare = groups.length === 1 && (groups[0]?.[0] === NO_DAY || groups[0]?.[0] === NOT_MET);
  return joinedBy(
    "; ",
    groups.map(([words, rows]) => said`${namesOf(facts, rows)}${isBare ? "" : ` (${words})`}`),
  );
}
