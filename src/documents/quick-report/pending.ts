/** Who is still to come, for the inside: each with its day, or with the reason why it has none; many are counted. */
import { dayNumber } from "../../vietnamese/day";
import type { Sentence } from "../document";
import { newTime, plannedTime } from "../sentences/days";
import { nameOf, namesOf, type Facts } from "../sentences/facts";
import { left, leftCount, openCount, openOf, pending } from "../sentences/pending";
import { causeOf, planOf, type Plan } from "../sentences/plans";
import { joinedBy, said } from "../spans";
import type { Item } from "./items";
import { MOST_TOLD } from "./shortages";

export interface Left extends Item {
  /** Whether names follow a colon. */
  readonly isList: boolean;
}

interface Open {
  readonly row: number;
  readonly plan: Plan;
  readonly cause: string;
}

const NOBODY: Left = { label: "", sentences: [], isList: false };

export function pendingItem(facts: Facts): Left {
  const { statistics, shape, underway } = facts;
  if (statistics.table.branchCounts)
    return { ...NOBODY, sentences: [left(facts, statistics.progress.pending)] };
  const open = openOf(facts).map((row) => ({ row, plan: planOf(facts, row), cause: causeOf(facts, row) }));
  const [first, second] = open;
  if (!first) return NOBODY;
  if (!second) return { ...NOBODY, sentences: [said`${alone(facts, first)}.`] };
  const isTold = (one: Open): boolean => one.cause !== "" || isPutOff(one);
  const listed = isListed(facts, open) ? open : open.filter(isTold);
  const isWhole = listed.length === open.length;
  const isFirst = shape === "preparation" && underway.length === 0;
  const hasReasons = listed.some(isTold);
  const rows = open.map(({ row }) => row);
  if (listed.length === 0)
    return isFirst ? NOBODY : { ...NOBODY, sentences: [said`${openCount(facts, rows)}.`] };
  if (isFirst && !hasReasons) return { ...NOBODY, sentences: pending(facts) };
  const count = said`Còn ${leftCount(facts, open.length)} chưa tổ chức đại hội`;
  const groups = grouped(listed);
  const points = groups.map(([words, rows]) => said`${namesOf(facts, rows)}: ${words}.`);
  if (isFirst) {
    // Before the first congress nobody is "left": the list goes on from the plan.
    if (groups.length === 1) return { ...NOBODY, sentences: points };
    return { ...NOBODY, sentences: [said`${isWhole ? "Cụ thể" : "Trong đó có"}:`], points };
  }
  if (!hasReasons || (isWhole && groups.length === 1))
    return { ...NOBODY, sentences: [said`${count}: ${inBrackets(facts, groups)}.`], isList: true };
  const [only, another] = groups;
  if (only && !another)
    return { ...NOBODY, sentences: [said`${count}, trong đó ${namesOf(facts, only[1])} ${only[0]}.`] };
  const isTimed = open.some(({ plan }) => "date" in plan && plan.kind === "planned");
  const all = isTimed ? said`${openCount(facts, rows)}. Trong số này` : said`${count}, trong đó có`;
  return { ...NOBODY, sentences: [said`${isWhole ? count : all}:`], points, isList: true };
}

/** Of more than a few each is told where some have their time and the others are behind; of many those with reasons alone. */
function isListed({ wording, shape }: Facts, open: readonly Open[]): boolean {
  if (open.length <= wording.namedUpTo) return true;
  return shape !== "preparation" && open.length <= MOST_TOLD && open.some(({ plan }) => "date" in plan);
}

/** Whether it was moved to another day, to none, or to one that nobody can tell. */
function isPutOff({ plan: { kind } }: Pick<Open, "plan">): boolean {
  return kind === "moved" || kind === "later" || kind === "putOff";
}

/** One that is the only one: "A dự kiến tổ chức đại hội vào ngày 21/4/2017". */
function alone(facts: Facts, { row, plan, cause }: Open): Sentence {
  const name = nameOf(facts, row);
  const congress = facts.shape === "one" ? "Đại hội" : "đại hội";
  const reason = because({ plan, cause });
  switch (plan.kind) {
    case "planned":
      return said`${name} dự kiến tổ chức ${congress} ${plannedTime(plan.date)}${reason}`;
    case "moved":
      return said`${name} hoãn ${congress} đến ${newTime(plan.date)}${reason}`;
    case "later":
      return said`${name} hoãn ${congress}, chưa định ngày${reason}`;
    case "putOff":
      return said`${name} hoãn ${congress}${reason}`;
    case "unknown":
      return said`${name} chưa tổ chức ${congress}${reason}`;
  }
}

/** Behind a day "do" would tell why it is that day. */
function because({ plan, cause }: Pick<Open, "plan" | "cause">): string {
  if (cause === "") return "";
  return plan.kind === "planned" ? ` (lý do: ${cause})` : `, do ${cause}`;
}

const ORDER: readonly Plan["kind"][] = ["planned", "moved", "later", "putOff", "unknown"];

/** Those of whom the same is said, the earliest day first. */
function grouped(open: readonly Open[]): readonly (readonly [string, readonly number[]])[] {
  const sorted = [...open].sort(
    (a, b) => ORDER.indexOf(a.plan.kind) - ORDER.indexOf(b.plan.kind) || dayIn(a.plan) - dayIn(b.plan),
  );
  const groups = new Map<string, number[]>();
  for (const one of sorted) {
    const words = `${wordsOf(one.plan)}${because(one)}`;
    groups.set(words, [...(groups.get(words) ?? []), one.row]);
  }
  return [...groups];
}

function dayIn(plan: Plan): number {
  return "date" in plan && plan.date.kind === "days" ? dayNumber(plan.date.first) : Number.MAX_SAFE_INTEGER;
}

function wordsOf(plan: Plan): string {
  switch (plan.kind) {
    case "planned":
      return `dự kiến ${plannedTime(plan.date, "")}`;
    case "moved":
      return `hoãn đến ${newTime(plan.date)}`;
    case "later":
      return "hoãn, chưa định ngày";
    case "putOff":
      return "hoãn";
    case "unknown":
      return NO_DAY;
  }
}

const NO_DAY = "chưa có ngày dự kiến";

/** "A, B (dự kiến ngày 28/5/2025); C (dự kiến ngày 29/5/2025)"; where nobody has a day, the names alone. */
function inBrackets(facts: Facts, groups: readonly (readonly [string, readonly number[]])[]): Sentence {
  const isBare = groups.length === 1 && groups[0]?.[0] === NO_DAY;
  return joinedBy(
    "; ",
    groups.map(([words, rows]) => said`${namesOf(facts, rows)}${isBare ? "" : ` (${words})`}`),
  );
}
