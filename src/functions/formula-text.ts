/**
 * The text of a formula of ours: in English with commas as Excel takes it from a program, or with the separator that people
 * type on their machine. Pure functions.
 */

import { formatDay } from "../vietnamese/date";
import type { Day } from "../vietnamese/day";
import { partNames, type Part } from "./parts";

/** What can be asked for, in the order in which it is offered. */
export const formulaKinds = [
  "count",
  "share",
  "progress",
  "statistics",
  "byBlock",
  "findings",
  "sentences",
] as const;
export type FormulaKind = (typeof formulaKinds)[number];

/** What staff want to have in a cell. What does not belong to its kind is not looked at. */
export interface FormulaWish {
  readonly kind: FormulaKind;
  /** The indicator by its label. */
  readonly indicator: string;
  /** A block by its name; null for all of them. */
  readonly block: string | null;
  /** A part of the bulletin; null for all of it. */
  readonly part: Part | null;
  /** Null leaves the day to the sheet. */
  readonly asOf: Day | null;
}

/** Parts the arguments of a function. */
export type Separator = "," | ";";

const NAMES: Readonly<Record<FormulaKind, string>> = {
  count: "DEM",
  share: "TYLE",
  progress: "TIENDO",
  statistics: "THONGKE",
  byBlock: "THEOKHOI",
  findings: "KIEMTRA",
  sentences: "CAU",
};

/** Kinds whose answer is a table that spills over several cells. */
export function spills(kind: FormulaKind): boolean {
  return kind === "statistics" || kind === "byBlock" || kind === "findings";
}

/** What is given behind the range, in the function's order; null for what is left out. */
export function argumentsOf({ kind, indicator, block, part, asOf }: FormulaWish): readonly (string | null)[] {
  // As text: a day is then read the same whatever the machine's language is.
  const day = asOf && formatDay(asOf);
  switch (kind) {
    case "count":
    case "share":
      return [indicator, day, block];
    case "progress":
      return [day, block];
    case "statistics":
      return [day];
    case "byBlock":
      return [indicator, day];
    case "findings":
      return [];
    case "sentences":
      return [part && partNames[part][0], day];
  }
}

/** `=DAIHOI.DEM('KQ'!$A$4:$G$9,"Tái cử")`; the range as `sheetRange` writes it. */
export function formulaText(wish: FormulaWish, range: string, separator: Separator = ","): string {
  const given = argumentsOf(wish).map((one) => (one === null ? "" : `"${one.replaceAll('"', '""')}"`));
  while (given.at(-1) === "") given.pop();
  return `=DAIHOI.${NAMES[wish.kind]}(${[range, ...given].join(separator)})`;
}

/**
 * What parts arguments where numbers are written with these signs (Excel's own and the machine's, which may differ): a
 * semicolon as soon as one of them is a comma.
 */
export function separatorOf(decimalSigns: readonly string[]): Separator {
  return decimalSigns.includes(",") ? ";" : ",";
}

/**
 * Whether a formula calls a function of ours, in whatever case it was typed; also as Excel keeps it in files and shows it
 * while the add-in is not there: _xldudf_DAIHOI_DEM(…), [1]!_xldudf_DAIHOI_DEM(…). What stands in texts and in the names of
 * sheets is no call.
 */
export function callsOurs(formula: string): boolean {
  if (!formula.startsWith("=")) return false;
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "''");
  return /(?:^|[^\p{L}\d_.])(?:DAIHOI\.|_xldudf_DAIHOI_)[A-Z]+\s*\(/iu.test(bare);
}
