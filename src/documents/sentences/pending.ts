/**
 * Who is still to come, and when: what goes on, what is planned, what was moved to another day; more than a few are counted. A
 * reason that concerns persons never goes out.
 */
import { plannedDate, planOf, putOffVerb, wordsOf, type Plan } from "../../congress/planned";
import type { CongressDate, MonthPart } from "../../congress/table";
import { formatDay } from "../../vietnamese/date";
import { compareDays, type Day } from "../../vietnamese/day";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { joinedBy, said, sentenceCase } from "../spans";
import { branchesIn, nameOf, nounOfRows, type Facts } from "./facts";
import { lastingOf, newFromOld, newTime, plannedTime, timeOfPlan } from "./days";
import { progressCount } from "./figures";
import { lastDayOfLeft } from "./left-of-bodies";
import { causeWhere, openAt, type Open } from "./plans";

/** The rows that have not begun. */
export function openOf(facts: Facts): readonly number[] {
  return branchesIn(facts, "pending").filter((i) => !facts.underway.includes(i));
}

/** Everybody who is still to come, in one sentence or two. */
export function pending(facts: Facts): readonly Sentence[] {
  const { statistics, wording } = facts;
  if (statistics.table.branchCounts) {
    const last = statistics.progress.pending > 1 ? lastDayOfLeft(facts) : null;
    return [last ? until(facts, [], last) : left(facts, statistics.progress.pending)];
  }
  const open = openOf(facts);
  const going = facts.underway.slice(0, wording.namedUpTo).map((i) => goingOn(facts, i));
  if (open.length > wording.namedUpTo)
    return [...(going.length === 0 ? [] : [said`${joinedBy("; ", going)}.`]), others(facts, open)];
  const items = [...going, ...planned(facts, open)];
  if (items.length === 0) return [];
  return [sentenceCase(said`${joinedBy("; ", items)}.`)];
}

/** "A đang tiến hành đại hội trong 02 ngày 12 và 13/5/2025" */
export function goingOn(facts: Facts, i: number): Sentence {
  const date = facts.statistics.table.dates[i];
  const lasting = date?.kind === "days" ? lastingOf(facts, i, date) : "";
  const congress = facts.shape === "one" ? "Đại hội" : "đại hội";
  return said`${nameOf(facts, i)} đang tiến hành ${congress}${lasting === "" ? "" : " "}${lasting}`;
}

/** Of many: when the last of them is to meet; else how many they are, and when those are to meet that have their time. */
function others(facts: Facts, open: readonly number[]): Sentence {
  const last = lastPlanned(facts, open);
  if (!last) return said`${openCount(facts, open)}.`;
  return until(facts, open, last);
}

function until(facts: Facts, open: readonly number[], last: Day): Sentence {
  const noun = open.length === 0 ? facts.noun : nounOfRows(facts, open);
  return said`Các ${noun} còn lại dự kiến hoàn thành đại hội chậm nhất vào ngày ${formatDay(last)}.`;
}

/** "Còn 05 chi bộ chưa tổ chức đại hội, trong đó có 04 chi bộ dự kiến tổ chức từ ngày 28 đến 30/5/2025" */
export function openCount(facts: Facts, open: readonly number[]): Sentence {
  const count = said`Còn ${leftCount(facts, open.length)} chưa tổ chức đại hội`;
  const timed = open.flatMap((row) => {
    const plan = planOf(facts.statistics.table, facts.statistics.standing, row);
    return "date" in plan ? [{ row, date: plan.date }] : [];
  });
  const [only, another] = timed;
  if (!only) return count;
  const time = spanOf(timed.map(({ date }) => date));
  if (timed.length === open.length) return said`${count}, dự kiến tổ chức ${time}`;
  const rows = timed.map(({ row }) => row);
  const who = another
    ? said`${progressCount(facts, "planned", rows.length)} ${nounOfRows(facts, rows)}`
    : nameOf(facts, only.row);
  return said`${count}, trong đó ${another ? "có " : ""}${who} dự kiến tổ chức ${time}`;
}

