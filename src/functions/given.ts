/**
 * What staff give a function besides the table: an indicator by any of its names, a day as a date or a text, a block, a part
 * of the bulletin. An omitted argument comes as null, an empty cell as null or 0: both count alike. An error is refused, and
 * never taken for nothing.
 */
import { partNames, type Part } from "./parts";
import { nearest } from "../vietnamese/nearest";
import { ageLimitOf, type AgeLimit } from "../congress/age-limit";
import { plainFields, type PlainField } from "../congress/fields";
import { indicators, type Indicator } from "../congress/indicators";
import { vocabularyOf } from "../congress/vocabulary";
import { say } from "../i18n/messages";
import { readCount } from "../reading/cells/count";
import { readDay } from "../reading/cells/dates";
import { readAge } from "../reading/words/header-words";
import { joinWords } from "../vietnamese/list";
import { serialToDay, type Day } from "../vietnamese/day";
import { fold } from "../vietnamese/fold";
import { wrong } from "./refusal";

const YOUNG = "young";

/** How many names are offered for a misspelt one. */
const OFFERED = 3;

type State = "total" | "held" | "pending" | "exempt";

/** What is asked for by a name. */
export type Wanted =
  /** `age`: the limit that was named with the young; null where none was. */
  | { readonly kind: "indicator"; readonly indicator: Indicator; readonly age: AgeLimit | null }
  | { readonly kind: "congresses"; readonly label: string; readonly state: State };

/** Headings that say how far the congresses are. */
const STATES: Partial<Record<PlainField, State>> = {
  branches: "total",
  held: "held",
  heldBranches: "held",
  notHeld: "pending",
  pendingBranches: "pending",
  exemptBranches: "exempt",
};

/**
 * An indicator by id, label, short label or a synonym of its header; or how far the congresses are ("Đã đại hội"). Case and
 * accents do not matter, nor what stands in brackets behind it. "Dưới 40 tuổi" is the young with their limit, also in brackets:
 * "Trẻ tuổi (dưới 40 tuổi)", as tables of ours write it.
 */
export function indicatorGiven(given: unknown): Wanted {
  const written = textOf(given);
  const wanted = fold(written.replace(/(?<=\S)\s*\([^()]*\)\s*$/, ""));
  if (wanted === "") throw wrong(say("function.no-indicator"));
  const age = readAge(fold(written), false);
  const { named } = vocabularyOf(indicators);
  const indicator = named(wanted) ?? (age?.field === YOUNG ? named(YOUNG) : undefined);
  if (indicator)
    return {
      ...{ kind: "indicator", indicator },
      age: age && indicator.id === YOUNG ? ageLimitOf({ limit: age.limit, header: [written] }) : null,
    };
  const congresses = plainFields.flatMap(({ field, label, synonyms }) => {
    const state = STATES[field];
    return state ? [{ label, synonyms, state }] : [];
  });
  for (const { label, synonyms, state } of congresses)
    if ([label, ...synonyms].some((name) => fold(name) === wanted))
      return { kind: "congresses", label, state };
  const names = [...indicators, ...congresses].map(({ label }) => label);
  throw wrong(say("function.unknown-indicator", { name: written, nearest: nearestNames(wanted, names) }));
}

/** A day as Excel's number or as text in any form that sheets have; null where it was left out. */
export function dayGiven(given: unknown): Day | null {
  if (isLeftOut(given)) return null;
  const day = typeof given === "number" ? serialToDay(Math.floor(given)) : readDay(textOf(given));
  if (!day) throw wrong(say("function.not-a-day", { text: textOf(given) }));
  return day;
}

/** 0 is no day, no block and no part: it is an empty cell. */
export function isLeftOut(given: unknown): boolean {
  return given === 0 || textOf(given).trim() === "";
}

/** A whole number from 0 on; an empty cell is 0, as everywhere in Excel. */
export function countGiven(given: unknown): number {
  refuseError(given);
  const count = typeof given === "string" ? (readCount(given) ?? 0) : (given ?? 0);
  if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 0)
    throw wrong(say("function.not-a-count"));
  return count;
}

export function decimalsGiven(given: unknown): 0 | 1 | 2 {
  refuseError(given);
  if (given === null || given === undefined || given === 2) return 2;
  if (given === 0 || given === 1) return given;
  throw wrong(say("function.decimals"));
}

const ALL: readonly string[] = ["tất cả", "cả bài", "all"];

/** Which part of the bulletin is meant; null for all of it. */
export function partGiven(given: unknown): Part | null {
  if (isLeftOut(given)) return null;
  const wanted = fold(textOf(given));
  if (ALL.some((name) => fold(name) === wanted)) return null;
  for (const part of ["progress", "results", "shortages"] as const)
    if (partNames[part].some((name) => fold(name) === wanted)) return part;
  throw wrong(say("function.unknown-part", { name: textOf(given) }));
}

/** The names that somebody may have meant by one that nobody has, for a sentence: “Tái cử”, “Nữ” hoặc “Trẻ tuổi”. */
export function nearestNames(mistyped: string, names: readonly string[]): string {
  const near = nearest(mistyped, names, (name) => [name], OFFERED);
  return joinWords(
    near.map((name) => `“${name}”`),
    "hoặc",
  );
}

/** Nothing is an empty text. */
export function textOf(given: unknown): string {
  refuseError(given);
  if (typeof given === "boolean") return given ? "TRUE" : "FALSE";
  return typeof given === "string" || typeof given === "number" ? String(given) : "";
}

/** The name of an error in a cell, such as #REF!; null for what is no error. */
export function errorName(passed: unknown): string | null {
  if (typeof passed !== "object" || passed === null) return null;
  const name: unknown = "basicValue" in passed ? passed.basicValue : undefined;
  return typeof name === "string" ? name : "#VALUE!";
}

function refuseError(given: unknown): void {
  const error = errorName(given);
  if (error !== null) throw wrong(say("function.error-given", { error }));
}
