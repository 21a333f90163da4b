/**
 * What words name: from headings to groups of columns, from an indicator's names to the indicator. Words go in folded.
 */
import { fold } from "../vietnamese/fold";
import { remembered } from "../vietnamese/remembered";
import { groupOf, usualGroup } from "./group-facts";
import { groups, type ColumnGroup, type Group } from "./groups";
import type { Indicator } from "./indicators";

/** What words mean within one group. */
export interface Meaning {
  readonly id: string;
  /** Stands beside another column of the same indicator and is added to it. */
  readonly adds: boolean;
}

export interface Vocabulary {
  /** By group, what label, short label or a synonym says as a header; undefined for words that no indicator has. */
  meanings(words: string): ReadonlyMap<ColumnGroup, Meaning> | undefined;
  /**
   * The indicator that a person means by a name: its id, label, short label, label under a heading, or a synonym. What is a name of
   * its own for one may be a synonym for another: the nearer name decides; of equals the usual group ("Nữ" are of the committee).
   */
  named(name: string): Indicator | undefined;
}

/** Made once for a registry: every sheet that is read asks for it. */
const made = new WeakMap<readonly Indicator[], Vocabulary>();

/** The vocabulary of a registry. */
export function vocabularyOf(registry: readonly Indicator[]): Vocabulary {
  const known = made.get(registry);
  if (known) return known;
  const meanings = meaningsOf(registry);
  let names: ReadonlyMap<string, Indicator> | undefined;
  const vocabulary: Vocabulary = {
    meanings: (words) => meanings.get(words),
    named: (name) => (names ??= namesOf(registry)).get(name),
  };
  made.set(registry, vocabulary);
  return vocabulary;
}

function meaningsOf(registry: readonly Indicator[]): ReadonlyMap<string, ReadonlyMap<ColumnGroup, Meaning>> {
  const meanings = new Map<string, Map<ColumnGroup, Meaning>>();
  const add = (words: string, { id, group }: Indicator, adds: boolean): void => {
    const key = fold(words);
    const byGroup = meanings.get(key) ?? new Map<ColumnGroup, Meaning>();
    meanings.set(key, byGroup);
    if (!byGroup.has(group)) byGroup.set(group, { id, adds });
  };
  for (const indicator of registry) {
    const { label, shortLabel, synonyms, alsoAdds = [] } = indicator;
    for (const words of [label, shortLabel, ...synonyms]) add(words, indicator, false);
    for (const words of alsoAdds) add(words, indicator, true);
  }
  return meanings;
}

/** From the name that is most an indicator's own to the least. */
const NAMES: readonly ((one: Indicator) => readonly string[])[] = [
  ({ id, label }) => [id, label],
  ({ shortLabel }) => [shortLabel],
  ({ underHeading }) => (underHeading === undefined ? [] : [underHeading]),
  ({ synonyms }) => synonyms,
];

function namesOf(registry: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const usualFirst = [
    ...registry.filter(({ group }) => groupOf(group).usual),
    ...registry.filter(({ group }) => !groupOf(group).usual),
  ];
  const names = new Map<string, Indicator>();
  for (const of of NAMES) {
    for (const one of usualFirst) {
      for (const name of of(one).map(fold)) if (!names.has(name)) names.set(name, one);
    }
  }
  return names;
}

interface HeadingWords {
  readonly words: string;
  readonly padded: string;
  readonly group: Group;
}

/** The headings of all groups, the longest first, so that "phó bí thư" is found before "bí thư". */
export const headings: readonly HeadingWords[] = groups
  .flatMap((group) => group.headings.map(fold).map((words) => ({ words, padded: ` ${words} `, group })))
  .sort((a, b) => b.words.length - a.words.length);

/** As `headings`, those that are never read before all others; by the word that each begins with. */
const asked = new Map<string, (HeadingWords & { readonly order: number })[]>();
[
  ...headings.filter(({ group }) => group.unread === "first"),
  ...headings.filter(({ group }) => group.unread !== "first"),
].forEach((heading, order) => {
  const [word = ""] = heading.words.split(" ");
  asked.set(word, [...(asked.get(word) ?? []), { ...heading, order }]);
});

const anyOf = (words: readonly string[] = []): string => `(?:${words.map(fold).join("|")})`;
/** "Chi ủy (bí thư, phó bí thư)", "Bí thư, phó bí thư, chi ủy viên": all of the committee. "Bí thư cấp ủy, phó bí thư cấp ủy" are not. */
const ALL_OF_COMMITTEE = new RegExp(
  `^(?:(?! bi thu | bt ).)* ${anyOf(usualGroup.subjects)} | ${anyOf(usualGroup.subjects?.filter((one) => /viên|UV/.test(one)))} `,
);

/**
 * The group that a heading names, by the longest known words in it; null where it has none. "Trình độ LLCT của cấp ủy" is of their
 * levels, not of how many they are.
 */
export const groupNamed = remembered(groupIn);

function groupIn(heading: string): Group | null {
  const text = ` ${heading} `;
  const named = [...new Set(heading.split(" "))]
    .flatMap((word) => (asked.get(word) ?? []).filter(({ padded }) => text.includes(padded)))
    .sort((a, b) => a.order - b.order)
    .map(({ group }) => group);
  const [first] = named;
  if (first?.manyOffices && ALL_OF_COMMITTEE.test(text)) return usualGroup;
  if (first?.usual !== true) return first ?? null;
  return named.find(({ levelColumn }) => levelColumn !== undefined) ?? first;
}
