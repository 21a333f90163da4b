/** Which branches of two tables are the same: by their names, the word for a branch left out, and their blocks where both tell one. */
import { branchKey, looseBranchKey, mayBeOne } from "../../congress/branch-name";
import type { CongressTable } from "../../congress/table";
import { fold } from "../../vietnamese/fold";

export interface Pairs {
  /** By branch of the second table its place in the joined one: that of its like in the first, or behind them all. */
  readonly of: readonly number[];
  /** The branches of the second table that the first does not have. */
  readonly added: readonly number[];
  /** The branches of the first table that the second does not have. */
  readonly alone: readonly number[];
  /** Branches of the second table whose name stands more than once, and nothing but the order tells which is which. */
  readonly byOrder: readonly number[];
}

type Named = Pick<CongressTable, "names" | "blocks" | "blockOf">;

/**
 * Pairs each branch once; of several with one name those in the same block, else the first with the first. Accents are left out
 * only where no name is equal with them. `separate`: none is the same.
 */
export function pairBranches(main: Named, other: Named, separate = false): Pairs {
  const of = new Array<number>(other.names.length).fill(-1);
  const taken = new Set<number>();
  const byOrder: number[] = [];
  for (const key of separate ? [] : [branchKey, looseBranchKey]) {
    const waiting = new Map<string, number[]>();
    main.names.forEach((name, i) => {
      if (taken.has(i)) return;
      const known = key(name);
      const others = waiting.get(known);
      if (others) others.push(i);
      else waiting.set(known, [i]);
    });
    other.names.forEach((name, i) => {
      const named = of[i] === -1 ? (waiting.get(key(name)) ?? []) : [];
      const alike = named.filter((one) => !taken.has(one) && mayBeOne(main.names[one] ?? "", name));
      const block = blockOf(other, i);
      const sameBlock = alike.find((one) => block !== "" && blockOf(main, one) === block);
      const found = sameBlock ?? alike[0];
      if (found === undefined) return;
      if (sameBlock === undefined && alike.length > 1) byOrder.push(i);
      of[i] = found;
      taken.add(found);
    });
  }
  const added = of.flatMap((branch, i) => (branch < 0 ? [i] : []));
  added.forEach((i, at) => (of[i] = main.names.length + at));
  return { of, added, alone: main.names.flatMap((_name, i) => (taken.has(i) ? [] : [i])), byOrder };
}

function blockOf({ blocks, blockOf: of }: Named, i: number): string {
  return fold(blocks[of[i] ?? -1]?.name ?? "");
}
