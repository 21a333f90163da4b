/**
 * Which numbers of a text are known: those of the whole's statistics wherever they stand, those of a block or a branch where it is named
 * beside them, days, years and terms of the sheet, ages in its headings, numbers within names, and what staff have typed as it was typed.
 */
import { citedSource } from "../../congress/targets";
import { columnsOf } from "../../congress/table";
import { labelOf } from "../../congress/labels";
import type { CongressSettings } from "../../congress/settings";
import type { TermStatistics } from "../../congress/statistics";
import type { Sentence } from "../../documents/document";
import { usualWording } from "../../documents/options";
import { factsOf, nameOf, type Facts } from "../../documents/sentences/facts";
import { blockCalled, blockName } from "../../documents/sentences/names";
import { phraseOf } from "../../documents/sentences/phrases";
import { textKey } from "../../vietnamese/fold";
import { numberKey, numbersIn, type WrittenNumber } from "../../vietnamese/numbers-in-text";
import { numberKeysOfDays, termKeys } from "./known-days";
import { agesOf, exactKeys, groupKeys, rowKeys } from "./of-statistics";

/** Whether a number that stands in this text is known. */
export type Known = (number: WrittenNumber, text: string) => boolean;

export interface KnownFrom {
  readonly statistics: TermStatistics;
  /** Of the term that figures are compared with. */
  readonly previous?: TermStatistics;
  readonly settings: CongressSettings;
  /** Whatever staff typed that documents are written with. */
  readonly typed: readonly string[];
  /** What documents say, for the figures that only their sentences reckon. */
  readonly told: readonly Sentence[];
}

/** A block or a branch: what it is called, and what is known beside its name. */
interface Part {
  /** Ways to name it: all of the words of one stand in a sentence that does. */
  readonly names: readonly (readonly string[])[];
  readonly keys: () => ReadonlySet<string>;
  readonly words: readonly string[];
}

export function knownNumbers({ statistics, previous, settings, typed, told }: KnownFrom): Known {
  const facts = factsOf({ statistics }, usualWording, settings);
  const keys = new Set([
    ...groupKeys(statistics, settings, [0, 1, 2]),
    ...told.flat().flatMap((span) => {
      const isReckonedThere = "figure" in span && exactKeys(statistics, span.figure, settings).length === 0;
      return isReckonedThere ? numbersIn(span.text).map(({ key }) => key) : [];
    }),
    ...settings.targets.map(({ percent }) => numberKey.share(Math.round(percent * 100))),
    ...numberKeysOfDays(statistics, settings, typed),
    ...(previous ? [...groupKeys(previous, settings), ...termKeys(previous)] : []),
    ...agesIn(statistics),
    numberKey.count(statistics.blocks.length),
    numberKey.count(statistics.table.rows.length),
  ]);
  const phrases = new Set([...typed, ...wordsOf(facts)].flatMap(phrasesIn));
  const parts = partsOf(facts);
  return (number, text) => {
    if (keys.has(number.key)) return true;
    if (phrasesAt(number, text).some((phrase) => phrases.has(phrase))) return true;
    const words = ` ${textKey(sentenceAround(number, text))} `;
    return parts().some(
      (part) =>
        part.names.some((name) => name.every((word) => words.includes(` ${word} `))) &&
        (part.keys().has(number.key) ||
          phrasesAt(number, text).some((phrase) => part.words.flatMap(phrasesIn).includes(phrase))),
    );
  };
}

/** Blocks and branches by name; made when a number is not found without them. */
function partsOf(facts: Facts): () => readonly Part[] {
  const { statistics, settings } = facts;
  const { table, blocks } = statistics;
  let parts: readonly Part[] | null = null;
  const partOf = (names: Part["names"], words: readonly string[], of: () => readonly string[]): Part => {
    let keys: ReadonlySet<string> | null = null;
    return {
      names: names.map((name) => name.map(textKey)).filter((name) => !name.includes("")),
      words,
      keys: () => (keys ??= new Set(of())),
    };
  };
  return () =>
    (parts ??= [
      ...blocks.map((block, i) =>
        partOf(namesOf(block.name, blockCalled(table, i)), [block.name], () => groupKeys(block, settings)),
      ),
      ...table.names.map((name, row) => {
        const called = nameOf(facts, row);
        const names = [...namesOf(name), [called]];
        return partOf(names, [name, called, table.notes[row] ?? ""], () =>
          rowKeys(statistics, row, settings),
        );
      }),
    ]);
}

/** A block, or what stands for several branches, is told without number and person; "Cụm 2" may stand as "2" behind "theo cụm". */
function namesOf(name: string, told: string = blockName(name)): Part["names"] {
  const [, unit, short] = /^(Khối|Cụm|Nhóm)\s+(.+)$/u.exec(told) ?? [];
  return [[name], [told], ...(unit !== undefined && short !== undefined ? [[unit, short]] : [])];
}

function wordsOf(facts: Facts): readonly string[] {
  const { organisation, superior = "", ordinal } = facts.statistics.table;
  const figures = [...facts.statistics.figures.values()];
  return [
    ...[organisation ?? "", facts.organisation ?? "", superior, facts.settings.branchNoun],
    `lần thứ ${ordinal ?? ""}`,
    ...facts.settings.targets.map(({ source }) => citedSource(source)),
    ...figures.map(labelOf),
    ...figures.flatMap((figure) => (figure.kind === "count" ? [phraseOf(facts, figure)] : [])),
  ];
}

/** Of a number in a text the words by which it is known there: with the word before it, without one with that behind it. */
function phrasesAt({ start, end, key }: WrittenNumber, text: string): readonly string[] {
  const before = /([\p{L}\p{M}\p{N}]+)[^\p{L}\p{M}\p{N}]*$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
  const behind = /^[^\p{L}\p{M}\p{N}]*([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 40))?.[1];
  return [
    ...(before === undefined ? [] : [`${textKey(before)} ${key}`]),
    ...(behind === undefined ? [] : [`${key} ${textKey(behind)}`]),
  ];
}

function phrasesIn(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  // Within a sentence "1. Khối thôn" is no item of a list.
  const within = `“${text}`;
  return numbersIn(within).flatMap((number) => phrasesAt(number, within).slice(0, 1));
}

/** "1. Khối thôn" is a name. */
const ENDS = /\n|(?<!(?:^|\s)\d{1,2})[.!?…](?=\s)/g;

function sentenceAround({ start, end }: WrittenNumber, text: string): string {
  const ends = [...text.matchAll(ENDS)].map(({ index }) => index);
  const from = ends.findLast((index) => index < start) ?? -1;
  return text.slice(from + 1, ends.find((index) => index >= end) ?? text.length);
}

function agesIn({ table, ...statistics }: TermStatistics): readonly string[] {
  const inHeadings = columnsOf(table)
    .flatMap(({ header }) => numbersIn(header.join("\n")))
    .map(({ text }) => Number(text));
  return [...agesOf(statistics), ...inHeadings].map(numberKey.age);
}
