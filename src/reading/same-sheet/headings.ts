/**
 * The heading above a table of a sheet with several: it names the block of all its branches ("I. KHỐI XÃ"), unless the tables tell
 * different things of the same branches ("I. Tiến độ"), or it says where the branches stand ("B. Chưa đại hội").
 */
import type { CongressTable } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { stateInWords } from "../cells/states";

/** The table with its heading as a block, if that is one. */
export function withHeading(table: CongressTable): CongressTable {
  const [heading] = table.blocks;
  return heading && stateInWords(heading.name).state !== null ? withoutHeading(table) : table;
}

/** The table without the block that its heading makes; sections between its rows stay. */
export function withoutHeading(table: CongressTable): CongressTable {
  if (headingOf(table) === null) return table;
  return {
    ...table,
    blocks: [],
    blockOf: table.blockOf.map(() => -1),
    reportedTotals: table.reportedTotals.map((total) => ({ ...total, kind: "total", block: null })),
  };
}

/** Tables of two blocks that tell the same of them: "Chi bộ thôn 1" of one is not that of the other. */
export function areApart(one: CongressTable, other: CongressTable): boolean {
  const [mine, theirs] = [headingOf(one), headingOf(other)];
  if (mine === null || theirs === null || mine === theirs) return false;
  const shared = [...other.counts.keys()].filter((field) => one.counts.has(field));
  return shared.length > 0 && 2 * shared.length >= other.counts.size;
}

/** The heading above the header where it makes the only block, folded. */
function headingOf({ blocks, sources: [source] }: CongressTable): string | null {
  const [heading, ...sections] = blocks;
  const isAbove = heading !== undefined && sections.length === 0 && heading.cell.row < source.header.first;
  return isAbove ? fold(heading.name) : null;
}
