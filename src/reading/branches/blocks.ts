/**
 * The blocks of a sheet: named by a column where there is one, else by sections between the rows. A name is carried inside its
 * merge; where nothing is merged and most rows name none, it holds for the rows below, which is told.
 */
import { findColumn } from "../../congress/source";
import type { Block } from "../../congress/table";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { textOf } from "../cells/text";
import type { Columns } from "../table/columns";
import type { SheetRows, TotalRow } from "./row-settle";

/** The rows with their blocks and subtotals as a column of blocks tells them, where the sheet has one. */
export function inBlocks(grid: Grid, { matches }: Columns, rows: SheetRows): SheetRows {
  const column = findColumn(matches, "block");
  // Headings between the rows part the sheet; a column beside them says something else of each row ("Địa bàn").
  if (headings(rows) >= SECTIONS) return rows;
  const found = column === null ? null : blocksInColumn(grid, column, rows.rows);
  if (!found || found.blocks.length === 0) return rows;
  const blockOf = isCarried(grid, column ?? 0, found.blockOf) ? carried(found.blockOf) : found.blockOf;
  const blocksCarried = blockOf === found.blockOf ? null : (found.blocks[0]?.cell ?? null);
  return { ...rows, ...found, blockOf, blocksCarried, totals: totalsOfColumn(rows, blockOf) };
}

/** One heading may be the table's title. */
const SECTIONS = 2;

/** Blocks that a heading above their rows names; one that only "Cộng khối" below them does is named by no heading. */
function headings({ blocks, blockOf, rows }: SheetRows): number {
  return blocks.filter(({ cell }, block) => {
    const first = rows[blockOf.indexOf(block)];
    return first === undefined || cell.row < first;
  }).length;
}

/** The first row names one, and no fewer rows name none than do. */
function isCarried(grid: Grid, column: number, blockOf: readonly number[]): boolean {
  const isMerged = grid.merges.some(
    ({ top, bottom, left, right }) => left <= column && column <= right && bottom > top,
  );
  const blank = blockOf.filter((block) => block < 0).length;
  return !isMerged && blank > 0 && (blockOf[0] ?? -1) >= 0 && blank * 2 >= blockOf.length;
}

function carried(blockOf: readonly number[]): readonly number[] {
  let last = -1;
  return blockOf.map((block) => (last = block < 0 ? last : block));
}

function blocksInColumn(
  grid: Grid,
  column: number,
  rows: readonly number[],
): Pick<SheetRows, "blocks" | "blockOf"> {
  const merges = grid.merges.filter((merge) => merge.left <= column && column <= merge.right);
  const blocks: Block[] = [];
  const byKey = new Map<string, number>();
  const indexOf = (row: number, left: number): number => {
    const name = textOf(grid.values[row]?.[left]);
    if (name === "") return -1;
    const key = fold(name);
    const known = byKey.get(key) ?? blocks.push({ name, cell: cellAt(grid, row, left) }) - 1;
    byKey.set(key, known);
    return known;
  };
  /** Few names stand in many rows; each spelling is looked at once. */
  const seen = new Map<CellValue | undefined, number>();
  const blockOf = rows.map((row) => {
    const merge = merges.length === 0 ? undefined : merges.find((m) => m.top <= row && row <= m.bottom);
    const top = merge?.top ?? row;
    const left = merge?.left ?? column;
    const written = grid.values[top]?.[left];
    const known = seen.get(written);
    if (known !== undefined) return known;
    const index = indexOf(top, left);
    seen.set(written, index);
    return index;
  });
  return { blocks, blockOf };
}

/** "Cộng" below the last branch of a block that a column names is its subtotal, unless nothing follows. */
function totalsOfColumn({ rows, totals }: SheetRows, blockOf: readonly number[]): readonly TotalRow[] {
  return totals.map((total) => {
    const last = rows.findLastIndex((row) => row < total.row);
    const block = blockOf[last] ?? -1;
    const isClosed = block >= 0 && blockOf[last + 1] !== block;
    const goesOn =
      last + 1 < rows.length || totals.some(({ kind, row }) => kind === "total" && row > total.row);
    if (total.kind === "subtotal") return { ...total, block };
    return total.bare && isClosed && goesOn ? { ...total, kind: "subtotal", block } : total;
  });
}
