/**
 * What only the whole walk can tell of rows: which bare "Cộng" closes a block and which the table, which sections
 * have members, and which hidden rows are drafts.
 */
import type { CellRef } from "../../sheet/address";
import type { Block } from "../../congress/table";
import { textKey } from "../../vietnamese/fold";
import { isBlank, textOf } from "../cells/text";
import type { CellValue, Grid } from "../../sheet/grid";
import { branchesNamed } from "../words/row-words";
import type { OlderTerms } from "./older-terms";
import type { PlannedRows } from "./planned-rows";

/** A total as it was met: its block is the section open at that moment, or -1. */
export interface WalkedTotal {
  readonly kind: "total" | "subtotal" | "percentage";
  /** "Cộng" alone, which may close a block or the table. */
  readonly bare: boolean;
  readonly label: string;
  readonly row: number;
  readonly block: number;
  /** How many branches stand above it. */
  readonly after: number;
}

/** What the walk over the rows brings home; `blockOf` and totals point into `sections`. */
export interface WalkedRows {
  readonly rows: readonly number[];
  readonly names: readonly string[];
  readonly blockOf: readonly number[];
  /** Along the rows, the day that a line above them names for those below it, as written. */
  readonly days: readonly CellValue[];
  readonly sections: readonly Block[];
  readonly totals: readonly WalkedTotal[];
  /** First row below the table. */
  readonly end: number;
  /** Rows with figures and without a name. */
  readonly nameless: readonly number[];
  /** A header of another kind further down: what follows is another table, and was not read. */
  readonly otherTable: CellRef | null;
  /** Names that were put together of two rows, where that is not sure. */
  readonly joined: readonly JoinedName[];
  readonly olderTerms: OlderTerms;
  readonly planned: PlannedRows;
  /** Rows of branches that are struck out, and not counted. */
  readonly struck: readonly number[];
  /** Rows that only their figures make sums of others, and a branch could have these by chance. */
  readonly sums: readonly number[];
  /** Rows that are taken for totals though they sum nothing exactly, and such that are taken for branches all the same. */
  readonly nearSums: readonly number[];
  readonly likeTotals: readonly number[];
  /** Organisations without any figure among rows without numbers: taken for headings, and for such as wait. */
  readonly bareHeads: readonly number[];
  readonly bareWaiting: readonly number[];
}

export interface JoinedName {
  readonly cell: CellRef;
  readonly piece: string;
  readonly name: string;
}

export interface TotalRow {
  readonly kind: "total" | "subtotal" | "percentage";
  /** "Cộng" alone. */
  readonly bare: boolean;
  readonly label: string;
  readonly row: number;
  /** Index of the block that it sums; null for the whole. */
  readonly block: number | null;
  readonly branches: number | null;
}

/** The rows as settled; `blockOf` and totals point into `blocks`. */
export interface SheetRows extends Omit<WalkedRows, "sections" | "totals"> {
  readonly blocks: readonly Block[];
  readonly totals: readonly TotalRow[];
  /** The first name of a block that holds for the rows below it, though no merge says so. */
  readonly blocksCarried: CellRef | null;
  readonly hiddenCounted: readonly number[];
  /** Rows of shares right below the branch that they are of, where branches have such rows. */
  readonly sharesBelow: readonly number[];
  readonly hiddenDropped: readonly number[];
}

/** Settles a walk. `numberColumn` is -1 where the sheet has none; `numbered` where it numbers its branches. */
export function settleRows(
  walked: WalkedRows,
  grid: Grid,
  numberColumn: number,
  numbered: boolean,
): SheetRows {
  const hidden = sortHidden(walked, grid, numberColumn, numbered);
  const keep = <T>(list: readonly T[]): readonly T[] =>
    hidden.dropped.size === 0 ? list : list.filter((_item, i) => !hidden.dropped.has(i));
  const blockOf = keep(walked.blockOf);
  // Sections without members are headings of headings; they make no block.
  const used = new Set(walked.sections.length === 0 ? [] : blockOf);
  const index = new Map<number, number>();
  walked.sections.forEach((_section, i) => {
    if (used.has(i)) index.set(i, index.size);
  });
  return {
    rows: keep(walked.rows),
    names: keep(walked.names),
    days: keep(walked.days),
    blocks: walked.sections.filter((_section, i) => index.has(i)),
    blockOf: index.size === 0 ? blockOf : blockOf.map((block) => index.get(block) ?? -1),
    totals: settleTotals(walked, index),
    end: walked.end,
    blocksCarried: null,
    nameless: walked.nameless,
    hiddenCounted: hidden.counted,
    sharesBelow: walked.totals.filter((total) => isBelowBranch(total, walked)).map(({ row }) => row),
    hiddenDropped: [...hidden.dropped].map((i) => walked.rows[i] ?? 0),
    otherTable: walked.otherTable,
    joined: walked.joined,
    olderTerms: walked.olderTerms,
    planned: walked.planned,
    struck: walked.struck,
    sums: walked.sums,
    nearSums: walked.nearSums,
    likeTotals: walked.likeTotals,
    bareHeads: walked.bareHeads,
    bareWaiting: walked.bareWaiting,
  };
}

