/** A piece of what is joined: the results of one file, or of one sheet of a workbook; and the lines of it that count. */
import { mainSource, type CongressTable, type Count } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { alongBranches } from "../along";

export interface Piece {
  /** The file; none where the pieces are sheets of one workbook. */
  readonly book?: string;
  /** When the file was last saved, in milliseconds; null where that is not known. */
  readonly saved: number | null;
  /** Of a sheet on which files were joined before. */
  readonly isJoined?: true;
  readonly table: CongressTable;
}

/** How many branches of a piece there are. */
export function size({ table }: Piece): number {
  return table.rows.length;
}

/** A plan has the same branches, and tells what was meant to be. */
const OF_PLANS = /\b(?:ke hoach|kh|lich|du kien|de an|quy hoach)\b/;

const OF_DAYS_KEPT = /\b(?:tien do|ket qua|kq|thuc hien)\b/;

/** By the names of its file and sheet; and what tells nothing but days and notes, unless its name says that they were kept. */
export function isPlan(table: CongressTable): boolean {
  const { book = "", sheet } = mainSource(table);
  const name = fold(`${book} ${sheet}`);
  if (OF_PLANS.test(name)) return true;
  const tellsDaysAlone = figuresOf(table).size === 0 && table.states.every((state) => state !== "held");
  return tellsDaysAlone && !OF_DAYS_KEPT.test(name);
}

type Figures = ReadonlyMap<string, readonly Count[]>;

/** Asked for each two lines of a branch that many files have. */
const figuresKnown = new WeakMap<CongressTable, Figures>();

/** The fields of which a table has figures of its branches, each with its values. */
export function figuresOf(table: CongressTable): Figures {
  const known = figuresKnown.get(table);
  if (known) return known;
  const { branchCounts } = table;
  const figures = new Map([
    ...[...table.counts].map(([field, { values }]) => [field, values] as const),
    ...(branchCounts ? [["branchesTotal", branchCounts.total.values] as const] : []),
  ]);
  figuresKnown.set(table, figures);
  return figures;
}

/** The table with these of its branches alone, in the order given. Typed totals speak of all, and are left out. */
export function pickBranches(table: CongressTable, branches: readonly number[]): CongressTable {
  const isAll = branches.length === table.rows.length && branches.every((branch, i) => branch === i);
  if (isAll) return table;
  return { ...alongBranches(table, branches), reportedTotals: [] };
}
