/** Blocks of a joined table: a piece may be one as a whole, and what pieces call the same is one. */
import { cellsOf, type CongressTable } from "../../congress/table";
import { fold } from "../../vietnamese/fold";

/** The table as a block of this name, where it has no blocks of its own. */
export function inBlock(table: CongressTable, name: string | null): CongressTable {
  if (name === null || table.blocks.length > 0 || table.rows.length === 0) return table;
  const [cell] = cellsOf(table, 0, "branch");
  return { ...table, blocks: [{ name, cell }], blockOf: table.rows.map(() => 0) };
}

/** Blocks of the same name become the first of them. */
export function oneBlockOfAName(table: CongressTable): CongressTable {
  const { blocks, blockOf, reportedTotals } = table;
  const keys = blocks.map(({ name }) => fold(name));
  const kept = [...new Set(keys)];
  if (kept.length === blocks.length) return table;
  const placeOf = (block: number): number => kept.indexOf(keys[block] ?? "");
  return {
    ...table,
    blocks: kept.flatMap((key) => blocks[keys.indexOf(key)] ?? []),
    blockOf: blockOf.map(placeOf),
    reportedTotals: reportedTotals
      .filter(
        ({ block }) =>
          block === null || keys.indexOf(keys[block] ?? "") === keys.lastIndexOf(keys[block] ?? ""),
      )
      .map((one) => ({ ...one, block: one.block === null ? null : placeOf(one.block) })),
  };
}
