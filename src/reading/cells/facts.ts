/**
 * Several facts in one cell, each with its label, in lines or in brackets: "20 đ/c (nữ 08)\nDự ĐH: 18 đ/c". The first may stand without one:
 * it is what the column counts. A label is a part of its column: "nữ" below "Đảng viên" are women among the members.
 */
import type { Count } from "../../congress/table";
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { readCount } from "./count";
import { isBlank, LONGEST_VALUE } from "./text";

/** The label of what stands first without any. */
export const UNLABELLED = "";

const NOUN = String.raw`(?:\s*(?:đ\/c|đ\.c|đc|đồng chí|người|đảng viên|đv|chi bộ)(?!\p{L}))?`;
const NUMBER = String.raw`(\d{1,3}(?:[. ]\d{3})+|\d+)(?![\d/.,]*\d)`;
/** A share behind a number says nothing that is read here. */
const SHARE = String.raw`(?:\s*[(/,;–-]?\s*\d+(?:[.,]\d+)?\s*%\s*\)?)?`;
const BARE = new RegExp(`^${NUMBER}${NOUN}${SHARE}[.,;]?$`, "iu");
const LABELLED = new RegExp(`^(\\p{L}[^\\d:]*?)\\s*[:=]?\\s*${NUMBER}${NOUN}${SHARE}[.,;]?$`, "iu");
const BEHIND = new RegExp(`^${NUMBER}${NOUN}\\s+(\\p{L}[^\\d:]*?)[.,;]?$`, "iu");
const IN_BRACKETS = /^([^()]*\S)\s*[([]([^()[\]]*)[)\]]\s*[.,;]?$/u;
const OF_WHICH = /^(?:trong đó|tr\.? ?đó|gồm|có)(?: có)?\s*:?\s*/iu;

/** By label, folded, what the cell says; null where anything in it is no such fact, or two have one label. */
function factsIn(value: CellValue | undefined): ReadonlyMap<string, number> | null {
  if (typeof value !== "string" || value.length > LONGEST_VALUE) return null;
  const facts = new Map<string, number>();
  const lines = value.split(/[\n\r;]+/).map(clean);
  for (const [i, line] of lines.filter((text) => text !== "").entries()) {
    const [, before = line, inside] = IN_BRACKETS.exec(line) ?? [];
    const isShare = inside !== undefined && /^\s*[\d.,]+\s*%\s*$/.test(inside);
    const parts = inside === undefined || isShare ? [] : inside.split(",");
    let whose = UNLABELLED;
    for (const [at, part] of [before, ...parts].map(clean).entries()) {
      const fact = factOf(part.replace(/^[-–•*+]\s*/, "").replace(OF_WHICH, ""));
      if (!fact || (fact.label === UNLABELLED && (i > 0 || at > 0))) return null;
      // "Tái cử: 03 (nữ 01)": what stands in brackets is of what stands before them.
      const label = at === 0 || whose === UNLABELLED ? fact.label : `${whose} ${fact.label}`;
      if (facts.has(label)) return null;
      facts.set(label, fact.count);
      if (at === 0) whose = fact.label;
    }
  }
  return facts;
}

function factOf(text: string): { readonly label: string; readonly count: number } | null {
  const bare = BARE.exec(text);
  if (bare) return { label: UNLABELLED, count: countOf(bare[1]) };
  const labelled = LABELLED.exec(text);
  if (labelled) return { label: fold(labelled[1] ?? ""), count: countOf(labelled[2]) };
  const behind = BEHIND.exec(text);
  return behind ? { label: fold(behind[2] ?? ""), count: countOf(behind[1]) } : null;
}

function countOf(digits = ""): number {
  return Number(digits.replace(/[. ]/g, ""));
}

/** The labels in the cells of a column, where most of those with anything in them hold several facts, in lines; else none. */
export function labelsInCells(values: readonly (CellValue | undefined)[]): readonly string[] {
  const written = values.filter((value) => !isBlank(value));
  const areMost = (count: number): boolean => count > 0 && count * 2 >= written.length;
  // Hardly a column has lines in its cells: that is seen before any cell is taken apart.
  if (!areMost(written.filter(isInLines).length)) return [];
  const read = written.map((value) => ({ facts: factsIn(value), inLines: isInLines(value) }));
  if (!areMost(read.filter(({ facts, inLines }) => inLines && (facts?.size ?? 0) > 1).length)) return [];
  return [...new Set(read.flatMap(({ facts }) => [...(facts?.keys() ?? [])]))];
}

function isInLines(value: CellValue | undefined): boolean {
  return typeof value === "string" && /[\n\r;]/.test(value.trim());
}

/** What a cell says under a label; a cell that says something else than facts holds at most the first. */
export function readFact(value: CellValue | undefined, label: string): Count {
  const facts = factsIn(value);
  if (facts) return facts.get(label) ?? null;
  const count = readCount(value);
  if (label === UNLABELLED || count === "unreadable") return count;
  return null;
}
