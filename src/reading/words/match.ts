/**
 * What a column's header says: from the header's words, folded and listed from top to bottom, to the field
 * that the column holds. The headings above decide what a short word means ("TC" under "LLCT" is trung cấp);
 * a word under a heading that is not known is left unread rather than guessed.
 */
import {
  countMarkers,
  fillers,
  percentMarkers,
  plainHeadings,
  dayWords,
  groupHeadings,
  columnGroups,
  unreadWords,
  type PlainField,
  type ColumnGroup,
} from "../../congress/headings";
import type { Indicator } from "../../congress/indicators";
import { fold } from "../../vietnamese/fold";
import {
  looselyNamed,
  readAge,
  spelledOut,
  stripConnectors,
  without,
  withoutCountAndPercent,
  withoutCountWords,
  withoutPercentWords,
} from "./header-words";

/** What one column was understood as, from its own header alone. */
export type HeaderMatch =
  | {
      readonly kind: "field";
      readonly field: string;
      readonly scope: ColumnGroup | null;
      readonly percent: boolean;
      readonly limit: number | null;
      /** Stands beside another column of the same field and is added to it. */
      readonly adds: boolean;
      /** How sure it is, for finding the header: 1 for plain words, less for parts of words. */
      readonly weight: number;
    }
  /** A word that has a meaning in several groups, under no heading: its neighbours decide. */
  | { readonly kind: "open"; readonly readings: ReadonlyMap<ColumnGroup, string>; readonly percent: boolean }
  /** A percentage with nothing above it: of the count on its left. */
  | { readonly kind: "percentOfLeft" }
  | { readonly kind: "none" };

export interface Matcher {
  match(levels: readonly string[]): HeaderMatch;
  /** Whether a field is an indicator that persons are counted for. */
  isFigure(field: string): boolean;
  /** The indicator that a level's word means within a group, for cells such as "2TC, 1SC". */
  levelOf(scope: ColumnGroup, word: string): string | null;
}

interface Entry {
  readonly id: string;
  readonly adds: boolean;
}

const FILLERS = new Set(fillers.map(fold));
const COUNT_MARKERS = new Set(countMarkers.map(fold));
const PERCENT_MARKERS = new Set(percentMarkers.map(fold));
const PLAIN = new Map<string, PlainField>(
  plainHeadings.flatMap(({ field, label, synonyms }) =>
    [label, ...synonyms].map((words) => [fold(words), field] as const),
  ),
);
/** All headings with their group, the longest first, so that "phó bí thư" is found before "bí thư". */
const HEADINGS: readonly { readonly words: string; readonly scope: ColumnGroup }[] = columnGroups
  .flatMap((scope) => groupHeadings[scope].map((words) => ({ words: fold(words), scope })))
  .sort((a, b) => b.words.length - a.words.length);

const NONE: HeaderMatch = { kind: "none" };
const UNREAD: ReadonlyMap<ColumnGroup, ReadonlySet<string>> = new Map(
  unreadWords.map(({ scope, words }) => [scope, new Set(words.map(fold))]),
);
/** "Nhiệm kỳ 2025-2027" as a heading. */
const TERM_ALONE = /^(?:nhiem ki |nk |khoa )?(?:moi )?\d{4} \d{4}$/;
/** Words under "Thời gian đại hội" that name the day itself. */
const DAYS = new Set(dayWords.map(fold));

/** Groups of people who are not the committee: their sexes, ages and levels are not the committee's. */
const OTHERS: ReadonlySet<ColumnGroup> = new Set([
  "members",
  "attendance",
  "candidates",
  "standingCommittee",
  "secretary",
  "deputy",
]);

/** What "SL" counts under a heading of these groups, however the heading is worded. */
const HEADS: Readonly<Partial<Record<ColumnGroup, string>>> = {
  members: "members",
  committee: "elected",
  standingCommittee: "standingCommittee",
  secretary: "secretaries",
  deputy: "deputySecretaries",
};

