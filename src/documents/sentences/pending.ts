/**
 * Who is still to come, and when: what goes on, what is planned, what was moved to another day; more than a few are counted. A
 * reason that concerns persons never goes out.
 */
import { plannedDate } from "../../congress/standing";
import { clean } from "../../vietnamese/clean";
import type { CongressDate } from "../../congress/table";
import { formatDay, formatSpan } from "../../vietnamese/date";
import { compareDays, type Day } from "../../vietnamese/day";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { joinedBy, said, sentenceCase } from "../spans";
import { branchesIn, nameOf, nounOfRows, type Facts } from "./facts";
import { lastingOf, newTime, plannedTime } from "./days";
import { progressCount } from "./figures";
import { behindTime, planOf, type Plan } from "./plans";

/** The rows that have not begun. */
export function openOf(facts: Facts): readonly number[] {
  return branchesIn(facts, "pending").filter((i) => !facts.underway.includes(i));
}

/** Everybody who is still to come, in one sentence or two. */
export function pending(facts: Facts): readonly Sentence[] {
  const { statistics, wording } = facts;
  if (statistics.table.branchCounts) return [left(facts, statistics.progress.pending)];
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
  return said`Các ${nounOfRows(facts, open)} còn lại dự kiến hoàn thành đại hội chậm nhất vào ngày ${formatDay(last)}.`;
}

/** "Còn 05 chi bộ chưa tổ chức đại hội, trong đó 04 chi bộ dự kiến tổ chức từ ngày 28 đến 30/5/2025" */
export function openCount(facts: Facts, open: readonly number[]): Sentence {
  const count = said`Còn ${leftCount(facts, open.length)} chưa tổ chức đại hội`;
  const timed = open.flatMap((row) => {
    const plan = planOf(facts, row);
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
  return said`${count}, trong đó ${who} dự kiến tổ chức ${time}`;
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
    const span = formatSpan(first, last);
    return compareDays(first, last) === 0 ? `vào ${span}` : span;
  }
  const [latest] = [...dates].sort((a, b) => compareDays(endOf(b), endOf(a)) || rough(b) - rough(a));
  const isOne = new Set(dates.map((date) => plannedTime(date))).size === 1;
  return latest ? `${isOne ? "" : "chậm nhất "}${plannedTime(latest)}` : "";
}

function rough({ kind }: CongressDate): number {
  return kind === "days" ? 0 : 1;
}

/** No congress of that time is later. */
function endOf(date: CongressDate): Day {
  if (date.kind === "days") return date.last;
  return { year: date.year, month: date.kind === "month" ? date.month : date.quarter * 3, day: 31 };
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

/** Of few: by name, those of one day together, the verb once. */
function planned(facts: Facts, open: readonly number[]): readonly Sentence[] {
  const plans = open.map((i) => ({ row: i, name: nameOf(facts, i), plan: planOf(facts, i) }));
  const of = (kind: Plan["kind"]): readonly string[] =>
    plans.filter(({ plan }) => plan.kind === kind).map(({ name }) => name);
  const times = new Map<string, string[]>();
  for (const { name, plan } of plans) {
    if (plan.kind !== "planned") continue;
    const time = plannedTime(plan.date);
    times.set(time, [...(times.get(time) ?? []), name]);
  }
  const isGrouped = [...times.values()].some((names) => names.length > 1);
  const due = [...times].map(([time, names], i) =>
    i === 0
      ? `${joinWords(names)} ${isGrouped ? "" : "dự kiến "}tổ chức đại hội ${time}`
      : `${joinWords(names)} ${time}`,
  );
  const moved = plans.flatMap(({ row, name, plan }) =>
    plan.kind === "moved"
      ? [`${name} chuyển đại hội sang ${newTime(plan.date)}${publicReason(facts, row)}`]
      : [],
  );
  const later = of("later");
  // Put off, with a day of which nobody knows whether it is the old or the new.
  const unknown = [...of("putOff"), ...of("unknown")];
  return [
    ...(due.length === 0 ? [] : [said`${isGrouped ? "theo kế hoạch, " : ""}${due.join(", ")}`]),
    ...moved.map((one) => said`${one}`),
    ...(later.length === 0 ? [] : [said`thời gian đại hội của ${joinWords(later)} sẽ được thông báo sau`]),
    ...(unknown.length === 0 ? [] : [said`${joinWords(unknown)} chưa tổ chức đại hội`]),
  ];
}

/** Reasons that lie outside: weather, sickness, the work to be done. What else may concern persons stays inside. */
const OUTSIDE =
  /bão|lũ|lụt|mưa|thiên tai|dịch|hạn hán|cháy|mùa vụ|thu hoạch|diễn tập|phục vụ|nhiệm vụ|kỳ thi|thi tốt nghiệp|công tác/iu;
const PERSONS =
  /nhân sự|kỷ luật|kỉ luật|đơn thư|tố cáo|khiếu nại|kiểm tra|xác minh|mâu thuẫn|mất đoàn kết|ốm|bệnh của/iu;
const PURPOSE =
  /^(?:tập trung|phục vụ|ưu tiên|khắc phục|thực hiện|tham gia|chuẩn bị|phòng|chống|ứng phó|hoàn thành)/iu;

function publicReason({ statistics }: Facts, row: number): string {
  const note = clean(statistics.table.notes[row] ?? "");
  const reason = note
    .split(/[,;.](?!\d)/u)
    .map((part) => behindTime(clean(part)))
    .map((part) => part.replace(/^(?:do|vì|để|lý do:?)\s+/iu, ""))
    .find((part) => OUTSIDE.test(part));
  if (reason === undefined || PERSONS.test(note)) return "";
  const words = reason.charAt(0).toLowerCase() + reason.slice(1);
  return PURPOSE.test(reason) ? ` để ${words}` : ` do ${words}`;
}
