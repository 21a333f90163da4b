/**
 * Who is still to come, and when: what goes on, what is planned, what was moved to another day; more than a few are counted. A
 * reason that concerns persons never goes out.
 */
import { plannedDate, saysPutOff } from "../../congress/standing";
import type { CongressDate } from "../../congress/table";
import { clean } from "../../vietnamese/clean";
import { formatDay } from "../../vietnamese/date";
import { compareDays, isValidDay, type Day } from "../../vietnamese/day";
import { joinWords } from "../../vietnamese/list";
import type { Sentence } from "../document";
import { joinedBy, said, sentenceCase } from "../spans";
import { branchesIn, nameOf, nounOfRows, type Facts } from "./facts";
import { lastingOf, plannedTime } from "./days";
import { progressCount } from "./figures";

/** The rows that have not begun. */
function openOf(facts: Facts): readonly number[] {
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

function goingOn(facts: Facts, i: number): Sentence {
  const date = facts.statistics.table.dates[i];
  const lasting = date?.kind === "days" ? lastingOf(facts, i, date) : "";
  return said`${nameOf(facts, i)} đang tiến hành đại hội${lasting === "" ? "" : " "}${lasting}`;
}

/** Of many: when the last of them is to meet, else how many they are. */
function others(facts: Facts, open: readonly number[]): Sentence {
  const { table, standing } = facts.statistics;
  const dates = open.map((i) => plannedDate(table, standing, i));
  const days = dates.flatMap((date) => (date?.kind === "days" ? [date.last] : []));
  const [last] = [...days].sort(compareDays).reverse();
  if (!last || days.length < open.length) return left(facts, open.length);
  return said`Các ${nounOfRows(facts, open)} còn lại dự kiến hoàn thành đại hội chậm nhất vào ngày ${formatDay(last)}.`;
}

function left(facts: Facts, count: number): Sentence {
  if (count === 0) return [];
  return said`Còn ${progressCount(facts, "pending", count)} ${nounOfRows(facts, openOf(facts))} chưa tổ chức đại hội.`;
}

/** Of few: by name, those of one day together, the verb once. */
function planned(facts: Facts, open: readonly number[]): readonly Sentence[] {
  const plans = open.map((i) => ({ name: nameOf(facts, i), plan: planOf(facts, i) }));
  const of = (kind: Plan["kind"]): readonly (typeof plans)[number][] =>
    plans.filter(({ plan }) => plan.kind === kind);
  const times = new Map<string, string[]>();
  for (const { name, plan } of plans) {
    if (plan.kind === "planned") times.set(plan.time, [...(times.get(plan.time) ?? []), name]);
  }
  const isGrouped = [...times.values()].some((names) => names.length > 1);
  const due = [...times].map(([time, names], i) =>
    i === 0
      ? `${joinWords(names)} ${isGrouped ? "" : "dự kiến "}tổ chức đại hội ${time}`
      : `${joinWords(names)} ${time}`,
  );
  const moved = of("moved").map(({ name, plan }) => `${name} chuyển đại hội sang ${plan.time}${plan.reason}`);
  const later = of("later").map(({ name }) => `thời gian đại hội của ${name} sẽ được thông báo sau`);
  const unknown = of("unknown").map(({ name }) => name);
  return [
    ...(due.length === 0 ? [] : [said`${isGrouped ? "theo kế hoạch, " : ""}${due.join(", ")}`]),
    ...moved.map((one) => said`${one}`),
    ...later.map((one) => said`${one}`),
    ...(unknown.length === 0 ? [] : [said`${joinWords(unknown)} chưa tổ chức đại hội`]),
  ];
}

interface Plan {
  readonly kind: "planned" | "moved" | "later" | "unknown";
  readonly time: string;
  /** " để tập trung phục vụ người bệnh", of those that may go out. */
  readonly reason: string;
}

function planOf(facts: Facts, i: number): Plan {
  const { table, standing } = facts.statistics;
  const note = clean(table.notes[i] ?? "");
  const date: CongressDate | null = plannedDate(table, standing, i);
  const isPutOff = saysPutOff(note) || table.putOff?.[i] === true;
  const to = movedTo(note);
  if (date) return { kind: "planned", time: plannedTime(date), reason: "" };
  if (to) return { kind: "moved", time: `ngày ${formatDay(to)}`, reason: publicReason(note) };
  return { kind: isPutOff ? "later" : "unknown", time: "", reason: "" };
}

const MOVED = /(?:chuyển|dời|lùi|hoãn)[^,;.]*?(?:sang|đến|tới)[^\d,;.]*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/iu;

/** The day that a note says the congress was moved to. */
function movedTo(note: string): Day | null {
  const [, day, month, year] = MOVED.exec(note) ?? [];
  const to = { year: Number(year), month: Number(month), day: Number(day) };
  return day !== undefined && isValidDay(to) ? to : null;
}

/** Reasons that lie outside: weather, sickness, the work to be done. What else may concern persons stays inside. */
const OUTSIDE =
  /bão|lũ|lụt|mưa|thiên tai|dịch|hạn hán|cháy|mùa vụ|thu hoạch|diễn tập|phục vụ|nhiệm vụ|kỳ thi|thi tốt nghiệp|công tác/iu;
const PERSONS =
  /nhân sự|kỷ luật|kỉ luật|đơn thư|tố cáo|khiếu nại|kiểm tra|xác minh|mâu thuẫn|mất đoàn kết|ốm|bệnh của/iu;
const PURPOSE =
  /^(?:tập trung|phục vụ|ưu tiên|khắc phục|thực hiện|tham gia|chuẩn bị|phòng|chống|ứng phó|hoàn thành)/iu;

function publicReason(note: string): string {
  const reason = note
    .split(/[,;.](?!\d)/u)
    .map((part) => clean(part).replace(/^(?:do|vì|để|lý do:?)\s+/iu, ""))
    .find((part) => OUTSIDE.test(part) && !MOVED.test(part));
  if (reason === undefined || PERSONS.test(note)) return "";
  const words = reason.charAt(0).toLowerCase() + reason.slice(1);
  return PURPOSE.test(reason) ? ` để ${words}` : ` do ${words}`;
}