/** Prepares the words of a registry for matching. */
export function makeMatcher(registry: readonly Indicator[]): Matcher {
  const byScope = new Map<ColumnGroup, Map<string, Entry>>();
  const anywhere = new Map<string, Map<ColumnGroup, string>>();
  for (const indicator of registry) {
    const entries = byScope.get(indicator.group) ?? new Map<string, Entry>();
    byScope.set(indicator.group, entries);
    const plain = [indicator.label, indicator.shortLabel, ...indicator.synonyms];
    for (const [words, adds] of [
      ...plain.map((w) => [w, false] as const),
      ...(indicator.alsoAdds ?? []).map((w) => [w, true] as const),
    ]) {
      const key = fold(words);
      if (!entries.has(key)) entries.set(key, { id: indicator.id, adds });
      const readings = anywhere.get(key) ?? new Map<ColumnGroup, string>();
      anywhere.set(key, readings);
      if (!readings.has(indicator.group)) readings.set(indicator.group, indicator.id);
    }
  }

  const field = (
    id: string,
    scope: ColumnGroup | null,
    weight: number,
    more: { readonly adds?: boolean; readonly limit?: number | null } = {},
  ): HeaderMatch => ({
    kind: "field",
    field: id,
    scope,
    percent: false,
    adds: false,
    limit: null,
    weight,
    ...more,
  });

  const ofElected = new Set(
    registry.filter(({ base, kind }) => base === "elected" || kind === "average").map(({ id }) => id),
  );

  const counted = new Set(registry.filter(({ kind }) => kind === "count").map(({ id }) => id));

  const inScope = (scope: ColumnGroup, words: string, weight: number): HeaderMatch | null => {
    const entry = byScope.get(scope)?.get(words);
    return entry ? field(entry.id, scope, weight, { adds: entry.adds }) : null;
  };

  /** A word, or words, under the headings of `above` (nearest first). */
  const matchWords = (words: string, above: readonly string[]): HeaderMatch => {
    // "Dưới 35 tuổi khóa cũ": whatever else it says, it speaks of others.
    if (scopeOf(words) === "other") return NONE;
    const ofOthers = [words, ...above].some((heading) => {
      const scope = scopeOf(heading);
      return scope !== null && OTHERS.has(scope);
    });
    const isOfAge = above.some((heading) => scopeOf(heading) === "age");
    const age = ofOthers ? null : readAge(words, isOfAge);
    if (age) return field(age.field, "age", 0.8, { limit: age.limit });
    const scope = scopeAbove(above);
    if (scope === "unknown") return underDate(words, above);
    if (scope === "other" || scope === "votes") return NONE;
    const direct = (text: string): HeaderMatch | null => {
      if (scope === null) return unscoped(text);
      if (UNREAD.get(scope)?.has(text)) return NONE;
      return inScope(scope, text, 1) ?? underGroup(scope, text);
    };
    const within = scope === null || scope === "progress" ? undefined : scope;
    const ways: readonly ((text: string) => HeaderMatch | null)[] = [
      (text) => direct(text) ?? direct(withoutCountWords(text)),
      (text) => composite(withoutCountWords(text), within),
      (text) => direct(withoutCountWords(stripConnectors(text))),
    ];
    // Spelled out first, so that no abbreviation is left over beside a word that is known.
    const spellings = new Set([spelledOut(words), words]);
    for (const way of ways) {
      for (const text of spellings) {
        const found = way(text);
        if (found) return ofOthers && found.kind === "field" && ofElected.has(found.field) ? NONE : found;
      }
    }
    return NONE;
  };

  /** "Thời gian đại hội" over "Ngày", "Giờ", "Dự kiến", "Thực tế". */
  const underDate = (words: string, above: readonly string[]): HeaderMatch => {
    const heading = unscoped(above[0] ?? "");
    if (heading?.kind !== "field" || heading.field !== "date") return NONE;
    if (PLAIN.get(words) === "plannedDate") return field("plannedDate", null, 1);
    return DAYS.has(words) ? field("date", null, 1) : NONE;
  };

  /** Under a group that has no such word: plain columns, and the committee's words under its own parts. */
  const underGroup = (scope: ColumnGroup, words: string): HeaderMatch | null => {
    const plain = PLAIN.get(words);
    if (plain && scope === "progress") return field(plain, null, 1);
    if (plain === "absent" || plain === "note") return field(plain, null, 1);
    const readings = anywhere.get(words);
    if (!readings) return null;
    // Under "Cấp ủy viên" stand also its attendance, ages and levels, when the word can mean nothing else.
    const only = readings.size === 1 ? [...readings][0] : undefined;
    if (only && (scope === "committee" || scope === "progress" || related(scope, only[0])))
      return field(only[1], only[0], 1);
    const committee = scope === "age" || scope === "progress" ? readings.get("committee") : undefined;
    return committee ? field(committee, "committee", 0.9) : null;
  };

  const unscoped = (words: string): HeaderMatch | null => {
    const plain = PLAIN.get(words);
    const readings = anywhere.get(words);
    if (plain && !(readings && plain === "branch")) {
      return field(
        plain,
        plain === "education" ? "education" : plain === "politicalTheory" ? "theory" : null,
        1,
      );
    }
    if (!readings) {
      const loose = looselyNamed(words);
      return loose && field(loose, null, 0.9);
    }
    const only = [...readings][0];
    if (readings.size === 1 && only) return field(only[1], only[0], 1);
    return { kind: "open", readings, percent: false };
  };

  /** "Bí thư nữ", "Nữ bí thư", "Tỷ lệ ... ": a group's heading and a word of that group in one text. */
  const composite = (words: string, within?: ColumnGroup): HeaderMatch | null => {
    for (const { words: heading, scope } of HEADINGS) {
      const rest = without(words, heading);
      if (rest === null || scope === "other" || scope === "votes") {
        if (rest !== null) return null;
        continue;
      }
      if (within !== undefined && within !== scope && !related(within, scope)) continue;
      const left = withoutSubject(scope, withoutCountWords(rest));
      const bare = withoutCountWords(stripConnectors(left));
      const found =
        inScope(scope, rest, 0.8) ??
        inScope(scope, left, 0.8) ??
        inScope(scope, bare === "" ? heading : bare, 0.7);
      if (found) return found;
    }
    return null;
  };

  const match = (levels: readonly string[]): HeaderMatch => {
    let percent = false;
    let counted = false;
    // "Trong đó" and "Nhiệm kỳ 2025-2027" say nothing of what stands below.
    const meaning = levels.filter((level) => level !== "" && !FILLERS.has(level) && !TERM_ALONE.test(level));
    while (meaning.length > 0) {
      const last = meaning.at(-1) ?? "";
      const isPercent = PERCENT_MARKERS.has(last);
      if (!isPercent && !(COUNT_MARKERS.has(last) && meaning.length > 1)) break;
      percent ||= isPercent;
      counted ||= !isPercent;
      meaning.pop();
    }
    const last = meaning.at(-1);
    if (last === undefined) return percent ? { kind: "percentOfLeft" } : NONE;
    const above = meaning.slice(0, -1).reverse();
    const both = withoutCountAndPercent(last);
    if (both !== null) return matchWords(both, above);
    const share = withoutPercentWords(last);
    const own = matchWords(share ?? last, above);
    const head = own.kind === "none" && counted && !percent ? scopeOf(last) : null;
    const found = (head && HEADS[head] && field(HEADS[head], head, 0.8)) || own;
    const isShare = percent || share !== null;
    if (isShare && found.kind === "none" && share === null) return { kind: "percentOfLeft" };
    return found.kind === "field" || found.kind === "open" ? { ...found, percent: isShare } : found;
  };

  return {
    match,
    isFigure: (field) => counted.has(field),
    levelOf: (scope, word) => byScope.get(scope)?.get(word)?.id ?? null,
  };
}