/** "Đã có 9/11 chi bộ có lịch tổ chức đại hội, từ ngày 08 đến 22/11/2025.", before the first congress, where some have no time yet. */
export function scheduled(facts: Facts): Sentence {
  const { statistics, wording, base, shortNoun } = facts;
  const { table, standing } = statistics;
  if (table.branchCounts || base <= wording.namedUpTo) return [];
  const dates = openOf(facts).flatMap((i) => plannedDate(table, standing, i) ?? []);
  if (dates.length < 2 || dates.length >= base) return [];
  const bare = { ...facts, wording: { ...wording, padCounts: false } };
  const fraction = said`${progressCount(bare, "planned", dates.length)}/${progressCount(bare, "base", base)}`;
  return said`Đã có ${fraction} ${shortNoun} có lịch tổ chức đại hội, ${spanOf(dates).replace(/^vào /u, "")}.`;
}

/** The same of all that are still to come; "" where one of them has no time. */
export function timeOfAll(facts: Facts): string {
  const { table, standing } = facts.statistics;
  const dates = branchesIn(facts, "pending").map((i) => plannedDate(table, standing, i));
  const known = dates.flatMap((date) => date ?? []);
  return known.length === dates.length && !table.branchCounts ? spanOf(known) : "";
}

/** "từ ngày 28 đến 30/5/2025"; where some know their month alone, by when the last is over: "chậm nhất trong tháng 6/2025". */
function spanOf(dates: readonly CongressDate[]): string {
  const days = dates.flatMap((date) => (date.kind === "days" ? [date] : []));
  const [first] = days.map((one) => one.first).sort(compareDays);
  const last = days
    .map((one) => one.last)
    .sort(compareDays)
    .at(-1);
  if (first && last && days.length === dates.length) {
    return plannedTime({ kind: "days", first, last });
  }
  const [latest] = [...dates].sort((a, b) => compareDays(endOf(b), endOf(a)) || rough(b) - rough(a));
  const isOne = new Set(dates.map((date) => plannedTime(date))).size === 1;
  return latest ? `${isOne ? "" : "chậm nhất "}${plannedTime(latest)}` : "";
}

function rough({ kind }: CongressDate): number {
  return kind === "days" ? 0 : 1;
}

const LAST_DAYS: Readonly<Record<MonthPart, number>> = { đầu: 10, giữa: 20, cuối: 31 };

/** No congress of that time is later. */
function endOf(date: CongressDate): Day {
  if (date.kind === "days") return date.last;
  if (date.kind === "quarter") return { year: date.year, month: date.quarter * 3, day: 31 };
  const day = date.part === undefined ? 31 : LAST_DAYS[date.part];
  return { year: date.year, month: date.month, day };
}

/** The last day of theirs; null where one of them has none. */
function lastPlanned(facts: Facts, open: readonly number[]): Day | null {
  const { table, standing } = facts.statistics;
  const dates = open.map((i) => plannedDate(table, standing, i));
  const days = dates.flatMap((date) => (date?.kind === "days" ? [date.last] : []));
  return days.length < open.length ? null : ([...days].sort(compareDays).at(-1) ?? null);
}

/** "Còn 06 chi bộ chưa tổ chức đại hội.", of those that have not begun. */
export function left(facts: Facts, count: number): Sentence {
  return count === 0 ? [] : said`Còn ${leftCount(facts, count)} chưa tổ chức đại hội.`;
}

/** "06 chi bộ" */
export function leftCount(facts: Facts, count: number): Sentence {
  return said`${progressCount(facts, "pending", count)} ${nounOfRows(facts, openOf(facts))}`;
}

