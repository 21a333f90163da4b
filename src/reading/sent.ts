/** Which branches sent something in a file, whether it is counted or another file goes before it. */
import { indicators } from "../congress/indicators";
import type { CongressTable } from "../congress/table";
import { whoseIs } from "./gather/whose";

/** A branch in a file. */
export interface SentBranch {
  readonly name: string;
  readonly file: string;
  /** The bodies that it stands under, in folded words without their kind: its block, the organisation of the file. */
  readonly under: readonly string[];
}

/** What is known of a congress only when it was held. */
const results = indicators.filter(({ result }) => result).map(({ id }) => id);

/**
 * The branches of a file. In a list of several those are left out of which it tells no result, though it may tell a day: they stand
 * there to be filled in. Whoever sends a file of one branch has sent.
 */
export function sentIn(file: string, table: CongressTable): readonly SentBranch[] {
  const isAlone = table.rows.length === 1;
  return table.names.flatMap((name, i) => {
    if (!isAlone && !isTold(table, i)) return [];
    const { organisation, block } = whoseIs(table, i, null);
    return [{ name, file, under: [block, organisation].filter((body) => body !== null) }];
  });
}

function isTold({ counts, people, states }: CongressTable, i: number): boolean {
  return (
    results.some(
      (id) => (counts.get(id)?.values[i] ?? null) !== null || (people.get(id)?.[i]?.length ?? 0) > 0,
    ) ||
    states[i] === "held" ||
    states[i] === "exempt"
  );
}