/** The group that the nearest telling heading makes; null for none at all, "unknown" where all say nothing known. */
function scopeAbove(above: readonly string[]): ColumnGroup | null | "unknown" {
  for (const heading of above) {
    const scope = scopeOf(heading);
    if (scope) return scope;
  }
  return above.length === 0 ? null : "unknown";
}

/** The group of a heading: the longest known words in it. */
function scopeOf(heading: string): ColumnGroup | null {
  const other = HEADINGS.find(({ words, scope }) => scope === "other" && without(heading, words) !== null);
  return other?.scope ?? HEADINGS.find(({ words }) => without(heading, words) !== null)?.scope ?? null;
}

/** Levels and ages are the elected's: "CUV có trình độ ĐH trở lên" is "trình độ ĐH trở lên". */
function withoutSubject(scope: ColumnGroup, words: string): string {
  if (scope !== "education" && scope !== "theory" && scope !== "schooling" && scope !== "age") return words;
  return words.replace(/^(?:cap uy vien|chi uy vien|cap uy|cuv) (?:co )?/, "");
}

/** Groups whose columns may stand under each other's headings. */
function related(scope: ColumnGroup, other: ColumnGroup): boolean {
  const families: readonly (readonly ColumnGroup[])[] = [
    ["members", "attendance"],
    ["candidates", "committee"],
    ["schooling", "education", "theory"],
    ["committee", "standingCommittee", "secretary", "deputy", "schooling", "education", "theory", "age"],
  ];
  return families.some((family) => family.includes(scope) && family.includes(other));
}