/** Of few: by name, those of one day together, the verb once; who comes first stands first. */
function planned(facts: Facts, open: readonly number[]): readonly Sentence[] {
  const plans = inOrderOfDays(open.map((row) => openAt(facts, row)));
  const namesOf = (...kinds: readonly Plan["kind"][]): readonly string[] =>
    plans.filter(({ plan }) => kinds.includes(plan.kind)).map(({ row }) => nameOf(facts, row));
  const times = new Map<string, string[]>();
  for (const { row, plan } of plans) {
    if (plan.kind !== "planned") continue;
    const time = timeOfPlan(plan);
    times.set(time, [...(times.get(time) ?? []), nameOf(facts, row)]);
  }
  const isGrouped = [...times.values()].some((names) => names.length > 1);
  const due = [...times].map(([time, names], i) =>
    i === 0
      ? `${joinWords(names)} ${isGrouped ? "" : "dự kiến "}tổ chức đại hội ${time}`
      : `${joinWords(names)} ${time}`,
  );
  const moved = [
    ...movedOf(facts, plans),
    ...alikeOf(facts, plans, (row, plan) => {
      const moved = putOffTentatively(facts, row, plan);
      if (moved === null) return null;
      const was = moved.from ? ` ${newTime(moved.from)}` : "";
      return `${putOffVerb(wordsOf(facts.statistics.table, row))} đại hội${was}${publicReason(facts, row)}, dự kiến tổ chức ${plannedTime(moved.date)}`;
    }),
  ];
  const told = due.length === 0 ? "" : `${isGrouped ? "theo kế hoạch, " : ""}${due.join(", ")}`;
  const isMovedFirst = plans[0]?.plan.kind === "moved";
  // Their day may stand on a sheet that was not read.
  const isReasoned = (row: number): boolean =>
    publicReason(facts, row) !== "" || putOffVerb(wordsOf(facts.statistics.table, row)) === "tạm dừng";
  const later = facts.isSheetUnread
    ? []
    : plans.flatMap(({ row, plan }) =>
        plan.kind === "later" && !isReasoned(row) ? [nameOf(facts, row)] : [],
      );
  const putOff = facts.isSheetUnread
    ? []
    : alikeOf(facts, plans, (row, plan) =>
        plan.kind === "later" && isReasoned(row)
          ? `${tentatively(facts, row)}${publicReason(facts, row)}`
          : null,
      );
  // Put off, with a day of which nobody knows whether it is the old or the new.
  const others: readonly Plan["kind"][] = ["putOff", "told", "overdue", "unknown"];
  const unknown = facts.isSheetUnread ? namesOf("later", ...others) : namesOf(...others);
  return [
    ...(isMovedFirst ? [...moved, told] : [told, ...moved]),
    ...putOff,
    later.length === 0 ? "" : `thời gian đại hội của ${joinWords(later)} sẽ được thông báo sau`,
    unknown.length === 0 ? "" : `${joinWords(unknown)} chưa tổ chức đại hội`,
  ].flatMap((one) => (one === "" ? [] : [said`${one}`]));
}

/** How it was moved, where it was put off and its new time is but planned: "Hoãn do mưa lũ, dự kiến ngày 20/6"; not "dự kiến hoãn sang ngày 20/6". */
export function putOffTentatively(
  { statistics: { table } }: Facts,
  row: number,
  plan: Plan,
): Extract<Plan, { kind: "moved" }> | null {
  if (plan.kind !== "moved" || !plan.isTentative) return null;
  return /(?<!(?:dự kiến|dự định) )hoãn/iu.test(wordsOf(table, row).normalize("NFC")) ? plan : null;
}

/** "tạm hoãn đại hội", "xin hoãn đại hội", "tạm dừng tổ chức đại hội" */
function tentatively({ statistics: { table } }: Facts, row: number): string {
  const verb = putOffVerb(wordsOf(table, row));
  if (verb === "tạm dừng") return `${verb} tổ chức đại hội`;
  return `${verb === "hoãn" ? "tạm hoãn" : verb} đại hội`;
}

