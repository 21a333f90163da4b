/**
 * What a column's header says: from the header's words, folded and listed from top to bottom, to the field that the column
 * holds. Levels that say "count" or "percentage" are taken off here; what the words left mean is asked of the rules (rules.ts).
 */
import { groupOf } from "../../congress/group-facts";
import type { ColumnGroup, Group } from "../../congress/groups";
import type { Indicator } from "../../congress/indicators";
import { groupNamed, vocabularyOf, type Meaning } from "../../congress/vocabulary";
import { fold } from "../../vietnamese/fold";
import { withoutCountAndPercent, withoutPercentWords } from "./header-words";
import { countMarkers, fillers, ofOffices, percentMarkers } from "./marker-words";
import { composed } from "./composed";
import { askRules, WEIGHTS, type Said } from "./rules";

/** What one column was understood as, from its own header alone. */
export type HeaderMatch =
  | {
      readonly kind: "field";
      readonly field: string;
      readonly group: Group | null;
      readonly percent: boolean;
      readonly limit: number | null;
      /** Stands beside another column of the same field and is added to it. */
      readonly adds: boolean;
      /** How sure it is, for finding the header: 1 for plain words, less for parts of words. */
      readonly weight: number;
    }
  /** A word that has a meaning in several groups, under no heading: its neighbours decide. */
  | {
      readonly kind: "open";
      readonly meanings: ReadonlyMap<ColumnGroup, Meaning>;
      readonly percent: boolean;
    }
  /** A percentage with nothing above it: of the count on its left. */
  | { readonly kind: "percentOfLeft" }
  | { readonly kind: "none" };

export interface Matcher {
  match(levels: readonly string[]): HeaderMatch;
  /** What words mean that nobody has listed, where each of them is known (composed.ts): asked only where nothing else is said. */
  compose(levels: readonly string[]): HeaderMatch;
  /** Whether a field is an indicator that persons are counted for. */
  isFigure(field: string): boolean;
  /** Whether a field's own words say it of a branch, as in a note: "Bầu một lần đủ số lượng". */
  saysItself(field: string): boolean;
  /** Whether a field is an indicator of others than the committee. */
  isOfOthers(field: string): boolean;
  /** The indicator that a field's share is taken of, and whose part it is; null for one without. */
  baseOf(field: string): string | null;
  /** The indicator that a level's word means within a group, for cells such as "2TC, 1SC". */
  levelOf(group: ColumnGroup, word: string): string | null;
}

const FILLERS = new Set(fillers.map(fold));
const OF_OFFICES = new Set(ofOffices.map(fold));
const COUNT_MARKERS = new Set(countMarkers.map(fold));
const PERCENT_MARKERS = new Set(percentMarkers.map(fold));
/** "Nhiệm kỳ 2025-2027" as a heading. */
const TERM_ALONE = /^(?:nhiem ki |nk |khoa )?(?:moi )?\d{4} \d{4}$/;

/** Prepares the words of a registry for matching the headers of one sheet. */
export function makeMatcher(registry: readonly Indicator[]): Matcher {
  const vocabulary = vocabularyOf(registry);
  const ofOthers = new Set(registry.flatMap(({ id, group }) => (groupOf(group).ofOthers ? [id] : [])));
  const counted = new Set(registry.filter(({ kind }) => kind === "count").map(({ id }) => id));
  /** Of those who stand under a heading of others, these are nobody's: they are the elected's. */
  const ofElected = new Set(
    registry
      .filter(
        ({ base, kind, group }) => (base === "elected" || kind === "average") && !groupOf(group).ofOthers,
      )
      .map(({ id }) => id),
  );
  const ofBranches = new Set(registry.flatMap(({ id, counts }) => (counts === "branches" ? [id] : [])));
  const isOwn: IsOwn = (words, heading) => {
    const group = groupNamed(heading);
    return group !== null && vocabulary.meanings(words)?.has(group.id) === true;
  };
  return {
    match: remembered((levels) =>
      matchPlan(levels, (own) =>
        matchLevels(own, (words, above) => askRules(words, above, vocabulary, ofElected), isOwn),
      ),
    ),
    compose: remembered((levels) =>
      matchLevels(levels, (words, above) => composed(words, above, vocabulary) ?? { kind: "none" }, isOwn),
    ),
    isFigure: (field) => counted.has(field),
    saysItself: (field) => ofBranches.has(field),
    isOfOthers: (field) => ofOthers.has(field),
    baseOf: (field) => registry.find(({ id }) => id === field)?.base ?? null,
    levelOf: (group, word) => vocabulary.meanings(word)?.get(group)?.id ?? null,
  };
}

