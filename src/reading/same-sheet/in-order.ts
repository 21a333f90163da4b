/** A table with its branches in another order: a list that stands above another on the sheet tells in which they are known. */
import type { CongressTable } from "../../congress/table";
import { alongBranches } from "../along";

/** `order`: the branches as they are to stand, each once. */
export function inOrder(table: CongressTable, order: readonly number[]): CongressTable {
  return withBlocksInOrder(alongBranches(table, order));
}

/** Blocks come in the order of their first branches, those without any last. */
function withBlocksInOrder(table: CongressTable): CongressTable {
  const { blocks, blockOf, reportedTotals } = table;
  const order = [...new Set([...blockOf.filter((block) => block >= 0), ...blocks.keys()])];
  const place = (block: number): number => order.indexOf(block);
  return {
    ...table,
    blocks: order.flatMap((block) => blocks.slice(block, block + 1)),
    blockOf: blockOf.map(place),
    reportedTotals: reportedTotals.map((total) => ({
      ...total,
      block: total.block === null ? null : place(total.block),
    })),
  };
}
