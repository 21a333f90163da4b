/**
 * What may be entered, in the terms that a workbook has for it: the same for the file and for Excel. What Excel would
 * refuse or silently bend is a fault of ours, and is thrown.
 */

import type { Area } from "./area";
import { address, sheetRange } from "./address";
import type { LayoutValidation, Whole } from "./layout";
import type { Day } from "../vietnamese/day";

export type NativeRule =
  | { readonly type: "list"; readonly words: readonly string[] }
  /** The words stand in a range of a sheet. */
  | { readonly type: "list-at"; readonly range: string }
  | { readonly type: "length"; readonly most: number }
  | { readonly type: "whole"; readonly least: number; readonly most: number }
  /** An English formula without its "=", written for the first cell of the area; true where the entry is right. */
  | { readonly type: "custom"; readonly formula: string };

/** Excel's own limits, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;
const LONGEST_RULE = 255;

export function nativeRule({ area, rule, title, message, hint }: LayoutValidation): NativeRule {
  for (const words of hint ? [title, hint.title] : [title]) demandLength(words, LONGEST_TITLE);
  for (const words of hint ? [message, hint.message] : [message]) demandLength(words, LONGEST_MESSAGE);
  switch (rule.kind) {
    case "list":
      demandList(rule.words);
      return { type: "list", words: rule.words };
    case "list-at":
      return { type: "list-at", range: sheetRange(rule.sheet, rule.words) };
    case "text":
      return { type: "length", most: rule.longest };
    case "count":
      if (rule.within === undefined) return { type: "whole", least: 0, most: rule.most };
      return custom(countFormula(area, rule.most, rule.within));
    case "day":
      return custom(dayFormula(area, rule.first, rule.last));
  }
}

/**
 * Whether Excel is to let blank cells be. Not for formulas: it would then let in anything at all as long as a cell that
 * the formula refers to is blank. Ours say themselves that a blank is right.
 */
export function ignoresBlanks({ type }: NativeRule): boolean {
  return type !== "custom";
}

function custom(formula: string): NativeRule {
  demandLength(formula, LONGEST_RULE);
  return { type: "custom", formula };
}

/** No part of it is an error for any entry: what Excel makes of an error is said nowhere. */
function countFormula({ top, left }: Area, most: number, within: Whole): string {
  const entry = address({ row: top, column: left });
  const whole = address({ row: top, column: left, ...within });
  const limit = `IF(ISNUMBER(${whole}),${whole},${most})`;
  return `IF(ISNUMBER(${entry}),AND(${entry}>=0,${entry}=INT(${entry}),${entry}<=${limit}),ISBLANK(${entry}))`;
}

/** DATE, not numbers of days: a workbook may count its days from 1904. */
function dayFormula({ top, left }: Area, first: Day, last: Day): string {
  const entry = address({ row: top, column: left });
  const isWithin = `AND(${entry}>=${dateFormula(first)},${entry}<${dateFormula(last)}+1)`;
  return `IF(ISNUMBER(${entry}),${isWithin},TRUE)`;
}

function dateFormula({ year, month, day }: Day): string {
  return `DATE(${year},${month},${day})`;
}

function demandList(words: readonly string[]): void {
  demandLength(words.join(","), LONGEST_RULE);
  for (const word of words) {
    // Commas part the words, quotes end the list, and blanks round a word are dropped.
    if (/^$|[,"]|^[=\s]|\s$/.test(word)) throw new Error(`No word for a drop-down list: “${word}”.`);
  }
}

function demandLength(text: string, longest: number): void {
  if (text.length === 0 || text.length > longest)
    throw new Error(`Excel takes 1 to ${longest} characters here: “${text}”.`);
}