/** "Kế hoạch" over "Ngày dự kiến | Số cấp ủy viên dự kiến": it says no more than they do; of anything else it is a plan that is not read. */
function matchPlan(
  levels: readonly string[],
  match: (levels: readonly string[]) => HeaderMatch,
): HeaderMatch {
  const found = match(levels);
  const [head = "", ...own] = levels;
  if (found.kind !== "none" || own.length === 0 || !PLAN.test(head)) return found;
  const alone = match(own);
  const isPlan = alone.kind === "field" && (alone.field === "plannedDate" || alone.field === "planned");
  return isPlan ? alone : found;
}

const PLAN = /^(?:theo )?ke hoach$/;

/** Where the header stands is found by trying: the same levels are asked again and again. */
function remembered(
  match: (levels: readonly string[]) => HeaderMatch,
): (levels: readonly string[]) => HeaderMatch {
  const asked = new Map<string, HeaderMatch>();
  return (levels) => {
    const key = levels.join("\n");
    const known = asked.get(key);
    if (known) return known;
    const found = match(levels);
    asked.set(key, found);
    return found;
  };
}

function matchLevels(
  levels: readonly string[],
  ask: (words: string, above: readonly string[]) => Said,
  isOwn: IsOwn,
): HeaderMatch {
  const { meaning, counted, percent } = withoutMarkers(levels, isOwn);
  const last = meaning.at(-1);
  if (last === undefined) return percent ? { kind: "percentOfLeft" } : { kind: "none" };
  const above = meaning.slice(0, -1).reverse();
  const both = withoutCountAndPercent(last);
  if (both !== null) return withPercent(ask(both, above), false);
  const share = withoutPercentWords(last);
  const said = ask(share ?? last, above);
  if (said.kind !== "none") return withPercent(said, percent || share !== null);
  if (percent && share === null) return { kind: "percentOfLeft" };
  return withPercent((counted && !percent && headOf(last)) || said, share !== null);
}

/** Whether words are an indicator's under a heading: "TS" under "Trình độ" are doctors, elsewhere the sum. */
type IsOwn = (words: string, heading: string) => boolean;

/** The levels that name something; whether markers below them say that they are counted, or shares. */
function withoutMarkers(
  levels: readonly string[],
  isOwn: IsOwn,
): {
  readonly meaning: readonly string[];
  readonly counted: boolean;
  readonly percent: boolean;
} {
  // "Trong đó" and "Nhiệm kỳ 2025-2027" say nothing of what stands below.
  const meaning = levels.filter(
    (level, i) =>
      level !== "" &&
      !FILLERS.has(level) &&
      !TERM_ALONE.test(level) &&
      !(OF_OFFICES.has(level) && i < levels.length - 1),
  );
  let counted = false;
  let percent = false;
  while (meaning.length > 0) {
    const last = meaning.at(-1) ?? "";
    const isPercent = PERCENT_MARKERS.has(last);
    if (!isPercent && !(COUNT_MARKERS.has(last) && meaning.length > 1)) break;
    if (isOwn(last, meaning.at(-2) ?? "")) break;
    percent ||= isPercent;
    counted ||= !isPercent;
    meaning.pop();
  }
  return { meaning, counted, percent };
}

/** What "SL" counts under a heading that names a group, however it is worded. */
function headOf(heading: string): Said | null {
  const group = groupNamed(heading);
  if (group?.head === undefined) return null;
  return { kind: "field", field: group.head, group, limit: null, adds: false, weight: WEIGHTS.composed };
}

function withPercent(said: Said, percent: boolean): HeaderMatch {
  return said.kind === "none" ? said : { ...said, percent };
}