function settleTotals(walked: WalkedRows, index: ReadonlyMap<number, number>): readonly TotalRow[] {
  const { totals } = walked;
  const settled: TotalRow[] = [];
  totals.forEach((total, i) => {
    const { bare, label, row } = total;
    const branches = branchesNamed(label);
    if (total.kind === "percentage") {
      const block = percentageOf(total, settled.at(-1), walked);
      if (block !== undefined) settled.push({ kind: "percentage", bare, label, row, block, branches: null });
    } else if (total.kind === "total" && !closesBlock(walked, i)) {
      settled.push({ kind: "total", bare, label, row, block: null, branches });
    } else {
      const block = index.get(total.block);
      if (block !== undefined) settled.push({ kind: "subtotal", bare, label, row, block, branches });
    }
  });
  return settled;
}

/**
 * A bare total inside a section is that section's where branches or another total stand behind it; also behind the
 * last branch, where another section was closed by one and this is the first of its own.
 */
function closesBlock({ rows, totals }: WalkedRows, i: number): boolean {
  const total = totals[i];
  if (!total?.bare || total.block < 0) return false;
  if (total.after < rows.length) return true;
  if (totals.slice(i + 1).some((other) => other.kind === "total")) return true;
  const others = totals.filter((other, at) => other.kind === "total" && at !== i);
  const closed = others.some((other) => other.bare && other.block >= 0 && other.block !== total.block);
  return closed && !others.some((other) => other.block === total.block);
}

/**
 * The block that a row of percentages speaks of: that of the subtotal right above it, else the whole (null) where
 * a total or all branches stand above it, and not each branch has such a row. Undefined where none can be told.
 */
function percentageOf(
  total: WalkedTotal,
  above: TotalRow | undefined,
  walked: WalkedRows,
): number | null | undefined {
  if (isBelowBranch(total, walked)) return undefined;
  const { row, after } = total;
  if (above && (above.kind === "total" || above.row === row - 1)) return above.block;
  return above === undefined && after === walked.rows.length && !haveShares(walked) ? null : undefined;
}

/** Whether rows of shares stand among the branches. */
function haveShares({ rows, totals }: WalkedRows): boolean {
  return totals.some(({ kind, after }) => kind === "percentage" && after < rows.length);
}

/** Whether a row holds the shares of the one branch right above it. */
function isBelowBranch({ kind, row, after }: WalkedTotal, walked: WalkedRows): boolean {
  return kind === "percentage" && walked.rows[after - 1] === row - 1 && haveShares(walked);
}

/** Hidden rows are drafts where they repeat a row that is seen, or have no number among numbered ones. */
function sortHidden(
  { rows, names, blockOf }: WalkedRows,
  grid: Grid,
  numberColumn: number,
  numbered: boolean,
): { readonly counted: readonly number[]; readonly dropped: ReadonlySet<number> } {
  const dropped = new Set<number>();
  const counted: number[] = [];
  if (grid.hiddenRows.size === 0) return { counted, dropped };
  const keys = (i: number): readonly string[] => {
    const number = textOf(grid.values[rows[i] ?? 0]?.[numberColumn]);
    const block = blockOf[i] ?? -1;
    const name = `${block} name ${textKey(names[i] ?? "")}`;
    return number === "" ? [name] : [name, `${block} number ${number}`];
  };
  const seen = new Set(rows.flatMap((row, i) => (grid.hiddenRows.has(row) ? [] : keys(i))));
  rows.forEach((row, i) => {
    if (!grid.hiddenRows.has(row)) return;
    const unnumbered = numbered && isBlank(grid.values[row]?.[numberColumn]);
    if (unnumbered || keys(i).some((key) => seen.has(key))) dropped.add(i);
    else counted.push(row);
  });
  return { counted, dropped };
}