/** "A và B tạm hoãn đại hội do dịch": those of whom the same is said, together; nothing of those of whom `words` are none. */
function alikeOf(
  facts: Facts,
  plans: readonly Open[],
  words: (row: number, plan: Plan) => string | null,
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { row, plan } of plans) {
    const told = words(row, plan);
    if (told !== null) names.set(told, [...(names.get(told) ?? []), nameOf(facts, row)]);
  }
  return [...names].map(([told, who]) => `${joinWords(who)} ${told}`);
}

/** "A chuyển đại hội sang ngày 20/6/2025 do mưa lũ"; of several days the verb and their reason once: "do mưa lũ, A chuyển đại hội sang ngày 20/6/2025, B sang ngày 21/6/2025". */
function movedOf(facts: Facts, plans: readonly Open[]): readonly string[] {
  return [false, true].flatMap((isTentative) => {
    const byReason = new Map<string, Map<string, string[]>>();
    for (const { row, plan } of plans) {
      if (plan.kind !== "moved" || plan.isTentative !== isTentative) continue;
      if (putOffTentatively(facts, row, plan) !== null) continue;
      const reason = publicReason(facts, row);
      const times = byReason.get(reason) ?? new Map<string, string[]>();
      const time = newFromOld(plan.from, plan.date, "sang");
      byReason.set(reason, times.set(time, [...(times.get(time) ?? []), nameOf(facts, row)]));
    }
    const verb = `${isTentative ? "dự kiến " : ""}chuyển đại hội `;
    return [...byReason].map(([reason, times]) => {
      const told = [...times].map(([time, names], i) => `${joinWords(names)} ${i === 0 ? verb : ""}${time}`);
      if (told.length === 1 || reason === "") return `${told.join(", ")}${reason}`;
      return `${reason.trim()}, ${told.join(", ")}`;
    });
  });
}

/** By the day on which they are to meet; those without one behind, as they stand on the sheet. */
export function inOrderOfDays<T extends Pick<Open, "plan">>(open: readonly T[]): readonly T[] {
  const end = (plan: Plan): Day | null => ("date" in plan ? endOf(plan.date) : null);
  return [...open].sort(({ plan: one }, { plan: other }) => {
    const [a, b] = [end(one), end(other)];
    if (!a || !b) return Number(a === null) - Number(b === null);
    return compareDays(a, b);
  });
}

/** Reasons that lie outside: weather, sickness, the work to be done. What else may concern persons stays inside. */
const OUTSIDE =
  /bão|lũ|lụt|mưa|ngập|sạt lở|thời tiết|thiên tai|dịch|hạn hán|nắng nóng|rét|cháy|mất điện|mất nước|sửa chữa|mùa vụ|thu hoạch|diễn tập|huấn luyện|phục vụ|nhiệm vụ|kỳ thi|lịch thi|thi tốt nghiệp|trùng lịch|hội nghị|bầu cử|lễ|tết|công tác/iu;
const PERSONS =
  /nhân sự|kỷ luật|kỉ luật|đơn thư|tố cáo|khiếu nại|kiểm tra|thanh tra|xác minh|mâu thuẫn|mất đoàn kết|ốm|bệnh của|bí thư|cấp ủy|đảng viên|đồng chí|đ\/c|quần chúng/iu;
const PURPOSE =
  /^(?:tập trung|phục vụ|ưu tiên|khắc phục|thực hiện|tham gia|chuẩn bị|phòng|chống|ứng phó|hoàn thành)/iu;

function publicReason(facts: Facts, row: number): string {
  const reason = causeWhere(facts, row, OUTSIDE);
  if (reason === null || PERSONS.test(wordsOf(facts.statistics.table, row))) return "";
  return PURPOSE.test(reason) ? ` để ${reason}` : ` do ${reason}`;
}
