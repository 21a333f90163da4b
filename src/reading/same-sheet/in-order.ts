/** A table with its branches in another order: a list that stands above another on the sheet tells in which they are known. */
import type { AgeGroup, AverageColumn, CongressTable, CountColumn } from "../../congress/table";

/** `order`: the branches as they stand, each once. Not of a list of persons. */
export function inOrder(table: CongressTable, order: readonly number[]): CongressTable {
  const moved = <T>(values: readonly T[]): readonly T[] => order.flatMap((i) => values.slice(i, i + 1));
  const column = <Column extends CountColumn | AverageColumn | AgeGroup>(one: Column): Column => ({
    ...one,
    values: moved(one.values),
  });
  const columns = <T, U>(map: ReadonlyMap<string, T>, by: (one: T) => U): ReadonlyMap<string, U> =>
    new Map([...map].map(([field, one]) => [field, by(one)]));
  const { sourceOf, further, putOff } = table;
  const blocks = blocksInOrder(table, moved(table.blockOf));
  return {
    ...table,
    rows: moved(table.rows),
    ...(sourceOf && { sourceOf: moved(sourceOf) }),
    ...(further && {
      further: new Map(
        order.flatMap((i, at) => (further.has(i) ? [[at, further.get(i) ?? []] as const] : [])),
      ),
    }),
    names: moved(table.names),
    ...blocks,
    dates: moved(table.dates),
    states: moved(table.states),
    notes: moved(table.notes),
    ...(putOff && { putOff: moved(putOff) }),
    counts: columns(table.counts, column),
    averages: columns(table.averages, column),
    people: columns(table.people, moved),
    ageGroups: table.ageGroups.map(column),
    percents: table.percents.map((one) => ({ ...one, values: moved(one.values) })),
  };
}

/** Blocks come in the order of their first branches, those without any last. */
function blocksInOrder(
  { blocks, reportedTotals }: CongressTable,
  blockOf: readonly number[],
): Pick<CongressTable, "blocks" | "blockOf" | "reportedTotals"> {
  const order = [...new Set([...blockOf.filter((block) => block >= 0), ...blocks.keys()])];
  const place = (block: number): number => order.indexOf(block);
  return {
    blocks: order.flatMap((block) => blocks.slice(block, block + 1)),
    blockOf: blockOf.map(place),
    reportedTotals: reportedTotals.map((total) => ({
      ...total,
      block: total.block === null ? null : place(total.block),
    })),
  };
}
